import { type Area, type Grid, isFigureKind } from "./grid";
import { type Header, headerAt, headerLines, repeats } from "./header";

/** A header and the rows that belong to it. */
export interface FoundTable {
  readonly header: Header;
  /** Rows of the table, those above its header included; columns up to the first wholly empty one. */
  readonly area: Area;
  /** Where rows above the header are looked at: the whole width where there is one table. */
  readonly around: Area;
  /** Further rows that repeat the header's titles. */
  readonly repeated: readonly number[];
}

const rowsSearched = 60;
const timesTried = 5;

/** All tables of a sheet: one below the other, and side by side where an empty column parts them. */
export function findTables(grid: Grid, area: Area): readonly FoundTable[] {
  const runs = columnRuns(grid, area);
  if (runs.length < 2) return tablesIn(grid, area);
  const parts = runs.map((run) => tablesIn(grid, { ...area, ...run }));
  const complete = parts.filter((tables) => tables.some(({ header }) => header.complete));
  // Empty columns inside one table are room, not walls.
  if (complete.length === 0) return tablesIn(grid, area);
  const tables = complete.flat();
  return tables.length === 1 ? tables.map((table) => ({ ...table, around: area })) : tables;
}

/** Neighbouring columns with anything in them. */
function columnRuns(grid: Grid, area: Area): readonly Pick<Area, "firstColumn" | "lastColumn">[] {
  const runs: { firstColumn: number; lastColumn: number }[] = [];
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    if (isEmpty(grid, area, column)) continue;
    const run = runs[runs.length - 1];
    if (run !== undefined && run.lastColumn === column - 1) run.lastColumn = column;
    else runs.push({ firstColumn: column, lastColumn: column });
  }
  return runs;
}

function isEmpty(grid: Grid, area: Area, column: number): boolean {
  for (let row = area.firstRow; row <= area.lastRow; row++) if (grid.text(row, column) !== "") return false;
  return true;
}

/** Tables one below the other. Without a complete header the best partial one, if any. */
function tablesIn(grid: Grid, area: Area): readonly FoundTable[] {
  const lines = headerLines(grid, area);
  const found: { header: Header; firstRow: number; repeated: number[] }[] = [];
  let partial: Header | undefined;
  const isWorn = wornLines(grid, area);
  for (const [at, row] of lines.entries()) {
    const current = found[found.length - 1];
    if (current?.header.lines.includes(row)) continue;
    if (current !== undefined && repeats(grid, area, current.header, row)) {
      current.repeated.push(row);
      continue;
    }
    if (current === undefined && row > area.firstRow + rowsSearched) break;
    if (current !== undefined && isWorn(row)) continue;
    const header = headerAt(grid, area, row, endBefore(grid, area, lines, at));
    if (current === undefined ? header.complete : beginsTable(grid, area, header))
      found.push({ header, firstRow: current ? firstRowOf(grid, area, header) : area.firstRow, repeated: [] });
    else if (current === undefined && worthOf(header) > (partial === undefined ? 0 : worthOf(partial)))
      partial = header;
  }
  if (found.length === 0 && partial === undefined) partial = untitled(grid, area);
  if (found.length === 0) return partial === undefined ? [] : [{ header: partial, area, around: area, repeated: [] }];
  return found.map(({ header, firstRow, repeated }, at) => {
    const lastRow = (found[at + 1]?.firstRow ?? area.lastRow + 1) - 1;
    const own = { ...area, firstRow, lastRow };
    return { header, repeated, area: own, around: own };
  });
}

/**
 * Whether a header below another table begins one of its own: it stands apart, or its titles are plainly titles. A row of
 * words and dates within a table's body is none.
 */
export function beginsTable(grid: Grid, area: Area, header: Header): boolean {
  if (!header.complete) return false;
  if (filledIn(grid, area, Math.min(...header.lines) - 1) <= 1) return true;
  const { name, actual, target } = header.reading.roles;
  return [name, actual, target].every((column) => column?.title.exact === true);
}

/** Tells a row that was asked about a few times already, in the same words: rows of words in a body are no titles. */
export function wornLines(grid: Grid, area: Area): (row: number) => boolean {
  const seen = new Map<string, number>();
  return (row) => {
    let line = "";
    for (let column = area.firstColumn; column <= area.lastColumn; column++) line += `${grid.text(row, column)}\n`;
    const times = (seen.get(line) ?? 0) + 1;
    seen.set(line, times);
    return times > timesTried;
  };
}

/** The last row before the next line of other titles: what stands below them says nothing of these columns. */
export function endBefore(grid: Grid, area: Area, lines: readonly number[], at: number): number {
  const row = lines[at] ?? area.firstRow;
  for (let later = at + 1; later < lines.length; later++) {
    const next = lines[later] ?? row;
    if (next <= row + 1) continue;
    if (!isSameLine(grid, area, row, next) && !isSameLine(grid, area, row + 1, next)) return next - 1;
  }
  return area.lastRow;
}

function isSameLine(grid: Grid, area: Area, row: number, other: number): boolean {
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    if (grid.text(row, column).toLowerCase() !== grid.text(other, column).toLowerCase()) return false;
  }
  return true;
}

/** The heading above a further header belongs to it: rows of one cell, and the blank ones before. */
function firstRowOf(grid: Grid, area: Area, header: Header): number {
  let first = Math.min(...header.lines);
  for (let row = first - 1; row > area.firstRow; row--) {
    const filled = filledIn(grid, area, row);
    if (filled > 1) break;
    if (filled === 1 && row < first - 3) break;
    first = row;
    if (filled === 1 && filledIn(grid, area, row - 1) > 1) break;
  }
  return first;
}

function filledIn(grid: Grid, area: Area, row: number): number {
  let filled = 0;
  for (let column = area.firstColumn; column <= area.lastColumn; column++)
    if (grid.text(row, column) !== "") filled += 1;
  return filled;
}

/** The first row of two texts and more over figures, though its texts name no role: KPIs may stand in columns. */
function untitled(grid: Grid, area: Area): Header | undefined {
  for (let row = area.firstRow; row < Math.min(area.lastRow, area.firstRow + rowsSearched); row++) {
    if (filledIn(grid, area, row) < 2) continue;
    const hasFigure = isFigureRow(grid, area, row);
    if (!hasFigure && isFigureRow(grid, area, row + 1)) return headerAt(grid, area, row, area.lastRow, true);
  }
  return undefined;
}

function isFigureRow(grid: Grid, area: Area, row: number): boolean {
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    if (isFigureKind(grid.kind(row, column))) return true;
  }
  return false;
}

/** How much a partial header knows. */
function worthOf({ reading }: Header): number {
  return Object.keys(reading.roles).length + reading.asked.size + reading.targets.length;
}
