import type { WireCell } from "../acts";
import { exception } from "../exception";
import { googleMessages } from "../google-messages";

/** What a cell gets of a custom function's answer. */
export type WireCustomResult =
  | { readonly kind: "value"; readonly value: WireCell }
  | { readonly kind: "block"; readonly rows: readonly (readonly WireCell[])[]; readonly isFlat?: true };

/** A scalar fills the cell, rows spill; a flat array spills downwards. Nobody told what other objects do: refused. */
export function customResult(value: unknown): WireCustomResult {
  if (!Array.isArray(value)) return { kind: "value", value: cell(value) };
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(cell) : [cell(row)]));
  return { kind: "block", rows, ...(value.some(Array.isArray) ? {} : { isFlat: true }) };
}

function cell(value: unknown): WireCell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "#NUM!" : { at: value.getTime() };
  throw exception(googleMessages.notEmulated({ member: `A custom function's answer of type ${typeof value}` }));
}
