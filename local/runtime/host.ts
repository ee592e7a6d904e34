// What the server, the page and the tests know of a running Local Sheets: one file, one add-on in it, one clock.
import type { Area, Book, CustomArgument, CustomResult } from "../engine/book";
import type { InstalledTrigger } from "./clock-triggers";
import type { UserStore } from "./file-memory";
import type { AddOnState, Person, Role, ScriptKind } from "./person";

/** The three files that `npm run push` sends. */
export interface ScriptFiles {
  /** dist/Code.js */
  readonly code: string;
  /** HTML pages by name without ".html". */
  readonly pages: Readonly<Record<string, string>>;
  /** dist/appsscript.json, parsed. */
  readonly manifest: {
    readonly oauthScopes: readonly string[];
    readonly urlFetchWhitelist?: readonly string[];
    readonly timeZone: string;
  };
}

export type AuthMode = "NONE" | "LIMITED" | "CUSTOM_FUNCTION" | "FULL";

/** What left the file, or was shown and is gone: newest last. Nothing is really sent. */
export type OutboxEntry = {
  readonly id: number;
  readonly at: number;
  /** Whose execution it was; a toast is seen by nobody else. */
  readonly by?: string;
} & (
  | {
      readonly kind: "mail";
      readonly to: string;
      readonly subject: string;
      readonly body: string;
      readonly htmlBody?: string | undefined;
    }
  | { readonly kind: "fetch"; readonly url: string; readonly method: string; readonly payload: string }
  | { readonly kind: "toast"; readonly title: string; readonly message: string; readonly seconds: number }
  | { readonly kind: "log"; readonly level: "debug" | "info" | "warn" | "error"; readonly message: string }
  | { readonly kind: "failure"; readonly function: string; readonly message: string }
);

export interface MenuItem {
  readonly caption: string;
  readonly functionName: string;
}
export interface Menu {
  /** "Extensions" submenu for an add-on menu, else a top-level menu. */
  readonly place: "extensions" | "top";
  readonly name: string;
  readonly items: readonly (MenuItem | "separator")[];
}

/** Blocks the script that opened it until it is answered. */
export interface Dialog {
  readonly id: number;
  readonly kind: "alert" | "prompt" | "html" | "consent";
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly ("OK" | "CANCEL" | "YES" | "NO" | "CLOSE")[];
  /** What a consent asks for: each may be granted or not. */
  readonly scopes?: readonly string[];
}
export type DialogAnswer = {
  readonly button: "OK" | "CANCEL" | "YES" | "NO" | "CLOSE";
  readonly text?: string;
  /** Of a consent: the scopes granted; all if not given. */
  readonly granted?: readonly string[];
};

/** Somebody in the file as a page shows them. */
export interface PersonView {
  readonly address: string;
  readonly role: Role;
  readonly installed: boolean;
  readonly granted: "all" | "unasked" | readonly string[];
  readonly severalAccounts: boolean;
}

/** All that a page shows around the grid. */
export interface HostView {
  readonly fileName: string;
  /** Whose page this is. */
  readonly person: PersonView;
  readonly people: readonly PersonView[];
  readonly script: { readonly kind: ScriptKind; readonly enabled: boolean; readonly scopes: readonly string[] };
  readonly menus: readonly Menu[];
  readonly sidebar: { readonly id: number; readonly title: string; readonly html: string } | null;
  readonly dialog: Dialog | null;
  readonly outbox: readonly OutboxEntry[];
  readonly clock: { readonly now: number; readonly timeZone: string; readonly nextTrigger: number | null };
  /** What a cell may call. Those without words about them are called as well, and not proposed. */
  readonly functions: readonly {
    readonly name: string;
    readonly words?: { readonly description: string; readonly parameters: readonly string[] };
  }[];
}

export type Outcome = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

/** One logged call of a Google service: "Range.setValues". Handles and builders are logged, not counted. */
export interface ServiceCall {
  readonly name: string;
  readonly counted: boolean;
}

/**
 * How a call fails: before it has an effect, after it had one (the answer is lost), from then on every time
 * ("persistent"), or by the death of the execution before or after it (no catch or finally of the script can act).
 */
export type Fault = "before" | "after" | "persistent" | "killed-before" | "killed-after";

export interface CallLog {
  readonly calls: readonly ServiceCall[];
  /** Number of counted calls since the last reset. */
  count(): number;
  reset(): void;
  /** Makes the n-th counted call from now on (from 1) fail. */
  failAt(n: number, how: Fault, message?: string): void;
  /** Runs something else, such as another execution, right before the n-th counted call from now on (from 1). */
  visitAt(n: number, visit: () => void): void;
}

