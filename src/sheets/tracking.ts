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
import { shortName } from "../core/table/kpi-identity";
import { type Judging, settledDirections, usualJudging } from "../core/table/kpi-reading";
import { readTable } from "../core/table/table-reading";
import type { JudgingChoice, TableChoice } from "../core/table/table-view";
import { normalTitle } from "../core/table/title-role";
import type { Cell } from "../core/values/cell";
import { isDate } from "../core/values/date";
import type { ActAnswer } from "./act-once";
import { attempter } from "./attempt";
import { boundColumns, boundMore, statusColumnOf } from "./binding";
import { removeMarks, writeMarks } from "./column-mark";
import { lacksWords, type PaintedTable, paint } from "./highlight";
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
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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
  const known: Memory = own.memories.get(table.id) ?? new Map();
  // What is known of a table that was tracked before stays known: only a KPI that is off target unknown begins here.
  const begun = [...baseline(found.rows, known)];
  const memory = new Map([...known, ...begun]);
  const state = withTable({ ...own, alertsSheetId: ledger.getSheetId() }, table, memory);
  writeState(spreadsheet, stateReading, state);
  makeStateRoom(spreadsheet);
  const sheet = found.sheet.getName();
  const message = tableEn.tracked({ sheet, kpis: found.rows.length, off: begun.length, ledger: ledger.getName() });
  const standing = standingNow(spreadsheet, state, { table, content: found }, others);
  if (typeof standing === "string") return { outcome: "done", message: `${message} ${standing}` };
  const { problems, statusColumn } = dressed(services, table, standing.content, standing.others);
  const place = statusColumn === undefined ? [] : [tableEn.statusPlace({ letters: columnLetters(statusColumn) })];
  return { outcome: "done", message: [message, ...place, ...problems].join(" ") };
}

/**
 * Making sheets and keeping the table took seconds: where somebody has changed the sheet meanwhile, it is read again, and
 * found by its titles. One call, where nothing did.
 */
function standingNow(
  spreadsheet: Spreadsheet,
  state: State,
  { table, content }: PaintedTable,
  others: TablesOfSheet,
): { readonly content: TableContent; readonly others: TablesOfSheet } | string {
  if (isSameCells(sheetCells(content.sheet), content.cells)) return { content, others };
  const { painted, lost } = tablesOfSheet(spreadsheet, state, table.sheetId);
  const mine = painted.find((each) => each.table.id === table.id);
  if (!mine) return lost.find((each) => each.table.id === table.id)?.problem ?? tableEn.sheetGone;
  return { content: mine.content, others: { painted: painted.filter((each) => each !== mine), lost } };
}

function isSameCells(now: readonly (readonly Cell[])[], before: readonly (readonly Cell[])[]): boolean {
  const isSame = (one: Cell, other: Cell): boolean =>
    one === other || (isDate(one) && isDate(other) && one.getTime() === other.getTime());
  return (
    now.length === before.length &&
    now.every((row, at) => row.length === before[at]?.length && row.every((cell, to) => isSame(cell, before[at]?.[to])))
  );
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
  const ended = endTracking(services, tableId);
  if (!ended) return { outcome: "refused", message: tableEn.unknownTable };
  const { sheet, problems } = ended;
  if (!sheet) return { outcome: "done", message: tableEn.untrackedGone };
  const told = { sheet: sheet.getName(), problems };
  return { outcome: "done", message: problems.length > 0 ? tableEn.untrackedPartly(told) : tableEn.untracked(told) };
}

/** What could not be taken away, as sentences; undefined for a table that is not tracked. */
export function endTracking(
  services: Services,
  tableId: string,
): { readonly sheet: Sheet | null; readonly problems: readonly string[] } | undefined {
  const found = trackedBefore(services, tableId);
  if (!found) return undefined;
  const { spreadsheet, stateReading, table } = found;
  const sheet = spreadsheet.getSheetById(table.sheetId);
  const problems: string[] = [];
  if (sheet) {
    const attempt = attempter(problems, ({ code }) => code !== "E-PROT");
    const { painted, lost } = tablesOfSheet(spreadsheet, stateReading.state, table.sheetId);
    const mine = painted.find((each) => each.table.id === tableId);
    if (mine) attempt(() => clearStatusColumn(services, mine.content, mine.content.columns.actual));
    attempt(() => removeMarks(sheet, tableId));
    const others = painted.filter((each) => each !== mine);
    const lostOthers = lost.filter((each) => each.table.id !== tableId);
    attempt(() => paint(services, sheet, others, lostTables(lostOthers, painted)));
  }
  writeState(spreadsheet, stateReading, withoutTable(stateReading.state, tableId));
  return { sheet, problems };
}

/** The chosen table's content, or the sentence that says why it cannot be tracked. */
function chosenContent(spreadsheet: Spreadsheet, choice: TableChoice): TableContent | string {
  const sheet = spreadsheet.getSheetById(choice.sheetId);
  if (!sheet) return tableEn.sheetGone;
  const cells = sheetCells(sheet);
  const { headerRow, titles, columns, questions } = readTable(sheet.getName(), cells, choice);
  const changed = changedTitle(titles, choice.seen);
  if (changed) return tableEn.titleChanged({ ...changed, sheet: sheet.getName(), row: choice.headerRow });
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
  return lacksWords(choice, content) ? tableEn.wordsNeeded : content;
}

/** The first of the chosen columns that has another title than the user saw: a column or a row was inserted, or renamed. */
function changedTitle(
  titles: readonly string[],
  seen: TableChoice["seen"] = [],
): { readonly letters: string; readonly was: string; readonly now: string } | undefined {
  for (const { column, header } of seen) {
    const now = shortName(titles[column - 1] ?? "");
    if (normalTitle(now) !== normalTitle(header)) return { letters: columnLetters(column), was: header, now };
  }
  return undefined;
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
  // The cells first: the less time between reading them and writing, the less can have moved.
  const statusColumn = attempt(() => statusColumnFor(services, table, content));
  attempt(() => writeMarks(content, table.id));
  const painted = [...others.painted, { table, content: { ...content, statusColumn } }];
  const lost = lostTables(others.lost, [...painted, { table, content }]);
  attempt(() => paint(services, content.sheet, painted, lost));
  return { problems, statusColumn };
}

function statusColumnFor(services: Services, table: TrackedTable, content: TableContent): number | undefined {
  if (table.statusColumn) return writeStatusColumn(services, content);
  clearStatusColumn(services, content, content.columns.actual);
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
