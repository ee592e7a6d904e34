import { loadEngine } from "./load-engine";
import type { SheetLocale } from "./locales";
import { newSheetColumns, newSheetRows, sheetIdOf } from "./sheets";
import { typedCell } from "./typed-input";
import type { WorkbookSnapshot } from "./upstream/snapshot";

export interface SheetTable {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** The engine's JSON of a file with these tables; the first sheet has Google's id 0. */
export function tableSnapshot(tables: readonly SheetTable[], locale: SheetLocale, yearNow: number): WorkbookSnapshot {
  const engine = loadEngine();
  const formats: string[] = [];
  const sheets = tables.map(({ name, rows }, index) => {
    const cells: Record<string, string> = {};
    const cellFormats: Record<string, number> = {};
    rows.forEach((texts, row) => {
      texts.forEach((text, col) => {
        if (text === "") return;
        const { content, format } = typedCell(engine, text, locale, undefined, yearNow);
        const xc = engine.helpers.toXC(col, row);
        cells[xc] = content;
        if (format === undefined) return;
        if (!formats.includes(format)) formats.push(format);
        cellFormats[xc] = formats.indexOf(format) + 1;
      });
    });
    const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    return {
      id: sheetIdOf(index),
      name,
      rowNumber: Math.max(newSheetRows, rows.length),
      colNumber: Math.max(newSheetColumns, width),
      cells,
      formats: cellFormats,
    };
  });
  return {
    version: engine.helpers.createEmptyWorkbookData().version,
    sheets,
    formats: Object.fromEntries(formats.map((format, index) => [index + 1, format])),
    settings: { locale },
  };
}
