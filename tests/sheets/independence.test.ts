// "Make formulas independent": the same results without Lodestar, or the user's own formula, untouched.

import { startAfresh } from "../../src/sheets/copy";
import { makeIndependent } from "../../src/sheets/independence";
import { tellStory } from "../journeys/kpi-story";
import { openTestFile, type TestFile } from "../journeys/open-file";
import { servicesOf } from "../journeys/services-of";

function independent(rows: readonly (readonly string[])[]): { file: TestFile; message: string; before: unknown[][] } {
  const file = openTestFile({ tables: [{ name: "Plan", rows: rows.map((row) => [...row]) }] });
  const area = `Plan!A1:H${rows.length + 3}`;
  const before = file.values(area);
  const { message } = makeIndependent(servicesOf(file)).answer;
  expect(file.values(area)).toEqual(before);
  return { file, message, before };
}

describe("[D13] single cells", () => {
  it.each([
    ["=OKRSCORE(A1,B1,C1)", ["44", "50", "30"], 0.7],
    ["=OKRSCORE(A1,B1)", ["-70", "-100"], 0.7],
    ["=OKRSCORE(6%,5%,8%)", [], 0.666666666667],
    ["=OKRSCORE(A1,B1)", ["", "50"], ""],
    ["=KPISTATUS(A1,B1,C1)", ["80", "60", "lower"], "Off target"],
    ['=KPISTATUS(A1,B1,"lower")', ["3%", "3%"], "On target"],
    ["=KPISTATUS(A1,B1)", ["93%", "95%"], "At risk"],
    ["=KPISTATUS(A1,B1)", ["", "95%"], "No data"],
    ['=KPIATTAINMENT(A1,B1,"lower")', ["1.5", "1"], 0.5],
    ["=KPIATTAINMENT(A1,B1)", ["15", "8"], 1.875],
    ["=OKRGRADE(A1)", ["0.7"], "Green"],
    ['=OKRGRADE(A1,"committed")', ["0.8"], "Red"],
    ["=OKRPACE(A1,B1,C1)", ["2026-04-01", "2026-04-30", "2026-04-15"], 0.5],
  ])("%s", (formula, cells, expected) => {
    const [a = "", b = "", c = ""] = cells;
    const { file, message } = independent([[a, b, c, formula]]);
    expect(file.value("Plan!D1")).toBe(expected);
    expect(file.formulas("Plan!D1")[0]?.[0]).not.toMatch(/OKR|KPI/);
    expect(message).toBe("1 cell holds native formulas now, with the same results, and need Lodestar no more.");
  });

  it.each([
    ["in arithmetic", "=OKRSCORE(A1,B1,C1)*100", 70],
    ["twice, with more around", '=IF(OKRSCORE(A1,B1,C1)>OKRSCORE($B1,$A1),"a","b")', "b"],
    ["in an array", "={OKRSCORE(A1,B1,C1),7}", 0.7],
    ["where errors are caught", '=IFERROR(OKRSCORE(A1,B1,C1),"none")', 0.7],
    ["beside a text that looks like one", '=OKRSCORE(A1,B1,C1)&" of OKRSCORE(A1,B1)"', "0.7 of OKRSCORE(A1,B1)"],
    ["in a function of many lines", "=SUMPRODUCT(\n  KPIATTAINMENT(A1, B1),\n  2\n)", 1.76],
    ["of another sheet", "=OKRSCORE('It''s, (x)'!A1,'It''s, (x)'!B1)+1", 1.5],
  ])("[D13] inside a larger formula: %s", async (_case, formula, expected) => {
    const tables = [
      { name: "Plan", rows: [["44", "50", "30", formula]] },
      { name: "It's, (x)", rows: [["1", "2"]] },
    ];
    const file = tellStory({ tables });
    const before = file.formulas("Plan!D1");
    expect(file.value("Plan!D1")).toBe(expected);
    await file.ask("makeIndependent", {});
    expect(file.value("Plan!D1")).toBe(expected);
    expect(
      file
        .formulas("Plan!D1")
        .join()
        .replace(/"[^"]*"/g, ""),
    ).not.toMatch(/OKR|KPI/);
    file.type("Plan!A1", "47");
    const followed = file.value("Plan!D1");
    file.type("Plan!A1", "44");
    const opened: unknown = await file.call("rpc", "open", {});
    const { lastChange } = (opened as { reply: { lastChange: { id: string } } }).reply;
    await file.ask("undoLast", { change: lastChange.id });
    expect(file.formulas("Plan!D1")).toEqual(before);
    file.type("Plan!A1", "47");
    expect(file.value("Plan!D1")).toEqual(followed);
  });

  it("OKRROLLUP over a column, with weights", () => {
    const { file } = independent([
      ["0.5", "2", "=OKRROLLUP(A1:A3,B1:B3)"],
      ["0.4", "1", "=OKRROLLUP(A1:A3)"],
      ["1.2", ""],
    ]);
    expect(file.formulas("Plan!C1:C2").flat().join()).not.toContain("OKRROLLUP");
  });
});

