import type { TableContent } from "./kpi-table";
import type { Extent, TrackedTable } from "./state";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** First and last row and column of an edit, from 1. */
export interface EditedArea {
  readonly rowStart: number;
  readonly rowEnd: number;
  readonly columnStart: number;
  readonly columnEnd: number;
}

export function extentOf({ columns, sheet }: Pick<TableContent, "columns" | "sheet">): Extent {
  const { name, actual, target, direction } = columns;
  const used = [name, actual, target, direction].flatMap((column) => column ?? []);
  return {
    firstColumn: Math.min(...used),
    lastColumn: Math.max(...used),
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
