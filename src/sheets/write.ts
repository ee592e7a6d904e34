// The one gate to cells. setValue(s), setFormula(s) and appendRow stand nowhere else in src/: Google reads what it is
// given as if typed, so a user's "=IMPORTXML(…)", "1-2" or "TRUE" would change its meaning on the way in.
import type { NativeFormula } from "../core/formula/native-formula";
import { isIsoDay } from "../core/okr/cycle";
import { faultOf } from "./fault";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A calendar day without a zone, "2026-03-31": typed so, it becomes a date in every locale, shown as it was typed. */
export interface Day {
  readonly day: string;
}

/** One cell to write. A string is always text and comes back exactly as given; null (and "") empties the cell. */
export type CellContent = string | number | boolean | Date | Day | null;

/** Top left cell of a block; rows and columns count from 1. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

/** Writes one rectangular block in one call. The grid grows where the block reaches past it. */
export function writeCells(sheet: Sheet, corner: Corner, rows: readonly (readonly CellContent[])[]): void {
  const typed = rows.map((row) => row.map(asTyped));
  writeBlock(sheet, corner, typed, (range) => range.setValues(typed));
}

/** Writes one block of generated formulas in one call; null empties the cell. */
export function writeFormulas(
  sheet: Sheet,
  corner: Corner,
  formulas: readonly (readonly (NativeFormula | null)[])[],
): void {
  const texts = formulas.map((row) => row.map((formula) => formula ?? ""));
  writeBlock(sheet, corner, texts, (range) => range.setFormulas(texts));
}

/** What must be typed for a cell to hold this content. A leading apostrophe makes text of anything and is no part of it. */
export function asTyped(content: CellContent): string | number | boolean | Date | null {
  if (content === null || content === "") return null;
  if (typeof content === "string") return `'${content}`;
  if (typeof content === "number") {
    if (!Number.isFinite(content)) throw new Error(`A cell cannot hold ${content}.`);
    return content;
  }
  if (typeof content === "boolean" || content instanceof Date) return content;
  if (!isIsoDay(content.day)) throw new Error(`"${content.day}" is no day such as 2026-03-31.`);
  return content.day;
}

function writeBlock(
  sheet: Sheet,
  corner: Corner,
  block: readonly (readonly unknown[])[],
  put: (range: GoogleAppsScript.Spreadsheet.Range) => unknown,
): void {
  const width = block[0]?.length ?? 0;
  if (width === 0) return;
  const missingRows = corner.row + block.length - 1 - sheet.getMaxRows();
  const missingColumns = corner.column + width - 1 - sheet.getMaxColumns();
  let cells = "";
  try {
    if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
    if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
    const range = sheet.getRange(corner.row, corner.column, block.length, width);
    cells = range.getA1Notation();
    put(range);
  } catch (thrown) {
    throw faultOf(thrown, { sheet: sheet.getName(), cells });
  }
}
