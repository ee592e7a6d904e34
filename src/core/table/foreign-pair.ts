import { readingEn } from "../language/en/reading";
import type { ColumnReading } from "./column-reading";
import { type HeaderColumn, isAbout } from "./header-column";
import type { Shape } from "./shape";
import { weekday } from "./weekday";

/** Why rows with something like an actual and a target are no KPIs, by what stands in the cells; undefined if nothing says so. */
export function foreignPair(
  columns: readonly HeaderColumn[],
  { roles, unnamed }: Pick<ColumnReading, "roles" | "unnamed">,
): string | undefined {
  const { name, actual, target } = roles;
  const first = Math.min(...[actual, target].flatMap((column) => column?.index ?? []));
  // One row a day.
  if (columns.some(({ index, shape }) => index < first && holdsWeekdays(shape))) return readingEn.kpisAsColumns;
  if (unnamed.has("target") && name?.title.text === "") return readingEn.weak;
  if (actual === undefined || target === undefined) return undefined;
  if (areTheSame(actual.shape, target.shape)) return readingEn.weak;
  if (unclaimed(columns, roles) > 3) return readingEn.weak;
  const compared = target.figures.flatMap((figure, at) => {
    const beside = actual.figures[at];
    return figure === undefined || beside === undefined ? [] : [[beside.kind, figure.kind] as const];
  });
  // A phase of two weeks, done to 85 %.
  if (compared.length > 2 && compared.every(([done, planned]) => done === "percent" && planned === "time"))
    return readingEn.tasks;
  const isCoded = name !== undefined && isAbout(name, "id");
  const hasFigures = actual.shape.filled > actual.shape.noData && target.shape.filled > target.shape.noData;
  return isCoded && hasFigures && compared.length === 0 ? readingEn.weak : undefined;
}

function holdsWeekdays({ texts }: Shape): boolean {
  return texts.size > 2 && [...texts].every((text) => weekday(text) !== undefined);
}

/** "401 Unauthorized" expected and "401 Unauthorized" seen, all the way down: a test's answers. */
function areTheSame(actual: Shape, target: Shape): boolean {
  const isWordy = target.filled > 2 && target.wordy * 10 >= target.filled * 8;
  return (
    isWordy && actual.texts.size === target.texts.size && [...actual.texts].every((text) => target.texts.has(text))
  );
}

/** Columns of figures beside the two that no word, period or role tells of: "Title", "Focus" and "Content" over contrasts. */
function unclaimed(columns: readonly HeaderColumn[], roles: ColumnReading["roles"]): number {
  const claimed = new Set(Object.values(roles));
  return columns.filter(
    (column) =>
      !claimed.has(column) &&
      column.title.text !== "" &&
      (column.title.senses.length === 0 || isAbout(column, "label", "group")) &&
      column.title.period === undefined &&
      weekday(column.title.text) === undefined &&
      column.shape.figures * 10 >= column.shape.filled * 8 &&
      column.shape.figures > 2,
  ).length;
}
