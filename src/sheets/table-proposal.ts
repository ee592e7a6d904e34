// What Lodestar makes of the sheet that is open, before anything is written.
import { tableEn } from "../core/language/en/table";
import { columnLetters } from "../core/table/column-letters";
import { type ColumnRole, type Columns, isColumnRole, type MoreColumns } from "../core/table/column-role";
import { shortName } from "../core/table/kpi-identity";
import { type KpiReadingRow, statusSource } from "../core/table/kpi-reading";
import { readSheet } from "../core/table/read-sheet";
import type { ReadTable } from "../core/table/sheet-reading";
import { textOf } from "../core/table/table-reading";
import type {
  ColumnView,
  JudgingChoice,
  KpiRowView,
  OkrTableView,
  OtherTableView,
  TableOptions,
  TableProposal,
} from "../core/table/table-view";
import { normalTitle } from "../core/table/title-role";
import type { Cell } from "../core/values/cell";
import { moreFound, statusColumnOf } from "./binding";
import { readMarks } from "./column-mark";
import { Fault } from "./fault";
import { readJournal } from "./journal";
import { contentOf, localeOfFile, sheetCells, type TableContent } from "./kpi-table";
import type { Services } from "./services";
import { readTrackedTable, standingTable } from "./standing-table";
import type { State, TrackedTable } from "./state";
import { readState, stateSheetName } from "./state-sheet";
import { statusWords } from "./status-words";
import { doubts } from "./table-doubts";
import { ownColumns } from "./table-extent";
import { judgingOf } from "./tracking";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What crosses to the sidebar: a reader looks at so many, and 10,000 would not pass. */
const rowsShown = 200;
const problemsShown = 20;

/** What the user has chosen so far; a tracked table begins with what was chosen for it. */
export interface ProposalRequest extends JudgingChoice {
  /** The open sheet if not given: what was chosen of a table is not said of another sheet that was opened since. */
  readonly sheetId?: number | undefined;
  readonly headerRow?: number | undefined;
  readonly columns?: Columns | undefined;
  readonly more?: MoreColumns | undefined;
  readonly words?: TableOptions["words"];
}

/** Reads a sheet as a KPI table. Four calls. */
export function proposeTable(services: Services, chosen: ProposalRequest): TableProposal {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = chosen.sheetId === undefined ? spreadsheet.getActiveSheet() : spreadsheet.getSheetById(chosen.sheetId);
  if (!sheet) throw new Fault("E-BADREQ", tableEn.sheetGone);
  const { state } = readState(spreadsheet);
  if (isOurs(services, state, sheet)) return ownSheet(sheet);
  const cells = sheetCells(sheet);
  const known = { id: sheet.getSheetId(), name: sheet.getName(), cells };
  const reading = readTrackedTable(state, known, chosen);
  const { headerRow, titles, columns, questions } = reading;
  const standing = standingTable(state, known, reading);
  const viewOf = (column: number): ColumnView => ({ column, header: titles[column - 1] ?? "" });
  const named = Object.entries(columns).map(([role, column]) => [role, viewOf(column)] as const);
  const locale = localeOfFile(spreadsheet);
  const { tables } = readSheet(cells, { locale });
  const understood = {
    ...nothingUnderstood(sheet),
    headerRow,
    headers: titles,
    columns: Object.fromEntries(named),
    tables: choosableTables(tables, cells),
    ...(standing && { standing: optionsOf(standing) }),
  };
  if (columns.name === undefined || columns.actual === undefined || columns.target === undefined) {
    const okrs = tables.find((table) => table.kind === "okr" && table.headerRow === headerRow);
    const isOkrs = okrs !== undefined && Object.keys(columns).length === 0;
    return { ...understood, ...(isOkrs && { okrs: okrView(okrs) }), problems: questions };
  }
  const more =
    chosen.more ?? (standing && moreFound(standing, titles, columns, () => readMarks(sheet, standing.id))) ?? {};
  const place = { headerRow, titles, columns, statusColumn: statusColumnOf(titles), more };
  const judging = { ...judgingOf({ ...(standing && optionsOf(standing)), ...chosen }), asksWords: true };
  const content = contentOf(sheet, cells, place, locale, judging);
  const shown = shownRows(content.rows);
  const texts = shownTexts(content, shown);
  // Titles above the table are no rows of it.
  const leftOut = content.leftOut.filter(({ row, reason }) => reason !== "blank" && row > headerRow);
  const skipped = leftOut.map(({ row, reason }) => ({ row, why: tableEn.skipped[reason] }));
  const sentences = doubts(content, chosen.words ?? standing?.words, (row) => texts(row, columns.target));
  return {
    ...understood,
    more: Object.fromEntries(Object.entries(content.more).map(([role, column]) => [role, viewOf(column)])),
    aside: content.aside.map(({ column, role }) => ({ ...viewOf(column), role })),
    rows: shown.map((row) => rowView(row, columns, texts)),
    rowCount: content.rows.length,
    skipped: skipped.slice(0, rowsShown),
    problems: [...questions, ...sentences].slice(0, problemsShown),
    summary: summaryOf(content, skipped),
    statusWords: statusWords(content),
    oursOnly: content.rows.filter((row) => statusSource(row) === "ours").length,
    statusLetters: columnLetters(content.statusColumn ?? ownColumns(content).to + 1),
  };
}

