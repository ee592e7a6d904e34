import type { Area } from "../../apps-script/acts";
import { googleMessages } from "../../apps-script/google-messages";
import type { StructureActs } from "../../apps-script/structure-acts";
import type { SheetFacts } from "../../engine/book";
import { contains } from "../../engine/contains";
import { storedValues, toldValues } from "../condition-values";
import { Filters } from "../filters";
import type { HostState } from "../host-state";
import { needRoom } from "./grid-limit";
import { newSheetName } from "./new-sheet-name";
import type { ServedActs } from "./served-acts";

/** Where a link leads is seen by its looks. */
const LINK_STYLE = { fontColor: "#1155cc", underline: true };

/** Acts on the shape of the file: sheets, rows and columns, merges, filters, order. */
export function structureActs({ book, surroundings, selection }: HostState): ServedActs<keyof StructureActs> {
  const filters = new Filters(book);
  const sheet = (id: string): SheetFacts => {
    const wanted = id === "" ? selection.activeSheet() : id;
    const found = book.sheets().find((one) => one.id === wanted);
    if (found === undefined) throw new Error(googleMessages.sheetGone({ gid: wanted.replace(/^gid-/, "") }));
    return found;
  };
  const copyName = (name: string): string => {
    const taken = book.sheets().map((one) => one.name.toLowerCase());
    const free = (text: string) => !taken.includes(text.toLowerCase());
    const first = `Copy of ${name}`;
    for (let n = 0; ; n++) {
      const text = n === 0 ? first : `${first} ${n}`;
      if (free(text)) return text;
    }
  };
  const hide = (id: string, at: number, count: number, hidden: boolean, dimension: "rows" | "columns"): void => {
    const { maxRows, maxColumns } = sheet(id);
    needBetween(at, count, dimension === "rows" ? maxRows : maxColumns);
    const numbers = Array.from({ length: count }, (_, index) => at + index);
    if (dimension === "rows")
      book.hideRows(id, hidden ? numbers : numbers.filter((row) => !filters.hides(id, row)), hidden);
    else book.hideColumns(id, numbers, hidden);
  };

  return {
    copySheet(id, place) {
      const { id: own, name, hidden, maxRows, maxColumns } = sheet(id);
      needRoom(book, maxRows * maxColumns);
      const made = book.copySheet(own, copyName(name));
      if (place === "last") book.moveSheet(made, book.sheets().length);
      if (hidden) book.setHidden(made, false);
      surroundings.changed();
      return made;
    },
    insertCopy(template, name, index) {
      const newName = newSheetName(book, name);
      const { id, hidden, maxRows, maxColumns } = sheet(template);
      needRoom(book, maxRows * maxColumns);
      const before = index === null ? sheet("").index : Math.min(index, book.sheets().length);
      const made = book.copySheet(id, newName);
      if (hidden) book.setHidden(made, false);
      book.moveSheet(made, before + 1);
      selection.activateSheet(made);
      surroundings.changed();
      return made;
    },
    moveSheet(id, index) {
      if (index < 1 || index > book.sheets().length) throw new Error(googleMessages.sheetIndex({ index }));
      book.moveSheet(sheet(id).id, index);
      surroundings.changed();
    },
    moveRows(id, at, count, before) {
      const { maxRows } = sheet(id);
      needBetween(at, count, maxRows);
      needBetween(before, 1, maxRows + 1);
      book.moveRows(id, at, count, before);
    },
    moveColumns(id, at, count, before) {
      const { maxColumns } = sheet(id);
      needBetween(at, count, maxColumns);
      needBetween(before, 1, maxColumns + 1);
      book.moveColumns(id, at, count, before);
    },
    setRowsHidden: (id, at, count, hidden) => hide(id, at, count, hidden, "rows"),
    setColumnsHidden: (id, at, count, hidden) => hide(id, at, count, hidden, "columns"),
    rowHidden(id, row) {
      needBetween(row, 1, sheet(id).maxRows);
      if (!book.isRowHidden(id, row)) return null;
      return filters.hides(id, row) ? "filter" : "user";
    },
    columnHidden(id, column) {
      needBetween(column, 1, sheet(id).maxColumns);
      return book.isColumnHidden(id, column);
    },
    setRowHeight(id, row, count, pixels) {
      needBetween(row, count, sheet(id).maxRows);
      book.setRowHeight(id, row, count, pixels);
    },
    rowHeight: (id, row) => book.rowHeight(sheet(id).id, row),
    merge(area, how) {
      const partial = book.merges(area).some((one) => !contains(area, one));
      if (partial) throw new Error(googleMessages.mergePartial);
      book.merge(how === "all" ? [area] : how === "across" ? linesOf(area) : columnsOf(area));
    },
    breakApart(area) {
      if (book.merges(area).some((one) => !contains(area, one))) throw new Error(googleMessages.mergePartial);
      book.breakApart(area);
    },
    merges: (area) => book.merges(area),
    sort(area, keys) {
      const outside = keys.find(({ column }) => column < area.column || column >= area.column + area.columns);
      if (outside !== undefined) throw new Error(googleMessages.sortColumn({ column: outside.column }));
      if (book.merges(area).length > 0) throw new Error(googleMessages.sortMerged);
      // Blanks come last: what lies below the last content stays where it is.
      const rows = Math.min(area.rows, sheet(area.sheet).lastRow - area.row + 1);
      if (rows > 1) book.sort({ ...area, rows }, keys);
    },
    copyCells: (from, to, what) => book.copyCells(from, copiedArea(from, to, what.transposed), what),
    links(area) {
      const links = book.anchors("link").filter((one) => one.sheet === area.sheet);
      return cellsOf(area).map((row) =>
        row.map(
          (cell) =>
            links.find((one) => one.area?.row === cell.row && one.area.column === cell.column)?.facts.url ?? null,
        ),
      );
    },
    setLinks(area, links) {
      const present = book.anchors("link").filter((one) => one.area !== null && contains(area, one.area));
      book.removeAnchors(present.map(({ id }) => id));
      cellsOf(area).forEach((row, down) => {
        row.forEach((cell, right) => {
          const url = links[down]?.[right] ?? null;
          if (url === null) return;
          const id = `link-${cell.sheet}-${cell.row}-${cell.column}-${book.anchors("link").length}`;
          book.setAnchor({ id, kind: "link", sheet: cell.sheet, area: cell, facts: { url } });
          book.setStyles(cell, [[LINK_STYLE]]);
        });
      });
    },

    filter: (id) => filters.area(sheet(id).id),
    createFilter(area) {
      if (filters.area(area.sheet) !== null) throw new Error(googleMessages.filterExists);
      filters.create(area);
    },
    removeFilter: (id) => filters.remove(sheet(id).id),
    filterCriteria(id, column) {
      const found = filters.criteria(id, neededColumn(id, column));
      return found === null ? null : { ...found, values: toldValues(found.criteria, found.values, book.timeZone) };
    },
    setFilterCriteria(id, column, criteria) {
      const stored = criteria === null ? null : { ...criteria, values: storedValues(criteria.values, book.timeZone) };
      filters.setCriteria(id, neededColumn(id, column), stored);
    },
  };

  function neededColumn(id: string, column: number): number {
    const area = filters.area(sheet(id).id);
    if (area === null) throw new Error(googleMessages.filterGone);
    if (column < area.column || column >= area.column + area.columns)
      throw new Error(googleMessages.filterColumn({ column }));
    return column;
  }
}

/** What a copy covers: `to`, or more where that is smaller than the copy. */
export function copiedArea(from: Area, to: Area, transposed: boolean): Area {
  const [rows, columns] = transposed ? [from.columns, from.rows] : [from.rows, from.columns];
  return { ...to, rows: Math.max(to.rows, rows), columns: Math.max(to.columns, columns) };
}

function needBetween(at: number, count: number, size: number): void {
  if (at < 1 || count < 1 || at + count - 1 > size) throw new Error(googleMessages.outside);
}

function linesOf(area: Area): Area[] {
  return Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }));
}

function columnsOf(area: Area): Area[] {
  return Array.from({ length: area.columns }, (_, index) => ({ ...area, column: area.column + index, columns: 1 }));
}

function cellsOf(area: Area): Area[][] {
  return linesOf(area).map(columnsOf);
}
