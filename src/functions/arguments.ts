import { functionSentences as say } from "../core/language/en/functions";
import type { AskLocale, Cell } from "../core/values/cell";
import { parseValue } from "../core/values/parse";

/** What Google hands over for one argument: a cell, or the rows of a range. */
export type Argument = Cell | readonly (readonly Cell[])[];

/** A problem in place of an answer. */
export interface Problem {
  readonly problem: string;
}

export type Answer = string | number | Problem;

/** One argument with the name that its sentences use. */
export interface Named {
  readonly name: string;
  readonly argument: Argument;
  /** Rows and headers are judged on the main arguments, the ones that hold the values. */
  readonly main?: boolean;
}

/** Marks the sentence of a bad row, so that no sum takes it for a number and no colour rule for a status. */
export const warningSign = "⚠ ";

function isRange(argument: Argument): argument is readonly (readonly Cell[])[] {
  return Array.isArray(argument);
}

function isBlank(cell: Cell): boolean {
  return cell === "" || cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** An argument as rows of cells: a single cell stands for every row. */
export interface Grid {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
  readonly single: boolean;
  readonly rows: number;
  readonly columns: number;
}

function gridOf({ name, argument }: Named): Grid {
  if (!isRange(argument)) return { name, cells: [[argument]], single: true, rows: 1, columns: 1 };
  const columns = argument[0]?.length ?? 0;
  if (argument.length <= 1 && columns <= 1)
    return { name, cells: [[argument[0]?.[0]]], single: true, rows: 1, columns: 1 };
  return { name, cells: argument, single: false, rows: argument.length, columns };
}

function lastFilledRow(grid: Grid): number {
  for (let row = grid.rows; row > 0; row--) {
    if (grid.cells[row - 1]?.some((cell) => !isBlank(cell)) === true) return row;
  }
  return 0;
}

/** The arguments side by side: as many rows as the longest has filled, single cells standing for every row. */
export interface Table {
  readonly grids: readonly Grid[];
  readonly rows: number;
  readonly columns: number;
  readonly single: boolean;
  /** 1 where the first row is a header, else 0. */
  readonly headerRows: number;
}

/** Lays the arguments side by side, blank tails cut. Throws the sentence where their shapes differ. */
export function tableOf(named: readonly Named[], locale: AskLocale): Table {
  const grids = named.map(gridOf);
  const ranges = grids.filter((grid) => !grid.single);
  const first = ranges[0];
  if (first === undefined) return { grids, rows: 1, columns: 1, single: true, headerRows: 0 };
  const rows = Math.max(1, ...ranges.map(lastFilledRow));
  const longest = ranges.find((grid) => grid.rows >= rows) ?? first;
  for (const grid of ranges) {
    const [one, other] = grids.indexOf(grid) < grids.indexOf(longest) ? [grid, longest] : [longest, grid];
    const shape = { argument: one.name, other: other === one ? other.name : other.name.toLowerCase() };
    if (grid.rows < rows) {
      const count = (some: Grid) => (some === grid ? some.rows : rows);
      throw new Error(say.differentShapes({ ...shape, count: count(one), otherCount: count(other), of: "rows" }));
    }
    if (grid.columns !== longest.columns) {
      throw new Error(say.differentShapes({ ...shape, count: one.columns, otherCount: other.columns, of: "columns" }));
    }
  }
  const mains = grids.filter((grid, at) => named[at]?.main === true && !grid.single);
  const headerRows = rows > 1 && mains.length > 0 && mains.every((grid) => isHeader(grid, locale)) ? 1 : 0;
  return { grids, rows, columns: longest.columns, single: false, headerRows };
}

function isHeader(grid: Grid, locale: AskLocale): boolean {
  const filled = (grid.cells[0] ?? []).filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every((cell) => parseValue(cell, locale).kind === "unreadable");
}

/** The cells of one row, in the order of the arguments. */
export function cellsAt(table: Table, row: number, column: number): Cell[] {
  return table.grids.map((grid) => (grid.single ? grid.cells[0]?.[0] : grid.cells[row]?.[column]));
}

/** Answers row by row. A single call gives one answer and throws its problem; a range gives rows of answers, a problem as
 *  "⚠ " and its sentence in its own row. */
export function answers(
  label: string,
  named: readonly Named[],
  answer: (cells: readonly Cell[]) => Answer,
  locale: AskLocale,
): string | number | (string | number)[][] {
  const table = tableOf(named, locale);
  if (table.single) {
    const only = answer(cellsAt(table, 0, 0));
    if (typeof only === "object") throw new Error(only.problem);
    return only;
  }
  const result: (string | number)[][] = [];
  for (let row = 0; row < table.rows; row++) {
    const line: (string | number)[] = [];
    for (let column = 0; column < table.columns; column++) {
      if (row < table.headerRows) line.push(label);
      else line.push(marked(cellsAt(table, row, column), answer));
    }
    result.push(line);
  }
  return result;
}

function marked(cells: readonly Cell[], answer: (cells: readonly Cell[]) => Answer): string | number {
  const warned = cells.find((cell) => typeof cell === "string" && cell.startsWith(warningSign));
  if (typeof warned === "string") return warned;
  const found = answer(cells);
  return typeof found === "object" ? warningSign + found.problem : found;
}
