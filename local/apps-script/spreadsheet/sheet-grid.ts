import type { Area, WireSheet } from "../acts";
import { exception } from "../exception";
import { googleMessages } from "../google-messages";
import { Posed } from "../pose-object";
import { wholeNotation } from "./a1-notation";
import { cellFromWire, cellToWire } from "./cell";
import { PosedConditionalFormatRule, wireRule } from "./conditional-format-rule";
import type { SpreadsheetDocument } from "./spreadsheet-document";

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Posing =
  | "activate"
  | "appendRow"
  | "clear"
  | "clearConditionalFormatRules"
  | "clearContents"
  | "clearFormats"
  | "clearNotes"
  | "deleteColumn"
  | "deleteColumns"
  | "deleteRow"
  | "deleteRows"
  | "getActiveCell"
  | "getActiveRange"
  | "getColumnWidth"
  | "getConditionalFormatRules"
  | "getDataRange"
  | "getFrozenColumns"
  | "getFrozenRows"
  | "getIndex"
  | "getLastColumn"
  | "getLastRow"
  | "getMaxColumns"
  | "getMaxRows"
  | "getName"
  | "getParent"
  | "getRange"
  | "getSheetId"
  | "getSheetName"
  | "getSheetValues"
  | "hideSheet"
  | "insertColumnAfter"
  | "insertColumnBefore"
  | "insertColumns"
  | "insertColumnsAfter"
  | "insertColumnsBefore"
  | "insertRowAfter"
  | "insertRowBefore"
  | "insertRows"
  | "insertRowsAfter"
  | "insertRowsBefore"
  | "isSheetHidden"
  | "setColumnWidth"
  | "setColumnWidths"
  | "setConditionalFormatRules"
  | "setFrozenColumns"
  | "setFrozenRows"
  | "setName"
  | "showSheet";

export class SheetGrid extends Posed<Google> implements Pick<Google, Posing> {
  constructor(
    protected readonly document: SpreadsheetDocument,
    readonly sheetId: string,
  ) {
    super("Sheet", document.connection);
  }

  getName = () => this.facts().name;
  getSheetName = () => this.facts().name;
  getSheetId = () => this.facts().gid;
  getIndex = () => this.facts().index;
  getMaxRows = () => this.facts().maxRows;
  getMaxColumns = () => this.facts().maxColumns;
  getFrozenRows = () => this.facts().frozenRows;
  getFrozenColumns = () => this.facts().frozenColumns;
  isSheetHidden = () => this.facts().hidden;
  getParent = () => this.document.spreadsheet();
  getLastRow = () => this.connection.call("lastCell", this.sheetId).row;
  getLastColumn = () => this.connection.call("lastCell", this.sheetId).column;

  getRange(first: string | number, column?: number, numRows?: number, numColumns?: number): Range {
    if (typeof first === "string") {
      const area = this.connection.call("parseA1", first, this.sheetId);
      if (area === null) throw exception(googleMessages.rangeNotFound);
      return this.document.range(area, wholeNotation(first));
    }
    return this.checked({
      sheet: this.sheetId,
      row: first,
      column: column ?? 1,
      rows: numRows ?? 1,
      columns: numColumns ?? 1,
    });
  }

