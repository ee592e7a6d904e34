import { type HeaderColumn, isAbout } from "./header-column";
import { holdsFigures } from "./shape";

/** Whether actuals and targets can be compared in no row: plain numbers beside percentages. */
export function clashes(actual: HeaderColumn | undefined, target: HeaderColumn | undefined): boolean {
  const compared = comparedKinds(actual, target);
  return compared.length > 1 && compared.every((isSame) => !isSame);
}

/** Other columns of figures, not of last year or of a forecast, that can be compared with the target in every row. */
export function ofTargetsKind(
  columns: readonly HeaderColumn[],
  actual: HeaderColumn | undefined,
  target: HeaderColumn | undefined,
): readonly HeaderColumn[] {
  return columns.filter((column) => {
    if (column === actual || column === target || !holdsFigures(column.shape)) return false;
    // "0: Foundation"
    if (column.shape.words + column.shape.wordy > 1) return false;
    if (
      isAbout(
        column,
        "past",
        "forecast",
        "limit",
        "weight",
        "score",
        "target",
        "goal",
        "baseline",
        "percent",
        "progress",
      )
    )
      return false;
    const compared = comparedKinds(column, target);
    return compared.length > 1 && compared.every((isSame) => isSame);
  });
}

/** For each row with both figures whether both are percentages, or neither is; a share up to 2 may be either. */
function comparedKinds(column: HeaderColumn | undefined, target: HeaderColumn | undefined): readonly boolean[] {
  return (column?.figures ?? []).flatMap((figure, at) => {
    const beside = target?.figures[at];
    if (figure === undefined || beside === undefined) return [];
    const isPlainShare = [figure, beside].some(({ kind, value }) => kind === "plain" && Math.abs(value) <= 2);
    return [isPlainShare || (figure.kind === "percent") === (beside.kind === "percent")];
  });
}
