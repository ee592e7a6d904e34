import { explainKpi } from "../../../src/core/kpi/explain";
import { explainKeyResult } from "../../../src/core/okr/explain";
import type { Cell } from "../../../src/core/values/cell";
import { us } from "../values/in-short";

const on = (grade: string) => `: ${grade} on the google scale, where 0.7 is success`;

describe("how a score comes about", () => {
  it.each<[string, Cell[], string]>([
    ["F19", [44, 50, 30], `(44 - 30) / (50 - 30) = 0.70${on("Green")}`],
    ["F19", [70, 100], `70 / 100 = 0.70${on("Green")}`],
    ["F19", ["6%", "5%", "8%"], `(6% - 8%) / (5% - 8%) = 0.67${on("Yellow")}`],
    ["F19", ["3h", "2h", "24h"], `(3 - 24) / (2 - 24) = 0.95${on("Green")}`],
    ["F19", [50, 60, 100], `(50 - 100) / (60 - 100) = 1.25, counted as 1${on("Green")}`],
    ["F19", [2400, 3000, 2500], `(2400 - 2500) / (3000 - 2500) = -0.20, counted as 0${on("Red")}`],
    ["F19", [699, 1000], `699 / 1000 = 0.699${on("Yellow")}`],
    ["F19", [120, 100], `120 / 100 = 1.20, counted as 1${on("Green")} (or should it go down? then give the baseline)`],
    ["F19", [45, 0.5], `45 / 0.5 = 90.00, counted as 1${on("Green")} (or should it go down? then give the baseline)`],
    ["F19", [0.45, 50], `0.45 / 50 = 0.01${on("Red")} (0.45 beside 50: is one of them a percentage?)`],
    ["F19", [4, 4, "", "at least"], `4 is at least 4, so the score is 1${on("Green")}`],
    ["F19", [5, 4, "", "at most"], `5 is not at most 4, so the score is 0${on("Red")}`],
    ["F19", [4.5, "4-5"], `4.5 is between 4 and 5, so the score is 1${on("Green")}`],
    ["F19", [6, "4-5"], `6 is not between 4 and 5, so the score is 0${on("Red")}`],
    ["F19", ["yes", "yes"], `Done, so the score is 1${on("Green")}`],
    ["F19", ["no", "yes"], `Not done, so the score is 0${on("Red")}`],
    ["F19", ["", 5], ""],
  ])("[%s] %p: %s", (_id, [current, target, baseline, kind], sentence) => {
    expect(explainKeyResult({ current, target, baseline, kind }, us)).toBe(sentence);
  });

  it("[F19] has the same problems as the score", () => {
    expect(explainKeyResult({ current: 5, target: "" }, us)).toMatchObject({
      problem: "Target is missing: type the value this key result should reach.",
    });
  });
});

describe("how a status comes about", () => {
  it.each<[string, Cell[], string]>([
    ["K9", [100, 100], "100 meets the target 100 (higher is better): On target, because the target is met"],
    [
      "K9",
      ["93%", "≥ 95%"],
      "93% is 2.1% below the target ≥ 95% (higher is better): At risk, because a miss of up to 5% of the target is At risk",
    ],
    [
      "K9",
      [3.5, 2, "lower"],
      "3.5 is 75% above the target 2 (lower is better): Off target, because the miss is more than 5% of the target",
    ],
    [
      "K9",
      [6, "4-5"],
      "6 is 20% above the target 4-5 (between is better): Off target, because the miss is more than 5% of the target",
    ],
    [
      "K9",
      [5, 0, "lower"],
      "5 misses the target 0 (lower is better): Off target, because beside this target there is nothing between met and missed",
    ],
    ["K9", [0, 0, "lower"], "0 meets the target 0 (lower is better): On target, because the target is met"],
    [
      "K9",
      ["no", "yes"],
      "no is 100% below the target yes (higher is better): Off target, because beside this target there is nothing between met and missed",
    ],
    [
      "K9",
      [90, 100, "", "90%/75%"],
      "90 is 10% below the target 100 (higher is better): On target, because On target begins at 90% of the target",
    ],
    ["K9", [9, 10, "lower", 15], "9 meets the target 10 (lower is better): On target, because the target is met"],
    [
      "K9",
      [12, 10, "lower", 15],
      "12 is 20% above the target 10 (lower is better): At risk, because the limit 15 still counts as At risk",
    ],
    [
      "K9",
      [16, 10, "lower", 15],
      "16 is 60% above the target 10 (lower is better): Off target, because it is beyond the limit 15",
    ],
    [
      "K9",
      [0.45, 50],
      "0.45 is 99.1% below the target 50 (higher is better): Off target, because the miss is more than 5% of the target (0.45 beside 50: is one of them a percentage?)",
    ],
    ["K9", ["", 5], "There is a target but no value yet: No data"],
    ["K9", [5, ""], "There is a value but no target: No target"],
    ["K9", ["", ""], ""],
  ])("[%s] %p: %s", (_id, [actual, target, direction, limit], sentence) => {
    expect(explainKpi({ actual, target, direction, limit }, us)).toBe(sentence);
  });

  it("[K9] has the same problems as the status", () => {
    expect(explainKpi({ actual: 5, target: 5, direction: "upp" }, us)).toEqual({
      problem: 'Unknown direction "upp": use higher, lower or between.',
    });
  });
});
