import type { Direction, KpiStatus } from "../kpi/kpi";
import type { ColumnRole } from "./column-role";

/** A tracked table in numbers. */
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

export interface ColumnView {
  /** From 1. */
  readonly column: number;
  readonly header: string;
}

export interface KpiRowView {
  readonly row: number;
  readonly name: string;
  /** As the sheet shows them. */
  readonly actual: string;
  readonly target: string;
  readonly direction: Direction;
  readonly status: KpiStatus;
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

/** What the user has chosen to track. */
export interface TableChoice extends TableOptions {
  readonly sheetId: number;
  readonly headerRow: number;
  /** Column numbers by role, as chosen or confirmed by the user. name, actual and target are required. */
  readonly columns: Partial<Readonly<Record<ColumnRole, number>>>;
}