/** A webhook call as it left the script. */
export interface FetchRequest {
  readonly url: string;
  readonly method: string;
  readonly payload: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Settings of a host. Nothing here reads the machine: clock, zone, user and locale are given. */
export interface HostOptions {
  readonly files: ScriptFiles;
  readonly book: Book;
  /** Milliseconds since 1970: the host's clock starts here and moves by `advance` only, unless `ticking`. */
  readonly now: number;
  readonly ticking?: boolean;
  /** Who sits at the keyboard: the owner, unless `people` says otherwise. */
  readonly user: string;
  readonly userLocale?: string;
  /** With whom the file is shared. Each has triggers, user properties, a language and permissions of their own. */
  readonly people?: readonly Person[];
  /** "add-on" if not given: its limits are the narrower ones. */
  readonly script?: ScriptKind;
  /** Used in this file before, and published, if not given. */
  readonly addOn?: AddOnState;
  /** Users' properties and caches, by address, where several files share them: an add-on has one store for each user. */
  readonly userStores?: Map<string, UserStore>;
  /** Name of the add-on's menu; "Lodestar" if not given. */
  readonly addOnName?: string;
  /** Mail recipients a day; 100 if not given, as for a consumer account. */
  readonly mailQuota?: number;
  readonly limits?: Partial<Limits>;
  /** Megabytes that an execution may take where each has a process; 512 if not given. */
  readonly megabytes?: number;
  /** What executions run in, where it was built ahead; bundled here if not given. */
  readonly built?: BuiltRuntime;
  /** Who answers dialogs where executions cannot wait. Without it, a script that asks is refused. */
  readonly answer?: (dialog: Dialog) => DialogAnswer;
  /** What the outside answers to a webhook call that passed the manifest; 200 and "" if not given. */
  readonly fetch?: (request: FetchRequest) => {
    readonly code: number;
    readonly body: string;
    readonly headers?: Readonly<Record<string, string>>;
  };
  /**
   * Where the calls to a host, "hooks.example.com" or "*.example.com", go instead: a server on this machine,
   * "http://127.0.0.1:8080". Only where executions can wait; hosts that are not named go to the outbox alone.
   */
  readonly routes?: Readonly<Record<string, string>>;
  /** What `Host.memory` gave when the file was closed. */
  readonly memory?: HostMemory;
}

/** Two texts of this project, made by esbuild with the settings of local/runtime/realm/bundle-apps-script.ts. */
export interface BuiltRuntime {
  /** What `bundleAppsScript` gives. */
  readonly appsScript: string;
  /** What `bundleWorker` gives. */
  readonly worker: string;
}

/** Milliseconds that an execution may take: 6 minutes, and 30 seconds for simple triggers and custom functions. */
export interface Limits {
  readonly run: number;
  readonly simple: number;
  readonly custom: number;
}

/** What stays with a closed file besides the book, as plain JSON. */
export interface HostMemory {
  /** A copy of the file gets another one: leave it out to copy. */
  readonly fileId?: string | undefined;
  /** Those of the user at the keyboard, and so are the triggers; the others' stand under `people`. */
  readonly properties: Readonly<Record<"document" | "script" | "user", Readonly<Record<string, string>>>>;
  readonly triggers: readonly InstalledTrigger[];
  /** Whether the add-on was used in this file. */
  readonly enabled?: boolean;
  readonly people?: Readonly<Record<string, PersonMemory>>;
}

/** What one person has in a closed file. */
export interface PersonMemory {
  readonly properties: Readonly<Record<string, string>>;
  readonly triggers: readonly InstalledTrigger[];
  readonly person: Pick<Person, "installed" | "granted">;
}

/** What may change about a person while the file is open. */
export type PersonChange = Partial<Pick<Person, "installed" | "granted" | "severalAccounts">>;

/**
 * The file as one person has it open. In tests executions are synchronous, in this thread; in `npm start` each has a
 * process, so that they may block.
 */
export interface Host {
  readonly book: Book;
  readonly calls: CallLog;
  /** The same file as somebody else has it open. Throws for an address with whom it is not shared. */
  as(address: string): Host;
  /** What the client, a page, does in the book is this person's doing from now on, until it leaves. */
  join(client: string): void;
  leave(client: string): void;
  /** Installs or removes the add-on, grants scopes, as a person does outside of the file. */
  changePerson(change: PersonChange): void;
  /** Makes this a file in which the add-on was used before, or never was. */
  enableAddOn(enabled: boolean): void;
  view(): HostView;
  onChange(listener: () => void): void;
  /** Fires onOpen, as loading the file in a page does. */
  open(): Promise<Outcome>;
  /** Fires onInstall, as installing the add-on from within the file does. */
  install(): Promise<Outcome>;
  clickMenu(functionName: string): Promise<Outcome>;
  /** google.script.run from the sidebar: arguments and answer obey its legal types. */
  callFromPage(functionName: string, args: readonly unknown[]): Promise<Outcome>;
  closeSidebar(): void;
  /** The sheet that this person has in front. */
  activeSheet(): string;
  /** What the user has selected: getActiveRange answers it. */
  select(area: Area): void;
  answerDialog(id: number, answer: DialogAnswer): void;
  /** A batch of custom-function calls of a page. */
  custom(
    calls: readonly { readonly name: string; readonly args: readonly CustomArgument[] }[],
  ): Promise<readonly CustomResult[]>;
  /** Winds the clock forward; clock triggers that fall due fire in order. */
  advance(milliseconds: number): Promise<void>;
  memory(): HostMemory;
  /** Puts the document's properties back as they were, as restoring a version does where "file.restore" is turned. */
  restoreProperties(document: Readonly<Record<string, string>>): void;
  /** Resolves when nothing runs and nothing waits. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}
