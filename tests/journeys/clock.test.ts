import { strike } from "../../src/triggers/clock";
import { tellStory, usualTable } from "./kpi-story";
import { servicesOf } from "./services-of";

const hour = 3_600_000;

it("[J3] the clock mails what edits noted, once, and marks it", async () => {
  const file = tellStory();
  await file.track();
  await file.alert();
  file.type("KPIs!B2", "40000");
  file.type("KPIs!B3", "9%");
  expect(file.outbox("mail")).toEqual([]);
  await file.host.advance(2 * hour);
  expect(file.outbox("mail")).toMatchObject([{ to: "ana@example.com", subject: "2 KPIs off target: Test file" }]);
  expect(file.ledger().map(([kpi, , , , mail]) => [kpi, mail])).toEqual([
    ["Revenue", expect.stringMatching(/^mail of 2026-11-25 09:\d\d:\d\d$/)],
    ["Churn", expect.stringMatching(/^mail of 2026-11-25 09:\d\d:\d\d$/)],
  ]);
  await file.host.advance(72 * hour);
  expect(file.outbox("mail")).toHaveLength(1);
});

it("[J3] the clock sees what no edit tells: a formula's result that fell", async () => {
  const rows = [usualTable[0], ["Revenue", "=Inputs!A1", "55000", "", ""]];
  const file = tellStory({
    tables: [
      { name: "KPIs", rows },
      { name: "Inputs", rows: [["56000"]] },
    ],
  });
  await file.track();
  await file.alert({ frequency: "hourly" });
  file.type("Inputs!A1", "100");
  expect(file.ledger()).toEqual([]);
  await file.host.advance(hour);
  expect(file.ledger()).toEqual([["Revenue", "100", "55000", "Off target", expect.stringContaining("mail of")]]);
  file.type("Inputs!A1", "60000");
  await file.host.advance(hour);
  expect(file.outbox("mail").map(({ subject }) => subject)).toEqual([
    "1 KPI off target: Test file",
    "1 back on target: Test file",
  ]);
});

it("[J3] a link leads to the KPI's row as it is when the mail goes", async () => {
  const file = tellStory();
  await file.track();
  await file.alert();
  file.type("KPIs!B3", "9%");
  file.book.insertRows(file.area("KPIs!A1").sheet, 2, 5);
  await file.host.advance(2 * hour);
  expect(file.outbox("mail")[0]?.body).toContain("#gid=0&range=8:8");
});

it("[J3] the alert of a row that was deleted is closed, and nobody is mailed of it", async () => {
  const file = tellStory();
  await file.track();
  await file.alert();
  file.type("KPIs!B3", "9%");
  await file.host.advance(2 * hour);
  file.book.deleteRows(file.area("KPIs!A1").sheet, 3, 1);
  await file.host.advance(48 * hour);
  expect(file.ledger().map(([kpi, , , event, mail]) => [kpi, event, mail])).toEqual([
    ["Churn", "Off target", expect.stringContaining("mail of")],
    ["Churn", "Row is gone", "not mailed"],
  ]);
  expect(file.outbox("mail")).toHaveLength(1);
  expect(file.values("Lodestar!A1:A40").flat()).not.toContain("alert");
});

it("[J3] a mail that fails waits, and goes with the next check", async () => {
  const file = tellStory({ mailQuota: 0 });
  await file.track();
  await file.alert();
  file.type("KPIs!B2", "40000");
  await file.host.advance(2 * hour);
  expect(file.outbox("mail")).toEqual([]);
  expect(file.outbox("failure")).toEqual([]);
  expect(file.ledger()).toEqual([["Revenue", "40000", "55000", "Off target", expect.stringMatching(/^waiting: ./)]]);
  const again = tellStory({ saved: file.saved(), now: Date.UTC(2026, 10, 26, 8) });
  await again.host.advance(2 * hour);
  expect(again.outbox("mail")).toHaveLength(1);
  expect(again.ledger()).toEqual([["Revenue", "40000", "55000", "Off target", expect.stringContaining("mail of")]]);
});

