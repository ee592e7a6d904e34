import { localeOf } from "../../../src/core/values/cell";
import { isoDay, parseDay } from "../../../src/core/values/date";

const locale = () => localeOf("en_US");
const shown = (cell: string | number): string => {
  const day = parseDay(cell, locale);
  return typeof day === "number" ? isoDay(day) : String(day);
};

describe("[V14] a day in a text or as a serial number", () => {
  it.each([
    ["2026-03-31", "2026-03-31"],
    ["2026/3/1", "2026-03-01"],
    ["31.3.2026", "2026-03-31"],
    ["2026-03-31T23:59", "2026-03-31"],
    ["2026-03-31 10:00", "2026-03-31"],
    ["  2026-03-31  ", "2026-03-31"],
    ["", "undefined"],
    ["-", "undefined"],
    // Not a day of any calendar.
    ["2026-02-29", "unreadable"],
    ["2026-13-01", "unreadable"],
    ["2026-00-10", "unreadable"],
    ["2026-01-00", "unreadable"],
    ["2026-01-32", "unreadable"],
    // Day and month could be either, or the year is cut short.
    ["31/03/2026", "unreadable"],
    ["31-03-2026", "unreadable"],
    ["2026.03.31", "unreadable"],
    ["31.3.26", "unreadable"],
    ["31.3.20260", "unreadable"],
    ["am31.3.2026", "unreadable"],
    ["2026-03", "unreadable"],
    ["2026-03-31-01", "unreadable"],
    ["2026--31", "unreadable"],
    ["2026-3x-31", "unreadable"],
    ["2026-:3-31", "unreadable"],
    ["soon", "unreadable"],
  ])("%j is %s", (cell, expected) => expect(shown(cell)).toBe(expected));

  it.each([
    [10_000, "1927-05-18"],
    [46_112, "2026-03-31"],
    [46_112.75, "2026-03-31"],
    [99_999, "2173-10-13"],
    [9_999, "unreadable"],
    [100_000, "unreadable"],
  ])("%d is %s", (cell, expected) => expect(shown(cell)).toBe(expected));
});

describe("[V2] the locale that Google names", () => {
  it.each([
    ["pt_BR", "pt_BR", "pt", ","],
    ["de-DE", "de_DE", "de", ","],
    ["en", "en", "en", "."],
    ["de", "de", "de", ","],
    ["es_mx", "es_MX", "es", "."],
    ["in_ID", "id_ID", "id", ","],
    ["zh_Hant_TW", "zh_TW", "zh", "."],
    ["fil_PH", "fil_PH", "fil", "."],
    // No region of two letters: the language alone.
    ["en_USA", "en", "en", "."],
    ["en_001", "en", "en", "."],
    ["en_1GB", "en", "en", "."],
    // Nothing that is a language.
    ["", "en_US", "en", "."],
    ["9pt_BR", "en_US", "en", "."],
    ["portuguese", "en_US", "en", "."],
  ])("%j is %s, %s, with %s", (id, spelled, language, decimal) =>
    expect(localeOf(id)).toEqual({ id: spelled, language, decimal }),
  );
});
