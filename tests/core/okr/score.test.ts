import { type KeyResultCells, quickScore, readKeyResult } from "../../../src/core/okr/score";
import type { Cell } from "../../../src/core/values/cell";
import { us } from "../values/in-short";

/** Score, "" or the sentence. Arguments as in OKRSCORE. */
function score(current: Cell, target: Cell, baseline?: Cell, kind?: Cell, cap?: Cell) {
  const { score: found, problem } = readKeyResult({ current, target, baseline, kind, cap }, us);
  return problem === "" ? (found ?? "") : problem;
}

const E1 = "Target is missing: type the value this key result should reach.";
const E2 = (x: string) =>
  `Baseline and target are both ${x}, so there is nothing to move: change one, or use "at least" / "at most" as the 4th argument.`;
const E3 = "Target is 0, so a start is needed: give the baseline (for example 12) as the 3rd argument.";
const E4 = (argument: string, text: string) =>
  `${argument} "${text}" is not a number: write it like 45, 45%, 1.5M or 4h.`;
const E5 = (current: string, target: string) =>
  `Current is ${current} but target is ${target}: write both as percentages or both as numbers.`;
const E14 = "This key result goes down but has no baseline: give the starting value as the 3rd argument.";
const E18 = (text: string, way: string) => `Target says "${text}" but the direction is ${way}: change one.`;
const E19 = "Between needs two bounds: write the target like 4-5.";
const kinds = "linear, binary, milestone, lower, higher, at least, at most or between";

