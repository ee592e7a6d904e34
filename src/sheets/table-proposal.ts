// What Lodestar makes of the sheet that is open, before anything is written.
import { tableEn } from "../core/language/en/table";
import { columnLetters } from "../core/table/column-letters";
import type { Columns } from "../core/table/column-role";
import { type KpiReadingRow, statusSource } from "../core/table/kpi-reading";
import { readSheet } from "../core/table/read-sheet";
import { textOf } from "../core/table/table-reading";
import type { JudgingChoice, KpiRowView, OtherTableView, TableOptions, TableProposal } from "../core/table/table-view";
import { normalTitle } from "../core/table/title-role";
import type { AskLocale, Cell } from "../core/values/cell";
import { statusColumnOf } from "./binding";
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
  readonly headerRow?: number | undefined;
  readonly columns?: Columns | undefined;
  readonly words?: TableOptions["words"];
}

/** Reads the active sheet as a KPI table. Four calls. */
export function proposeTable(services: Services, chosen: ProposalRequest): TableProposal {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getActiveSheet();
  const { state } = readState(spreadsheet);
  if (isOurs(services, state, sheet)) return ownSheet(sheet);
  const cells = sheetCells(sheet);
  const known = { id: sheet.getSheetId(), name: sheet.getName(), cells };
  const reading = readTrackedTable(state, known, chosen);
  const { headerRow, titles, columns, questions } = reading;
  const standing = standingTable(state, known, reading);
  const named = Object.entries(columns).map(
    ([role, column]) => [role, { column, header: titles[column - 1] ?? "" }] as const,
  );
  const locale = localeOfFile(spreadsheet);
  const understood = {
    ...nothingUnderstood(sheet),
    headerRow,
    headers: titles,
    columns: Object.fromEntries(named),
    tables: tablesOn(cells, locale),
    ...(standing && { standing: optionsOf(standing) }),
  };
  if (columns.name === undefined || columns.actual === undefined || columns.target === undefined) {
    return { ...understood, problems: questions };
  }
  const place = { headerRow, titles, columns, statusColumn: statusColumnOf(titles) };
  const judging = judgingOf({ ...(standing && optionsOf(standing)), ...chosen });
  const content = contentOf(sheet, cells, place, locale, judging);
  const shown = content.rows.slice(0, rowsShown);
  const texts = shownTexts(content, shown);
  // Titles above the table are no rows of it.
  const leftOut = content.leftOut.filter(({ row, reason }) => reason !== "blank" && row > headerRow);
  const skipped = leftOut.map(({ row, reason }) => ({ row, why: tableEn.skipped[reason] }));
  const sentences = doubts(content, chosen.words ?? standing?.words, (row) => texts(row, columns.target));
  return {
    ...understood,
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

function rowView(
  row: KpiReadingRow,
  { actual, target }: Columns,
  texts: (row: number, column: number | undefined) => string,
): KpiRowView {
  return {
    row: row.row,
    name: row.name,
    actual: texts(row.row, actual),
    target: texts(row.row, target),
    direction: row.direction,
    status: row.status,
    problem: row.problem,
    coloured: row.native,
    directionKey: row.isOpen ? normalTitle(row.identity) : "",
    asked: row.asked !== undefined,
  };
}

/** The tables of the sheet to choose from: none where there is one at most. */
function tablesOn(cells: readonly (readonly Cell[])[], locale: AskLocale): readonly OtherTableView[] {
  const tables = readSheet(cells, { locale }).tables.flatMap(({ kind, headerRow, rows }) =>
    kind === "kpi" && headerRow !== null
      ? [{ headerRow, titles: titlesOf(cells[headerRow - 1]), rows: rows.length }]
      : [],
  );
  return tables.length > 1 ? tables : [];
}

function titlesOf(row: readonly Cell[] = []): string {
  return row
    .map(textOf)
    .filter((title) => title !== "")
    .slice(0, 3)
    .join(", ");
}

/** Sheets that we made hold KPIs' names, actuals and targets, too, and are none of the user's tables. */
function isOurs(services: Services, state: State, sheet: Sheet): boolean {
  if (sheet.getName() === stateSheetName) return true;
  const ids = [state.alertsSheetId, ...Object.values(readJournal(services).sheets)];
  return ids.includes(sheet.getSheetId());
}

function optionsOf({ statusColumn, wholeRow, colourOnTarget, palette, words, judging }: TrackedTable): TableOptions {
  const { band, directions } = judging;
  const shares = { onTarget: band.onTarget, atRisk: band.atRisk };
  return { statusColumn, wholeRow, colourOnTarget, palette, words, band: shares, directions };
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
