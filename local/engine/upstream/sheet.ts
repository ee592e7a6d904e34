// What a sheet holds besides values.
import type { EngineRange, EngineStyle, EvaluatedCell, Zone } from "./cell";

export interface SheetState {
  readonly rows: readonly { readonly cells: Readonly<Record<number, number | undefined>> }[];
}

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
