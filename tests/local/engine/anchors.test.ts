import type { Book } from "../../../local/engine/book";
import { openBook } from "../../../local/engine/open-book";
import { oneSheet, oneSheetOptions } from "./one-sheet";

/** A file with one of each fact that is tied to a place. */
function tied() {
  const file = oneSheet([
    ["a", "b"],
    ["c", "d"],
  ]);
  const { book, sheet, area } = file;
  const closed = {
    description: "d",
    warningOnly: false,
    editors: ["editor@example.com"],
    domainEdit: false,
    rangeName: null,
  };
  book.setAnchor({ id: "1", kind: "protection", sheet, area: area("A1:B2"), facts: closed });
  book.setAnchor({ id: "2", kind: "protection", sheet, area: null, facts: { ...closed, editors: null } });
  const note = { key: "k", value: null, visibility: "PROJECT" } as const;
  book.setAnchor({ id: "3", kind: "metadata", sheet: null, area: null, facts: { ...note, on: "SPREADSHEET" } });
  book.setAnchor({ id: "4", kind: "metadata", sheet, area: area("2:2"), facts: { ...note, on: "ROW" } });
  book.setNamedRange("Plan", area("B1:B2"));
  return file;
}

const facts = (book: Book) => [book.anchors("protection"), book.anchors("metadata"), book.namedRanges()];

it("what is tied to places is saved with the file, and opened again", () => {
  const { book } = tied();
  expect(facts(openBook(JSON.parse(JSON.stringify(book.save())), oneSheetOptions))).toEqual(facts(book));
  expect(book.anchors("protection")).toHaveLength(2);
});

it("cells take along what is tied to them, and leave the rest", () => {
  const { book, sheet, area } = tied();
  book.insertRows(sheet, 1, 2);
  expect(book.anchors("protection").map((one) => one.area)).toEqual([area("A3:B4"), null]);
  expect(book.anchors("metadata").map((one) => one.area)).toEqual([null, area("4:4")]);
  book.deleteRows(sheet, 4, 1);
  expect(book.anchors("protection").map((one) => one.area)).toEqual([area("A3:B3"), null]);
  expect(book.anchors("metadata").map(({ id }) => id)).toEqual(["3"]);
  expect(book.namedRanges()).toEqual([{ name: "Plan", area: area("B3") }]);
});

it("a deleted sheet takes along all that was tied to it, the file keeps its own", () => {
  const { book, sheet } = tied();
  book.insertSheet("Other", 2);
  book.deleteSheet(sheet);
  expect(book.anchors("protection")).toEqual([]);
  expect(book.anchors("metadata").map(({ id }) => id)).toEqual(["3"]);
});

it("another model of the file hears of it", () => {
  const { book } = tied();
  const { data, log } = book.hub.state();
  const other = openBook({ data, log }, oneSheetOptions);
  expect(facts(other)).toEqual(facts(book));
});
