import { type Area, type Grid, isFigureKind } from "./grid";
import { readTitle } from "./title";

/** Whether words stand where figures should: titles of another table, or a text about this one. */
export function isForeign(
  grid: Grid,
  area: Area,
  { actual, target }: { readonly actual?: number | undefined; readonly target?: number | undefined },
  row: number,
): boolean {
  if (target === undefined || actual === undefined) return false;
  const kinds = [grid.kind(row, target), grid.kind(row, actual)];
  if (kinds.some(isFigureKind)) return false;
  if (kinds[0] === "words" && kinds[1] === "words") return true;
  if (kinds[0] === "words" && kinds[1] === "blank" && grid.text(row, target).length > 25) return true;
  return kinds.includes("words") && isTitleLine(grid, area, row);
}

/** "Complaint type | No. | % of complaints | Root cause": no figure, and several texts that are titles. */
function isTitleLine(grid: Grid, area: Area, row: number): boolean {
  let [filled, known] = [0, 0];
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const text = grid.text(row, column);
    if (text === "") continue;
    if (isFigureKind(grid.kind(row, column))) return false;
    filled += 1;
    const { senses, exact } = readTitle(text);
    if (senses.length > 0 && (exact || /[%_]/.test(text))) known += 1;
  }
  return filled >= 3 && known >= 2;
}
