import { tellStory, usualTable } from "./kpi-story";

function sheetOf(file: ReturnType<typeof tellStory>): string {
  return file.area("KPIs!A1").sheet;
}

it("[J1] tracking adds words and colours, and touches nothing of the user's", async () => {
  const file = tellStory();
  const sheet = sheetOf(file);
  const before = file.book.values({ sheet, row: 1, column: 1, rows: 4, columns: 5 });
  expect(await file.track()).toBe(
    'Sheet "KPIs" is tracked: 3 KPIs. From now on a KPI that leaves its target is noted in the sheet "Alerts". ' +
      'The status words stand in column F, titled "Status (Lodestar)".',
  );
  expect(file.book.values({ sheet, row: 1, column: 1, rows: 4, columns: 5 })).toEqual(before);
  expect(file.values("KPIs!F1:F4").flat()).toEqual(["Status (Lodestar)", "On target", "On target", "On target"]);
  expect(file.book.rules(sheet).map(({ ranges, style }) => [ranges, style])).toEqual([
    [["F:F"], expect.objectContaining({ background: "#f29a82", bold: true })],
    [["F:F"], expect.objectContaining({ background: "#fff4c2", italic: true })],
  ]);
  expect(file.book.sheets().map(({ name, hidden }) => [name, hidden])).toEqual([
    ["KPIs", false],
    ["Alerts", false],
    ["Lodestar", true],
  ]);
  expect(file.book.activeSheet()).toBe(sheet);
  expect(
    file.book
      .styles({ sheet, row: 1, column: 1, rows: 4, columns: 6 })
      .flat()
      .every((style) => !style.background),
  ).toBe(true);
});

it("[J1] without words the numbers are coloured: name and actual", async () => {
  const file = tellStory();
  await file.track({ statusColumn: false, colourOnTarget: true });
  file.type("KPIs!B2", "53000");
  file.type("KPIs!B3", "9%");
  expect(file.value("KPIs!F1")).toBe("");
  expect(file.look("KPIs!A2")).toMatchObject({ background: "#fff4c2", italic: true });
  expect(file.look("KPIs!B3")).toMatchObject({ background: "#f29a82", bold: true });
  expect(file.look("KPIs!A4")).toMatchObject({ background: "#b8e6d9" });
  expect(file.look("KPIs!C3").background).not.toBe("#f29a82");
  expect(file.look("KPIs!A1").background).not.toBe("#b8e6d9");
});

it("[J1] the whole row by choice, the status words included", async () => {
  const file = tellStory();
  await file.track({ wholeRow: true });
  file.type("KPIs!B2", "1");
  for (const cell of ["A2", "C2", "E2", "F2"])
    expect(file.look(`KPIs!${cell}`)).toMatchObject({ background: "#f29a82" });
  expect(file.look("KPIs!G2").background).not.toBe("#f29a82");
});

it.each([true, false])(
  "[J1] a total is neither judged nor coloured, nor a row without a name (words: %s)",
  async (statusColumn) => {
    const rows = [
      ...usualTable,
      ["Total", "10", "100", "", ""],
      ['"Quoted" average', "1", "2", "", ""],
      ["", "1", "2", "", ""],
    ];
    const file = tellStory({
      tables: [{ name: "KPIs", rows: [...rows, ["Average", "1", "", "", ""], ["Total", "1", "9", "", ""]] }],
    });
    await file.track({ statusColumn });
    const column = statusColumn ? "F" : "B";
    for (const row of [5, 7, 8, 9]) expect(file.look(`KPIs!${column}${row}`).background).not.toBe("#f29a82");
    expect(file.look(`KPIs!${column}6`)).toMatchObject({ background: "#f29a82" });
    file.type("KPIs!B2", "1");
    expect(file.look(`KPIs!${column}2`)).toMatchObject({ background: "#f29a82" });
  },
);

it("[J1] our rules come after the user's own, which stay as they are", async () => {
  const file = tellStory();
  const sheet = sheetOf(file);
  const theirs = [
    { ranges: ["A1:A4"], formula: "=$B1>5", style: { background: "#00ff00" } },
    { ranges: ["B1:B4"], formula: "=$B1<5", style: { bold: true } },
  ];
  file.book.setRules(sheet, theirs);
  const before = file.book.rules(sheet);
  await file.track();
  await file.track({ wholeRow: true });
  expect(file.book.rules(sheet).slice(0, 2)).toEqual(before);
  expect(file.book.rules(sheet)).toHaveLength(4);
  await file.untrack();
  expect(file.book.rules(sheet)).toEqual(before);
});

