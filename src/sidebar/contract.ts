// All that may cross between the sidebar's page and the script. Plain JSON both ways: no Date, no undefined in arrays.
import type { AlertsView } from "../core/alert/alerts-view";
import type { Frequency } from "../core/alert/frequency";
import type { RuleStatus } from "../core/formula/rule-condition";
import type { KpiStatus } from "../core/kpi/kpi";
import type { KeyResultDraft, ObjectiveDraft, Problem } from "../core/okr/draft";
import type { ColumnRole, MoreColumns, MoreRole } from "../core/table/column-role";
import type { JudgingChoice, KpiRowView, TableChoice, TableProposal, TrackedTableView } from "../core/table/table-view";

export type {
  AlertsView,
  ColumnRole,
  Frequency,
  KeyResultDraft,
  KpiRowView,
  KpiStatus as KpiStatusWord,
  MoreRole,
  ObjectiveDraft,
  Problem,
  RuleStatus,
  TableChoice,
  TableProposal,
  TrackedTableView,
};

/** 0-1, clamped; null where there is nothing to score yet. */
export type ScoreView = number | null;

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

export interface ChangeView {
  /** The request that made it. */
  readonly id: string;
  /** "Saved the objective …" */
  readonly what: string;
}

export interface OpenReply {
  readonly fileName: string;
  readonly userEmail: string;
  /** The spreadsheet's own, such as "pt_BR": the page reads "1.234" as the sheet would. */
  readonly locale: string;
  readonly activeSheet: { readonly id: number; readonly name: string };
  readonly isCopy: boolean;
  /** The change of Lodestar's that can be taken back next; null for none. */
  readonly lastChange: ChangeView | null;
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

/** What the user has chosen so far of how to read a table; nothing where it is read for the first time. */
export interface TableRequest extends JudgingChoice {
  /** The open sheet if not given. */
  readonly sheetId?: number;
  readonly columns?: Partial<Readonly<Record<ColumnRole, number>>>;
  readonly headerRow?: number;
  readonly more?: MoreColumns;
  readonly words?: Readonly<Record<string, RuleStatus>>;
}

/** Request and reply of each operation. `requestId` makes a repeated call act once and answer the same. */
export interface Operations {
  open: { request: Record<string, never>; reply: OpenReply };
  understandTable: {
    request: TableRequest;
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
  /** `change` is the one on show: another one is never taken back in its stead. */
  undoLast: { request: { readonly requestId: string; readonly change: string }; reply: ActReply };
  /** Makes a copy of a file a file of its own. */
  startAfresh: { request: { readonly requestId: string }; reply: ActReply };
  /** Turns custom functions in cells into native formulas. */
  makeIndependent: { request: { readonly requestId: string }; reply: ActReply };
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
