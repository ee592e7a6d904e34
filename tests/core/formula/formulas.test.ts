import fc from "fast-check";
import { expectedFormula } from "../../../src/core/formula/expected-formula";
import type { KpiCells } from "../../../src/core/formula/kpi-cells";
import { isKpiStatusFormula, kpiStatusFormula } from "../../../src/core/formula/kpi-status-formula";
import { nativeFormula } from "../../../src/core/formula/native-formula";
import { objectiveScoreFormula } from "../../../src/core/formula/objective-score-formula";
import { okrStatusFormula } from "../../../src/core/formula/okr-status-formula";
import { type RuleStatus, ruleCondition } from "../../../src/core/formula/rule-condition";
import { isOurRule, ruleMark } from "../../../src/core/formula/rule-mark";
import { scoreFormula } from "../../../src/core/formula/score-formula";
import { statusFunctionFormula } from "../../../src/core/formula/status-function-formula";
import { statusRuleCondition } from "../../../src/core/formula/status-rule-condition";

const statuses: readonly RuleStatus[] = ["On target", "At risk", "Off target"];

const kpi: KpiCells = {
  actual: "$B4",
  target: "$C4",
  direction: "$D4",
  lowerWords: ["lower", "menor"],
  higherWords: ["higher"],
};
const kpiWithoutDirection: KpiCells = {
  actual: "$B4",
  target: "$C4",
  direction: undefined,
  lowerWords: [],
  higherWords: [],
};
const kpiThatAllRise: KpiCells = { ...kpi, lowerWords: [] };
const cycles = { cycleNames: "Cycles!$A:$A", cycleStarts: "Cycles!$B:$B", cycleEnds: "Cycles!$C:$C" };

const cellFormulas: readonly (readonly [string, string])[] = [
  ["score", scoreFormula({ current: "$L5", target: "$K5", baseline: "$J5" })],
  [
    "objective score",
    objectiveScoreFormula({
      ownId: "$A5",
      parents: "$D:$D",
      targets: "$K:$K",
      currents: "$L:$L",
      scores: "$N:$N",
      weights: "$M:$M",
    }),
  ],
  ["expected", expectedFormula({ cycle: "$G5", commitment: "$H5", ...cycles })],
  [
    "OKR status",
    okrStatusFormula({
      score: "$N5",
      expected: "$P5",
      commitment: "$H5",
      cycle: "$G5",
      cycleNames: cycles.cycleNames,
      cycleEnds: cycles.cycleEnds,
    }),
  ],
  ["KPI status", kpiStatusFormula(kpi)],
  ["KPI status where no word means lower", kpiStatusFormula(kpiThatAllRise)],
  ["KPI status without a direction column", kpiStatusFormula(kpiWithoutDirection)],
];
const conditions: readonly (readonly [string, string])[] = [
  ...statuses.map((status) => [status, ruleCondition(status, kpi)] as const),
  ...statuses.map(
    (status) => [`${status} without a direction column`, ruleCondition(status, kpiWithoutDirection)] as const,
  ),
  ...statuses.map((status) => [`${status} where no word means lower`, ruleCondition(status, kpiThatAllRise)] as const),
  [
    "rows but a total",
    ruleCondition("Off target", kpi, {
      nameCell: "$A4",
      leftOut: ["Total", "total", 'The "rest"'],
      otherWay: ["Churn", "Cost"],
    }),
  ],
  ["rows without one to leave out", ruleCondition("Off target", kpi, { nameCell: "$A4", leftOut: [], otherWay: [] })],
  [
    "rows of which some should fall, and nothing else says so",
    ruleCondition("On target", kpiWithoutDirection, { nameCell: "$A4", leftOut: [], otherWay: ["Churn"] }),
  ],
  [
    "rows of which most should fall",
    ruleCondition("At risk", { ...kpi, otherwise: "lower" }, { nameCell: "$A4", leftOut: [], otherWay: ["Revenue"] }),
  ],
  ["rows that all should fall", ruleCondition("On target", { ...kpiWithoutDirection, otherwise: "lower" })],
  ["a wider band", ruleCondition("At risk", { ...kpi, band: { kind: "shares", onTarget: 0.025, atRisk: 0.1 } })],
  ["status words", statusRuleCondition("Off target", "$H4")],
];

/** A formula without its text literals. */
function bare(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}

