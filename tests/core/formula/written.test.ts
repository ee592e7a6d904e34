import { expectedFormula } from "../../../src/core/formula/expected-formula";
import {
  callOfRow,
  cellText,
  independentFormula,
  ourCall,
  rangesOf,
} from "../../../src/core/formula/independent-formula";
import { kpiStatusFormula } from "../../../src/core/formula/kpi-status-formula";
import { isNoFigureWord } from "../../../src/core/formula/no-figure";
import { objectiveScoreFormula } from "../../../src/core/formula/objective-score-formula";
import { okrStatusFormula } from "../../../src/core/formula/okr-status-formula";
import { isRuleStatus, ruleCondition } from "../../../src/core/formula/rule-condition";
import { scoreFormula } from "../../../src/core/formula/score-formula";
import { wordsRuleCondition } from "../../../src/core/formula/status-rule-condition";

// What stands in people's sheets, letter by letter. It stays there for years, so that a change here is one of the sheets
// of tomorrow only: those of today must still be known as ours.

const isOneOf = (cell: string, words: string) => `ISNUMBER(FIND("|"&LOWER(TRIM(${cell}))&"|","${words}"))`;
const noFigure = (cell: string) => isOneOf(cell, "||-|–|—|?|n/a|na|tbd|tbc|pending|unknown|no data|null|");
const goal = 'IF(LOWER(TRIM($H5))="committed",1,IF(OR(LOWER(TRIM($H5))="",LOWER(TRIM($H5))="aspirational"),0.7,NA()))';
const unreadable = '"⚠ Write baseline, target and current as plain numbers."';

const scoreOf = (current: string, target: string, baseline: string) =>
  `=IF(${noFigure(current)},IF(OR(ISNUMBER(${target}),${noFigure(target)}),"",${unreadable}),` +
  `IF(NOT(ISNUMBER(${current})),${unreadable},` +
  `IF(${noFigure(target)},"⚠ Target is missing: type the value this key result should reach.",` +
  `IF(NOT(ISNUMBER(${target})),${unreadable},` +
  `IF(ISNUMBER(${baseline}),` +
  `IF(ABS(${target}-${baseline})<=0.000000000001*MAX(ABS(${target}),ABS(${baseline})),` +
  `"⚠ Baseline and target are the same, so there is nothing to move: change one.",` +
  `ROUND(MAX(0,MIN(1,(${current}-${baseline})/(${target}-${baseline}))),12)),` +
  `IF(${isOneOf(baseline, "||-|–|—|")},` +
  `IF(${target}=0,"⚠ Target is 0, so a start is needed: give the baseline.",` +
  `ROUND(MAX(0,MIN(1,${current}/${target})),12)),` +
  `IF(${noFigure(baseline)},"",${unreadable})))))))`;

const judged = (miss: string, target: string) =>
  `IF(${miss}<=0.000000001*ABS(${target}),"On target",IF(${miss}<=0.050000001*ABS(${target}),"At risk","Off target"))`;
const statusOf = (actual: string, target: string, status: string) =>
  `=IF(ISNUMBER(${actual})*ISNUMBER(${target}),` +
  `IF((ISDATE(${actual})+ISDATE(${target})<=2*ISDATE(5)),${status},""),` +
  `IF(${noFigure(`IF(ISNUMBER(${target}),IFNA(${actual},"-"),IF(ISNUMBER(${actual}),${target},0))`)},` +
  `IF(ISNUMBER(${target}),"No data","No target"),""))`;

it("[F1-F3] the score of a key result", () => {
  expect(scoreFormula({ current: "$L5", target: "$K5", baseline: "$J5" })).toBe(scoreOf("$L5", "$K5", "$J5"));
});

