import type { AskLocale, Cell } from "../values/cell";
import { isDate } from "../values/date";
import { parseValue } from "../values/parse";
import { cellText } from "./cell-text";
import { wholePeriod } from "./period";

/** What a cell seems to hold. `bound`: a comparator or a range. `wordy`: a number with words about it ("1.1 Revenue", "55 requests"): a figure or a name. */
export type CellKind =
  | "blank"
  | "number"
  | "percent"
  | "figure"
  | "bound"
  | "wordy"
  | "date"
  | "period"
  | "no data"
  | "truth"
  | "words";

/** A rectangle of a sheet. All from 1, ends included. */
export interface Area {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A sheet's cells, looked at as often as one likes. Rows and columns from 1. */
export interface Grid {
  readonly cells: readonly (readonly Cell[])[];
  readonly locale: AskLocale;
  cell(row: number, column: number): Cell;
  text(row: number, column: number): string;
  kind(row: number, column: number): CellKind;
}

/** @param locale for telling numbers from words only: no figure is taken from it */
export function gridOf(cells: readonly (readonly Cell[])[], locale: AskLocale): Grid {
  const kinds = new Map<number, CellKind>();
  const cell = (row: number, column: number): Cell => cells[row - 1]?.[column - 1];
  return {
    cells,
    locale,
    cell,
    text: (row, column) => cellText(cell(row, column)),
    kind: (row, column) => {
      const key = row * 20_000 + column;
      let kind = kinds.get(key);
      if (kind === undefined) {
        kind = cellKind(cell(row, column), locale);
        kinds.set(key, kind);
      }
      return kind;
    },
  };
}

function cellKind(cell: Cell, locale: AskLocale): CellKind {
  if (typeof cell === "number") return "number";
  if (typeof cell === "boolean") return "truth";
  if (isDate(cell)) return "date";
  const text = cellText(cell);
  if (text === "") return "blank";
  if (text.length > 60) return "words";
  const value = parseValue(text, locale);
  switch (value.kind) {
    case "number":
    case "range": {
      // "2025-01" is no range; "1 week" is no week of a year.
      if (/(?:19|20)\d\d\D|\D(?:19|20)\d\d/.test(text) && wholePeriod(text) !== undefined) return "period";
      const { unit, bound } = value.kind === "number" ? value : value.low;
      // "KR1: Grow" is no Swedish money.
      if (/^\p{L}{1,4} ?\d+(?:\.\d+)*\s*[:.)–-]\s*\p{L}/u.test(text)) return "words";
      const words = text.match(/\p{L}{3,}/gu)?.length ?? 0;
      const isWordy = (words > 0 && unit.kind === "plain" && bound === undefined) || words > 1;
      if (value.kind === "range" || bound !== undefined) return "bound";
      if (isWordy || (text.length > 40 && /\p{L}/u.test(text))) return "wordy";
      if (unit.kind === "percent") return "percent";
      return unit.kind === "plain" ? "number" : "figure";
    }
    case "blank":
      return "blank";
    case "no data":
    case "error":
    case "loading":
      return "no data";
    case "truth":
      return "truth";
    case "unreadable":
      return wholePeriod(text) === undefined ? "words" : "period";
  }
}

/** Whether a cell holds something to compare. */
export function isFigureKind(kind: CellKind): boolean {
  return (
    kind === "number" ||
    kind === "percent" ||
    kind === "figure" ||
    kind === "bound" ||
    kind === "wordy" ||
    kind === "date"
  );
}

/** The rectangle that holds everything of a sheet but the given columns; undefined where there is nothing. */
export function usedArea(grid: Grid, without: readonly number[] = []): Area | undefined {
  let lastRow = 0;
  let lastColumn = 0;
  for (let row = 1; row <= grid.cells.length; row++) {
    const width = grid.cells[row - 1]?.length ?? 0;
    for (let column = width; column > 0; column--) {
      if (grid.text(row, column) === "" || without.includes(column)) continue;
      lastRow = row;
      lastColumn = Math.max(lastColumn, column);
      break;
    }
  }
  return lastRow === 0 ? undefined : { firstRow: 1, lastRow, firstColumn: 1, lastColumn };
}
