import { words } from "../../language/en";
import type { XlsxFiles } from "./xlsx-files";

/** The engine takes a tenth of a millisecond and five kilobytes for each cell. */
const maxCells = 200_000;
/** Of a sheet's grid, empty cells included. */
const maxGrid = 5_000_000;
const maxMerged = 200_000;

/** Says why a workbook is more than can be opened here, before its sheets are read; undefined where it is not. */
export function tooMuch(files: XlsxFiles): string | undefined {
  let cells = 0;
  for (const [path, xml] of Object.entries(files)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) continue;
    cells += count(xml, "<c ");
    if (cells > maxCells) return words.workbookFile.manyCells({ limit: maxCells.toLocaleString("en") });
    const { row, column } = farthest(xml);
    if (row * column > maxGrid) return words.workbookFile.farAway({ row: row.toLocaleString("en") });
    if (merged(xml) > maxMerged) return words.workbookFile.merges({ limit: maxMerged.toLocaleString("en") });
  }
  return undefined;
}

function count(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found += 1;
  return found;
}

/** Counted from 1. */
function farthest(xml: string): { readonly row: number; readonly column: number } {
  let row = 1;
  let column = 1;
  for (const [, number = "1"] of xml.matchAll(/<row [^>]{0,200}?\br="(\d{1,12})"/g))
    row = Math.max(row, Number(number));
  for (const [, letters = "A", number = "1"] of xml.matchAll(/<c [^>]{0,200}?\br="([A-Z]{1,5})(\d{1,12})"/g)) {
    row = Math.max(row, Number(number));
    column = Math.max(column, columnNumber(letters));
  }
  return { row, column };
}

/** Cells of all merged areas together. */
function merged(xml: string): number {
  let cells = 0;
  for (const [, left = "", top, right = "", bottom] of xml.matchAll(
    /<mergeCell [^>]{0,200}?\bref="([A-Z]{1,5})(\d{1,12}):([A-Z]{1,5})(\d{1,12})"/g,
  ))
    cells += (columnNumber(right) - columnNumber(left) + 1) * (Number(bottom) - Number(top) + 1);
  return cells;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
