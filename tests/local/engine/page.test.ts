import fc from "fast-check";
import type { CustomArgument, CustomResult, UserEdit } from "../../../local/engine/book";
import { sheetsSpelling } from "../../../local/engine/dialect/spelling";
import { loadEngine } from "../../../local/engine/load-engine";
import { openPageEngine, type PageEngine, type PageEngineOptions } from "../../../local/engine/page-engine";
import { quietly } from "../../../local/engine/quiet";
import { noon, type OneSheet, oneSheet } from "./one-sheet";

interface Page extends PageEngine {
  readonly asked: { readonly name: string; readonly args: readonly CustomArgument[] }[][];
  /** Delivers what the hub sent and the page has not seen, and what the page wants to send; false when there was nothing. */
  deliver(): boolean;
  write(row: number, col: number, content: string): void;
  value(row: number, col: number): unknown;
}

/** A page whose messages wait, in both directions, until they are delivered. */
function join({ book, sheet }: OneSheet, id: string, locale = "en_US", turned: PageEngineOptions["turned"] = []): Page {
  const incoming: unknown[] = [];
  const outgoing: unknown[] = [];
  const asked: Page["asked"] = [];
  let receive = (_message: unknown): void => undefined;
  const page = quietly(() =>
    openPageEngine({
      engine: loadEngine(),
      book: JSON.parse(JSON.stringify(book.hub.state())),
      client: { id, name: id },
      locale,
      timeZone: "Europe/Madrid",
      now: () => noon,
      turned,
      functions: [{ name: "DOUBLE", words: { description: "Twice the value.", parameters: ["value"] } }],
      send: (message) => outgoing.push(JSON.parse(JSON.stringify(message))),
      receive(listener) {
        receive = listener;
      },
      async ask(calls) {
        asked.push([...calls]);
        return calls.map(({ args }): CustomResult => ({ kind: "value", value: Number(args[0]) * 2 }));
      },
      onOutOfStep() {
        throw new Error("The page missed a revision.");
      },
    }),
  );
  book.hub.subscribe(id, (message) => incoming.push(message));
  return {
    ...page,
    asked,
    deliver() {
      const isWaiting = incoming.length > 0 || outgoing.length > 0;
      for (const message of incoming.splice(0)) quietly(() => receive(message));
      for (const message of outgoing.splice(0)) book.hub.publish(message, id);
      return isWaiting;
    },
    write(row, col, content) {
      // As the grid's own composer sends it: with a format that is undefined.
      const typed = { sheetId: sheet, col: col - 1, row: row - 1, content, format: undefined };
      quietly(() => page.model.dispatch("UPDATE_CELL", typed));
    },
    value: (row, col) => page.model.getters.getEvaluatedCell({ sheetId: sheet, col: col - 1, row: row - 1 }).value,
  };
}

function settle(pages: readonly Page[]): void {
  // A refused revision is sent again after what came before it.
  while (pages.map((page) => page.deliver()).some((wasWaiting) => wasWaiting));
}

it("a page sees what scripts write, and the file what the page writes", () => {
  const file = oneSheet([["KPI", "Actual"]]);
  const page = join(file, "one");
  file.book.write(file.area("A2:B3"), [
    ["Revenue", 5],
    ["Churn", "=B2*2"],
  ]);
  page.deliver();
  expect([page.value(2, 1), page.value(3, 2)]).toEqual(["Revenue", 10]);
  page.write(2, 2, "7");
  page.deliver();
  expect(file.values("B2:B3")).toEqual([[7], [14]]);
});

it("tells of a page's edit once, with the value before it, and lets the listener write", () => {
  const file = oneSheet([["Actual"], ["5"]]);
  const page = join(file, "one");
  const edits: UserEdit[] = [];
  file.book.onUserEdit((edit) => {
    edits.push(edit);
    file.book.write(file.area("B2"), [["seen"]]);
  });
  page.write(2, 1, "6");
  settle([page]);
  expect(edits).toEqual([{ area: file.area("A2"), value: 6, oldValue: 5, client: "one" }]);
  expect(page.value(2, 2)).toBe("seen");
});

