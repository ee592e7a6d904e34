import { tellStory, usualTable } from "./kpi-story";

const hour = 3_600_000;

function tracked(file: ReturnType<typeof tellStory>): number {
  return file.values("Lodestar!A1:C100").filter(([record, , key]) => record === "table" && key === "sheet").length;
}

it("[L6, J1] applied again, a table keeps what is known of it: the way back and the next fall are told", async () => {
  const file = tellStory();
  await file.track();
  file.type("KPIs!B2", "1");
  expect(await file.track({ wholeRow: true })).not.toContain("starting point");
  file.type("KPIs!B2", "56000");
  file.type("KPIs!B2", "2");
  expect(file.ledger().map(([, actual, , event]) => [actual, event])).toEqual([
    ["1", "Off target"],
    ["56000", "Back on target"],
    ["2", "Off target"],
  ]);
});

it("[D7, J1] a table that moved down is tracked once, and told once", async () => {
  const file = tellStory();
  await file.track();
  file.book.insertRows(file.area("KPIs!A1").sheet, 1, 2);
  await file.track({ headerRow: 3 });
  expect(tracked(file)).toBe(1);
  file.type("KPIs!B4", "1");
  expect(file.ledger()).toHaveLength(1);
});

it("[J1] two tables side by side are two", async () => {
  const rows = [
    ["KPI", "Actual", "Target", "", "Metric", "Result", "Goal"],
    ["Revenue", "9", "9", "", "Uptime", "99", "98"],
  ];
  const file = tellStory({ tables: [{ name: "KPIs", rows }] });
  await file.track({ columns: { name: 1, actual: 2, target: 3 }, statusColumn: false });
  await file.track({ columns: { name: 5, actual: 6, target: 7 }, statusColumn: false });
  expect(tracked(file)).toBe(2);
  file.type("KPIs!B2", "1");
  file.type("KPIs!F2", "1");
  expect(file.ledger().map(([kpi]) => kpi)).toEqual(["Revenue", "Uptime"]);
  expect([file.look("KPIs!B2").background, file.look("KPIs!F2").background]).toEqual(["#f29a82", "#f29a82"]);
});

it("[J1] of two tables side by side one has our column, and the other never writes into it", async () => {
  const rows = [
    ["KPI", "Actual", "Target", "", "Metric", "Result", "Goal"],
    ["Revenue", "9", "9", "", "Uptime", "90", "98"],
    ["Leads", "9", "9", "", "Speed", "99", "98"],
  ];
  const file = tellStory({ tables: [{ name: "KPIs", rows }] });
  await file.track({ columns: { name: 1, actual: 2, target: 3 } });
  const second = { columns: { name: 5, actual: 6, target: 7 } };
  expect(await file.track(second)).toContain("can have only one");
  await file.track({ ...second, statusColumn: false });
  file.type("KPIs!F3", "1");
  expect(file.values("KPIs!D1:D3").flat()).toEqual(["Status (Lodestar)", "On target", "On target"]);
});

it("[J1] another target column makes no second table of it", async () => {
  const rows = [
    ["KPI", "Actual", "Target", "Stretch target"],
    ["Revenue", "9", "9", "12"],
  ];
  const file = tellStory({ tables: [{ name: "KPIs", rows }] });
  await file.track({ columns: { name: 1, actual: 2, target: 3 } });
  await file.track({ columns: { name: 1, actual: 2, target: 4 } });
  expect(tracked(file)).toBe(1);
});

it("[T21, L8] a namesake in another section tells nothing again", async () => {
  const rows = [
    ["KPI", "Actual", "Target", "Direction", "Owner"],
    ["Sales", "", "", "", ""],
    ["Tickets", "56", "55", "", "Ana"],
    ["Support", "", "", "", ""],
    ["Calls", "5", "5", "", "Ben"],
  ];
  const file = tellStory({ tables: [{ name: "KPIs", rows }] });
  await file.track();
  file.type("KPIs!B3", "1");
  file.type("KPIs!A6:E6", [["Tickets", "60", "55", "", "Ben"]]);
  expect(file.ledger().map(([kpi]) => kpi)).toEqual(["Sales › Tickets"]);
});

it("[T30] a tracked table is proposed as it is tracked, so that applying it again removes nothing", async () => {
  const rows = [
    ["KPI", "Actual", "Actual YTD", "Target", "Direction"],
    ["Revenue", "9", "90", "9", ""],
  ];
  const file = tellStory({ tables: [{ name: "KPIs", rows }] });
  await file.track({ columns: { name: 1, actual: 3, target: 4 }, wholeRow: true });
  file.book.insertRows(file.area("KPIs!A1").sheet, 1, 1);
  expect(await file.call("rpc", "understandTable", {})).toMatchObject({
    reply: {
      headerRow: 2,
      columns: { name: { column: 1 }, actual: { column: 3 }, target: { column: 4 }, direction: { column: 5 } },
      standing: { statusColumn: true, wholeRow: true, colourOnTarget: false },
      problems: [],
    },
  });
});

it("[J1] while a neighbour's titles are gone, Repair and Remove leave its colours", async () => {
  const rows = [...usualTable, [], ["Metric", "Result", "Goal"], ["Uptime", "1", "5"], ["Speed", "5", "5"]];
  const file = tellStory({ tables: [{ name: "KPIs", rows }] });
  await file.track({ statusColumn: false });
  await file.track({ headerRow: 6, columns: { name: 1, actual: 2, target: 3 }, statusColumn: false });
  const { sheet } = file.area("KPIs!A1");
  const right = file.book.rules(sheet);
  file.book.write(file.area("KPIs!B6"), [["Outcome"]]);
  await file.repair();
  expect(new Set(file.book.rules(sheet).map((rule) => JSON.stringify(rule)))).toEqual(
    new Set(right.map((rule) => JSON.stringify(rule))),
  );
  await file.untrack();
  file.book.write(file.area("KPIs!B6"), [["Result"]]);
  expect(file.look("KPIs!B7").background).toBe("#f29a82");
  expect(file.book.rules(sheet).length).toBeLessThan(right.length);
});

it("[J2] a column that was moved inside its table is still watched", async () => {
  const file = tellStory();
  await file.track({ columns: { name: 1, actual: 2, target: 3 }, statusColumn: false });
  // Dragging a column tells no trigger.
  for (const [row, cells] of file.values("KPIs!A1:E4").entries()) {
    const [name = "", actual = "", target = "", direction = "", owner = ""] = cells;
    const moved = [name, target, direction, owner, actual];
    file.book.write({ ...file.area("KPIs!A1"), row: row + 1, columns: 5 }, [moved]);
  }
  file.type("KPIs!E2", "1");
  expect(file.ledger().map(([kpi]) => kpi)).toEqual(["Revenue"]);
});

it("[L16, J4] a copy of the file mails nothing that waits in the file it was copied from", async () => {
  const first = tellStory();
  await first.track();
  await first.alert();
  first.type("KPIs!B2", "1");
  const { book, memory } = first.saved();
  const copied = {
    ...memory,
    fileId: "copy0000000000000000000000000000",
    triggers: [],
    properties: { ...memory.properties, document: {} },
  };
  const copy = tellStory({ saved: { book, memory: copied } });
  expect(await copy.alert()).toContain("Alerts are on");
  await copy.host.advance(48 * hour);
  expect(copy.outbox("mail")).toEqual([]);
  copy.type("KPIs!B3", "9%");
  await copy.host.advance(24 * hour);
  expect(copy.outbox("mail")).toMatchObject([{ subject: "1 KPI off target: Test file" }]);
});
