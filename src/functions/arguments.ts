import { functionSentences as say } from "../core/language/en/functions";
import type { AskLocale, Cell } from "../core/values/cell";
import { parseDay } from "../core/values/date";
import { parseValue } from "../core/values/parse";

/** What Google hands over for one argument: a cell, or the rows of a range. */
export type Argument = Cell | readonly (readonly Cell[])[];

/** A problem in place of an answer. */
export interface Problem {
  readonly problem: string;
}

export type Answer = string | number | Problem;

/** What a function gives back: one answer, or rows of them. */
export type Result = string | number | (string | number)[][];

/** One argument with the name that its sentences use. */
export interface Named {
  readonly name: string;
  readonly argument: Argument;
  /** Headers are judged on the main arguments, the ones that hold the values. */
  readonly main?: boolean;
}

/** Stands before the sentence of a bad row, so that no sum takes it for a number and no colour rule for a status. */
export const warningSign = "⚠ ";

/** An argument as rows of cells; a single cell stands for every row and column. */
export interface Grid {
  readonly name: string;
  readonly main: boolean;
  readonly single: boolean;
  readonly only: Cell;
  readonly cells: readonly (readonly Cell[])[];
  readonly rows: number;
  readonly columns: number;
}

/** The arguments side by side: as many rows as the longest one has filled. */
export interface Table {
  readonly grids: readonly Grid[];
  readonly rows: number;
  readonly columns: number;
  /** All arguments are single cells. */
  readonly single: boolean;
  /** 1 where the first row is a header, else 0. */
  readonly headerRows: number;
}

function isRange(argument: Argument): argument is readonly (readonly Cell[])[] {
  return Array.isArray(argument);
}