function functionNames(formula: string): readonly string[] {
  return [...new Set(bare(formula).match(/[A-Z]+(?=\()/g) ?? [])];
}

describe("formulas in cells", () => {
  it.each(cellFormulas)(
    "%s calls old functions of Sheets only, so that every file of every person computes it",
    (_, text) => {
      const native =
        "IF OR DAYS NOT ISDATE ISNUMBER ISERROR IFNA IFERROR NA FIND LOWER TRIM COUNTIFS SUMIFS ABS INT MAX MIN ROUND SUMPRODUCT TODAY XLOOKUP";
      expect(text).toMatch(/^=[A-Z]/);
      expect(functionNames(text).filter((name) => !native.split(" ").includes(name))).toEqual([]);
    },
  );

  it.each(cellFormulas)("%s closes what it opens", (_, text) => {
    let depth = 0;
    for (const sign of bare(text)) {
      if (sign === "(") depth += 1;
      if (sign === ")") depth -= 1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });

  it("[F11] an objective finds its key results by Parent: no reference to another row by position", () => {
    const text = objectiveScoreFormula({
      ownId: "$A5",
      parents: "$D:$D",
      targets: "$K:$K",
      currents: "$L:$L",
      scores: "$N:$N",
      weights: "$M:$M",
    });
    const references = new Set(text.match(/\$[A-Z]+(?::\$[A-Z]+|\d+)/g));
    expect([...references].sort()).toEqual(["$A5", "$D:$D", "$K:$K", "$L:$L", "$M:$M", "$N:$N"]);
  });

  it("[K4, F15] thresholds are spelled out, so that a later default recolours no old sheet", () => {
    expect(kpiStatusFormula(kpi)).toContain("0.050000001");
    expect(expectedFormula({ cycle: "$G5", commitment: "$H5", ...cycles })).toContain("0.7");
  });
});

describe("our formulas are known again", () => {
  const wide = { kind: "shares", onTarget: 0, atRisk: 0.1 } as const;
  it.each([
    ["the native one", kpiStatusFormula(kpi)],
    ["with a band", kpiStatusFormula({ ...kpi, band: wide })],
    ["where a blank means lower", kpiStatusFormula({ ...kpi, otherwise: "lower" })],
    ["where all fall", kpiStatusFormula({ ...kpiWithoutDirection, otherwise: "lower" })],
    ["our function", statusFunctionFormula(kpiWithoutDirection)],
    ["our function with a direction column", statusFunctionFormula(kpi)],
    ["our function where a blank means lower", statusFunctionFormula({ ...kpi, otherwise: "lower", band: wide })],
    ["our function with a band alone", statusFunctionFormula({ ...kpiWithoutDirection, band: wide })],
  ])("%s, by the column that it judges", (_, formula) => {
    for (const spelled of [formula, formula.toLowerCase(), formula.replace(/([(),])/g, " $1 ")]) {
      expect(isKpiStatusFormula(spelled)).toBe(true);
      expect(isKpiStatusFormula(spelled, 2)).toBe(true);
      expect(isKpiStatusFormula(spelled, 3)).toBe(false);
    }
  });

  it.each(["=KPISTATUS(B2:B9,C2:C9)", '=KPISTATUS(B2,C2)&"!"', '=IF(B2>C2,"On target","")', "=B2", ""])(
    "%s is somebody's own",
    (formula) => {
      expect(isKpiStatusFormula(formula)).toBe(false);
    },
  );
});

it("[K5] a band is spelled as KPISTATUS reads it", () => {
  expect(statusFunctionFormula({ ...kpi, band: { kind: "shares", onTarget: 0.025, atRisk: 0.1 } })).toBe(
    '=KPISTATUS($B4,$C4,$D4,"97.5%/90%")',
  );
});

it("only a text that begins as a formula is branded as one", () => {
  expect(() => nativeFormula("IF(A1,1,2)")).toThrow('must begin with "="');
});

describe("conditions of rules", () => {
  it.each(conditions)(
    "%s has no argument separator and no decimal: it reads the same in every locale",
    (_, condition) => {
      expect(bare(condition)).not.toMatch(/[,;.\\{}]/);
    },
  );

  it.each(conditions)("%s is a boolean, as far as its last operator tells", (_, condition) => {
    expect(condition).toMatch(/\*ISTEXT\("Lodestar"\)>0$/);
  });

  it.each(conditions)("%s calls functions of one argument, and no custom function", (_, condition) => {
    const native = ["ISNUMBER", "ISDATE", "N", "ABS", "LOWER", "TRIM", "ISTEXT"];
    expect(functionNames(condition).filter((name) => !native.includes(name))).toEqual([]);
  });

  it.each(conditions)("%s names no other sheet, which a rule may not", (_, condition) => {
    expect(bare(condition)).not.toContain("!");
  });

  it.each(conditions)("%s is known again as ours after Sheets respelled it", (_, condition) => {
    expect(isOurRule(condition)).toBe(true);
    expect(isOurRule(condition.toLowerCase())).toBe(true);
    expect(isOurRule(condition.replace(/([()*>])/g, " $1 "))).toBe(true);
    expect(isOurRule(condition.replace("Lodestar", "LODESTAR"))).toBe(true);
    expect(isOurRule(condition.replace("ISTEXT", "É.TEXTO"))).toBe(true);
  });

  it.each([
    "=$B2>0",
    '=$A2="Lodestar"',
    '=SEARCH("Lodestar",$A2)',
    '=ISTEXT("lodestars")',
    '=ISTEXT("Lodestar")*($A2>0)',
    "",
    "=TRUE",
  ])("%s is the user's own rule", (condition) => {
    expect(isOurRule(condition)).toBe(false);
  });

  it("compares the status cell with exactly one word", () => {
    expect(statusRuleCondition("At risk", "$H4")).toBe(`=($H4="At risk")*${ruleMark}>0`);
  });

  it("a word with a quote in it stays a text: no word of the user's sheet becomes part of the formula", () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        const cells = { ...kpi, lowerWords: [word] };
        for (const text of [ruleCondition("Off target", cells), kpiStatusFormula(cells)]) {
          const usual = text.startsWith("=ISNUMBER") ? ruleCondition("Off target", kpi) : kpiStatusFormula(kpi);
          expect(functionNames(text)).toEqual(functionNames(usual));
          expect(bare(text).split('"').length % 2).toBe(1);
        }
      }),
    );
  });

  it("words are compared in small letters and once each", () => {
    const condition = ruleCondition("Off target", { ...kpi, lowerWords: ["Lower", " lower ", "LOWER"] });
    expect(condition.match(/="lower"/g)).toHaveLength(1);
  });
});
