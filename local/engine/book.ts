// What the rest of Local Sheets knows of a spreadsheet file. The engine behind it is local/engine's own business.
import type { TurnedSwitches } from "./switches";

/** Rows and columns count from 1, as Google's do; `sheet` is the engine's sheet id. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A date, time or duration cell: days since 1899-12-30 in the spreadsheet's own time zone. */
export interface Serial {
  readonly serial: number;
}

/** What a cell shows a reader of values: "" for a blank, "#N/A" and its like for an error. */
export type CellValue = string | number | boolean | Serial;

/** What is put into a cell. A string is read as if typed ("=A1", "12%", "'007"); null empties the cell. */
export type CellInput = string | number | boolean | Serial | null;

/** What a custom function answered: a value, a block of rows, a thrown sentence, or not yet. */
export type CustomResult =
  | { readonly kind: "value"; readonly value: CellInput }
  | {
      readonly kind: "block";
      readonly rows: readonly (readonly CellInput[])[];
      /** The function gave an array of values and no rows. */
      readonly isFlat?: true;
    }
  | { readonly kind: "error"; readonly message: string }
  | { readonly kind: "loading" };

/** Arguments of a custom function as Google hands them over: a scalar, rows of cells, or undefined where omitted at the end. */
export type CustomArgument = CellValue | null | readonly (readonly (CellValue | null)[])[];
/** `cell` is the one that is computed. */
export type EvaluateCustom = (name: string, args: readonly CustomArgument[], cell?: Area) => CustomResult;

export interface SheetFacts {
  readonly id: string;
  /** Google's numeric sheet id: stable over rename and move. */
  readonly gid: number;
  readonly name: string;
  /** From 1. */
  readonly index: number;
  readonly hidden: boolean;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Last row and column with content, 0 on an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface CellStyle {
  readonly background?: string | null;
  readonly fontColor?: string | null;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: boolean;
  readonly wrap?: boolean;
  readonly align?: "left" | "center" | "right" | null;
  readonly verticalAlign?: "top" | "middle" | "bottom" | null;
  /** Points; the usual 10 where not set. */
  readonly fontSize?: number | null;
}

/** One conditional-format rule with a formula: `ranges` in A1, the formula relative to the first range's top left cell. */
export interface FormulaRule {
  readonly ranges: readonly string[];
  readonly formula: string;
  readonly style: CellStyle;
  /** A condition of BooleanCriteria with its values, where the rule is no formula: that is "" then. Dates are serial. */
  readonly condition?: { readonly condition: string; readonly values: readonly string[] };
  /** A scale of colours, where the rule is one: its formula is "", its style empty. */
  readonly gradient?: Gradient;
  /** Names a rule of another kind (colour scale, text contains …): its formula is "", and setRules puts it back as it was. */
  readonly other?: string;
}

/** The ends of a scale of colours, and its middle if it has one. */
export interface Gradient {
  readonly min: GradientPoint;
  readonly mid: GradientPoint | null;
  readonly max: GradientPoint;
}

export interface GradientPoint {
  readonly color: string;
  /** MIN and MAX have no value. */
  readonly type: "MIN" | "MAX" | "NUMBER" | "PERCENT" | "PERCENTILE";
  readonly value: string;
}

export interface CellValidation {
  /** Of DataValidationCriteria; VALUE_IN_LIST if not given. */
  readonly condition?: string;
  /** Dates are serial; of VALUE_IN_RANGE the range with its sheet. */
  readonly values: readonly string[];
  readonly allowInvalid: boolean;
  /** Whether a list or range shows an arrow; it does if not given. */
  readonly showDropdown?: boolean;
  readonly helpText?: string;
}

export interface NamedRange {
  readonly name: string;
  readonly area: Area;
}

/** What can be tied to a place of the file, by kind. */
export interface AnchorFacts {
  readonly protection: {
    readonly description: string;
    readonly warningOnly: boolean;
    /** Addresses besides the owner's; null as long as the protection lets in whoever may edit the file. */
    readonly editors: readonly string[] | null;
    readonly domainEdit: boolean;
    readonly rangeName: string | null;
  };
  /** A hole in the protection of a sheet. */
  readonly opening: { readonly protection: string };
  readonly metadata: {
    readonly key: string;
    readonly value: string | null;
    readonly visibility: "DOCUMENT" | "PROJECT";
    readonly on: "SPREADSHEET" | "SHEET" | "ROW" | "COLUMN";
  };
  /** The one filter of a sheet. */
  readonly filter: Readonly<Record<string, never>>;
  /** On the part of a column that the filter covers. */
  readonly criteria: FilterCriteria;
  /** Rows that the filter hides. */
  readonly filtered: Readonly<Record<string, never>>;
  /** Where a cell's text links to. */
  readonly link: { readonly url: string };
  /** What a script gave a chart and the book cannot keep. */
  readonly chart: { readonly options: Readonly<Record<string, unknown>>; readonly headers: number };
}

/** What of a filter's column stays: a condition of BooleanCriteria with its values, and values hidden or alone visible. */
export interface FilterCriteria {
  readonly criteria: string | null;
  readonly values: readonly (string | number)[];
  readonly hiddenValues: readonly string[];
  readonly visibleValues: readonly string[];
}

/** What of cells is copied: formulas moved by the distance, or values. */
export interface CopyParts {
  readonly contents: "formulas" | "values" | null;
  readonly formats: boolean;
  readonly notes: boolean;
  readonly validations: boolean;
  readonly rules: boolean;
  readonly merges: boolean;
  readonly borders: boolean;
  /** Of whole columns. */
  readonly widths: boolean;
  /** Rows become columns. */
  readonly transposed: boolean;
}

/** A line at one side of each area, or between its cells; null takes it away. */
export interface Border {
  readonly side: "top" | "left" | "bottom" | "right" | "v" | "h";
  readonly line: { readonly color: string; readonly style: "thin" | "medium" | "thick" | "dashed" | "dotted" } | null;
}

export interface SortKey {
  /** Of the sheet. */
  readonly column: number;
  readonly ascending: boolean;
}
export type AnchorKind = keyof AnchorFacts;

/** A fact with its place: cells, a whole sheet (`area` is null), or the file (`sheet` is null, too). */
export interface Anchor<K extends AnchorKind> {
  readonly id: string;
  readonly kind: K;
  readonly sheet: string | null;
  readonly area: Area | null;
  readonly facts: AnchorFacts[K];
}

/** A chart in a sheet. Of its ranges the first column names the points, each other one is a series. */
export interface BookChart {
  readonly id: string;
  readonly kind: "LINE" | "BAR" | "COLUMN" | "COMBO";
  readonly ranges: readonly Area[];
  readonly hasHeaders: boolean;
  readonly options: {
    readonly title?: string;
    readonly legendPosition?: "top" | "bottom" | "left" | "right" | "none";
    readonly stacked?: boolean;
    readonly xTitle?: string;
    readonly yTitle?: string;
    readonly yMin?: number;
    readonly yMax?: number;
    readonly colors?: readonly string[];
    /** Series of a combination that are lines, from 0. */
    readonly lines?: readonly number[];
    readonly background?: string;
  };
  /** The cell at its top left, and pixels from there. */
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  /** Pixels; the usual size if not given. */
  readonly width?: number;
  readonly height?: number;
}

/** What Google calls a change in the event of a trigger for changes. */
export type ChangeType =
  | "EDIT"
  | "FORMAT"
  | "INSERT_COLUMN"
  | "INSERT_GRID"
  | "INSERT_ROW"
  | "OTHER"
  | "REMOVE_COLUMN"
  | "REMOVE_GRID"
  | "REMOVE_ROW";

/** One user action that changed values: a typed cell, a paste, a cleared block. Script writes are none. */
export interface UserEdit {
  readonly area: Area;
  /** Only for a single cell; undefined where the cell was or became blank. */
  readonly value?: CellValue | undefined;
  readonly oldValue?: CellValue | undefined;
  /** The page that did it. */
  readonly client: string;
}

/** Whose formats inserted rows or columns take: of the one before them, or the one behind, which is usual. */
export type FormatOf = "previous" | "next";

/** Plain JSON that `openBook` takes back. */
export interface KeptBook {
  readonly data: unknown;
  readonly log: readonly unknown[];
}

export interface Book {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  /** Where Local Sheets goes the other way than docs/platform.md tells. */
  readonly turned: TurnedSwitches;