  getDataRange = (): Range => this.document.range(this.connection.call("dataArea", this.sheetId));
  getActiveRange = (): Range => this.document.range(this.activeArea());
  getActiveCell = (): Range => this.document.range({ ...this.activeArea(), rows: 1, columns: 1 });

  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    const area = { sheet: this.sheetId, row, column, rows, columns };
    return this.connection.call("values", area).map((line) => line.map(cellFromWire));
  }

  getConditionalFormatRules = (): Rule[] =>
    this.connection.call("rules", this.sheetId).map(
      ({ ranges, ...rule }) =>
        new PosedConditionalFormatRule(this.document, {
          ...rule,
          ranges: ranges.map((text) =>
            this.document.range(areaOnSheet(text, this.sheetId, this.getMaxRows(), this.getMaxColumns())),
          ),
        }).self,
    );
  setConditionalFormatRules(rules: Rule[]): void {
    this.connection.call(
      "setRules",
      this.sheetId,
      rules.map((rule) => wireRule(this.sheetId, rule)),
    );
  }
  clearConditionalFormatRules = () => this.connection.call("setRules", this.sheetId, []);

  hideSheet = () => this.after(this.connection.call("setHidden", this.sheetId, true));
  showSheet = () => this.after(this.connection.call("setHidden", this.sheetId, false));
  setFrozenRows = (rows: number) => this.connection.call("freeze", this.sheetId, rows, null);
  setFrozenColumns = (columns: number) => this.connection.call("freeze", this.sheetId, null, columns);
  getColumnWidth = (column: number) => this.connection.call("columnWidth", this.sheetId, column);
  setColumnWidth = (column: number, width: number) =>
    this.after(this.connection.call("setColumnWidth", this.sheetId, column, 1, width));
  setColumnWidths = (column: number, count: number, width: number) =>
    this.after(this.connection.call("setColumnWidth", this.sheetId, column, count, width));

  insertRows = (at: number, count = 1): void => this.connection.call("insertRows", this.sheetId, at, count, "next");
  insertRowBefore = (at: number) => this.after(this.connection.call("insertRows", this.sheetId, at, 1, "next"));
  insertRowAfter = (at: number) => this.after(this.connection.call("insertRows", this.sheetId, at + 1, 1, "previous"));
  insertRowsBefore = (at: number, count: number) =>
    this.after(this.connection.call("insertRows", this.sheetId, at, count, "next"));
  insertRowsAfter = (at: number, count: number) =>
    this.after(this.connection.call("insertRows", this.sheetId, at + 1, count, "previous"));
  insertColumns = (at: number, count = 1): void =>
    this.connection.call("insertColumns", this.sheetId, at, count, "next");
  insertColumnBefore = (at: number) => this.after(this.connection.call("insertColumns", this.sheetId, at, 1, "next"));
  insertColumnAfter = (at: number) =>
    this.after(this.connection.call("insertColumns", this.sheetId, at + 1, 1, "previous"));
  insertColumnsBefore = (at: number, count: number) =>
    this.after(this.connection.call("insertColumns", this.sheetId, at, count, "next"));
  insertColumnsAfter = (at: number, count: number) =>
    this.after(this.connection.call("insertColumns", this.sheetId, at + 1, count, "previous"));
  deleteRow = (at: number) => this.after(this.connection.call("deleteRows", this.sheetId, at, 1));
  deleteRows = (at: number, count: number) => this.connection.call("deleteRows", this.sheetId, at, count);
  deleteColumn = (at: number) => this.after(this.connection.call("deleteColumns", this.sheetId, at, 1));
  deleteColumns = (at: number, count: number) => this.connection.call("deleteColumns", this.sheetId, at, count);

  appendRow = (cells: unknown[]) => this.after(this.connection.call("appendRow", this.sheetId, cells.map(cellToWire)));
  activate = () => this.after(this.connection.call("activateSheet", this.sheetId));
  setName = (name: string) => this.after(this.connection.call("renameSheet", this.sheetId, name));

  clear(options?: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined }): Google {
    const only = options?.contentsOnly === true || options?.formatOnly === true;
    return this.cleared(!only || options?.contentsOnly === true, !only || options?.formatOnly === true);
  }
  clearContents = () => this.cleared(true, false);
  clearFormats = () => this.cleared(false, true);
  clearNotes = () => this.after(this.connection.call("clearNotes", this.sheetId));

  private cleared(contents: boolean, formats: boolean): Google {
    return this.after(this.connection.call("clearSheet", this.sheetId, { contents, formats }));
  }

  protected after(_done: unknown): Google {
    return this.self;
  }

  protected facts(): WireSheet {
    return this.connection.call("sheet", this.sheetId);
  }

  private activeArea(): Area {
    const area = this.connection.call("activeArea");
    return area.sheet === this.sheetId ? area : { sheet: this.sheetId, row: 1, column: 1, rows: 1, columns: 1 };
  }

  private checked(area: Area): Range {
    this.connection.call("checkArea", area);
    return this.document.range(area);
  }
}

/** The area of "B2:C7", "B2", "B:C", "B2:C" or "5:7", as rules give it back: an open end reaches to the grid's. */
function areaOnSheet(text: string, sheet: string, maxRows: number, maxColumns: number): Area {
  const [from = "", to = from] = text.replace(/\$/g, "").split(":");
  const [, left = "", top = ""] = /^([A-Z]*)(\d*)$/.exec(from) ?? [];
  const [, right = "", bottom = ""] = /^([A-Z]*)(\d*)$/.exec(to) ?? [];
  const row = top === "" ? 1 : Number(top);
  const column = left === "" ? 1 : columnNumber(left);
  const lastRow = bottom === "" ? maxRows : Number(bottom);
  const lastColumn = right === "" ? maxColumns : columnNumber(right);
  return { sheet, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