it("[J1] tracking again in another way leaves one table, and no stale rule or column", async () => {
  const file = tellStory();
  await file.track();
  await file.track({ statusColumn: false });
  expect(file.values("KPIs!F1:F4").flat()).toEqual(["", "", "", ""]);
  expect(file.book.rules(sheetOf(file)).map(({ ranges }) => ranges)).toEqual([["A:B"], ["A:B"]]);
  expect(
    file.values("Lodestar!A1:C60").filter(([record, , key]) => record === "table" && key === "sheet"),
  ).toHaveLength(1);
});

it("[J1] Repair merges fragments, restores what was lost, and writes nothing where all is well", async () => {
  const file = tellStory();
  await file.track();
  const sheet = sheetOf(file);
  const right = file.book.rules(sheet);
  expect(
    (await file.countedCalls(() => file.repair())).filter((name) => /setCond|setForm|setValues/.test(name)),
  ).toEqual([]);
  const [off] = right;
  if (!off) throw new Error("No rule.");
  file.book.setRules(sheet, [
    { ...off, ranges: ["F1:F2"] },
    { ranges: ["A1:A4"], formula: "=$B1>5", style: { background: "#00ff00" } },
    { ...off, ranges: ["F3:F9"] },
  ]);
  file.type("KPIs!F3", "mine");
  file.clear("KPIs!F4");
  await file.repair();
  expect(file.book.rules(sheet).slice(1)).toEqual(right);
  expect(file.book.rules(sheet)[0]).toMatchObject({ formula: "=$B1>5" });
  expect(file.values("KPIs!F2:F4").flat()).toEqual(["On target", "On target", "On target"]);
});

it("[J1] Remove takes away what is ours, and leaves what people typed", async () => {
  const file = tellStory();
  await file.track();
  file.type("KPIs!F9", "my note");
  expect(await file.untrack()).toContain("is not tracked any more");
  expect(file.values("KPIs!F1:F9").flat()).toEqual(["", "", "", "", "", "", "", "", "my note"]);
  expect(file.book.rules(sheetOf(file))).toEqual([]);
  file.type("KPIs!B2", "1");
  expect(file.ledger()).toEqual([]);
});

it("[J1] two tables of one sheet are tracked side by side", async () => {
  const rows = [...usualTable, [], ["Metric", "Value", "Goal"], ["Uptime", "99", "98"]];
  const file = tellStory({ tables: [{ name: "KPIs", rows }] });
  await file.track();
  await file.track({ headerRow: 6, columns: { name: 1, actual: 2, target: 3 }, statusColumn: false });
  file.type("KPIs!B7", "1");
  expect(file.look("KPIs!A7")).toMatchObject({ background: "#f29a82" });
  expect(file.ledger().map(([kpi]) => kpi)).toContain("Uptime");
});

it.each([
  ["a column twice", { columns: { name: 1, actual: 2, target: 2 } }, "was chosen for"],
  ["a sheet that is gone", { sheetId: 999 }, "is not in this file any more"],
  ["a column without a title", { columns: { name: 1, actual: 2, target: 3, owner: 6 } }, "has no title"],
  ["no rows", { headerRow: 4, columns: { name: 1, actual: 2, target: 3 } }, "no KPI below"],
])("[J1] refuses with a sentence, and writes nothing: %s", async (_what, choice, sentence) => {
  const rows = usualTable.map((row) => [...row, "", "x"]);
  const file = tellStory({
    tables: [{ name: "KPIs", rows: [["KPI", "Actual", "Target", "Direction", "Owner", "", "G"], ...rows.slice(1)] }],
  });
  const calls = await file.countedCalls(async () => expect(await file.track(choice)).toContain(sentence));
  expect(calls.filter((name) => /Range\.set|insert|ConditionalFormat/.test(name))).toEqual([]);
});

it("[J1] a sheet of the user's own that is named like ours stays the user's", async () => {
  const own = { name: "Lodestar", rows: [["my", "own"]] };
  const file = tellStory({ tables: [{ name: "KPIs", rows: usualTable }, own] });
  expect(await file.track()).toContain('a sheet named "Lodestar" that Lodestar did not make');
  expect(file.book.sheets()).toHaveLength(2);
  expect(file.values("Lodestar!A1:B1")).toEqual([["my", "own"]]);
  expect(file.book.rules(sheetOf(file))).toEqual([]);

  const alerts = { name: "Alerts", rows: [["my", "own"]] };
  const other = tellStory({ tables: [{ name: "KPIs", rows: usualTable }, alerts] });
  await other.track();
  other.type("KPIs!B2", "1");
  expect(other.values("Alerts!A1:B1")).toEqual([["my", "own"]]);
  expect(other.value("Alerts (Lodestar)!B2")).toBe("Revenue");
});
