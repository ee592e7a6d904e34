import type { Area, WireCell, WireRule } from "../../apps-script/acts";
import { googleMessages } from "../../apps-script/google-messages";
import type { FormulaRule, SheetFacts } from "../../engine/book";
import { storedValues, toldValues } from "../condition-values";
import type { Execution } from "../execution";
import type { HostState } from "../host-state";
import { fromWire } from "../zone-time";
import { needRoom } from "./grid-limit";
import { newSheetName } from "./new-sheet-name";
import type { ServedActs } from "./served-acts";

type Names =
  | "file"
  | "sharedWith"
  | "sheets"
  | "sheet"
  | "activeSheet"
  | "activateSheet"
  | "activeArea"
  | "activateArea"
  | "insertSheet"
  | "deleteSheet"
  | "renameSheet"
  | "setHidden"
  | "freeze"
  | "insertRows"
  | "insertColumns"
  | "deleteRows"
  | "deleteColumns"
  | "setColumnWidth"
  | "columnWidth"
  | "lastCell"
  | "appendRow"
  | "clearSheet"
  | "clearNotes"
  | "rules"
  | "setRules"
  | "checkArea"
  | "parseA1"
  | "dataArea";

/** Cells of a new sheet: 1,000 rows of 26 columns. */
const NEW_SHEET = 26_000;

