// A tracked table as it stands in its sheet: reading it, and its own column of status formulas.
import type { KpiCells } from "../core/formula/kpi-cells";
import { kpiStatusFormula } from "../core/formula/kpi-status-formula";
import type { NativeFormula } from "../core/formula/native-formula";
import { tableEn } from "../core/language/en/table";
import { columnLetters } from "../core/table/column-letters";
import type { Columns } from "../core/table/column-role";
import {
  type DirectionWords,
  directionWords,
  type KpiReadingRow,
  nativeWord,
  readKpiRow,
} from "../core/table/kpi-reading";
import { type KpiRows, kpiRows } from "../core/table/kpi-row";
import { type AskLocale, askedOnce, type Cell, localeOf } from "../core/values/cell";
import { bind } from "./binding";
import { isSameFormula } from "./same-formula";
import type { TrackedTable } from "./state";
import { writeCells, writeFormulas } from "./write";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where a table's parts are. */
export interface TablePlace {
  readonly headerRow: number;
  readonly titles: readonly string[];
  readonly columns: Columns;
  readonly statusColumn: number | undefined;
}

export interface TableContent extends TablePlace {
  readonly sheet: Sheet;
  readonly cells: readonly (readonly Cell[])[];
  readonly rows: readonly KpiReadingRow[];
  readonly leftOut: KpiRows["leftOut"];
  readonly repeated: KpiRows["repeated"];
  readonly words: DirectionWords;
}

export type TableReading =
  | { readonly outcome: "read"; readonly table: TrackedTable; readonly content: TableContent }
  | { readonly outcome: "lost"; readonly table: TrackedTable; readonly problem: string };

/** All cells of a sheet. One call. */
export function sheetCells(sheet: Sheet): Cell[][] {
  return sheet.getDataRange().getValues();
}

/** Reads tracked tables as they are now: one call for each sheet. */
export function readTables(spreadsheet: Spreadsheet, tables: readonly TrackedTable[]): readonly TableReading[] {
  const locale = localeOfFile(spreadsheet);
  const read = new Map<number, { sheet: Sheet; cells: Cell[][] } | undefined>();
  return tables.map((table) => {
    if (!read.has(table.sheetId)) {
      const sheet = spreadsheet.getSheetById(table.sheetId);
      read.set(table.sheetId, sheet ? { sheet, cells: sheetCells(sheet) } : undefined);
    }
    const found = read.get(table.sheetId);
    if (!found) return { outcome: "lost", table, problem: tableEn.tableGone };
    const binding = bind(table, found.sheet.getName(), found.cells);
    if (binding.outcome === "lost") return { outcome: "lost", table, problem: binding.problem };
    return { outcome: "read", table, content: contentOf(found.sheet, found.cells, binding, locale) };
  });
}

export function contentOf(
  sheet: Sheet,
  cells: readonly (readonly Cell[])[],
  { headerRow, titles, columns, statusColumn }: TablePlace,
  locale: AskLocale,
): TableContent {
  const ours = statusColumn === undefined ? [] : [statusColumn];
  const found = kpiRows(cells, headerRow, columns, ours);
  return {
    sheet,
    cells,
    headerRow,
    titles,
    columns,
    statusColumn,
    rows: found.rows.map((row) => readKpiRow(row, locale)),
    leftOut: found.leftOut,
    repeated: found.repeated,
    words: directionWords(found.rows.map(({ directionCell }) => directionCell)),
  };
}

/** Asks the file's locale once, and only where a text needs it. */
export function localeOfFile(spreadsheet: Spreadsheet): AskLocale {
  return askedOnce(() => localeOf(spreadsheet.getSpreadsheetLocale()));
}

/** References of one row, its columns fixed: "$C5". Undefined where the table has no such columns. */
export function kpiCells(
  { columns, words }: Pick<TableContent, "columns" | "words">,
  row: number,
): KpiCells | undefined {
  const at = (column: number): string => `$${columnLetters(column)}${row}`;
  if (columns.actual === undefined || columns.target === undefined) return undefined;
  return {
    actual: at(columns.actual),
    target: at(columns.target),
    direction: columns.direction === undefined ? undefined : at(columns.direction),
    lowerWords: words.lower,
    higherWords: words.higher,
  };
}

