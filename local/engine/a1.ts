import type { Area } from "./book";
import { engineReference } from "./dialect/spelling";
import type { Workbook } from "./workbook";

/** "KPIs!A2:C", "'Q1 plan'!B:B", "5:7", "C3"; undefined where the text is no range of this file. */
export function areaOf({ getters }: Workbook, text: string, sheet: string): Area | undefined {
  const range = getters.getRangeFromSheetXC(sheet, engineReference(text.trim()));
  if (range.invalidXc || range.invalidSheetName || !getters.tryGetSheet(range.sheetId)) return undefined;
  const { zone } = range;
  if (zone.bottom >= getters.getNumberRows(range.sheetId) || zone.right >= getters.getNumberCols(range.sheetId)) {
    return undefined;
  }
  return {
    sheet: range.sheetId,
    row: zone.top + 1,
    column: zone.left + 1,
    rows: zone.bottom - zone.top + 1,
    columns: zone.right - zone.left + 1,
  };
}