it("[F11] the score of an objective", () => {
  const columns = { parents: "$D:$D", targets: "$K:$K", currents: "$L:$L", scores: "$N:$N", weights: "$M:$M" };
  const scored = '$N:$N,">-1000000000000000"';
  const waiting = '$N:$N,"",$K:$K,">-1000000000000000"';
  const weight = (rows: string) => `SUMIFS($M:$M,$D:$D,$A5,${rows})+COUNTIFS($D:$D,$A5,${rows},$M:$M,"")`;
  expect(objectiveScoreFormula({ ownId: "$A5", ...columns })).toBe(
    `=IF(TRIM($A5)="","",IF(COUNTIFS($D:$D,$A5,$M:$M,"<0")+COUNTIFS($D:$D,$A5,$M:$M,"?*")>0,` +
      `"⚠ Weights must be numbers, 0 or more: check those of its key results.",` +
      `IF(COUNTIFS($D:$D,$A5,$N:$N,"⚠*",$M:$M,"<>0")+COUNTIFS($D:$D,$A5,$N:$N,"",$L:$L,">-1000000000000000")+` +
      `SUMPRODUCT(($D:$D=$A5)*ISERROR($N:$N))>0,` +
      `"⚠ One of its key results cannot be scored: fix that row first.",` +
      `IFERROR(ROUND(SUMPRODUCT(($D:$D=$A5)*IF(ISNUMBER($N:$N),$N:$N,0)*IF(ISNUMBER($M:$M),$M:$M,1))/` +
      `(${weight(scored)}+${weight(waiting)}),12),` +
      `IF(COUNTIFS($D:$D,$A5,${scored})+COUNTIFS($D:$D,$A5,$N:$N,"⚠*")+COUNTIFS($D:$D,$A5,${waiting})=0,"",` +
      `"⚠ Weights must not all be 0: check those of its key results.")))))`,
  );
});

const cycles = { cycleNames: "Cycles!$A:$A", cycleEnds: "Cycles!$C:$C" };
const start = "XLOOKUP(TRIM($G5),Cycles!$A:$A,Cycles!$B:$B)";
const end = "XLOOKUP(TRIM($G5),Cycles!$A:$A,Cycles!$C:$C)";

it("[F14, F15] the score expected today", () => {
  expect(expectedFormula({ cycle: "$G5", commitment: "$H5", cycleStarts: "Cycles!$B:$B", ...cycles })).toBe(
    `=IF(TRIM($G5)="","",IFERROR(IF(ISNUMBER(${start})*ISNUMBER(${end})*(${end}>=${start}),` +
      `ROUND(MAX(0,MIN(1,(DAYS(TODAY(),${start})+1)/(DAYS(${end},${start})+1)))*${goal},12),""),""))`,
  );
});

it("[F16] the status of a key result", () => {
  expect(okrStatusFormula({ score: "$N5", expected: "$P5", commitment: "$H5", cycle: "$G5", ...cycles })).toBe(
    `=IF(ISNUMBER($N5)*ISNUMBER($P5),IFERROR(IF($P5=0,"Not started",IF($N5>=${goal}-0.000000001,"Achieved",` +
      `IF(TODAY()>INT(${end}),"Missed",IF(OR($P5<=0.1*${goal}+0.000000001,$P5-$N5<=0.1*${goal}+0.000000001),"On track",` +
      `IF($P5-$N5<=0.33*${goal}+0.000000001,"At risk","Off track"))))),""),"")`,
  );
});

const higher = { actual: "$B4", target: "$C4", direction: undefined, lowerWords: [], higherWords: [] };
const directed = { ...higher, direction: "$D4", lowerWords: ["lower"], higherWords: ["higher"] };

it("[K1-K4] the status of a KPI", () => {
  expect(kpiStatusFormula(higher)).toBe(statusOf("$B4", "$C4", judged("$C4-$B4", "$C4")));
  expect(kpiStatusFormula(directed)).toBe(
    statusOf(
      "$B4",
      "$C4",
      `IF(${isOneOf("$D4", "||higher|")},${judged("$C4-$B4", "$C4")},` +
        `IF(${isOneOf("$D4", "|lower|")},${judged("$B4-$C4", "$C4")},""))`,
    ),
  );
});

