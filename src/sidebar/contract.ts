// All that may cross between the sidebar's page and the script. Plain JSON both ways: no Date, no undefined in arrays.
import type { KeyResultDraft, ObjectiveDraft, Problem } from "../core/okr/draft";

export type { KeyResultDraft, ObjectiveDraft, Problem };

/** 0-1, clamped; null where there is nothing to score yet. */
export type ScoreView = number | null;
export type KpiStatusWord = "On target" | "At risk" | "Off target" | "No data" | "No target" | "";

export interface ObjectiveSummary {
  readonly id: string;
  readonly objective: string;
  readonly owner: string;
  readonly cycle: string;
  readonly score: ScoreView;
  readonly keyResults: number;
}

export interface CycleView {
  readonly name: string;
  readonly start: string;
  readonly end: string;
}

export type ColumnRole = "name" | "actual" | "target" | "direction" | "owner" | "status";
export interface ColumnView {
  /** From 1. */
  readonly column: number;
  readonly header: string;
}

export interface KpiRowView {
  readonly row: number;
  readonly name: string;
  readonly actual: string;
  readonly target: string;
  readonly direction: "higher" | "lower" | "between";
  readonly status: KpiStatusWord;
  /** A sentence where the row cannot be read, else "". */
  readonly problem: string;
  /** False where only our parser can read the cells, so that native rules leave the row uncoloured. */
  readonly coloured: boolean;
}

/** What Lodestar understood of a table, before anything is written. */
export interface TableProposal {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly headerRow: number;
  /** Every title of the header row, in order; "" for a blank one. */
  readonly headers: readonly string[];
  readonly columns: Partial<Readonly<Record<ColumnRole, ColumnView>>>;
  readonly rows: readonly KpiRowView[];
  readonly rowCount: number;
  readonly skipped: readonly { readonly row: number; readonly why: string }[];
  readonly problems: readonly string[];
  /** "14 rows: 9 on target, 3 at risk, 2 off target; 1 row left out: row 12 is a total." */
  readonly summary: string;
  /** How the table is tracked already, if it is: applying it again removes nothing unasked. */
  readonly standing?: TableOptions;
}

export interface TableOptions {
  /** Adds "Status (Lodestar)" at the right edge. */
  readonly statusColumn: boolean;
  /** Colours the whole row instead of name and actual. */
  readonly wholeRow: boolean;
  readonly colourOnTarget: boolean;
}

export interface TableChoice extends TableOptions {
  readonly sheetId: number;
  readonly headerRow: number;
  /** Column numbers by role, as chosen or confirmed by the user. name, actual and target are required. */
  readonly columns: Partial<Readonly<Record<ColumnRole, number>>>;
}

export interface TrackedTableView {
  readonly id: string;
  readonly sheetId: number;
  readonly sheetName: string;
  readonly kpis: number;
  readonly onTarget: number;
  readonly atRisk: number;
  readonly offTarget: number;
  readonly noData: number;
  /** A named question or fault, such as a column that is gone; "" if all is well. */
  readonly problem: string;
}

export type Frequency = "daily" | "hourly";
export interface AlertsView {
  readonly on: boolean;
  readonly address: string;
  readonly frequency: Frequency;
  /** 0-23, for daily. */
  readonly hour: number;
  /** "Mon 09:12", "" before the first one. */
  readonly lastCheck: string;
  /** True after two missed runs. */
  readonly late: boolean;
  readonly openAlerts: number;
}

export interface OpenReply {
  readonly fileName: string;
  readonly userEmail: string;
  /** The spreadsheet's own, such as "pt_BR": the page reads "1.234" as the sheet would. */
  readonly locale: string;
  readonly activeSheet: { readonly id: number; readonly name: string };
  readonly isCopy: boolean;
  readonly tables: readonly TrackedTableView[];
  readonly alerts: AlertsView;
  readonly objectives: readonly ObjectiveSummary[];
  readonly cycles: readonly CycleView[];
  /** The cycle that today falls in, proposed for a new objective. */
  readonly currentCycle: CycleView;
  /** Sentences about unfinished work that was put right, conflicts that need a person; usually none. */
  readonly notices: readonly string[];
}

export type SaveReply =
  | { readonly outcome: "saved"; readonly draft: ObjectiveDraft; readonly score: ScoreView }
  /** Somebody changed these fields since the draft was read. `theirs` is the objective as it stands now. */
  | { readonly outcome: "conflict"; readonly theirs: ObjectiveDraft; readonly fields: readonly Problem[] }
  | { readonly outcome: "rejected"; readonly problems: readonly Problem[] };

/** Done, or a sentence that says what was not done and what to do. */
export type ActReply =
  | { readonly outcome: "done"; readonly message: string }
  | { readonly outcome: "refused"; readonly message: string };

/** Request and reply of each operation. `requestId` makes a repeated call act once and answer the same. */
export interface Operations {
  open: { request: Record<string, never>; reply: OpenReply };
  understandTable: {
    request: { readonly columns?: Partial<Readonly<Record<ColumnRole, number>>>; readonly headerRow?: number };
    reply: TableProposal;
  };
  trackTable: { request: { readonly requestId: string; readonly choice: TableChoice }; reply: ActReply };
  repairTable: { request: { readonly requestId: string; readonly tableId: string }; reply: ActReply };
  untrackTable: { request: { readonly requestId: string; readonly tableId: string }; reply: ActReply };
  setAlerts: {
    request: {
      readonly requestId: string;
      readonly on: boolean;
      readonly address: string;
      readonly frequency: Frequency;
      readonly hour: number;
    };
    reply: ActReply;
  };
  checkNow: { request: { readonly requestId: string }; reply: ActReply };
  readObjective: { request: { readonly id: string }; reply: { readonly draft: ObjectiveDraft | null } };
  saveObjective: {
    request: { readonly requestId: string; readonly draft: ObjectiveDraft; readonly original: ObjectiveDraft | null };
    reply: SaveReply;
  };
}
export type OperationName = keyof Operations;

/** What the one door `rpc(operation, payload)` answers. */
export type RpcReply<K extends OperationName> =
  | { readonly ok: true; readonly reply: Operations[K]["reply"] }
  | {
      readonly ok: false;
      readonly code: "E-BADREQ" | "E-BUSY" | "E-PROT" | "E-VIEW" | "E-FAULT";
      readonly message: string;
    };
