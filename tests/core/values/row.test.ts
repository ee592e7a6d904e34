import type { Cell } from "../../../src/core/values/cell";
import { parseValue } from "../../../src/core/values/parse";
import { commonUnit } from "../../../src/core/values/row";
import { us } from "./in-short";

const names = ["Current", "Target", "Baseline"];

/** The numbers of a row in their common unit, or the sentence. */
function row(...cells: Cell[]) {
  const figures = cells.flatMap((cell, at) => {
    const value = parseValue(cell, us);
    return value.kind === "number" ? [{ argument: names[at] ?? "", value }] : [];
  });
  const common = commonUnit(figures);
  return "problem" in common ? common.problem : figures.map(({ value }) => common.numberOf(value));
}

const may4 = new Date(2026, 4, 4);
const may9 = new Date(2026, 4, 9);
const halfPastTwo = new Date(1899, 11, 30, 2, 30, 0);

describe("one unit a row", () => {
  it.each<[string, Cell[], number[]]>([
    ["V17", [45, 50], [45, 50]],
    ["V17", ["45%", "50%", "40%"], [0.45, 0.5, 0.4]],
    ["V17", ["$5", "US$10"], [5, 10]],
    ["V17", ["US$5", "$10"], [5, 10]],
    ["V17", ["$5", 10], [5, 10]],
    ["V17", ["500 kr", "600 SEK"], [500, 600]],
    ["V17", ["¥500", "JPY 600"], [500, 600]],
    ["V17", ["Rs 500", "₹600"], [500, 600]],
    ["V17", ["$500", "MX$600"], [500, 600]],
    ["V17", ["4.5/5", "5/5"], [0.9, 1]],
    ["V17", ["2h", "90 min"], [7200, 5400]],
    ["V17", ["1 year", "18 months"], [12, 18]],
    ["V17", [may4, may9], [20577, 20582]],
    ["V17", ["2h", "4h", 0], [7200, 14400, 0]],
    ["V17", [0, "50%"], [0, 0.5]],
    ["V17", [0, "5/10"], [0, 0.5]],
    ["V7", ["30m", "1h"], [1800, 3600]],
    ["V7", ["30m", "1h30m", "45m"], [1800, 5400, 2700]],
    ["V7", ["5m", "10m"], [5e6, 10e6]],
    ["V18", ["50 days", 45], [50, 45]],
    ["V18", [45, "50 days", 40], [45, 50, 40]],
    ["V18", ["2 years", 3], [2, 3]],
    ["V18", ["30m", "1 day"], [1800, 86400]],
    ["V19", [0.45, "50%"], [0.45, 0.5]],
    ["V19", ["45%", 2], [0.45, 2]],
    ["V19", [-2, "50%"], [-2, 0.5]],
    ["V18", ["30m", 45], [30e6, 45]],
    ["V16", ["5% reduction", "10% reduction"], [0.05, 0.1]],
    ["V18", ["5d-", 4], [-5, 4]],
    ["V7", ["6:50", "2h"], [24600, 7200]],
    ["V7", ["6:50 h", "30 min"], [24600, 1800]],
    ["V7", ["6:50:00", "30 min"], [24600, 1800]],
    ["V18", ["30m", "45 min"], [1800, 2700]],
  ])("[%s] %p gives %p", (_id, cells, expected) => {
    expect(row(...cells)).toEqual(expected);
  });

  it.each<[string, Cell[], string]>([
    ["V19 E5", [45, "50%"], "Current is 45 but target is 50%: write both as percentages or both as numbers."],
    ["V19 E5", ["45%", 50], "Current is 45% but target is 50: write both as percentages or both as numbers."],
    [
      "V19 E5",
      ["45%", "50%", 2.5],
      "Current is 45% but baseline is 2.5: write both as percentages or both as numbers.",
    ],
    ["V17 E6", ["2h", "$5"], "Current is in hours but target is in $: use the same unit in both."],
    ["V17 E6", ["50%", "R$ 5"], "Current is in % but target is in R$: use the same unit in both."],
    ["V17 E6", ["€5", "R$ 5"], "Current is in € but target is in R$: use the same unit in both."],
    ["V17 E6", ["US$5", "CAD 5"], "Current is in US$ but target is in CAD: use the same unit in both."],
    ["V17 E6", ["$5", "500 kr"], "Current is in $ but target is in kr: use the same unit in both."],
    ["V17 E6", ["2h", "50%"], "Current is in hours but target is in %: use the same unit in both."],
    ["V17 E6", ["2 days", "1 month"], "Current is in days but target is in months: use the same unit in both."],
    ["V17 E6", ["2h", "3h", 5], "Current is in hours but baseline is in plain numbers: use the same unit in both."],
    ["V7 E6", ["6:50", "30 s"], "Current is in hours but target is in seconds: use the same unit in both."],
    ["V7 E6", ["30 min", "6:50"], "Current is in minutes but target is in hours: use the same unit in both."],
    ["V17 E6", ["0h", "$5"], "Current is in hours but target is in $: use the same unit in both."],
    ["V17 E6", ["5 €", "R$ 5"], "Current is in € but target is in R$: use the same unit in both."],
    ["V17 E6", ["(€5)", "R$ 5"], "Current is in € but target is in R$: use the same unit in both."],
    ["V17 E6", ["5 EUR", "5 kr"], "Current is in EUR but target is in kr: use the same unit in both."],
    ["V17 E6", ["5y", "$5"], "Current is in years but target is in $: use the same unit in both."],
    ["V17 E6", ["30m", "1h", "$5"], "Current is in minutes but baseline is in $: use the same unit in both."],
    ["V17 E6", ["1h30m-", 90], "Current is in hours but target is in plain numbers: use the same unit in both."],
    ["V17 E6", [halfPastTwo, "$5"], "Current is in hours but target is in $: use the same unit in both."],
    ["V17 E16", [may4, 0], "Current is a date (4 May 2026): write 4 to 5 if you mean a range."],
    ["V17 E6", ["1h30m", 90], "Current is in hours but target is in plain numbers: use the same unit in both."],
    [
      "V17 E6",
      ["4/5", "8/10"],
      "Current is in points out of 5 but target is in points out of 10: use the same unit in both.",
    ],
    [
      "V17 E6",
      [4.5, "5/5"],
      "Current is in plain numbers but target is in points out of 5: use the same unit in both.",
    ],
    ["V17 E16", [may4, 10], "Current is a date (4 May 2026): write 4 to 5 if you mean a range."],
    ["V17 E16", [0, may4], "Target is a date (4 May 2026): write 4 to 5 if you mean a range."],
    ["V16 E4", ["5%", "10% reduction"], 'Target "10% reduction" is not a number: write it like 45, 45%, 1.5M or 4h.'],
    ["V16 E4", ["+5 pp", "10%"], 'Current "+5 pp" is not a number: write it like 45, 45%, 1.5M or 4h.'],
  ])("[%s] %p: %s", (_id, cells, expected) => {
    expect(row(...cells)).toBe(expected);
  });

  it.each([
    ["$", "USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU"],
    ["kr", "SEK NOK DKK ISK CZK"],
    ["¥", "JPY CNY"],
    ["Rs", "INR PKR LKR NPR"],
  ])("[V5] %s fits any of %s, which fit only themselves", (sign, codes) => {
    const all = codes.split(" ");
    expect(all.map((code) => row(`${sign} 5`, `6 ${code}`))).toEqual(all.map(() => [5, 6]));
    expect(row(`5 ${all[0]}`, `6 ${all[1]}`)).toMatch(/use the same unit in both/);
    expect(row(`${sign} 5`, "6 CHF")).toMatch(/use the same unit in both/);
  });

  it("[V18] a clock time is no lone time word", () => {
    expect(row("2:30", 2)).toMatch(/^Current is in hours but target is in plain numbers/);
  });

  /** The numbers of a range as one argument, beside a plain one. */
  function besideRange(range: string, current: Cell) {
    const [target, beside] = [parseValue(range, us), parseValue(current, us)];
    if (target.kind !== "range" || beside.kind !== "number") throw new Error("A range and a number, please.");
    const { low, high } = target;
    const common = commonUnit([
      { argument: "Current", value: beside },
      { argument: "Target", value: low },
      { argument: "Target", value: high },
    ]);
    return "problem" in common ? common.problem : [low, high].map(common.numberOf);
  }

  it.each([
    ["4-5 days", 45, [4, 5]],
    ["30 min to 2h", 45, "Current is in plain numbers but target is in minutes: use the same unit in both."],
    ["1h30m to 2h", 45, "Current is in plain numbers but target is in hours: use the same unit in both."],
    ["1h to 2h30m", 45, "Current is in plain numbers but target is in hours: use the same unit in both."],
    ["5-10m", "7 min", [300, 600]],
  ])("[V18] %s beside %p", (range, current, expected) => expect(besideRange(range, current)).toEqual(expected));

  it("[V17] the unit of a row is that of its first number that has one", () => {
    const figures = [45, "$50"].map((cell, at) => ({ argument: String(names[at]), value: parseValue(cell, us) }));
    const common = commonUnit(
      figures.flatMap(({ argument, value }) => (value.kind === "number" ? [{ argument, value }] : [])),
    );
    expect(common).toMatchObject({ unit: { kind: "currency" } });
  });

  it("[V17] has a unit even where there is no number", () => {
    expect(commonUnit([])).toMatchObject({ unit: { kind: "plain" } });
  });

  it("[V7] reads a duration cell beside a text in any time zone", () => {
    expect(row(new Date(1899, 11, 30, 1, 30, 0), "2h")).toEqual([5400, 7200]);
  });
});