it("a paste is one edit without values; a row that is inserted or painted is none", () => {
  const file = oneSheet([
    ["1", "2"],
    ["3", "4"],
  ]);
  const page = join(file, "one");
  const edits: UserEdit[] = [];
  file.book.onUserEdit((edit) => edits.push(edit));
  quietly(() => {
    const { model } = page;
    const target = [{ left: 0, right: 1, top: 0, bottom: 1 }];
    model.dispatch("DELETE_CONTENT", { sheetId: file.sheet, target });
    model.dispatch("SET_FORMATTING", { sheetId: file.sheet, target, style: { fillColor: "#ff0000" } });
    const place = { dimension: "ROW", base: 0, quantity: 1, position: "before", sheetName: "Sheet1" };
    model.dispatch("ADD_COLUMNS_ROWS", { sheetId: file.sheet, ...place });
  });
  settle([page]);
  expect(edits).toEqual([{ area: file.area("A1:B2"), client: "one" }]);
  expect(file.book.styles(file.area("A2"))).toEqual([[{ background: "#ff0000" }]]);
});

it("[triggers.edit-move] cells that are cut and pasted in the page are no edit, and what refers to them follows", () => {
  const file = oneSheet([["1", "=A1*2"]]);
  const page = join(file, "one");
  const told: unknown[] = [];
  file.book.onUserEdit((edit) => told.push(edit));
  file.book.onUserChange((type) => told.push(type));
  quietly(() => {
    page.model.dispatch("CUT");
    page.model.dispatch("PASTE", { target: [{ left: 3, right: 3, top: 4, bottom: 4 }] });
  });
  settle([page]);
  expect(told).toEqual(["OTHER"]);
  expect([file.book.formulas(file.area("B1")), file.values("D5")]).toEqual([[["=D5*2"]], [[1]]]);
});

it("a page goes the way that switches are turned", () => {
  const file = oneSheet([["=0.1+0.2=0.3", "2"]]);
  file.book.setRules(file.sheet, [{ ranges: ["B1"], formula: "=B1", style: { background: "#ff0000" } }]);
  const look = (page: Page) =>
    page.model.getters.getCellComputedStyle({ sheetId: file.sheet, col: 1, row: 0 }).fillColor;
  const pages = [join(file, "one"), join(file, "two", "en_US", ["formulas.rounding", "rules.numbers"])];
  expect(pages.map((page) => [page.value(1, 1), look(page)])).toEqual([
    [true, "#ff0000"],
    [false, undefined],
  ]);
});

it("a sort in the page is no edit", () => {
  const file = oneSheet([["2"], ["1"], ["3"]]);
  const page = join(file, "one");
  let edits = 0;
  file.book.onUserEdit(() => edits++);
  const zone = { left: 0, right: 0, top: 0, bottom: 2 };
  const sort = { sheetId: file.sheet, col: 0, row: 0, zone, sortDirection: "asc", sortOptions: { sortHeaders: true } };
  quietly(() => page.model.dispatch("SORT_CELLS", sort));
  settle([page]);
  expect(file.values("A1:A3")).toEqual([[1], [2], [3]]);
  expect(edits).toBe(0);
});

it.each([
  { turned: [], display: [["1"], ["2"], ["300%"], [""]], fills: [[null], [null], ["#ff0000"], [null]] },
  {
    turned: ["sort.formats-move"] as const,
    display: [["100%"], ["2"], ["3"], [""]],
    fills: [["#ff0000"], [null], [null], [null]],
  },
])("[sort.formats-move] a sort in a page, formats $turned", ({ turned, display, fills }) => {
  const file = oneSheet([["300%"], [""], ["1"], ["2"]], { turned });
  file.book.setStyles(file.area("A1"), [[{ background: "#ff0000" }]]);
  const page = join(file, "one", "en_US", turned);
  const zone = { left: 0, right: 0, top: 0, bottom: 3 };
  const sort = { sheetId: file.sheet, col: 0, row: 0, zone, sortDirection: "asc", sortOptions: { sortHeaders: true } };
  quietly(() => page.model.dispatch("SORT_CELLS", sort));
  settle([page]);
  expect(file.display("A1:A4")).toEqual(display);
  expect(file.book.styles(file.area("A1:A4")).map((row) => row.map((style) => style.background ?? null))).toEqual(
    fills,
  );
});

