import { bookFromTables, openBook } from "../../../local/engine/open-book";
import { otherSheetMessage } from "../../../local/engine/rules";
import { around, noon, oneSheet, oneSheetOptions } from "./one-sheet";

const red = { background: "#f4cccc" };
const yellow = { background: "#fff2cc", bold: true };

const kpis = [
  ["KPI", "Actual", "Target"],
  ["Revenue", "90", "100"],
  ["Visits", "120", "100"],
  ["Churn", "", "5"],
];

it("paints by a formula that is relative to the range's first cell", () => {
  const { book, sheet } = oneSheet(kpis);
  book.setRules(sheet, [{ ranges: ["A1:C4"], formula: "=AND(ISNUMBER($B1),$B1<$C1)", style: red }]);
  const rows = [1, 2, 3, 4].map((row) => book.shownStyle(sheet, row, 1).background);
  expect(rows).toEqual([undefined, "#f4cccc", undefined, undefined]);
});

it("anchors several ranges at the top left cell of the first", () => {
  const { book, sheet } = oneSheet([
    ["1", "2", "3"],
    ["9", "2", "3"],
  ]);
  book.setRules(sheet, [{ ranges: ["A1:A2", "C1:C2"], formula: "=A1>2", style: red }]);
  expect([1, 2].map((row) => book.shownStyle(sheet, row, 1).background)).toEqual([undefined, "#f4cccc"]);
  // Anchored at A1, the rule reads C1 and C2 for the second range.
  expect([1, 2].map((row) => book.shownStyle(sheet, row, 3).background)).toEqual(["#f4cccc", "#f4cccc"]);
});

it("lets the first true rule win each property", () => {
  const { book, sheet } = oneSheet([["1"]]);
  book.setRules(sheet, [
    { ranges: ["A1"], formula: "=A1=1", style: red },
    { ranges: ["A1"], formula: "=A1=1", style: yellow },
  ]);
  expect(book.shownStyle(sheet, 1, 1)).toEqual({ background: "#f4cccc", bold: true });
});

it("paints over the cell's own colour, and gives it back", () => {
  const { book, sheet, area } = oneSheet([["1"]]);
  book.setStyles(area("A1"), [[{ background: "#0000ff" }]]);
  book.setRules(sheet, [{ ranges: ["A1"], formula: "=A1=1", style: red }]);
  expect(book.shownStyle(sheet, 1, 1).background).toBe("#f4cccc");
  expect(book.styles(area("A1"))).toEqual([[{ background: "#0000ff" }]]);
  book.setRules(sheet, []);
  expect(book.shownStyle(sheet, 1, 1).background).toBe("#0000ff");
});

it("follows edits, and cells that hold an error", () => {
  const { book, sheet, area } = oneSheet([["=1/0", "5"]]);
  book.setRules(sheet, [{ ranges: ["A1:B1"], formula: "=$B1>3", style: red }]);
  expect(book.shownStyle(sheet, 1, 1).background).toBe("#f4cccc");
  book.userWrite(area("B1"), [["2"]]);
  expect(book.shownStyle(sheet, 1, 1).background).toBeUndefined();
});

it("moves ranges and formulas with inserted and deleted rows and columns", () => {
  const { book, sheet } = oneSheet(kpis);
  const rule = { ranges: ["A2:C4"], formula: "=$B2<$C2", style: red };
  book.setRules(sheet, [rule]);
  book.insertRows(sheet, 2, 2);
  book.insertColumns(sheet, 1, 1);
  expect(book.rules(sheet)).toEqual([{ ...rule, ranges: ["B4:D6"], formula: "=$C4<$D4" }]);
  expect(book.shownStyle(sheet, 4, 2).background).toBe("#f4cccc");
  book.deleteRows(sheet, 4, 1);
  expect(book.rules(sheet)).toEqual([{ ...rule, ranges: ["B4:D5"], formula: "=$C4<$D4" }]);
});

it("keeps its first cell's meaning when the first rows are deleted", () => {
  const { book, sheet } = oneSheet(kpis);
  const rule = { ranges: ["A1:C4"], formula: "=$B1<$C1", style: red };
  book.setRules(sheet, [rule]);
  book.deleteRows(sheet, 1, 1);
  expect(book.rules(sheet)).toEqual([{ ...rule, ranges: ["A1:C3"] }]);
  expect([1, 2, 3].map((row) => book.shownStyle(sheet, row, 1).background)).toEqual(["#f4cccc", undefined, "#f4cccc"]);
  book.deleteRows(sheet, 2, 1);
  expect(book.rules(sheet)).toEqual([{ ...rule, ranges: ["A1:C2"] }]);
  book.deleteRows(sheet, 1, 2);
  expect(book.rules(sheet)).toEqual([]);
});

it.each([
  ["another sheet", { ranges: ["A1"], formula: "=Plan!A1>1", style: red }, otherSheetMessage],
  ["a custom function", { ranges: ["A1"], formula: '=KPISTATUS(A1)="x"', style: red }, "custom function KPISTATUS"],
  ["a broken formula", { ranges: ["A1"], formula: "=SUM(", style: red }, "could not be read: =SUM("],
  ["no range", { ranges: [], formula: "=TRUE", style: red }, "needs a range"],
  ["a range that is none", { ranges: ["nothing"], formula: "=TRUE", style: red }, '"nothing" is no range'],
])("refuses %s, and changes nothing", (_, rule, message) => {
  const tables = [
    { name: "KPIs", rows: kpis },
    { name: "Plan", rows: [["1"]] },
  ];
  const { book, sheet } = around(bookFromTables(tables, oneSheetOptions));
  book.setCustomFunctions(["KPISTATUS"], () => ({ kind: "value", value: "x" }));
  const present = { ranges: ["A1:A4"], formula: "=$B1>1", style: yellow };
  book.setRules(sheet, [present]);
  expect(() => book.setRules(sheet, [present, rule])).toThrow(message);
  expect(book.rules(sheet)).toEqual([present]);
});

