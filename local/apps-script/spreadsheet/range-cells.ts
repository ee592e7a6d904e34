import type { Area, WireStyle, WireValidation } from "../acts";
import { exception } from "../exception";
import { googleMessages } from "../google-messages";
import { Posed } from "../pose-object";
import { a1Notation } from "./a1-notation";
import { cellFromWire, cellToWire } from "./cell";
import { colour } from "./colour";
import { dataValidation, wireValidation } from "./data-validation";
import type { SpreadsheetDocument } from "./spreadsheet-document";

type Google = GoogleAppsScript.Spreadsheet.Range;
type FontWeight = ReturnType<Google["getFontWeight"]>;
type Posing =
  | "activate"
  | "clear"
  | "clearContent"
  | "clearDataValidations"
  | "clearFormat"
  | "clearNote"
  | "getA1Notation"
  | "getBackground"
  | "getBackgrounds"
  | "getCell"
  | "getColumn"
  | "getDataValidation"
  | "getDataValidations"
  | "getDisplayValue"
  | "getDisplayValues"
  | "getFontColor"
  | "getFontStyle"
  | "getFontWeight"
  | "getFontWeights"
  | "getFormula"
  | "getFormulas"
  | "getGridId"
  | "getHeight"
  | "getHorizontalAlignment"
  | "getLastColumn"
  | "getLastRow"
  | "getNote"
  | "getNotes"
  | "getNumberFormat"
  | "getNumberFormats"
  | "getNumColumns"
  | "getNumRows"
  | "getRow"
  | "getRowIndex"
  | "getSheet"
  | "getValue"
  | "getValues"
  | "getWidth"
  | "getWrap"
  | "isBlank"
  | "offset"
  | "setBackground"
  | "setBackgrounds"
  | "setDataValidation"
  | "setDataValidations"
  | "setFontColor"
  | "setFontColors"
  | "setFontLine"
  | "setFontStyle"
  | "setFontWeight"
  | "setFontWeights"
  | "setFormula"
  | "setFormulas"
  | "setHorizontalAlignment"
  | "setNote"
  | "setNotes"
  | "setNumberFormat"
  | "setNumberFormats"
  | "setValue"
  | "setValues"
  | "setWrap";

/** Fields that an event's range carries besides its members. */
export const rangeFields: readonly string[] = ["rowStart", "rowEnd", "columnStart", "columnEnd"];

export class RangeCells extends Posed<Google> implements Pick<Google, Posing> {
  readonly rowStart: number;
  readonly rowEnd: number;
  readonly columnStart: number;
  readonly columnEnd: number;

  constructor(
    protected readonly document: SpreadsheetDocument,
    readonly area: Area,
    private readonly notation: string,
  ) {
    super("Range", document.connection, rangeFields);
    this.rowStart = area.row;
    this.rowEnd = area.row + area.rows - 1;
    this.columnStart = area.column;
    this.columnEnd = area.column + area.columns - 1;
  }

  getRow = () => this.area.row;
  getRowIndex = () => this.area.row;
  getColumn = () => this.area.column;
  getLastRow = () => this.rowEnd;
  getLastColumn = () => this.columnEnd;
  getNumRows = () => this.area.rows;
  getNumColumns = () => this.area.columns;
  getHeight = () => this.area.rows;
  getWidth = () => this.area.columns;
  getA1Notation = () => this.notation || a1Notation(this.area);
  getSheet = () => this.document.sheet(this.area.sheet);
  getGridId = () => this.connection.call("sheet", this.area.sheet).gid;

  getCell(row: number, column: number): Google {
    if (row < 1 || column < 1 || row > this.area.rows || column > this.area.columns)
      throw exception(googleMessages.cellOutsideRange);
    return this.document.range({
      ...this.area,
      row: this.area.row + row - 1,
      column: this.area.column + column - 1,
      rows: 1,
      columns: 1,
    });
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): Google {
    const area = {
      sheet: this.area.sheet,
      row: this.area.row + rowOffset,
      column: this.area.column + columnOffset,
      rows: numRows ?? this.area.rows,
      columns: numColumns ?? this.area.columns,
    };
    this.connection.call("checkArea", area);
    return this.document.range(area);
  }

