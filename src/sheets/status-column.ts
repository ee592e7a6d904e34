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
  const column = statusColumn ?? ownColumns(content).to + 1;
  const rows = content.rows.map(({ row }) => row);
  if (statusColumn === undefined) {
    writeCells(sheet, { row: headerRow, column }, [[tableEn.statusTitle]]);
    writeRuns(
      services,
      content,
      sheet,
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
  writeRuns(services, content, sheet, column, runsAround(content, wrong, isFree));
  return column;
}

/**
 * Empties our status column: its formulas, and its title where one stood below it. With `actual` given, only formulas
 * that judge this column.
 */
export function clearStatusColumn(
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
  // The title last: by it a clearing that died halfway is found and finished.
  for (const { from, to } of [...runs([headerRow, ...ours])].reverse()) {
    writeCells(
      sheet,
      { row: from, column },
      Array.from({ length: to - from + 1 }, () => [null]),
    );
  }
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

/** All runs, but for cells that are protected from this user: those are named in what is thrown once the rest is done. */
function writeRuns(
  services: Pick<Services, "SpreadsheetApp">,
  content: TableContent,
  sheet: Sheet,
  column: number,
  all: readonly Run[],
): void {
  const closed: number[] = [];
  for (const run of all) {
    try {
      writeRun(content, sheet, column, run);
    } catch (thrown) {
      if (!(thrown instanceof Fault && thrown.code === "E-PROT")) throw thrown;
      const rows = closedRows(services, sheet, column, run);
      if (rows.length === 0) throw thrown;
      const within = Array.from({ length: run.to - run.from + 1 }, (_, index) => run.from + index);
      for (const open of runs(within.filter((row) => !rows.includes(row)))) writeRun(content, sheet, column, open);
      closed.push(...rows);
    }
  }
  if (closed.length === 0) return;
  const letters = columnLetters(column);
  const cells = runs(closed).map(({ from, to }) =>
    from === to ? `${letters}${from}` : `${letters}${from}:${letters}${to}`,
  );
  throw new Fault("E-PROT", gateEn.protectedCells({ sheet: sheet.getName(), cells: cells.join(", ") }));
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
