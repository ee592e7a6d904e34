import type { Services } from "./services";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rows of a column, from one to another, that this user may not write: asked only after Google has refused a write. */
export function closedRows(
  { SpreadsheetApp }: Pick<Services, "SpreadsheetApp">,
  sheet: Sheet,
  column: number,
  { from, to }: { readonly from: number; readonly to: number },
): readonly number[] {
  const { ProtectionType } = SpreadsheetApp;
  const rows = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const closed = (type: GoogleAppsScript.Spreadsheet.ProtectionType) =>
    sheet.getProtections(type).filter((protection) => !protection.isWarningOnly() && !protection.canEdit());
  const ranges = closed(ProtectionType.RANGE).map((protection) => protection.getRange());
  const [whole] = closed(ProtectionType.SHEET);
  const open = whole?.getUnprotectedRanges();
  return rows.filter(
    (row) =>
      ranges.some((range) => holds(range, row, column)) || open?.some((range) => holds(range, row, column)) === false,
  );
}

function holds(range: Range, row: number, column: number): boolean {
  return (
    row >= range.getRow() && row <= range.getLastRow() && column >= range.getColumn() && column <= range.getLastColumn()
  );
}
