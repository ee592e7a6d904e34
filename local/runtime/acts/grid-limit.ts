import { googleMessages } from "../../apps-script/google-messages";
import type { Book } from "../../engine/book";

/** Of a workbook, and of a sheet. */
const CELLS = 10_000_000;
const COLUMNS = 18_278;

/** @throws where a workbook cannot hold so many cells more, or a sheet so many columns */
export function needRoom(book: Book, moreCells: number, columns = 0): void {
  const present = book.sheets().reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);
  if (present + moreCells > CELLS || columns > COLUMNS) throw new Error(googleMessages.workbookFull);
}
