// All that crosses between a page and the server, over one WebSocket. Plain JSON both ways.
import type { Area, CustomArgument, CustomResult } from "../engine/book";
import type { SwitchName } from "../engine/switches";
import type { DialogAnswer, HostView, OutboxEntry, Outcome, PersonChange } from "../runtime/host";

/** From the page. `id` is the page's own number for a question that gets one answer. */
export type PageMessage =
  | { readonly type: "revision"; readonly message: unknown }
  | { readonly type: "custom"; readonly id: number; readonly calls: readonly CustomCall[] }
  | { readonly type: "call"; readonly id: number; readonly function: string; readonly args: readonly unknown[] }
  | { readonly type: "menu"; readonly id: number; readonly function: string }
  | { readonly type: "answer"; readonly dialog: number; readonly answer: DialogAnswer }
  | { readonly type: "closeSidebar"; readonly sidebar: number }
  | { readonly type: "select"; readonly area: Area }
  /** What the people pane changes: about somebody, and whether the add-on was ever used in this file. */
  | { readonly type: "person"; readonly address: string; readonly change: PersonChange }
  | { readonly type: "enable"; readonly enabled: boolean }
  /** Installs the add-on for whoever asks. */
  | { readonly type: "install"; readonly id: number }
  /** The file as a whole. The outcome's value is the copy's id, or the versions. */
  | { readonly type: "copy"; readonly id: number }
  | { readonly type: "versions"; readonly id: number }
  /** The other workbooks of its folder by name; and one of them opened, by the id that its address takes. */
  | { readonly type: "workbooks"; readonly id: number }
  | { readonly type: "openWorkbook"; readonly id: number; readonly name: string }
  | { readonly type: "keepVersion"; readonly name: string }
  | { readonly type: "restore"; readonly version: number }
  /** Milliseconds, or to the next trigger. The outcome's value is the time then. */
  | { readonly type: "advance"; readonly id: number; readonly by: "nextTrigger" | number };

export interface CustomCall {
  readonly name: string;
  readonly args: readonly CustomArgument[];
}

/** What the page shows around the grid. The sidebar's HTML is fetched by its id: /sidebar?id=3. */
export interface PageView extends Omit<HostView, "sidebar" | "outbox" | "dialog"> {
  readonly sidebar: { readonly id: number; readonly title: string } | null;
  readonly dialog: (HostView["dialog"] & object) | null;
}

/** To the page. The first one is "state"; revisions follow in order, without a gap. */
export type ServerMessage =
  | {
      readonly type: "state";
      readonly client: string;
      readonly locale: string;
      readonly timeZone: string;
      /** Switches that are turned for this file. */
      readonly turned: readonly SwitchName[];
      readonly book: { readonly data: unknown; readonly log: readonly unknown[] };
      readonly activeSheet: string;
      readonly view: PageView;
      readonly outbox: readonly OutboxEntry[];
    }
  | { readonly type: "revision"; readonly message: unknown }
  | { readonly type: "custom"; readonly id: number; readonly results: readonly CustomResult[] }
  | { readonly type: "outcome"; readonly id: number; readonly outcome: Outcome }
  /** `outbox` holds the entries that this page has not seen yet. */
  | { readonly type: "view"; readonly view: PageView; readonly outbox: readonly OutboxEntry[] }
  | { readonly type: "activate"; readonly sheet: string }
  /** The file is not what it was: load it anew. */
  | { readonly type: "reload" }
  | { readonly type: "refused"; readonly message: string };

const buttons = ["OK", "CANCEL", "YES", "NO", "CLOSE"] as const;

/** Undefined for anything that is no message of ours. What a revision means is the hub's to judge. */
export function parsePageMessage(text: string): PageMessage | undefined {
  const found = parseJson(text);
  if (!isRecord(found)) return undefined;
  const { type, id } = found;
  switch (type) {
    case "revision":
      return isRecord(found.message) ? { type, message: found.message } : undefined;
    case "custom":
      return isId(id) && isList(found.calls) && found.calls.every(isCustomCall)
        ? { type, id, calls: found.calls }
        : undefined;
    case "call":
      return isId(id) && isName(found.function) && isList(found.args)
        ? { type, id, function: found.function, args: found.args }
        : undefined;
    case "menu":
      return isId(id) && isName(found.function) ? { type, id, function: found.function } : undefined;
    case "answer":
      return isId(found.dialog) && isAnswer(found.answer)
        ? { type, dialog: found.dialog, answer: found.answer }
        : undefined;
    case "closeSidebar":
      return isId(found.sidebar) ? { type, sidebar: found.sidebar } : undefined;
    case "select":
      return isArea(found.area) ? { type, area: found.area } : undefined;
    case "person":
      return isName(found.address) && isChange(found.change)
        ? { type, address: found.address, change: found.change }
        : undefined;
    case "enable":
      return typeof found.enabled === "boolean" ? { type, enabled: found.enabled } : undefined;
    case "copy":
    case "versions":
    case "workbooks":
    case "install":
      return isId(id) ? { type, id } : undefined;
    case "openWorkbook":
      return isId(id) && isName(found.name) ? { type, id, name: found.name } : undefined;
    case "keepVersion":
      return isName(found.name) ? { type, name: found.name } : undefined;
    case "restore":
      return isId(found.version) ? { type, version: found.version } : undefined;
    case "advance":
      return isId(id) && isStep(found.by) ? { type, id, by: found.by } : undefined;
    default:
      return undefined;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(found: unknown): found is Record<string, unknown> {
  return typeof found === "object" && found !== null && !Array.isArray(found);
}

function isList(found: unknown): found is unknown[] {
  return Array.isArray(found);
}

function isId(found: unknown): found is number {
  return typeof found === "number" && Number.isSafeInteger(found) && found >= 0;
}

function isName(found: unknown): found is string {
  return typeof found === "string" && found.length > 0 && found.length <= 200;
}

function isCustomCall(found: unknown): found is CustomCall {
  return isRecord(found) && isName(found.name) && isList(found.args);
}

function isAnswer(found: unknown): found is DialogAnswer {
  if (!isRecord(found)) return false;
  return (
    buttons.some((button) => button === found.button) &&
    (found.text === undefined || typeof found.text === "string") &&
    (found.granted === undefined || isNames(found.granted))
  );
}

function isNames(found: unknown): found is string[] {
  return isList(found) && found.length <= 100 && found.every(isName);
}

function isChange(found: unknown): found is PersonChange {
  if (!isRecord(found)) return false;
  return Object.entries(found).every(([key, value]) => {
    if (key === "granted") return value === "all" || value === "unasked" || isNames(value);
    return (key === "installed" || key === "severalAccounts") && typeof value === "boolean";
  });
}

function isArea(found: unknown): found is Area {
  if (!isRecord(found) || !isName(found.sheet)) return false;
  return [found.row, found.column, found.rows, found.columns].every((count) => isId(count) && count > 0);
}

/** Winds the clock by at most ten years at a time. */
function isStep(found: unknown): found is "nextTrigger" | number {
  return found === "nextTrigger" || (isId(found) && found > 0 && found <= 10 * 366 * 24 * 3_600_000);
}
