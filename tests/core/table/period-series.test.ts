// Days and weeks as titles: one series, ordered by date, whichever way the dates are written. [H8]
import { findPeriod, shortDate } from "../../../src/core/table/period";
import { seriesEnds } from "../../../src/core/table/period-series";
import { readSheet } from "../../../src/core/table/read-sheet";
import { localeOf } from "../../../src/core/values/cell";

const periodsOf = (texts: readonly string[]) =>
  texts.map((text) => {
    const period = shortDate(text) ?? findPeriod(text)?.period;
    if (period === undefined) throw new Error(`${text} names no period`);
    return period;
  });

/** The places of the titles from the oldest to the newest, one list for each reading that is left. */
function orders(texts: readonly string[]): readonly number[][] {
  return seriesEnds(periodsOf(texts)).map((ends = []) =>
    ends.map((_, at) => at).sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0)),
  );
}

it.each<[what: string, titles: string, order: string]>([
  ["months of one year, not days", "Jan 24|Feb 24|Mar 24", "012"],
  ["weeks, though Jan 13 could be of 2013", "Jan 6|Jan 13|Jan 20|Jan 27|Feb 3", "01234"],
  ["backwards", "Feb 3|Jan 27|Jan 20|Jan 13", "3210"],
  ["day first in words", "6 Jan|13 Jan|20 Jan|3 Feb", "0123"],
  ["month first, told by 13", "01/06/2025|01/13/2025|01/20/2025|02/03/2025", "0123"],
  ["day first, told by 13", "06/01/2025|13/01/2025|20/01/2025|03/02/2025", "0123"],
  ["month first, told by the steps", "01/06/2025|02/03/2025|03/03/2025|04/07/2025", "0123"],
  ["without a year", "1/6|1/13|1/20|2/3", "0123"],
  ["without a year, day first", "6.1.|13.1.|20.1.|3.2.", "0123"],
  ["over the turn of a year", "Dec 15|Dec 22|Dec 29|Jan 5|Jan 12", "01234"],
  ["weeks over the turn of a year", "KW 50|KW 51|KW 52|KW 1|KW 2", "01234"],
  ["both readings have the same order", "01/02/2025|01/03/2025|01/04/2025", "012"],
  ["the readings disagree", "05/06/2025|02/07/2025|03/05/2025", "201 120"],
])("%s: %s", (_what, titles, order) => {
  expect(
    orders(titles.split("|"))
      .map((each) => each.join(""))
      .join(" "),
  ).toBe(order);
});

it.each(["13/13", "0/5", "1/32", "1/6/25/3", "4", "", "a/b"])("%j is no short date", (text) => {
  expect(shortDate(text)).toBeUndefined();
});

const scorecard = (titles: readonly string[]) =>
  readSheet(
    [
      ["KPI", "Goal", ...titles],
      ["Calls made", 50, 40, 45, 52, 51],
      ["Deals closed", 5, 3, 4, 5, 6],
      ["Demos held", 9, 8, 7, 9, ""],
    ],
    { locale: localeOf("en_US") },
  );

it.each([
  ["1/6", "1/13", "1/20", "1/27"],
  ["01/20/2025", "01/27/2025", "02/03/2025", "02/10/2025"],
  ["Jan 20", "Jan 27", "Feb 3", "Feb 10"],
  ["20-Jan", "27-Jan", "3-Feb", "10-Feb"],
])("[H8] the newest week is the actual: %s …", (...titles) => {
  const { tables, problems } = scorecard(titles);
  expect(problems).toEqual([]);
  expect(tables[0]?.columns.actual?.index).toBe(6);
});

it("[H8] where dates can be read in two orders, the actual is asked", () => {
  const { tables, problems } = scorecard(["05/06/2025", "02/07/2025", "03/05/2025", "04/05/2025"]);
  expect(tables[0]?.columns.actual).toBeUndefined();
  expect(problems.map(({ message }) => message).join(" ")).toContain("02/07/2025");
});

it("[H9] what is said of one milestone belongs together", () => {
  const { tables } = readSheet([
    ["Indicator", "Target (M18)", "Achieved (M18)", "Target (M36)"],
    ["Partners trained", 40, 42, 90],
    ["Pilots running", 3, 2, 8],
  ]);
  expect(tables[0]?.columns.target?.index).toBe(2);
});

it("figures such as 4/5 make no titles", () => {
  const { tables } = readSheet([
    ["KPI", "Target", "Actual"],
    ["Audits passed", "4/5", "3/5"],
    ["Drills held", "5/5", "4/5"],
  ]);
  expect(tables[0]?.rows.map(({ row }) => row)).toEqual([2, 3]);
});

it.each<[text: string, unit: string, index: number, year: number | undefined]>([
  ["Ene-Mar", "quarter", 1, undefined],
  ["Jul – Sep 2025", "quarter", 3, 2025],
  ["Enero a Junio", "half", 1, undefined],
  ["Jan-Dec 2025", "year", 0, 2025],
  ["Januari s/d Agustus", "month", 8, undefined],
  ["Jan–Aug", "month", 8, undefined],
  ["Okt.–Dez. 2024", "quarter", 4, 2024],
  ["18-24 Mei", "day", 4 * 31 + 24, undefined],
  ["Jan 6-12", "day", 12, undefined],
  ["30 Jun - 6 Jul", "day", 6 * 31 + 6, undefined],
  ["1 de janeiro a 31 de março", "day", 2 * 31 + 31, undefined],
  ["Q1-Q3 2025", "quarter", 3, 2025],
])("[H8] %s ends a %s", (text, unit, index, year) => {
  expect(findPeriod(text)?.period).toMatchObject({ unit, index, year });
});

it.each(["2-4 weeks", "Sales to date", "Marketing - sales", "12-18"])("[H8] %s is no range of time", (text) => {
  expect(findPeriod(text)).toBeUndefined();
});

it("[H8] quarters named by their months are one series", () => {
  const { tables, problems } = readSheet(
    [
      ["Indicador", "Meta", "Ene-Mar", "Abr-Jun", "Jul-Sep"],
      ["Datos válidos", "85", "82", "86", "88"],
      ["Visitas", "12", "12", "11", "13"],
    ],
    { locale: localeOf("es_MX") },
  );
  expect(problems).toEqual([]);
  expect(tables[0]?.columns.actual?.index).toBe(5);
});
