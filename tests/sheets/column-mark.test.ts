// [D8, D9] Where titles do not tell a column from another, the marks of its own do; where neither does, it is asked.
import { readTables } from "../../src/sheets/kpi-table";
import { readState } from "../../src/sheets/state-sheet";
import { type KpiStory, tellStory } from "../journeys/kpi-story";
import { servicesOf } from "../journeys/services-of";

function boundTo(file: KpiStory): unknown {
  const spreadsheet = servicesOf(file).SpreadsheetApp.getActiveSpreadsheet();
  const [reading] = readTables(spreadsheet, readState(spreadsheet).state.tables);
  if (reading?.outcome !== "read") return reading?.problem;
  const { name, actual, target } = reading.content.columns;
  return { name, actual, target };
}

async function tracked(): Promise<{ file: KpiStory; sheet: string }> {
  const file = tellStory();
  await file.track({ statusColumn: false });
  return { file, sheet: file.area("KPIs!A1").sheet };
}

it("a column of the same title that somebody inserted changes nothing", async () => {
  const { file, sheet } = await tracked();
  file.book.insertColumns(sheet, 2, 1);
  file.type("KPIs!B1", "Actual");
  expect(boundTo(file)).toEqual({ name: 1, actual: 3, target: 4 });
});

it("of two columns with one title the one that was chosen is found, wherever it is moved", async () => {
  const { file, sheet } = await tracked();
  file.book.insertColumns(sheet, 5, 1);
  file.type("KPIs!E1", "Actual");
  await file.track({ statusColumn: false, columns: { name: 1, actual: 5, target: 3, direction: 4 } });
  file.book.insertColumns(sheet, 1, 1);
  expect(boundTo(file)).toEqual({ name: 2, actual: 6, target: 4 });
  file.book.deleteColumns(sheet, 3, 1);
  expect(boundTo(file)).toEqual({ name: 2, actual: 5, target: 3 });
});

it.each([
  ["Result", { name: 1, actual: 2, target: 3 }],
  ["Current", { name: 1, actual: 2, target: 3 }],
  ["Last year", expect.stringContaining('no column titled "Actual" any more')],
  ["Comment", expect.stringContaining('no column titled "Actual" any more')],
  ["", expect.stringContaining('no column titled "Actual" any more')],
])("a title that is now %j", async (title, expected) => {
  const { file } = await tracked();
  if (title === "") file.clear("KPIs!B1");
  else file.type("KPIs!B1", title);
  expect(boundTo(file)).toEqual(expected);
});

it("a renamed column is remembered by its new title at the next edit, and asked about no more", async () => {
  const { file } = await tracked();
  file.type("KPIs!B1", "Result");
  file.type("KPIs!B2", "1");
  expect(file.ledger()).toHaveLength(1);
  const calls = await file.countedCalls(() => file.type("KPIs!B2", "2"));
  expect(calls).not.toContain("DeveloperMetadataFinder.find");
});

it("a deleted column whose title stands over another one is asked about", async () => {
  const { file, sheet } = await tracked();
  file.book.insertColumns(sheet, 5, 1);
  file.type("KPIs!E1", "Actual");
  await file.track({ statusColumn: false, columns: { name: 1, actual: 5, target: 3, direction: 4 } });
  file.book.deleteColumns(sheet, 5, 1);
  expect(boundTo(file)).toEqual(expect.stringContaining('"Actual"'));
});

it("[J5] the marks go with the tracking", async () => {
  const { file, sheet } = await tracked();
  const marks = (): number =>
    servicesOf(file).SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().find().length;
  expect(marks()).toBe(5);
  await file.untrack();
  expect(marks()).toBe(0);
  expect(file.book.rules(sheet)).toEqual([]);
});