it.each([
  { turned: [], metadata: 1, name: "A1", rules: ["A1:A2", "=A1>1"] },
  {
    turned: ["metadata.sort", "sort.names-stay", "sort.rules-stay"] as const,
    metadata: 3,
    name: "A2",
    rules: ["A2:A3", "=A2>1"],
  },
])("[metadata.sort] a sort in a page, what is tied to rows with $turned", ({ turned, metadata, name, rules }) => {
  const file = oneSheet([["2"], ["3"], ["1"]], { turned });
  const { book, sheet, area } = file;
  book.setAnchor({
    ...{ id: "1", kind: "metadata", sheet, area: area("3:3") },
    facts: { key: "k", value: null, visibility: "DOCUMENT", on: "ROW" },
  });
  book.setNamedRange("First", area("A1"));
  book.setRules(sheet, [{ ranges: ["A1:A2"], formula: "=A1>1", style: { bold: true } }]);
  const page = join(file, "one", "en_US", turned);
  const zone = { left: 0, right: 0, top: 0, bottom: 2 };
  const sort = { sheetId: sheet, col: 0, row: 0, zone, sortDirection: "asc", sortOptions: { sortHeaders: true } };
  quietly(() => page.model.dispatch("SORT_CELLS", sort));
  settle([page]);
  expect(file.values("A1:A3")).toEqual([[1], [2], [3]]);
  expect(book.anchors("metadata").map((one) => one.area?.row)).toEqual([metadata]);
  expect(book.namedRanges().map((one) => one.area)).toEqual([area(name)]);
  expect(book.rules(sheet).map(({ ranges, formula }) => [...ranges, formula])).toEqual([rules]);
});

it("a page asks for custom functions together, shows Loading… until then, and asks for each call once", async () => {
  const file = oneSheet([["=DOUBLE(2)"], ["=DOUBLE(3)"], ["=A1+1"], ["=DOUBLE(2)"]]);
  const page = join(file, "one");
  expect([1, 2, 4].map((row) => page.value(row, 1))).toEqual(["Loading...", "Loading...", "Loading..."]);
  await new Promise(setImmediate);
  expect(page.asked).toEqual([
    [
      { name: "DOUBLE", args: [2] },
      { name: "DOUBLE", args: [3] },
    ],
  ]);
  expect([1, 2, 3, 4].map((row) => page.value(row, 1))).toEqual([4, 6, 5, 4]);
  page.forgetAnswers();
  await new Promise(setImmediate);
  expect(page.asked).toHaveLength(2);
  expect(page.value(2, 1)).toBe(6);
});

it("a page reads what is typed as the file does", () => {
  const file = oneSheet([], { locale: "pt_BR" });
  const page = join(file, "one", "pt_BR");
  page.write(1, 1, "R$ 50.000,00");
  page.write(2, 1, "12 pessoas");
  file.book.setNumberFormats(file.area("A3:A4"), [["0%"], ["0%"]]);
  page.deliver();
  page.write(3, 1, "90%%");
  page.write(4, 1, "12,5%%");
  settle([page]);
  expect(file.values("A3:A4")).toEqual([[0.9], [0.125]]);
  expect(file.values("A1:A2")).toEqual([[50_000], ["12 pessoas"]]);
  expect(file.display("A1")).toEqual([["R$ 50.000,00"]]);
});

it.each([
  ["=SEQUENCE(3)", "Array result was not expanded because it would overwrite data in A3."],
  ["=SEQUENCE(2000)", "Result was not automatically expanded, please insert more rows or columns."],
  ["=A1", "Circular dependency detected. To resolve with iterative calculation, see File > Settings."],
  ["=SUM(", "Formula parse error."],
  ["=NOSUCH(1)", "Unknown function: 'NOSUCH'."],
])("a page tells why %s is an error in Google's words", (formula, message) => {
  const file = oneSheet([[formula], [""], ["mine"]]);
  const { model } = join(file, "one");
  expect(model.getters.getEvaluatedCell({ sheetId: file.sheet, col: 0, row: 0 }).message).toBe(message);
});

it("a page that joins later starts from the whole state", () => {
  const file = oneSheet([["1"]]);
  const first = join(file, "one");
  first.write(1, 1, "2");
  settle([first]);
  const second = join(file, "two");
  expect(second.value(1, 1)).toBe(2);
  for (const id of ["one", "two"]) file.book.hub.unsubscribe(id);
  file.book.write(file.area("A1"), [[3]]);
  expect(file.book.hub.state().log).toEqual([]);
  expect(join(file, "three").value(1, 1)).toBe(3);
});

