import { tellStory, usualTable } from "./kpi-story";

const hour = 3_600_000;
const blue = { onTarget: "#bfd9f2", atRisk: "#fff6cf", offTarget: "#f4a582" };

function colours(file: ReturnType<typeof tellStory>, places: readonly string[]) {
  return places.map((place) => file.look(`KPIs!${place}`).background);
}

it("[X1, X3] another palette and own colours repaint what stands; colours that cannot be read on are refused", async () => {
  const rows = [
    ["KPI", "Actual", "Target"],
    ["Revenue", "50", "100"],
    ["Leads", "97", "100"],
    ["Users", "9", "9"],
  ];
  const file = tellStory({ tables: [{ name: "KPIs", rows }] });
  const choice = { columns: { name: 1, actual: 2, target: 3 }, statusColumn: false, colourOnTarget: true };
  await file.track({ ...choice, palette: blue });
  expect(colours(file, ["B2", "B3", "B4"])).toEqual([blue.offTarget, blue.atRisk, blue.onTarget]);
  expect([file.look("KPIs!B2").bold, file.look("KPIs!B3").italic]).toEqual([true, true]);
  await file.track({ ...choice, palette: { ...blue, offTarget: "#5c0d0d" } });
  expect(file.look("KPIs!B2")).toMatchObject({ background: "#5c0d0d", fontColor: "#ffffff" });
  expect(await file.track({ ...choice, palette: { ...blue, atRisk: "#777777" } })).toContain("hard to read");
  expect(await file.track({ ...choice, palette: { ...blue, atRisk: "orange" } })).toContain("none that Lodestar knows");
  expect(colours(file, ["B2", "B3"])).toEqual(["#5c0d0d", blue.atRisk]);
});

it.each([true, false])(
  "[K4, X4] a confirmed direction and a wider band count in words, colours and alerts; status column %s",
  async (statusColumn) => {
    const rows = [
      ["KPI", "Actual", "Target"],
      ["Churn", "2", "2"],
      ["Cost per lead", "11", "10"],
      ["Revenue", "90", "100"],
    ];
    const file = tellStory({ tables: [{ name: "KPIs", rows }] });
    const choice = { columns: { name: 1, actual: 2, target: 3 }, statusColumn, colourOnTarget: true };
    const places = statusColumn ? ["D2", "D3", "D4"] : ["B2", "B3", "B4"];
    await file.track(choice);
    expect(colours(file, places)).toEqual([undefined, undefined, "#f29a82"]);
    await file.track({
      ...choice,
      band: { onTarget: 0, atRisk: 0.1 },
      directions: { churn: "lower", "cost per lead": "lower" },
    });
    expect(colours(file, places)).toEqual(["#b8e6d9", "#fff4c2", "#fff4c2"]);
    if (statusColumn) expect(file.values("KPIs!D2:D4").flat()).toEqual(["On target", "At risk", "At risk"]);
    file.type("KPIs!B2", "3");
    expect(colours(file, places)).toEqual(["#f29a82", "#fff4c2", "#fff4c2"]);
    expect(file.ledger().map(([kpi, , , event]) => [kpi, event])).toEqual([["Churn", "Off target"]]);
    expect(await file.repair()).toContain("in order");
    expect(colours(file, places)).toEqual(["#f29a82", "#fff4c2", "#fff4c2"]);
  },
);

it("[X5] the user's own status words are coloured by choice, with their meaning, and never written", async () => {
  const rows = [
    ["KPI", "Actual", "Target", "RAG"],
    ["Revenue", "50", "100", "Green"],
    ["Leads", "97", "100", "amber "],
    ["Users", "9", "9", "Rot"],
  ];
  const file = tellStory({ tables: [{ name: "KPIs", rows }] });
  await file.track({
    columns: { name: 1, actual: 2, target: 3, status: 4 },
    statusColumn: false,
    colourOnTarget: true,
    words: { Green: "On target", Amber: "At risk", Rot: "Off target" },
  });
  expect(colours(file, ["D1", "D2", "D3", "D4", "B2"])).toEqual([
    undefined,
    "#b8e6d9",
    "#fff4c2",
    "#f29a82",
    undefined,
  ]);
  file.type("KPIs!D4", "green");
  expect(colours(file, ["D4"])).toEqual(["#b8e6d9"]);
  expect(file.values("KPIs!D2:D4").flat()).toEqual(["Green", "amber ", "green"]);
  await file.untrack();
  expect(file.book.rules(file.area("KPIs!A1").sheet)).toEqual([]);
});

it("[X6] texts that only Lodestar reads get their word and colour from KPISTATUS, in new rows as well", async () => {
  const file = tellStory({
    tables: [{ name: "KPIs", rows: [...usualTable, ["Response", "3 h", "< 2 h", "", "Ana"]] }],
  });
  await file.track();
  expect(file.formulas("KPIs!F5")).toEqual([["=KPISTATUS($B5,$C5,$D5)"]]);
  expect([file.value("KPIs!F5"), file.look("KPIs!F5").background]).toEqual(["Off target", "#f29a82"]);
  file.type("KPIs!A6:D6", [["Wait", "5 days", "at most 4 days", ""]]);
  expect([file.value("KPIs!F6"), file.look("KPIs!F6").background]).toEqual(["Off target", "#f29a82"]);
  const quiet = await file.countedCalls(() => file.repair());
  expect(quiet.filter((name) => /^Range\.set|setCond/.test(name))).toEqual([]);
  await file.untrack();
  expect(file.values("KPIs!F1:F6").flat()).toEqual(["", "", "", "", "", ""]);
});

