// The Alerts sheet: everything to tell is noted there first, and sent from there second.
import type { AlertEvent } from "../core/alert/alert-event";
import { type Ledger, type LedgerColumn, type LedgerEntry, readLedger } from "../core/alert/ledger";
import { alertEn } from "../core/language/en/alert";
import type { Cell } from "../core/values/cell";
import { Fault } from "./fault";
import { sheetCells } from "./kpi-table";
import type { State } from "./state";
import { type CellContent, writeCells } from "./write";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface LedgerSheet {
  readonly sheet: Sheet;
  readonly cells: readonly (readonly Cell[])[];
  readonly ledger: Ledger;
}

/** How an actual and a target are shown to people. */
export interface Figures {
  readonly actual: string;
  readonly target: string;
}

/** The file's ledger. One read; undefined where there is none (any more). */
export function openLedger(spreadsheet: Spreadsheet, state: State): LedgerSheet | undefined {
  const sheet = state.alertsSheetId === undefined ? null : spreadsheet.getSheetById(state.alertsSheetId);
  if (!sheet) return undefined;
  const cells = sheetCells(sheet);
  const ledger = readLedger(cells);
  if (!ledger) throw new Fault("E-FAULT", alertEn.brokenLedger({ sheet: sheet.getName(), titles: allTitles() }));
  return { sheet, cells, ledger };
}

/** The ledger's sheet, made and dressed where there is none. A sheet of that name with our titles is ours again. */
export function ledgerOf(spreadsheet: Spreadsheet, state: State): Sheet {
  const known = state.alertsSheetId === undefined ? null : spreadsheet.getSheetById(state.alertsSheetId);
  if (known) return known;
  const named = spreadsheet.getSheetByName(alertEn.ledgerName);
  const cells = named ? sheetCells(named) : [];
  if (named && readLedger(cells)) return named;
  // A blank sheet of that name: an execution died right after making it.
  const isBlankSheet = cells.length === 1 && cells[0]?.every((cell) => cell === "") === true;
  const sheet = named && isBlankSheet ? named : newLedger(spreadsheet).sheet;
  writeCells(sheet, { row: 1, column: 1 }, [allTitles()]);
  dressLedger(sheet);
  return sheet;
}

/** What the ledger's sheet is called, or will be. */
export function ledgerName(spreadsheet: Spreadsheet, state: State): string {
  const known = state.alertsSheetId === undefined ? null : spreadsheet.getSheetById(state.alertsSheetId);
  return known?.getName() ?? alertEn.ledgerName;
}

/** A new ledger that has not even titles yet: they are written with its first entries. Two calls, for an edit in need. */
export function newLedger(spreadsheet: Spreadsheet): LedgerSheet {
  const active = spreadsheet.getActiveSheet();
  const name = spreadsheet.getSheetByName(alertEn.ledgerName) ? alertEn.ledgerNameIfTaken : alertEn.ledgerName;
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  // Google shows a new sheet at once; whoever is typing wants to stay where they are.
  spreadsheet.setActiveSheet(active);
  const ledger = readLedger([allTitles()]);
  if (!ledger) throw new Error("A new Alerts sheet lacks a title.");
  return { sheet, cells: [], ledger };
}

/** As a careful person would keep such a list. */
function dressLedger(sheet: Sheet): void {
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, 1, allTitles().length).setFontWeight("bold");
  sheet.getRange("A2:A").setNumberFormat("yyyy-mm-dd hh:mm");
  const { when, kpi, sheet: table, event, episode, mail } = alertEn.titles;
  const widths = new Map<string, number>([
    [when, 130],
    [kpi, 220],
    [table, 140],
    [event, 110],
    [mail, 200],
    [alertEn.readersTitles[1], 220],
    [episode, 150],
  ]);
  // Google's usual width is 100: the others fit.
  allTitles().forEach((title, index) => {
    const width = widths.get(title);
    if (width !== undefined) sheet.setColumnWidth(index + 1, width);
  });
}

/** Notes events below the last row. One call. */
export function note(
  { sheet, cells, ledger }: LedgerSheet,
  events: readonly AlertEvent[],
  mail: (event: AlertEvent) => string,
  figures: (event: AlertEvent) => Figures,
): void {
  if (events.length === 0) return;
  const columns = Object.values(ledger.columns);
  const first = Math.min(...columns);
  const width = Math.max(...columns) - first + 1;
  const rows = events.map((event) => {
    const row = new Array<CellContent>(width).fill(null);
    const put = (column: LedgerColumn, content: CellContent): void => {
      row[ledger.columns[column] - first] = content;
    };
    const shown = figures(event);
    put("when", new Date(event.at));
    put("kpi", event.kpi);
    put("sheet", event.sheet);
    put("actual", shown.actual);
    put("target", shown.target);
    put("event", alertEn.events[event.reason]);
    put("episode", event.episode);
    put("mail", mail(event));
    return row;
  });
  if (cells.length > 0) writeCells(sheet, { row: ledger.lastRow + 1, column: first }, rows);
  else writeCells(sheet, { row: 1, column: 1 }, withTitles(rows));
}

/** The whole of a new ledger: the readers' columns are blank. */
function withTitles(rows: readonly (readonly CellContent[])[]): readonly (readonly CellContent[])[] {
  const titles = allTitles();
  return [titles, ...rows.map((row) => titles.map((_, column) => row[column] ?? null))];
}

/** Writes the mail state of these entries. One call: cells between are written again as they are. */
export function markMail({ sheet, cells, ledger }: LedgerSheet, entries: readonly LedgerEntry[], mail: string): void {
  const rows = entries.map(({ row }) => row);
  if (rows.length === 0) return;
  const first = Math.min(...rows);
  const last = Math.max(...rows);
  const marked = new Set(rows);
  const states = cells
    .slice(first - 1, last)
    .map((row, index) => [marked.has(first + index) ? mail : (row[ledger.columns.mail - 1] ?? null)]);
  writeCells(sheet, { row: first, column: ledger.columns.mail }, states);
}

function allTitles(): string[] {
  const { when, kpi, sheet, actual, target, event, episode, mail } = alertEn.titles;
  return [when, kpi, sheet, actual, target, event, episode, mail, ...alertEn.readersTitles];
}
