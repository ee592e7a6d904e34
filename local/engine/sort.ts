import { words } from "../language/en";
import type { Area } from "./book";
import type { Workbook } from "./workbook";

/** Sorts the rows of `area` by its `column`, counted from 1 on the sheet; blanks last. */
export function sortArea(workbook: Workbook, area: Area, column: number, ascending: boolean): void {
  const zone = workbook.zone(area);
  const payload = {
    sheetId: area.sheet,
    col: column - 1,
    row: zone.top,
    zone,
    sortDirection: ascending ? "asc" : "desc",
    sortOptions: { sortHeaders: true },
  };
  if (!workbook.allows("SORT_CELLS", payload)) throw new Error(words.engine.cannotSort);
  workbook.dispatch("SORT_CELLS", payload);
}
