import type { ActName, Acts, Area } from "../../apps-script/acts";
import { googleMessages } from "../../apps-script/google-messages";
import type { HostState } from "../host-state";
import { mayEdit } from "../person";
import { Protections } from "../protections";
import { copiedArea } from "./structure-acts";

/** What each writing act would touch; it throws where that is protected from the user. */
type Guards = { readonly [Act in ActName]?: (...args: Parameters<Acts[Act]>) => void };

/** The check that comes before an act, in Google's words when it refuses. */
export function guardedActs(state: HostState): (act: ActName, args: readonly unknown[]) => void {
  const guards = writingGuards(state, new Protections(state));
  return (act, args) => {
    // Its own words for each side of the sheet.
    if (act !== "checkArea") for (const arg of args) needOnGrid(state, arg);
    const guard = guards[act];
    if (guard === undefined) return;
    if (!mayEdit(state.person)) throw new Error(googleMessages.protectedCell);
    Reflect.apply(guard, undefined, args);
  };
}

/** An area is checked in the realm, too; but whatever stands there a script can change. */
function needOnGrid({ book }: HostState, arg: unknown): void {
  if (typeof arg !== "object" || arg === null || !("rows" in arg && "columns" in arg)) return;
  const { sheet, row, column, rows, columns }: Partial<Record<keyof Area, unknown>> = arg;
  const grid = book.sheets().find(({ id }) => id === sheet);
  if (grid === undefined) throw new Error(googleMessages.sheetGone({ gid: String(sheet).replace(/^gid-/, "") }));
  if (!isWithin(row, rows, grid.maxRows) || !isWithin(column, columns, grid.maxColumns))
    throw new Error(googleMessages.outside);
}

function isWithin(first: unknown, count: unknown, size: number): boolean {
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(count)) return false;
  return Number(first) >= 1 && Number(count) >= 1 && Number(first) + Number(count) - 1 <= size;
}

function writingGuards({ book, selection }: HostState, protections: Protections): Guards {
  const sheetNamed = (id: string) => {
    const wanted = id === "" ? selection.activeSheet() : id;
    return book.sheets().find((one) => one.id === wanted);
  };
  const rows = (id: string, row: number, count: number): Area => ({
    sheet: id,
    row,
    column: 1,
    rows: count,
    columns: sheetNamed(id)?.maxColumns ?? 1,
  });
  const columns = (id: string, column: number, count: number): Area => ({
    sheet: id,
    row: 1,
    column,
    rows: sheetNamed(id)?.maxRows ?? 1,
    columns: count,
  });
  const wholeSheet = (id: string): Area => rows(sheetNamed(id)?.id ?? "", 1, sheetNamed(id)?.maxRows ?? 1);
  const cells = (area: Area): void => protections.needMayEdit(area);
  const sheet = (id: string): void => protections.needMayEditSheet(sheetNamed(id)?.id ?? "");
  const always = (): void => undefined;
  return {
    write: cells,
    writeFormulas: cells,
    clear: cells,
    setNumberFormats: cells,
    setStyles: cells,
    setNotes: cells,
    setValidations: cells,
    clearSheet: (id) => cells(wholeSheet(id)),
    clearNotes: (id) => cells(wholeSheet(id)),
    appendRow(id, written) {
      const facts = sheetNamed(id);
      if (facts !== undefined && written.length > 0)
        cells({ sheet: facts.id, row: facts.lastRow + 1, column: 1, rows: 1, columns: written.length });
    },
    insertRows: sheet,
    insertColumns: sheet,
    deleteRows: (id, at, count) => cells(rows(id, at, count)),
    deleteColumns: (id, at, count) => cells(columns(id, at, count)),
    setColumnWidth: sheet,
    freeze: sheet,
    setHidden: sheet,
    renameSheet: sheet,
    setRules: sheet,
    deleteSheet: (id) => protections.needMayDelete(sheetNamed(id)?.id ?? ""),
    moveRows: sheet,
    moveColumns: sheet,
    setRowsHidden: sheet,
    setColumnsHidden: sheet,
    setRowHeight: sheet,
    merge: cells,
    breakApart: cells,
    sort: cells,
    setLinks: cells,
    copyCells: (from, to, { transposed }) => cells(copiedArea(from, to, transposed)),
    createFilter: cells,
    removeFilter: sheet,
    setFilterCriteria: sheet,
    copySheet: always,
    insertCopy: always,
    moveSheet: sheet,
    setBorders: cells,
    setTabColor: sheet,
    setGridLines: sheet,
    fitColumns: sheet,
    insertChart: sheet,
    updateChart: sheet,
    removeChart: sheet,
    insertSheet: always,
    protect: always,
    addMetadata: always,
    changeMetadata: always,
    removeMetadata: always,
    setNamedRange: always,
    renameNamedRange: always,
    removeNamedRange: always,
  };
}
