// Track, repair, untrack: the three acts that write rules. What is tracked is written down first and forgotten last, so
// that an act which died halfway leaves a table that Repair, or the same act again, puts right.
import { baseline, type Memory } from "../core/alert/evaluation";
import { namedPalette, paletteFault } from "../core/highlight/palette";
import { defaultBand, shareBand } from "../core/kpi/band";
import { alertEn } from "../core/language/en/alert";
import { tableEn } from "../core/language/en/table";
import { newId } from "../core/okr/id";
import { columnLetters } from "../core/table/column-letters";
import { isColumnRole } from "../core/table/column-role";
import { type Judging, settledDirections, usualJudging } from "../core/table/kpi-reading";
import { readTable } from "../core/table/table-reading";
import type { JudgingChoice, TableChoice } from "../core/table/table-view";
import type { ActAnswer } from "./act-once";
import { attempter } from "./attempt";
import { boundColumns, boundMore, statusColumnOf } from "./binding";
import { removeMarks, writeMarks } from "./column-mark";
import { needsWords, type PaintedTable, paint } from "./highlight";
import { contentOf, localeOfFile, readTables, sheetCells, type TableContent, type TableReading } from "./kpi-table";
import { ledgerOf } from "./ledger-sheet";
import { lostTables } from "./repair-rules";
import type { Services } from "./services";
import { standingTable } from "./standing-table";
import { type State, type TrackedTable, withoutTable, withTable } from "./state";
import { makeStateRoom, ownState, readState, type StateReading, stateSheetName, writeState } from "./state-sheet";
import { clearStatusColumn, writeStatusColumn } from "./status-column";
import { extentOf } from "./table-extent";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Starts to track a table, or tracks it in another way. Refused with a sentence where it cannot be read for sure. */
export function trackTable(services: Services, choice: TableChoice): ActAnswer {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const found = chosenContent(spreadsheet, choice);
  if (typeof found === "string") return { outcome: "refused", message: found };
  const stateReading = readState(spreadsheet);
  if (stateReading.standing === "foreign") {
    return { outcome: "refused", message: alertEn.foreignSheet({ sheet: stateSheetName }) };
  }
  const own = ownState(services, spreadsheet, stateReading.state);
  const table = trackedTable(services, own, choice, found);
  const others = tablesOfSheet(spreadsheet, own, choice.sheetId, table.id);
  const isBeside = (each: PaintedTable): boolean => each.content.headerRow === found.headerRow;
  if (choice.statusColumn && others.painted.some((each) => isBeside(each) && each.table.statusColumn)) {
    return { outcome: "refused", message: tableEn.statusTaken({ sheet: found.sheet.getName() }) };
  }
  const ledger = ledgerOf(spreadsheet, own);
  const standing: Memory = own.memories.get(table.id) ?? new Map();
  // What is known of a table that was tracked before stays known: only a KPI that is off target unknown begins here.
  const begun = [...baseline(found.rows, standing)];
  const memory = new Map([...standing, ...begun]);
  const state = withTable({ ...own, alertsSheetId: ledger.getSheetId() }, table, memory);
  writeState(spreadsheet, stateReading, state);
  makeStateRoom(spreadsheet);
  const { problems, statusColumn } = dressed(services, table, found, others);
  const sheet = found.sheet.getName();
  const message = tableEn.tracked({ sheet, kpis: found.rows.length, off: begun.length, ledger: ledger.getName() });
  const place = statusColumn === undefined ? [] : [tableEn.statusPlace({ letters: columnLetters(statusColumn) })];
  return { outcome: "done", message: [message, ...place, ...problems].join(" ") };
}

/** Puts a table's rules and status column right. */
export function repairTable(services: Services, tableId: string): ActAnswer {
  const found = trackedBefore(services, tableId);
  if (!found) return { outcome: "refused", message: tableEn.unknownTable };
  const { painted, lost } = tablesOfSheet(found.spreadsheet, found.stateReading.state, found.table.sheetId);
  const mine = painted.find(({ table }) => table.id === tableId);
  if (!mine) {
    const problem = lost.find(({ table }) => table.id === tableId)?.problem;
    return { outcome: "refused", message: problem ?? tableEn.sheetGone };
  }
  const others = { painted: painted.filter((each) => each !== mine), lost };
  const { problems: left } = dressed(services, mine.table, mine.content, others);
  const message = tableEn.repaired({ sheet: mine.content.sheet.getName() });
  return left.length > 0 ? { outcome: "refused", message: left.join(" ") } : { outcome: "done", message };
}

/** Ends the tracking of a table: its rules and its status column go, everything else stays. */
export function untrackTable(services: Services, tableId: string): ActAnswer {
  const found = trackedBefore(services, tableId);
  if (!found) return { outcome: "refused", message: tableEn.unknownTable };
  const { spreadsheet, stateReading, table } = found;
  const sheet = spreadsheet.getSheetById(table.sheetId);
  if (sheet) {
    const { painted, lost } = tablesOfSheet(spreadsheet, stateReading.state, table.sheetId);
    const mine = painted.find((each) => each.table.id === tableId);
    if (mine) clearStatusColumn(mine.content, mine.content.columns.actual);
    removeMarks(sheet, tableId);
    paint(
      services,
      sheet,
      painted.filter((each) => each !== mine),
      lostTables(
        lost.filter((each) => each.table.id !== tableId),
        painted,
      ),
    );
  }
  writeState(spreadsheet, stateReading, withoutTable(stateReading.state, tableId));
  const message = sheet ? tableEn.untracked({ sheet: sheet.getName() }) : tableEn.untrackedGone;
  return { outcome: "done", message };
}

