import { parseDirection, quickStatus, readKpi } from "../../../src/core/kpi/kpi";
import type { Cell } from "../../../src/core/values/cell";
import { us } from "../values/in-short";

/** Status or sentence. Arguments as in KPISTATUS. */
function status(actual: Cell, target: Cell, direction?: Cell, limit?: Cell) {
  const reading = readKpi({ actual, target, direction, limit }, us);
  return reading.problem === "" ? reading.status : reading.problem;
}

const E11 = (text: string) => `Unknown direction "${text}": use higher, lower or between.`;
const E18 = (text: string, way: string) => `Target says "${text}" but the direction is ${way}: change one.`;
const E19 = "Between needs two bounds: write the target like 4-5.";
const E21 = (text: string) => `Unknown limit "${text}": use a number, "±10%" or "90%/75%".`;

it("[K4] a row with a problem has no status", () => {
  expect(readKpi({ actual: "abc", target: 5, direction: "", limit: "" }, us)).toMatchObject({
    status: "",
    gap: undefined,
  });
});

const unknownDistance = 'Unknown limit "-15": use the distance from the range, 0 or more.';

describe("statuses", () => {
  it.each<[string, Cell[], string, string]>([
    ["K1", ["", ""], "", "a blank row"],
    ["K5", [96, 100, "", "±5"], "At risk", "5 beside the target"],
    ["K5", [94, 100, "", "±5"], "Off target", "6 beside it"],
    ["K5", [104, 100, "lower", "+/-5"], "At risk", "5 beside it, written without the sign"],
    ["K5", [106, 100, "lower", "+/-5"], "Off target", "6 beside it"],
    ["K5", [1050, 1000, "lower", "1100"], "At risk", "the worst value, in a text"],
    ["E21", [96, 100, "", "50 ± 3"], E21("50 ± 3"), "a range is no limit"],
    ["K6", ["yes", "1 s"], 'Actual "yes" is not a number: write it like 45, 45%, 1.5M or 4h.', "yes is no second"],
    ["K1", ["", "", "upp"], "", "even with a direction"],
    ["K1", [false, ""], "", "a row of checkboxes not in use"],
    ["K1", [false, false], "", "a row of checkboxes not in use"],
    ["K1", [5, false], "No target", "an unticked box sets no target"],
    ["E4", [false, 5], 'Actual "FALSE" is not a number: write it like 45, 45%, 1.5M or 4h.', "nor is it a number"],
    ["K1", ["–", ""], "", "a dash is a blank"],
    ["K1", ["", 5], "No data", "nothing measured"],
    ["K1", ["N/A", 5], "No data", "nothing measured"],
    ["K1", ["–", 5], "No data", "nothing measured"],
    ["K1", ["#N/A", 5], "No data", "looked up and not found"],
    ["K1", ["#NV", 5], "No data", "the same in German"],
    ["K1", ["#NA", 5], "No data", "the same in Danish"],
    ["K1", ["#REF!", "TBD"], "Actual shows #REF!: repair that cell first.", "broken, whatever the target"],
    ["K1", ["Loading...", ""], "Actual is still loading: wait until it shows a value.", "not yet known"],
    ["K1", ["", "Loading..."], "Target is still loading: wait until it shows a value.", "not yet known"],
    ["K1", ["#N/D", 5], "No data", "the same in Portuguese"],
    ["K1", ["", "4-5"], "No data", "a range is a target"],
    ["K1", [5, ""], "No target", "nothing to hold it against"],
    ["K1", [5, "TBD"], "No target", "not yet"],
    ["K1", [5, "Currently no target is set"], "No target", "in words"],
    ["K1", ["good", ""], "No target", "whatever was measured"],
    ["K1", ["", "TBD"], "No target", "announced"],
    ["K1", ["N/A", "TBD"], "No data", "neither"],
    ["K1", ["N/A", ""], "No data", "neither"],
    ["K2", [80, 60, "lower"], "Off target", "churn of 80 where 60 was wanted"],
    ["K2", [80, 60], "On target", "higher unless somebody says so"],
    ["K2", ["24 hours", "< 2 hours"], "Off target", "worded"],
    ["K2", ["-1.8%", "< 0%"], "On target", "worded"],
    ["K2", ["-3.7%", "> -1.9%"], "Off target", "worded"],
    ["K2", ["93%", "At or above 95%"], "At risk", "worded"],
    ["K2", [5, "4 to 5"], "On target", "a range"],
    ["K2", [5, 10, "max"], E11("max"), "maximise or at most?"],
    ["K2", [5, 10, "upp"], E11("upp"), "unknown"],
    ["K2", [5, ">= 10", "lower"], E18(">= 10", "lower"), "contradiction"],
    ["K2", [5, "< 10", "higher"], E18("< 10", "higher"), "contradiction"],
    ["K2", [5, "< 10", "lower"], "On target", "agreement"],
    ["K2", [5, "< 10", "between"], E19, "a limit is one bound"],
    ["K3", [3, "4-5", "higher"], "Off target", "from its lower bound"],
    ["K3", [4, "4-5", "higher"], "On target", "from its lower bound"],
    ["K3", [5, "4-5", "lower"], "On target", "from its upper bound"],
    ["K3", [6, "4-5", "lower"], "Off target", "from its upper bound"],
    ["K3", [5.2, "4-5"], "At risk", "4 % above"],
    ["K3", [3.9, "4-5"], "At risk", "2.5 % below"],
    ["K3", [-105, -100], "At risk", "negative targets count by their size"],
    ["K3", ["2.5h", "2h", "lower"], "Off target", "times"],
    ["K4", [100, 100], "On target", "met"],
    ["K4", [95, 100], "At risk", "exactly 5 %"],
    ["K4", ["95%", "100%"], "At risk", "whatever floating point thinks"],
    ["K4", [0.95, 1], "At risk", "whatever floating point thinks"],
    ["K4", [105, 100, "lower"], "At risk", "exactly 5 %"],
    ["K4", [94.9, 100], "Off target", "more"],
    ["K4", [0.1 + 0.2, 0.3, "lower"], "On target", "whatever floating point thinks"],
    ["K4", [5, 0, "lower"], "Off target", "a target of 0 has no band"],
    ["K4", [0, 0, "lower"], "On target", "met"],
    ["K4", [-1, 0, "lower"], "On target", "met"],
    ["K4", [1, "0-0"], "Off target", "the nearer bound is 0"],
    ["K4", [new Date(2026, 4, 4), new Date(2026, 4, 5), "lower"], "On target", "in time"],
    ["K4", [new Date(2026, 4, 6), new Date(2026, 4, 5), "lower"], "Off target", "late"],
    ["K5", [0.998, 0.9995, "higher", 0.995], "At risk", "worst value still At risk"],
    ["K5", [0.995, 0.9995, "higher", 0.995], "At risk", "the limit counts as At risk"],
    ["K5", [0.994, 0.9995, "higher", 0.995], "Off target", "beyond"],
    ["K5", ["99.8%", "99.95%", "", "99.5%"], "At risk", "in percent texts"],
    ["K5", [12, 10, "lower", 15], "At risk", "downwards"],
    ["K5", [16, 10, "lower", 15], "Off target", "downwards"],
    ["K5", [9, 10, "lower", 15], "On target", "met"],
    ["K5", [2, 0, "lower", 3], "At risk", "a limit makes a band beside 0"],
    ["K5", [7, "4-5", "lower", 8], "At risk", "with a way the limit is a value"],
    [
      "E13",
      [3, "4-5", "lower", 4.5],
      "The at-risk limit 4.5 is better than the target 4-5: for lower-is-better it must be above the target.",
      "its upper bound is the target",
    ],
    [
      "E13",
      [3, "4-5", "higher", 4.5],
      "The at-risk limit 4.5 is better than the target 4-5: for higher-is-better it must be below the target.",
      "its lower bound is the target",
    ],
    ["K5", [10, 10, "lower", 10], "On target", "no band at all"],
    [
      "K5",
      [12, 10, "lower", 9],
      "The at-risk limit 9 is better than the target 10: for lower-is-better it must be above the target.",
      "",
    ],
    [
      "K5",
      [90, 95, "higher", 99],
      "The at-risk limit 99 is better than the target 95: for higher-is-better it must be below the target.",
      "",
    ],
    ["K5", [91, 100, "", "±10%"], "At risk", "a wider band"],
    ["K5", [89, 100, "", "± 10%"], "Off target", "a wider band"],
    ["K5", [91, 100, "", "+/-10%"], "At risk", "the same"],
    ["K5", [96, 100, "", "±5"], "At risk", "as a distance"],
    ["K5", [94, 100, "", "±5"], "Off target", "as a distance"],
    ["K5", [104, 100, "lower", "±5"], "At risk", "as a distance, downwards"],
    ["K5", [90, 100, "", "90%/75%"], "On target", "from 90 % on"],
    ["K5", [89, 100, "", "90%/75%"], "At risk", "from 75 % on"],
    ["K5", [75, 100, "", "90%/75%"], "At risk", "from 75 % on"],
    ["K5", [74, 100, "", "90%/75%"], "Off target", "below"],
    ["K5", [110, 100, "lower", "0.9/0.75"], "On target", "by attainment, downwards as well"],
    ["K5", ["4/5", "5/5", "", "4/5"], "At risk", "out of 5, a limit is out of 5"],
    ["K5", ["1/2", "2/2", "", "1/2"], "At risk", "out of 2, and no pair of shares"],
    ["K5", [99, 100, "", "100%/100%"], "Off target", "no band at all"],
    ["K5", [99, 100, "", "±0%"], "Off target", "no band at all"],
    ["K5", [91, 100, "", "  ±10% "], "At risk", "spaces around"],
    ["K5", [90, 0, "lower", "±10%"], "Off target", "no share of 0"],
    ["K5", [2, 0, "lower", "±3"], "At risk", "but a distance from it"],
    ["K5", [5.4, "4-5", "", "±0.5"], "At risk", "a distance from a range"],
    ["K5", [2, "4-5", "higher", "±2"], "At risk", "a distance from the bound that counts"],
    ["K5", [5.4, "4-5", "", 0.5], "At risk", "the distance on both sides"],
    ["K5", [3.4, "4-5", "between", 0.5], "Off target", "the distance on both sides"],
    ["K5", [3, "4-5", "higher", 2], "At risk", "with a way the limit is a value"],
    ["K5", [4.5, 4, "between", 5], "On target", "target and limit are the bounds"],
    ["K5", [5.2, 4, "between", 5], "At risk", "target and limit are the bounds"],
    ["K5", [4.5, 5, "between", 4], "On target", "in either order"],
    ["K5", [0.0005, "0.0010 to 1000000", "", 0], "Off target", "the far bound, however large, excuses nothing"],
    ["K5", [0, 1e6, "", 0.00095], "Off target", "a far target lends the limit no slack"],
    ["K5", [999_999.95, "1000000 to 2000000", "", 0.1], "At risk", "a small distance from large bounds"],
    ["K5", [3.9, "4-5", "", 0.1], "At risk", "whatever floating point thinks"],
    ["K5", [5.1, "4-5", "", 0.1], "At risk", "whatever floating point thinks"],
    ["K5", [5, 0.3, "higher", 0.1 + 0.2], "On target", "a limit that is the target, through dust"],
    ["K5", [-16, "-10 to -5", "", -15], unknownDistance, "a worst value, or a distance?"],
    ["K5", [6, 4, "between"], E19, "one bound"],
    ["K5", [6, 4, "between", "±10%"], E19, "one bound"],
    ["K5", [6, 4, "between", "±1"], E19, "one bound"],
    ["K5", [95, 100, "", "75%/90%"], E21("75%/90%"), "upside down"],
    ["K5", [95, 100, "", "wide"], E21("wide"), "unknown"],
    ["K5", [95, 100, "", "±-5"], E21("±-5"), "unknown"],
    ["K5", [95, 100, "", "±x"], E21("±x"), "unknown"],
    ["K5", [95, 100, "", "TBD"], "At risk", "not decided: the usual band"],
    ["K5", [95, 100, "", "#REF!"], "Limit shows #REF!: repair that cell first.", ""],
    ["K5", [95, 100, "", "95%"], "Actual is 95 but limit is 95%: write both as percentages or both as numbers.", ""],
    ["K6", ["Yes", "Yes"], "On target", "met"],
    ["K6", ["No", "Yes"], "Off target", "missed"],
    ["K6", ["No", "No"], "On target", "nothing wanted, nothing found"],
    ["K6", [true, "Done"], "On target", "ticked"],
    ["K6", [1, "Yes"], "On target", "1 is yes"],
    ["K6", [0, "Yes"], "Off target", "0 is no"],
    ["K6", ["Yes", "100%"], "On target", "yes is all of it"],
    ["K6", [5, "Yes"], 'Unknown actual "5": use yes or no.', "5 of what?"],
    ["K6", [0, "No"], "On target", "0 is no"],
    ["K6", ["half", "Yes"], 'Unknown actual "half": use yes or no.', ""],
    ["E4", ["abc", 5], 'Actual "abc" is not a number: write it like 45, 45%, 1.5M or 4h.', ""],
    ["E4", ["yes", "1s"], 'Actual "yes" is not a number: write it like 45, 45%, 1.5M or 4h.', ""],
    ["E4", ["yes", "1h"], 'Actual "yes" is not a number: write it like 45, 45%, 1.5M or 4h.', ""],
    ["E4", ["yes", 5], 'Actual "yes" is not a number: write it like 45, 45%, 1.5M or 4h.', ""],
    ["E4", [5, "Q2"], 'Target "Q2" is not a number: write it like 45, 45%, 1.5M or 4h.', ""],
    ["E5", [45, "50%"], "Actual is 45 but target is 50%: write both as percentages or both as numbers.", ""],
    ["E5", ["50%", "1-60"], "Actual is 50% but target is 1-60: write both as percentages or both as numbers.", ""],
    ["E7", ["#REF!", 5], "Actual shows #REF!: repair that cell first.", ""],
    ["E7", ["#REF!", ""], "Actual shows #REF!: repair that cell first.", ""],
    ["E7", [5, "#REF!"], "Target shows #REF!: repair that cell first.", ""],
    ["E7", ["", "#N/A"], "Target shows #N/A: repair that cell first.", ""],
    ["E22", ["Loading...", 5], "Actual is still loading: wait until it shows a value.", ""],
    ["E22", [5, "Loading..."], "Target is still loading: wait until it shows a value.", ""],
  ])("[%s] %p gives %p: %s", (_id, [actual, target, direction, limit], expected) => {
    expect(status(actual, target, direction, limit)).toBe(expected);
  });

  it.each<[string, Cell[], number | undefined, string]>([
    ["K3", [95, 100], 0.05, "short by 5 %"],
    ["K3", [120, 100], -0.2, "beyond by a fifth"],
    ["K3", [3.5, 2, "lower"], 0.75, "three quarters over"],
    ["K3", [6, "4-5", "lower"], 0.2, "over the bound that counts"],
    ["K3", [3, "4-5", "higher"], 0.25, "short of the bound that counts"],
    ["K3", [0.1 + 0.2, 0.3, "between"], undefined, "one bound is not two"],
    ["K3", [4.5, "4-5"], 0, "inside"],
    ["K3", [6, "4-5"], 0.2, "over the nearer bound"],
    ["K3", [5, 0, "lower"], undefined, "no share of nothing"],
    ["K3", [5, ""], undefined, "no target"],
    ["K3", [-2, "-5 to 0"], 0, "inside, though the nearer bound is 0"],
    ["K6", ["yes", "yes"], 0, "nothing is missing"],
    ["K6", ["no", "yes"], 1, "all of it is missing"],
    ["E4", ["abc", 5], undefined, "unreadable"],
  ])("[%s] gap of %p is %p: %s", (_id, [actual, target, direction], gap) => {
    expect(readKpi({ actual, target, direction }, us).gap).toBe(gap);
  });

  it.each<[Cell, Cell, string]>([
    [5, "< 10", "lower"],
    ["", "< 10", "lower"],
    [5, "4-5", "between"],
    ["", "", "higher"],
    [5, "Yes", "higher"],
  ])("[K2] %p against %p counts as %s", (actual, target, direction) => {
    expect(readKpi({ actual, target }, us).direction).toBe(direction);
  });
});

