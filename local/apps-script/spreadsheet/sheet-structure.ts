import { exception } from "../exception";
import { googleMessages } from "../google-messages";
import { areaOf } from "./area-of";
import { colour } from "./colour";
import { PosedFilter } from "./filter";
import { PosedRangeList } from "./range-list";
import { SheetGrid } from "./sheet-grid";
import { PosedTextFinder } from "./text-finder";

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Posing =
  | "autoResizeColumn"
  | "autoResizeColumns"
  | "copyTo"
  | "createTextFinder"
  | "getFilter"
  | "getRangeList"
  | "getRowHeight"
  | "getTabColor"
  | "hasHiddenGridlines"
  | "hideColumn"
  | "hideColumns"
  | "hideRow"
  | "hideRows"
  | "isColumnHiddenByUser"
  | "isRowHiddenByFilter"
  | "isRowHiddenByUser"
  | "moveColumns"
  | "moveRows"
  | "setHiddenGridlines"
  | "setRowHeight"
  | "setRowHeights"
  | "setTabColor"
  | "showColumns"
  | "showRows"
  | "sort"
  | "unhideColumn"
  | "unhideRow";

/** A sheet whose rows and columns are hidden, moved, sorted and filtered. */
export class SheetStructure extends SheetGrid implements Pick<Google, Posing> {
  copyTo = (_file: unknown): Google => this.document.sheet(this.connection.call("copySheet", this.sheetId, "last"));

  moveRows(rows: Range, before: number): void {
    const { row, rows: count } = areaOf(rows);
    this.connection.call("moveRows", this.sheetId, row, count, before);
  }

  moveColumns(columns: Range, before: number): void {
    const { column, columns: count } = areaOf(columns);
    this.connection.call("moveColumns", this.sheetId, column, count, before);
  }

  hideRows = (at: number, count = 1): void => this.connection.call("setRowsHidden", this.sheetId, at, count, true);
  showRows = (at: number, count = 1): void => this.connection.call("setRowsHidden", this.sheetId, at, count, false);
  hideColumns = (at: number, count = 1): void =>
    this.connection.call("setColumnsHidden", this.sheetId, at, count, true);
  showColumns = (at: number, count = 1): void =>
    this.connection.call("setColumnsHidden", this.sheetId, at, count, false);
  hideRow = (range: Range): void => this.hideRows(areaOf(range).row, areaOf(range).rows);
  unhideRow = (range: Range): void => this.showRows(areaOf(range).row, areaOf(range).rows);
  hideColumn = (range: Range): void => this.hideColumns(areaOf(range).column, areaOf(range).columns);
  unhideColumn = (range: Range): void => this.showColumns(areaOf(range).column, areaOf(range).columns);
  isRowHiddenByUser = (row: number): boolean => this.connection.call("rowHidden", this.sheetId, row) === "user";
  isRowHiddenByFilter = (row: number): boolean => this.connection.call("rowHidden", this.sheetId, row) === "filter";
  isColumnHiddenByUser = (column: number): boolean => this.connection.call("columnHidden", this.sheetId, column);

  getRowHeight = (row: number): number => this.connection.call("rowHeight", this.sheetId, row);
  setRowHeight = (row: number, height: number) =>
    this.after(this.connection.call("setRowHeight", this.sheetId, row, 1, height));
  setRowHeights = (row: number, count: number, height: number) =>
    this.after(this.connection.call("setRowHeight", this.sheetId, row, count, height));

  autoResizeColumn = (column: number) => this.autoResizeColumns(column, 1);
  autoResizeColumns = (column: number, count: number) =>
    this.after(this.connection.call("fitColumns", this.sheetId, column, count));
  getTabColor = (): string | null => this.connection.call("tabColor", this.sheetId);
  setTabColor = (color: string | null) => this.after(this.connection.call("setTabColor", this.sheetId, colour(color)));
  hasHiddenGridlines = (): boolean => !this.connection.call("hasGridLines", this.sheetId);
  setHiddenGridlines = (hidden: boolean) => this.after(this.connection.call("setGridLines", this.sheetId, !hidden));

  /** All rows below the frozen ones. */
  sort(column: number, ascending = true): Google {
    const { maxRows, maxColumns, frozenRows } = this.facts();
    const area = {
      sheet: this.sheetId,
      row: frozenRows + 1,
      column: 1,
      rows: maxRows - frozenRows,
      columns: maxColumns,
    };
    return this.after(this.connection.call("sort", area, [{ column, ascending }]));
  }

  getFilter() {
    const area = this.connection.call("filter", this.sheetId);
    return area === null ? null : new PosedFilter(this.document, this.sheetId).self;
  }

  getRangeList(notations: string[]) {
    if (notations.length === 0) throw exception(googleMessages.rangeNotFound);
    return new PosedRangeList(
      this.document,
      notations.map((text) => this.getRange(text)),
    ).self;
  }

  createTextFinder = (text: string) =>
    new PosedTextFinder(this.document, () => [this.connection.call("dataArea", this.sheetId)], text).self;
}
