import { words } from "../language/en";
import { readAnchors, setAnchor } from "./anchors";
import type { Area, SortKey } from "./book";
import { moveRules } from "./move-rules";
import { readNamedRanges, setNamedRange } from "./named-ranges";
import { sortedRows } from "./plugins/sort-plugin";
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
  const rows = sortedRows(workbook.getters, area.sheet, column - 1, zone, ascending, reversesEquals);
  workbook.dispatch("SORT_CELLS", payload);
  if (!workbook.isTurned("metadata.sort")) moveMetadata(workbook, area, rows);
  if (workbook.isTurned("sort.names-stay")) moveNames(workbook, area, rows);
  if (workbook.isTurned("sort.rules-stay")) moveRules(workbook, area, rows);
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

/** A name of cells in one row goes where they go. */
function moveNames(workbook: Workbook, area: Area, rows: readonly number[]): void {
  for (const { name, area: place } of readNamedRanges(workbook)) {
    const at = rows.indexOf(place.row - 1);
    const isInside = place.column >= area.column && place.column + place.columns <= area.column + area.columns;
    if (place.sheet === area.sheet && place.rows === 1 && isInside && at !== -1)
      setNamedRange(workbook, name, { ...place, row: area.row + at });
  }
}