  sheets(): readonly SheetFacts[];
  activeSheet(): string;
  activateSheet(sheet: string): void;
  insertSheet(name: string, index: number): string;
  deleteSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  setHidden(sheet: string, hidden: boolean): void;
  freeze(sheet: string, rows: number, columns: number): void;
  /** Inserts before row or column `at`. */
  insertRows(sheet: string, at: number, count: number, formatOf?: FormatOf): void;
  insertColumns(sheet: string, at: number, count: number, formatOf?: FormatOf): void;
  deleteRows(sheet: string, at: number, count: number): void;
  deleteColumns(sheet: string, at: number, count: number): void;
  /** A copy right behind the sheet; answers its id. */
  copySheet(sheet: string, name: string): string;
  moveSheet(sheet: string, index: number): void;
  /** Moves `count` rows before the row `before`, counted as the grid is now. */
  moveRows(sheet: string, at: number, count: number, before: number): void;
  moveColumns(sheet: string, at: number, count: number, before: number): void;
  hideRows(sheet: string, rows: readonly number[], hidden: boolean): void;
  hideColumns(sheet: string, columns: readonly number[], hidden: boolean): void;
  isRowHidden(sheet: string, row: number): boolean;
  isColumnHidden(sheet: string, column: number): boolean;
  setRowHeight(sheet: string, row: number, count: number, pixels: number): void;
  rowHeight(sheet: string, row: number): number;
  merge(areas: readonly Area[]): void;
  breakApart(area: Area): void;
  merges(area: Area): readonly Area[];
  /** By the first key, where equal by the second, and so on. */
  sort(area: Area, keys: readonly SortKey[]): void;
  /** Fills `to` with `from`, over and over; it grows to the size of the copy where it is smaller. */
  copyCells(from: Area, to: Area, parts: CopyParts): void;
  setBorders(area: Area, borders: readonly Border[]): void;
  /** Null where the sheet's tab has no colour. */
  tabColor(sheet: string): string | null;
  setTabColor(sheet: string, color: string | null): void;
  hasGridLines(sheet: string): boolean;
  setGridLines(sheet: string, visible: boolean): void;
  /** The value of a formula, written for the first cell of `area`, as if it stood `down` rows below that. */
  evaluate(formula: string, area: Area, down: number): CellValue;
  setColumnWidth(sheet: string, column: number, count: number, pixels: number): void;
  columnWidth(sheet: string, column: number): number;

