import { readAnchors, setAnchor } from "./anchors";
import type { Area } from "./book";
import { moveRules } from "./move-rules";
import { readNamedRanges, setNamedRange } from "./named-ranges";
import type { SheetDesk } from "./workbook";

/** What is tied to rows that were sorted goes where their cells go, or stays. `rows` from 0, in their new order. */
export function moveTied(workbook: SheetDesk, area: Area, rows: readonly number[]): void {
  if (!workbook.isTurned("metadata.sort")) moveMetadata(workbook, area, rows);
  if (workbook.isTurned("sort.names-stay")) moveNames(workbook, area, rows);
  if (workbook.isTurned("sort.rules-stay")) moveRules(workbook, area, rows);
}

/** What scripts noted at a row goes where its cells go. */
function moveMetadata(workbook: SheetDesk, area: Area, rows: readonly number[]): void {
  for (const anchor of readAnchors(workbook, "metadata")) {
    const { area: place, facts } = anchor;
    if (facts.on !== "ROW" || place?.sheet !== area.sheet) continue;
    const at = rows.indexOf(place.row - 1);
    if (at !== -1) setAnchor(workbook, { ...anchor, area: { ...place, row: area.row + at } });
  }
}

/** A name of cells in one row goes where they go. */
function moveNames(workbook: SheetDesk, area: Area, rows: readonly number[]): void {
  for (const { name, area: place } of readNamedRanges(workbook)) {
    const at = rows.indexOf(place.row - 1);
    const isInside = place.column >= area.column && place.column + place.columns <= area.column + area.columns;
    if (place.sheet === area.sheet && place.rows === 1 && isInside && at !== -1)
      setNamedRange(workbook, name, { ...place, row: area.row + at });
  }
}
