import { words } from "../../language/en";
import type { XlsxFiles } from "./xlsx-files";
import type { XmlElement } from "./xml-element";

/** The engine takes a tenth of a millisecond and five kilobytes for each cell. */
const maxCells = 200_000;
/** Of a sheet's grid, empty cells included. */
const maxGrid = 5_000_000;
const maxMerged = 200_000;
/** Beginnings and ends of elements in all files: half a kilobyte each. */
const maxTags = 3_000_000;

/** Says why a workbook is more than can be opened here, before its files are read; undefined where it is not. */
export function tooMuch(files: XlsxFiles): string | undefined {
  const all = Object.values(files);
  if (sum(all.map((xml) => count(xml, "<c "))) > maxCells) return manyCells();
  if (sum(all.map((xml) => count(xml, "<"))) > maxTags)
    return words.workbookFile.manyTags({ limit: maxTags.toLocaleString("en") });
  return undefined;
}

/**
 * Measures the documents of one workbook as they are read, wherever they stand and however they are written. What it
 * answers throws a sentence where they are more than can be opened here.
 */
export function measure(): (document: XmlElement) => void {
  let cells = 0;
  return (document) => {
    const extent = { cells: 0, merged: 0, row: 1, column: 1 };
    widen(extent, document);
    cells += extent.cells;
    if (cells > maxCells) throw new Error(manyCells());
    if (extent.row * extent.column > maxGrid)
      throw new Error(words.workbookFile.farAway({ row: extent.row.toLocaleString("en") }));
    if (extent.merged > maxMerged)
      throw new Error(words.workbookFile.merges({ limit: maxMerged.toLocaleString("en") }));
  };
}

/** Rows and columns are counted from 1. */
interface Extent {
  cells: number;
  merged: number;
  row: number;
  column: number;
}

function widen(extent: Extent, element: XmlElement): void {
  const attribute = (name: string): string => element.attributes[name]?.value ?? "";
  switch (element.tagName.replace(/^.*:/, "")) {
    case "row":
      // In a drawing it has no number but is one, and tells where a corner is.
      reach(extent, Number(attribute("r") || (element.children.length === 0 && element.textContent)), 1);
      break;
    case "c": {
      const { bottom, right } = areaOf(attribute("r"));
      extent.cells += 1;
      reach(extent, bottom, right);
      break;
    }
    case "f":
      // The engine looks at every cell of an array's.
      if (attribute("si") === "") extent.cells += attribute("ref") === "" ? 0 : areaOf(attribute("ref")).size;
      break;
    case "mergeCell":
      extent.merged += areaOf(attribute("ref")).size;
      break;
  }
  for (const child of element.children) widen(extent, child);
}

function reach(extent: Extent, row: number, column: number): void {
  extent.row = Math.max(extent.row, row || 1);
  extent.column = Math.max(extent.column, column);
}

/** "B2:C9" */
function areaOf(reference: string): { readonly bottom: number; readonly right: number; readonly size: number } {
  const corners = reference.split(":").map((corner) => /^\$?([A-Z]{1,5})\$?(\d{1,12})$/i.exec(corner.trim()));
  const rows = corners.map((corner) => Number(corner?.[2] ?? 0));
  const columns = corners.map((corner) => columnNumber(corner?.[1] ?? ""));
  const [bottom, right] = [Math.max(...rows), Math.max(...columns)];
  return { bottom, right, size: (bottom - Math.min(...rows) + 1) * (right - Math.min(...columns) + 1) };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function manyCells(): string {
  return words.workbookFile.manyCells({ limit: maxCells.toLocaleString("en") });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}

function count(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found += 1;
  return found;
}
