import { readAttainment } from "../../../src/core/kpi/attainment";
import type { Direction } from "../../../src/core/kpi/direction";
import { readTrend, type TrendRow } from "../../../src/core/kpi/trend";
import type { Cell } from "../../../src/core/values/cell";
import { us } from "../values/in-short";

describe("attainment", () => {
  it.each<[string, Cell[], boolean, unknown]>([
    ["K7", [95, 100], false, 0.95],
    ["K7", [120, 100], false, 1.2],
    ["K7", [120, 100], true, 1],
    ["K7", [-20, 100], true, 0],
    ["K7", [0.8, 1, "lower"], false, 1.2],
    ["K7", [1.5, 1, "lower"], false, 0.5],
    ["K7", [0, 5, "lower"], false, 2],
    ["K7", [4.5, "4-5"], false, 1],
    ["K7", [3, "4-5"], false, 0.75],
    ["K7", [3, "4-5", "lower"], false, 1.4],
    ["K7", [6, "4-5", "higher"], false, 1.5],
    ["K7", [-0.1, "55%"], false, -0.181818181818],
    ["K7", [0.001, 1e6], false, 1e-9],
    ["K7", [-90, -100], false, 1.1],
    ["K7", [-90, -100, "lower"], false, 0.9],
    ["K7", ["yes", "yes"], false, 1],
    ["K7", ["no", "yes"], false, 0],
    ["K7", [6, "4-5"], false, 0.8],
    ["K7", [5, 0], false, undefined],
    ["K7", [5, 0], true, undefined],
    ["K7", [5, ""], false, undefined],
    ["K7", ["", 5], false, undefined],
    ["K7", ["abc", 5], false, { problem: 'Actual "abc" is not a number: write it like 45, 45%, 1.5M or 4h.' }],
  ])("[%s] of %p, capped %p, is %p", (_id, [actual, target, direction], capped, expected) => {
    expect(readAttainment({ actual, target, direction }, capped, us)).toEqual(expected);
  });
});

describe("trends", () => {
  const trend = (values: Cell[], direction: Direction = "higher", count = 6) =>
    readTrend(
      values.map((value, i): TrendRow => ({ value, row: i + 1 })),
      direction,
      count,
      us,
    );

  it.each<[string, Cell[], Direction, number, unknown, string]>([
    ["K8", [1, 2, 3], "higher", 6, "Improving", "up"],
    ["K8", [1, 2, 3], "lower", 6, "Worsening", "up is bad"],
    ["K8", [3, 2, 1], "higher", 6, "Worsening", "down"],
    ["K8", [3, 2, 1], "lower", 6, "Improving", "down is good"],
    ["K8", [100, 101, 102], "higher", 6, "Stable", "2 % in all"],
    ["K8", [100, 101, 102.1], "higher", 6, "Improving", "a hair more"],
    ["K8", [100, 100.4, 100.8, 101.2, 101.6], "higher", 6, "Stable", "1.6 % over five values"],
    ["K8", [5, 5, 5, 500, 5, 5], "higher", 6, "Stable", "one outlier is no trend"],
    ["K8", [9, 9, 9, 1, 2, 3], "higher", 3, "Improving", "the last three only"],
    ["K8", [9, 8, 1, "", 2, "N/A", 3, "#N/A"], "higher", 3, "Improving", "the last three that are there"],
    ["K8", [5, "#N/D", 6, 7], "higher", 6, "Improving", "a look-up that found nothing, in Portuguese"],
    ["K8", [1, 9, 2, 10], "higher", 6, "Improving", "the median of all slopes, each over its own distance"],
    ["K8", [10, 2, 9, 1], "higher", 6, "Worsening", "the same downwards"],
    ["K8", [10, 9, 2, 8], "higher", 6, "Worsening", "unsorted slopes"],
    ["K8", [100, 100.2, 100.4, 100.6, 100.8, 101], "higher", 6, "Stable", "1 % over six values"],
    ["K8", [100, 100.6, 101.2, 101.8, 102.4, 103], "higher", 6, "Improving", "3 % over six values"],
    ["K8", [1, 2], "higher", 6, "", "two are no trend"],
    ["K8", [], "higher", 6, "", "nothing"],
    ["K8", [-1, 0, 1], "higher", 6, "", "no share of a median of 0"],
    ["K8", [0, 0, 0], "higher", 6, "Stable", "but no change is none"],
    ["K8", [1, 2, 3], "between", 6, "", "which way would be good?"],
    ["K8", [5, 5, 5], "between", 6, "Stable", "no change is none"],
    ["K8", ["10%", "20%", "30%", "40%"], "higher", 6, "Improving", "percent"],
    [
      "A7",
      [1, "abc", 3],
      "higher",
      6,
      { problem: 'Row 2: Value "abc" is not a number: write it like 45, 45%, 1.5M or 4h.' },
      "",
    ],
    ["A7", ["#REF!", 2, 3], "higher", 6, { problem: "Row 1: Value shows #REF!: repair that cell first." }, ""],
    [
      "E6",
      ["1/5", 2, 3],
      "higher",
      6,
      {
        problem: "Row 1: Value is in points out of 5 but row 2: value is in plain numbers: use the same unit in both.",
      },
      "",
    ],
  ])("[%s] of %p with %s of last %d is %p: %s", (_id, values, direction, count, expected) => {
    expect(trend(values, direction, count)).toEqual(expected);
  });
});
