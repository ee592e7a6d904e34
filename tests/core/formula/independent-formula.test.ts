import {
  callsOurs,
  formulaAsItStood,
  independentFormula,
  ourCall,
} from "../../../src/core/formula/independent-formula";

describe("[D13] which formulas are calls of ours", () => {
  it.each([
    ["=OKRSCORE(A1,B1)", true],
    ["=round(okrscore(A1, B1), 2)", true],
    ["=SUM(A1:A9)", false],
    ['="OKRSCORE(A1)"', false],
    ["=MYOKRSCORE(A1)", false],
    ["", false],
  ])("%s: %s", (formula, expected) => expect(callsOurs(formula)).toBe(expected));
});

describe("[D13] a call with plain arguments", () => {
  it.each([
    ["=OKRSCORE(A1,B1)", ["A1", "B1"]],
    ['= okrscore( $A$1 , 12.5%, , "at least" )', ["$A$1", "12.5%", "", '"at least"']],
    ["=KPISTATUS('My, sheet'!B2,B3:B)", ["'My, sheet'!B2", "B3:B"]],
    ['=KPISTATUS(B2,"a, ""b""")', ["B2", '"a, ""b"""']],
    ["=OKRPACE(A1,B1,TODAY())", ["A1", "B1", "TODAY()"]],
    ["=OKRGRADE()", []],
    ["=OKRSCORE(A1+1,B1)", undefined],
    ["=OKRSCORE(SUM(A1:A2),B1)", undefined],
    ["=OKRSCORE(A1,B1)*2", undefined],
    ["=OKRSCORE(A1,B1)+OKRSCORE(A2,B2)", undefined],
  ])("%s", (formula, args) => expect(ourCall(formula)?.args).toEqual(args));
});

it.each([
  '=OKRSCORE(A1,B1,C1,"at least")',
  "=OKRSCORE(A1,B1,C1,D1)",
  "=OKRSCORE(A1,B1,,,FALSE)",
  "=OKRSCORE(A1)",
  '=KPISTATUS(A1,B1,"between")',
  "=KPISTATUS(A1,B1,C1,5)",
  "=KPIATTAINMENT(A1,B1,C1)",
  '=OKRGRADE(A1,"committed","google")',
  '=OKRROLLUP(A1:A3,B1:B3,"worst")',
  "=OKREXPLAIN(A1,B1)",
  "=KPISTATUS(A1:A3,B1:B3)",
])("[D13] %s has no native formula that says the same", (formula) => {
  const call = ourCall(formula);
  expect(call && independentFormula(call)).toBeUndefined();
});

it("[D13] only a formula that calls ours is put back as it stood", () => {
  expect(formulaAsItStood("=OKRSCORE(A1,B1)*2")).toBe("=OKRSCORE(A1,B1)*2");
  expect(() => formulaAsItStood('=IMPORTXML("x")')).toThrow("This is no formula of ours");
});
