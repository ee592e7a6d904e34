import { functionSentences as say } from "../language/en/functions";
import type { Cell } from "./cell";
import { canonical } from "./scan";

const DAY = 86_400_000;

/** Whether a cell is a date, also one that was made in another realm. */
export function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === "[object Date]";
}

/** Days since 1970-01-01 of the calendar day that the date shows in its own zone. */
export function dayOf(date: Date): number {
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY);
}

// Day 0 of Sheets' own count is 1899-12-30.
const SERIAL_OF_1970 = 25_569;

/** The day that a cell names, counted from 1970: a date, a date's serial number, or a text like 2026-03-31, 2026/3/31 or
 *  31.3.2026. Undefined where the cell is blank, "unreadable" for anything else. */
export function parseDay(cell: Cell): number | undefined | "unreadable" {
  if (cell === undefined || cell === null) return undefined;
  if (isDate(cell)) {
    const day = dayOf(cell);
    return Number.isFinite(day) && durationOf(cell) === undefined ? day : "unreadable";
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
  const date = text.split("T", 1).join("").split(" ", 1).join("");
  const mark = date.includes("-") ? "-" : date.includes("/") ? "/" : ".";
  const parts = date.split(mark);
  if (parts.length !== 3 || !parts.every(isDigits)) return undefined;
  const [a, b, c] = parts as [string, string, string];
  if (a.length === 4 && mark !== ".") return dayFrom(Number(a), Number(b), Number(c));
  return mark === "." && c.length === 4 ? dayFrom(Number(c), Number(b), Number(a)) : undefined;
}

function isDigits(part: string): boolean {
  if (part.length === 0 || part.length > 4) return false;
  for (let i = 0; i < part.length; i++) {
    const code = part.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

function dayFrom(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? Math.round(date.getTime() / DAY) : undefined;
}

/** Seconds of a duration or time cell, undefined for a date. Sheets hands it over as a moment after 1899-12-30; ten years
 *  of hours are more than any duration, and no KPI is dated before 1910. */
export function durationOf(date: Date): number | undefined {
  if (!(date.getFullYear() < 1910)) return undefined;
  const { year, month, day } = { year: date.getFullYear(), month: date.getMonth(), day: date.getDate() };
  // Clock readings of the local zone: its offset in 1899 had odd minutes, which cancel out.
  const moment = Date.UTC(
    year,
    month,
    day,
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return Math.round(moment - Date.UTC(1899, 11, 30)) / 1000;
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