it("[K2] says the direction that was asked for, value or no value", () => {
  const read = (actual: Cell, direction: Cell) => readKpi({ actual, target: 5, direction }, us).direction;
  expect([read("", "lower"), read(3, "turun"), read("abc", "lower"), read(3, "upp")]).toEqual([
    "lower",
    "lower",
    "lower",
    "higher",
  ]);
});

describe("rows of plain numbers", () => {
  it.each<[Cell[], unknown]>([
    [[95.1, 100], "At risk"],
    [[120, 100, "higher"], "On target"],
    [[120, 100, "lower"], "Off target"],
    [[-120, -100, ""], "Off target"],
    [["", ""], ""],
    [[80, 100, "lower", ""], "On target"],
    [["", 5], undefined],
    [[5, ""], undefined],
    [[5, "10"], undefined],
    [[0, 0], undefined],
    [[5, 0], undefined],
    [[1, -0], undefined],
    [[95, 100], undefined],
    [[100, 100], undefined],
    [[1e308, -1e-308], "On target"],
    [[5, 10, "between"], undefined],
    [[5, 10, "", 4], undefined],
  ])("[K4] %p is %p at once, the rest is left to the long way", ([actual, target, direction, limit], expected) => {
    expect(quickStatus(actual, target, direction, limit)).toBe(expected);
  });
});