it.each([
  ["no message", "hello"],
  ["no commands", { type: "REMOTE_REVISION", commands: "all" }],
  ["a command that the engine does not know", { type: "REMOTE_REVISION", commands: [{ type: "FORMAT_DISK" }] }],
  [
    "a command that it cannot carry out",
    { type: "REMOTE_REVISION", commands: [{ type: "ADD_CONDITIONAL_FORMAT", sheetId: "gid-0", cf: 1, ranges: 2 }] },
  ],
])("refuses %s from a page, and lives on", (_, message) => {
  const file = oneSheet([["1"]]);
  const page = join(file, "one");
  page.write(1, 2, "2");
  settle([page]);
  const revision =
    typeof message === "object"
      ? { ...message, version: 1, clientId: "two", serverRevisionId: lastRevision(file), nextRevisionId: "bad" }
      : message;
  expect(quietly(() => file.book.hub.publish(revision, "two"))).toBe(false);
  file.book.write(file.area("C1"), [["=A1+B1"]]);
  page.write(1, 1, "5");
  settle([page]);
  expect(file.values("A1:C1")).toEqual([[5, 2, 7]]);
  expect(page.value(1, 3)).toBe(7);
});

function lastRevision({ book }: OneSheet): unknown {
  const { log } = book.hub.state();
  const last = log[log.length - 1];
  return typeof last === "object" && last !== null && "nextRevisionId" in last ? last.nextRevisionId : undefined;
}

it("pages and scripts that write at the same time end with one and the same file", () => {
  const action = fc.record({
    who: fc.constantFrom("one", "two", "script", "user"),
    what: fc.constantFrom("write", "write", "write", "formula", "insert", "delete", "deliver", "undo"),
    row: fc.integer({ min: 1, max: 8 }),
    col: fc.integer({ min: 1, max: 4 }),
    value: fc.integer({ min: 0, max: 99 }),
  });
  fc.assert(
    fc.property(fc.array(action, { minLength: 5, maxLength: 40 }), (actions) => {
      const file = oneSheet([
        ["1", "2"],
        ["=A1+B1", "4"],
      ]);
      const pages = [join(file, "one"), join(file, "two")];
      for (const { who, what, row, col, value } of actions) {
        const content = what === "formula" ? `=A${row}&"say ""${value}"" \\"` : `${value}`;
        const page = who === "one" ? pages[0] : pages[1];
        if (what === "deliver") page?.deliver();
        else if (who === "script" && what === "insert") file.book.insertRows(file.sheet, row, 1);
        else if (who === "script" && what === "delete") file.book.deleteRows(file.sheet, row, 1);
        else if (who === "script")
          file.book.write({ sheet: file.sheet, row, column: col, rows: 2, columns: 2 }, [
            [value, content],
            ["x", value],
          ]);
        else if (who === "user")
          file.book.userWrite({ sheet: file.sheet, row, column: col, rows: 1, columns: 1 }, [[content]]);
        else if (what === "undo") quietly(() => page?.model.dispatch("REQUEST_UNDO"));
        else if (what === "insert" || what === "delete") changeRows(page, file.sheet, what, row - 1);
        else page?.write(row, col, content);
      }
      settle(pages);
      const written = (page: Page | undefined): unknown => cellsOf(page?.model, file.sheet);
      expect(written(pages[0])).toEqual(written(pages[1]));
      expect(written(pages[0])).toEqual(fileCells(file));
    }),
    { numRuns: 12 },
  );
});

function changeRows(page: Page | undefined, sheetId: string, what: "insert" | "delete", row: number): void {
  quietly(() => {
    const common = { sheetId, sheetName: "Sheet1", dimension: "ROW" };
    if (what === "insert")
      page?.model.dispatch("ADD_COLUMNS_ROWS", { ...common, base: row, quantity: 1, position: "before" });
    else page?.model.dispatch("REMOVE_COLUMNS_ROWS", { ...common, elements: [row] });
  });
}

function cellsOf(model: Page["model"] | undefined, sheetId: string): unknown {
  const cells: unknown[] = [];
  if (!model) return cells;
  for (let row = 0; row < 30; row++) {
    for (let col = 0; col < 6; col++) {
      const cell = model.getters.getCell({ sheetId, col, row });
      const value = model.getters.getEvaluatedCell({ sheetId, col, row }).value ?? "";
      if (cell)
        cells.push([
          row,
          col,
          cell.isFormula ? sheetsSpelling(cell.compiledFormula.toFormulaString(model.getters)) : "",
          value,
        ]);
    }
  }
  return cells;
}

function fileCells({ book, sheet }: OneSheet): unknown {
  const area = { sheet, row: 1, column: 1, rows: 30, columns: 6 };
  const formulas = book.formulas(area);
  return book.values(area).flatMap((values, row) =>
    values.flatMap((value, col) => {
      const formula = formulas[row]?.[col] ?? "";
      return value === "" && formula === "" ? [] : [[row, col, formula, value]];
    }),
  );
}
