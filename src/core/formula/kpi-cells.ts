/** A1 references of one KPI's row, such as "$C5", and how the table's direction column is to be read. */
export interface KpiCells {
  readonly actual: string;
  readonly target: string;
  /** Undefined where the table has no direction column: then higher is better. */
  readonly direction: string | undefined;
  /** Words of the direction column that mean lower is better; a blank direction means higher. */
  readonly lowerWords: readonly string[];
  /** Words that mean higher is better. Under any other word a row has no native status: nothing is guessed. */
  readonly higherWords: readonly string[];
}
