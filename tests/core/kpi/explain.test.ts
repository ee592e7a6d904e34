import { explainKpi } from "../../../src/core/kpi/explain";
import type { Cell } from "../../../src/core/values/cell";
import { us } from "../values/in-short";

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