/** Acts on the file, its sheets, and the places of ranges. */
export function sheetActs(state: HostState, execution: Execution): ServedActs<Names> {
  const { book } = state;
  // To a custom function the cell that is computed is the active one.
  const activeSheet = (): string => execution.cell?.sheet ?? state.selection.activeSheet();
  const sheet = (id: string): SheetFacts => {
    const wanted = id === "" ? activeSheet() : id;
    const found = book.sheets().find((one) => one.id === wanted);
    if (found === undefined) throw new Error(googleMessages.sheetGone({ gid: wanted.replace(/^gid-/, "") }));
    return found;
  };
  const whole = ({ id, maxRows, maxColumns }: SheetFacts): Area => ({
    sheet: id,
    row: 1,
    column: 1,
    rows: maxRows,
    columns: maxColumns,
  });
  const plain = (area: Area): void => book.clear(area, { contents: false, formats: true });
  const otherVisible = ({ id }: SheetFacts): boolean => book.sheets().some((one) => one.id !== id && !one.hidden);

  return {
    file: () => ({
      id: state.fileId,
      url: `https://docs.google.com/spreadsheets/d/${state.fileId}/edit`,
      name: book.name,
      locale: book.locale,
      timeZone: book.timeZone,
      owner: state.file.owner.person.address,
    }),
    sharedWith: (role) =>
      state.file.people.flatMap(({ person }) => {
        const fits = person.role === "editor" || (role === "viewer" && person.role === "viewer");
        return fits ? [person.address] : [];
      }),
    sheets: () => book.sheets(),
    sheet,
    activeSheet,
    activateSheet(id) {
      state.selection.activateSheet(sheet(id).id);
      state.surroundings.changed();
    },
    activeArea: () => execution.cell ?? state.selection.selected(),
    activateArea: (area) => state.selection.select(area),

    insertSheet(name, index) {
      const sheets = book.sheets();
      const newName = newSheetName(book, name);
      needRoom(book, NEW_SHEET);
      // Without an index a new sheet stands behind the active one; an index counts the sheets before it.
      const before = index === null ? sheet("").index : Math.min(index, sheets.length);
      const made = book.insertSheet(newName, before + 1);
      state.selection.activateSheet(made);
      state.surroundings.changed();
      return made;
    },
    deleteSheet(id) {
      const facts = sheet(id);
      const isKept = facts.hidden && book.turned.has("sheet.delete-hidden");
      const visible = book.sheets().filter(({ hidden }) => !hidden).length;
      if (!otherVisible(facts) || (isKept && visible === 1)) throw new Error(googleMessages.lastVisibleSheet);
      book.deleteSheet(facts.id);
      state.surroundings.changed();
    },
    renameSheet(id, name) {
      const { id: own } = sheet(id);
      if (book.sheets().some((one) => one.id !== own && one.name.toLowerCase() === name.toLowerCase()))
        throw new Error(googleMessages.sheetNameTaken({ name }));
      book.renameSheet(own, name);
    },
    setHidden(id, hidden) {
      const facts = sheet(id);
      if (facts.hidden === hidden) return;
      if (hidden && !otherVisible(facts)) throw new Error(googleMessages.lastVisibleHidden);
      book.setHidden(facts.id, hidden);
      state.surroundings.changed();
    },
    freeze(id, rows, columns) {
      const facts = sheet(id);
      if (rows !== null && rows >= facts.maxRows) throw new Error(googleMessages.freezeAllRows);
      if (columns !== null && columns >= facts.maxColumns) throw new Error(googleMessages.freezeAllColumns);
      book.freeze(facts.id, rows ?? facts.frozenRows, columns ?? facts.frozenColumns);
    },
    insertRows(id, at, count, formatOf) {
      const { maxRows, maxColumns } = sheet(id);
      needBetween(at, 1, maxRows + 1);
      needRoom(book, count * maxColumns);
      book.insertRows(id, at, count, formatOf);
      if (book.turned.has("sheet.insert-format")) plain({ ...whole(sheet(id)), row: at, rows: count });
    },
    insertColumns(id, at, count, formatOf) {
      const { maxRows, maxColumns } = sheet(id);
      needBetween(at, 1, maxColumns + 1);
      needRoom(book, count * maxRows, maxColumns + count);
      book.insertColumns(id, at, count, formatOf);
      if (book.turned.has("sheet.insert-format")) plain({ ...whole(sheet(id)), column: at, columns: count });
    },
    deleteRows(id, at, count) {
      const { maxRows } = sheet(id);
      needBetween(at, 1, maxRows);
      needBetween(at + count - 1, at, maxRows);
      if (count >= maxRows) throw new Error(googleMessages.deleteAllRows);
      book.deleteRows(id, at, count);
    },
    deleteColumns(id, at, count) {
      const { maxColumns } = sheet(id);
      needBetween(at, 1, maxColumns);
      needBetween(at + count - 1, at, maxColumns);
      if (count >= maxColumns) throw new Error(googleMessages.deleteAllColumns);
      book.deleteColumns(id, at, count);
    },
    setColumnWidth(id, column, count, pixels) {
      needBetween(column, 1, sheet(id).maxColumns);
      book.setColumnWidth(id, column, count, pixels);
    },
    columnWidth: (id, column) => book.columnWidth(sheet(id).id, column),
    lastCell(id) {
      const { lastRow, lastColumn } = sheet(id);
      return { row: lastRow, column: lastColumn };
    },
    appendRow(id, cells: readonly WireCell[]) {
      const facts = sheet(id);
      const row = facts.lastRow + 1;
      const columns = Math.max(cells.length, facts.maxColumns);
      const rows = Math.max(row, facts.maxRows);
      const more = rows * columns - facts.maxRows * facts.maxColumns;
      if (more > 0) needRoom(book, more, columns);
      if (row > facts.maxRows) book.insertRows(facts.id, row, 1);
      if (cells.length > facts.maxColumns)
        book.insertColumns(facts.id, facts.maxColumns + 1, cells.length - facts.maxColumns);
      if (cells.length === 0) return;
      const area = { sheet: facts.id, row, column: 1, rows: 1, columns: cells.length };
      book.write(area, [cells.map((cell) => fromWire(cell, book.timeZone))]);
    },
    clearSheet: (id, what) => book.clear(whole(sheet(id)), what),
    clearNotes(id) {
      const area = whole(sheet(id));
      const blank = new Array<string>(area.columns).fill("");
      book.setNotes(area, new Array<string[]>(area.rows).fill(blank));
    },
    rules: (id) => book.rules(sheet(id).id).map((rule) => wireRule(rule, book.timeZone)),
    setRules(id, rules) {
      book.setRules(
        sheet(id).id,
        rules.map((rule) => bookRule(rule, book.timeZone)),
      );
    },

    checkArea({ sheet: id, row, column, rows, columns }) {
      if (row < 1) throw new Error(googleMessages.rowTooSmall);
      if (column < 1) throw new Error(googleMessages.columnTooSmall);
      if (rows < 1) throw new Error(googleMessages.rowsTooFew);
      if (columns < 1) throw new Error(googleMessages.columnsTooFew);
      const { maxRows, maxColumns } = sheet(id);
      if (row + rows - 1 > maxRows || column + columns - 1 > maxColumns) throw new Error(googleMessages.outside);
    },
    parseA1(text, id) {
      const named = book.namedRanges().find(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
      return named?.area ?? book.parseA1(text, sheet(id).id) ?? null;
    },
    dataArea(id) {
      const { id: own, lastRow, lastColumn } = sheet(id);
      return { sheet: own, row: 1, column: 1, rows: Math.max(1, lastRow), columns: Math.max(1, lastColumn) };
    },
  };
}

function wireRule({ condition: told, ...rule }: FormulaRule, timeZone: string): WireRule {
  if (told === undefined) return rule;
  const { condition, values } = told;
  const typed = values.map((value) => (condition.startsWith("NUMBER_") && value !== "" ? Number(value) : value));
  return { ...rule, condition: { condition, values: toldValues(condition, typed, timeZone) } };
}

function bookRule({ condition: told, ...rule }: WireRule, timeZone: string): FormulaRule {
  if (told === undefined) return rule;
  const values = storedValues(told.values, timeZone).map(String);
  return { ...rule, condition: { condition: told.condition, values } };
}

function needBetween(value: number, low: number, high: number): void {
  if (value < low || value > high) throw new Error(googleMessages.outside);
}
