import type { Area } from "./acts";

/** A line at one side of a range, or between its cells; null takes it away. */
export interface WireBorder {
  readonly side: "top" | "left" | "bottom" | "right" | "v" | "h";
  readonly line: { readonly color: string; readonly style: "thin" | "medium" | "thick" | "dashed" | "dotted" } | null;
}

/** Acts on how sheets look besides their cells' styles. */
export interface LookActs {
  setBorders(area: Area, borders: readonly WireBorder[]): void;
  tabColor(sheet: string): string | null;
  setTabColor(sheet: string, color: string | null): void;
  hasGridLines(sheet: string): boolean;
  setGridLines(sheet: string, visible: boolean): void;
  /** As wide as the longest text shown asks for. */
  fitColumns(sheet: string, column: number, count: number): void;
}
