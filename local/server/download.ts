import Papa from "papaparse";
import type { Book } from "../engine/book";
import type { Host } from "../runtime/host";
import { closeArchive } from "./xlsx-archive";

/** A workbook as another program reads it. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export type DownloadFormat = "xlsx" | "csv";

/** The whole workbook as .xlsx, or the sheet in front as .csv with what its cells show. Waits until nothing computes. */
export async function download(host: Host, format: DownloadFormat): Promise<Download> {
  await host.settled();
  const { book } = host;
  if (format === "xlsx")
    return {
      name: `${book.name}.xlsx`,
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      bytes: closeArchive(await book.xlsxFiles()),
    };
  const sheet = host.activeSheet();
  const name = book.sheets().find(({ id }) => id === sheet)?.name ?? "";
  return {
    name: `${book.name} - ${name}.csv`,
    type: "text/csv; charset=utf-8",
    bytes: new TextEncoder().encode(csvOf(book, sheet)),
  };
}

function csvOf(book: Book, sheet: string): string {
  const facts = book.sheets().find(({ id }) => id === sheet);
  if (facts === undefined || facts.lastRow === 0) return "";
  const area = { sheet, row: 1, column: 1, rows: facts.lastRow, columns: facts.lastColumn };
  return Papa.unparse(book.display(area), { newline: "\r\n" });
}
