import type { Argument, Result } from "../../src/functions/arguments";
import { call } from "./call";

type A = Argument;

const column = (...cells: (string | number)[]) => cells.map((one) => [one]);
const E1 = "Target is missing: type the value this key result should reach.";
const E4 = (argument: string, text: string) =>
  `${argument} "${text}" is not a number: write it like 45, 45%, 1.5M or 4h.`;

describe("single cells", () => {
  it.each<[string, string, A[], Result]>([
    ["F1", "OKRSCORE", [44, 50, 30], 0.7],
    ["F2", "OKRSCORE", ["", 50, 30], ""],
    ["A1", "OKRSCORE", [44, ""], `! ${E1}`],
    ["A1", "OKRSCORE", [[[44]], [[50]], 30], 0.7],
    ["A1", "OKRSCORE", [[], 50], ""],
    ["F8", "OKRSCORE", [false, "", "", "binary"], 0],
    ["V12", "OKRSCORE", [false, ""], ""],
    ["A6", "OKRSCORE", ["⚠ Mend this.", 50], "! Mend this."],
    ["F11", "OKROBJECTIVE", [5, 10], 0.5],
    ["F11", "OKROBJECTIVE", ["", ""], ""],
    ["F12", "OKRROLLUP", [0.5], 0.5],
    ["F12", "OKRROLLUP", [""], ""],
    ["F12", "OKRROLLUP", [1.5, "", "", false], 1.5],
    ["E21", "OKRROLLUP", [0.5, "", "median"], '! Unknown method "median": use average, worst or count.'],
    ["E21", "OKRROLLUP", [0.5, "", "", "maybe"], '! Unknown cap "maybe": use TRUE or FALSE.'],
    ["G1", "OKRGRADE", [0.7], "Green"],
    ["G2", "OKRGRADE", [0.8, "committed"], "Red"],
    ["G3", "OKRGRADE", [0.65, "", "sixty"], "Green"],
    ["G1", "OKRGRADE", [""], ""],
    ["G1", "OKRGRADE", [1.5], "Green"],
    ["E17", "OKRGRADE", [70], "! Score 70 is above 2: write 0.7 or 70%."],
    ["E21", "OKRGRADE", [0.7, "maybe"], '! Unknown commitment "maybe": use committed or aspirational.'],
    [
      "E21",
      "OKRGRADE",
      [0.7, "", "strict"],
      '! Unknown scale "strict": use google, sixty, committed, tability, servicenow or two numbers like 0.7/0.4.',
    ],
    ["F14", "OKRPACE", [new Date(2026, 3, 1), new Date(2026, 3, 30), new Date(2026, 3, 15)], 0.5],
    ["F14", "OKRPACE", ["2026-04-01", "2026-04-30", "2026-04-15"], 0.5],
    ["F14", "OKRPACE", ["", "", new Date(2026, 3, 15)], ""],
    [
      "E15",
      "OKRPACE",
      ["2026-04-01", "2026-04-30"],
      "! As-of date is missing: write TODAY(), or point to a cell with a date (NOW() cannot be used here).",
    ],
    ["F16", "OKRSTATUS", [0.35, "2026-04-01", "2026-04-30", "2026-04-15"], "On track"],
    ["F16", "OKRSTATUS", [0.35, "2026-04-01", "2026-04-30", "2026-04-15", "committed"], "At risk"],
    ["F17", "OKRSTATUS", [0.35, "2026-04-01", "2026-04-30", "2026-04-15", "committed", "0.165/0.33"], "On track"],
    ["F16", "OKRSTATUS", ["", "2026-04-01", "2026-04-30", "2026-04-15"], ""],
    ["F16", "OKRSTATUS", [0.35, "", "", "2026-04-15"], ""],
    ["E17", "OKRSTATUS", [35, "2026-04-01", "2026-04-30", "2026-04-15"], "! Score 35 is above 2: write 0.7 or 70%."],
    [
      "E12",
      "OKRSTATUS",
      [0.5, "2026-03-31", "2026-01-01", "2026-04-15"],
      "! End date 2026-01-01 is before start date 2026-03-31: swap them.",
    ],
    [
      "E21",
      "OKRSTATUS",
      [0.5, "2026-04-01", "2026-04-30", "2026-04-15", "maybe"],
      '! Unknown commitment "maybe": use committed or aspirational.',
    ],
    [
      "E21",
      "OKRSTATUS",
      [0.5, "2026-04-01", "2026-04-30", "2026-04-15", "", "wide"],
      '! Unknown bands "wide": use two numbers like 0.1/0.33.',
    ],
    [
      "F18",
      "OKRFORECAST",
      [column("2026-01-01", "2026-01-02", "2026-01-03"), column(0, 10, 20), "2026-01-04", 100],
      0.3,
    ],
    ["F18", "OKRFORECAST", [column("2026-01-01", "2026-01-02"), column(0, 10), "2026-01-04", 100], ""],
    [
      "F19",
      "OKREXPLAIN",
      [44, 50, 30],
      "(44 - 30) / (50 - 30) = 0.70: Green on the google scale, where 0.7 is success",
    ],
    ["K4", "KPISTATUS", [95, 100], "At risk"],
    ["K2", "KPISTATUS", [80, 60, "lower"], "Off target"],
    ["K1", "KPISTATUS", ["", ""], ""],
    ["E11", "KPISTATUS", [80, 60, "max"], '! Unknown direction "max": use higher, lower or between.'],
    ["K7", "KPIATTAINMENT", [0.8, 1, "lower"], 1.2],
    ["K7", "KPIATTAINMENT", [0.8, 1, "lower", true], 1],
    ["K7", "KPIATTAINMENT", [5, 0], ""],
    ["E21", "KPIATTAINMENT", [5, 1, "", "maybe"], '! Unknown cap "maybe": use TRUE or FALSE.'],
    ["E4", "KPIATTAINMENT", ["abc", 1], `! ${E4("Actual", "abc")}`],
    ["K8", "KPITREND", [[[1, 2, 3]]], "Improving"],
    ["K8", "KPITREND", [column(1, 2, 3), "lower"], "Worsening"],
    ["K8", "KPITREND", [column(9, 9, 9, 1, 2, 3), "", 3], "Improving"],
    ["K8", "KPITREND", [column(1, 2, 3), "", 5000], "Improving"],
    ["K8", "KPITREND", [5], ""],
    ["E11", "KPITREND", [column(1, 2, 3), "upp"], '! Unknown direction "upp": use higher, lower or between.'],
    ["E21", "KPITREND", [column(1, 2, 3), "", 2], '! Unknown number of values "2": use a whole number from 3.'],
    ["E21", "KPITREND", [column(1, 2, 3), "", 3.5], '! Unknown number of values "3.5": use a whole number from 3.'],
    ["E21", "KPITREND", [column(1, 2, 3), "", "few"], '! Unknown number of values "few": use a whole number from 3.'],
    [
      "K9",
      "KPIEXPLAIN",
      [100, 100],
      "100 meets the target 100 (higher is better): On target, because the target is met",
    ],
  ])("[%s] %s %p is %p", (_id, name, args, expected) => {
    expect(call(name, ...args)).toEqual(expected);
  });
});

