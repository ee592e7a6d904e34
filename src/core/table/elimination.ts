import { areJudgedSo } from "./figures";
import { type HeaderColumn, isAbout, mayBe } from "./header-column";
import { weekday } from "./weekday";

/**
 * Columns of figures whose titles say nothing: where a table has names and targets (or actuals) and no column for the
 * other, it can only be one of these, and somebody must say which.
 */
export function unnamedFigures(free: readonly HeaderColumn[]): readonly HeaderColumn[] {
  return free.filter((column) => {
    const { shape, title } = column;
    // "Shift A" names a group and "Compliance" a status, but figures are neither.
    const isUnnamed = title.senses.length === 0 || isAbout(column, "group", "label", "status");
    return (
      isUnnamed &&
      title.period === undefined &&
      weekday(title.text) === undefined &&
      shape.figures > 0 &&
      // Limits, which nobody has measured.
      !(shape.bounds > 2 && shape.bounds === shape.figures) &&
      shape.figures * 10 >= shape.filled * 6
    );
  });
}

/**
 * Of such columns those of the known one's kinds, if any are: percentages beside percentages, money beside money. Among
 * them the one that the table's own judgements fit is meant; `isSure` says that there is such a one.
 */
export function fittingFigures(
  unnamed: readonly HeaderColumn[],
  known: HeaderColumn,
  role: "actual" | "target",
  judgements: readonly (boolean | undefined)[],
): { readonly columns: readonly HeaderColumn[]; readonly isSure: boolean } {
  const judged = unnamed.filter(({ figures }) =>
    role === "actual"
      ? areJudgedSo(figures, known.figures, judgements)
      : areJudgedSo(known.figures, figures, judgements),
  );
  if (judged.length === 1) return { columns: judged, isSure: true };
  const alike = unnamed.filter((column) => isAlike(column, known));
  return { columns: alike.length > 0 ? alike : unnamed, isSure: false };
}

/** Whether figures are of one kind in nearly every row, where not all of them are plain numbers. */
function isAlike(column: HeaderColumn, known: HeaderColumn): boolean {
  const compared = column.figures.flatMap((figure, at) => {
    const beside = known.figures[at];
    return figure === undefined || beside === undefined ? [] : [[figure.kind, beside.kind] as const];
  });
  const alike = compared.filter(([one, other]) => one === other);
  return alike.length * 10 >= compared.length * 8 && compared.some(([, kind]) => kind !== "plain");
}

/** Whether a title says plainly that its column names KPIs or key results. */
export function isPlainName(name: HeaderColumn | undefined): boolean {
  return name !== undefined && mayBe(name, "name", "keyResult", "measure");
}