it("[X7] the column stands at the table's own edge, whatever stands further right, and the answer says where", async () => {
  const rows = [
    ["KPI", "Actual", "Target", "", "", "Notes to self"],
    ["Revenue", "50", "100", "", "", "call Ben"],
  ];
  const file = tellStory({ tables: [{ name: "KPIs", rows }] });
  const answer = await file.track({ columns: { name: 1, actual: 2, target: 3 }, wholeRow: true });
  expect(answer).toContain("The status words stand in column D");
  expect(file.values("KPIs!D1:F2")).toEqual([
    ["Status (Lodestar)", "", "Notes to self"],
    ["Off target", "", "call Ben"],
  ]);
  expect(colours(file, ["A2", "D2", "E2", "F2"])).toEqual(["#f29a82", "#f29a82", undefined, undefined]);
});

describe("rules that pasting has cut up", () => {
  async function cutUp() {
    const file = tellStory();
    await file.track();
    const { sheet } = file.area("KPIs!A1");
    const right = file.book.rules(sheet);
    const [off] = right;
    if (!off) throw new Error("No rule.");
    const theirs = { ranges: ["A1:A4"], formula: "=$B1>5", style: { background: "#00ff00" } };
    const cut = (): void =>
      file.book.setRules(sheet, [{ ...off, ranges: ["F1:F2"] }, theirs, { ...off, ranges: ["F4:F9"] }]);
    return { file, right, cut, rules: () => file.book.rules(sheet).slice(1) };
  }

  it("[X8] are put right by Check now, which says so", async () => {
    const { file, right, cut, rules } = await cutUp();
    cut();
    expect((await file.ask("checkNow", {})).message).toContain("whole again");
    expect(rules()).toEqual(right);
    expect((await file.ask("checkNow", {})).message).not.toContain("whole again");
  });

  it("[X8] and by the clock, once a day, in 15 calls at most", async () => {
    const { file, right, cut, rules } = await cutUp();
    await file.alert({ frequency: "hourly" });
    cut();
    const calls = await file.countedCalls(() => file.host.advance(1.5 * hour));
    expect(rules()).toEqual(right);
    expect(calls.length).toBeLessThanOrEqual(15);
    cut();
    await file.host.advance(3 * hour);
    expect(rules()).not.toEqual(right);
    await file.host.advance(24 * hour);
    expect(rules()).toEqual(right);
  });
});

it("[X9] a table with a dropdown of statuses and a typed percentage: read, never written, and a row typed below is coloured", async () => {
  const rows = [
    ["KPI", "Actual", "Target", "Status"],
    ["Uptime", "97%", "99%", "At risk"],
    ["Renewals", "80%", "90%", "Off target"],
  ];
  const file = tellStory({ tables: [{ name: "KPIs", rows }] });
  await file.track({ columns: { name: 1, actual: 2, target: 3, status: 4 }, statusColumn: false });
  expect(colours(file, ["B2", "B3"])).toEqual(["#fff4c2", "#f29a82"]);
  file.type("KPIs!A4:D4", [["Deliveries", "50%", "95%", "On target"]]);
  expect(colours(file, ["A4", "B4", "C4", "D4"])).toEqual(["#f29a82", "#f29a82", undefined, undefined]);
  expect(file.values("KPIs!D1:E4").map(([status, next]) => [status, next])).toEqual([
    ["Status", ""],
    ["At risk", ""],
    ["Off target", ""],
    ["On target", ""],
  ]);
});

it("[T33] a row typed later whose direction is not known has no status, and the overview says so", async () => {
  const file = tellStory({
    tables: [
      {
        name: "KPIs",
        rows: [
          ["KPI", "Actual", "Target"],
          ["Revenue", "5", "5"],
        ],
      },
    ],
  });
  await file.track({ columns: { name: 1, actual: 2, target: 3 } });
  file.type("KPIs!A3:C3", [["Churn", "3", "2"]]);
  expect(file.values("KPIs!D2:D3").flat()).toEqual(["On target", ""]);
  expect(await file.call("rpc", "open", {})).toMatchObject({
    reply: {
      tables: [
        { problem: expect.stringContaining("Row 3 (Churn) has no status: nothing says whether it should rise") },
      ],
    },
  });
});

it("[T42] while a table is tracked, a word of the user's own that no longer fits its figures is said", async () => {
  const rows = [
    ["KPI", "Actual", "Target", "Direction", "RAG"],
    ["Revenue", "100", "100", "higher", "Green"],
    ["Churn", "2%", "2%", "lower", "Green"],
  ];
  const file = tellStory({ tables: [{ name: "KPIs", rows }] });
  await file.track({ columns: { name: 1, actual: 2, target: 3, direction: 4, status: 5 } });
  const disagreements = async (): Promise<unknown> => {
    const opened: unknown = await file.call("rpc", "open", {});
    return (opened as { reply: { tables: { disagreements: unknown }[] } }).reply.tables[0]?.disagreements;
  };
  expect(await disagreements()).toEqual([]);
  file.type("KPIs!B2:B3", [["88"], ["2.04%"]]);
  expect(await disagreements()).toEqual([
    'Row 2 (Revenue) is marked "Green" in your column "RAG", 12 % under target: by its figures it is off target.',
    'Row 3 (Churn) is marked "Green" in your column "RAG", 2 % over target: by its figures it is at risk.',
  ]);
  expect(file.values("KPIs!E2:E3").flat()).toEqual(["Green", "Green"]);
});
