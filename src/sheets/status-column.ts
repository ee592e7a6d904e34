// Our own column of status formulas. Only formulas of ours are ever written over or cleared: what else stands in the
// column, or is written over a formula of ours, is somebody's.
import { isKpiStatusFormula, kpiStatusFormula } from "../core/formula/kpi-status-formula";
import type { NativeFormula } from "../core/formula/native-formula";
import { statusFunctionFormula } from "../core/formula/status-function-formula";
import { gateEn } from "../core/language/en/gate";
import { tableEn } from "../core/language/en/table";
import { columnLetters } from "../core/table/column-letters";
import { type KpiReadingRow, nativeWord, statusSource } from "../core/table/kpi-reading";
import { isBlank, textOf } from "../core/table/table-reading";
import { statusColumnOf } from "./binding";
import { closedRows } from "./closed-rows";
import { Fault } from "./fault";
import { rowCells, type TableContent } from "./kpi-table";
import { isSameFormula } from "./same-formula";
import type { Services } from "./services";
import { ownColumns } from "./table-extent";
import { writeCells, writeFormulas } from "./write";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows that follow one another, first and last. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** Whether a row lacks its status formula, or shows another word than its figures say. */
export function lacksStatus(content: TableContent): boolean {
  return rowsLackingStatus(content).length > 0;
}

/**
 * Fills the status formula into the rows that lack it, in so many calls at most: rows that other rows part need more of
 * them, and what is left over waits for the next look.
 */
export function fillStatus(content: TableContent, calls: number): void {
  const { sheet, statusColumn: column } = content;
  const lacking = rowsLackingStatus(content).map(({ row }) => row);
  if (column === undefined || lacking.length === 0) return;
  const strict = runsAround(content, lacking, () => false);
  const isTight = strict.length <= calls || calls < 2;
  const runs = isTight ? strict : runsAround(content, lacking, freeRows(content, column, lacking));
  for (const run of runs.slice(0, isTight ? calls : calls - 1)) writeRun(content, sheet, column, run);
}

/** Writes the status column, its title included, where it differs from what it should hold. Its column, from 1. */
export function writeStatusColumn(services: Pick<Services, "SpreadsheetApp">, content: TableContent): number {
  const { sheet, headerRow, cells, statusColumn } = content;
  const column = statusColumn ?? firstFreeColumn(content);
  const rows = content.rows.map(({ row }) => row);
  if (statusColumn === undefined) {
    writeCells(sheet, { row: headerRow, column }, [[tableEn.statusTitle]]);
    writeRuns(
      services,
      content,
      column,
      runsAround(content, rows, () => true),
    );
    return column;
  }
  const standing = formulasBelow(content, column);
  const wrong = content.rows
    .filter((row) => !isSameFormula(formulaOf(content, row) ?? "", standing(row.row)))
    .map(({ row }) => row);
  const isFree = (row: number): boolean => standing(row) === "" && isBlank(cells[row - 1]?.[column - 1]);
  writeRuns(services, content, column, runsAround(content, wrong, isFree));
  return column;
}

/** The first empty column at the table's right edge: one with a formula in it is not, whatever it shows. One call each. */
function firstFreeColumn(content: TableContent): number {
  const { sheet, headerRow } = content;
  const height = (content.rows[content.rows.length - 1]?.row ?? headerRow) - headerRow + 1;
  let column = ownColumns(content).to + 1;
  const isTaken = (): boolean =>
    column <= sheet.getMaxColumns() &&
    sheet
      .getRange(headerRow, column, height, 1)
      .getFormulas()
      .some(([formula]) => formula !== "");
  while (isTaken()) column++;
  return column;
}

/**
 * Empties our status column: its formulas, and its title where one stood below it. With `actual` given, only formulas
 * that judge this column. The title stays where a protected formula does, so that whoever may clear it finds it.
 */
export function clearStatusColumn(
  services: Pick<Services, "SpreadsheetApp">,
  {
    sheet,
    cells,
    headerRow,
    statusColumn: column,
  }: Pick<TableContent, "sheet" | "cells" | "headerRow" | "statusColumn">,
  actual?: number,
): void {
  if (column === undefined || cells.length <= headerRow) return;
  const standing = formulasBelow({ sheet, cells, headerRow }, column);
  const ours: number[] = [];
  for (let row = headerRow + 1; row <= cells.length; row++) {
    // From here on it is another table's.
    if (statusColumnOf((cells[row - 1] ?? []).map(textOf)) === column) break;
    if (isKpiStatusFormula(standing(row), actual)) ours.push(row);
  }
  if (ours.length === 0) return;
  const clear = ({ from, to }: Run): void =>
    writeCells(
      sheet,
      { row: from, column },
      Array.from({ length: to - from + 1 }, () => [null]),
    );
  const [top, ...below] = runs([headerRow, ...ours]);
  // The title last: by it a clearing that died halfway is found and finished.
  const closed = [...eachRun(services, sheet, column, [...below].reverse(), clear)];
  if (!top || (closed.length === 0 && isDone(() => clear(top)))) return;
  const beside = ours.filter((row) => row <= top.to);
  closed.push(...eachRun(services, sheet, column, runs(beside), clear));
  throw protectedFault(sheet, column, closed.length > 0 ? closed : [headerRow]);
}

