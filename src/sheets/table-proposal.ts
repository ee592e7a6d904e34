// What Lodestar makes of the sheet that is open, before anything is written.
import { tableEn } from "../core/language/en/table";
import type { Columns } from "../core/table/column-role";
import type { KpiReadingRow } from "../core/table/kpi-reading";
import type { TableOptions, TableProposal } from "../core/table/table-view";
import { isLowerLikely } from "../core/table/title-role";
import { statusColumnOf } from "./binding";
import { readJournal } from "./journal";
import { contentOf, localeOfFile, sheetCells, type TableContent } from "./kpi-table";
import type { Services } from "./services";
import { readTrackedTable, standingTable } from "./standing-table";
import type { State, TrackedTable } from "./state";
import { readState, stateSheetName } from "./state-sheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What crosses to the sidebar: a reader looks at so many, and 10,000 would not pass. */
const rowsShown = 200;
const problemsShown = 20;

/** Reads the active sheet as a KPI table. Four calls. */
export function proposeTable(
  services: Services,
  chosen: { readonly headerRow?: number | undefined; readonly columns?: Columns | undefined },
): TableProposal {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getActiveSheet();
  const { state } = readState(spreadsheet);
  if (isOurs(services, state, sheet)) return ownSheet(sheet);
  const cells = sheetCells(sheet);
  const readSheet = { id: sheet.getSheetId(), name: sheet.getName(), cells };
  const reading = readTrackedTable(state, readSheet, chosen);
  const { headerRow, titles, columns, questions } = reading;
  const standing = standingTable(state, readSheet, reading);
  const named = Object.entries(columns).map(
    ([role, column]) => [role, { column, header: titles[column - 1] ?? "" }] as const,
  );
  const known = {
    sheetId: sheet.getSheetId(),
    sheetName: sheet.getName(),
    headerRow,
    headers: titles,
    columns: Object.fromEntries(named),
    ...(standing && { standing: optionsOf(standing) }),
  };
  if (columns.name === undefined || columns.actual === undefined || columns.target === undefined) {
    return { ...known, rows: [], rowCount: 0, skipped: [], problems: questions, summary: "" };
  }
  const place = { headerRow, titles, columns, statusColumn: statusColumnOf(titles) };
  const content = contentOf(sheet, cells, place, localeOfFile(spreadsheet));
  const shown = content.rows.slice(0, rowsShown);
  const texts = shownTexts(content, shown);
  const leftOut = content.leftOut.filter(({ reason }) => reason !== "blank");
  const skipped = leftOut.map(({ row, reason }) => ({ row, why: tableEn.skipped[reason] }));
  return {
    ...known,
    rows: shown.map((row) => ({
      row: row.row,
      name: row.name,
      actual: texts(row.row, columns.actual),
      target: texts(row.row, columns.target),
      direction: row.direction,
      status: row.status,
      problem: row.problem,
      coloured: row.native,
    })),
    rowCount: content.rows.length,
    skipped: skipped.slice(0, rowsShown),
    problems: [...questions, ...doubts(content)].slice(0, problemsShown),
    summary: summaryOf(content, skipped),
  };
}

/** Sheets that we made hold KPIs' names, actuals and targets, too, and are none of the user's tables. */
function isOurs(services: Services, state: State, sheet: Sheet): boolean {
  if (sheet.getName() === stateSheetName) return true;
  const ids = [state.alertsSheetId, ...Object.values(readJournal(services).sheets)];
  return ids.includes(sheet.getSheetId());
}

function optionsOf({ statusColumn, wholeRow, colourOnTarget }: TrackedTable): TableOptions {
  return { statusColumn, wholeRow, colourOnTarget };
}

function ownSheet(sheet: Sheet): TableProposal {
  return {
    sheetId: sheet.getSheetId(),
    sheetName: sheet.getName(),
    headerRow: 0,
    headers: [],
    columns: {},
    rows: [],
    rowCount: 0,
    skipped: [],
    problems: [tableEn.ownSheet({ sheet: sheet.getName() })],
    summary: "",
  };
}

/** What the user should know or decide before anything is written. */
function doubts(content: TableContent): readonly string[] {
  const hasDirection = content.columns.direction !== undefined;
  return [
    ...content.repeated.map(tableEn.repeatedName),
    ...content.rows
      .filter((row) => row.directionCell === "" || row.directionCell === undefined)
      .filter((row) => row.direction === "higher" && row.status !== "" && isLowerLikely(row.name))
      .map(({ row, name }) => tableEn.lowerLikely({ row, name, hasDirection })),
    ...content.rows
      .filter(({ problem }) => problem !== "")
      .map(({ row, name, problem }) => tableEn.unread({ row, name, problem })),
  ];
}

function summaryOf(content: TableContent, leftOut: TableProposal["skipped"]): string {
  const counted = (["On target", "At risk", "Off target", "No data", "No target"] as const).map((status) => ({
    status: status as string,
    rows: content.rows.filter((row) => row.status === status).length,
  }));
  const without = content.rows.filter((row) => row.status === "").length;
  const statuses = [...counted, { status: tableEn.noStatus, rows: without }].filter(({ rows }) => rows > 0);
  // Titles above the table are no rows of it.
  const inside = leftOut.filter(({ row }) => row > content.headerRow);
  return tableEn.summary({ rows: content.rows.length, statuses, leftOut: inside });
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
