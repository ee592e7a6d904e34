import { bookFromTables, openBook } from "../../../local/engine/open-book";
import { outsideMessage } from "../../../local/engine/workbook";
import { around, oneSheet, oneSheetOptions } from "./one-sheet";

const names = (book: ReturnType<typeof oneSheet>["book"]) => book.sheets().map((sheet) => sheet.name);

it("inserts sheets at their place, with an id that stays", () => {
  const { book, sheet } = oneSheet([["=Plan!A1"]]);
  const plan = book.insertSheet("Plan", 1);
  const last = book.insertSheet("Last", 9);
  expect(names(book)).toEqual(["Plan", "Sheet1", "Last"]);
  expect(book.sheets().map(({ index }) => index)).toEqual([1, 2, 3]);
  const gid = book.sheets().find(({ id }) => id === plan)?.gid;
  book.renameSheet(plan, "Plan 27");
  expect(book.sheets()[0]).toMatchObject({ name: "Plan 27", gid, maxRows: 1000, maxColumns: 26 });
  expect(book.formulas({ sheet, row: 1, column: 1, rows: 1, columns: 1 })).toEqual([["='Plan 27'!A1"]]);
  book.deleteSheet(last);
  const again = book.insertSheet("Last", 3);
  expect(again).not.toBe(last);
});

it("refuses a second sheet of a name, and the loss of the last one", () => {
  const { book, sheet } = oneSheet([]);
  expect(() => book.insertSheet("Sheet1", 2)).toThrow('A sheet with the name "Sheet1" already exists.');
  expect(() => book.insertSheet(" ", 2)).toThrow("A sheet needs a name.");
  expect(() => book.deleteSheet(sheet)).toThrow("You can't remove the last sheet of a file.");
  expect(() => book.setHidden(sheet, true)).toThrow("You can't hide the last visible sheet of a file.");
  expect(() => book.deleteSheet("gone")).toThrow('The sheet "gone" is not in this file any more.');
});

it("lets a hidden sheet go where one alone is visible", () => {
  const { book } = oneSheet([]);
  const plan = book.insertSheet("Plan", 2);
  book.setHidden(plan, true);
  book.deleteSheet(plan);
  expect(names(book)).toEqual(["Sheet1"]);
});

it("hides, freezes and activates", () => {
  const { book, sheet } = oneSheet([]);
  const plan = book.insertSheet("Plan", 2);
  book.setHidden(plan, true);
  book.freeze(sheet, 1, 2);
  expect(book.sheets().map(({ hidden }) => hidden)).toEqual([false, true]);
  expect(book.sheets()[0]).toMatchObject({ frozenRows: 1, frozenColumns: 2 });
  book.freeze(sheet, 0, 1);
  expect(book.sheets()[0]).toMatchObject({ frozenRows: 0, frozenColumns: 1 });
  book.setHidden(plan, false);
  book.activateSheet(plan);
  expect(book.activeSheet()).toBe(plan);
  book.deleteSheet(plan);
  expect(book.activeSheet()).toBe(sheet);
});

it("counts as content what Sheets counts", () => {
  const { book, sheet, area } = oneSheet([["a"]]);
  const edge = () => {
    const found = book.sheets()[0];
    return [found?.lastRow, found?.lastColumn];
  };
  expect(edge()).toEqual([1, 1]);
  book.setStyles(area("F9"), [[{ background: "#ff0000" }]]);
  expect(edge()).toEqual([1, 1]);
  book.writeFormulas(area("B3"), [['=""']]);
  expect(edge()).toEqual([3, 2]);
  book.writeFormulas(area("C2"), [["=SEQUENCE(4,2)"]]);
  expect(edge()).toEqual([5, 4]);
  book.clear(area("A1:F9"), { contents: true, formats: false });
  expect(edge()).toEqual([0, 0]);
  expect(book.styles(area("F9"))).toEqual([[{ background: "#ff0000" }]]);
  book.clear(area("A1:F9"), { contents: true, formats: true });
  expect(book.styles(area("F9"))).toEqual([[{}]]);
  expect(sheet).toBe(book.activeSheet());
});