describe("scores", () => {
  it.each<[string, Cell[], unknown, string]>([
    ["F1", [44, 50, 30], 0.7, "seven tenths of the way"],
    ["F1", [2700, 3000, 2500], 0.4, "from a baseline"],
    ["F1", ["6%", "5%", "8%"], 0.666666666667, "percentages count in points of their own scale"],
    ["F1", [80, 60, 100], 0.5, "falling targets count the same way"],
    ["F1", [50, 60, 100], 1, "beyond the target is 1"],
    ["F1", [50, 60, 100, "", false], 1.25, "unless the cap is off"],
    ["F1", [50, 60, 100, "", "no"], 1.25, "in words as well"],
    ["F1", [50, 60, 100, "", 0], 1.25, "or as 0"],
    ["F1", [50, 60, 100, "", "yes"], 1, "and on again"],
    ["F1", [50, 60, 100, "", 1], 1, "and on again"],
    ["F1", [50, 60, 100, "", "  "], 1, "blank is on"],
    ["F1", [0, 20, 100], 1, "raw 1.25"],
    ["F1", [2400, 3000, 2500], 0, "worse than the start is 0"],
    ["F1", [2400, 3000, 2500, "", false], -0.2, "unless the cap is off"],
    ["F1", [-70, -100], 0.7, "negative targets"],
    ["F1", [-5, 10, -20], 0.5, "from below zero to above"],
    ["F1", [0.3, 0.3, 0.1], 1, "no floating-point dust"],
    ["F1", ["10%", "50%"], 0.2, "blank baseline is 0"],
    ["F1", ["3h", "2h", "24h"], 0.954545454545, "times"],
    ["F1", ["R$ 50.000", "R$ 100.000", ""], 0.5, "money"],
    ["F1", ["4.5/5", "5/5"], 0.9, "shares of one whole"],
    ["F1", [new Date(2026, 0, 11), new Date(2026, 0, 21), new Date(2026, 0, 1)], 0.5, "dates with a start"],
    ["F2", ["", 100], "", "nobody has checked in"],
    ["F2", ["N/A", 100], "", "no data yet"],
    ["F2", ["", ""], "", "a blank row"],
    ["F2", ["", "#REF!"], "", "nothing to score, nothing to complain about"],
    ["F2", [0, 100], 0, "not yet moved is 0"],
    ["F2", [5, ""], E1, "a value that has nothing to reach"],
    ["F2", [5, "TBD"], E1, "nor here"],
    ["F2", [5, "Currently no target is set"], E1, "nor here"],
    ["F2", [5, 10, "TBD"], "", "not scorable yet"],
    ["F2", [5, 10, "–"], 0.5, "a dash is a blank baseline"],
    ["F2", [5, 10, false], 0.5, "and so is an unticked box"],
    [
      "E4",
      [false, 100],
      'Current "FALSE" is not a number: write it like 45, 45%, 1.5M or 4h.',
      "a box beside a number",
    ],
    ["V12", [false, ""], "", "an unused row of checkboxes"],
    ["V12", [false, false], "", "and another"],
    ["V12", [false, "TBD"], "", "and another"],
    ["V12", [true, ""], E1, "ticked, but nothing to reach"],
    ["F3", [50, 50, 50], E2("50"), "nothing to move"],
    ["F3", [1, "50%", 0.5], E2("50%"), "in whatever spelling"],
    ["F3", [0.5, 0.3, 0.1 + 0.2], E2("0.3"), "nor through floating-point dust"],
    ["F3", [-0.4, -0.3, -(0.1 + 0.2)], E2("-0.3"), "nor below zero"],
    ["F3", [12, 0], E3, "a share of nothing"],
    ["F3", [0, 0, 252], 1, "down to zero"],
    ["F4", ["3h", "< 2h"], E14, "down from where?"],
    ["F4", ["2.5%", "≤ 3%"], E14, "never a silent 1"],
    ["F4", [5, 3, "", "lower"], E14, "nor by kind"],
    ["F4", ["3h", "< 2h", "4h"], 0.5, "with a start it is a way"],
    ["F5", ["1h", "< 2h", "1.5h"], 1, "already better: keep it so"],
    ["F5", ["3h", "< 2h", "1.5h"], 0, "already better: not kept"],
    ["F5", [96, "≥ 95", 97], 1, "the same upwards"],
    ["F5", [96, "≥ 95", 95], 1, "starting at the limit"],
    ["F5", ["-3.7%", "> -1.9%"], 0, "0 is better than a negative limit"],
    ["F5", [5, 10, 12, "higher"], 0, "by kind as well"],
    ["F6", [3, 4, "", "at least"], 0, "missed"],
    ["F6", [4, 4, "", "at least"], 1, "the limit passes"],
    ["F6", [0.1 + 0.2, 0.3, "", "at most"], 1, "the limit passes through dust"],
    ["F6", [5, 4, "", "at most"], 0, "missed"],
    ["F6", [4.5, "4-5"], 1, "a range is between"],
    ["F6", [5, "4-5"], 1, "its bounds included"],
    ["F6", [6, "4-5", "", "between"], 0, "outside"],
    ["F6", [4, "4-5", "", "at least"], 1, "its lower bound counts"],
    ["F6", [5.5, "4-5", "", "at most"], 0, "its upper bound counts"],
    ["F6", [2, "4-5", "", "higher"], 0.5, "towards its lower bound"],
    ["F6", [7, "4-5", 9, "lower"], 0.5, "towards its upper bound"],
    ["F6", [5, 4, "", "between"], E19, "one bound is not two"],
    ["F6", [5, "≥ 4", "", "between"], E19, "nor is a limit"],
    ["F7", [5, "≥ 10", "", "lower"], E18("≥ 10", "lower"), "contradiction"],
    ["F7", [5, "≥ 10", "", "at most"], E18("≥ 10", "at most"), "contradiction"],
    ["F7", [5, "< 10", "", "at least"], E18("< 10", "at least"), "contradiction"],
    ["F7", [5, "≥ 10", "", "higher"], 0.5, "agreement"],
    ["F8", [true, true], 1, "ticked"],
    ["F8", [false, true], 0, "not ticked"],
    ["F8", ["yes", "Done"], 1, "in words"],
    ["F8", ["no", "Done"], 0, "in words"],
    ["F8", ["no", "no"], 1, "wanted not to be"],
    ["F8", ["", "yes"], "", "blank"],
    ["F8", [1, "yes"], 1, "1 is done"],
    ["F8", [0.5, "yes"], 0, "half is not"],
    ["F8", [true, "", "", "binary"], 1, "no target needed"],
    ["F8", [false, undefined, "", "binary"], 0, "no target needed"],
    ["F8", ["no", "", "", "binary"], 0, "no target needed"],
    ["F8", [9, 10, "", "binary"], 0, "all or nothing"],
    ["F8", [10, 10, "", "binary"], 1, "all"],
    ["F8", [true, 50, "", "binary"], 1, "a tick is done, whatever the number"],
    ["F8", ["half", 50, "", "binary"], 'Unknown current "half": use yes or no.', "neither"],
    ["V12", [false, "", "", "binary"], "", "a row of checkboxes not in use, whatever its kind"],
    ["V12", [false, false, "", "binary"], "", "and another"],
    ["F8", [1, "", "", "binary"], 1, "without a target all of it is wanted"],
    ["F8", ["60%", "", "", "binary"], 0, "and most of it is not all"],
    ["F8", [50, "yes"], E5("50", "100%"), "50 of what?"],
    ["F8", [50, "60%", 0, "binary"], E5("50", "60%"), "all or nothing, but of what?"],
    ["F8", [4.5, "4-5", "", "binary"], 1, "inside the range"],
    ["F8", [5.5, "4-5", "", "binary"], 0, "beyond it"],
    ["F8", [3, "< 4", "", "binary"], 1, "as the target is worded"],
    ["F8", [5, "< 4", "", "binary"], 0, "as the target is worded"],
    ["F8", [0, "no"], 1, "0 is no"],
    ["F8", [1, "no"], 0, "1 is yes"],
    ["F8", [new Date(2026, 4, 4), new Date(2026, 4, 5), "", "at most"], 1, "in time"],
    ["F8", [new Date(2026, 4, 6), new Date(2026, 4, 5), "", "at most"], 0, "late"],
    ["F8", ["half", "yes"], 'Unknown current "half": use yes or no.', "neither"],
    ["F9", [5, 10, "", "  "], 0.5, "blank is linear"],
    ["F9", [5, 10, "", null], 0.5, "blank is linear"],
    ["F9", [5, 10, "", "–"], 0.5, "a dash is blank"],
    ["F9", [5, 10, "", "LINEAR"], 0.5, "any case"],
    ["F9", [5, 10, "", "foo"], `Unknown kind "foo": use ${kinds}.`, "unknown"],
    ["F10", [0.6, "", "", "milestone"], 0.6, "a share of the work"],
    ["F10", ["60%", "", "", "milestone"], 0.6, "a share of the work"],
    ["F10", ["3 of 5", "3 of 5", "", "milestone"], 1, "with its own target"],
    ["F10", ["yes", "", "", "milestone"], 1, "all of it"],
    ["F10", [true, 5, "", "milestone"], 1, "all of it"],
    ["F10", ["no", "", "", "milestone"], 0, "none of it"],
    ["F10", ["no", 5, "", "milestone"], 0, "none of it"],
    ["V12", ["no", "100%"], 0, "none of it"],
    ["F10", ["60%", "yes", "", "milestone"], 0.6, "yes is all of it"],
    [
      "F10",
      [60, "", "", "milestone"],
      "Current is 60 but target is 100%: write both as percentages or both as numbers.",
      "60 what?",
    ],
    ["V12", [true, 1], 1, "yes is all of 100%"],
    ["V12", ["yes", "100%"], 1, "yes is all of 100%"],
    ["V12", ["yes", "1h"], E4("Current", "yes"), "but no hour"],
    ["V12", ["yes", "1s"], E4("Current", "yes"), "nor a second"],
    ["E4", ["abc", 5], E4("Current", "abc"), "unreadable"],
    ["E4", [5, "Q2"], E4("Target", "Q2"), "unreadable"],
    ["E4", [5, 10, "abc"], E4("Baseline", "abc"), "unreadable"],
    ["E4", [5, 10, "4-5"], E4("Baseline", "4-5"), "a start is one number"],
    ["E4", ["4-5", 10], E4("Current", "4-5"), "so is the present"],
    ["E4", [true, 10], E4("Current", "TRUE"), "a tick of ten"],
    ["E5", [45, "50%"], "Current is 45 but target is 50%: write both as percentages or both as numbers.", "45 what?"],
    ["E5", ["50%", "1-60"], E5("50%", "1-60"), "the greater end is no share"],
    ["E7", ["#REF!", 5], "Current shows #REF!: repair that cell first.", "broken"],
    ["E7", ["#N/A", 5], "Current shows #N/A: repair that cell first.", "broken"],
    ["E7", [5, "#DIV/0!"], "Target shows #DIV/0!: repair that cell first.", "broken"],
    ["E7", [5, 10, "#VALUE!"], "Baseline shows #VALUE!: repair that cell first.", "broken"],
    [
      "E16",
      [new Date(2026, 4, 4), new Date(2026, 4, 5)],
      "Target is a date (5 May 2026): write 4 to 5 if you mean a range.",
      "Sheets made a date of 5-5",
    ],
    ["E6", ["5h", "10h", "$3"], "Current is in hours but baseline is in $: use the same unit in both.", "mixed"],
    ["E21", [5, 10, "", "", 2], 'Unknown cap "2": use TRUE or FALSE.', "neither"],
    ["E21", [5, 10, "", "", "maybe"], 'Unknown cap "maybe": use TRUE or FALSE.', "neither"],
    ["E22", ["Loading...", 5], "Current is still loading: wait until it shows a value.", "not yet"],
  ])("[%s] %p gives %p: %s", (_id, cells, expected) => {
    const [current, target, baseline, kind, cap] = cells;
    expect(score(current, target, baseline, kind, cap)).toEqual(expected);
  });

  it("[V7] minutes or millions: the other cells decide, in ranges as well", () => {
    expect([score("18m", "15-20m"), score("18m", "15-20m", "1h", "lower"), score("0.3h", "15-20m")]).toEqual([1, 1, 1]);
  });

  it.each<[Cell[], number | "" | undefined]>([
    [[5, 10, "", "", ""], 0.5],
    [[5, 10, undefined, undefined, undefined], 0.5],
    [[7.5, 10, 5, "", ""], 0.5],
    [[7, 4, 10, "", ""], 0.5],
    [[15, 10, "", "", ""], 1],
    [[15, 10, "", "", true], 1],
    [[15, 10, "", "", false], 1.5],
    [[-5, 10, "", "", ""], 0],
    [[-5, 10, "", "", false], -0.5],
    [["", "", "", "", ""], ""],
    [["", 10, "", "", ""], undefined],
    [[5, "", "", "", ""], undefined],
    [[5, "10", "", "", ""], undefined],
    [[5, 10, "5", "", ""], undefined],
    [[5, 5, 5, "", ""], undefined],
    [[5, 10, "", "linear", ""], undefined],
    [[5, 10, "", "", "no"], undefined],
    [[5, 10, "", "", 0], undefined],
    [[Number.NaN, 10, "", "", ""], undefined],
    [[1e308, -1e308, 1, "", ""], 0],
    [[1e308, 1, -1e308, "", ""], undefined],
  ])("[F1] %p is %p at once, the rest is left to the long way", ([current, target, baseline, kind, cap], expected) => {
    expect(quickScore(current, target, baseline, kind, cap)).toBe(expected);
  });

  it("[V21] stays a score where the subtraction overflows", () => {
    expect(score(1e308, 1, -1e308)).toBe(1);
  });

  it("[F1] gives the raw score beside the clamped one", () => {
    const row: KeyResultCells = { current: 2400, target: 3000, baseline: 2500 };
    expect(readKeyResult(row, us)).toEqual({ score: 0, raw: -0.2, problem: "" });
    expect(readKeyResult({ current: "", target: 5 }, us)).toEqual({ score: undefined, raw: undefined, problem: "" });
  });

  it.each([
    ["linear", "linier"],
    ["binary", "binário"],
    ["binary", "ja/nein"],
    ["milestone", "Meilenstein"],
    ["milestone", "hito"],
    ["at least", "pelo menos"],
    ["at least", "mindestens"],
    ["at least", ">="],
    ["at most", "a lo sumo"],
    ["at most", "paling banyak"],
    ["at most", "≤"],
    ["higher", "mayor"],
    ["lower", "menor_igual"],
    ["lower", "turun"],
    ["between", "entre"],
  ])("[A8] kind %s is also written %s", (english, other) => {
    const cells = ["45%", "3-50%", "90%"] as const;
    expect(score(...cells, other)).toEqual(score(...cells, english));
  });
});