function rowsLackingStatus({ rows, cells, statusColumn }: TableContent): readonly KpiReadingRow[] {
  if (statusColumn === undefined) return [];
  return rows.filter((row) => {
    const shown = cells[row.row - 1]?.[statusColumn - 1];
    // What our function answers is not judged here: it may still be loading, and its cell is filled already.
    if (statusSource(row) === "ours") return isBlank(shown);
    const word = nativeWord(row);
    return word !== undefined && word !== shown;
  });
}

/** The fewest runs that hold these rows and, besides them, nothing but other KPIs and rows whose cell is free. */
function runsAround(content: TableContent, rows: readonly number[], isFree: (row: number) => boolean): readonly Run[] {
  const first = rows[0] ?? 0;
  const last = rows[rows.length - 1] ?? -1;
  const wanted = new Set(rows);
  const kpis = new Set(content.rows.map(({ row }) => row));
  const within = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return runs(within.filter((row) => kpis.has(row) || isFree(row))).flatMap(({ from, to }) => {
    let [start, end] = [from, to];
    while (start <= end && !wanted.has(start)) start++;
    while (end >= start && !wanted.has(end)) end--;
    return start <= end ? [{ from: start, to: end }] : [];
  });
}

function runs(rows: readonly number[]): readonly Run[] {
  const found: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = found[found.length - 1];
    if (last && last.to === row - 1) last.to = row;
    else found.push({ from: row, to: row });
  }
  return found;
}

/** All runs, but for cells that are protected from this user: their rows. */
function eachRun(
  services: Pick<Services, "SpreadsheetApp">,
  sheet: Sheet,
  column: number,
  all: readonly Run[],
  write: (run: Run) => void,
): readonly number[] {
  const closed: number[] = [];
  for (const run of all) {
    if (isDone(() => write(run))) continue;
    const within = Array.from({ length: run.to - run.from + 1 }, (_, index) => run.from + index);
    const rows = closedRows(services, sheet, column, run);
    if (rows.length === 0) throw protectedFault(sheet, column, within);
    for (const open of runs(within.filter((row) => !rows.includes(row)))) write(open);
    closed.push(...rows);
  }
  return closed;
}

/** False where Google refused because of a protection; anything else that it refuses is thrown. */
function isDone(write: () => void): boolean {
  try {
    write();
    return true;
  } catch (thrown) {
    if (thrown instanceof Fault && thrown.code === "E-PROT") return false;
    throw thrown;
  }
}

function protectedFault(sheet: Sheet, column: number, closed: readonly number[]): Fault {
  const letters = columnLetters(column);
  const cells = runs(closed).map(({ from, to }) =>
    from === to ? `${letters}${from}` : `${letters}${from}:${letters}${to}`,
  );
  return new Fault("E-PROT", gateEn.protectedCells({ sheet: sheet.getName(), cells: cells.join(", ") }));
}

/** All runs, but for cells that are protected from this user: those are named in what is thrown once the rest is done. */
function writeRuns(
  services: Pick<Services, "SpreadsheetApp">,
  content: TableContent,
  column: number,
  all: readonly Run[],
): void {
  const { sheet } = content;
  const closed = eachRun(services, sheet, column, all, (run) => writeRun(content, sheet, column, run));
  if (closed.length > 0) throw protectedFault(sheet, column, closed);
}

/** Formulas from the first row of a run to its last in one call: those between are written again as they are. */
function writeRun(content: TableContent, sheet: Sheet, column: number, { from, to }: Run): void {
  const block: (NativeFormula | null)[][] = Array.from({ length: to - from + 1 }, () => [null]);
  for (const row of content.rows) {
    if (row.row >= from && row.row <= to) block[row.row - from] = [formulaOf(content, row)];
  }
  writeFormulas(sheet, { row: from, column }, block);
}

function formulaOf(content: TableContent, row: KpiReadingRow): NativeFormula | null {
  const source = statusSource(row);
  const cells = rowCells(content, row);
  if (!cells || source === "none") return null;
  return source === "native" ? kpiStatusFormula(cells) : statusFunctionFormula(cells);
}

/** The formulas of a column below the titles, by row; "" for none. One call. */
function formulasBelow(
  { sheet, cells, headerRow }: Pick<TableContent, "sheet" | "cells" | "headerRow">,
  column: number,
): (row: number) => string {
  const count = Math.max(1, cells.length - headerRow);
  const standing = sheet.getRange(headerRow + 1, column, count, 1).getFormulas();
  return (row) => standing[row - headerRow - 1]?.[0] ?? "";
}

/** Which rows hold nothing in this column, not even a formula that shows nothing. One call. */
function freeRows(content: TableContent, column: number, rows: readonly number[]): (row: number) => boolean {
  const first = rows[0] ?? 1;
  const last = rows[rows.length - 1] ?? first;
  const standing = content.sheet.getRange(first, column, last - first + 1, 1).getFormulas();
  return (row) => standing[row - first]?.[0] === "" && isBlank(content.cells[row - 1]?.[column - 1]);
}
