// A tracked table as it stands in its sheet.
import type { JoinedUnit, KpiCells } from "../core/formula/kpi-cells";
import { tableEn } from "../core/language/en/table";
import { columnLetters } from "../core/table/column-letters";
import type { Columns, MoreColumns } from "../core/table/column-role";
import {
  type DirectionWords,
  directionWords,
  type Judging,
  type KpiReadingRow,
  readKpiRows,
  type SaidDirection,
  usualJudging,
} from "../core/table/kpi-reading";
import { type KpiRows, kpiRows } from "../core/table/kpi-row";
import { type AskLocale, askedOnce, type Cell, lazyLocale } from "../core/values/cell";
import { bind } from "./binding";
import { readMarks } from "./column-mark";
import type { TrackedTable } from "./state";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where a table's parts are. */
export interface TablePlace {
  readonly headerRow: number;
  readonly titles: readonly string[];
  readonly columns: Columns;
  readonly statusColumn: number | undefined;
  /** What was chosen of the columns that tell more; nothing where the titles decide. */
  readonly more?: MoreColumns;
}

export interface TableContent extends Pick<KpiRows, "leftOut" | "repeated" | "aside" | "endRow">, TablePlace {
  readonly sheet: Sheet;
  readonly cells: readonly (readonly Cell[])[];
  readonly rows: readonly KpiReadingRow[];
  /** All of them that were found. */
  readonly more: MoreColumns;
  readonly words: DirectionWords;
  readonly judging: Judging;
}

export type TableReading =
  | { readonly outcome: "read"; readonly table: TrackedTable; readonly content: TableContent }
  | { readonly outcome: "lost"; readonly table: TrackedTable; readonly problem: string };

/** All cells of a sheet. One call. */
export function sheetCells(sheet: Sheet): Cell[][] {
  return sheet.getDataRange().getValues();
}

/** Reads tracked tables as they are now: one call for each sheet, and one for a table whose titles do not tell its columns. */
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
    const { sheet, cells } = found;
    const binding = bind(table, sheet.getName(), cells, () => readMarks(sheet, table.id));
    if (binding.outcome === "lost") return { outcome: "lost", table, problem: binding.problem };
    return { outcome: "read", table, content: contentOf(sheet, cells, binding, locale, table.judging) };
  });
}

export function contentOf(
  sheet: Sheet,
  cells: readonly (readonly Cell[])[],
  { headerRow, titles, columns, statusColumn, more }: TablePlace,
  locale: AskLocale,
  judging: Judging = usualJudging,
): TableContent {
  const ours = statusColumn === undefined ? [] : [statusColumn];
  const found = kpiRows(cells, headerRow, columns, ours, more);
  return {
    sheet,
    cells,
    headerRow,
    titles,
    columns,
    statusColumn,
    rows: readKpiRows(found.rows, locale, judging),
    leftOut: found.leftOut,
    repeated: found.repeated,
    more: found.more,
    aside: found.aside,
    endRow: found.endRow,
    words: directionWords(found.rows.map(({ directionCell }) => directionCell)),
    judging,
  };
}

/** Asks the file's locale and zone once each, and only where a text or a date needs them. */
export function localeOfFile(spreadsheet: Spreadsheet): AskLocale {
  return askedOnce(() =>
    lazyLocale(
      () => spreadsheet.getSpreadsheetLocale(),
      () => spreadsheet.getSpreadsheetTimeZone(),
    ),
  );
}

/** References of a KPI's row, with what its cells do not say. */
export function rowCells(content: TableContent, row: KpiReadingRow): KpiCells | undefined {
  const cells = kpiCells(content, row.row, row.said);
  const { joined } = row;
  if (!cells || (joined.actual === "" && joined.target === "")) return cells;
  const withUnit = (cell: Cell, unit: string): JoinedUnit | undefined =>
    unit === "" ? undefined : { unit, isText: typeof cell === "string" };
  return {
    ...cells,
    joined: { actual: withUnit(row.actual, joined.actual), target: withUnit(row.target, joined.target) },
  };
}

/** References of one row, its columns fixed: "$C5". Undefined where the table has no such columns. */
export function kpiCells(
  { columns, words, judging }: Pick<TableContent, "columns" | "words" | "judging">,
  row: number,
  otherwise?: SaidDirection,
): KpiCells | undefined {
  const at = (column: number): string => `$${columnLetters(column)}${row}`;
  if (columns.actual === undefined || columns.target === undefined) return undefined;
  return {
    actual: at(columns.actual),
    target: at(columns.target),
    direction: columns.direction === undefined ? undefined : at(columns.direction),
    lowerWords: words.lower,
    higherWords: words.higher,
    band: judging.band,
    ...(otherwise && { otherwise }),
  };
}