  activate(): Google {
    this.connection.call("activateArea", this.area);
    return this.self;
  }

  getValues = () => this.connection.call("values", this.area).map((row) => row.map(cellFromWire));
  getValue = () => cellFromWire(first(this.connection.call("values", this.corner()), ""));
  getDisplayValues = () => copied(this.connection.call("displayValues", this.area));
  getDisplayValue = () => first(this.connection.call("displayValues", this.corner()), "");
  getFormulas = () => copied(this.connection.call("formulas", this.area));
  getFormula = () => first(this.connection.call("formulas", this.corner()), "");
  isBlank = () => this.connection.call("displayValues", this.area).every((row) => row.every((text) => text === ""));

  setValue(value: unknown): Google {
    this.connection.call("write", this.area, this.filled(cellToWire(value)));
    return this.self;
  }

  setValues(values: unknown[][]): Google {
    this.connection.call("write", this.area, this.fitting(values, cellToWire));
    return this.self;
  }

  setFormula(formula: string | null): Google {
    this.connection.call("writeFormulas", this.area, this.filled(formula ?? ""));
    return this.self;
  }

  setFormulas(formulas: string[][]): Google {
    this.connection.call(
      "writeFormulas",
      this.area,
      this.fitting<string | null, string>(formulas, (text) => text ?? ""),
    );
    return this.self;
  }

  getNumberFormats = () => copied(this.connection.call("numberFormats", this.area));
  getNumberFormat = () => first(this.connection.call("numberFormats", this.corner()), "");

  setNumberFormat(format: string): Google {
    this.connection.call("setNumberFormats", this.area, this.filled(format));
    return this.self;
  }

  setNumberFormats(formats: string[][]): Google {
    this.connection.call("setNumberFormats", this.area, this.fitting(formats, same));
    return this.self;
  }

  getBackgrounds = () => this.styles().map((row) => row.map(backgroundOf));
  getBackground = () => backgroundOf(this.firstStyle());
  setBackground = (background: string | null) => this.styled({ background: colour(background) });
  setBackgrounds = (backgrounds: (string | null)[][]) =>
    this.styledEach(this.fitting(backgrounds, (text) => ({ background: colour(text) })));

  getFontColor = () => this.firstStyle().fontColor ?? "#000000";
  setFontColor = (fontColor: string | null) => this.styled({ fontColor: colour(fontColor) });
  setFontColors = (fontColors: (string | null)[][]) =>
    this.styledEach(this.fitting(fontColors, (text) => ({ fontColor: colour(text) })));

  getFontWeights = () => this.styles().map((row) => row.map(weightOf));
  getFontWeight = () => weightOf(this.firstStyle());
  setFontWeight = (weight: string | null) => this.styled({ bold: weight === "bold" });
  setFontWeights = (weights: (string | null)[][]) =>
    this.styledEach(this.fitting(weights, (weight) => ({ bold: weight === "bold" })));

  getFontStyle = () => (this.firstStyle().italic === true ? "italic" : "normal");
  setFontStyle = (style: string | null) => this.styled({ italic: style === "italic" });
  setFontLine = (line: string | null) =>
    this.styled({ underline: line === "underline", strikethrough: line === "line-through" });

  getWrap = () => this.firstStyle().wrap === true;
  setWrap = (wrap: boolean) => this.styled({ wrap });

  getHorizontalAlignment = () => this.firstStyle().align ?? "general";
  setHorizontalAlignment = (alignment: string | null) =>
    this.styled({
      align: alignment === "left" || alignment === "center" || alignment === "right" ? alignment : null,
    });

  getNotes = () => copied(this.connection.call("notes", this.area));
  getNote = () => first(this.connection.call("notes", this.corner()), "");

