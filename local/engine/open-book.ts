import { words } from "../language/en";
import { areaOf } from "./a1";
import { readAnchors, removeAnchors, setAnchor } from "./anchors";
import type { Area, Book, KeptBook } from "./book";
import { setBorders } from "./borders";
import { clearCells, evaluateAt, readDisplay, readFormulas, readValues, writeCells, writeFormulas } from "./cells";
import { readCharts, removeChart, setChart } from "./charts";
import { copyCells } from "./copy-cells";
import { reevaluationIds } from "./custom-cells";
import { type SheetLocale, sheetLocale, sheetLocales } from "./locales";
import { moveCells } from "./move-cells";
import { readNamedRanges, removeNamedRange, renameNamedRange, setNamedRange } from "./named-ranges";
import { readNotes, setNotes } from "./notes";
import { columnWidth, deleteHeaders, insertHeaders, setColumnWidth } from "./rows-columns";
import { readRules, setRules, shownStyle } from "./rules";
import { deleteSheet, freeze, insertSheet, readSheets, renameSheet, setHidden } from "./sheets";
import { type SheetTable, tableSnapshot } from "./snapshot";
import { sortByKeys } from "./sort";
import {
  breakApart,
  copySheet,
  hideHeaders,
  isHeaderHidden,
  mergeAreas,
  merges,
  moveHeaders,
  moveSheet,
  rowHeight,
  setRowHeight,
} from "./structure";
import { readNumberFormats, readStyles, setNumberFormats, setStyles } from "./styles";
import type { SwitchName } from "./switches";
import type { WorkbookSnapshot } from "./upstream/snapshot";
import { publishRevision, UserEdits } from "./user-edit";
import { readValidations, setValidations } from "./validations";
import { Workbook } from "./workbook";
import { snapshotOfXlsx, type XlsxFiles } from "./xlsx/xlsx-files";

export interface BookOptions {
  readonly name: string;
  /** "en_US", "pt_BR" and the others of `sheetLocales`. */
  readonly locale: string;
  /** IANA name, "Europe/Madrid". */
  readonly timeZone: string;
  /** Milliseconds since 1970: TODAY and NOW read it. */
  readonly now: () => number;
  /** Switches that are turned; none if not given. */
  readonly turned?: readonly SwitchName[];
}

/** Opens what `Book.save` gave, or a file with one empty sheet. Throws a sentence for anything else. */
export function openBook(saved: unknown, options: BookOptions): Book {
  if (saved === undefined) return emptyBook(options);
  const { snapshot, log } = savedParts(saved, options.name);
  return bookOf(new Workbook({ ...options, locale: localeOf(options) }, snapshot, log));
}

/** The files of an .xlsx archive, by path. Throws a sentence where they are no workbook. */
export function bookFromXlsx(files: XlsxFiles, options: BookOptions): Book {
  return bookOf(new Workbook({ ...options, locale: localeOf(options) }, snapshotOfXlsx(files)));
}

export function emptyBook(options: BookOptions): Book {
  return bookFromTables([{ name: "Sheet1", rows: [] }], options);
}

/** One sheet for each table, its cells read as if typed into a file of this locale. */
export function bookFromTables(tables: readonly SheetTable[], options: BookOptions): Book {
  const locale = localeOf(options);
  const yearNow = new Date(options.now()).getUTCFullYear();
  return bookOf(new Workbook({ ...options, locale }, tableSnapshot(tables, locale, yearNow)));
}

function localeOf({ locale }: BookOptions): SheetLocale {
  const found = sheetLocale(locale);
  if (found) return found;
  const known = sheetLocales.map(({ code }) => code).join(", ");
  throw new Error(words.engine.unknownLocale({ locale, known }));
}

/** What `save` gave, or what `kept` did. */
function savedParts(
  saved: unknown,
  name: string,
): { readonly snapshot: WorkbookSnapshot; readonly log: readonly unknown[] } {
  if (isSnapshot(saved)) return { snapshot: saved, log: [] };
  if (isKept(saved) && isSnapshot(saved.data)) return { snapshot: saved.data, log: saved.log };
  throw new Error(words.engine.unreadableFile({ name }));
}

