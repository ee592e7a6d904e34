import fc from "fast-check";
import { cycleFromName, isIsoDay, quarterOf, tidiedCycleName } from "../../../src/core/okr/cycle";

it.each([
  ["2026-01-01", "2026-Q1", "2026-01-01", "2026-03-31"],
  ["2026-05-20", "2026-Q2", "2026-04-01", "2026-06-30"],
  ["2026-09-30", "2026-Q3", "2026-07-01", "2026-09-30"],
  ["2026-11-25", "2026-Q4", "2026-10-01", "2026-12-31"],
  ["2024-02-29", "2024-Q1", "2024-01-01", "2024-03-31"],
])("[D] %s falls in %s, %s to %s", (day, name, start, end) => {
  expect(quarterOf(day)).toEqual({ name, start, end });
});

it("[D] a day lies in its own quarter, and the quarter's name tells its dates again", () => {
  const day = fc
    .date({ min: new Date("1990-01-01T00:00:00Z"), max: new Date("2099-12-31T00:00:00Z"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, (iso) => {
      const quarter = quarterOf(iso);
      expect(quarter.start <= iso && iso <= quarter.end).toBe(true);
      expect(isIsoDay(quarter.start) && isIsoDay(quarter.end)).toBe(true);
      expect(cycleFromName(quarter.name)).toEqual(quarter);
    }),
  );
});

it.each([
  ["2026-Q4", "2026-10-01", "2026-12-31"],
  ["Q1 2027", "2027-01-01", "2027-03-31"],
  ["2026 q2", "2026-04-01", "2026-06-30"],
  ["2026-H1", "2026-01-01", "2026-06-30"],
  ["H2 2026", "2026-07-01", "2026-12-31"],
  ["2026", "2026-01-01", "2026-12-31"],
  [" 2026-Q4 ", "2026-10-01", "2026-12-31"],
])("[D] the name %s tells %s to %s", (name, start, end) => {
  expect(cycleFromName(name)).toEqual({ name, start, end });
});

it.each(["FY27 H1", "Spring", "", "Q5 2026", "H3 2026", "2026-Q4 2027", "Q4", "H1", "2026 plan", "2026-Q4 review"])(
  "[D] the free name %j tells no dates",
  (name) => {
    expect(cycleFromName(name)).toBeUndefined();
  },
);

it.each([
  ["2026-02-28", true],
  ["2026-02-29", false],
  ["2024-02-29", true],
  ["2026-13-01", false],
  ["2026-00-10", false],
  ["2026-04-31", false],
  ["26-04-30", false],
  ["2026-4-3", false],
  ["2026-03-00", false],
  ["2026-03-99", false],
  ["on 2026-03-31", false],
  ["2026-03-31 or so", false],
  ["", false],
])("isIsoDay(%j) is %s", (text, answer) => {
  expect(isIsoDay(text)).toBe(answer);
});

it("[D] a cycle's name has no blanks around it and one between its words", () => {
  expect(tidiedCycleName("  Spring   2026 ")).toBe("Spring 2026");
});
