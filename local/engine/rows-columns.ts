import type { FormatOf } from "./book";
import { outsideMessage, type Workbook } from "./workbook";

type Dimension = "ROW" | "COL";

/** Inserts before `at`, counted from 1; one past the last row or column appends. */
export function insertHeaders(
  workbook: Workbook,
  sheet: string,
  dimension: Dimension,
  at: number,
  count: number,
  formatOf: FormatOf = "next",
): void {
  const size = gridSize(workbook, sheet, dimension);
  if (at < 1 || at > size + 1 || count < 1) throw new Error(outsideMessage);
  const isLikeNext = at === 1 || (at <= size && formatOf === "next");
  const place = isLikeNext ? { base: at - 1, position: "before" } : { base: at - 2, position: "after" };
  const sheetName = workbook.getters.getSheetName(sheet);
  workbook.dispatch("ADD_COLUMNS_ROWS", { sheetId: sheet, sheetName, dimension, quantity: count, ...place });
}

export function deleteHeaders(
  workbook: Workbook,
  sheet: string,
  dimension: Dimension,
  at: number,
  count: number,
): void {
  const size = gridSize(workbook, sheet, dimension);
  if (at < 1 || count < 1 || at + count - 1 > size) throw new Error(outsideMessage);
  if (count === size) throw new Error(dimension === "ROW" ? deleteAllRowsMessage : deleteAllColumnsMessage);
  const elements = Array.from({ length: count }, (_, index) => at - 1 + index);
  const sheetName = workbook.getters.getSheetName(sheet);
  workbook.dispatch("REMOVE_COLUMNS_ROWS", { sheetId: sheet, sheetName, dimension, elements });
}

// Google's own words.
const deleteAllRowsMessage = "You can't delete all the rows on the sheet.";
const deleteAllColumnsMessage = "You can't delete all the columns on the sheet.";

export function setColumnWidth(workbook: Workbook, sheet: string, column: number, count: number, pixels: number): void {
  const size = gridSize(workbook, sheet, "COL");
  if (column < 1 || count < 1 || column + count - 1 > size) throw new Error(outsideMessage);
  const elements = Array.from({ length: count }, (_, index) => column - 1 + index);
  workbook.dispatch("RESIZE_COLUMNS_ROWS", { sheetId: sheet, dimension: "COL", elements, size: pixels });
}

/** Pixels. */
export function columnWidth(workbook: Workbook, sheet: string, column: number): number {
  if (column < 1 || column > gridSize(workbook, sheet, "COL")) throw new Error(outsideMessage);
  return workbook.getters.getColSize(sheet, column - 1);
}

function gridSize(workbook: Workbook, sheet: string, dimension: Dimension): number {
  workbook.needSheet(sheet);
  const { getters } = workbook;
  return dimension === "ROW" ? getters.getNumberRows(sheet) : getters.getNumberCols(sheet);
}
