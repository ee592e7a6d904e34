import { type ColumnReading, readColumns } from "./column-reading";
import { figuresOf, textsOf } from "./figures";
import { fittingTitle } from "./fitting-title";
import { type Area, type Grid, isFigureKind } from "./grid";
import type { HeaderColumn } from "./header-column";
import { readTitles } from "./header-titles";
import { type Period, shortDate } from "./period";
import { seriesEnds } from "./period-series";
import { plainText } from "./plain-words";
import { holdsFigures, shapeOf } from "./shape";
import { withoutSharedPercent } from "./shared-percent";
import { readTitle } from "./title";
import { firstFilled, joinedTitles, titleOver } from "./title-lines";

/** A row of titles, with the line above or below that belongs to it, and what its columns are. */
export interface Header {
  /** The line with the most role words, from 1. */
  readonly main: number;
  /** All lines, ascending. */
  readonly lines: readonly number[];
  readonly columns: readonly HeaderColumn[];
  readonly reading: ColumnReading;
  /** Whether name, actual and target (or what OKRs need) are known, or asked for. */
  readonly complete: boolean;
}

/** How much of a row reads like titles. */
interface Line {
  readonly row: number;
  /** Cells with a word that names a role. */
  readonly roles: number;
  /** Cells with such a word, or with a period. */
  readonly known: number;
  readonly filled: number;
}

/** Rows that read like titles: at least two filled cells, at least two of them known, and no figure but years. */
export function headerLines(grid: Grid, area: Area): readonly number[] {
  const found: number[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) if (isLine(grid, area, row)) found.push(row);
  return found;
}

function isLine(grid: Grid, area: Area, row: number): boolean {
  const line = lineOf(grid, area, row);
  return line !== undefined && line.filled >= 2 && line.known >= 2;
}

/** Undefined where a figure stands in the row. */
function lineOf(grid: Grid, area: Area, row: number): Line | undefined {
  // Nearly every row of a table ends here, before any text is read.
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const cell = grid.cell(row, column);
    if (typeof cell === "boolean" || (typeof cell === "number" && !isYear(cell))) return undefined;
  }
  let [roles, known, filled] = [0, 0, 0];
  const shortDates: Period[] = [];
  for (let column = area.lastColumn; column >= area.firstColumn; column--) {
    const text = grid.text(row, column);
    if (text === "") continue;
    filled += 1;
    const title = readTitle(text);
    if (isPlainFigure(grid, row, column, text) && title.period === undefined) return undefined;
    if (title.period !== undefined && shortDate(text) !== undefined) shortDates.push(title.period);
    if (title.senses.length > 0) roles += 1;
    if (title.senses.length > 0 || title.period !== undefined) known += 1;
    else if (isFigureKind(grid.kind(row, column)) && !hasFigureAside(text)) return undefined;
  }
  // "4/5" may be a figure as well.
  if (shortDates.length > 0 && (shortDates.length < 3 || roles < 2 || !isRun(shortDates))) return undefined;
  return { row, roles, known, filled };
}

/** Whether days follow each other. */
function isRun(days: readonly Period[]): boolean {
  const steps = (ends: readonly number[]): readonly number[] => ends.slice(1).map((end, at) => end - (ends[at] ?? 0));
  return seriesEnds(days).some(
    (ends = []) => steps(ends).every((step) => step > 0) || steps(ends).every((step) => step < 0),
  );
}

/** "Maximum (100%)", "5-year trend" */
function hasFigureAside(text: string): boolean {
  return /^\p{L}[^\d([]*[([][^)\]]*[)\]]$/u.test(text) || /^\d{1,2}-\p{L}{4,6} \p{L}{3}/u.test(text);
}

/** A number with nothing but its unit: no title. */
function isPlainFigure(grid: Grid, row: number, column: number, text: string): boolean {
  if (typeof grid.cell(row, column) !== "string") return false;
  if (!/\d/.test(text) || hasFigureAside(text)) return false;
  const kind = grid.kind(row, column);
  return kind === "number" || kind === "percent" || kind === "figure" || kind === "bound";
}

function isYear(cell: number): boolean {
  return Number.isInteger(cell) && cell >= 1990 && cell <= 2099;
}

/**
 * The header of a table whose titles stand in `row`, or in the row below, if that one names more roles.
 * @param exactly the user, or what was tracked, says that this row is the main line
 */