it("inserts and deletes rows and columns, and everything follows", () => {
  const { book, sheet, area, values } = oneSheet([
    ["1", "2"],
    ["3", "=SUM(A1:A2)"],
  ]);
  book.setNotes(area("B2"), [["the sum"]]);
  book.setColumnWidth(sheet, 2, 1, 180);
  book.insertRows(sheet, 2, 2);
  book.insertColumns(sheet, 1, 1);
  expect(book.formulas(area("C4"))).toEqual([["=SUM(B1:B4)"]]);
  expect(book.notes(area("C4"))).toEqual([["the sum"]]);
  expect([book.columnWidth(sheet, 2), book.columnWidth(sheet, 3)]).toEqual([book.columnWidth(sheet, 9), 180]);
  book.deleteRows(sheet, 1, 3);
  book.deleteColumns(sheet, 1, 1);
  expect(values("A1:B1")).toEqual([[3, 3]]);
  expect(book.notes(area("B1"))).toEqual([["the sum"]]);
  book.insertRows(sheet, 1000, 5);
  expect(book.sheets()[0]).toMatchObject({ maxRows: 1004, maxColumns: 26 });
});

it.each([
  [1001, 1],
  [1, 27],
  [0, 1],
  [1000, 2],
])("refuses the cell in row %d, column %d with Google's words where it is not on the grid", (row, column) => {
  const { book, sheet } = oneSheet([]);
  const area = { sheet, row, column, rows: row === 1000 ? 2 : 1, columns: 1 };
  expect(() => book.values(area)).toThrow(outsideMessage);
  expect(() => book.write(area, [["x"], ["x"]])).toThrow(outsideMessage);
  expect(() => book.setNotes(area, [["x"], ["x"]])).toThrow(outsideMessage);
});

it.each([
  ["A1", [1, 1, 1, 1]],
  ["B2:C5", [2, 2, 4, 2]],
  ["C5:B2", [2, 2, 4, 2]],
  ["B:B", [1, 2, 1000, 1]],
  ["5:7", [5, 1, 3, 26]],
  ["A2:C", [2, 1, 999, 3]],
  ["$B$2", [2, 2, 1, 1]],
])("reads the range %s", (text, [row, column, rows, columns]) => {
  const { book, sheet } = oneSheet([]);
  expect(book.parseA1(text, sheet)).toEqual({ sheet, row, column, rows, columns });
});

it("reads ranges of other sheets, and knows what is none", () => {
  const tables = [
    { name: "KPIs", rows: [] },
    { name: "Q1 plan", rows: [] },
  ];
  const { book, sheet } = around(bookFromTables(tables, oneSheetOptions));
  const plan = book.sheets()[1]?.id ?? "";
  expect(book.parseA1("'Q1 plan'!B2", sheet)).toEqual({ sheet: plan, row: 2, column: 2, rows: 1, columns: 1 });
  expect(book.parseA1("KPIs!A1", plan)?.sheet).toBe(sheet);
  for (const text of ["", "nothing", "Gone!A1", "A1001", "AB1", "A1:B1001"]) {
    expect(book.parseA1(text, sheet)).toBeUndefined();
  }
});

it("gives cells lists to choose from, and takes them away", () => {
  const { book, area } = oneSheet([]);
  const list = { values: ["committed", "aspirational"], allowInvalid: false };
  book.setValidations(area("A1:A3"), [[list], [list], [null]]);
  expect(book.validations(area("A1:A3"))).toEqual([[list], [list], [null]]);
  book.setValidations(area("A2"), [[{ ...list, allowInvalid: true }]]);
  expect(book.validations(area("A1:A2"))).toEqual([[list], [{ ...list, allowInvalid: true }]]);
  book.setValidations(area("A1"), [[null]]);
  expect(book.validations(area("A1:A2"))).toEqual([[null], [{ ...list, allowInvalid: true }]]);
});