it("[K4] the conditions of rules", () => {
  const figures = "=ISNUMBER($B4)*ISNUMBER($C4)*(ISDATE($B4)+ISDATE($C4)<=2*ISDATE(5))*";
  const miss = "(N($C4)-N($B4))*";
  const sign = '((TRIM($D4)="")+(TRIM($D4)="higher")-((TRIM($D4)="lower")))';
  const mark = '*ISTEXT("Lodestar")>0';
  expect(ruleCondition("On target", higher)).toBe(`${figures}(${miss}1000000000<=ABS(N($C4)))${mark}`);
  expect(ruleCondition("At risk", higher)).toBe(
    `${figures}(${miss}1000000000>ABS(N($C4)))*(${miss}1000000000<=50000001*ABS(N($C4)))${mark}`,
  );
  expect(ruleCondition("Off target", higher)).toBe(`${figures}(${miss}1000000000>50000001*ABS(N($C4)))${mark}`);
  expect(ruleCondition("On target", directed)).toBe(
    `${figures}(${miss}${sign}*1000000000<=ABS(N($C4)))*ABS${sign}${mark}`,
  );
});

it.each([
  ["rise", { ...directed, higherWords: [] }, '((TRIM($D4)="")*(1-2*((TRIM($A4)="churn")))-((TRIM($D4)="lower")))'],
  [
    "fall",
    { ...directed, otherwise: "lower" as const },
    '((TRIM($D4)="higher")+(TRIM($D4)="")*(2*((TRIM($A4)="churn"))-1)-((TRIM($D4)="lower")))',
  ],
])("[K2] a row that goes the other way where most should %s", (_, cells, sign) => {
  const named = { nameCell: "$A4", leftOut: [], otherWay: ["Churn"] };
  expect(ruleCondition("Off target", cells, named)).toBe(
    "=ISNUMBER($B4)*ISNUMBER($C4)*(ISDATE($B4)+ISDATE($C4)<=2*ISDATE(5))*" +
      `((N($C4)-N($B4))*${sign}*1000000000>50000001*ABS(N($C4)))*ISTEXT("Lodestar")>0`,
  );
});

it("[T13] a row that is no KPI has no colour", () => {
  const named = { nameCell: "$A4", leftOut: ["Total"], otherWay: [] };
  expect(ruleCondition("Off target", higher, named)).toContain('*(1-((TRIM($A4)="total")))*ISTEXT("Lodestar")>0');
});

it.each([
  ["", true],
  [" TBD ", true],
  ["no  data", true],
  ["No", false],
  ["soon", false],
])("[K1] %j says that there is no figure yet: %p", (text, answer) => {
  expect(isNoFigureWord(text)).toBe(answer);
});

it.each([
  ["On target", true],
  ["At risk", true],
  ["Off target", true],
  ["No data", false],
  [undefined, false],
])("[K4] %p is a status that a rule may colour: %p", (status, answer) => {
  expect(isRuleStatus(status)).toBe(answer);
});

it("[K4] words of the user's own are compared whole, in any case", () => {
  expect(wordsRuleCondition(["Green", "OK"], "$H4")).toBe(
    '=((TRIM($H4)="green")+(TRIM($H4)="ok"))*ISTEXT("Lodestar")>0',
  );
});