  charts(sheet: string): readonly BookChart[];
  /** Replaces the chart of the same id. */
  setChart(sheet: string, chart: BookChart): void;
  removeChart(sheet: string, id: string): void;
  /** In the order in which they were made. They move with their cells, and go with them. */
  anchors<K extends AnchorKind>(kind: K): readonly Anchor<K>[];
  /** Replaces the anchor of the same id. */
  setAnchor<K extends AnchorKind>(anchor: Anchor<K>): void;
  removeAnchors(ids: readonly string[]): void;
  namedRanges(): readonly NamedRange[];
  /** Makes the name or moves it; false where the text is no name. */
  setNamedRange(name: string, area: Area): boolean;
  renameNamedRange(name: string, newName: string): boolean;
  removeNamedRange(name: string): void;

  /** Undefined when the text is no range of this file. "KPIs!A2:C", "B:B", "5:7", "C3". */
  parseA1(text: string, sheet: string): Area | undefined;

  values(area: Area): CellValue[][];
  display(area: Area): string[][];
  /** "" where a cell holds no formula. US notation. */
  formulas(area: Area): string[][];
  numberFormats(area: Area): string[][];
  styles(area: Area): CellStyle[][];
  notes(area: Area): string[][];
  validations(area: Area): (CellValidation | null)[][];

  /** One command for the whole block, whatever its size. */
  write(area: Area, cells: readonly (readonly CellInput[])[]): void;
  /** Formulas in US notation; "" empties the cell. */
  writeFormulas(area: Area, formulas: readonly (readonly string[])[]): void;
  clear(area: Area, what: { readonly contents: boolean; readonly formats: boolean }): void;
  setNumberFormats(area: Area, formats: readonly (readonly string[])[]): void;
  setStyles(area: Area, styles: readonly (readonly CellStyle[])[]): void;
  setNotes(area: Area, notes: readonly (readonly string[])[]): void;
  setValidations(area: Area, validations: readonly (readonly (CellValidation | null)[])[]): void;

  rules(sheet: string): readonly FormulaRule[];
  /** Replaces all rules of the sheet, in this order. */
  setRules(sheet: string, rules: readonly FormulaRule[]): void;

  /** What a person sees, conditional formats included. For tests and pictures: no service of Google's reports it. */
  shownStyle(sheet: string, row: number, column: number): CellStyle;

  /** The user at the keyboard: typed input read in the book's locale, one edit event for the block. */
  userWrite(area: Area, cells: readonly (readonly string[])[], client?: string): void;
  userClear(area: Area, client?: string): void;
  userInsertRows(sheet: string, at: number, count: number): void;
  userSort(area: Area, column: number, ascending: boolean): void;
  /** Cuts cells and pastes them, on their sheet, at row and column. */
  userMove(area: Area, row: number, column: number): void;
  onUserEdit(listener: (edit: UserEdit) => void): void;
  /** Every change of a person, of structure and formats as well; one for each action. */
  onUserChange(listener: (type: ChangeType, client: string) => void): void;

  /** Names that cells may call besides the built-in functions. */
  setCustomFunctions(names: readonly string[], evaluate: EvaluateCustom): void;
  /** Evaluates again every cell that calls a custom function (an answer that was loading has come). */
  reevaluate(): void;

  /** The other Models of this file: pages. Undefined answers mean that the revision was refused and will be sent again. */
  readonly hub: {
    state(): { readonly data: unknown; readonly log: readonly unknown[] };
    publish(message: unknown, client: string): boolean;
    subscribe(client: string, listener: (message: unknown) => void): void;
    unsubscribe(client: string): void;
  };

  /** Everything, as plain JSON that `openBook` takes back. */
  save(): unknown;
  /** The same as it was put together last, and the revisions since: given at once, whatever the size. Not to be changed. */
  kept(): KeptBook;
  /** Puts everything back as it was saved or kept. Pages must load the state again. */
  restore(saved: unknown): void;
  /** The files of an .xlsx archive, by path. What a spreadsheet program does not know, such as custom functions, is its value. */
  xlsxFiles(): Promise<Readonly<Record<string, string>>>;
}