it("changes the styles that are given and leaves the others", () => {
  const { book, area } = oneSheet([["KPI"]]);
  book.setStyles(area("A1"), [[{ bold: true, background: "#FFEEDD", align: "center", wrap: true }]]);
  book.setStyles(area("A1"), [[{ italic: true, bold: false }]]);
  expect(book.styles(area("A1"))).toEqual([[{ italic: true, background: "#ffeedd", align: "center", wrap: true }]]);
  book.setStyles(area("A1"), [[{ background: null, align: null, wrap: false }]]);
  expect(book.styles(area("A1"))).toEqual([[{ italic: true }]]);
  expect(book.values(area("A1"))).toEqual([["KPI"]]);
});

it("sorts rows, formulas with them, and tells nobody of an edit", () => {
  const { book, area, values } = oneSheet([
    ["b", "2", "=B1*10"],
    ["a", "3", "=B2*10"],
    ["c", "1", "=B3*10"],
  ]);
  let edits = 0;
  book.onUserEdit(() => edits++);
  book.userSort(area("A1:C3"), 2, true);
  expect(values("A1:C3")).toEqual([
    ["c", 1, 10],
    ["b", 2, 20],
    ["a", 3, 30],
  ]);
  book.userSort(area("A1:C3"), 1, false);
  expect(values("A1:A3")).toEqual([["c"], ["b"], ["a"]]);
  expect(edits).toBe(0);
});

it.each<[string, readonly string[], readonly unknown[], readonly unknown[]]>([
  [
    "en_US",
    ["b", "", "TRUE", "10", "=1/0", "a", "2", "FALSE", "B", "é", "f"],
    [2, 10, "a", "b", "B", "é", "f", false, true, "#DIV/0!", ""],
    ["#DIV/0!", true, false, "f", "é", "B", "b", "a", 10, 2, ""],
  ],
  ["de_DE", ["zebra", "Äpfel", "Apfel"], ["Apfel", "Äpfel", "zebra"], ["zebra", "Äpfel", "Apfel"]],
  ["es_ES", ["ñu", "o", "nz"], ["nz", "ñu", "o"], ["o", "ñu", "nz"]],
])(
  "sorts as Sheets does in %s: numbers, texts by the language, booleans, errors, blanks last",
  (locale, typed, up, down) => {
    const { book, area, values } = oneSheet(
      typed.map((cell) => [cell]),
      { locale },
    );
    const range = area(`A1:A${typed.length}`);
    book.userSort(range, 1, true);
    expect(values(`A1:A${typed.length}`).flat()).toEqual(up);
    book.userSort(range, 1, false);
    expect(values(`A1:A${typed.length}`).flat()).toEqual(down);
  },
);

it("leaves equal rows in their order, both ways", () => {
  const { book, area, values } = oneSheet([
    ["x", "1"],
    ["y", "2"],
    ["x", "3"],
    ["x", "4"],
  ]);
  book.userSort(area("A1:B4"), 1, false);
  expect(values("B1:B4").flat()).toEqual([2, 1, 3, 4]);
  book.userSort(area("A1:B4"), 1, true);
  expect(values("B1:B4").flat()).toEqual([1, 3, 4, 2]);
});

