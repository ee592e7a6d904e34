import { openTestFile } from "./open-file";

const code = `
  function onEdit(e) { SpreadsheetApp.getActive().toast(e.range.getA1Notation() + " " + e.value); }
  function save(n) { PropertiesService.getDocumentProperties().setProperty("n", String(n)); SpreadsheetApp.getActiveSheet().getRange("B1").setFormula("=A1*2"); }
  function read() { return PropertiesService.getDocumentProperties().getProperty("n"); }
  function boom() { throw new Error("boom"); }`;

it("opens tables, types, reads, calls and counts", async () => {
  const file = openTestFile({
    files: code,
    tables: [
      { name: "KPIs", rows: [["20"]] },
      { name: "Other", rows: [] },
    ],
  });
  file.type("A1", "21");
  expect(file.outbox("toast").map(({ message }) => message)).toEqual(["A1 21"]);
  expect(await file.countedCalls(() => file.call("save", 7))).toEqual(["Properties.setProperty", "Range.setFormula"]);
  expect([file.value("B1"), file.shown("KPIs!B1"), file.formulas("A1:B1")]).toEqual([42, "42", [["", "=A1*2"]]]);
  file.type("Other!A1", [
    ["1", "2"],
    ["3", "4"],
  ]);
  file.clear("Other!A2:B2");
  expect(file.values("Other!A1:B2")).toEqual([
    [1, 2],
    ["", ""],
  ]);
  await expect(file.click("boom")).rejects.toThrow("boom");
  expect(() => file.area("nonsense!")).toThrow("no range of this file");
});

it("opens again what was saved, properties included", async () => {
  const file = openTestFile({ files: code, tables: [{ name: "KPIs", rows: [["20"]] }] });
  await file.call("save", 7);
  const again = openTestFile({ files: code, saved: file.saved() });
  expect(await again.call("read")).toBe("7");
  expect(again.value("KPIs!B1")).toBe(40);
});

it("runs the product as it is built", async () => {
  const file = openTestFile();
  expect(await file.host.open()).toEqual({ ok: true, value: null });
  expect(file.host.view().menus).toHaveLength(1);
});