  setNote(note: string | null): Google {
    this.connection.call("setNotes", this.area, this.filled(note ?? ""));
    return this.self;
  }

  setNotes(notes: (string | null)[][]): Google {
    this.connection.call(
      "setNotes",
      this.area,
      this.fitting(notes, (note) => note ?? ""),
    );
    return this.self;
  }

  clearNote = () => this.setNote(null);

  getDataValidations = () =>
    this.connection
      .call("validations", this.area)
      .map((row) => row.map((validation) => dataValidation(this.document, validation)));
  getDataValidation = () => {
    const [[validation = null] = []] = this.connection.call("validations", this.corner());
    return dataValidation(this.document, validation);
  };

  setDataValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): Google {
    this.connection.call("setValidations", this.area, this.filled(wireValidation(rule)));
    return this.self;
  }

  setDataValidations(rules: (GoogleAppsScript.Spreadsheet.DataValidation | null)[][]): Google {
    this.connection.call("setValidations", this.area, this.fitting(rules, wireValidation));
    return this.self;
  }

  clearDataValidations(): Google {
    this.connection.call("setValidations", this.area, this.filled<WireValidation | null>(null));
    return this.self;
  }

  clear(options?: {
    contentsOnly?: boolean | undefined;
    formatOnly?: boolean | undefined;
    commentsOnly?: boolean | undefined;
    validationsOnly?: boolean | undefined;
    skipFilteredRows?: boolean | undefined;
  }): Google {
    if (options?.commentsOnly || options?.validationsOnly || options?.skipFilteredRows)
      throw exception(googleMessages.notEmulated({ member: "Range.clear with this option" }));
    const only = options?.contentsOnly === true || options?.formatOnly === true;
    return this.cleared({
      contents: !only || options?.contentsOnly === true,
      formats: !only || options?.formatOnly === true,
    });
  }

  clearContent = () => this.cleared({ contents: true, formats: false });
  clearFormat = () => this.cleared({ contents: false, formats: true });

  private cleared(what: { readonly contents: boolean; readonly formats: boolean }): Google {
    this.connection.call("clear", this.area, what);
    return this.self;
  }

  protected styles(): readonly (readonly WireStyle[])[] {
    return this.connection.call("styles", this.area);
  }

  protected firstStyle(): WireStyle {
    return first(this.connection.call("styles", this.corner()), {});
  }

  protected styled(style: WireStyle): Google {
    return this.styledEach(this.filled(style));
  }

  protected styledEach(styles: readonly (readonly WireStyle[])[]): Google {
    this.connection.call("setStyles", this.area, styles);
    return this.self;
  }

  protected corner(): Area {
    return { ...this.area, rows: 1, columns: 1 };
  }

  protected filled<V>(value: V): V[][] {
    return Array.from({ length: this.area.rows }, () => new Array<V>(this.area.columns).fill(value));
  }

  /** A block of exactly this range's shape, or Google's complaint. */
  protected fitting<V, W>(rows: readonly (readonly V[])[], make: (value: V) => W): W[][] {
    if (rows.length !== this.area.rows)
      throw exception(googleMessages.rowsDiffer({ found: rows.length, wanted: this.area.rows }));
    return rows.map((row) => {
      if (row.length !== this.area.columns)
        throw exception(googleMessages.columnsDiffer({ found: row.length, wanted: this.area.columns }));
      return row.map(make);
    });
  }
}

function first<V>(rows: readonly (readonly V[])[], otherwise: V): V {
  return rows[0]?.[0] ?? otherwise;
}

const copied = <V>(rows: readonly (readonly V[])[]): V[][] => rows.map((row) => [...row]);
const same = <V>(value: V): V => value;
const backgroundOf = (style: WireStyle): string => style.background ?? "#ffffff";
const weightOf = (style: WireStyle): FontWeight => (style.bold === true ? "bold" : "normal");
