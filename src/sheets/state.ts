import type { Alert } from "../core/alert/alert";
import { type ColumnRole, isColumnRole } from "../core/table/column-role";

/** A column found again by its title; `occurrence` counts equal titles of the header row from the left, from 1. */
export interface BoundColumn {
  readonly title: string;
  readonly occurrence: number;
}

export interface TrackedTable {
  readonly id: string;
  /** Google's sheet id: it survives renaming and moving. */
  readonly sheetId: number;
  /** Where the header row was last seen; its titles decide. */
  readonly headerRow: number;
  readonly columns: Partial<Readonly<Record<ColumnRole, BoundColumn>>>;
  readonly statusColumn: boolean;
  readonly wholeRow: boolean;
  readonly colourOnTarget: boolean;
}

/** What is remembered of a table's KPIs, by their identity; who is not in it is at rest. */
export type Memory = ReadonlyMap<string, Alert>;

/** Everything that Lodestar keeps in the file. */
export interface State {
  /** The file that this state was made in: a copy of the file knows by it that it is one. "" before anything is kept. */
  readonly spreadsheetId: string;
  readonly alertsSheetId: number | undefined;
  readonly tables: readonly TrackedTable[];
  /** By table id. */
  readonly memories: ReadonlyMap<string, Memory>;
}

export type StateCell = string | number | boolean;
/** Record · Id · Key · Value · Second · Third */
export type StateRow = readonly StateCell[];

export const stateTitles: StateRow = ["Record", "Id", "Key", "Value", "Second", "Third"];
export const emptyState: State = {
  spreadsheetId: "",
  alertsSheetId: undefined,
  tables: [],
  memories: new Map<string, Memory>(),
};

export interface ParsedState {
  readonly state: State;
  /** Rows that mean nothing to us; they stay where they are. Rows count from 1, the titles being row 1. */
  readonly leftOut: readonly { readonly row: number; readonly why: string }[];
}

/** Total: whatever stands in the sheet, a state comes back. `rows` are those below the titles. */
export function parseState(rows: readonly (readonly unknown[])[]): ParsedState {
  const facts = new Map<string, readonly unknown[]>();
  const leftOut: { row: number; why: string }[] = [];
  rows.forEach((row, index) => {
    if (row.every((cell) => cell === "" || cell === null || cell === undefined)) return;
    const key = rowKey(row);
    if (facts.has(key)) leftOut.push({ row: index + 2, why: "repeated" });
    else facts.set(key, row);
  });
  const fact = (record: string, id: string, key: string): unknown => facts.get(rowKey([record, id, key]))?.[3];

  const tables: TrackedTable[] = [];
  const memories = new Map<string, Map<string, Alert>>();
  rows.forEach((row, index) => {
    const [record, id, key] = row.map((cell) => String(cell ?? ""));
    if (facts.get(rowKey(row)) !== row || record === undefined || id === undefined || key === undefined) return;
    if (record === "table" && key === "sheet") {
      const table = trackedTable(id, fact, facts);
      if (table) tables.push(table);
      else leftOut.push({ row: index + 2, why: "no table" });
    }
    if (record === "alert") {
      const alert = rememberedAlert(row);
      if (!alert) leftOut.push({ row: index + 2, why: "no alert" });
      else memories.set(id, (memories.get(id) ?? new Map<string, Alert>()).set(key, alert));
    }
  });
  const spreadsheetId = fact("file", "", "spreadsheet");
  const alertsSheetId = fact("file", "", "alerts sheet");
  return {
    state: {
      spreadsheetId: typeof spreadsheetId === "string" ? spreadsheetId : "",
      alertsSheetId: isWhole(alertsSheetId) ? alertsSheetId : undefined,
      tables,
      memories,
    },
    leftOut,
  };
}

