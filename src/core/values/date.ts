import { functionSentences as say } from "../language/en/functions";
import type { AskLocale, Cell } from "./cell";
import { canonical } from "./text/scan";

const DAY = 86_400_000;

/** Whether a cell is a date, also one that was made in another realm. */
export function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === "[object Date]";
}

/** Days since 1970-01-01 of the calendar day that the date shows in the zone, the script's own if not given. */
export function dayOf(date: Date, timeZone?: string): number {
  return Math.floor(clockReading(date, timeZone) / DAY);
}

let zoned: { readonly timeZone: string; readonly format: Intl.DateTimeFormat | undefined } | undefined;

function formatIn(timeZone: string): Intl.DateTimeFormat | undefined {
  if (zoned?.timeZone !== timeZone) zoned = { timeZone, format: newFormat(timeZone) };
  return zoned.format;
}

function newFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  const two = "2-digit";
  const fields = { year: "numeric", month: two, day: two, hour: two, minute: two, second: two } as const;
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone, hourCycle: "h23", ...fields });
  } catch {
    // No Intl, or a zone that it does not know: the script's own zone has to do.
    return undefined;
  }
}

/** What calendar and clock show in the zone, as milliseconds since 1970 as if that were UTC. */
function clockReading(date: Date, timeZone: string | undefined): number {
  const format = timeZone === undefined ? undefined : formatIn(timeZone);
  if (format === undefined || Number.isNaN(date.getTime())) {
    const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
    return Date.UTC(year, month, day, date.getHours(), date.getMinutes(), date.getSeconds(), date.getMilliseconds());
  }
  const parts = format.formatToParts(date);
  const part = (wanted: Intl.DateTimeFormatPartTypes) => Number(parts.find(({ type }) => type === wanted)?.value);
  // No zone differs from another by less than a second.
  const rest = ((date.getTime() % 1000) + 1000) % 1000;
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"), rest);
}

// Day 0 of Sheets' own count is 1899-12-30.
const SERIAL_OF_1970 = 25_569;

/** The day that a cell names, counted from 1970: a date, a date's serial number, or a text like 2026-03-31, 2026/3/31 or
 *  31.3.2026. Undefined where the cell is blank, "unreadable" for anything else. */
export function parseDay(cell: Cell, locale: AskLocale): number | undefined | "unreadable" {
  if (cell === undefined || cell === null) return undefined;
  if (isDate(cell)) {
    const { timeZone } = locale();
    const day = dayOf(cell, timeZone);
    return Number.isFinite(day) && durationOf(cell, timeZone) === undefined ? day : "unreadable";
  }
  if (typeof cell === "number") {
    return cell >= 10_000 && cell < 100_000 ? Math.floor(cell) - SERIAL_OF_1970 : "unreadable";
  }
  if (typeof cell !== "string") return "unreadable";
  const text = canonical(cell).trim();
  if (text === "" || text === "-") return undefined;
  return dayOfText(text) ?? "unreadable";
}

function dayOfText(text: string): number | undefined {
  // Without the time of day.
  const [date] = text.split(/[T ]/, 1);
  const backwards = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(String(date));
  if (backwards !== null) return dayFrom(Number(backwards[3]), Number(backwards[2]), Number(backwards[1]));
  const forwards = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(String(date));
  return forwards === null ? undefined : dayFrom(Number(forwards[1]), Number(forwards[3]), Number(forwards[4]));
}

function dayFrom(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  // A day that does not exist lies in another month: "2026-02-30" in March, "2026-13-01" in January.
  return date.getUTCMonth() === month - 1 ? date.getTime() / DAY : undefined;
}

/** Seconds of a duration or time cell, undefined for a date. Sheets hands it over as a moment after 1899-12-30; ten years
 *  of hours are more than any duration, and no KPI is dated before 1910. */
export function durationOf(date: Date, timeZone?: string): number | undefined {
  // Clock readings: the odd minutes of the zones of 1899 cancel out.
  const reading = clockReading(date, timeZone);
  return reading < Date.UTC(1910, 0, 1) ? Math.round(reading - Date.UTC(1899, 11, 30)) / 1000 : undefined;
}

/** "2026-03-31" for a day counted from 1970. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** "4 May 2026" for a day counted from 1970. */
export function dateInWords(day: number): string {
  const date = new Date(day * DAY);
  return say.date({ day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() });
}