/** Whether a row that Sheets can read lacks its status formula, or shows another word than its figures say. */
export function lacksStatus(content: TableContent): boolean {
  return rowsLackingStatus(content).length > 0;
}

/** Fills the status formula into the rows that lack it. One call; a row that only our parser can read stays as it is. */
export function fillStatus(content: TableContent): void {
  const lacking = rowsLackingStatus(content);
  const [first] = lacking;
  const last = lacking[lacking.length - 1];
  if (content.statusColumn === undefined || !first || !last) return;
  // From the first row to the last in one call: the formulas between are written again as they are.
  const block = formulas(content, first.row, last.row);
  writeFormulas(content.sheet, { row: first.row, column: content.statusColumn }, block);
}

function rowsLackingStatus({ rows, cells, statusColumn }: TableContent): readonly KpiReadingRow[] {
  if (statusColumn === undefined) return [];
  return rows.filter((row) => {
    const word = nativeWord(row);
    return word !== undefined && word !== cells[row.row - 1]?.[statusColumn - 1];
  });
}

/** Writes the status column, its title included, where it differs from what it should hold. Its column, from 1. */
export function writeStatusColumn(content: TableContent): number {
  const column = content.statusColumn ?? firstEmptyColumn(content.cells);
  const first = content.headerRow + 1;
  const wanted = formulas(content, first, content.rows[content.rows.length - 1]?.row ?? 0);
  if (content.statusColumn === undefined) {
    writeCells(content.sheet, { row: content.headerRow, column }, [[tableEn.statusTitle]]);
  } else if (wanted.length === 0 || isStanding(content.sheet, first, column, wanted)) return column;
  writeFormulas(content.sheet, { row: first, column }, wanted);
  return column;
}

/** Empties our status column: its title, and whatever is a formula or a status word below it. */
export function clearStatusColumn(content: Pick<TableContent, "sheet" | "cells" | "headerRow" | "statusColumn">): void {
  const { statusColumn: column, headerRow, sheet, cells } = content;
  if (column === undefined) return;
  const count = Math.max(1, cells.length - headerRow);
  const standing = sheet.getRange(headerRow + 1, column, count, 1).getFormulas();
  const isOurs = (row: number): boolean =>
    row === headerRow || standing[row - headerRow - 1]?.[0] !== "" || isStatusWord(cells[row - 1]?.[column - 1]);
  for (let from = headerRow; from <= cells.length; from++) {
    if (!isOurs(from)) continue;
    let to = from;
    while (to < cells.length && isOurs(to + 1)) to++;
    const blanks = Array.from({ length: to - from + 1 }, () => [null]);
    writeCells(sheet, { row: from, column }, blanks);
    from = to;
  }
}

function isStanding(
  sheet: Sheet,
  row: number,
  column: number,
  wanted: readonly (readonly (NativeFormula | null)[])[],
): boolean {
  const standing = sheet.getRange(row, column, wanted.length, 1).getFormulas();
  return wanted.every(([formula], index) => isSameFormula(formula ?? "", standing[index]?.[0] ?? ""));
}

/** One formula a row from `first` to `last`; null for rows that hold no KPI. */
function formulas(content: TableContent, first: number, last: number): (NativeFormula | null)[][] {
  const kpis = new Set(content.rows.map(({ row }) => row));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const cells = kpis.has(first + index) ? kpiCells(content, first + index) : undefined;
    return [cells ? kpiStatusFormula(cells) : null];
  });
}

function firstEmptyColumn(cells: readonly (readonly Cell[])[]): number {
  return (cells[0]?.length ?? 0) + 1;
}

function isStatusWord(cell: Cell): boolean {
  return ["On target", "At risk", "Off target", "No data", "No target"].some((word) => word === cell);
}
