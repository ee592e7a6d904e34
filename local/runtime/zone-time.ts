import type { WireCell } from "../apps-script/acts";
import { instantOf, zoneOffset } from "../apps-script/realm/clock-face";
import type { CellInput, CellValue } from "../engine/book";

const DAY = 86_400_000;
/** 1899-12-30, day 0 of a spreadsheet, in milliseconds since 1970. */
const DAY_ZERO = -25_569 * DAY;

/** The instant of a date cell: its face read in the spreadsheet's time zone. */
export function instantOfSerial(serial: number, timeZone: string): number {
  return instantOf(DAY_ZERO + Math.round(serial * DAY), timeZone);
}

/** The days since 1899-12-30 that a spreadsheet's cell holds for an instant. */
export function serialOf(instant: number, timeZone: string): number {
  return (instant + zoneOffset(instant, timeZone) - DAY_ZERO) / DAY;
}

export function toWire(value: CellValue | null, timeZone: string): WireCell {
  return typeof value === "object" && value !== null ? { at: instantOfSerial(value.serial, timeZone) } : value;
}

export function fromWire(cell: WireCell, timeZone: string): CellInput {
  return typeof cell === "object" && cell !== null ? { serial: serialOf(cell.at, timeZone) } : cell;
}
