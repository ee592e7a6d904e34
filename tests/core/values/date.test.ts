import type { Cell } from "../../../src/core/values/cell";
import { dateInWords, dayOf, durationOf, isoDay, parseDay } from "../../../src/core/values/date";
import { parseValue } from "../../../src/core/values/parse";
import { us } from "./in-short";

describe("days", () => {
  it.each<[Cell, number | undefined | "unreadable"]>([
    ["", undefined],
    ["  ", undefined],
    ["–", undefined],
    [undefined, undefined],
    [null, undefined],
    [new Date(2026, 2, 31, 23, 59), 20543],
    [new Date(1899, 11, 30, 2, 0), "unreadable"],
    [new Date(Number.NaN), "unreadable"],
    ["2026-03-31", 20543],
    ["2026/3/31", 20543],
    ["31.3.2026", 20543],
    ["2026-03-31T10:00:00Z", 20543],
    ["2026-03-31 10:00", 20543],
    [46112, 20543],
    [46112.75, 20543],
    [45, "unreadable"],
    [1e9, "unreadable"],
    [true, "unreadable"],
    ["2026-02-30", "unreadable"],
    ["2026-13-01", "unreadable"],
    ["31/03/2026", "unreadable"],
    ["3.31.26", "unreadable"],
    ["2026-03", "unreadable"],
    ["2026-03-31-1", "unreadable"],
    ["20260-3-1", "unreadable"],
    ["2026-x-1", "unreadable"],
    ["2026-+3-1", "unreadable"],
    ["2026-1e0-1", "unreadable"],
    ["2026-00003-1", "unreadable"],
    ["soon", "unreadable"],
  ])("[F14] %p is day %p", (cell, day) => {
    expect(parseDay(cell, us)).toBe(day);
  });

  it("writes days for people and for machines", () => {
    expect(isoDay(20543)).toBe("2026-03-31");
    expect(dateInWords(20543)).toBe("31 March 2026");
    expect(dayOf(new Date(1970, 0, 1, 23))).toBe(0);
  });

  it("[V7] a clock reading is the same in every zone, whatever the offset of 1899 was", () => {
    expect(durationOf(new Date(1899, 11, 30, 4, 0, 0))).toBe(14400);
    expect(durationOf(new Date(1900, 0, 3, 4, 0, 0, 500))).toBe(360000.5);
    expect(durationOf(new Date(1910, 0, 1))).toBeUndefined();
  });

  it.each([
    ["Etc/UTC", "2026-03-31T00:00:00Z"],
    ["Asia/Kolkata", "2026-03-30T18:30:00Z"],
    ["America/Sao_Paulo", "2026-03-31T03:00:00Z"],
    ["Pacific/Auckland", "2026-03-30T11:00:00Z"],
  ])("[V14] midnight in %s is the day that the sheet shows", (timeZone, moment) => {
    const there = () => ({ ...us(), timeZone });
    expect(parseDay(new Date(moment), there)).toBe(20543);
    expect(parseValue(new Date(moment), there)).toMatchObject({ value: 20543, text: "31 March 2026" });
  });

  it.each([
    ["Etc/UTC", "1899-12-30T02:30:00.250Z"],
    ["Europe/Berlin", "1899-12-30T01:30:00.250Z"],
    ["America/New_York", "1899-12-30T07:30:00.250Z"],
  ])("[V7] half past two in %s is two and a half hours", (timeZone, moment) => {
    expect(durationOf(new Date(moment), timeZone)).toBe(9000.25);
  });

  it("[V14] falls back to the script's own zone", () => {
    expect(dayOf(new Date(2026, 2, 31), "Nowhere/Land")).toBe(20543);
    expect(parseDay(new Date(Number.NaN), () => ({ ...us(), timeZone: "Asia/Kolkata" }))).toBe("unreadable");
  });
});
