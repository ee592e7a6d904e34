import { isBlank } from "../core/table/table-reading";
import type { TableContent } from "./kpi-table";
import type { Extent, TrackedTable } from "./state";

/** A first and a last column. */
export interface ColumnSpan {
  readonly from: number;
  readonly to: number;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** First and last row and column of an edit, from 1. */
export interface EditedArea {
  readonly rowStart: number;
  readonly rowEnd: number;
  readonly columnStart: number;
  readonly columnEnd: number;
}

/** The table's own columns: around what is read of it as far as the first empty column on both sides. */
export function ownColumns({
  cells,
  headerRow,
  titles,
  columns,
  rows,
}: Pick<TableContent, "cells" | "headerRow" | "titles" | "columns" | "rows">): ColumnSpan {
  const last = rows[rows.length - 1]?.row ?? headerRow;
  const isEmpty = (column: number): boolean => {
    if ((titles[column - 1] ?? "") !== "") return false;
    for (let row = headerRow + 1; row <= last; row++) if (!isBlank(cells[row - 1]?.[column - 1])) return false;
    return true;
  };
  const read = Object.values(columns);
  let [from, to] = [Math.min(...read), Math.max(...read)];
  while (from > 1 && !isEmpty(from - 1)) from--;
  while (to < titles.length && !isEmpty(to + 1)) to++;
  return { from, to };
}

/** All that is titled, for a column that is moved stays inside, and no event tells of a moving; without our own column. */
export function extentOf({
  titles,
  statusColumn,
  sheet,
}: Pick<TableContent, "titles" | "statusColumn" | "sheet">): Extent {
  const titled = titles.flatMap((title, index) => (title === "" || index + 1 === statusColumn ? [] : [index + 1]));
  return {
    firstColumn: Math.min(...titled),
    lastColumn: Math.max(...titled),
    maxRows: sheet.getMaxRows(),
    maxColumns: sheet.getMaxColumns(),
  };
}

/**
 * Whether an edit may have changed one of the table's figures. Beside its columns or above its titles it has not,
 * unless the grid is of another size than when the table was last read: then nobody knows without reading it.
 */
export function mayTouch({ extent, headerRow }: TrackedTable, sheet: Sheet, edited: EditedArea): boolean {
  const beside = edited.columnEnd < extent.firstColumn || edited.columnStart > extent.lastColumn;
  if (beside && sheet.getMaxColumns() === extent.maxColumns) return false;
  const above = edited.rowEnd < headerRow;
  return !(above && sheet.getMaxRows() === extent.maxRows);
}
