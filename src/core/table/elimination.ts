import { type HeaderColumn, isAbout, mayBe } from "./header-column";
import { weekday } from "./weekday";

/**
 * Columns of figures whose titles say nothing: where a table has names and targets (or actuals) and no column for the
 * other, it can only be one of these, and somebody must say which.
 */
export function unnamedFigures(free: readonly HeaderColumn[]): readonly HeaderColumn[] {
  return free.filter((column) => {
    const { shape, title } = column;
    // "Shift A" names a group, but figures are none.
    const isUnnamed = title.senses.length === 0 || isAbout(column, "group", "label");
    return (
      isUnnamed &&
      title.period === undefined &&
      weekday(title.text) === undefined &&
      shape.figures > 0 &&
      shape.figures * 10 >= shape.filled * 6
    );
  });
}

/** Whether a title says plainly that its column names KPIs or key results. */
export function isPlainName(name: HeaderColumn | undefined): boolean {
  return name !== undefined && mayBe(name, "name", "keyResult", "measure");
}
