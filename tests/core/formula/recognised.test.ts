import { callsOurs, independentFormula, ourCall, rangesOf } from "../../../src/core/formula/independent-formula";
import type { KpiCells } from "../../../src/core/formula/kpi-cells";
import { isKpiStatusFormula, kpiStatusFormula } from "../../../src/core/formula/kpi-status-formula";
import { ruleCondition } from "../../../src/core/formula/rule-condition";
import { isOurRule } from "../../../src/core/formula/rule-mark";
import { statusFunctionActual, statusFunctionFormula } from "../../../src/core/formula/status-function-formula";

// The spellings that are ours, and how they come back from Sheets.

const higher: KpiCells = { actual: "$B4", target: "$C4", direction: undefined, lowerWords: [], higherWords: [] };
const directed: KpiCells = { ...higher, direction: "$D4", lowerWords: ["lower"], higherWords: ["higher"] };
const percentInText = { unit: "%", isText: true };
const wide = { kind: "shares", onTarget: 0.025, atRisk: 0.1 } as const;

it.each<[KpiCells, string]>([
  [higher, "=KPISTATUS($B4,$C4)"],
  [{ ...higher, otherwise: "lower" }, '=KPISTATUS($B4,$C4,"lower")'],
  [{ ...higher, band: wide }, '=KPISTATUS($B4,$C4,"","97.5%/90%")'],
  [
    { ...higher, joined: { actual: { unit: "days", isText: false }, target: undefined } },
    '=KPISTATUS(IF(ISNUMBER($B4),$B4&" days",$B4),$C4)',
  ],
  [
    { ...higher, joined: { actual: percentInText, target: percentInText } },
    '=KPISTATUS(IF($B4="","",$B4&"%"),IF($C4="","",$C4&"%"))',
  ],
  [
    { ...higher, joined: { actual: undefined, target: { unit: 'so called "points"', isText: false } } },
    '=KPISTATUS($B4,IF(ISNUMBER($C4),$C4&" so called ""points""",$C4))',
  ],
  [directed, "=KPISTATUS($B4,$C4,$D4)"],
  [{ ...directed, otherwise: "lower" }, '=KPISTATUS($B4,$C4,IF($D4="","lower",$D4))'],
  [{ ...directed, band: { ...wide, onTarget: 0 } }, '=KPISTATUS($B4,$C4,$D4,"100%/90%")'],
  [{ ...directed, band: { ...wide, atRisk: 0.05 } }, '=KPISTATUS($B4,$C4,$D4,"97.5%/95%")'],
])("[K1-K5] %j is judged by %s", (cells, formula) => {
  expect(statusFunctionFormula(cells)).toBe(formula);
  expect(statusFunctionActual(formula)).toBe("$b4");
});

it.each([
  ["= kpistatus( B4 , C4 )", "b4"],
  ["=  KPISTATUS(  B4  ,  C4  )", "b4"],
  ["=KPISTATUS(#REF!,C4)", "#ref!"],
  ["=KPISTATUS(B12,#REF!,#REF!)", "b12"],
  ['=KPISTATUS(AB4,C4,IF(D4="","lower",D4),"97.5%/90%")', "ab4"],
  ["=KPISTATUS(B4:B9,C4)", undefined],
  ["=KPISTATUS(B4,C4)+1", undefined],
  ["x=KPISTATUS(B4,C4)", undefined],
  ["=KPISTATUS(B4,C4,D4,E4)", undefined],
])("[D13] %s judges %p", (formula, cell) => {
  expect(statusFunctionActual(formula)).toBe(cell);
});

const judged = (miss: string) =>
  `IF(${miss}<=0.000000001*ABS($C4),"On target",IF(${miss}<=0.050000001*ABS($C4),"At risk","Off target"))`;
const isOneOf = (words: string) => `ISNUMBER(FIND("|"&LOWER(TRIM($D4))&"|","${words}"))`;

it("[K2] words of a direction are compared without capitals and with one space", () => {
  const cells = { ...directed, higherWords: [" Quanto maior  melhor ", "up"], otherwise: "lower" } as const;
  expect(kpiStatusFormula(cells)).toContain('"|quanto maior melhor|up|"');
  expect(ruleCondition("Off target", cells)).toContain(
    '*((TRIM($D4)="quanto maior melhor")+(TRIM($D4)="up")+(TRIM($D4)="")*(1-2)-((TRIM($D4)="lower")))',
  );
});

it("[K2] without a word for lower the others are summed up all the same", () => {
  expect(ruleCondition("Off target", { ...directed, lowerWords: [], otherwise: "lower" })).toContain(
    '*((TRIM($D4)="higher")+(TRIM($D4)="")*(1-2))*1000000000>',
  );
});

