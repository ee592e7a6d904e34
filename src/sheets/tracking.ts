// Track, repair, untrack: the three acts that write rules. Each is decided first and carried out by the journal.
import { baseline, type Memory } from "../core/alert/evaluation";
import { tableEn } from "../core/language/en/table";
import { newId } from "../core/okr/id";
import { columnLetters } from "../core/table/column-letters";
import { type Columns, isColumnRole } from "../core/table/column-role";
import { observationOf } from "../core/table/kpi-reading";
import { readTable } from "../core/table/table-reading";
import { boundColumns, statusColumnOf } from "./binding";
import { type PaintedTable, paint } from "./highlight";
import type { Application, Appliers, Decision } from "./journal";
import {
  clearStatusColumn,
  contentOf,
  localeOfFile,
  readTables,
  sheetCells,
  type TableContent,
  writeStatusColumn,
} from "./kpi-table";
import { ledgerName, ledgerOf } from "./ledger-sheet";
import type { Services } from "./services";
import { type State, type TrackedTable, withoutTable, withTable } from "./state";
import { ownState, readState, type StateReading, writeState } from "./state-sheet";
import { extentOf } from "./table-extent";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the user has chosen to track. */
export interface TrackingChoice {
  readonly sheetId: number;
  readonly headerRow: number;
  readonly columns: Columns;
  readonly statusColumn: boolean;
  readonly wholeRow: boolean;
  readonly colourOnTarget: boolean;
}

/** What finishes these acts after a crash. */
export const trackingAppliers = {
  track: (plan, services) => {
    const { id, choice } = asTrackPlan(plan);
    if (id === "" || !choice) return applied;
    const decided = tracking(services, choice);
    return decided.outcome === "track" ? applyTracking(services, { ...decided, id }) : applied;
  },
  repair: (plan, services) => {
    const tableId = asTableId(plan);
    const decided = repairDecision(services, tableId);
    return decided.outcome === "write" ? decided.apply() : applied;
  },
  untrack: (plan, services) => {
    const decided = untrackDecision(services, asTableId(plan));
    return decided.outcome === "write" ? decided.apply() : applied;
  },
} as const satisfies Appliers;

/** Starts to track a table, or tracks it in another way. Refused with a sentence where it cannot be read for sure. */
export function trackDecision(services: Services, choice: TrackingChoice): Decision<string> {
  const decided = tracking(services, choice);
  if (decided.outcome === "refuse") return decided;
  const { content, spreadsheet, stateReading } = decided;
  return {
    outcome: "write",
    kind: "track",
    plan: { id: decided.id, choice },
    answer: tableEn.tracked({
      sheet: content.sheet.getName(),
      kpis: content.rows.length,
      off: content.rows.filter((row) => observationOf(row) === "off").length,
      ledger: ledgerName(spreadsheet, stateReading.state),
    }),
    apply: () => applyTracking(services, decided),
  };
}

/** Puts a table's rules and status column right. */
export function repairDecision(services: Services, tableId: string): Decision<string> {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const { state } = readState(spreadsheet);
  const table = state.tables.find(({ id }) => id === tableId);
  if (!table) return { outcome: "refuse", refusal: tableEn.unknownTable };
  const { painted, problems } = tablesOfSheet(spreadsheet, state, table.sheetId);
  const mine = painted.find((each) => each.table.id === tableId);
  if (!mine) return { outcome: "refuse", refusal: problems.get(tableId) ?? tableEn.sheetGone };
  const sheet = mine.content.sheet.getName();
  return {
    outcome: "write",
    kind: "repair",
    plan: { tableId },
    answer: tableEn.repaired({ sheet }),
    apply: () => {
      const column = table.statusColumn ? writeStatusColumn(mine.content).column : undefined;
      const others = painted.filter((each) => each !== mine);
      paint(services, mine.content.sheet, [...others, { table, content: withStatusColumn(mine.content, column) }]);
      return applied;
    },
  };
}

/** Ends the tracking of a table: its rules and its status column go, everything else stays. */
export function untrackDecision(services: Services, tableId: string): Decision<string> {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const stateReading = readState(spreadsheet);
  const { state } = stateReading;
  const table = state.tables.find(({ id }) => id === tableId);
  if (!table) return { outcome: "refuse", refusal: tableEn.unknownTable };
  const sheet = spreadsheet.getSheetById(table.sheetId);
  return {
    outcome: "write",
    kind: "untrack",
    plan: { tableId },
    answer: sheet ? tableEn.untracked({ sheet: sheet.getName() }) : tableEn.untrackedGone,
    apply: () => {
      if (sheet) {
        const { painted } = tablesOfSheet(spreadsheet, state, table.sheetId);
        const mine = painted.find((each) => each.table.id === tableId);
        if (mine) clearStatusColumn(mine.content);
        paint(
          services,
          sheet,
          painted.filter((each) => each !== mine),
        );
      }
      writeState(spreadsheet, stateReading, withoutTable(state, tableId));
      return applied;
    },
  };
}