/** The rows that say this, in no order that matters. */
export function stateRows(state: State): StateRow[] {
  const rows: StateRow[] = [["file", "", "spreadsheet", state.spreadsheetId, "", ""]];
  if (state.alertsSheetId !== undefined) rows.push(["file", "", "alerts sheet", state.alertsSheetId, "", ""]);
  for (const table of state.tables) {
    rows.push(["table", table.id, "sheet", table.sheetId, "", ""]);
    rows.push(["table", table.id, "header row", table.headerRow, "", ""]);
    rows.push(["table", table.id, "status column", table.statusColumn, "", ""]);
    rows.push(["table", table.id, "whole row", table.wholeRow, "", ""]);
    rows.push(["table", table.id, "colour on target", table.colourOnTarget, "", ""]);
    for (const [role, column] of Object.entries(table.columns)) {
      rows.push(["table", table.id, `column ${role}`, column.title, column.occurrence, ""]);
    }
  }
  for (const table of state.tables) {
    for (const [kpi, alert] of state.memories.get(table.id) ?? []) {
      if (alert.kind === "baseline") rows.push(["alert", table.id, kpi, "baseline", "", ""]);
      if (alert.kind === "firing") {
        rows.push(["alert", table.id, kpi, "firing", alert.episode, new Date(alert.since).toISOString()]);
      }
    }
  }
  return rows;
}

/**
 * The sheet's rows made to say `state` with the fewest cells changed: what stays keeps its row, what goes leaves a blank
 * one, what is new takes the first free one. Rows of records that we do not know stay as they are.
 */
export function rewrittenRows(standing: readonly (readonly unknown[])[], state: State): StateRow[] {
  const wanted = new Map(stateRows(state).map((row) => [rowKey(row), row] as const));
  const rows: (StateRow | undefined)[] = standing.map((row) => {
    const key = rowKey(row);
    const match = wanted.get(key);
    if (match) {
      wanted.delete(key);
      return match;
    }
    return isOurs(row) ? undefined : stateTitles.map((_, column) => asStateCell(row[column]));
  });
  let free = 0;
  for (const row of wanted.values()) {
    while (rows[free] !== undefined) free++;
    rows[free] = row;
  }
  return Array.from(rows, (row) => row ?? stateTitles.map(() => ""));
}

export function withTable(state: State, table: TrackedTable, memory: Memory): State {
  const others = state.tables.filter(({ id }) => id !== table.id);
  return { ...state, tables: [...others, table], memories: new Map(state.memories).set(table.id, memory) };
}

export function withoutTable(state: State, tableId: string): State {
  const memories = new Map(state.memories);
  memories.delete(tableId);
  return { ...state, tables: state.tables.filter(({ id }) => id !== tableId), memories };
}

function trackedTable(
  id: string,
  fact: (record: string, id: string, key: string) => unknown,
  facts: ReadonlyMap<string, readonly unknown[]>,
): TrackedTable | undefined {
  const sheetId = fact("table", id, "sheet");
  const headerRow = fact("table", id, "header row");
  const columns: Partial<Record<ColumnRole, BoundColumn>> = {};
  for (const [record, owner, key, title, occurrence] of facts.values()) {
    const role = typeof key === "string" && key.startsWith("column ") ? key.slice("column ".length) : "";
    if (record === "table" && owner === id && isColumnRole(role)) {
      columns[role] = { title: String(title), occurrence: isWhole(occurrence) && occurrence > 0 ? occurrence : 1 };
    }
  }
  const complete = columns.name && columns.actual && columns.target;
  if (!isWhole(sheetId) || !isWhole(headerRow) || headerRow < 1 || !complete) return undefined;
  return {
    id,
    sheetId,
    headerRow,
    columns,
    statusColumn: fact("table", id, "status column") === true,
    wholeRow: fact("table", id, "whole row") === true,
    colourOnTarget: fact("table", id, "colour on target") === true,
  };
}

function rememberedAlert([, , , kind, episode, since]: readonly unknown[]): Alert | undefined {
  if (kind === "baseline") return { kind };
  const moment = Date.parse(String(since));
  if (kind !== "firing" || typeof episode !== "string" || episode === "" || Number.isNaN(moment)) return undefined;
  return { kind, episode, since: moment };
}

function isOurs(row: readonly unknown[]): boolean {
  const [record, , key] = row.map((cell) => String(cell ?? ""));
  if (record === "" || record === "table" || record === "alert") return true;
  return record === "file" && (key === "spreadsheet" || key === "alerts sheet");
}

function rowKey([record, id, key]: readonly unknown[]): string {
  return JSON.stringify([String(record ?? ""), String(id ?? ""), String(key ?? "")]);
}

function asStateCell(cell: unknown): StateCell {
  return typeof cell === "number" || typeof cell === "boolean" ? cell : String(cell ?? "");
}

function isWhole(cell: unknown): cell is number {
  return typeof cell === "number" && Number.isInteger(cell);
}
