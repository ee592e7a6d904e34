import type { Area } from "./acts";

export type ChartKind = "LINE" | "BAR" | "COLUMN" | "COMBO";

/** A chart as a script built it. Options are JSON by Google's dotted names: "hAxis.title". */
export interface WireChartDraft {
  readonly kind: ChartKind;
  /** The first column of the first range names the points, the others are series. */
  readonly ranges: readonly Area[];
  readonly options: Readonly<Record<string, unknown>>;
  /** Rows that hold names of series; -1 leaves it to what stands there. */
  readonly headers: number;
  /** The cell at its top left, from 1, and pixels from that cell. */
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export interface WireChart extends WireChartDraft {
  readonly id: number;
}

/** Acts on charts in sheets. */
export interface ChartActs {
  charts(sheet: string): readonly WireChart[];
  insertChart(sheet: string, draft: WireChartDraft): void;
  updateChart(sheet: string, id: number, draft: WireChartDraft): void;
  removeChart(sheet: string, id: number): void;
}