describe("[D13] calls of ours and the native formulas that say the same", () => {
  const native = (formula: string) => {
    const call = ourCall(formula);
    return call && independentFormula(call);
  };
  const words = (cell: string) =>
    `IF(${isOneOf(cell, "||higher|up|↑|")},${judged("B1-A1", "B1")},` +
    `IF(${isOneOf(cell, "|lower|down|↓|")},${judged("A1-B1", "B1")},""))`;
  const score = (capped: string, weight: string) => `SUMPRODUCT(${capped}*${weight})/SUMPRODUCT(${weight}+0)`;
  const capped = "IF(ISNUMBER(A1:A3),IF(A1:A3>1,1,A1:A3),0)";

  it.each([
    ["=OKRSCORE(A1,B1)", scoreOf("A1", "B1", '""')],
    ['=okrscore(A1, B1, C1, "LINEAR")', scoreOf("A1", "B1", "C1")],
    ["=KPISTATUS(A1,B1)", statusOf("A1", "B1", judged("B1-A1", "B1"))],
    ["=KPISTATUS(A1,B1,C1)", statusOf("A1", "B1", words("C1"))],
    ['=KPISTATUS(A1,B1,"lower")', statusOf("A1", "B1", words('"lower"'))],
    ["=KPIATTAINMENT(A1,B1)", '=IF(ISNUMBER(A1)*ISNUMBER(B1),IF(B1=0,"",ROUND(1-(B1-A1)/ABS(B1),12)),"")'],
    ['=KPIATTAINMENT(A1,B1,"higher")', '=IF(ISNUMBER(A1)*ISNUMBER(B1),IF(B1=0,"",ROUND(1-(B1-A1)/ABS(B1),12)),"")'],
    ['=KPIATTAINMENT(A1,B1,"Lower")', '=IF(ISNUMBER(A1)*ISNUMBER(B1),IF(B1=0,"",ROUND(1-(A1-B1)/ABS(B1),12)),"")'],
    ["=OKRGRADE(A1)", '=IF(ISNUMBER(A1),IF(A1>=0.699999999,"Green",IF(A1>=0.399999999,"Yellow","Red")),"")'],
    [
      '=OKRGRADE(A1,"aspirational")',
      '=IF(ISNUMBER(A1),IF(A1>=0.699999999,"Green",IF(A1>=0.399999999,"Yellow","Red")),"")',
    ],
    ['=OKRGRADE(A1,"committed")', '=IF(ISNUMBER(A1),IF(A1>=0.999999999,"Green","Red"),"")'],
    [
      "=OKRPACE(A1,B1,TODAY())",
      "=IF(ISNUMBER(A1)*ISNUMBER(B1)*ISNUMBER(TODAY())," +
        'ROUND(MAX(0,MIN(1,(DAYS(TODAY(),A1)+1)/(DAYS(B1,A1)+1))),12),"")',
    ],
    ["=OKRROLLUP(A1:A3)", `=IF(COUNT(A1:A3)=0,"",ROUND(${score(capped, "ISNUMBER(A1:A3)")},12))`],
    [
      '=OKRROLLUP(A1:A3,B1:B3,"average")',
      `=IF(COUNT(A1:A3)=0,"",ROUND(${score(capped, "ISNUMBER(A1:A3)*IF(ISNUMBER(B1:B3),B1:B3,1)")},12))`,
    ],
  ])("%s", (formula, expected) => expect(native(formula)).toBe(expected));

  it.each([
    ["=OKRGRADE()"],
    ["=OKRSCORE(,B1)"],
    ['=OKRSCORE(A1,B1,C1,"linear",TRUE)'],
    ["=KPISTATUS(A1)"],
    ["=KPIATTAINMENT(A1)"],
    ['=KPIATTAINMENT(A1,B1,"between")'],
    ['=KPIATTAINMENT(A1,B1,"higher",TRUE)'],
    ["=OKRGRADE(A1,B1)"],
    ["=OKRPACE(A1,B1)"],
    ["=OKRPACE(A1,,TODAY())"],
    ["=OKRPACE(A1,B1,C1,D1)"],
    ["=OKRROLLUP(A1:A3,5)"],
    ["=OKRROLLUP(0.5,B1:B3)"],
    ['=OKRROLLUP(A1:A3,B1:B3,"average",FALSE)'],
    ["=OKRGRADE(A1,,,D1)"],
  ])("%s has none", (formula) => expect(native(formula)).toBeUndefined());

  it("one call for a column is one call a row", () => {
    const call = ourCall("=KPISTATUS('My, sheet'!B2:B9,$C3:$C,\"lower\",D1)");
    if (!call) throw new Error("No call.");
    expect(callOfRow(call, 7)).toEqual({ name: "KPISTATUS", args: ["'My, sheet'!$B7", "$C7", '"lower"', "D1"] });
    expect(rangesOf(call)).toEqual([
      { sheet: "'My, sheet'!", firstColumn: 2, lastColumn: 2, firstRow: 2, lastRow: 9 },
      { sheet: "", firstColumn: 3, lastColumn: 3, firstRow: 3, lastRow: undefined },
    ]);
  });

  it("a range of two columns is no column", () => {
    expect(callOfRow({ name: "KPISTATUS", args: ["A2:B9"] }, 7)).toBeUndefined();
  });

  it("whole columns begin in row 1", () => {
    expect(rangesOf({ name: "KPISTATUS", args: ["AA:AA"] })).toEqual([
      { sheet: "", firstColumn: 27, lastColumn: 27, firstRow: 1, lastRow: undefined },
    ]);
    expect(cellText(5, 28)).toBe("AB5");
  });
});
