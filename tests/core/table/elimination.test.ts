// What no title names is asked, and the rest of the table is understood. [H6, H8, H16]
import { findPeriod } from "../../../src/core/table/period";
import { readSheet } from "../../../src/core/table/read-sheet";
import { weekday } from "../../../src/core/table/weekday";
import { localeOf } from "../../../src/core/values/cell";

const read = (rows: readonly string[]) =>
  readSheet(
    rows.map((row) => row.split("|")),
    { locale: localeOf("en_US") },
  );

it("[H16] results without a title that says so are asked for, not missed", () => {
  const { tables, problems } = read([
    "KPI|Target|Shift A|Shift B|Status",
    "OEE|82|84|79|Low",
    "Output|430|430|415|Low",
  ]);
  expect(tables[0]?.kind).toBe("kpi");
  expect(tables[0]?.columns.actual).toBeUndefined();
  expect(tables[0]?.rows.map(({ row }) => row)).toEqual([2, 3]);
  expect(problems[0]?.message).toBe(
    'No title in row 1 says which column is the actual. Figures stand in "Shift A" (column C) and "Shift B" (column D). Choose one.',
  );
});

it("[H16] so are targets", () => {
  const { tables, problems } = read(["KPI|Current|Pledge", "Coverage|97|98", "Losses|31|30"]);
  expect([tables[0]?.kind, tables[0]?.columns.target]).toEqual(["kpi", undefined]);
  expect(problems[0]?.message).toContain('the target. Figures stand in "Pledge" (column C).');
});

it("[H16] without figures there are no results to ask for", () => {
  expect(read(["KPI|Target|Owner", "Coverage|97|Sales lead", "Losses|31|Sales lead"]).tables[0]?.kind).toBe("none");
});

it.each([
  ["Mon|Tue|Wed", 5],
  ["Lun|Mar|Mie", 5],
  ["Seg|Ter|Qua", 5],
  ["Autumn|Spring|Summer", 5],
  ["1º bim.|2º bim.|3º bim.", 5],
  ["1º QUADR.|2º QUADR.|3º QUADR.", 5],
  ["Sprint 29|Sprint 30|Sprint 31", 5],
  ["Month 1|Month 2|Month 3", 5],
  ["Sprint 31|Sprint 30|Sprint 29", 3],
])("[H8] a series that goes on: %s", (titles, newest) => {
  const { tables, problems } = read([`KPI|Target|${titles}`, "Calls|50|40|45|52", "Deals|5|3|4|5"]);
  expect(problems).toEqual([]);
  expect(tables[0]?.columns.actual?.index).toBe(newest);
});

it.each([
  ["Mar", 2],
  ["domingo", 7],
  ["Fr", 5],
  ["m", undefined],
  ["Marge", undefined],
])("the weekday of %j: %p", (title, day) => expect(weekday(title)).toBe(day));

it.each(["Spring cleaning", "Fall of costs", "Day rate", "Term deposits"])("%j names no period", (title) => {
  expect(findPeriod(title)).toBeUndefined();
});
