import { pose } from "../../../local/apps-script/pose";
import { answerOf, tryScript } from "./try-script";

const two = `/** */
  function two(tag) {
    const sheet = SpreadsheetApp.getActiveSheet();
    const cells = sheet.getRange("A1:B1");
    let said = "";
    try { cells.getCell(1, 1).setValue(tag); } catch (e) { said += "first " + e.message + " "; }
    try { cells.getCell(1, 2).setValue(tag); } finally { PropertiesService.getDocumentProperties().setProperty("end", tag); }
    return said;
  }`;

function cells({ book }: ReturnType<typeof tryScript>): unknown {
  return book.values({ sheet: book.activeSheet(), row: 1, column: 1, rows: 1, columns: 2 })[0];
}

it("logs every call by name, in order, and counts those that Google's servers answer", async () => {
  const { host } = tryScript(two);
  answerOf(await host.callFromPage("two", ["x"]));
  expect(host.calls.calls.map(({ name, counted }) => (counted ? `*${name}` : name))).toEqual([
    "SpreadsheetApp.getActiveSheet",
    "Sheet.getRange",
    "Range.getCell",
    "*Range.setValue",
    "Range.getCell",
    "*Range.setValue",
    "PropertiesService.getDocumentProperties",
    "*Properties.setProperty",
  ]);
  expect(host.calls.count()).toBe(3);
  host.calls.reset();
  expect([host.calls.count(), host.calls.calls]).toEqual([0, []]);
});

it.each([
  ["before", 1, ["", "x"], true, "x"],
  ["after", 1, ["x", "x"], true, "x"],
  ["before", 2, ["x", ""], false, "x"],
  ["after", 2, ["x", "x"], false, "x"],
  ["persistent", 1, ["", ""], false, null],
  ["killed-before", 1, ["", ""], false, null],
  ["killed-after", 1, ["x", ""], false, null],
  ["killed-before", 3, ["x", "x"], false, null],
  ["killed-after", 3, ["x", "x"], false, "x"],
] as const)("can make a call fail %s call %d: cells %j", async (how, n, left, ok, property) => {
  const tried = tryScript(two);
  tried.host.calls.failAt(n, how);
  const outcome = await tried.host.callFromPage("two", ["x"]);
  expect(cells(tried)).toEqual(left);
  expect(outcome.ok).toBe(ok);
  expect(tried.host.memory().properties.document.end ?? null).toBe(property);
  if (how.startsWith("killed")) expect(outcome).toEqual({ ok: false, message: "Exceeded maximum execution time" });
});

it("says what it was told to say, else what Google says", async () => {
  const { host } = tryScript(two);
  host.calls.failAt(1, "before", "quota");
  expect(answerOf(await host.callFromPage("two", ["x"]))).toBe("first quota ");
  host.calls.failAt(1, "before");
  expect(answerOf(await host.callFromPage("two", ["x"]))).toMatch(
    /^first Service Spreadsheets failed while accessing document with id \w+\. $/,
  );
});

it("fails once, unless persistently", async () => {
  const { host } = tryScript(two);
  host.calls.failAt(2, "before");
  expect(await host.callFromPage("two", ["x"])).toMatchObject({ ok: false });
  expect(await host.callFromPage("two", ["x"])).toMatchObject({ ok: true });
  host.calls.failAt(2, "persistent");
  expect(await host.callFromPage("two", ["x"])).toMatchObject({ ok: false });
  expect(await host.callFromPage("two", ["x"])).toMatchObject({ ok: false });
  host.calls.reset();
  expect(await host.callFromPage("two", ["x"])).toMatchObject({ ok: true });
});

it("lets another execution run whole before any call of one", async () => {
  const tried = tryScript(two);
  const { host } = tried;
  host.calls.visitAt(2, () => void host.callFromPage("two", ["visitor"]));
  answerOf(await host.callFromPage("two", ["x"]));
  expect(cells(tried)).toEqual(["visitor", "x"]);
});

it("also serves add-on code that runs in the caller's own realm", () => {
  const { host, book } = tryScript("function nothing() {}");
  const { SpreadsheetApp, LockService } = pose(host.port("FULL"));
  SpreadsheetApp.getActiveSheet()
    .getRange("A1:A2")
    .setValues([[1], [new Date(0)]]);
  expect(SpreadsheetApp.getActiveSheet().getRange("A2").getValue()).toEqual(new Date(0));
  expect(LockService.getDocumentLock().tryLock(0)).toBe(true);
  expect(host.calls.count()).toBe(3);
  expect(book.sheets()[0]?.lastRow).toBe(2);
});
