import type {
  EngineBorder,
  EngineLocale,
  EngineRange,
  EngineResult,
  EngineStyle,
  EvaluatedCell,
  Position,
  RangeRef,
  Zone,
} from "./cell";
import type { CompiledFormula, EngineCell } from "./formula";
import type {
  CellNote,
  ConditionalFormat,
  EngineAnchor,
  EngineChart,
  EngineFigure,
  NamedEngineRange,
  RecordedEdit,
  SheetState,
  ValidationRule,
} from "./sheet";

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
