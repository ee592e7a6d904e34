import type { RuleStatus } from "../formula/rule-condition";
import type { Palette } from "../highlight/palette";
import type { Direction, KpiStatus } from "../kpi/kpi";
import type { ColumnRole, MoreColumns, MoreRole } from "./column-role";
import type { SaidDirection } from "./kpi-reading";
import type { AsideColumn } from "./kpi-row";

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
  /** KPIs whose own status word says another thing than their figures, one sentence each. */
  readonly disagreements: readonly string[];
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
  /** False where only our parser can read the cells, so that rules on the numbers leave the row uncoloured. */
  readonly coloured: boolean;
  /** What the direction is kept under where the user chooses it: where nothing in the sheet says it, else "". */
  readonly directionKey: string;
  /** True where its direction is asked: the row has no status until it is confirmed. */
  readonly asked: boolean;
  /** The user's own status word that makes it a question, which fits only if lower is better; "" where its name does. */
  readonly ownWord: string;
}

/** A word of the user's own status column, how often it stands there and what it seems to mean. */
export interface StatusWordView {
  readonly word: string;
  readonly rows: number;
  /** "" for a word that Lodestar does not know, or that means neither. */
  readonly status: RuleStatus | "";
}

export interface AsideColumnView extends ColumnView {
  readonly role: AsideColumn["role"];
}

/** A table on the same sheet. */
export interface OtherTableView {
  readonly kind: "kpi" | "okr";
  readonly headerRow: number;
  /** What was understood of its columns: two tables may have their titles in one row. */
  readonly columns: Partial<Readonly<Record<ColumnRole, number>>>;
  /** Titles of its first columns, to know it by. */
  readonly titles: string;
  readonly rows: number;
}

/** A table of key results: it is understood, and is not tracked as KPIs. */
export interface OkrTableView {
  readonly objectives: number;
  readonly keyResults: number;
  readonly rows: readonly KeyResultView[];
}

export interface KeyResultView {
  readonly row: number;
  readonly name: string;
  /** The number of its objective in the table, from 1; 0 where it has none. */
  readonly objective: number;
  /** 0 to 1; null where there is nothing to score yet. */
  readonly score: number | null;
}

/** What Lodestar understood of a table, before anything is written. */
export interface TableProposal {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly headerRow: number;
  /** Every title of the header row, in order; "" for a blank one. */
  readonly headers: readonly string[];
  readonly columns: Partial<Readonly<Record<ColumnRole, ColumnView>>>;
  /** Columns that tell more of the KPIs, as far as the table has them. */
  readonly more: Partial<Readonly<Record<MoreRole, ColumnView>>>;
  /** Columns that are understood and left alone, such as a share of the target. */
  readonly aside: readonly AsideColumnView[];
  readonly rows: readonly KpiRowView[];
  readonly rowCount: number;
  readonly skipped: readonly { readonly row: number; readonly why: string }[];
  readonly problems: readonly string[];
  /** "14 rows: 9 on target, 3 at risk, 2 off target; 1 row left out: row 12 is a total." */
  readonly summary: string;
  /** Words of the user's own status column; none where there is no such column. */
  readonly statusWords: readonly StatusWordView[];
  /** Rows whose figures only Lodestar reads: with the status column, their words come from KPISTATUS. */
  readonly oursOnly: number;
  /** Where the status column would stand, or stands: "F". "" where no table is understood. */
  readonly statusLetters: string;
  /** Every table that is found on the sheet, this one included; at most one where there is nothing to choose. */
  readonly tables: readonly OtherTableView[];
  /** What stands in a table of key results; then there are no rows of KPIs. */
  readonly okrs?: OkrTableView;
  /** How the table is tracked already, if it is: applying it again removes nothing unasked. */
  readonly standing?: TableOptions;
}

export interface TableOptions extends JudgingChoice {
  /** Adds "Status (Lodestar)" at the table's right edge. */
  readonly statusColumn: boolean;
  /** Colours the whole row instead of name and actual. */
  readonly wholeRow: boolean;
  readonly colourOnTarget: boolean;
  /** The first of the two that Lodestar has if not given. */
  readonly palette?: Palette;
  /** The user's own status words, with what each means: they are coloured in place of the figures. */
  readonly words?: Readonly<Record<string, RuleStatus>>;
}

/** How the user wants KPIs to be judged, beyond what the cells say. */
export interface JudgingChoice {
  /** Shares of the target by which a KPI may miss it and be On target still, or At risk; 0 and 0.05 if not given. */
  readonly band?: { readonly onTarget: number; readonly atRisk: number };
  /** Directions that the user has confirmed, by `directionKey`. */
  readonly directions?: Readonly<Record<string, SaidDirection>>;
}

/** What the user has chosen to track. */
export interface TableChoice extends TableOptions {
  readonly sheetId: number;
  readonly headerRow: number;
  /** Column numbers by role, as chosen or confirmed by the user. name, actual and target are required. */
  readonly columns: Partial<Readonly<Record<ColumnRole, number>>>;
  /** What the user said of the columns that tell more; the titles decide of those not given. */
  readonly more?: MoreColumns;
  /** The chosen columns as they were titled then: where one has another title now, nothing is written. */
  readonly seen?: readonly ColumnView[];
}
