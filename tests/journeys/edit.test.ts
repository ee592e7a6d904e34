import { tellStory, usualTable } from "./kpi-story";

const off = { background: "#f29a82", bold: true };

it("[J2] a fall at an edit is coloured, shown, noted, once", async () => {
  const file = tellStory();
  await file.track();
  file.type("KPIs!B2", "40000");
  file.type("KPIs!B2", "39000");
  expect(file.value("KPIs!F2")).toBe("Off target");
  expect(file.look("KPIs!F2")).toMatchObject(off);
  expect(file.toasts()).toEqual(['Revenue is off target: 40000, target 55000. Noted in the sheet "Alerts".']);
  expect(file.ledger()).toEqual([["Revenue", "40000", "55000", "Off target", "waiting"]]);
});

it("[J2] a return ends the episode, and the next fall is a new one", async () => {
  const file = tellStory();
  await file.track();
  for (const actual of ["3%", "2.05%", "2.5%", "2%", "1%", "4%"]) file.type("KPIs!B3", actual);
  expect(file.ledger()).toEqual([
    ["Churn", "3.00%", "2%", "Off target", "waiting"],
    ["Churn", "2.00%", "2%", "Back on target", "waiting"],
    ["Churn", "4.00%", "2%", "Off target", "waiting"],
  ]);
  expect(file.toasts()).toHaveLength(3);
});

it("[J2] what was off target when the table was tracked is told nobody", async () => {
  const rows = [usualTable[0], ["Revenue", "1", "55000", "", "Ana"], usualTable[3]];
  const file = tellStory({ tables: [{ name: "KPIs", rows }] });
  expect(await file.track()).toContain("The 1 KPI off target now is the starting point.");
  file.type("KPIs!B2", "2");
  expect(file.ledger()).toEqual([]);
  file.type("KPIs!B2", "55000");
  file.type("KPIs!B2", "3");
  expect(file.ledger()).toEqual([["Revenue", "3", "55000", "Off target", "waiting"]]);
});

it("[J2] new and pasted rows are covered, one call an edit that has a fall to tell", async () => {
  const file = tellStory();
  await file.track();
  const rows = [
    ["Uptime", "99%", "99%", "", ""],
    ["", "", "", "", ""],
    ["Support", "", "", "", ""],
    ["Response time", "5", "4", "lower", ""],
    ["Tickets", "7", "", "", ""],
  ];
  const calls = await file.countedCalls(() => file.type("KPIs!A5", rows));
  expect(calls.filter((name) => name === "Range.setFormulas")).toHaveLength(1);
  // What blank rows and sections part is filled at the next look.
  file.type("KPIs!B2", "57000");
  expect(file.values("KPIs!F5:F9").flat()).toEqual(["On target", "", "", "Off target", "No target"]);
  expect(file.formulas("KPIs!F6:F7").flat()).toEqual(["", ""]);
  expect(file.look("KPIs!F8")).toMatchObject(off);
});

it("[J2] a stale word in our column is put right", async () => {
  const file = tellStory();
  await file.track();
  file.type("KPIs!F2", "Off target");
  file.type("KPIs!B3", "1.4%");
  expect(file.value("KPIs!F2")).toBe("On target");
});

it("[J2, X6] figures that only our parser reads are judged for alerts, and shown by KPISTATUS", async () => {
  const rows = [usualTable[0], ["Response time", "1 h", "< 2 h", "", "Ana"]];
  const file = tellStory({ tables: [{ name: "KPIs", rows }] });
  await file.track();
  file.type("KPIs!B2", "3 h");
  expect([file.value("KPIs!F2"), file.formulas("KPIs!F2")]).toEqual(["Off target", [["=KPISTATUS($B2,$C2,$D2)"]]]);
  expect(file.ledger()).toEqual([["Response time", "3 h", "< 2 h", "Off target", "waiting"]]);
});

it.each([
  ["no data", ""],
  ["a word for no data", "TBD"],
  ["text", "soon"],
  ["an error", "=1/0"],
])("[J2] %s is no observation: nothing is told, and the episode goes on", async (_what, typed) => {
  const file = tellStory();
  await file.track();
  file.type("KPIs!B4", "10");
  if (typed === "") file.clear("KPIs!B4");
  else file.type("KPIs!B4", typed);
  file.type("KPIs!B4", "11");
  expect(file.ledger()).toEqual([["NPS", "10", "50", "Off target", "waiting"]]);
});

