import { areaOfZone, readAnchors, setAnchor } from "./anchors";
import type { Area } from "./book";
import { freeSheetId } from "./sheets";
import { outsideMessage, type Workbook } from "./workbook";

type Dimension = "ROW" | "COL";

/** A copy of the sheet right behind it. Answers its id. */
export function copySheet(workbook: Workbook, sheet: string, name: string): string {
  workbook.needSheet(sheet);
  const sheetIdTo = freeSheetId(workbook, name);
  workbook.dispatch("DUPLICATE_SHEET", { sheetId: sheet, sheetIdTo, sheetNameTo: name });
  if (workbook.isTurned("metadata.sheet-copy")) copyMetadata(workbook, sheet, sheetIdTo);
  return sheetIdTo;
}

function copyMetadata(workbook: Workbook, from: string, to: string): void {
  const present = readAnchors(workbook, "metadata");
  let id = Math.max(0, ...present.map((anchor) => Number(anchor.id)));
  for (const anchor of present) {
    if (anchor.sheet !== from) continue;
    const area = anchor.area === null ? null : { ...anchor.area, sheet: to };
    setAnchor(workbook, { ...anchor, id: String(++id), sheet: to, area });
  }
}

/** Places the sheet at `index`, counted from 1. */
export function moveSheet(workbook: Workbook, sheet: string, index: number): void {
  workbook.needSheet(sheet);
  const { getters } = workbook;
  const present = getters.getSheetIds().indexOf(sheet) + 1;
  if (index === present) return;
  // The engine counts visible sheets only.
  const hidden = getters.getSheetIds().filter((id) => !getters.isSheetVisible(id));
  workbook.dispatchAll([
    ...hidden.map((sheetId) => ({ type: "SHOW_SHEET", sheetId })),
    { type: "MOVE_SHEET", sheetId: sheet, delta: index - present },
    ...hidden.map((sheetId) => ({ type: "HIDE_SHEET", sheetId })),
  ]);
}

/** Moves rows or columns so that they stand before `before`, which is counted as the grid is now. */
export function moveHeaders(
  workbook: Workbook,
  sheet: string,
  dimension: Dimension,
  at: number,
  count: number,
  before: number,
): void {
  workbook.needSheet(sheet);
  if (before >= at && before <= at + count) return;
  const { getters } = workbook;
  const hidden = !getters.isSheetVisible(sheet);
  const active = getters.getActiveSheetId();
  const elements = Array.from({ length: count }, (_, index) => at - 1 + index);
  const place = before < at ? { base: before - 1, position: "before" } : { base: before - 2, position: "after" };
  const move = { sheetId: sheet, sheetName: getters.getSheetName(sheet), dimension, elements, ...place };
  // The engine moves rows of the sheet that it has open.
  workbook.dispatchAll([
    ...(hidden ? [{ type: "SHOW_SHEET", sheetId: sheet }] : []),
    { type: "ACTIVATE_SHEET", sheetIdFrom: active, sheetIdTo: sheet },
    { type: "MOVE_COLUMNS_ROWS", ...move },
    ...(hidden ? [{ type: "HIDE_SHEET", sheetId: sheet }] : []),
  ]);
}

export function hideHeaders(
  workbook: Workbook,
  sheet: string,
  dimension: Dimension,
  numbers: readonly number[],
  hidden: boolean,
): void {
  const changed = numbers.filter((number) => isHeaderHidden(workbook, sheet, dimension, number) !== hidden);
  if (changed.length === 0) return;
  const elements = changed.map((number) => number - 1);
  workbook.dispatch(hidden ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS", { sheetId: sheet, dimension, elements });
}

export function isHeaderHidden({ getters }: Workbook, sheet: string, dimension: Dimension, number: number): boolean {
  return getters.isHeaderHiddenByUser(sheet, dimension, number - 1);
}

/** Pixels. */
export function setRowHeight(workbook: Workbook, sheet: string, row: number, count: number, pixels: number): void {
  workbook.needSheet(sheet);
  const elements = Array.from({ length: count }, (_, index) => row - 1 + index);
  workbook.dispatch("RESIZE_COLUMNS_ROWS", { sheetId: sheet, dimension: "ROW", elements, size: pixels });
}

/** Pixels. */
export function rowHeight(workbook: Workbook, sheet: string, row: number): number {
  workbook.needSheet(sheet);
  if (row < 1 || row > workbook.getters.getNumberRows(sheet)) throw new Error(outsideMessage);
  return workbook.getters.getRowSize(sheet, row - 1);
}

/** Each area becomes one cell; what stood in its other cells is gone. */
export function mergeAreas(workbook: Workbook, areas: readonly Area[]): void {
  const [first] = areas;
  if (first === undefined) return;
  const target = areas
    .map((area) => workbook.zone(area))
    .filter(({ left, right, top, bottom }) => left < right || top < bottom);
  if (target.length > 0) workbook.dispatch("ADD_MERGE", { sheetId: first.sheet, target, force: true });
}

export function breakApart(workbook: Workbook, area: Area): void {
  const target = workbook.getters.getMergesInZone(area.sheet, workbook.zone(area));
  const zones = target.map(({ left, right, top, bottom }) => ({ left, right, top, bottom }));
  if (zones.length > 0) workbook.dispatch("REMOVE_MERGE", { sheetId: area.sheet, target: zones });
}

/** Merges that have a cell in the area. */
export function merges(workbook: Workbook, area: Area): Area[] {
  return workbook.getters
    .getMergesInZone(area.sheet, workbook.zone(area))
    .map((zone) => areaOfZone(area.sheet, zone))
    .sort((one, other) => one.row - other.row || one.column - other.column);
}
