// The hidden sheet "Lodestar": what we keep in the file, as plain rows that anybody can read.
import type { Memory } from "../core/alert/evaluation";
import { alertEn } from "../core/language/en/alert";
import { newId } from "../core/okr/id";
import { Fault } from "./fault";
import { makeRoom } from "./room";
import type { Services } from "./services";
import { emptyState, parseState, rewrittenRows, type State, type StateRow, stateTitles } from "./state";
import { writeCells } from "./write";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The state as it stood, and the rows that said it, so that a write touches what changed and nothing else. */
export interface StateReading {
  readonly state: State;
  readonly sheet: Sheet | null;
  /**
   * What stands under the name of our sheet: ours, nothing yet, a blank sheet (an execution died right after making it),
   * or somebody's own.
   */
  readonly standing: "ours" | "none" | "blank" | "foreign";
  /** Rows below the titles. */
  readonly rows: readonly (readonly unknown[])[];
}

export const stateSheetName = "Lodestar";

/** One call; none where nothing is kept yet. */
export function readState(spreadsheet: Spreadsheet): StateReading {
  const sheet = spreadsheet.getSheetByName(stateSheetName);
  if (!sheet) return { state: emptyState, sheet, standing: "none", rows: [] };
  const [titles = [], ...rows] = sheet.getDataRange().getValues();
  if (isStateSheet(titles)) return { state: parseState(rows).state, sheet, standing: "ours", rows };
  const isBlank = rows.length === 0 && titles.every((title) => title === "");
  return { state: emptyState, sheet, standing: isBlank ? "blank" : "foreign", rows: [] };
}

/** True where the state was made in another file, which this one is a copy of. */
export function isCopy(spreadsheet: Spreadsheet, state: State): boolean {
  return state.spreadsheetId !== "" && state.spreadsheetId !== spreadsheet.getId();
}

/**
 * The state as this file's own. A copy starts afresh, with the tables it shows, and what is off target there is where it
 * begins. Its tables' ids are new, so that what its ledger has waiting is left to the file that it was copied from.
 */
export function ownState({ random }: Pick<Services, "random">, spreadsheet: Spreadsheet, state: State): State {
  const spreadsheetId = spreadsheet.getId();
  if (!isCopy(spreadsheet, state)) return { ...state, spreadsheetId };
  const taken = new Set(state.tables.map(({ id }) => id));
  const memories = new Map<string, Memory>();
  const tables = state.tables.map((table) => {
    const id = newId("T", taken, random);
    taken.add(id);
    const known = [...(state.memories.get(table.id) ?? [])];
    memories.set(id, new Map(known.map(([kpi]) => [kpi, { kind: "baseline" }])));
    return { ...table, id };
  });
  return { ...state, spreadsheetId, tables, memories };
}

/** Under the lock only. One call, or none where nothing changed; the first time makes the hidden sheet. True if it wrote. */
export function writeState(spreadsheet: Spreadsheet, reading: StateReading, state: State): boolean {
  const stamped = { ...state, spreadsheetId: state.spreadsheetId || spreadsheet.getId() };
  const rows = rewrittenRows(reading.rows, stamped);
  if (reading.standing !== "ours") {
    const sheet = reading.sheet ?? insertedStateSheet(spreadsheet);
    if (reading.standing === "foreign") throw new Fault("E-FAULT", alertEn.foreignSheet({ sheet: stateSheetName }));
    sheet.hideSheet();
    writeCells(sheet, { row: 1, column: 1 }, [stateTitles, ...rows]);
    return true;
  }
  if (!reading.sheet) return false;
  const first = rows.findIndex((row, index) => !isSame(row, reading.rows[index]));
  if (first < 0) return false;
  let last = rows.length - 1;
  while (isSame(rows[last] ?? [], reading.rows[last])) last--;
  writeCells(reading.sheet, { row: first + 2, column: 1 }, rows.slice(first, last + 1));
  return true;
}

/** Room for what is to be remembered next; where there is none yet, one call. */
export function makeStateRoom(spreadsheet: Spreadsheet): void {
  const sheet = spreadsheet.getSheetByName(stateSheetName);
  if (sheet) makeRoom(sheet, sheet.getLastRow());
}

function insertedStateSheet(spreadsheet: Spreadsheet): Sheet {
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(stateSheetName, spreadsheet.getSheets().length);
  // Google shows a new sheet at once; nobody wants to see this one.
  spreadsheet.setActiveSheet(active);
  return sheet;
}

function isStateSheet(titles: readonly unknown[]): boolean {
  return stateTitles.every((title, column) => titles[column] === title);
}

function isSame(wanted: StateRow, standing: readonly unknown[] | undefined): boolean {
  return wanted.every((cell, column) => cell === (standing?.[column] ?? ""));
}