describe("directions", () => {
  it.each([
    [
      "higher",
      "Higher|UP|↑|▲|⬆|↗|>|≥|>=|+|Higher is better|bigger is better|maximise|increase|maior|maior_igual|Quanto maior, melhor",
    ],
    ["higher", "mayor|más|naik|lebih tinggi|lebih|semakin tinggi semakin baik|höher|steigend|je höher desto besser"],
    [
      "lower",
      "lower|Down|↓|▼|⬇|↘|<|<=|≤|Lower is better|the lower the better|minimize|decrease|menor|menor_igual|quanto menor melhor",
    ],
    ["lower", "menos|bajar|turun|lebih rendah|semakin rendah semakin baik|niedriger|sinkend|weniger ist besser"],
    ["between", "between|range|within range|↔|entre|faixa|antara|rentang|zwischen|Bereich"],
  ])("[K2] %s: %s", (direction, words) => {
    const found = words.split("|").map((word) => [word, parseDirection(word)] as const);
    expect(found.filter(([, one]) => one !== direction)).toEqual([]);
  });

  it.each([
    [
      "higher",
      "at least|pelo menos|no mínimo|ao menos|al menos|por lo menos|como mínimo|setidaknya|paling sedikit|sekurang-kurangnya|mindestens|>=|≥|🔼|≥ is better|>= is better",
    ],
    [
      "lower",
      "at most|no máximo|a lo sumo|como máximo|al máximo|paling banyak|höchstens|<=|≤|🔽|≤ is better|<= is better",
    ],
  ])("[K2] a limit says which way is good: %s", (direction, words) => {
    for (const word of words.split("|")) expect([word, parseDirection(word)]).toEqual([word, direction]);
  });

  it.each(["", "  ", undefined, null, "–", "n/a", "?"])("[K2] %p is no direction", (cell) => {
    expect(parseDirection(cell)).toBeUndefined();
  });

  it.each(["max", "min", "Maximum", "higher or lower", "is better", "upp", "5", "constructor"])(
    "[E11] %s is refused",
    (word) => {
      expect(parseDirection(word)).toEqual({ problem: E11(word) });
    },
  );
});