it("[J3] a copy of the file checks nothing and sends nothing", async () => {
  const file = tellStory();
  await file.track();
  await file.alert();
  file.type("KPIs!B2", "40000");
  const state = file.values("Lodestar!A1:D3");
  expect(state[1]?.slice(0, 3)).toEqual(["file", "", "spreadsheet"]);
  file.book.write(file.area("Lodestar!D2"), [["another file"]]);
  const calls = await file.countedCalls(() => file.type("KPIs!B3", "9%"));
  expect(calls).toHaveLength(2);
  await file.host.advance(2 * hour);
  expect(file.outbox("mail")).toEqual([]);
});

it("[J3] an event that no trigger of ours has sent is refused, before anything is read but the approval", async () => {
  const file = tellStory();
  await file.track();
  await file.alert();
  file.type("KPIs!B2", "40000");
  for (const event of [undefined, {}, { triggerUid: "" }, { triggerUid: 5 }, { triggerUid: "12345" }]) {
    const calls = await file.countedCalls(() => strike(servicesOf(file), {}, event));
    expect(calls.filter((name) => !/getProperty|getUserTriggers/.test(name))).toEqual([]);
  }
  await file.call("onClock", { triggerUid: "12345" });
  expect(file.outbox("mail")).toEqual([]);
});

it("[J3] while somebody saves, a check is left to the next strike and nobody is told of a failure", async () => {
  const file = tellStory();
  await file.track();
  await file.alert();
  file.type("KPIs!B2", "40000");
  expect(servicesOf(file).LockService.getDocumentLock().tryLock(1)).toBe(true);
  await file.host.advance(2 * hour);
  expect(file.outbox("failure")).toEqual([]);
  expect(file.outbox("mail")).toEqual([]);
});

describe("calls", () => {
  it.each([3, 500])("[J3] at most 15 for a fall, a new row, a waiting row and a mail: %d rows", async (count) => {
    const more = Array.from({ length: count }, (_, index) => [`KPI ${index}`, "5", "5", "", ""]);
    const rows = [...usualTable, ["Margin", "=Inputs!A1", "10", "", ""], ...more];
    const file = tellStory({
      tables: [
        { name: "KPIs", rows },
        { name: "Inputs", rows: [["12"]] },
      ],
    });
    await file.track();
    await file.alert();
    file.type("KPIs!B2", "1");
    file.type("Inputs!A1", "2");
    const sheet = file.area("KPIs!A1").sheet;
    file.book.write({ sheet, row: rows.length + 1, column: 1, rows: 1, columns: 3 }, [["New", 9, 9]]);
    const calls = await file.countedCalls(() => file.host.advance(2 * hour));
    expect(calls).toEqual([
      "Properties.getProperty",
      "Lock.tryLock",
      "Properties.getProperty",
      "Range.getValues",
      "Range.getValues",
      "Range.getValues",
      "Range.setFormulas",
      "Range.setValues",
      "Range.setValues",
      "Range.setValues",
      "Properties.setProperty",
      "SpreadsheetApp.flush",
      "Lock.releaseLock",
      "MailApp.sendEmail",
      "Properties.setProperty",
    ]);
    expect(file.outbox("mail")).toMatchObject([{ subject: "2 KPIs off target: Test file" }]);
  });

  it("[J3] our sheets grow ahead of need, in a check that has calls to spare", async () => {
    const file = tellStory();
    await file.track();
    await file.alert();
    const { sheet } = file.area("Alerts!A1");
    const rows = Array.from({ length: 900 }, (_, index) => ["", `old ${index}`]);
    file.book.write({ sheet, row: 2, column: 1, rows: 900, columns: 2 }, rows);
    await file.host.advance(2 * hour);
    expect(file.book.sheets().find(({ name }) => name === "Alerts")).toMatchObject({ maxRows: 2000, lastRow: 901 });
  });

  it("[J3] no cell is written where nothing changed", async () => {
    const file = tellStory();
    await file.track();
    await file.alert();
    const calls = await file.countedCalls(() => file.host.advance(2 * hour));
    expect(calls.filter((name) => /set/.test(name))).toEqual(["Properties.setProperty"]);
    expect(calls.length).toBeLessThanOrEqual(9);
  });
});
