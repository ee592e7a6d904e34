import type { Area } from "./book";
import type { Workbook } from "./workbook";

/** "Sheet1!A2:A9": an area with its sheet, as the engine spells it. */
export function joinedPlace({ getters }: Workbook, { sheet, row, column, rows, columns }: Area): string {
  const zone = { left: column - 1, top: row - 1, right: column + columns - 2, bottom: row + rows - 2 };
  return getters.getRangeString(getters.getRangeFromZone(sheet, zone), "");
}