it("takes every character in a sheet's name, and formulas double its quotes", () => {
  const { book, sheet, area } = oneSheet([]);
  const name = "Ana's [plan] 1/2?*\\";
  const plan = book.insertSheet("Plan", 2);
  book.write({ sheet: plan, row: 1, column: 1, rows: 1, columns: 1 }, [[7]]);
  book.writeFormulas(area("A1"), [["=Plan!A1*2"]]);
  book.renameSheet(plan, name);
  const reference = `'${name.replace("'", "''")}'!A1`;
  book.writeFormulas(area("A2:A3"), [[`=SUM(${reference},1)`], [`=INDIRECT("${reference}")`]]);
  expect(book.values(area("A1:A3"))).toEqual([[14], [8], [7]]);
  expect(book.formulas(area("A1:A2"))).toEqual([[`=${reference}*2`], [`=SUM(${reference},1)`]]);
  expect(book.parseA1(reference, sheet)?.sheet).toBe(plan);
  const again = around(openBook(JSON.parse(JSON.stringify(book.save())), oneSheetOptions));
  expect(again.values("A1:A3")).toEqual([[14], [8], [7]]);
  expect(again.book.insertSheet("It's new", 1)).not.toBe(plan);
});

it("gives inserted rows and columns the format of the one before or behind them", () => {
  const { book, sheet, area } = oneSheet([
    ["1", "2"],
    ["3", "4"],
  ]);
  book.setNumberFormats(area("A1:B2"), [
    ["0.0", "0.0"],
    ["0%", "0.00"],
  ]);
  book.insertRows(sheet, 2, 1, "previous");
  expect(book.numberFormats(area("A1:B3"))).toEqual([
    ["0.0", "0.0"],
    ["0.0", "0.0"],
    ["0%", "0.00"],
  ]);
  book.insertRows(sheet, 3, 1, "next");
  expect(book.numberFormats(area("A3"))).toEqual([["0%"]]);
  book.insertColumns(sheet, 2, 1, "previous");
  expect(book.numberFormats(area("B4:C4"))).toEqual([["0%", "0.00"]]);
  book.insertRows(sheet, 1, 1, "previous");
  expect(book.numberFormats(area("A1"))).toEqual([["0.0"]]);
});

it("keeps one line break where there were carriage returns", () => {
  const { book, area, values } = oneSheet([]);
  book.write(area("A1:B1"), [["a\r\nb", "a\rb\nc"]]);
  expect(values("A1:B1")).toEqual([["a\nb", "a\nb\nc"]]);
});

it("saves everything, and opens it again", () => {
  const { book, sheet, area } = oneSheet([["KPI", "12%", "=B1*2"], ["3/4/2026"]], { locale: "pt_BR" });
  const hidden = book.insertSheet("Lodestar", 2);
  book.setHidden(hidden, true);
  book.freeze(sheet, 1, 0);
  book.setColumnWidth(sheet, 1, 2, 222);
  book.setNotes(area("A1"), [["a note"]]);
  book.setStyles(area("A1"), [[{ bold: true, fontColor: "#00ff00" }]]);
  book.setValidations(area("B1"), [[{ values: ["x"], allowInvalid: true }]]);
  book.setRules(sheet, [{ ranges: ["A1:A9"], formula: '=$A1="KPI"', style: { background: "#ff0000" } }]);
  const again = openBook(JSON.parse(JSON.stringify(book.save())), { ...oneSheetOptions, locale: "pt_BR" });
  const everything = (of: typeof book) => [
    of.sheets(),
    ...(["values", "display", "formulas", "numberFormats", "styles", "notes", "validations"] as const).map((part) =>
      of[part](area("A1:C3")),
    ),
    of.rules(sheet),
    of.columnWidth(sheet, 2),
    of.shownStyle(sheet, 1, 1),
  ];
  expect(everything(again)).toEqual(everything(book));
  expect(again.insertSheet("Other", 3)).not.toBe(hidden);
});

it("refuses what is no file of its own, and a locale that it does not know", () => {
  expect(() => openBook({ cells: 1 }, oneSheetOptions)).toThrow('"Plan" could not be read');
  expect(() => openBook(undefined, { ...oneSheetOptions, locale: "xx_XX" })).toThrow('The locale "xx_XX" is not known');
  expect(openBook(undefined, { ...oneSheetOptions, locale: "pt-BR" }).locale).toBe("pt_BR");
});
