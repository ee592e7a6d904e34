import type { AskLocale, Cell, Locale } from "../values/cell";
import type { SheetReading } from "./sheet-reading";

/** What is known beside the cells. */
export interface ReadOptions {
  /** How the file writes numbers, or a way to ask; undefined: nobody knows, and an ambiguous number is a question. */
  readonly locale?: Locale | AskLocale | undefined;
}

/** Reads all tables of a sheet. Total: nothing in a cell makes it throw. */
export function readSheet(_cells: readonly (readonly Cell[])[], _options: ReadOptions = {}): SheetReading {
  return { tables: [], problems: [] };
}
