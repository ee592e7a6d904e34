import type { WireCell } from "../acts";

/** What a cell gets of a custom function's answer. */
export type WireCustomResult =
  | { readonly kind: "value"; readonly value: WireCell }
  | { readonly kind: "block"; readonly rows: readonly (readonly WireCell[])[] };

/** A scalar fills the cell, rows spill; a flat array spills downwards. */
export function customResult(value: unknown): WireCustomResult {
  if (!Array.isArray(value)) return { kind: "value", value: cell(value) };
  return { kind: "block", rows: value.map((row: unknown) => (Array.isArray(row) ? row.map(cell) : [cell(row)])) };
}

function cell(value: unknown): WireCell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "#NUM!" : { at: value.getTime() };
  return String(value);
}
