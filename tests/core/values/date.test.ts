import type { Cell } from "../../../src/core/values/cell";
import { dateInWords, dayOf, durationOf, isoDay, parseDay } from "../../../src/core/values/date";

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
    ["soon", "unreadable"],
  ])("[F14] %p is day %p", (cell, day) => {
    expect(parseDay(cell)).toBe(day);
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
});