describe("arguments that Google does not give", () => {
  // A formula cannot make these; a script that calls one of ours could.
  const strange = (argument: unknown): A => argument as A;

  it("[A1] a bare list is a row", () => {
    expect(call("OKRSCORE", strange([5, 10]), 10)).toEqual([[0.5, 1]]);
    expect(call("OKRROLLUP", [[0.5]], "", strange(["worst"]))).toBe(0.5);
  });

  it("[V20] an object is unreadable, as a value and as an option", () => {
    const object = Object.create(null);
    expect(call("OKRSCORE", strange(object), 10)).toBe(`! ${E4("Current", "object")}`);
    expect(call("KPISTATUS", 5, 10, strange(object))).toBe(
      '! Unknown direction "object": use higher, lower or between.',
    );
    expect(call("OKRSCORE", 5, 10, "", new Date(2026, 0, 1))).toMatch(/^! Unknown kind "/);
  });
});

describe("ranges", () => {
  it.each<[string, string, A[], Result, string]>([
    ["A4", "OKRSCORE", [column(5, 10), column(10, 10)], column(0.5, 1), "one answer a row"],
    [
      "A4",
      "OKRSCORE",
      [column(5, "abc", ""), column(10, 10, 10)],
      column(0.5, `⚠ ${E4("Current", "abc")}`, ""),
      "a bad row disturbs no other",
    ],
    ["A2", "OKRSCORE", [column(5, 10), 10], column(0.5, 1), "one target for all"],
    ["A2", "OKRSCORE", [5, column(10, 20)], column(0.5, 0.25), "one value for all"],
    ["A2", "OKRSCORE", [column(5, 10), [[10]]], column(0.5, 1), "a range of one cell is a cell"],
    ["A2", "OKRSCORE", [[[5, 10]], [[10, 10]]], [[0.5, 1]], "a row"],
    [
      "A2",
      "OKRSCORE",
      [
        [
          [5, 10],
          [1, 2],
        ],
        10,
      ],
      [
        [0.5, 1],
        [0.1, 0.2],
      ],
      "a block",
    ],
    ["A3", "OKRSCORE", [column(5, 10, "", " "), column(10, 10, "", "")], column(0.5, 1), "blank tails are cut"],
    ["A3", "OKRSCORE", [column(5, 10, ""), column(10, 10)], column(0.5, 1), "before shapes are compared"],
    ["A3", "OKRSCORE", [column(5, ""), column(10, 10)], column(0.5, ""), "the longest counts"],
    ["A3", "OKRSCORE", [column("", ""), column("", "")], column(""), "nothing filled at all"],
    [
      "A2 E8",
      "OKRSCORE",
      [column(1, 2, 3, 4, 5, 6, 7, 8, 9), column(1, 2, 3, 4, 5, 6, 7, 8)],
      "! Current has 9 rows but target has 8: select the same rows in both.",
      "",
    ],
    [
      "A2 E8",
      "OKRSCORE",
      [column(1, 2), column(1, 2, 3)],
      "! Current has 2 rows but target has 3: select the same rows in both.",
      "",
    ],
    [
      "A2 E8",
      "OKRSCORE",
      [column(1, 2, 3), [[1, 2, 3]]],
      "! Current has 3 rows but target has 1: select the same rows in both.",
      "a column beside a row",
    ],
    [
      "A2 E8",
      "OKRSCORE",
      [[[1, 2, 3]], column(1, 2, 3)],
      "! Current has 1 row but target has 3: select the same rows in both.",
      "a row beside a column",
    ],
    [
      "A2 E8",
      "OKRSCORE",
      [[[1, 2]], [[1, 2, 3]]],
      "! Current has 2 columns but target has 3: select the same columns in both.",
      "",
    ],
    [
      "A2 E8",
      "OKRSCORE",
      [
        column(1, 2),
        10,
        [
          [1, 2],
          [3, 4],
        ],
      ],
      "! Current has 1 column but baseline has 2: select the same columns in both.",
      "",
    ],
    ["A5", "OKRSCORE", [column("Current", 5), column("Target", 10)], column("Score", 0.5), "a header"],
    [
      "A5",
      "OKRSCORE",
      [column("2026 current", 5), column("2026 plan", 10)],
      column("Score", 0.5),
      "a header with a year",
    ],
    ["A5", "OKRSCORE", [column("Current", 5), 10], column("Score", 0.5), "with one target for all"],
    ["A5", "OKRSCORE", [column("Current", ""), column("Target", "")], column("Score"), "a header over nothing"],
    [
      "A5",
      "OKRSCORE",
      [column("abc", 5), column(10, 10)],
      column(`⚠ ${E4("Current", "abc")}`, 0.5),
      "text in one of two is no header",
    ],
    [
      "A5",
      "OKRSCORE",
      [
        [
          ["Q", "R"],
          [5, 10],
        ],
        [
          ["S", ""],
          [10, 10],
        ],
      ],
      [
        ["Score", "Score"],
        [0.5, 1],
      ],
      "over several columns",
    ],
    ["A5", "OKRSCORE", [column(2026, 5), column("Plan", 10)], column(`⚠ ${E1}`, 0.5), "a number is no title"],
    ["A5", "OKRSCORE", [column("45%", 5), column("Plan", 10)], column(`⚠ ${E1}`, 0.5), "nor is a percentage"],
    ["A6", "OKRSCORE", [column("⚠ Mend this.", 5), column(10, 10)], column("⚠ Mend this.", 0.5), "passed on"],
    ["A6", "OKRGRADE", [column("⚠ Mend this.", 0.7, "")], column("⚠ Mend this.", "Green"), "passed on"],
    ["A5", "OKRGRADE", [column("Score", 0.7)], column("Grade", "Green"), "a header"],
    [
      "A5",
      "OKRPACE",
      [column("Start", "2026-04-01"), column("End", "2026-04-30"), "2026-04-15"],
      column("Expected", 0.5),
      "a header",
    ],
    [
      "A5",
      "OKRSTATUS",
      [column("Score", 0.35), "2026-04-01", "2026-04-30", "2026-04-15"],
      column("Status", "On track"),
      "a header",
    ],
    [
      "A5",
      "KPISTATUS",
      [column("Actual", 95, 80), column("Target", 100, 60), column("", "", "lower")],
      column("Status", "At risk", "Off target"),
      "a header",
    ],
    [
      "A5",
      "KPIATTAINMENT",
      [column("Actual", 95), column("Target", 100), "", column("", "")],
      column("Attainment", 0.95),
      "a header, blank cap is uncapped",
    ],
    [
      "A5",
      "KPIEXPLAIN",
      [column("Actual", ""), column("Target", 5)],
      column("Explanation", "There is a target but no value yet: No data"),
      "a header",
    ],
    ["A5", "OKREXPLAIN", [column("Actual", ""), column("Target", 5)], column("Explanation", ""), "a header"],
    ["A7", "OKROBJECTIVE", [column("Current", 5, 10), column("Target", 10, 10)], 0.75, "the header is skipped"],
    [
      "A7",
      "OKROBJECTIVE",
      [column("Current", 5, "abc"), column("Target", 10, 10)],
      `! Row 3: ${E4("Current", "abc")}`,
      "rows count from the first cell",
    ],
    [
      "A7",
      "OKROBJECTIVE",
      [[[5, "abc"]], [[10, 10]]],
      `! Row 2: ${E4("Current", "abc")}`,
      "a row of cells counts its cells",
    ],
    ["F11", "OKROBJECTIVE", [column(5, 10), column(10, 10), "", column(3, 1)], 0.625, "weighted"],
    ["F12", "OKRROLLUP", [column(0.5, 2 / 3, 0.4), column(2, 1, 1)], 0.516666666667, "weighted"],
    ["F12", "OKRROLLUP", [column("Score", 0.5, 1), column("Weight", 1, 1)], 0.75, "the header is skipped"],
    ["F12", "OKRROLLUP", [column(0.5, 1), "", [["worst"]]], 0.5, "the option in a cell"],
    ["A2 E8", "OKRROLLUP", [column(0.5, 1), column(1)], 0.75, "one weight for all"],
    [
      "A2 E8",
      "OKRROLLUP",
      [column(0.5, 1, 1), column(1, 2)],
      "! Score has 3 rows but weight has 2: select the same rows in both.",
      "",
    ],
    [
      "E9",
      "OKRROLLUP",
      [column(0.5, 1, 1, "⚠ Mend this.")],
      '! Row 4 of the scores is not a number ("⚠ Mend this."): fix it before rolling up.',
      "",
    ],
  ])("[%s] %s %j is %j: %s", (_id, name, args, expected) => {
    expect(call(name, ...args)).toEqual(expected);
  });
});
