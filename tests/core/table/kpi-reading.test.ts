import { directionWords, nativeWord, observationOf, readKpiRow } from "../../../src/core/table/kpi-reading";
import { kpiRows } from "../../../src/core/table/kpi-row";
import type { Cell } from "../../../src/core/values/cell";
import { localeOf } from "../../../src/core/values/cell";

function read(actual: Cell, target: Cell, direction: Cell = "") {
  const titles = ["KPI", "Actual", "Target", "Direction"];
  const { rows } = kpiRows([titles, ["Revenue", actual, target, direction]], 1, {
    name: 1,
    actual: 2,
    target: 3,
    direction: 4,
  });
  const [row] = rows.map((each) => readKpiRow(each, () => localeOf("en_US")));
  if (!row) throw new Error("No row.");
  return row;
}

it.each<[string, Cell, Cell, Cell, string, boolean, string | undefined]>([
  // actual target direction  status  native  word of the native formula
  ["T24", 60, 55, "", "On target", true, "On target"],
  ["T24", 53, 55, "", "At risk", true, "At risk"],
  ["T24", 40, 55, "higher", "Off target", true, "Off target"],
  ["T24", 3, 2, "lower", "Off target", true, "Off target"],
  ["T24", "", 2, "", "No data", true, "No data"],
  ["T24", 3, "", "", "No target", true, "No target"],
  ["T25", "40%", "55%", "", "Off target", false, undefined],
  ["T25", "3 h", "< 2 h", "", "Off target", false, undefined],
  ["T25", "TBD", 55, "", "No data", true, undefined],
])("[%s] %s against %s (%s) is %s; Sheets reads it: %s", (_rule, actual, target, direction, status, native, word) => {
  const row = read(actual, target, direction);
  expect([row.status, row.native, nativeWord(row)]).toEqual([status, native, word]);
});

it("[T26] a direction that nobody knows leaves the row without a status, and says so", () => {
  const row = read(3, 2, "sideways");
  expect(row).toMatchObject({ status: "", problem: expect.stringContaining("sideways") });
  expect(nativeWord(row)).toBeUndefined();
});

it.each([
  ["On target", "met"],
  ["At risk", "short"],
  ["Off target", "off"],
  ["No data", "none"],
  ["No target", "none"],
  ["", "none"],
] as const)("[L3] %s is observed as %s", (status, observation) => {
  expect(observationOf({ status })).toBe(observation);
});

it.each(["Loading...", "Carregando…", "#NAME?", "#ERROR!", "#REF!", "#N/A", "#DIV/0!"])(
  "[V13] %s in place of a figure is no observation: what was known stays",
  (cell) => {
    expect([observationOf(read(cell, 5)), observationOf(read(cell, ""))]).toEqual(["none", "none"]);
    expect([observationOf(read(5, cell)), observationOf(read("", cell))]).toEqual(["none", "none"]);
  },
);

it("[T27] learns the words of the direction column, and always knows the plainest", () => {
  const words = directionWords(["Lower ", "menor", "maior", "sideways", 5, ""]);
  expect(words.lower).toEqual(expect.arrayContaining(["lower", "down", "menor"]));
  expect(words.higher).toEqual(expect.arrayContaining(["higher", "up", "maior"]));
  expect([...words.lower, ...words.higher]).not.toContain("sideways");
});