interface Tracking {
  readonly outcome: "track";
  readonly id: string;
  readonly choice: TrackingChoice;
  readonly spreadsheet: Spreadsheet;
  readonly stateReading: StateReading;
  readonly content: TableContent;
}

const applied: Application = { outcome: "applied", sheets: {} };

function tracking(services: Services, choice: TrackingChoice): Tracking | { outcome: "refuse"; refusal: string } {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetById(choice.sheetId);
  if (!sheet) return { outcome: "refuse", refusal: tableEn.sheetGone };
  const cells = sheetCells(sheet);
  const { headerRow, titles, columns, questions } = readTable(sheet.getName(), cells, choice);
  const [question] = questions;
  if (question !== undefined) return { outcome: "refuse", refusal: question };
  for (const [role, column] of Object.entries(columns)) {
    if (isColumnRole(role) && titles[column - 1] === "") {
      const untitled = { role, letters: columnLetters(column), row: headerRow };
      return { outcome: "refuse", refusal: tableEn.untitled(untitled) };
    }
  }
  const statusColumn = statusColumnOf(titles);
  const content = contentOf(sheet, cells, { headerRow, titles, columns, statusColumn }, localeOfFile(spreadsheet));
  if (content.rows.length === 0) {
    return { outcome: "refuse", refusal: tableEn.noKpis({ sheet: sheet.getName(), row: headerRow }) };
  }
  const stateReading = readState(spreadsheet);
  const { tables } = stateReading.state;
  const same = tables.find((table) => table.sheetId === choice.sheetId && table.headerRow === headerRow);
  const id = same?.id ?? newId("T", new Set(tables.map((table) => table.id)), services.random);
  return { outcome: "track", id, choice, spreadsheet, stateReading, content };
}

function applyTracking(services: Services, { id, choice, spreadsheet, stateReading, content }: Tracking): Application {
  const own = ownState(spreadsheet, stateReading.state);
  const alertsSheetId = ledgerOf(spreadsheet, own).getSheetId();
  const column = statusColumnFor(choice, content);
  const placed = withStatusColumn(content, column);
  const table: TrackedTable = {
    id,
    sheetId: choice.sheetId,
    headerRow: content.headerRow,
    columns: boundColumns(content.titles, content.columns),
    statusColumn: choice.statusColumn,
    wholeRow: choice.wholeRow,
    colourOnTarget: choice.colourOnTarget,
    extent: extentOf(content),
  };
  const known: Memory = baseline(content.rows);
  const state = withTable({ ...own, alertsSheetId }, table, known);
  const { painted } = tablesOfSheet(spreadsheet, own, choice.sheetId, id);
  paint(services, content.sheet, [...painted, { table, content: placed }]);
  writeState(spreadsheet, stateReading, state);
  return applied;
}

function statusColumnFor(choice: TrackingChoice, content: TableContent): number | undefined {
  if (choice.statusColumn) return writeStatusColumn(content).column;
  clearStatusColumn(content);
  return undefined;
}

function withStatusColumn(content: TableContent, column: number | undefined): TableContent {
  return { ...content, statusColumn: column };
}

/** The tracked tables of one sheet that can be found in it, and why the others cannot. */
function tablesOfSheet(
  spreadsheet: Spreadsheet,
  state: State,
  sheetId: number,
  except?: string,
): { readonly painted: readonly PaintedTable[]; readonly problems: ReadonlyMap<string, string> } {
  const tables = state.tables.filter((table) => table.sheetId === sheetId && table.id !== except);
  const readings = tables.length === 0 ? [] : readTables(spreadsheet, tables);
  const painted = readings.flatMap((reading) => (reading.outcome === "read" ? [reading] : []));
  const lost = readings.flatMap((reading) => (reading.outcome === "lost" ? [reading] : []));
  return { painted, problems: new Map(lost.map(({ table, problem }) => [table.id, problem] as const)) };
}

function asTrackPlan(plan: unknown): { readonly id: string; readonly choice: TrackingChoice | undefined } {
  const { id, choice } = asRecord(plan);
  const { sheetId, headerRow, columns, statusColumn, wholeRow, colourOnTarget } = asRecord(choice);
  if (typeof id !== "string" || typeof sheetId !== "number" || typeof headerRow !== "number") {
    return { id: "", choice: undefined };
  }
  const chosen: Partial<Record<string, number>> = {};
  for (const [role, column] of Object.entries(asRecord(columns))) {
    if (isColumnRole(role) && typeof column === "number") chosen[role] = column;
  }
  return {
    id,
    choice: {
      sheetId,
      headerRow,
      columns: chosen,
      statusColumn: statusColumn === true,
      wholeRow: wholeRow === true,
      colourOnTarget: colourOnTarget === true,
    },
  };
}

function asTableId(plan: unknown): string {
  const { tableId } = asRecord(plan);
  return typeof tableId === "string" ? tableId : "";
}

function asRecord(stored: unknown): Readonly<Record<string, unknown>> {
  return typeof stored === "object" && stored !== null ? { ...stored } : {};
}
