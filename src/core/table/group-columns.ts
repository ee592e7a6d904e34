import { type HeaderColumn, isAbout } from "./header-column";
import { isRunningCodes } from "./name-column";
import { holdsTexts } from "./shape";
import type { Sense } from "./words/language-words";

/** Whether the cells of a column depend on those of another one, row by row. */
type Follows = (column: HeaderColumn, other: HeaderColumn) => boolean;

/** Columns of texts that several KPIs share: by their titles, or because they repeat left of the names. [H6] */
export function groupColumns(
  free: readonly HeaderColumn[],
  name: HeaderColumn | undefined,
  follows: Follows,
): readonly HeaderColumn[] {
  return free.filter(
    (column) =>
      holdsTexts(column.shape) &&
      // "1.1.1", "1.1.2": of each row its own.
      !(isRunningCodes(column.shape) && column.shape.distinct === column.shape.filled && column.shape.filled > 1) &&
      (isAbout(column, "group", "objective", "goal", "keyResult") ||
        isPlace(column, name, follows) ||
        (isAbout(column, "id") && isShared(column, name)) ||
        repeatsBefore(column, name)),
  );
}

const othersOwn: readonly Sense[] = [
  "owner",
  "note",
  "action",
  "definition",
  "other",
  "date",
  "period",
  "number",
  "id",
  "unit",
  "direction",
  "score",
  "kind",
  "past",
  "forecast",
  "variance",
  "trend",
  "limit",
];

/** "Phase", "Base", "Name of the desk": texts that repeat, left of the names, whatever their title says. */
function repeatsBefore({ index, title, shape }: HeaderColumn, name: HeaderColumn | undefined): boolean {
  if (name === undefined || index > name.index || shape.filled < 2) return false;
  const [main] = title.senses;
  if (main !== undefined && othersOwn.includes(main) && !isTheme(title.text, shape.texts)) return false;
  const isNameTold = name.shape.distinct === name.shape.filled;
  return shape.distinct < name.shape.distinct || (!isNameTold && shape.distinct < shape.filled);
}

/** "Priority" over themes, not over "high" and "low". */
function isTheme(title: string, texts: ReadonlySet<string>): boolean {
  const isLevel = (text: string): boolean =>
    text.length < 3 ||
    /^(?:high|medium|low|critical|alta|m[ei]dia|baixa|baja|tinggi|sedang|rendah|hoch|mittel|niedrig)/.test(text);
  return /^priorit|^prioridad|^prioritas/i.test(title.trim()) && ![...texts].some(isLevel);
}

/** Whether ids are fewer than names: then an id stands for a group of them. */
export function isShared(id: HeaderColumn, name: HeaderColumn | undefined): boolean {
  return name !== undefined && id.shape.distinct < name.shape.distinct && id.shape.filled >= name.shape.filled;
}

/** "Unidade" over "Branch North": a unit of an organisation, for the same KPI has several. */
export function isPlace(column: HeaderColumn, name: HeaderColumn | undefined, follows: Follows): boolean {
  return isAbout(column, "unit") && name !== undefined && column.shape.distinct > 1 && !follows(column, name);
}
