// The part of @odoo/o-spreadsheet 19.3.7 that we rely on, and nothing else. An upgrade of the engine starts here.
// Rows and columns count from 0 in the engine.
import type { Sparkline } from "./dialect/sparkline";

export interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

export interface Zone {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface EngineRange {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly invalidXc?: string | undefined;
  readonly invalidSheetName?: string | undefined;
}

export interface RangeRef {
  readonly _sheetId: string;
  readonly _zone: unknown;
}

export interface EngineLocale {
  readonly name: string;
  readonly code: string;
  readonly thousandsSeparator: string;
  readonly decimalSeparator: string;
  /** 1 is Monday, 7 Sunday. */
  readonly weekStart: number;
  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly formulaArgSeparator: string;
}

export interface EngineStyle {
  fillColor?: string;
  textColor?: string;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: boolean;
  wrapping?: "wrap" | "overflow" | "clip";
  align?: "left" | "center" | "right";
  verticalAlign?: "top" | "middle" | "bottom";
  fontSize?: number;
}

/** What a formula or a function gives for one cell. */
export interface CellResult {
  value: string | number | boolean | null;
  format?: string | undefined;
  message?: string | undefined;
  /** The cell that the value was read from. */
  position?: Position | undefined;
}

/** Matrices are column-major: `matrix[column][row]`. */
export type EngineMatrix = (CellResult | undefined)[][];
export type EngineResult = CellResult | EngineMatrix;
export type EngineArgument = EngineResult | undefined;

export interface EvaluatedCell extends CellResult {
  readonly type: "number" | "text" | "boolean" | "error" | "empty";
  readonly formattedValue: string;
  readonly errorOriginPosition?: Position | undefined;
  readonly link?: object;
  /** Set by our own evaluation plugin. */
  readonly sparkline?: Sparkline;
}

export interface AstNode {
  readonly type: string;
  readonly value?: unknown;
  readonly args?: readonly AstNode[];
  readonly left?: AstNode;
  readonly right?: AstNode;
  readonly operand?: AstNode;
}

export interface Token {
  readonly type: string;
  value: string;
}

/** What a formula sees while it is evaluated: the functions by name, and whatever the Model was given as `custom`. */
export interface EvaluationContext {
  readonly locale: EngineLocale;
  readonly getters: Getters;
  readonly __originCellPosition?: Position | undefined;
  readonly lodestar?: unknown;
  /** A function by its name, bound to nothing. */
  readonly [name: string]: unknown;
}

export type ExecuteFormula = (
  this: CompiledFormula,
  dependencies: readonly EngineRange[],
  referenced: (range: EngineRange) => CellResult,
  ranged: (range: EngineRange) => EngineMatrix | EngineResult,
  symbol: (name: string, isRange: boolean) => EngineResult,
  context: EvaluationContext,
) => EngineResult;

export interface CompiledFormula {
  readonly isBadExpression: boolean;
  readonly symbols: readonly string[];
  /** The formula with placeholders for references, numbers and texts. */
  normalizedFormula: string;
  readonly rangeDependencies: readonly EngineRange[];
  readonly literalValues: { readonly numbers: readonly CellResult[]; readonly strings: readonly CellResult[] };
  execute: ExecuteFormula;
  getTokens(getters: Getters, options?: object): Token[];
  toFormulaString(getters: Getters): string;
  usesSymbol(symbol: string): boolean;
}

export interface CompiledFormulaClass {
  readonly prototype: CompiledFormula;
  Compile(formula: string, sheetId: string, getters: Getters): CompiledFormula;
  IsBadExpression(formula: string): boolean;
  CopyWithDependenciesAndLiteral(
    base: CompiledFormula,
    sheetId: string,
    dependencies: readonly EngineRange[],
    numbers: readonly CellResult[],
    texts: readonly CellResult[],
  ): CompiledFormula;
}

export type EngineCell = { readonly id: number; readonly style?: EngineStyle; readonly format?: string } & (
  | { readonly isFormula: true; readonly compiledFormula: CompiledFormula }
  | { readonly isFormula: false; readonly content: string; readonly parsedValue: string | number | boolean | null }
);

export interface ConditionalFormat {
  readonly id: string;
  readonly ranges: readonly string[];
  readonly rule: {
    readonly type: string;
    readonly operator?: string;
    readonly values?: readonly string[];
    readonly dateValue?: string;
    readonly style?: EngineStyle;
    /** Of a scale of colours. */
    readonly minimum?: EngineThreshold;
    readonly midpoint?: EngineThreshold;
    readonly maximum?: EngineThreshold;
  };
}

/** A point of a scale of colours; the colour is 0xRRGGBB. */
export interface EngineThreshold {
  readonly color: number;
  readonly type: string;
  readonly value?: string;
}

export interface ValidationRule {
  readonly id: string;
  readonly criterion: { readonly type: string; readonly values: readonly string[]; readonly displayStyle?: string };
  readonly isBlocking?: boolean;
  /** Ours: the engine keeps it as it is. */
  readonly helpText?: string;
  readonly ranges: readonly EngineRange[];
}

export interface SheetState {
  readonly rows: readonly { readonly cells: Readonly<Record<number, number | undefined>> }[];
}

/** The lines around a cell, as the engine has them. */
export interface EngineBorder {
  readonly top?: object | undefined;
  readonly left?: object | undefined;
  readonly bottom?: object | undefined;
  readonly right?: object | undefined;
}

export interface Getters {
  getLocale(): EngineLocale;
  getActiveSheetId(): string;
  getSelectedZone(): Zone;
  getActivePosition(): Position;
  getSheetIds(): readonly string[];
  tryGetSheet(sheetId: string): SheetState | undefined;
  getSheetName(sheetId: string): string;
  getSheetIdByName(name: string): string | undefined;
  isSheetVisible(sheetId: string): boolean;
  getNumberRows(sheetId: string): number;
  getNumberCols(sheetId: string): number;
  getPaneDivisions(sheetId: string): { readonly xSplit: number; readonly ySplit: number };
  isRowFiltered(sheetId: string, row: number): boolean;
  isRowHiddenByUser(sheetId: string, row: number): boolean;
  isHeaderHiddenByUser(sheetId: string, dimension: "ROW" | "COL", index: number): boolean;
  getMergesInZone(sheetId: string, zone: Zone): readonly Zone[];
  getSheet(sheetId: string): { readonly color?: string };
  getGridLinesVisibility(sheetId: string): boolean;
  getColSize(sheetId: string, col: number): number;
  getRowSize(sheetId: string, row: number): number;
  getCell(position: Position): EngineCell | undefined;
  getCellBorder(position: Position): EngineBorder | null;
  getCells(sheetId: string): readonly EngineCell[];
  getCellPosition(cellId: number): Position;
  getEvaluatedCell(position: Position): EvaluatedCell;
  getSpreadZone(position: Position): Zone | undefined;
  getArrayFormulaSpreadingOn(position: Position): Position | undefined;
  getCellComputedStyle(position: Position): EngineStyle;
  getTranslatedCellFormula(sheetId: string, right: number, down: number, formula: CompiledFormula): string;
  evaluateFormulaResult(sheetId: string, formula: string, position?: Position): EngineResult;
  getConditionalFormats(sheetId: string): readonly ConditionalFormat[];
  getDataValidationRules(sheetId: string): readonly ValidationRule[];
  getValidationRuleForCell(position: Position): ValidationRule | undefined;
  getRangeFromSheetXC(sheetId: string, xc: string): EngineRange;
  getRangeDataFromXc(sheetId: string, xc: string): RangeRef;
  getRangeDataFromZone(sheetId: string, zone: Zone): RangeRef;
  getRangeString(range: EngineRange, forSheetId: string): string;
  getRangeFromZone(sheetId: string, zone: Zone): EngineRange;
  getRangeFromRangeData(ref: RangeRef): EngineRange;
  getNamedRange(name: string): NamedEngineRange | undefined;
  getNamedRanges(): readonly NamedEngineRange[];
  getChartIds(sheetId: string): readonly string[];
  isChartDefined(chartId: string): boolean;
  getChartDefinition(chartId: string): EngineChart;
  getFigureIdFromChartId(chartId: string): string;
  getFigure(sheetId: string, figureId: string): EngineFigure | undefined;
  /** Of our own anchor plugin. */
  getAnchors(): readonly EngineAnchor[];
  /** Of our own facts plugin. */
  getNotes(sheetId: string): readonly CellNote[];
  getSheetsCreated(): number;
  /** Of our own recorder plugin. */
  startRecording(): void;
  recordedEdit(): RecordedEdit | undefined;
}

export interface NamedEngineRange {
  readonly name: string;
  readonly range: EngineRange;
}

/** The engine's description of a chart, as far as ours have one. */
export interface EngineChart {
  readonly type: string;
  readonly horizontal?: boolean;
  readonly title?: { readonly text?: string };
  readonly dataSource?: {
    readonly type: string;
    readonly dataSets?: readonly { readonly dataSetId: string; readonly dataRange: string }[];
    readonly dataSetsHaveTitle?: boolean;
    readonly labelRange?: string;
  };
  readonly [field: string]: unknown;
}

export interface EngineFigure {
  readonly col: number;
  readonly row: number;
  readonly offset: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
}

/** A fact tied to cells (`range`), to a sheet (`sheetId`), or to the file. */
export interface EngineAnchor {
  readonly id: string;
  readonly kind: string;
  readonly range?: EngineRange;
  readonly sheetId?: string;
  readonly facts: unknown;
}

export interface CellNote {
  readonly col: number;
  readonly row: number;
  readonly text: string;
}

/** The cells that one revision changed, and what the first of them held before. */
export interface RecordedEdit {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly before: EvaluatedCell;
}

export interface Command {
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface DispatchResult {
  readonly isSuccessful: boolean;
  readonly reasons: readonly string[];
}

export interface TransportService {
  sendMessage(message: unknown): Promise<void>;
  onNewMessage(client: string, listener: (message: unknown) => void): void;
  leave(client: string): void;
}

export interface ModelConfig {
  readonly mode?: "normal" | "readonly";
  readonly custom?: Readonly<Record<string, unknown>>;
  readonly transportService?: TransportService;
  readonly client?: { readonly id: string; readonly name: string };
}

export interface Model {
  readonly getters: Getters;
  /** Revisions of this Model of which the hub has not told yet that it took them. */
  readonly session: { readonly pendingMessages: readonly unknown[] };
  dispatch: (type: string, payload?: object) => DispatchResult;
  on(event: string, owner: object, listener: () => void): void;
  canDispatch(type: string, payload?: object): DispatchResult;
  joinSession(): void;
  drawLayer(drawing: GridDrawing, layer: string): void;
  /** Every cell spelled out, without the engine's check that its shorter form reads back the same. */
  _exportData(shouldSquish: boolean): WorkbookSnapshot;
  exportXLSX(): Promise<{ readonly files: readonly { readonly path: string; readonly content?: string }[] }>;
}

/** The engine's own JSON of a file; only what we put in or look at. */
export interface WorkbookSnapshot {
  revisionId?: string;
  settings?: { locale?: EngineLocale };
  sheets: Record<string, unknown>[];
  lodestar?: SavedFacts;
  lodestarAnchors?: readonly SavedAnchor[];
  [part: string]: unknown;
}

/** `xc` is the place of an anchor that is tied to cells. */
interface SavedAnchor {
  readonly id: string;
  readonly kind: string;
  readonly sheetId?: string;
  readonly xc?: string;
  readonly facts: unknown;
}

export interface SavedFacts {
  readonly notes: readonly { readonly sheetId: string; readonly xc: string; readonly note: string }[];
  readonly sheetsCreated: number;
}

export interface ArgumentDefinition {
  readonly name: string;
  readonly description: string;
  readonly type: readonly string[];
  readonly acceptErrors?: boolean;
  readonly acceptMatrix?: boolean;
  readonly acceptMatrixOnly?: boolean;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly default?: boolean;
  readonly defaultValue?: string;
}

export interface FunctionDescription {
  readonly description: string;
  readonly category?: string;
  readonly hidden?: boolean;
  readonly args: readonly ArgumentDefinition[];
  compute(this: EvaluationContext, ...args: EngineArgument[]): EngineResult;
}

/** Where a person types into a cell of the grid. */
export interface CellComposer {
  readonly getters: Getters;
  /** As typed. */
  readonly _currentContent: string;
  /** As it goes into the cell. */
  getCurrentCanonicalContent(): string;
  /** As a cell's content is shown for typing. */
  getComposerContent(position: Position, selection?: object): { readonly text: string };
}

/** What the engine lends to who draws a layer of its grid; pixels from the grid's upper left corner. */
export interface GridDrawing {
  readonly ctx: Canvas;
  readonly sheetId: string;
  readonly viewports: {
    /** One for each pane of frozen and other cells. */
    getAllSheetViewportsZonesAndRect(sheetId: string): readonly { readonly zone: Zone; readonly rect: Rectangle }[];
    getRect(sheetId: string, zone: Zone): Rectangle;
  };
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Of a page's drawing surface, which Node does not know. */
interface Canvas {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  beginPath(): void;
  rect(x: number, y: number, width: number, height: number): void;
  clip(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  lineTo(x: number, y: number): void;
  stroke(): void;
}

export interface Registry<T> {
  readonly content: Readonly<Record<string, T>>;
  add(key: string, value: T): Registry<T>;
  replace(key: string, value: T): Registry<T>;
  get(key: string): T;
  contains(key: string): boolean;
}

export interface Plugin {
  beforeHandle(command: Command): void;
  handle(command: Command): void;
  finalize(): void;
  allowDispatch(command: Command): string | readonly string[];
}
export interface PluginClass {
  readonly prototype: Plugin;
  new (config: never): Plugin;
}

export interface RangeAdapters {
  applyChange(range: EngineRange): {
    readonly changeType: "NONE" | "REMOVE" | "RESIZE" | "MOVE" | "CHANGE";
    readonly range: EngineRange;
  };
}

/** Keeps a plugin's state in the undo history: a path of keys below `this`, then the value. */
export interface StateHistory {
  update(...pathAndValue: unknown[]): void;
}

export interface EngineNamespace {
  readonly Model: {
    readonly prototype: object;
    new (snapshot: unknown, config?: ModelConfig, revisions?: readonly unknown[]): Model;
  };
  readonly CorePlugin: new (
    config: never,
  ) => Plugin & {
    readonly getters: Getters;
    readonly history: StateHistory;
    dispatch(type: string, payload: object): DispatchResult;
    adaptRanges(adapters: RangeAdapters): void;
    import(snapshot: WorkbookSnapshot): void;
    export(snapshot: WorkbookSnapshot): void;
  };
  readonly CoreViewPlugin: new (config: never) => Plugin & { readonly getters: Getters };
  readonly UIPlugin: new (
    config: never,
  ) => Plugin & {
    readonly getters: Getters;
    drawLayer(drawing: GridDrawing, layer: string): void;
    dispatch(type: string, payload: object): DispatchResult;
  };
  readonly CompiledFormula: CompiledFormulaClass;
  readonly EvaluationError: new (message?: string, value?: string) => CellResult;
  readonly coreTypes: Set<string>;
  readonly DEFAULT_LOCALE: EngineLocale;
  readonly registries: {
    readonly functionRegistry: Registry<FunctionDescription>;
    readonly corePluginRegistry: Registry<PluginClass>;
    readonly coreViewsPluginRegistry: Registry<PluginClass>;
    readonly statefulUIPluginRegistry: Registry<PluginClass>;
    readonly featurePluginRegistry: Registry<PluginClass>;
    /** By the command that is undone. */
    readonly inverseCommandRegistry: Registry<(done: Command) => Command | readonly Command[]>;
    readonly errorTypes: Set<string>;
    readonly otRegistry: {
      addTransformation(
        executed: string,
        toTransform: readonly string[],
        transform: (toTransform: Command, executed: Command) => Command | undefined,
      ): unknown;
    };
  };
  readonly helpers: {
    createEmptyWorkbookData(): { readonly version: string };
    toXC(col: number, row: number): string;
    isNumber(text: string, locale: EngineLocale): boolean;
    isDateTime(text: string, locale: EngineLocale): boolean;
    isDateTimeFormat(format: string): boolean;
    formatValue(value: string | number | boolean | null, options: { format?: string; locale: EngineLocale }): string;
    toNumber(value: CellResult | string | number | boolean | null | undefined, locale: EngineLocale): number;
    toString(value: CellResult | string | number | boolean | null | undefined): string;
  };
  readonly stores: {
    readonly CellComposerStore: { readonly prototype: CellComposer };
    readonly GridRenderer: { readonly prototype: { addNewAnimations(): void } };
  };
  parse(formula: string): AstNode;
  tokenize(formula: string, locale?: EngineLocale): Token[];
}
