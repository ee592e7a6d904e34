// What the posed services ask of the host through the port. Types only: both sides are compiled against them.
import type { AnchorActs } from "./anchor-acts";
import type { ChartActs } from "./chart-acts";
import type { ConditionValue, WireCondition, WireGradient } from "./condition-acts";
import type { LookActs } from "./look-acts";
import type { StructureActs, TextSearch } from "./structure-acts";

/** Rows and columns count from 1. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell on its way through the port: `at` is an instant in milliseconds since 1970. */
export type WireCell = string | number | boolean | null | { readonly at: number };

export interface WireStyle {
  readonly background?: string | null;
  readonly fontColor?: string | null;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: boolean;
  readonly wrap?: boolean;
  readonly align?: "left" | "center" | "right" | null;
  readonly verticalAlign?: "top" | "middle" | "bottom" | null;
  /** Points; the usual 10 where not set. */
  readonly fontSize?: number | null;
}

export interface WireRule {
  /** A1 without the sheet's name. */
  readonly ranges: readonly string[];
  readonly formula: string;
  readonly style: WireStyle;
  /** Where the rule is no formula. */
  readonly condition?: WireCondition;
  readonly gradient?: WireGradient;
  /** Names a rule that is no formula: it can be kept and moved, not read. */
  readonly other?: string;
}

export interface WireValidation {
  /** Of DataValidationCriteria. */
  readonly condition: string;
  readonly values: readonly ConditionValue[];
  /** Of VALUE_IN_RANGE. */
  readonly range?: Area;
  readonly allowInvalid: boolean;
  readonly showDropdown: boolean;
  /** Null where none was set. */
  readonly helpText: string | null;
}

