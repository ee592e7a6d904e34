import type { Anchor } from "../../../local/engine/book";
import { loadEngine } from "../../../local/engine/load-engine";
import { openPageEngine } from "../../../local/engine/page-engine";
import { quietly } from "../../../local/engine/quiet";
import { noon, type OneSheet, oneSheet } from "./one-sheet";

const closed: Anchor<"protection">["facts"] = {
  description: "",
  warningOnly: false,
  editors: ["editor@example.com"],
  domainEdit: false,
  rangeName: null,
};

/** A page of somebody: what it did, and how often it was told that a cell is protected. */
function pageOf({ book }: OneSheet, address: string) {
  let refusals = 0;
  const { model } = quietly(() =>
    openPageEngine({
      engine: loadEngine(),
      book: JSON.parse(JSON.stringify(book.hub.state())),
      client: { id: address, name: address },
      locale: "en_US",
      timeZone: "Etc/UTC",
      now: () => noon,
      functions: [],
      visitor: { address, isOwner: address === "owner@example.com", refused: () => refusals++ },
      send: () => undefined,
      receive: () => undefined,
      ask: async () => [],
      onOutOfStep: () => undefined,
    }),
  );
  const done = (type: string, payload: object) => quietly(() => model.dispatch(type, payload)).isSuccessful;
  return { done, refusals: () => refusals };
}

const cell = (sheetId: string, col: number, row: number, content: string) => ({ sheetId, col, row, content });
const zone = (left: number, top: number, right = left, bottom = top) => ({ left, top, right, bottom });

it.each([
  ["owner@example.com", true],
  ["editor@example.com", true],
  ["other@example.com", false],
])("what %s types into a protected cell is taken: %s", (address, taken) => {
  const file = oneSheet([["a", "b"]]);
  file.book.setAnchor({ id: "1", kind: "protection", sheet: file.sheet, area: file.area("B1:B9"), facts: closed });
  const page = pageOf(file, address);
  expect(page.done("UPDATE_CELL", cell(file.sheet, 1, 0, "x"))).toBe(taken);
  expect(page.done("DELETE_CONTENT", { sheetId: file.sheet, target: [zone(0, 0, 1, 0)] })).toBe(taken);
  expect(page.done("UPDATE_CELL", cell(file.sheet, 0, 0, "x"))).toBe(true);
  expect(page.refusals()).toBe(taken ? 0 : 2);
});

it("rows and columns of protected cells cannot be deleted, others can", () => {
  const file = oneSheet([["a", "b"]]);
  const { sheet } = file;
  file.book.setAnchor({ id: "1", kind: "protection", sheet, area: file.area("B2"), facts: closed });
  const page = pageOf(file, "other@example.com");
  const removal = (dimension: "ROW" | "COL", element: number) => ({
    sheetId: sheet,
    sheetName: "Sheet1",
    dimension,
    elements: [element],
  });
  expect(page.done("REMOVE_COLUMNS_ROWS", removal("ROW", 1))).toBe(false);
  expect(page.done("REMOVE_COLUMNS_ROWS", removal("COL", 1))).toBe(false);
  expect(page.done("REMOVE_COLUMNS_ROWS", removal("ROW", 5))).toBe(true);
});

it("a protected sheet is closed but for its openings; warnings and protections that name nobody let all in", () => {
  const file = oneSheet([["a", "b"]]);
  const { sheet, book } = file;
  book.setAnchor({ id: "1", kind: "protection", sheet, area: null, facts: closed });
  book.setAnchor({ id: "1-1", kind: "opening", sheet, area: file.area("A2:A5"), facts: { protection: "1" } });
  const page = pageOf(file, "other@example.com");
  expect(page.done("UPDATE_CELL", cell(sheet, 0, 0, "x"))).toBe(false);
  expect(page.done("UPDATE_CELL", cell(sheet, 0, 1, "x"))).toBe(true);
  expect(page.done("RENAME_SHEET", { sheetId: sheet, oldName: "Sheet1", newName: "X" })).toBe(false);
  for (const facts of [
    { ...closed, warningOnly: true },
    { ...closed, editors: null },
  ]) {
    book.setAnchor({ id: "1", kind: "protection", sheet, area: null, facts });
    expect(pageOf(file, "other@example.com").done("UPDATE_CELL", cell(sheet, 0, 0, "x"))).toBe(true);
  }
});