export function headerAt(grid: Grid, area: Area, row: number, lastRow: number, exactly = false): Header {
  const first = lineOf(grid, area, row);
  const below = row < lastRow ? lineOf(grid, area, row + 1) : undefined;
  const isFuller =
    first !== undefined &&
    below !== undefined &&
    (below.roles > first.roles ||
      // "Actual" and "Target" over years, and nothing over the names.
      (first.known === first.filled && below.known > first.known && isBlankOver(grid, area, row)));
  const lower = !exactly && below !== undefined && isFuller && below.known >= 2 && below.roles >= 2;
  const main = lower ? row + 1 : row;
  const above = isSpanning(grid, area, main - 1, main) ? main - 1 : undefined;
  const second = !lower && above === undefined && below && isSecondLine(grid, area, row, below) ? row + 1 : undefined;
  const top = above !== undefined && isTopLine(grid, area, above - 1, main) ? above - 1 : undefined;
  const lines = [top, above, main, second].filter((line): line is number => line !== undefined);
  const titles = joinedTitles(grid, area, { top, above, main, second });
  const skip = new Set(lines);
  const next = Math.max(...lines) + 1;
  const body = { ...area, firstRow: isNumbering(grid, area, next) ? next + 1 : next, lastRow };
  for (const repeated of repeatedLines(grid, body, main)) skip.add(repeated);
  const shapes = titles.map(({ column }) => shapeOf(grid, body, column, skip));
  const texts = titles.map(({ text }) => text);
  const readings = readTitles(
    withoutSharedPercent(
      texts,
      shapes.map((shape) => holdsFigures(shape)),
    ),
  );
  const columns = titles.map(({ column, text }, at): HeaderColumn => {
    const shape = shapes[at] ?? shapeOf(grid, body, column, skip);
    const figures = shape.figures === 0 ? [] : figuresOf(grid, body, column, skip);
    return {
      index: column,
      title: fittingTitle({ ...(readings[at] ?? readTitle(text)), text }, shape),
      shape,
      figures,
    };
  });
  const reading = readColumns(columns, main, {
    follows: (column, other) => follows(grid, body, column.index, other.index),
    texts: (column) => textsOf(grid, body, column.index, skip),
  });
  return { main, lines, columns, reading, complete: isComplete(reading) };
}

/** Rows among the first ones that repeat the titles: no cells of any column. */
function repeatedLines(grid: Grid, body: Area, main: number): readonly number[] {
  const found: number[] = [];
  for (let row = body.firstRow; row <= Math.min(body.lastRow, body.firstRow + rowsCompared); row++) {
    let isSame = true;
    for (let column = body.firstColumn; isSame && column <= body.lastColumn; column++)
      isSame = grid.text(row, column) === grid.text(main, column);
    if (isSame) found.push(row);
  }
  return found;
}

/** Whether nothing stands over the first title of the row below. */
function isBlankOver(grid: Grid, area: Area, row: number): boolean {
  const first = firstFilled(grid, area, row + 1);
  return first !== undefined && grid.text(row, first) === "" && (firstFilled(grid, area, row) ?? 0) > first;
}

const rowsCompared = 300;

/** Whether a column's texts are always the same beside the same text of another column. */
function follows(grid: Grid, body: Area, column: number, other: number): boolean {
  const known = new Map<string, string>();
  for (let row = body.firstRow; row <= Math.min(body.lastRow, body.firstRow + rowsCompared); row++) {
    const [text, beside] = [grid.text(row, column), plainText(grid.text(row, other))];
    if (text === "" || beside === "") continue;
    const before = known.get(beside);
    if (before !== undefined && before !== text) return false;
    known.set(beside, text);
  }
  return true;
}

/** Whether a row below the titles counts the columns: "(1) (2) (3) (4=3/2)". */
export function isNumbering(grid: Grid, area: Area, row: number): boolean {
  const numbers: number[] = [];
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const text = grid.text(row, column);
    if (text === "") continue;
    const number = /^[([]?\s*(\d{1,2})\s*[)\]]?\s*(?:=.*)?[)\]]?$/.exec(text)?.[1];
    if (number === undefined) return false;
    numbers.push(Number(number));
  }
  return (
    numbers.length >= 3 && numbers.every((number, at) => number === (numbers[0] ?? 0) + at) && (numbers[0] ?? 9) <= 2
  );
}

