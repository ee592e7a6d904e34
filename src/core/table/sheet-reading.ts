import type { Direction, KpiStatus } from "../kpi/kpi";

/** A column and its title. */
export interface FoundColumn {
  /** From 1. */
  readonly index: number;
  /** The lines of its title, joined by a blank; "" where it has none. */
  readonly header: string;
}

/** What a table is: KPIs, OKRs, or neither (then a problem says why). */
export type TableKind = "kpi" | "okr" | "none";

/** What a column may hold, one column a role. Groups are several. */
export type SingleRole =
  | "name"
  | "actual"
  | "target"
  | "baseline"
  | "direction"
  | "status"
  | "owner"
  | "unit"
  | "weight"
  | "period"
  | "percent"
  | "score"
  | "id"
  | "note";

/** The understood columns. A role with two readings is a question (a problem), and is not here. */
export type ReadColumns = Partial<Readonly<Record<SingleRole, FoundColumn>>> & {
  readonly group?: readonly FoundColumn[];
};

/** An actual or a target: its text and what it means. 45% is 0.45, times are seconds. */
export type ReadFigure =
  | { readonly text: string; readonly number?: number; readonly unit?: string }
  | { readonly text: string; readonly low: number; readonly high: number; readonly unit?: string };

/** A KPI or a key result. */
export interface ReadRow {
  /** From 1. */
  readonly row: number;
  readonly name: string;
  /** What tells it from the others: its name with its groups and section before it. */
  readonly identity: string;
  readonly actual?: ReadFigure;
  readonly target?: ReadFigure;
  /** Proposed only where `asked`. */
  readonly direction: Direction;
  /** "" where there is none, where a question is open, and for key results. */
  readonly status: KpiStatus;
  /** The direction waits for the user's word; the row has no status until then. */
  readonly asked?: true;
  /** A row of an older period in a table with one row a KPI and period: shown, never told. */
  readonly history?: true;
  /** The objective's number in its table, from 1; OKR tables only. */
  readonly objective?: number;
  /** 0 to 1; null where there is nothing to score yet. OKR tables only. */
  readonly score?: number | null;
}

export type LeftOutReason =
  | "title"
  | "blank"
  | "section"
  | "total"
  | "average"
  | "note"
  | "legend"
  | "header"
  | "objective"
  | "heading"
  | "initiative"
  | "nameless"
  | "other";

export interface SkippedRow {
  readonly row: number;
  /** The reason in words. */
  readonly why: string;
  readonly reason: LeftOutReason;
}

/** One table of a sheet. */
export interface ReadTable {
  /** The first header's main line, from 1; null where nothing looks like a header. */
  readonly headerRow: number | null;
  /** Every line of every header of the table. */
  readonly headerRows: readonly number[];
  /** First and last row that belong to the table, titles above it included. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly kind: TableKind;
  readonly columns: ReadColumns;
  readonly rows: readonly ReadRow[];
  readonly skipped: readonly SkippedRow[];
}

/** A question or something to look at, of a row or of the whole sheet. */
export interface ReadProblem {
  readonly row?: number;
  readonly message: string;
}

/** What Lodestar makes of a sheet. */
export interface SheetReading {
  readonly tables: readonly ReadTable[];
  readonly problems: readonly ReadProblem[];
}
