import { words } from "../language/en";
import type { Area, SortKey } from "./book";
import type { Workbook } from "./workbook";

/** By the first key, where equal by the second, and so on. */
export function sortByKeys(workbook: Workbook, area: Area, keys: readonly SortKey[]): void {
  // Sorting keeps the order of equals, so the last key goes first.
  for (const [index, { column, ascending }] of [...keys].reverse().entries())
    sortArea(workbook, area, column, ascending, workbook.isTurned("sort.equals-stay") && index === 0);
}

/** Sorts the rows of `area` by its `column`, counted from 1 on the sheet; blanks last. */
function sortArea(workbook: Workbook, area: Area, column: number, ascending: boolean, reversesEquals: boolean): void {
  const zone = workbook.zone(area);
  const payload = {
    sheetId: area.sheet,
    col: column - 1,
    row: zone.top,
    zone,
    sortDirection: ascending ? "asc" : "desc",
    sortOptions: { sortHeaders: true, reversesEquals },
  };
  if (!workbook.allows("SORT_CELLS", payload)) throw new Error(words.engine.cannotSort);
  workbook.dispatch("SORT_CELLS", payload);
}