it("follows the host's clock", () => {
  let now = noon;
  const { book, sheet } = oneSheet([["11/26/2026"]], { now: () => now });
  book.setRules(sheet, [{ ranges: ["A1"], formula: "=$A1<=TODAY()", style: red }]);
  expect(book.shownStyle(sheet, 1, 1).background).toBeUndefined();
  now += 24 * 3_600_000;
  book.reevaluate();
  expect(book.shownStyle(sheet, 1, 1).background).toBe("#f4cccc");
});

it("reads another sheet through INDIRECT, as Sheets does", () => {
  const tables = [
    { name: "KPIs", rows: [["1"]] },
    { name: "Plan", rows: [["5"]] },
  ];
  const { book, sheet } = around(bookFromTables(tables, oneSheetOptions));
  book.setRules(sheet, [{ ranges: ["A1"], formula: '=INDIRECT("Plan!A1")=5', style: red }]);
  expect(book.shownStyle(sheet, 1, 1).background).toBe("#f4cccc");
});

it("keeps rules of other kinds in their place", () => {
  const { book, sheet } = oneSheet(kpis);
  const saved = JSON.parse(JSON.stringify(book.save()));
  saved.sheets[0].conditionalFormats = [
    { id: "bars", ranges: ["A1:A4"], rule: { type: "DataBarRule", color: 0xff0000 } },
  ];
  const again = openBook(saved, oneSheetOptions);
  const [other] = again.rules(sheet);
  expect(other).toEqual({ ranges: ["A1:A4"], formula: "", style: {}, other: "bars" });
  if (!other) throw new Error("no rule");
  again.setRules(sheet, [other, { ranges: ["A1:A4"], formula: "=$B1<$C1", style: red }]);
  expect(again.rules(sheet).map((rule) => rule.other)).toEqual(["bars", undefined]);
  expect(again.shownStyle(sheet, 2, 1)).toEqual({ background: "#f4cccc" });
});

it("a whole column's rule reads each row's own cells after rows were inserted above, and deleted again", () => {
  const { book, sheet } = oneSheet(kpis);
  const { maxRows = 0 } = book.sheets()[0] ?? {};
  book.setRules(sheet, [{ ranges: [`A1:A${maxRows}`], formula: "=AND(ISNUMBER($B1),$B1<$C1)", style: red }]);
  const painted = () => [1, 2, 3, 4, 5].filter((row) => book.shownStyle(sheet, row, 1).background !== undefined);
  book.insertRows(sheet, 1, 2);
  expect(painted()).toEqual([4]);
  book.deleteRows(sheet, 1, 3);
  expect(painted()).toEqual([1]);
});

// what is cut, where it goes (row, column), then the rule's ranges and its formula
it.each([
  ["A1", 8, 4, "=A1>0", ["A1:B3"], "=A1>0"],
  ["B2:B3", 8, 4, "=$B1>5", ["A1:B3"], "=$B1>5"],
  ["D1", 8, 4, "=A1>$D$1", ["A1:B3"], "=A1>$D$8"],
  ["D1:E2", 8, 4, "=A1>D1", ["A1:B3"], "=A1>D1"],
  ["D1:E3", 8, 4, "=A1>D1", ["A1:B3"], "=A1>D8"],
  ["D1:D3", 8, 4, "=A1>$D1", ["A1:B3"], "=A1>$D8"],
  ["A1:B3", 8, 4, "=$A1>0", ["D8:E10"], "=$D8>0"],
  ["A1:E5", 8, 1, "=A1>$D$1", ["A8:B10"], "=A8>$D$8"],
])("when %s is cut and pasted at %i,%i, %s paints %j by %s", (cut, row, column, formula, ranges, then) => {
  const { book, sheet, area } = oneSheet([["1"]]);
  book.setRules(sheet, [{ ranges: ["A1:B3"], formula, style: red }]);
  book.userMove(area(cut), row, column);
  expect(book.rules(sheet)).toMatchObject([{ ranges, formula: then }]);
});

it("a rule that names its own sheet follows the sheet's new name, and rows that are put in on another sheet", () => {
  const { book, sheet } = oneSheet([["1"]]);
  const other = book.insertSheet("Other", 2);
  book.setRules(sheet, [{ ranges: ["A1:A3"], formula: "=Sheet1!A1>0", style: red }]);
  book.setRules(other, [{ ranges: ["A1:A3"], formula: "=$A1>0", style: red }]);
  book.renameSheet(sheet, "Plan");
  book.insertRows(other, 1, 2);
  expect([...book.rules(sheet), ...book.rules(other)]).toMatchObject([
    { ranges: ["A1:A3"], formula: "=Plan!A1>0" },
    { ranges: ["A3:A5"], formula: "=$A3>0" },
  ]);
});