/** The first rows, and among them those that the user is asked about, wherever they stand. */
function shownRows(rows: readonly KpiReadingRow[]): readonly KpiReadingRow[] {
  const asked = rows.filter((row) => row.asked).slice(0, rowsShown);
  const others = rows.filter((row) => !row.asked).slice(0, rowsShown - asked.length);
  return [...asked, ...others].sort((one, other) => one.row - other.row);
}

function rowView(
  row: KpiReadingRow,
  { actual, target }: Columns,
  texts: (row: number, column: number | undefined) => string,
): KpiRowView {
  return {
    row: row.row,
    name: shortName(row.name),
    actual: texts(row.row, actual),
    target: texts(row.row, target),
    direction: row.direction,
    status: row.status,
    problem: row.problem,
    coloured: row.native,
    directionKey: row.isOpen ? normalTitle(row.identity) : "",
    asked: row.asked !== undefined,
    ownWord: row.asked === "status" ? row.ownStatus : "",
  };
}

/** The tables of the sheet to choose from: none where there is one at most. */
function choosableTables(tables: readonly ReadTable[], cells: readonly (readonly Cell[])[]): readonly OtherTableView[] {
  const found = tables.flatMap(({ kind, headerRow, rows, columns }) => {
    if (kind === "none" || headerRow === null) return [];
    const read: Partial<Record<ColumnRole, number>> = {};
    for (const [role, column] of Object.entries(columns)) {
      if (isColumnRole(role) && "index" in column) read[role] = column.index;
    }
    const from = Math.min(...Object.values(read));
    const titles = (cells[headerRow - 1] ?? []).slice(from - 1).map(textOf);
    const shown = titles.filter((title) => title !== "").slice(0, 3);
    return [{ kind, headerRow, columns: read, titles: shown.join(", "), rows: rows.length }];
  });
  return found.length > 1 ? found : [];
}

function okrView({ rows }: ReadTable): OkrTableView {
  const shown = rows.slice(0, rowsShown);
  return {
    objectives: new Set(rows.flatMap(({ objective }) => objective ?? [])).size,
    keyResults: rows.length,
    rows: shown.map(({ row, name, objective = 0, score = null }) => ({ row, name, objective, score })),
  };
}

/** Sheets that we made hold KPIs' names, actuals and targets, too, and are none of the user's tables. */
function isOurs(services: Services, state: State, sheet: Sheet): boolean {
  if (sheet.getName() === stateSheetName) return true;
  const ids = [state.alertsSheetId, ...Object.values(readJournal(services).sheets)];
  return ids.includes(sheet.getSheetId());
}

function optionsOf({ statusColumn, wholeRow, colourOnTarget, palette, words, judging }: TrackedTable): TableOptions {
  const { band } = judging;
  const shares = { onTarget: band.onTarget, atRisk: band.atRisk };
  const said = Object.entries(judging.directions).flatMap(([kpi, direction]) =>
    direction === "asked" ? [] : [[kpi, direction] as const],
  );
  return { statusColumn, wholeRow, colourOnTarget, palette, words, band: shares, directions: Object.fromEntries(said) };
}

function ownSheet(sheet: Sheet): TableProposal {
  return { ...nothingUnderstood(sheet), problems: [tableEn.ownSheet({ sheet: sheet.getName() })] };
}

function nothingUnderstood(sheet: Sheet): TableProposal {
  return {
    sheetId: sheet.getSheetId(),
    sheetName: sheet.getName(),
    headerRow: 0,
    headers: [],
    columns: {},
    more: {},
    aside: [],
    rows: [],
    rowCount: 0,
    skipped: [],
    problems: [],
    summary: "",
    statusWords: [],
    oursOnly: 0,
    statusLetters: "",
    tables: [],
  };
}

function summaryOf(content: TableContent, leftOut: TableProposal["skipped"]): string {
  const counted = (["On target", "At risk", "Off target", "No data", "No target"] as const).map((status) => ({
    status: status as string,
    rows: content.rows.filter((row) => row.status === status).length,
  }));
  const without = content.rows.filter((row) => row.status === "").length;
  const statuses = [...counted, { status: tableEn.noStatus, rows: without }].filter(({ rows }) => rows > 0);
  return tableEn.summary({ rows: content.rows.length, statuses, leftOut });
}

/** The texts of the shown rows, as the sheet formats them: one call. */
function shownTexts(
  { sheet, titles }: TableContent,
  shown: readonly KpiReadingRow[],
): (row: number, column: number | undefined) => string {
  const first = shown[0]?.row ?? 1;
  const last = shown[shown.length - 1]?.row ?? first;
  const texts = shown.length === 0 ? [] : sheet.getRange(first, 1, last - first + 1, titles.length).getDisplayValues();
  return (row, column) => texts[row - first]?.[(column ?? 0) - 1] ?? "";
}
