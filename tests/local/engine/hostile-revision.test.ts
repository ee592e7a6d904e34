import type { Book } from "../../../local/engine/book";
import { oneSheet } from "./one-sheet";

const client = "page-1";
let book: Book;
let sheetId: string;
beforeEach(() => {
  const file = oneSheet([["KPI", "Actual"]]);
  book = file.book;
  sheetId = file.sheet;
});

/** A revision as a page sends it upon the state that it knows, but for what is `more`. */
function revision(commands: readonly unknown[], more: Readonly<Record<string, unknown>> = {}) {
  const { data, log } = book.hub.state();
  const [last] = log.slice(-1);
  const serverRevisionId = Object(last).nextRevisionId ?? Object(data).revisionId ?? "START_REVISION";
  return {
    type: "REMOTE_REVISION",
    version: 1,
    clientId: client,
    nextRevisionId: "next",
    serverRevisionId,
    commands,
    ...more,
  };
}

const write = (content: string) => ({ type: "UPDATE_CELL", sheetId, col: 0, row: 0, content });
const firstCell = () => book.values({ sheet: sheetId, row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0];
const send = (message: unknown) => book.hub.publish(JSON.parse(JSON.stringify(message)), client);

it("takes a page's own revision", () => {
  expect(send(revision([write("changed")]))).toBe(true);
  expect(firstCell()).toBe("changed");
});

it.each<[string, () => unknown]>([
  ["from another page", () => revision([write("x")], { clientId: "page-2" })],
  ["in the name of this process", () => revision([write("x")], { clientId: "local-sheets" })],
  ["without an id of its own", () => revision([write("x")], { nextRevisionId: undefined })],
  ["whose id is no text", () => revision([write("x")], { nextRevisionId: { toString: 1 } })],
  ["whose id is the state's", () => revision([write("x")], { nextRevisionId: "START_REVISION" })],
  ["upon another state", () => revision([write("x")], { serverRevisionId: "other" })],
  ["without commands", () => revision([], { commands: "all" })],
  ["with a command that there is not", () => revision([{ type: "EXPORT_ALL" }])],
  ["with a command of the user interface", () => revision([{ type: "REQUEST_UNDO" }])],
  ["with a command that is none", () => revision([null])],
  ["with a million new rows and one", () => revision([addRows(1_000_001)])],
  ["with half a row", () => revision([addRows(0.5)])],
  ["with fewer rows than none", () => revision([addRows(-5)])],
  [
    "with a sheet that nobody could fill",
    () => revision([{ type: "CREATE_SHEET", sheetId: "n", rows: 1e6, cols: 1e4 }]),
  ],
  ["with one text for a whole sheet and more", () => revision([squished("A1:XFD1048576")])],
  ["with a text for no cells", () => revision([squished("B2:A1")])],
  ["with a text for a name", () => revision([squished("somewhere")])],
  ["with a block whose rows are no numbers", () => revision([{ ...block(), rows: ["0"] }])],
  ["with a block whose columns are no list", () => revision([{ ...block(), cols: 1e9 }])],
  ["with a block that names its cells over and over", () => revision([{ ...block(), rows: zeros, cols: zeros }])],
  ["that clears more than any sheet has", () => revision([{ type: "DELETE_CONTENT", sheetId, target: [vast] }])],
  ["that formats many times as much as there is", () => revision([format(new Array(20).fill({ ...vast, right: 0 }))])],
  ["that clears what has no end", () => revision([{ type: "CLEAR_CELLS", sheetId, target: [{ left: 0, top: 0 }] }])],
])("refuses a revision %s, and is as it was", (_, message) => {
  const before = JSON.stringify(book.save());
  expect(send(message())).toBe(false);
  expect(JSON.stringify(book.save())).toBe(before);
  expect(send(revision([write("then this")], { nextRevisionId: "after" }))).toBe(true);
  expect(firstCell()).toBe("then this");
});

const zeros = new Array<number>(10_000).fill(0);
const vast = { left: 0, top: 0, right: 1e6, bottom: 1e6 };
const format = (target: unknown) => ({ type: "SET_FORMATTING", sheetId, target, format: "0.00" });
const addRows = (quantity: number) => ({
  ...{ type: "ADD_COLUMNS_ROWS", sheetId, sheetName: "Sheet1", dimension: "ROW", base: 0, position: "after" },
  quantity,
});
const squished = (targetRange: string) => ({ type: "SQUISHED_UPDATE_CELL", sheetId, targetRange, content: "x" });
const block = () => ({ type: "WRITE_CELLS", sheetId, rows: [0], cols: [0], contents: [["x"]], formats: [[null]] });

it("takes no second revision of the same id: this process would pass over it, and the pages would not", () => {
  expect(send(revision([write("first")]))).toBe(true);
  expect(send(revision([write("second")]))).toBe(false);
  expect(firstCell()).toBe("first");
});

it.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"])(
  "makes nothing whose id is %s, and every object is as it was",
  (id) => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    for (const command of [
      { type: "CREATE_SHEET", sheetId: id, position: 1, name: "New" },
      { ...write("x"), sheetId: id },
      { ...block(), sheetId: id },
      { type: "DUPLICATE_SHEET", sheetId, sheetIdTo: id, sheetNameTo: "Copy" },
      { type: "SET_NOTE", sheetId: id, col: 0, row: 0, note: "x" },
      { type: "SET_ANCHOR", id, kind: "link", facts: {} },
      { type: "CREATE_FIGURE", sheetId, figureId: id, col: 0, row: 0, offset: { x: 0, y: 0 }, size: {}, tag: "chart" },
    ]) {
      const isTaken = send(revision([command], { nextRevisionId: `${id} ${command.type}` }));
      // "prototype" is a name like any other of what is no class.
      expect([command.type, isTaken && id !== "prototype"]).toEqual([command.type, false]);
    }
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
    const empty: Record<string, unknown> = {};
    for (const key in empty) expect(key).toBe("nothing");
  },
);

it("takes no object that brings a prototype along", () => {
  const text = JSON.stringify(revision([write("x")])).replace('"content"', '"__proto__":{"polluted":1},"content"');
  expect(book.hub.publish(JSON.parse(text), client)).toBe(false);
  expect(Object({}).polluted).toBeUndefined();
});

it.each([
  ["another page's cursor", { type: "CLIENT_MOVED", client: { id: "page-2", name: "x" } }],
  ["that another page left", { type: "CLIENT_LEFT", clientId: "page-2" }],
  ["a cursor that is none", { type: "CLIENT_JOINED", client: "x" }],
  ["a kind that there is not", { type: "SNAPSHOT", data: {} }],
])("passes %s on to nobody", (_, message) => {
  const heard: unknown[] = [];
  book.hub.subscribe("page-2", (told) => heard.push(told));
  send(message);
  expect(heard).toEqual([]);
});