describe("[D13] what stays", () => {
  it.each([
    [
      "what only Lodestar reads",
      [["1 day", "< 2 hours", "", "=KPISTATUS(A1,B1)"]],
      'D1 on sheet "Plan" (its cells can be',
    ],
    ["what has no native formula", [["44", "50", "30", "=OKREXPLAIN(A1,B1,C1)"]], 'D1 on sheet "Plan" (no native'],
    [
      "what is nested in another",
      [["44", "50", "30", "=OKRGRADE(OKRSCORE(A1,B1,C1))"]],
      'D1 on sheet "Plan" (no native',
    ],
    [
      "what answers many rows inside more",
      [["44", "50", "", "=SUM(OKRSCORE(A1:A2,B1:B2))"]],
      'D1 on sheet "Plan" (no n',
    ],
    ["one of two that has none", [["44", "50", "", "=OKREXPLAIN(A1,B1)&OKRSCORE(A1,B1)"]], 'D1 on sheet "Plan" (no n'],
    ["what shows an error", [["forty", "50", "30", "=OKRSCORE(A1,B1,C1)"]], 'D1 on sheet "Plan" (it shows an error'],
  ])("%s", (_case, rows, expected) => {
    const { file, message } = independent(rows);
    expect(message).toContain(expected);
    expect(file.formulas("Plan!D1")[0]?.[0]).toBe(rows[0]?.[3]);
  });

  it("a file without formulas of ours is told so, and nothing is written", async () => {
    const file = openTestFile({ tables: [{ name: "Plan", rows: [["=1+1", "x"]] }] });
    const calls = await file.countedCalls(() => makeIndependent(servicesOf(file)));
    expect(calls).toEqual(["Range.getFormulas"]);
  });
});

it("[D13] a column that one formula filled becomes a formula a row, and what stands below it stays", () => {
  const { file, message } = independent([
    ["44", "50", "30", "=OKRSCORE(A1:A3,B1:B3,C1:C3)"],
    ["", "60", "", ""],
    ["30", "60", "", ""],
    ["", "", "", "77"],
  ]);
  expect(message).toContain("3 cells hold native formulas now");
  expect(file.formulas("Plan!D1:D4").flat()).toEqual([
    expect.stringContaining("$A1"),
    expect.stringContaining("$A2"),
    expect.stringContaining("$A3"),
    "",
  ]);
  expect(file.value("Plan!D4")).toBe(77);
});

it("[D13] a column of another sheet becomes a formula a row", async () => {
  const tables = [
    { name: "Board", rows: [["Status"], ["=KPISTATUS('My KPIs'!B2:B,'My KPIs'!C2:C)"]] },
    {
      name: "My KPIs",
      rows: [
        ["KPI", "Actual", "Target"],
        ["a", "9", "9"],
        ["b", "1", "9"],
        ["c", "", "9"],
      ],
    },
  ];
  const file = tellStory({ tables });
  await file.ask("makeIndependent", {});
  expect(file.values("Board!A2:A5").flat()).toEqual(["On target", "Off target", "No data", ""]);
  expect(file.formulas("Board!A2:A4").flat()).toEqual(
    [2, 3, 4].map((row) => expect.stringContaining(`'My KPIs'!$B${row}`)),
  );
});

it("[D12] a copy is begun afresh, once; a file that is no copy is told so", async () => {
  const file = tellStory();
  await file.track();
  expect(startAfresh(servicesOf(file)).outcome).toBe("refused");
  const { book, memory } = file.saved();
  const copy = tellStory({ saved: { book, memory: { ...memory, fileId: "another-file" } } });
  expect((await copy.ask("startAfresh", { requestId: "one" })).outcome).toBe("done");
  expect((await copy.ask("startAfresh", { requestId: "two" })).message).toContain("no copy");
  copy.type("KPIs!B2", "1");
  expect(copy.ledger()).toHaveLength(1);
});