function isKept(saved: unknown): saved is KeptBook {
  return typeof saved === "object" && saved !== null && "data" in saved && "log" in saved && Array.isArray(saved.log);
}

function isSnapshot(saved: unknown): saved is WorkbookSnapshot {
  return typeof saved === "object" && saved !== null && "sheets" in saved && Array.isArray(saved.sheets);
}

function bookOf(workbook: Workbook): Book {
  const { hub, options } = workbook;
  const edits = new UserEdits(workbook);
  const firstVisible = (): string => {
    const { getters } = workbook;
    return getters.getSheetIds().find((id) => getters.isSheetVisible(id)) ?? "";
  };
  let active = firstVisible();
  return {
    name: options.name,
    locale: options.locale.code,
    timeZone: options.timeZone,
    turned: new Set(options.turned),

    sheets: () => readSheets(workbook),
    activeSheet() {
      if (!workbook.getters.tryGetSheet(active)) active = firstVisible();
      return active;
    },
    activateSheet(sheet) {
      workbook.needSheet(sheet);
      active = sheet;
    },
    insertSheet: (name, index) => insertSheet(workbook, name, index),
    deleteSheet: (sheet) => deleteSheet(workbook, sheet),
    renameSheet: (sheet, name) => renameSheet(workbook, sheet, name),
    setHidden: (sheet, hidden) => setHidden(workbook, sheet, hidden),
    freeze: (sheet, rows, columns) => freeze(workbook, sheet, rows, columns),
    insertRows: (sheet, at, count, formatOf) => insertHeaders(workbook, sheet, "ROW", at, count, formatOf),
    insertColumns: (sheet, at, count, formatOf) => insertHeaders(workbook, sheet, "COL", at, count, formatOf),
    deleteRows: (sheet, at, count) => deleteHeaders(workbook, sheet, "ROW", at, count),
    deleteColumns: (sheet, at, count) => deleteHeaders(workbook, sheet, "COL", at, count),
    copySheet: (sheet, name) => copySheet(workbook, sheet, name),
    moveSheet: (sheet, index) => moveSheet(workbook, sheet, index),
    moveRows: (sheet, at, count, before) => moveHeaders(workbook, sheet, "ROW", at, count, before),
    moveColumns: (sheet, at, count, before) => moveHeaders(workbook, sheet, "COL", at, count, before),
    hideRows: (sheet, rows, hidden) => hideHeaders(workbook, sheet, "ROW", rows, hidden),
    hideColumns: (sheet, columns, hidden) => hideHeaders(workbook, sheet, "COL", columns, hidden),
    isRowHidden: (sheet, row) => isHeaderHidden(workbook, sheet, "ROW", row),
    isColumnHidden: (sheet, column) => isHeaderHidden(workbook, sheet, "COL", column),
    setRowHeight: (sheet, row, count, pixels) => setRowHeight(workbook, sheet, row, count, pixels),
    rowHeight: (sheet, row) => rowHeight(workbook, sheet, row),
    merge: (areas) => mergeAreas(workbook, areas),
    breakApart: (area) => breakApart(workbook, area),
    merges: (area) => merges(workbook, area),
    sort: (area, keys) => sortByKeys(workbook, area, keys),
    copyCells: (from, to, parts) => copyCells(workbook, from, to, parts),
    setBorders: (area, borders) => setBorders(workbook, area, borders),
    tabColor: (sheet) => workbook.getters.getSheet(sheet).color?.toLowerCase() ?? null,
    setTabColor: (sheet, color) => workbook.dispatch("COLOR_SHEET", { sheetId: sheet, color: color ?? undefined }),
    hasGridLines: (sheet) => workbook.getters.getGridLinesVisibility(sheet),
    setGridLines(sheet, visible) {
      workbook.dispatch("SET_GRID_LINES_VISIBILITY", { sheetId: sheet, areGridLinesVisible: visible });
    },
    evaluate: (formula, area, down) => evaluateAt(workbook, formula, area, down),
    setColumnWidth: (sheet, column, count, pixels) => setColumnWidth(workbook, sheet, column, count, pixels),
    columnWidth: (sheet, column) => columnWidth(workbook, sheet, column),

    charts: (sheet) => readCharts(workbook, sheet),
    setChart: (sheet, chart) => setChart(workbook, sheet, chart),
    removeChart: (sheet, id) => removeChart(workbook, sheet, id),
    anchors: (kind) => readAnchors(workbook, kind),
    setAnchor: (anchor) => setAnchor(workbook, anchor),
    removeAnchors: (ids) => removeAnchors(workbook, ids),
    namedRanges: () => readNamedRanges(workbook),
    setNamedRange: (name, area) => setNamedRange(workbook, name, area),
    renameNamedRange: (name, newName) => renameNamedRange(workbook, name, newName),
    removeNamedRange: (name) => removeNamedRange(workbook, name),

    parseA1: (text, sheet) => areaOf(workbook, text, sheet),

    values: (area) => readValues(workbook, area),
    display: (area) => readDisplay(workbook, area),
    formulas: (area) => readFormulas(workbook, area),
    numberFormats: (area) => readNumberFormats(workbook, area),
    styles: (area) => readStyles(workbook, area),
    notes: (area) => readNotes(workbook, area),
    validations: (area) => readValidations(workbook, area),

    write: (area, cells) => writeCells(workbook, area, cells),
    writeFormulas: (area, formulas) => writeFormulas(workbook, area, formulas),
    clear: (area, what) => clearCells(workbook, area, what),
    setNumberFormats: (area, formats) => setNumberFormats(workbook, area, formats),
    setStyles: (area, styles) => setStyles(workbook, area, styles),
    setNotes: (area, notes) => setNotes(workbook, area, notes),
    setValidations: (area, validations) => setValidations(workbook, area, validations),

    rules: (sheet) => readRules(workbook, sheet),
    setRules: (sheet, rules) => setRules(workbook, sheet, rules),
    shownStyle: (sheet, row, column) => shownStyle(workbook, sheet, row, column),

    userWrite(area: Area, cells, client = keyboardClient) {
      edits.record(client, () => writeCells(workbook, area, cells));
      edits.changed("EDIT", client);
    },
    userClear(area, client = keyboardClient) {
      edits.record(client, () => clearCells(workbook, area, { contents: true, formats: false }));
      edits.changed("EDIT", client);
    },
    userInsertRows(sheet, at, count) {
      insertHeaders(workbook, sheet, "ROW", at, count);
      edits.changed("INSERT_ROW", keyboardClient);
    },
    userSort(area, column, ascending) {
      edits.record(keyboardClient, () => sortByKeys(workbook, area, [{ column, ascending }]));
      edits.changed(workbook.isTurned("triggers.change-sort") ? "EDIT" : "OTHER", keyboardClient);
    },
    userMove(area, row, column) {
      edits.record(keyboardClient, () => moveCells(workbook, area, row, column));
      edits.changed("OTHER", keyboardClient);
    },
    onUserEdit: (listener) => edits.listen(listener),
    onUserChange: (listener) => edits.listenToChanges(listener),

    setCustomFunctions(names, evaluate) {
      workbook.setCustomFunctions(names, evaluate);
      reevaluate(workbook);
    },
    reevaluate: () => reevaluate(workbook),

    hub: {
      state: () => workbook.state(),
      publish: (message, client) => publishRevision(workbook, edits, message, client),
      subscribe: (client, listener) => hub.subscribe(client, listener),
      unsubscribe: (client) => hub.unsubscribe(client),
    },

    save: () => workbook.save(),
    kept: () => workbook.kept(),
    restore(saved) {
      const { snapshot, log } = savedParts(saved, options.name);
      workbook.restore(snapshot, log);
    },
    xlsxFiles: () => workbook.xlsxFiles(),
  };
}

function reevaluate(workbook: Workbook): void {
  // Also without such cells: a rule may ask for the time.
  workbook.dispatch("EVALUATE_CELLS", { cellIds: reevaluationIds(workbook.getters, [...workbook.customNames]) });
}

const keyboardClient = "keyboard";
