import { words } from "../language/en";
import type { SheetFacts } from "./book";
import type { EngineCell } from "./upstream/formula";
import type { SheetState } from "./upstream/sheet";
import type { Workbook } from "./workbook";

export const newSheetRows = 1000;
export const newSheetColumns = 26;

/** The sheet id that the engine keeps, made of Google's numeric id. */
export function sheetIdOf(gid: number): string {
  return `gid-${gid}`;
}

/** Sheets that a page made have an id of the engine's own: their number is drawn from it, the same in every Model. */
export function gidOf(sheetId: string): number {
  const own = /^gid-(\d+)$/.exec(sheetId);
  return own ? Number(own[1]) : drawNumber(sheetId);
}

// 31 bits of FNV-1a: as large as Google's ids, and the same on each run.
function drawNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 1;
}

export function readSheets(workbook: Workbook): SheetFacts[] {
  const { getters } = workbook;
  return getters.getSheetIds().map((id, index) => {
    const panes = getters.getPaneDivisions(id);
    return {
      id,
      gid: gidOf(id),
      name: getters.getSheetName(id),
      index: index + 1,
      hidden: !getters.isSheetVisible(id),
      maxRows: getters.getNumberRows(id),
      maxColumns: getters.getNumberCols(id),
      frozenRows: panes.ySplit,
      frozenColumns: panes.xSplit,
      // Every cell is looked at for these two, and few who ask for a sheet want to know.
      get lastRow() {
        return contentEdge(workbook, id).lastRow;
      },
      get lastColumn() {
        return contentEdge(workbook, id).lastColumn;
      },
    };
  });
}

interface Edge {
  readonly lastRow: number;
  readonly lastColumn: number;
}

const edges = new WeakMap<Workbook, { readonly revision: number; readonly bySheet: Map<string, Edge> }>();

// Remembered until something changes.
function contentEdge(workbook: Workbook, sheetId: string): Edge {
  let known = edges.get(workbook);
  if (known?.revision !== workbook.revision) {
    known = { revision: workbook.revision, bySheet: new Map() };
    edges.set(workbook, known);
  }
  const present = known.bySheet.get(sheetId);
  if (present) return present;
  const edge = findEdge(workbook, sheetId);
  known.bySheet.set(sheetId, edge);
  return edge;
}

function findEdge(workbook: Workbook, sheetId: string): Edge {
  const { getters } = workbook;
  let lastRow = 0;
  let lastColumn = 0;
  const state: SheetState | undefined = getters.tryGetSheet(sheetId);
  state?.rows.forEach(({ cells }, row) => {
    for (const key of Object.keys(cells)) {
      const col = Number(key);
      const cell = getters.getCell({ sheetId, col, row });
      if (!cell || !hasContent(cell)) continue;
      const spill = cell.isFormula ? getters.getSpreadZone({ sheetId, col, row }) : undefined;
      lastRow = Math.max(lastRow, (spill?.bottom ?? row) + 1);
      lastColumn = Math.max(lastColumn, (spill?.right ?? col) + 1);
    }
  });
  if (workbook.isTurned("sheet.note-is-no-content")) {
    for (const { row, col } of getters.getNotes(sheetId)) {
      lastRow = Math.max(lastRow, row + 1);
      lastColumn = Math.max(lastColumn, col + 1);
    }
  }
  return { lastRow, lastColumn };
}

function hasContent(cell: EngineCell): boolean {
  return cell.isFormula || cell.content !== "";
}

/** The id of a sheet to be made. */
export function freeSheetId({ getters }: Workbook, name: string): string {
  const taken = new Set(getters.getSheetIds().map(gidOf));
  let gid = drawNumber(`${name}:${getters.getSheetsCreated()}`);
  while (taken.has(gid)) gid++;
  return sheetIdOf(gid);
}

export function insertSheet(workbook: Workbook, name: string, index: number): string {
  const { getters } = workbook;
  if (name.trim() === "") throw new Error(words.engine.sheetNameBlank);
  if (getters.getSheetIdByName(name) !== undefined) throw new Error(sheetExistsMessage(name));
  const sheetId = freeSheetId(workbook, name);
  const position = Math.min(Math.max(index - 1, 0), getters.getSheetIds().length);
  workbook.dispatch("CREATE_SHEET", { sheetId, name, position, rows: newSheetRows, cols: newSheetColumns });
  return sheetId;
}

export function deleteSheet(workbook: Workbook, sheet: string): void {
  workbook.needSheet(sheet);
  const payload = { sheetId: sheet, sheetName: workbook.getters.getSheetName(sheet) };
  // The engine refuses where one sheet alone is visible, though it be a hidden one that goes: Google does not.
  if (!workbook.getters.isSheetVisible(sheet)) workbook.dispatch("SHOW_SHEET", { sheetId: sheet });
  if (!workbook.allows("DELETE_SHEET", payload)) throw new Error(words.engine.lastSheet);
  workbook.dispatch("DELETE_SHEET", payload);
}

export function renameSheet(workbook: Workbook, sheet: string, name: string): void {
  workbook.needSheet(sheet);
  const { getters } = workbook;
  const oldName = getters.getSheetName(sheet);
  if (name === oldName) return;
  if (name.trim() === "") throw new Error(words.engine.sheetNameBlank);
  const holder = getters.getSheetIdByName(name);
  if (holder !== undefined && holder !== sheet) throw new Error(sheetExistsMessage(name));
  workbook.dispatch("RENAME_SHEET", { sheetId: sheet, oldName, newName: name });
}

/** Google's own words. */
function sheetExistsMessage(name: string): string {
  return `A sheet with the name "${name}" already exists. Please enter another name.`;
}

export function setHidden(workbook: Workbook, sheet: string, hidden: boolean): void {
  workbook.needSheet(sheet);
  if (workbook.getters.isSheetVisible(sheet) !== hidden) return;
  if (hidden && !workbook.allows("HIDE_SHEET", { sheetId: sheet })) throw new Error(words.engine.lastVisibleSheet);
  workbook.dispatch(hidden ? "HIDE_SHEET" : "SHOW_SHEET", { sheetId: sheet });
}

export function freeze(workbook: Workbook, sheet: string, rows: number, columns: number): void {
  workbook.needSheet(sheet);
  workbook.dispatchAll([
    { type: "UNFREEZE_COLUMNS_ROWS", sheetId: sheet },
    ...(rows > 0 ? [{ type: "FREEZE_ROWS", sheetId: sheet, quantity: rows }] : []),
    ...(columns > 0 ? [{ type: "FREEZE_COLUMNS", sheetId: sheet, quantity: columns }] : []),
  ]);
}
