import type { ShareBand } from "../kpi/band";

/** A1 references of one KPI's row, such as "$C5", and how the table is to be judged. */
export interface KpiCells {
  readonly actual: string;
  readonly target: string;
  /** Undefined where the table has no direction column. */
  readonly direction: string | undefined;
  /** Words of the direction column that mean lower is better. */
  readonly lowerWords: readonly string[];
  /** Words that mean higher is better. Under any other word a row has no native status: nothing is guessed. */
  readonly higherWords: readonly string[];
  /** What a blank direction means, or none: "higher" if not given. */
  readonly otherwise?: "higher" | "lower";
  /** Where On target and At risk end; 0 and 5 % of the target if not given. */
  readonly band?: ShareBand;
  /** What stands behind the figure where it is compared in a unit that its cell does not hold: " days", "%". */
  readonly joined?: { readonly actual: JoinedUnit | undefined; readonly target: JoinedUnit | undefined };
}

export interface JoinedUnit {
  readonly unit: string;
  /** Whether the figure is a text as it stands. */
  readonly isText: boolean;
}
