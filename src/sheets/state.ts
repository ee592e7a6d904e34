import type { Alert } from "../core/alert/alert";
import type { Memory } from "../core/alert/evaluation";
import { isRuleStatus, type RuleStatus } from "../core/formula/rule-condition";
import { namedPalette, type Palette, paletteFault } from "../core/highlight/palette";
import { defaultBand, isShare, shareBand } from "../core/kpi/band";
import { type ColumnRole, isColumnRole, type MoreRole, moreRoles } from "../core/table/column-role";
import { type Judging, type SaidDirection, usualJudging } from "../core/table/kpi-reading";

/** A column found again by its title. */
export interface BoundColumn {
  readonly title: string;
  /** Which one of the columns with this title it was, from the left, from 1, and among how many. */
  readonly occurrence: number;
  readonly among: number;
}

export interface TrackedTable {
  readonly id: string;
  /** Google's sheet id: it survives renaming and moving. */
  readonly sheetId: number;
  /** Where the header row was last seen; its titles decide. */
  readonly headerRow: number;
  readonly columns: Partial<Readonly<Record<ColumnRole, BoundColumn>>>;
  /** What was chosen of the columns that tell more; what is not here is read from the titles. */
  readonly more: Partial<Readonly<Record<MoreRole, BoundColumn | "none">>>;
  readonly statusColumn: boolean;
  readonly wholeRow: boolean;
  readonly colourOnTarget: boolean;
  readonly palette: Palette;
  /** The user's own status words that are coloured in place of the figures, with what each means; none for the figures. */
  readonly words: Readonly<Record<string, RuleStatus>>;
  readonly judging: Judging;
  readonly extent: Extent;
}

/** Where the table's own columns were when it was last read, and how large its sheet's grid was then. */
export interface Extent {
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly maxRows: number;
  readonly maxColumns: number;
}

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
    const { firstColumn, lastColumn, maxRows, maxColumns } = table.extent;
    rows.push(["table", table.id, "columns seen", firstColumn, lastColumn, ""]);
    rows.push(["table", table.id, "grid seen", maxRows, maxColumns, ""]);
    const { palette, words, judging } = table;
    rows.push(["table", table.id, "palette", palette.onTarget, palette.atRisk, palette.offTarget]);
    rows.push(["table", table.id, "band", judging.band.onTarget, judging.band.atRisk, ""]);
    for (const [word, status] of Object.entries(words)) rows.push(["table", table.id, `word ${word}`, status, "", ""]);
    for (const [kpi, direction] of Object.entries(judging.directions)) {
      rows.push(["table", table.id, `direction ${kpi}`, direction, "", ""]);
    }
    for (const [role, column] of Object.entries(table.columns)) {
      rows.push(["table", table.id, `column ${role}`, column.title, column.occurrence, column.among]);
    }
    for (const role of moreRoles) {
      const column = table.more[role];
      if (column === "none") rows.push(["table", table.id, `more ${role}`, "", 0, 0]);
      else if (column) rows.push(["table", table.id, `more ${role}`, column.title, column.occurrence, column.among]);
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
  const known = state.tables.some(({ id }) => id === table.id);
  const tables = known ? state.tables.map((each) => (each.id === table.id ? table : each)) : [...state.tables, table];
  return { ...state, tables, memories: new Map(state.memories).set(table.id, memory) };
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
  for (const [record, owner, key, title, occurrence, among] of facts.values()) {
    const role = typeof key === "string" && key.startsWith("column ") ? key.slice("column ".length) : "";
    if (record === "table" && owner === id && isColumnRole(role)) {
      columns[role] = { title: String(title), occurrence: asCount(occurrence), among: asCount(among) };
    }
  }
  const complete = columns.name && columns.actual && columns.target;
  if (!isWhole(sheetId) || !isWhole(headerRow) || headerRow < 1 || !complete) return undefined;
  return {
    id,
    sheetId,
    headerRow,
    columns,
    more: moreColumns(id, facts),
    statusColumn: fact("table", id, "status column") === true,
    wholeRow: fact("table", id, "whole row") === true,
    colourOnTarget: fact("table", id, "colour on target") === true,
    ...tableChoices(id, facts),
    extent: extentOf(facts.get(rowKey(["table", id, "columns seen"])), facts.get(rowKey(["table", id, "grid seen"]))),
  };
}

function moreColumns(id: string, facts: ReadonlyMap<string, readonly unknown[]>): TrackedTable["more"] {
  const more: Partial<Record<MoreRole, BoundColumn | "none">> = {};
  for (const role of moreRoles) {
    const row = facts.get(rowKey(["table", id, `more ${role}`]));
    if (row === undefined) continue;
    const [, , , title, occurrence, among] = row;
    more[role] =
      title === "" ? "none" : { title: String(title), occurrence: asCount(occurrence), among: asCount(among) };
  }
  return more;
}

/** What a table without such rows, of an earlier version or damaged, has by default. */
function tableChoices(
  id: string,
  facts: ReadonlyMap<string, readonly unknown[]>,
): Pick<TrackedTable, "palette" | "words" | "judging"> {
  const [, , , onTarget, atRisk, offTarget] = facts.get(rowKey(["table", id, "palette"])) ?? [];
  const palette = { onTarget: String(onTarget), atRisk: String(atRisk), offTarget: String(offTarget) };
  const [, , , met, near] = facts.get(rowKey(["table", id, "band"])) ?? [];
  const words: (readonly [string, RuleStatus])[] = [];
  const directions: (readonly [string, SaidDirection | "asked"])[] = [];
  for (const [record, owner, key, value] of facts.values()) {
    if (record !== "table" || owner !== id || typeof key !== "string") continue;
    if (key.startsWith("word ") && isRuleStatus(value)) words.push([key.slice("word ".length), value]);
    if (key.startsWith("direction ") && (value === "higher" || value === "lower" || value === "asked")) {
      directions.push([key.slice("direction ".length), value]);
    }
  }
  return {
    palette: paletteFault(palette) ? namedPalette("green and red") : palette,
    words: Object.fromEntries(words),
    judging: {
      ...usualJudging,
      band: isShare(met) && isShare(near) && met <= near ? shareBand(met, near) : defaultBand,
      directions: Object.fromEntries(directions),
    },
  };
}

// Without the rows it is 0 for all: no grid is of that size, so that the table is read and seen again.
function extentOf(columns: readonly unknown[] = [], grid: readonly unknown[] = []): Extent {
  const at = (row: readonly unknown[], column: number): number => {
    const cell = row[column];
    return isWhole(cell) ? cell : 0;
  };
  return {
    firstColumn: at(columns, 3),
    lastColumn: at(columns, 4),
    maxRows: at(grid, 3),
    maxColumns: at(grid, 4),
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

function asCount(cell: unknown): number {
  return isWhole(cell) && cell > 0 ? cell : 1;
}

function isWhole(cell: unknown): cell is number {
  return typeof cell === "number" && Number.isInteger(cell);
}