/** Whether the row above holds years or roles over several columns, and is no title of the sheet. */
function isSpanning(grid: Grid, area: Area, row: number, main: number): boolean {
  if (row < area.firstRow) return false;
  const line = lineOf(grid, area, row);
  if (line === undefined || line.filled === 0 || line.known < line.filled) return false;
  const first = firstFilled(grid, area, row);
  const alone = line.filled === 1 && first !== undefined ? readTitle(grid.text(row, first)) : undefined;
  if (alone !== undefined && !alone.exact && alone.period === undefined) return false;
  if (first !== undefined && isCalendar(grid, area, row, first)) return true;
  if (isTopLine(grid, area, row - 1, main)) return true;
  // Over the first title stands the sheet's own title, or nothing; a title of its own has nothing below.
  return first !== undefined && (first !== firstFilled(grid, area, main) || grid.text(main, first) === "");
}

/** Whether the highest of three lines names what has nothing below it, left of all that has. */
function isTopLine(grid: Grid, area: Area, row: number, main: number): boolean {
  if (row < area.firstRow || (lineOf(grid, area, row)?.roles ?? 0) === 0) return false;
  const first = firstFilled(grid, area, main) ?? area.firstColumn;
  let isNamed = false;
  for (let column = area.firstColumn; column < first; column++) {
    if (grid.text(row + 1, column) !== "") return false;
    isNamed = isNamed || readTitle(grid.text(row, column)).senses.length > 0;
  }
  return isNamed;
}

/** "Week commencing | | 4 Aug | 11 Aug": periods over columns, and what they are. */
function isCalendar(grid: Grid, area: Area, row: number, first: number): boolean {
  let periods = 0;
  for (let column = first + 1; column <= area.lastColumn; column++) {
    const text = grid.text(row, column);
    if (text === "") continue;
    if (readTitle(text).period === undefined) return false;
    periods += 1;
  }
  const [main] = readTitle(grid.text(row, first)).senses;
  return periods > 1 && (main === "period" || main === "date");
}

/** Whether the row below the titles goes on with them: periods or units under some, nothing under the names. */
function isSecondLine(grid: Grid, area: Area, main: number, below: Line): boolean {
  if (below.filled === 0) return false;
  let periods = 0;
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const text = grid.text(below.row, column);
    if (text === "") continue;
    const title = readTitle(text);
    if (title.period !== undefined) periods += 1;
    const isUnit = /^[([].*[)\]]$/.test(text) || /^(?:%|#|€|\$|R\$|Rp)$/.test(text);
    const continues =
      title.period !== undefined ||
      isUnit ||
      // "Total" behind four quarters.
      (periods > 1 && title.exact && title.qualifiers.has("cumulative")) ||
      (title.exact && title.senses.length > 0) ||
      isCountedPeriod(grid, area, main, column, text);
    if (!continues) return false;
  }
  const first = firstFilled(grid, area, main);
  return first !== undefined && grid.text(below.row, first) === "";
}

/** "I" below "Target Triwulan", or right of such a title that spans several columns. */
function isCountedPeriod(grid: Grid, area: Area, main: number, column: number, text: string): boolean {
  return (
    /^(?:I{1,3}|IV|[1-9]|1[0-2])$/.test(text) &&
    readTitle(`${titleOver(grid, area, main, column)} ${text}`).period !== undefined
  );
}

function isComplete({ roles, asked, okr, typed, targets }: ColumnReading): boolean {
  const knows = (role: "name" | "actual" | "target"): boolean => roles[role] !== undefined || asked.has(role);
  if (!knows("name")) return false;
  if (knows("actual") && knows("target")) return true;
  const share = roles.percent !== undefined || roles.score !== undefined;
  if (okr || typed) return share || (targets.length > 0 && roles.baseline !== undefined);
  return false;
}

/** Whether a row repeats the titles of a header, in the same columns. */
export function repeats(grid: Grid, area: Area, header: Header, row: number): boolean {
  let same = 0;
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const title = plainText(grid.text(header.main, column));
    const text = plainText(grid.text(row, column));
    if (title !== text) return false;
    if (title !== "") same += 1;
  }
  return same >= 2;
}
