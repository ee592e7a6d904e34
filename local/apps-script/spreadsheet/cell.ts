import type { WireCell } from "../acts";
import { exception } from "../exception";
import { googleMessages } from "../google-messages";

/** A cell's value as scripts read it: dates are Dates of the realm. */
export function cellFromWire(cell: WireCell): string | number | boolean | Date | null {
  return typeof cell === "object" && cell !== null ? new Date(cell.at) : cell;
}

/** What a script writes into a cell. null and undefined empty it; what is no value of a cell is refused here. */
export function cellToWire(value: unknown): WireCell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  if (value instanceof Date) return { at: value.getTime() };
  throw exception(googleMessages.notEmulated({ member: `Writing a value of type ${typeof value} into a cell` }));
}
