// Names, cells and neighbours that nobody would think of, and somebody has.
import { tellStory } from "./kpi-story";

const three = { name: 1, actual: 2, target: 3 };
const open = (rows: readonly (readonly string[])[], name = "KPIs") => tellStory({ tables: [{ name, rows }] });

describe("[T21] names that are words of the machine", () => {
  const rows = [
    ["KPI", "Actual", "Target"],
    ["constructor", "90", "100"],
    ["__proto__", "90", "100"],
    ["hasOwnProperty", "90", "100"],
    ["Churn", "3", "2"],
  ];

  it("are judged like any other, when a direction is kept and when none is", async () => {
    const file = open(rows);
    const directions = { churn: "lower" } as const;
    const proposal = await file.call("rpc", "understandTable", { directions });
    expect(proposal).toMatchObject({
      reply: { rows: Array.from({ length: 4 }, () => ({ status: "Off target", problem: "", asked: false })) },
    });
    await file.track({ columns: three, directions: { ...directions, constructor: "lower" } as never });
    expect(file.values("KPIs!D2:D5").flat()).toEqual(["On target", "Off target", "Off target", "Off target"]);
    file.type("KPIs!B2", "120");
    expect(file.ledger().map(([kpi]) => kpi)).toEqual(["constructor"]);
  });
});

it("[X7] a formula beside the table that shows nothing is somebody's: our column stands beside it", async () => {
  const formula = (row: number): string => `=IF(B${row}>1000000,"Bonus","")`;
  const file = open([
    ["KPI", "Actual", "Target"],
    ["Revenue", "9", "9", formula(2)],
    ["Leads", "9", "9", formula(3)],
  ]);
  expect(await file.track({ columns: three })).toContain("in column E");
  expect(file.formulas("KPIs!D2:D3").flat()).toEqual([formula(2), formula(3)]);
  expect(file.values("KPIs!E1:E3").flat()).toEqual(["Status (Lodestar)", "On target", "On target"]);
});

describe("[T21] the longest texts that a cell can hold", () => {
  const long = (end: string): string => "x".repeat(50_000 - end.length) + end;

  it("as names: tracked, told apart, told in short, and nothing is lost of the cells", async () => {
    const rows = [["KPI", "Actual", "Target"], [long("churn a")], [long("one"), "9", "9"], [long("two"), "9", "9"]];
    const file = open(rows);
    const proposal: unknown = await file.call("rpc", "understandTable", {});
    expect(proposal).toMatchObject({ ok: true });
    expect(JSON.stringify(proposal).length).toBeLessThan(10_000);
    expect(await file.track({ columns: three })).toContain("2 KPIs");
    file.type("KPIs!B3", "1");
    file.type("KPIs!B4", "1");
    expect(file.ledger().map(([, actual]) => actual)).toEqual(["1", "1"]);
    for (const toast of file.toasts()) expect(toast.length).toBeLessThan(1000);
    expect(String(file.value("KPIs!A4"))).toBe(long("two"));
    file.type("KPIs!B3", "9");
    expect(file.ledger().map(([, , , event]) => event)).toEqual(["Off target", "Off target", "Back on target"]);
  });

  it("as names that a rule would have to know: the status column is asked for", async () => {
    const file = open([
      ["KPI", "Actual", "Target"],
      ["Revenue", "9", "9"],
      ...Array.from({ length: 20 }, (_, at) => [`Churn ${at} of ${"x".repeat(170)}`, "9", "10"]),
    ]);
    expect(await file.track({ columns: three, statusColumn: false })).toContain("very long names");
    expect(await file.track({ columns: three })).toContain("21 KPIs.");
  });

  it("as words beside the figures: they are a comment, and no status", async () => {
    const file = open([
      ["KPI", "Actual", "Target", "Status"],
      ["Revenue", "9", "9", "y".repeat(6000)],
    ]);
    const proposal = await file.call("rpc", "understandTable", {});
    expect(proposal).toMatchObject({ reply: { statusWords: [] } });
  });
});

it.each([
  ["quotes", `The team's "best" sheet!`],
  ["a formula", "=SUM(A1)"],
  ["emoji and right to left", "📈 مؤشرات\u202e2026"],
])("[T21] a sheet, titles and names with %s are tracked, coloured, told and left", async (_case, text) => {
  const sheet = text.replace(/^=/, "≡");
  const at = (cell: string): string => `'${sheet.replace(/'/g, "''")}'!${cell}`;
  const file = open(
    [
      ["KPI", `'${text} actual`, `'${text} target`],
      [`'${text}`, "1", "9"],
      ["Total", "1", "9"],
    ],
    sheet,
  );
  const before = JSON.stringify([file.values(at("A1:F9")), file.formulas(at("A1:F9"))]);
  await file.track({ columns: three, statusColumn: false });
  expect([file.look(at("B2")).background, file.look(at("B3")).background]).toEqual(["#f29a82", undefined]);
  file.type(at("B2"), "9");
  file.type(at("B2"), "1");
  expect(file.look(at("B2")).background).toBe("#f29a82");
  expect(file.ledger().map(([kpi]) => kpi)).toEqual([text]);
  await file.untrack();
  expect(JSON.stringify([file.values(at("A1:F9")), file.formulas(at("A1:F9"))])).toBe(before);
});

it("[X4] a total whose name runs over two lines is not coloured", async () => {
  const file = open([
    ["KPI", "Actual", "Target"],
    ["Revenue\n(all regions)", "1", "9"],
    ["Grand\ntotal", "1", "9"],
  ]);
  await file.track({ columns: three, statusColumn: false });
  expect([file.look("KPIs!B2").background, file.look("KPIs!B3").background]).toEqual(["#f29a82", undefined]);
});

it("[X4] beyond thirty names that only their names tell, nothing is coloured wrong, and that is said", async () => {
  const asked = (at: number): readonly string[] => [`Churn of plan ${at}`, "1", "9"];
  const file = open([["KPI", "Actual", "Target"], ["Revenue", "1", "9"], asked(1)]);
  await file.track({ columns: three, statusColumn: false });
  expect(file.look("KPIs!B2").background).toBe("#f29a82");
  file.type(
    "KPIs!A4:C40",
    Array.from({ length: 37 }, (_, at) => asked(at + 2)),
  );
  await file.repair();
  const coloured = Array.from({ length: 40 }, (_, at) => file.look(`KPIs!B${at + 1}`).background);
  expect(coloured.filter((background) => background !== undefined)).toEqual([]);
  expect(await file.call("rpc", "open", {})).toMatchObject({
    reply: { tables: [{ problem: expect.stringContaining("Add the status column") }] },
  });
});
