import type { Book } from "../../../local/engine/book";
import { bookFromTables } from "../../../local/engine/open-book";
import type { SwitchName } from "../../../local/engine/switches";
import { createHost, type InThreadHost } from "../../../local/runtime/create-host";
import type { HostOptions, Outcome } from "../../../local/runtime/host";

export const allScopes = [
  "https://www.googleapis.com/auth/spreadsheets.currentonly",
  "https://www.googleapis.com/auth/script.container.ui",
  "https://www.googleapis.com/auth/script.scriptapp",
  "https://www.googleapis.com/auth/script.send_mail",
  "https://www.googleapis.com/auth/userinfo.email",
];

/** Wednesday, 2026-11-25, 08:00 UTC. */
export const wednesday = Date.UTC(2026, 10, 25, 8);

export interface Tried {
  readonly book: Book;
  readonly host: InThreadHost;
  /** Calls `run()` of the script, as the sidebar would, and gives its answer or throws its message. */
  answer(): Promise<unknown>;
}

export type TryOptions = Partial<Omit<HostOptions, "files" | "book">> & {
  readonly rows?: readonly (readonly string[])[];
  readonly scopes?: readonly string[];
  readonly timeZone?: string;
  readonly scriptTimeZone?: string;
  readonly locale?: string;
  readonly urlFetchWhitelist?: readonly string[];
  readonly pages?: Readonly<Record<string, string>>;
  /** Switches that are turned. */
  readonly turned?: readonly SwitchName[];
};

export function hostOptions(code: string, options: TryOptions = {}): HostOptions {
  const { rows = [], scopes = allScopes, timeZone = "Etc/UTC", locale = "en_US", urlFetchWhitelist, ...rest } = options;
  const book = bookFromTables([{ name: "Sheet1", rows }], {
    name: "Test",
    locale,
    timeZone,
    now: () => rest.now ?? wednesday,
    turned: options.turned ?? [],
  });
  const manifest = {
    oauthScopes: scopes,
    timeZone: options.scriptTimeZone ?? "Etc/UTC",
    ...(urlFetchWhitelist === undefined ? {} : { urlFetchWhitelist }),
  };
  return {
    now: wednesday,
    user: "ana@example.com",
    ...rest,
    book,
    files: { code, pages: options.pages ?? {}, manifest },
  };
}

/** A file with one sheet and a script. A script that declares no function is taken as the body of `run`. */
export function tryScript(code: string, options: TryOptions = {}): Tried {
  const whole = /^\s*(\/\*\*|function )/.test(code) ? code : `function run() {${code}\n}`;
  const host = createHost(hostOptions(whole, options));
  return { book: host.book, host, answer: async () => answerOf(await host.callFromPage("run", [])) };
}

export function answerOf(outcome: Outcome): unknown {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}
