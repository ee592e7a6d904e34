import { type CheckInRow, readForecast } from "../../../src/core/okr/forecast";
import type { Cell } from "../../../src/core/values/cell";
import { us } from "../values/in-short";

const checkIns = (...lines: [Cell, Cell][]): CheckInRow[] =>
  lines.map(([date, value], i) => ({ date, value, row: i + 1 }));
const steady = checkIns(["2026-01-01", 0], ["2026-01-11", 10], ["2026-01-21", 20]);
const percents = checkIns(["2026-01-01", "0%"], ["2026-01-02", "10%"], ["2026-01-03", "20%"]);
const forecast = (rows: CheckInRow[], end: Cell, target: Cell, baseline: Cell = "") =>
  readForecast(rows, end, target, baseline, us);

describe("forecasts", () => {
  it.each<[string, CheckInRow[], Cell, Cell, Cell, unknown, string]>([
    ["F18", steady, "2026-03-02", 100, "", 0.6, "a straight line goes on"],
    ["F18", steady, "2026-03-02", 30, "", 2, "without a cap"],
    ["F18", steady, "2026-03-02", 100, 20, 0.5, "from a baseline"],
    ["F18", [...steady].reverse(), "2026-03-02", 100, "", 0.6, "the dates count, not the order"],
    [
      "F18",
      checkIns(["2026-01-01", "0%"], ["2026-01-02", "10%"], ["2026-01-03", "20%"]),
      "2026-01-04",
      "100%",
      "",
      0.3,
      "percent",
    ],
    ["F18", checkIns(["2026-01-01", 0], ["2026-01-02", 10]), "2026-01-04", 100, "", undefined, "two are no line"],
    [
      "F18",
      checkIns(["2026-01-01", 0], ["2026-01-01", 10], ["2026-01-01", 20]),
      "2026-01-04",
      100,
      "",
      undefined,
      "nor is one day",
    ],
    ["F18", [], "2026-01-04", 100, "", undefined, "nothing"],
    ["F18", [], "2026-01-04", "#REF!", "", undefined, "nothing, whatever the target"],
    ["F18", [...steady, ...checkIns(["", 99])], "2026-03-02", 100, "", 0.6, "a value without a date is left out"],
    ["F18", steady, "", 100, "", undefined, "no end"],
    ["F18", steady, "2026-03-02", 100, "TBD", undefined, "no start yet"],
    [
      "F18",
      checkIns(["", 5], ["2026-01-01", ""], ["2026-01-02", "N/A"]),
      "2026-03-02",
      100,
      "",
      undefined,
      "half rows do not count",
    ],
    ["F18", percents, "2026-01-04", "yes", "", 0.3, "yes is 100%"],
    [
      "E1",
      steady,
      "2026-03-02",
      "",
      "",
      { problem: "Target is missing: type the value this key result should reach." },
      "",
    ],
    [
      "E4",
      steady,
      "2026-03-02",
      "Q2",
      "",
      { problem: 'Target "Q2" is not a number: write it like 45, 45%, 1.5M or 4h.' },
      "",
    ],
    ["E7", steady, "2026-03-02", "#REF!", "", { problem: "Target shows #REF!: repair that cell first." }, ""],
    ["E7", steady, "2026-03-02", 100, "#REF!", { problem: "Baseline shows #REF!: repair that cell first." }, ""],
    ["E20", steady, "soon", 100, "", { problem: 'End date "soon" is not a date: write it like 2026-03-31.' }, ""],
    [
      "E20",
      checkIns(["x", 5]),
      "soon",
      100,
      "",
      { problem: 'Row 1: Date "x" is not a date: write it like 2026-03-31.' },
      "",
    ],
    [
      "A7",
      checkIns(["2026-01-01", "abc"]),
      "",
      "",
      "",
      { problem: 'Row 1: Value "abc" is not a number: write it like 45, 45%, 1.5M or 4h.' },
      "",
    ],
    [
      "A7",
      checkIns(["2026-01-01", "#REF!"]),
      "",
      "",
      "",
      { problem: "Row 1: Value shows #REF!: repair that cell first." },
      "",
    ],
    [
      "E6",
      steady,
      "2026-03-02",
      "4/5",
      "",
      { problem: "Row 2: Value is in plain numbers but target is in points out of 5: use the same unit in both." },
      "",
    ],
    [
      "E3",
      steady,
      "2026-03-02",
      0,
      "",
      { problem: "Target is 0, so a start is needed: give the baseline (for example 12) as the 3rd argument." },
      "",
    ],
  ])("[%s] %j to %p for %p from %p gives %p %s", (_id, rows, end, target, baseline, expected) => {
    expect(forecast(rows, end, target, baseline)).toEqual(expected);
  });

  it("[F18] looks at the last eight by date only", () => {
    const wild = checkIns(["2020-01-01", 1000], ["2020-01-02", 5]);
    const days: [Cell, Cell][] = [1, 2, 3, 4, 5, 6, 7, 8].map((day) => [`2026-01-0${day}`, day]);
    expect(forecast([...checkIns(...days), ...wild], "2026-01-10", 100)).toBe(0.1);
  });
});
