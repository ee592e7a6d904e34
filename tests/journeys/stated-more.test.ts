// What the user's own table says beside name, actual and target, for life: units, ids, own status words.
import type { TableChoice } from "../../src/core/table/table-view";
import { tellStory } from "./kpi-story";

function story(rows: readonly (readonly string[])[]) {
  return tellStory({ tables: [{ name: "KPIs", rows: rows.map((row) => [...row]) }] });
}

const plain = (columns: TableChoice["columns"]): Partial<TableChoice> => ({ columns, statusColumn: true });

it("[H12, X6] a stated unit is in the status formula: it judges as the sidebar does, and Remove knows it", async () => {
  const file = story([
    ["KPI", "Unit", "Actual", "Target"],
    ["Attendance", "%", "93", "≥ 95%"],
    ["Cycle time (days)", "", "8", "< 7 days"],
    ["Leads", "", "5", "4"],
  ]);
  await file.track(plain({ name: 1, actual: 3, target: 4 }));
  expect(file.formulas("KPIs!E2:E3").flat()).toEqual([
    '=KPISTATUS(IF(ISNUMBER($C2),$C2&"%",$C2),$D2)',
    '=KPISTATUS(IF(ISNUMBER($C3),$C3&" days",$C3),$D3)',
  ]);
  expect(file.values("KPIs!E2:E4").flat()).toEqual(["At risk", "Off target", "On target"]);
  file.type("KPIs!C2", "96");
  file.type("KPIs!C3", "6 days");
  expect(file.values("KPIs!E2:E3").flat()).toEqual(["On target", "On target"]);
  file.clear("KPIs!C2");
  expect(file.value("KPIs!E2")).toBe("No data");
  await file.untrack();
  expect(file.values("KPIs!E1:E4").flat()).toEqual(["", "", "", ""]);
});

it("[L8] a KPI with an id keeps its alert when it is renamed, and is called by its name", async () => {
  const file = story([
    ["ID", "KPI", "Actual", "Target"],
    ["K-1", "Revenue", "5", "4"],
    ["K-2", "Leads", "5", "4"],
  ]);
  await file.track({ columns: { name: 2, actual: 3, target: 4 }, statusColumn: false });
  file.type("KPIs!C2", "1");
  expect(file.ledger().map(([kpi, , , event]) => [kpi, event])).toEqual([["Revenue", "Off target"]]);
  file.type("KPIs!B2", "Net revenue");
  file.type("KPIs!C2", "9");
  expect(file.ledger().map(([kpi, , , event]) => [kpi, event])).toEqual([
    ["Revenue", "Off target"],
    ["Net revenue", "Back on target"],
  ]);
});

describe("a column of the user's own status words, and no direction", () => {
  const rows = [
    ["KPI", "Actual", "Target", "RAG"],
    ["Revenue", "90", "100", "Green"],
    ["Leads", "100", "100", "Green"],
    ["Answered", "100", "90", "Green"],
  ];
  const columns = { name: 1, actual: 2, target: 3, status: 4 };

  it("[H10] what a word made a question stays one until it is answered, and no word that is out of date silences an alert", async () => {
    const file = story(rows);
    await file.track({ columns, statusColumn: false });
    file.type("KPIs!B2", "80");
    expect(file.ledger()).toEqual([]);
    // Nobody has touched the word yet.
    file.type("KPIs!B3", "50");
    expect(file.ledger().map(([kpi, , , event]) => [kpi, event])).toEqual([["Leads", "Off target"]]);
    file.type("KPIs!D2", "Red");
    expect(file.ledger()).toHaveLength(1);
    await file.track({ columns, statusColumn: false, directions: { revenue: "higher" } });
    file.type("KPIs!B2", "100");
    file.type("KPIs!B2", "70");
    expect(file.ledger().map(([kpi, , , event]) => [kpi, event])).toEqual([
      ["Leads", "Off target"],
      ["Revenue", "Off target"],
    ]);
  });

  it("[H10] what a word settled stays settled when the word is out of date", async () => {
    const file = story([...rows.slice(0, 3), ["Complaints logged", "100", "90", "Green"]]);
    await file.track({ columns, statusColumn: false });
    file.type("KPIs!B4", "50");
    expect(file.ledger().map(([kpi, , , event]) => [kpi, event])).toEqual([["Complaints logged", "Off target"]]);
  });
});

it("[T28, D8] a column that tells more is found again under another title and in another place, and 0 stays none", async () => {
  const file = story([
    ["Area", "KPI", "Actual", "Target", "Unit"],
    ["Sales", "Calls", "1", "4", "%"],
    ["Care", "Calls", "5", "4", "%"],
  ]);
  const sheet = file.area("KPIs!A1").sheet;
  await file.track({ columns: { name: 2, actual: 3, target: 4 }, more: { group: 1, unit: 0 }, statusColumn: false });
  file.type("KPIs!C3", "2");
  expect(file.ledger().map(([kpi, , , event]) => [kpi, event])).toEqual([["Care › Calls", "Off target"]]);
  file.type("KPIs!A1", "Where");
  file.book.insertColumns(sheet, 1, 1);
  file.type("KPIs!D3", "5");
  file.type("KPIs!D2", "5");
  file.type("KPIs!D2", "1");
  expect(file.ledger().map(([kpi, , , event]) => [kpi, event])).toEqual([
    ["Care › Calls", "Off target"],
    ["Care › Calls", "Back on target"],
    ["Sales › Calls", "Off target"],
  ]);
  expect(await file.call("rpc", "understandTable", {})).toMatchObject({
    reply: { more: { group: { column: 2, header: "Where" } }, problems: [] },
  });
});