export interface WireSheet {
  readonly id: string;
  readonly gid: number;
  readonly name: string;
  readonly index: number;
  readonly hidden: boolean;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export interface WireClockSpec {
  readonly functionName: string;
  readonly every: "hours" | "days" | "weeks" | "minutes" | "once";
  /** How many hours, days, weeks or minutes; for "once", milliseconds from now. */
  readonly count: number;
  readonly atHour: number | null;
  readonly nearMinute: number | null;
  /** 0 is Sunday. */
  readonly weekDay: number | null;
  readonly timeZone: string | null;
}

export interface WireDocumentSpec {
  readonly functionName: string;
  readonly on: "ON_OPEN" | "ON_EDIT" | "ON_CHANGE";
}

export interface WireTrigger {
  readonly id: string;
  readonly functionName: string;
  readonly eventType: "CLOCK" | "ON_OPEN" | "ON_EDIT" | "ON_CHANGE";
  /** The file that it watches; "" for the clock. */
  readonly sourceId: string;
}

export type ButtonName = "OK" | "CANCEL" | "YES" | "NO" | "CLOSE";
export type StoreName = "document" | "script" | "user";

export interface WireMail {
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string | null;
}

export interface WireFetch {
  readonly url: string;
  readonly method: string;
  readonly payload: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface WireResponse {
  readonly code: number;
  readonly body: string;
  /** Names as the server spelled them. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface Acts extends AnchorActs, StructureActs, ChartActs, LookActs {
  /** Nothing but the count and the authorization of the operation. */
  permission(): void;

  file(): {
    readonly id: string;
    readonly url: string;
    readonly name: string;
    readonly locale: string;
    readonly timeZone: string;
    readonly owner: string;
  };
  /** Addresses besides the owner's. Editors may view, too. */
  sharedWith(role: "editor" | "viewer"): readonly string[];
  sheets(): readonly WireSheet[];
  sheet(id: string): WireSheet;
  activeSheet(): string;
  activateSheet(id: string): void;
  activeArea(): Area;
  activateArea(area: Area): void;
  insertSheet(name: string | null, index: number | null): string;
  deleteSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  setHidden(id: string, hidden: boolean): void;
  freeze(id: string, rows: number | null, columns: number | null): void;
  insertRows(id: string, at: number, count: number, formatOf: "previous" | "next"): void;
  insertColumns(id: string, at: number, count: number, formatOf: "previous" | "next"): void;
  deleteRows(id: string, at: number, count: number): void;
  deleteColumns(id: string, at: number, count: number): void;
  setColumnWidth(id: string, column: number, count: number, pixels: number): void;
  columnWidth(id: string, column: number): number;
  lastCell(id: string): { readonly row: number; readonly column: number };
  /** "" stands for the active sheet, here and in the acts below. */
  appendRow(id: string, cells: readonly WireCell[]): void;
  clearSheet(id: string, what: { readonly contents: boolean; readonly formats: boolean }): void;
  clearNotes(id: string): void;
  rules(id: string): readonly WireRule[];
  setRules(id: string, rules: readonly WireRule[]): void;

  /** Throws as Google does when it lies outside the sheet. */
  checkArea(area: Area): void;
  parseA1(text: string, sheet: string): Area | null;
  dataArea(id: string): Area;
  values(area: Area): readonly (readonly WireCell[])[];
  displayValues(area: Area): readonly (readonly string[])[];
  formulas(area: Area): readonly (readonly string[])[];
  numberFormats(area: Area): readonly (readonly string[])[];
  styles(area: Area): readonly (readonly WireStyle[])[];
  notes(area: Area): readonly (readonly string[])[];
  validations(area: Area): readonly (readonly (WireValidation | null)[])[];
  /** The cells that match, row by row. */
  findTexts(area: Area, search: TextSearch): readonly Area[];
  /** What the one cell would hold, and how often something in it was replaced; null where there is nothing to replace. */
  replacedText(
    cell: Area,
    search: TextSearch,
    replacement: string,
  ): { readonly text: string; readonly count: number; readonly isFormula: boolean } | null;
  write(area: Area, cells: readonly (readonly WireCell[])[]): void;
  writeFormulas(area: Area, formulas: readonly (readonly string[])[]): void;
  clear(area: Area, what: { readonly contents: boolean; readonly formats: boolean }): void;
  setNumberFormats(area: Area, formats: readonly (readonly string[])[]): void;
  setStyles(area: Area, styles: readonly (readonly WireStyle[])[]): void;
  setNotes(area: Area, notes: readonly (readonly string[])[]): void;
  setValidations(area: Area, validations: readonly (readonly (WireValidation | null)[])[]): void;

  toast(message: string, title: string, seconds: number): void;
  addMenu(
    place: "extensions" | "top",
    name: string | null,
    entries: readonly ({ readonly caption: string; readonly functionName: string } | "separator")[],
  ): void;
  showSidebar(title: string, html: string): void;
  showDialog(title: string, html: string): void;
  /** Blocks until it is answered. */
  ask(
    kind: "alert" | "prompt",
    title: string,
    text: string,
    buttons: readonly ButtonName[],
  ): { readonly button: ButtonName; readonly text: string };
  page(name: string): string;

  createClockTrigger(spec: WireClockSpec): WireTrigger;
  createDocumentTrigger(spec: WireDocumentSpec): WireTrigger;
  triggers(): readonly WireTrigger[];
  deleteTrigger(id: string): void;

  properties(store: StoreName): Readonly<Record<string, string>>;
  setProperties(store: StoreName, properties: Readonly<Record<string, string>>, deleteOthers: boolean): void;
  deleteProperties(store: StoreName, key: string | null): void;

  cached(store: StoreName, keys: readonly string[]): Readonly<Record<string, string>>;
  cache(store: StoreName, values: Readonly<Record<string, string>>, seconds: number): void;
  uncache(store: StoreName, keys: readonly string[]): void;

  /** Waits up to the timeout; false when it is still held by another execution then. */
  lock(store: StoreName, milliseconds: number): boolean;
  unlock(store: StoreName): void;
  hasLock(store: StoreName): boolean;

  sendMail(mail: WireMail): void;
  mailQuota(): number;
  fetch(request: WireFetch): WireResponse;

  users(): { readonly active: string; readonly effective: string };
  userLocale(): string;
  scriptTimeZone(): string;
  /** Whether the user has not granted what the mode needs. */
  authorizationRequired(mode: string): boolean;
  /** Of the manifest's scopes those that the user granted. */
  grantedScopes(): readonly string[];
  scriptId(): string;
  /** Stands for the user without telling who it is. */
  userKey(): string;
  /** Throws where no user interface is in reach. */
  getUi(): void;
  log(level: "debug" | "info" | "warn" | "error", message: string): void;
  /** Milliseconds since 1970 on the host's clock. */
  now(): number;
  sleep(milliseconds: number): void;
  uuid(): string;
  /** Bytes are 0-255 on the wire. */
  digest(algorithm: string, bytes: readonly number[]): readonly number[];
  hmac(algorithm: string, bytes: readonly number[], key: readonly number[]): readonly number[];

  /** What this execution is to do, asked once by the realm itself. */
  request(): Request;
}
export type ActName = keyof Acts;

/** An event object on its way into the realm. */
export type WireEvent =
  | { readonly kind: "open"; readonly authMode: string; readonly user: string }
  | { readonly kind: "install"; readonly authMode: string }
  | {
      readonly kind: "edit";
      readonly authMode: string;
      readonly user: string;
      readonly area: Area;
      readonly value?: string;
      readonly oldValue?: string;
      /** Only for an installable trigger. */
      readonly triggerUid?: string;
    }
  | {
      readonly kind: "change";
      readonly authMode: string;
      readonly user: string;
      /** "INSERT_ROW" */
      readonly changeType: string;
      readonly triggerUid: string;
    }
  | {
      readonly kind: "clock";
      readonly authMode: string;
      readonly triggerUid: string;
      readonly year: number;
      readonly month: number;
      readonly dayOfMonth: number;
      /** 1 is Monday. */
      readonly dayOfWeek: number;
      readonly weekOfYear: number;
      readonly hour: number;
      readonly minute: number;
      readonly second: number;
      readonly timeZone: string;
    };

export type Request =
  | { readonly kind: "event"; readonly functionName: string; readonly event: WireEvent }
  | { readonly kind: "menu"; readonly functionName: string }
  | { readonly kind: "page"; readonly functionName: string; readonly args: readonly unknown[] }
  | {
      readonly kind: "custom";
      readonly functionName: string;
      readonly args: readonly (WireCell | readonly (readonly WireCell[])[])[];
    };

/** What an execution came to. `line` is the line of Code.js that threw, 0 where it is not known. */
export type Reply = { readonly log: readonly string[] } & (
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly name: string; readonly message: string; readonly line: number }
);