function isBlank(cell: Cell): boolean {
  return cell === "" || cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

function gridOf({ name, argument, main = false }: Named): Grid {
  const cells = rowsOf(argument);
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  // A range of one cell is that cell; a blank one is an omitted argument.
  const single = rows <= 1 && columns <= 1;
  const only = single ? cells[0]?.[0] : undefined;
  return { name, main, single, only: isBlank(only) ? undefined : only, cells, rows, columns };
}

function rowsOf(argument: Argument): readonly (readonly Cell[])[] {
  if (!isRange(argument)) return [[argument]];
  // Google gives rows of cells; a bare list can only be one row.
  const list: readonly unknown[] = argument;
  return list.length === 0 || Array.isArray(list[0]) ? argument : [list as readonly Cell[]];
}

function lastFilledRow(grid: Grid): number {
  for (let row = grid.rows; row > 0; row--) {
    if (grid.cells[row - 1]?.some((cell) => !isBlank(cell)) === true) return row;
  }
  return 0;
}

/** Lays the arguments side by side, blank tails cut. Throws the sentence where their shapes differ. [A1-A3] */
export function tableOf(named: readonly Named[], locale: AskLocale): Table {
  const grids = named.map(gridOf);
  const ranges = grids.filter((grid) => !grid.single);
  const first = ranges[0];
  if (first === undefined) return { grids, rows: 1, columns: 1, single: true, headerRows: 0 };
  const rows = Math.max(1, ...ranges.map(lastFilledRow));
  const longest = ranges.reduce((one, other) => (one.rows >= rows ? one : other), first);
  for (const grid of ranges) checkShape(grid, longest, rows, grids);
  const mains = ranges.filter((grid) => grid.main);
  const headed = mains.length > 0 && mains.every((grid) => grid.rows > 1 && isHeader(grid, locale));
  return { grids, rows, columns: first.columns, single: false, headerRows: headed ? 1 : 0 };
}

function checkShape(grid: Grid, longest: Grid, rows: number, grids: readonly Grid[]): void {
  const [one, other] = grids.indexOf(grid) < grids.indexOf(longest) ? [grid, longest] : [longest, grid];
  const names = { argument: one.name, other: other.name.toLowerCase() };
  if (grid.rows < rows) {
    const count = (some: Grid) => (some === grid ? grid.rows : rows);
    throw new Error(say.differentShapes({ ...names, count: count(one), otherCount: count(other), of: "rows" }));
  }
  if (grid.columns !== longest.columns) {
    const counts = { count: one.columns, otherCount: other.columns };
    throw new Error(say.differentShapes({ ...names, ...counts, of: "columns" }));
  }
}

function isHeader(grid: Grid, locale: AskLocale): boolean {
  const filled = grid.cells.slice(0, 1).flatMap((line) => line.filter((cell) => !isBlank(cell)));
  return filled.length > 0 && filled.every((cell) => isTitle(cell, locale));
}

// "Actual", but also "2026 actual": a year with words is no number of anything.
function isTitle(cell: Cell, locale: AskLocale): boolean {
  if (typeof cell !== "string" || cell.startsWith(warningSign)) return false;
  const value = parseValue(cell, locale);
  // Dates as texts are values, too: "2026-03-31".
  if (value.kind === "unreadable") return parseDay(cell, locale) === "unreadable";
  if (value.kind !== "number" || value.unit.kind !== "plain") return false;
  const year = Number.isInteger(value.value) && value.value >= 1900 && value.value <= 2100;
  return year && value.text.length > 4;
}

function cellsAt(table: Table, row: number, column: number): Cell[] {
  return table.grids.map((grid) => (grid.single ? grid.only : grid.cells[row]?.[column]));
}

function warningIn(cells: readonly Cell[]): string | undefined {
  for (const cell of cells) if (typeof cell === "string" && cell.startsWith(warningSign)) return cell;
  return undefined;
}

/** Answers a row from its first five cells, or leaves it to the long way by undefined. */
export type QuickAnswer = (a: Cell, b: Cell, c: Cell, d: Cell, e: Cell) => string | number | undefined;

/** Answers row by row. A single call gives one answer and throws its problem; ranges give rows of answers, a problem as
 *  "⚠ " and its sentence in its own row, and under a header the function's label. `quick` is asked first. [A4-A6] */
export function answers(
  label: string,
  named: readonly Named[],
  locale: AskLocale,
  answer: (cells: readonly Cell[]) => Answer,
  quick?: QuickAnswer,
): Result {
  const table = tableOf(named, locale);
  if (table.single) {
    const cells = cellsAt(table, 0, 0);
    const only = warned(cells) ?? answer(cells);
    if (typeof only === "object") throw new Error(only.problem);
    return only;
  }
  const result: (string | number)[][] = [];
  const [a, b, c, d, e] = table.grids;
  for (let row = 0; row < table.rows; row++) {
    const line: (string | number)[] = [answerAt(row, 0)];
    for (let column = 1; column < table.columns; column++) line.push(answerAt(row, column));
    result.push(line);
  }
  return result;

  function answerAt(row: number, column: number): string | number {
    if (row < table.headerRows) return label;
    const fast = quick?.(
      cellAt(a, row, column),
      cellAt(b, row, column),
      cellAt(c, row, column),
      cellAt(d, row, column),
      cellAt(e, row, column),
    );
    return fast ?? marked(cellsAt(table, row, column), answer);
  }
}

function cellAt(grid: Grid | undefined, row: number, column: number): Cell {
  if (grid === undefined || grid.single) return grid?.only;
  return grid.cells[row]?.[column];
}

function warned(cells: readonly Cell[]): Problem | undefined {
  const warning = warningIn(cells);
  return warning === undefined ? undefined : { problem: warning.slice(warningSign.length) };
}

function marked(cells: readonly Cell[], answer: (cells: readonly Cell[]) => Answer): string | number {
  const warning = warningIn(cells);
  if (warning !== undefined) return warning;
  const found = answer(cells);
  return typeof found === "object" ? warningSign + found.problem : found;
}

/** The rows of an aggregate, without header, numbered from the ranges' first cell. Cells in columns follow each other row
 *  by row. A single row of cells counts its cells. Throws the sentence where the shapes differ. */
export function listed(
  named: readonly Named[],
  locale: AskLocale,
): readonly { readonly cells: readonly Cell[]; readonly row: number }[] {
  const table = tableOf(named, locale);
  const list: { cells: readonly Cell[]; row: number }[] = [];
  for (let row = table.headerRows; row < table.rows; row++) {
    for (let column = 0; column < table.columns; column++) {
      list.push({ cells: cellsAt(table, row, column), row: table.rows === 1 ? column + 1 : row + 1 });
    }
  }
  return list;
}

/** The answer of an aggregate: thrown where it is a problem, "" where there is none. */
export function only(answer: number | string | undefined | Problem): string | number {
  if (typeof answer === "object") throw new Error(answer.problem);
  return answer ?? "";
}

/** The first cell of an option that stands for the whole call. */
export function firstCell(argument: Argument): Cell {
  return rowsOf(argument)[0]?.[0];
}