it("[K2] where most should fall a blank direction means lower", () => {
  expect(kpiStatusFormula({ ...higher, otherwise: "lower" })).toContain(`,${judged("$B4-$C4")},""),`);
  expect(kpiStatusFormula({ ...directed, otherwise: "lower" })).toContain(
    `,IF(${isOneOf("|higher|")},${judged("$C4-$B4")},IF(${isOneOf("||lower|")},${judged("$B4-$C4")},"")),""),`,
  );
  const conditionOf = (cells: KpiCells) => ruleCondition("Off target", cells);
  expect(conditionOf({ ...higher, otherwise: "lower" })).toContain("*((N($C4)-N($B4))*(1-2)*1000000000>");
  expect(conditionOf({ ...directed, lowerWords: [] })).toContain(
    '*((N($C4)-N($B4))*((TRIM($D4)="")+(TRIM($D4)="higher"))*1000000000>',
  );
  expect(ruleCondition("Off target", { ...directed, otherwise: "lower" })).toContain(
    '*((TRIM($D4)="higher")+(TRIM($D4)="")*(1-2)-((TRIM($D4)="lower")))*1000000000>',
  );
});

describe("[D13] a formula of ours is known again", () => {
  const formula = kpiStatusFormula(directed);
  it.each([
    ["with exponents", formula.replace(/0\.000000001/g, "1E-09").replace(/0\.050000001/g, "5.0000001E-02"), true],
    ["with wide spaces", formula.replace(/([(),])/g, "   $1   "), true],
    ["with other words", formula.replace("||higher|", "||maior|más|"), true],
    ["behind something else", `x${formula}`, false],
    ["with something added", `${formula}&"!"`, false],
    ["with another status", formula.replace("At risk", "Risky"), false],
    ["with another function", formula.replace("ISDATE", "ISTEXT"), false],
    ["of another kind", "=IF(ISNUMBER(A1)*ISNUMBER(B1),1,2)", false],
    ["with one figure only", "=IF(ISNUMBER(A1),1,2)", false],
  ])("%s", (_, spelled, answer) => {
    expect(isKpiStatusFormula(spelled)).toBe(answer);
  });

  it("and so is a rule", () => {
    const condition = ruleCondition("At risk", directed);
    expect(isOurRule(condition.replace(/([(),])/g, "   $1   "))).toBe(true);
    expect(isOurRule(`${condition}+1`)).toBe(false);
  });
});

describe("[D13] calls with plain arguments", () => {
  it.each([
    ["=OKRSCORE(5,-5,12.5,100%)", ["5", "-5", "12.5", "100%"]],
    ["=OKRSCORE(A1,B1,,,true)", ["A1", "B1", "", "", "true"]],
    ["=OKRSCORE(Plan!A1,Übersicht_2!$B$12)", ["Plan!A1", "Übersicht_2!$B$12"]],
    ["=OKRSCORE('It''s'!A1,AAA1)", ["'It''s'!A1", "AAA1"]],
    ["=KPISTATUS(A:A,$B$2:$B,C2:$C$99)", ["A:A", "$B$2:$B", "C2:$C$99"]],
    ["=OKRSCORE(  )", []],
    [' =OKRSCORE(A1,"")'.trim(), ["A1", '""']],
    ["=OKRSCORE(AAAA1,B1)", undefined],
    ["=OKRSCORE(A1 B1)", undefined],
    ["=OKRSCORE(1.,B1)", undefined],
    ["=OKRSCORE(--5,B1)", undefined],
    ["=OKRSCORE(NOW(),B1)", undefined],
    ["=OKRSCORE(TODAY()+1,B1)", undefined],
    ["x=OKRSCORE(A1,B1)", undefined],
    ["OKRSCORE", undefined],
    ["", undefined],
  ])("%s", (formula, args) => expect(ourCall(formula)?.args).toEqual(args));

  it.each([
    ["OKRSCORE(A1,B1)", true],
    ["=OKRSCORE  (A1,B1)", true],
    ["=OKRSCOREX1(A1)", false],
    ['=A1&"x"&KPITREND(A1:A9)', true],
    ['="x"&"OKRSCORE(A1)"', false],
    ["=MY_KPISTATUS(A1)", false],
    ["=MY.KPISTATUS(A1)", false],
  ])("%s calls ours: %p", (formula, answer) => expect(callsOurs(formula)).toBe(answer));

  it.each([
    ['=KPIATTAINMENT(A1,B1,"")', "=KPIATTAINMENT(A1,B1)"],
    ['=OKRSCORE(A1,B1,C1,"",)', "=OKRSCORE(A1,B1,C1)"],
    ["=OKRROLLUP(A1:A3,B1:B3,,)", "=OKRROLLUP(A1:A3,B1:B3)"],
    ["=OKRGRADE(A1,,,,)", "=OKRGRADE(A1)"],
  ])("%s says what %s says", (formula, other) => {
    const [one, two] = [formula, other].map((each) => {
      const call = ourCall(each);
      return call && independentFormula(call);
    });
    expect(one).toBe(two);
    expect(one).toBeDefined();
  });

  it("finds the ranges on other sheets", () => {
    expect(rangesOf({ name: "KPISTATUS", args: ["Übersicht_2!$A$12:$A$34", "A1", "'It''s'!AB1:AC"] })).toEqual([
      { sheet: "Übersicht_2!", firstColumn: 1, lastColumn: 1, firstRow: 12, lastRow: 34 },
      { sheet: "'It''s'!", firstColumn: 28, lastColumn: 29, firstRow: 1, lastRow: undefined },
    ]);
  });
});
