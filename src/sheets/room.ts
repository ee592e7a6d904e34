type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows that should stand free below what is written, and by how many the grid grows where they do not. */
const freeRows = 200;
const grownRows = 1000;

/**
 * Grows a sheet of ours ahead of need: growing costs a call, and an edit that notes a fall has none to spare. One call,
 * or none where there is room. True if it grew.
 */
export function makeRoom(sheet: Sheet, usedRows: number): boolean {
  const rows = sheet.getMaxRows();
  if (rows - usedRows >= freeRows) return false;
  sheet.insertRowsAfter(rows, Math.max(grownRows, usedRows - rows + grownRows));
  return true;
}