it("[J2] a column that was renamed to something else is a question: nothing is checked, nothing written", async () => {
  const file = tellStory();
  await file.track();
  file.type("KPIs!B1", "Last year");
  const calls = await file.countedCalls(() => file.type("KPIs!B2", "1"));
  expect(file.toasts().at(-1)).toContain('has no column titled "Actual" any more');
  expect(calls.filter((name) => /set|insert/.test(name) && name !== "Spreadsheet.setActiveSheet")).toEqual([]);
  file.type("KPIs!B1", "Actual");
  expect(file.ledger()).toEqual([["Revenue", "1", "55000", "Off target", "waiting"]]);
});

it("[J2] columns and rows that moved are found again", async () => {
  const file = tellStory();
  await file.track();
  const sheet = file.area("KPIs!A1").sheet;
  file.book.insertColumns(sheet, 1, 2);
  file.book.insertRows(sheet, 1, 3);
  file.type("KPIs!D5", "1");
  expect(file.ledger()).toEqual([["Revenue", "1", "55000", "Off target", "waiting"]]);
  expect(file.value("KPIs!H5")).toBe("Off target");
});

describe("calls", () => {
  it("[J2] none in a file without Lodestar", async () => {
    const file = tellStory();
    expect(await file.countedCalls(() => file.type("KPIs!B2", "1"))).toEqual([]);
  });

  it.each([
    ["on another sheet", "Notes!A1"],
    ["beside the table", "KPIs!M3"],
    ["above the titles", "KPIs!A1"],
  ])("[J2] at most 2 for an edit outside: %s", async (_where, place) => {
    const rows = [["Our KPIs"], [], ...usualTable];
    const file = tellStory({
      tables: [
        { name: "KPIs", rows },
        { name: "Notes", rows: [["x"]] },
      ],
    });
    await file.track({ headerRow: 3 });
    const calls = await file.countedCalls(() => file.type(place, "hello"));
    expect(calls).toEqual(["Lock.tryLock", "Range.getValues"]);
  });

  it.each([4, 400])("[J2] at most 8 inside, a new row, a fall and a return in one paste: %d rows", async (count) => {
    const more = Array.from({ length: count }, (_, index) => [`KPI ${index}`, "5", "5", "", ""]);
    const file = tellStory({ tables: [{ name: "KPIs", rows: [...usualTable, ...more] }] });
    await file.track();
    file.type("KPIs!B2", "1");
    const paste = [
      ["Revenue", "56000", "55000", "", ""],
      ["Churn", "9%", "2%", "lower", ""],
      ...more,
      ["", "", "", "", ""],
    ];
    const calls = await file.countedCalls(() =>
      file.type("KPIs!A2", [
        ...paste.slice(0, 2),
        ["NPS", "52", "50", "higher", ""],
        ...more,
        ["New", "1", "9", "", ""],
      ]),
    );
    expect(calls).toEqual([
      "Lock.tryLock",
      "Range.getValues",
      "Range.getValues",
      "Range.getValues",
      "Range.setFormulas",
      "Range.setValues",
      "Range.setValues",
      "Spreadsheet.toast",
    ]);
    expect(file.ledger().map(([kpi, , , event]) => [kpi, event])).toEqual([
      ["Revenue", "Off target"],
      ["Revenue", "Back on target"],
      ["Churn", "Off target"],
      ["New", "Off target"],
    ]);
  });

  it("[J2] at most 8 where the Alerts sheet was deleted, and nothing is lost", async () => {
    const file = tellStory();
    await file.track();
    file.book.deleteSheet(file.area("Alerts!A1").sheet);
    const calls = await file.countedCalls(() => file.type("KPIs!A5", [["New", "1", "9", "", ""]]));
    expect(calls.length).toBeLessThanOrEqual(8);
    expect(file.ledger()).toEqual([["New", "1", "9", "Off target", "waiting"]]);
    file.type("KPIs!B5", "2");
    expect(file.value("KPIs!F5")).toBe("Off target");
  });

  it("[J2] nothing is written where nothing changed", async () => {
    const file = tellStory();
    await file.track();
    const calls = await file.countedCalls(() => file.type("KPIs!B2", "57000"));
    expect(calls).toEqual(["Lock.tryLock", "Range.getValues", "Range.getValues"]);
  });
});