/** The chosen table's content, or the sentence that says why it cannot be tracked. */
function chosenContent(spreadsheet: Spreadsheet, choice: TableChoice): TableContent | string {
  const sheet = spreadsheet.getSheetById(choice.sheetId);
  if (!sheet) return tableEn.sheetGone;
  const cells = sheetCells(sheet);
  const { headerRow, titles, columns, questions } = readTable(sheet.getName(), cells, choice);
  const [question] = questions;
  if (question !== undefined) return question;
  for (const [role, column] of Object.entries(columns)) {
    if (isColumnRole(role) && titles[column - 1] === "") {
      return tableEn.untitled({ role, letters: columnLetters(column), row: headerRow });
    }
  }
  const statusColumn = statusColumnOf(titles);
  const fault = choice.palette && paletteFault(choice.palette);
  if (fault) return tableEn.paletteFault(fault);
  const place = { headerRow, titles, columns, statusColumn, more: choice.more ?? {} };
  const asking = { ...judgingOf(choice), asksWords: true };
  const content = contentOf(sheet, cells, place, localeOfFile(spreadsheet), asking);
  if (content.rows.length === 0) return tableEn.noKpis({ sheet: sheet.getName(), row: headerRow });
  const readsNumbers = !choice.statusColumn && Object.keys(choice.words ?? {}).length === 0;
  return readsNumbers && needsWords(content) ? tableEn.wordsNeeded : content;
}

/** What the user has chosen, in the form in which it is kept. */
export function judgingOf({ band, directions = {} }: JudgingChoice): Judging {
  return { ...usualJudging, band: band ? shareBand(band.onTarget, band.atRisk) : defaultBand, directions };
}

function trackedTable(services: Services, { tables }: State, choice: TableChoice, content: TableContent): TrackedTable {
  const { sheet, cells, headerRow, titles, columns } = content;
  const same = standingTable({ tables }, { id: choice.sheetId, name: sheet.getName(), cells }, content);
  return {
    id: same?.id ?? newId("T", new Set(tables.map(({ id }) => id)), services.random),
    sheetId: choice.sheetId,
    headerRow,
    columns: boundColumns(titles, columns),
    more: boundMore(titles, choice.more ?? {}),
    statusColumn: choice.statusColumn,
    wholeRow: choice.wholeRow,
    colourOnTarget: choice.colourOnTarget,
    palette: choice.palette ?? namedPalette("green and red"),
    words: columns.status === undefined ? {} : (choice.words ?? {}),
    judging: {
      ...content.judging,
      asksWords: false,
      directions: { ...content.judging.directions, ...settledDirections(content.rows) },
    },
    extent: extentOf(content),
  };
}

/**
 * Status column and rules as the table wants them. Where the column cannot be written, the rules read the numbers; what
 * could not be done comes back as sentences.
 */
function dressed(
  services: Services,
  table: TrackedTable,
  content: TableContent,
  others: TablesOfSheet,
): { readonly problems: readonly string[]; readonly statusColumn: number | undefined } {
  const problems: string[] = [];
  // Protection lasts: the rest is done without. Anything else passes, and the act is done again.
  const attempt = attempter(problems, ({ code }) => code !== "E-PROT");
  attempt(() => writeMarks(content, table.id));
  const statusColumn = attempt(() => statusColumnFor(services, table, content));
  const painted = [...others.painted, { table, content: { ...content, statusColumn } }];
  const lost = lostTables(others.lost, [...painted, { table, content }]);
  attempt(() => paint(services, content.sheet, painted, lost));
  return { problems, statusColumn };
}

function statusColumnFor(services: Services, table: TrackedTable, content: TableContent): number | undefined {
  if (table.statusColumn) return writeStatusColumn(services, content);
  clearStatusColumn(content, content.columns.actual);
  return undefined;
}

function trackedBefore(
  services: Services,
  tableId: string,
): { spreadsheet: Spreadsheet; stateReading: StateReading; table: TrackedTable } | undefined {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const stateReading = readState(spreadsheet);
  const table = stateReading.state.tables.find(({ id }) => id === tableId);
  return table && { spreadsheet, stateReading, table };
}

interface TablesOfSheet {
  readonly painted: readonly PaintedTable[];
  readonly lost: readonly Extract<TableReading, { outcome: "lost" }>[];
}

/** The tracked tables of one sheet that can be found in it, and why the others cannot. */
function tablesOfSheet(spreadsheet: Spreadsheet, state: State, sheetId: number, except?: string): TablesOfSheet {
  const tables = state.tables.filter((table) => table.sheetId === sheetId && table.id !== except);
  const readings = tables.length === 0 ? [] : readTables(spreadsheet, tables);
  const painted = readings.flatMap((reading) => (reading.outcome === "read" ? [reading] : []));
  const lost = readings.flatMap((reading) => (reading.outcome === "lost" ? [reading] : []));
  return { painted, lost };
}
