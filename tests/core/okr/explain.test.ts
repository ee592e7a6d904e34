import { explainKeyResult, farApart } from "../../../src/core/okr/explain";
import type { Cell } from "../../../src/core/values/cell";
import { us } from "../values/in-short";

const on = (grade: string) => `: ${grade} on the google scale, where 0.7 is success`;

describe("how a score comes about", () => {
  it.each<[string, Cell[], string]>([
    ["F19", [44, 50, 30], `(44 - 30) / (50 - 30) = 0.70${on("Green")}`],
    ["F19", [70, 100], `70 / 100 = 0.70${on("Green")}`],
    ["F19", ["6%", "5%", "8%"], `(6% - 8%) / (5% - 8%) = 0.67${on("Yellow")}`],
    ["F19", ["3h", "2h", "24h"], `(3 - 24) / (2 - 24) = 0.95${on("Green")}`],
    ["F19", ["2 quarters", "1 quarter", "3 quarters"], `(2 - 3) / (1 - 3) = 0.50${on("Yellow")}`],
    ["F19", ["18 months", "1 year", "2 years"], `(18 - 24) / (12 - 24) = 0.50${on("Yellow")}`],
    ["F19", ["1.5 years", "12 months", "2 years"], `(1.5 - 2) / (1 - 2) = 0.50${on("Yellow")}`],
    ["F19", ["500 µs", "0.4 ms", "0.6 ms"], `(500 - 600) / (400 - 600) = 0.50${on("Yellow")}`],
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
    ["F19", [9, 10, "", "binary"], `9 is not at least 10, so the score is 0${on("Red")}`],
    ["F19", [100, 100], `100 / 100 = 1.00${on("Green")}`],
    ["F19", ["yes", "yes"], `Done, so the score is 1${on("Green")}`],
    ["F19", ["no", "yes"], `Not done, so the score is 0${on("Red")}`],
    ["F19", ["", 5], ""],
  ])("[%s] %p: %s", (_id, [current, target, baseline, kind], sentence) => {
    expect(explainKeyResult({ current, target, baseline, kind }, us)).toBe(sentence);
  });

  it.each<[Cell[], readonly [string, string] | undefined]>([
    [
      [0.45, 60],
      ["0.45", "60"],
    ],
    [
      [60, 0.45, 3],
      ["0.45", "60"],
    ],
    [
      [3, 60, 0.45],
      ["0.45", "60"],
    ],
    [
      [1, 20],
      ["1", "20"],
    ],
    [
      [-0.5, -20],
      ["-0.5", "-20"],
    ],
    [[1, 19], undefined],
    [[2, 60], undefined],
    [
      [0.5, 60, 0],
      ["0.5", "60"],
    ],
    [[0, 60], undefined],
    [["45%", 60], undefined],
    [[0.5], undefined],
    [[], undefined],
  ])("[F19] of %p it asks about %p", (cells, pair) => {
    const found = farApart(cells, us);
    expect(found && [found.small, found.large]).toEqual(pair);
  });

  it("[F19] has the same problems as the score", () => {
    expect(explainKeyResult({ current: 5, target: "" }, us)).toMatchObject({
      problem: "Target is missing: type the value this key result should reach.",
    });
  });
});
