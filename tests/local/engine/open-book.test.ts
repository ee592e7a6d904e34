import type { UserEdit } from "../../../local/engine/book";
import { bookFromTables, emptyBook, openBook } from "../../../local/engine/open-book";

const options = { name: "Plan", locale: "en_US", timeZone: "Europe/Madrid", now: () => Date.UTC(2026, 10, 25, 23, 30) };

function area(sheet: string, row: number, column: number, rows = 1, columns = 1) {
  return { sheet, row, column, rows, columns };
}

it("opens an empty file as Sheets makes one", () => {
  const book = emptyBook(options);
  expect(book.sheets()).toEqual([
    {
      id: book.activeSheet(),
      gid: 0,
      name: "Sheet1",
      index: 1,
      hidden: false,
      maxRows: 1000,
      maxColumns: 26,
      frozenRows: 0,
      frozenColumns: 0,
      lastRow: 0,
      lastColumn: 0,
    },
  ]);
});

it("writes, evaluates, shows and saves", () => {
  const book = emptyBook(options);
  const sheet = book.activeSheet();
  book.write(area(sheet, 1, 1, 2, 3), [
    ["KPI", 120, { serial: 46_351 }],
    ["12%", true, null],
  ]);
  book.writeFormulas(area(sheet, 1, 4, 3, 1), [["=B1*2"], ["=A2+0"], ["=TODAY()"]]);
  expect(book.values(area(sheet, 1, 1, 3, 4))).toEqual([
    ["KPI", 120, { serial: 46_351 }, 240],
    [0.12, true, "", 0.12],
    ["", "", "", { serial: 46_352 }],
  ]);
  expect(book.display(area(sheet, 1, 3, 1, 1))).toEqual([["11/25/2026"]]);
  expect(book.formulas(area(sheet, 1, 4))).toEqual([["=B1*2"]]);
  const again = openBook(JSON.parse(JSON.stringify(book.save())), options);
  expect(again.values(area(sheet, 1, 1, 3, 4))).toEqual(book.values(area(sheet, 1, 1, 3, 4)));
});

it("tells of a person's edit once, and of a script's never", () => {
  const book = bookFromTables([{ name: "KPIs", rows: [["Actual"], ["5"]] }], options);
  const sheet = book.activeSheet();
  const edits: UserEdit[] = [];
  book.onUserEdit((edit) => edits.push(edit));
  book.write(area(sheet, 2, 1), [[6]]);
  book.userWrite(area(sheet, 2, 1), [["7"]]);
  book.userWrite(area(sheet, 3, 1, 2, 2), [
    ["1", "2"],
    ["3", "4"],
  ]);
  book.userClear(area(sheet, 2, 1));
  expect(edits).toEqual([
    { area: area(sheet, 2, 1), value: 7, oldValue: 6, client: "keyboard" },
    { area: area(sheet, 3, 1, 2, 2), client: "keyboard" },
    { area: area(sheet, 2, 1), value: undefined, oldValue: 7, client: "keyboard" },
  ]);
});

it("colours by rules", () => {
  const book = bookFromTables([{ name: "KPIs", rows: [["Actual"], ["5"], ["50"]] }], options);
  const sheet = book.activeSheet();
  book.setRules(sheet, [{ ranges: ["A1:A10"], formula: "=$A1>10", style: { background: "#ff0000" } }]);
  expect(book.shownStyle(sheet, 3, 1).background).toBe("#ff0000");
  expect(book.shownStyle(sheet, 2, 1).background).toBeUndefined();
  book.insertRows(sheet, 2, 1);
  expect(book.rules(sheet)).toEqual([{ ranges: ["A1:A11"], formula: "=$A1>10", style: { background: "#ff0000" } }]);
});

it("calls custom functions of this book only", () => {
  const book = bookFromTables(
    [
      {
        name: "KPIs",
        rows: [
          ["=SCORE(B1:C2,B1,,D4)", "1", "x"],
          ["", "", "=1/0"],
        ],
      },
    ],
    options,
  );
  const other = bookFromTables([{ name: "KPIs", rows: [["=SCORE(1)"]] }], options);
  const sheet = book.activeSheet();
  expect(book.values(area(sheet, 1, 1))).toEqual([["#NAME?"]]);
  const seen: unknown[] = [];
  book.setCustomFunctions(["SCORE"], (name, args) => {
    seen.push([name, args]);
    return { kind: "value", value: 0.5 };
  });
  expect(book.values(area(sheet, 1, 1))).toEqual([[0.5]]);
  expect(seen[0]).toEqual([
    "SCORE",
    [
      [
        [1, "x"],
        ["", "#DIV/0!"],
      ],
      1,
      "",
      "",
    ],
  ]);
  expect(other.values(area(other.activeSheet(), 1, 1))).toEqual([["#NAME?"]]);
});
