import type { Area, Book, CellValue } from "../../../local/engine/book";
import { type BookOptions, bookFromTables } from "../../../local/engine/open-book";

/** Noon of 25 November 2026 in Madrid. */
export const noon = Date.UTC(2026, 10, 25, 11);

export const oneSheetOptions: BookOptions = {
  name: "Plan",
  locale: "en_US",
  timeZone: "Europe/Madrid",
  now: () => noon,
};

export interface OneSheet {
  readonly book: Book;
  readonly sheet: string;
  area(a1: string): Area;
  values(a1: string): CellValue[][];
  display(a1: string): string[][];
}

/** A file with one sheet, its cells typed as `rows`. */
export function oneSheet(rows: readonly (readonly string[])[], options: Partial<BookOptions> = {}): OneSheet {
  return around(bookFromTables([{ name: "Sheet1", rows }], { ...oneSheetOptions, ...options }));
}

export function around(book: Book): OneSheet {
  const sheet = book.activeSheet();
  function area(a1: string): Area {
    const found = book.parseA1(a1, sheet);
    if (!found) throw new Error(`"${a1}" is no range.`);
    return found;
  }
  return {
    book,
    sheet,
    area,
    values: (a1) => book.values(area(a1)),
    display: (a1) => book.display(area(a1)),
  };
}
