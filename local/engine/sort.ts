import { words } from "../language/en";
import { readAnchors, setAnchor } from "./anchors";
import type { Area } from "./book";
import { sortedRows } from "./plugins/sort-plugin";
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
  const rows = sortedRows(workbook.getters, area.sheet, column - 1, zone, ascending);
  workbook.dispatch("SORT_CELLS", payload);
  if (workbook.options.turned?.includes("metadata.sort") !== true) moveMetadata(workbook, area, rows);
}

/** What scripts noted at a row goes where its cells go. `rows` from 0, in their new order. */
function moveMetadata(workbook: Workbook, area: Area, rows: readonly number[]): void {
  for (const anchor of readAnchors(workbook, "metadata")) {
    const { area: place, facts } = anchor;
    if (facts.on !== "ROW" || place?.sheet !== area.sheet) continue;
    const at = rows.indexOf(place.row - 1);
    if (at !== -1) setAnchor(workbook, { ...anchor, area: { ...place, row: area.row + at } });
  }
}
