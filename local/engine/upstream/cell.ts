// Places and values of cells, as the engine has them. Rows and columns count from 0.
import type { Sparkline } from "../dialect/sparkline";

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

/** The lines around a cell, as the engine has them. */
export interface EngineBorder {
  readonly top?: object | undefined;
  readonly left?: object | undefined;
  readonly bottom?: object | undefined;
  readonly right?: object | undefined;
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
