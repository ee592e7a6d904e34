import type { CustomArgument, CustomResult } from "../../../local/engine/book";
import { scriptFunctions } from "../../../local/runtime/script-functions";
import { tryScript } from "./try-script";

const script = `/** */
  function SHOW() { return JSON.stringify(Array.from(arguments).map((arg) => arg instanceof Date ? "date " + arg.toISOString() : arg === undefined ? "undefined" : arg)); }
  function GIVE(what) {
    switch (what) {
      case "null": return null;
      case "undefined": return undefined;
      case "nan": return NaN;
      case "date": return new Date(Date.UTC(2026, 0, 5));
      case "block": return [[1, "a"], [null, true]];
      case "column": return [1, 2];
      case "text": return "=1+1";
      case "throw": throw new Error("No such KPI.");
      case "write": SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1); return 1;
      case "mail": MailApp.sendEmail("a@b.c", "s", "b"); return 1;
      case "read": return SpreadsheetApp.getActiveSheet().getRange("A1").getValue();
      case "locale": return SpreadsheetApp.getActive().getSpreadsheetLocale();
      default: return what;
    }
  }
  function secret_() { return 1; }`;

const one = async (name: string, ...args: CustomArgument[]): Promise<CustomResult | undefined> =>
  (await tryScript(script, { rows: [["kept"]], timeZone: "Europe/Madrid" }).host.custom([{ name, args }]))[0];

it.each<[string, string, CustomArgument[], unknown[]]>([
  ["documented", "a scalar for one cell", [1, "a", true, ""], [1, "a", true, ""]],
  [
    "documented",
    "rows for a range",
    [
      [
        [1, ""],
        ["a", true],
      ],
    ],
    [
      [
        [1, ""],
        ["a", true],
      ],
    ],
  ],
  [
    "documented",
    "a Date for a date cell, in the spreadsheet's zone",
    [{ serial: 46027 }],
    ["date 2026-01-04T23:00:00.000Z"],
  ],
  ["reported", "an error is its bare text", ["#N/A"], ["#N/A"]],
  ["assumed", "nothing for what is omitted", [], []],
])("[%s] is handed %s", async (_mark, _what, args, seen) => {
  expect(await one("SHOW", ...args)).toEqual({ kind: "value", value: JSON.stringify(seen) });
});

it.each<[string, string, CustomResult]>([
  [
    "documented",
    "block",
    {
      kind: "block",
      rows: [
        [1, "a"],
        [null, true],
      ],
    },
  ],
  ["assumed", "column", { kind: "block", rows: [[1], [2]], isFlat: true }],
  ["assumed", "null", { kind: "value", value: null }],
  ["assumed", "undefined", { kind: "value", value: null }],
  ["assumed", "nan", { kind: "value", value: "#NUM!" }],
  ["assumed", "text", { kind: "value", value: "=1+1" }],
  ["documented", "read", { kind: "value", value: "kept" }],
  ["documented", "locale", { kind: "value", value: "en_US" }],
])("[%s] may give %s", async (_mark, what, result) => {
  expect(await one("GIVE", what)).toEqual(result);
});

it("[assumed] a Date given is a date cell in the spreadsheet's zone", async () => {
  const result = await one("GIVE", "date");
  expect(result).toEqual({ kind: "value", value: { serial: expect.closeTo(46027 + 1 / 24, 6) } });
});

it.each([
  ["reported", "throw", "No such KPI. (line 12)."],
  ["documented", "write", "You do not have permission to call setValue"],
  ["documented", "mail", "You do not have permission to call sendEmail"],
])("[%s] %s becomes an error with its sentence", async (_mark, what, message) => {
  expect(await one("GIVE", what)).toMatchObject({ kind: "error", message: expect.stringContaining(message) });
});

it("[documented] is found in any case, and not when private", async () => {
  expect(await one("give", 5)).toEqual({ kind: "value", value: 5 });
  expect(await one("SECRET_")).toMatchObject({ kind: "error" });
});

it("[reported] an equal call is not run again", async () => {
  const { host } = tryScript("/** */ function COUNT(x) { Logger.log('ran'); return x; }");
  await host.custom([
    { name: "COUNT", args: [1] },
    { name: "COUNT", args: [1] },
    { name: "COUNT", args: [2] },
  ]);
  await host.custom([{ name: "COUNT", args: [1] }]);
  expect(host.view().outbox).toHaveLength(2);
});

it("fills and spills in cells, and recalculates when an argument changes", () => {
  const { book } = tryScript(script, { rows: [["block", "=GIVE(A1)"]] });
  const area = { sheet: book.activeSheet(), row: 1, column: 2, rows: 2, columns: 2 };
  expect(book.values(area)).toEqual([
    [1, "a"],
    ["", true],
  ]);
  book.userWrite({ ...area, column: 1, rows: 1, columns: 1 }, [["throw"]]);
  expect(book.values(area)).toEqual([
    ["#ERROR!", ""],
    ["", ""],
  ]);
});

it("[documented] autocomplete shows what carries @customfunction", () => {
  const code = `
    /**
     * Says how far a key result has come.
     * Blank in, blank out.
     * @param {number} current how far
     * @param {number} [baseline] where it began
     * @customfunction
     */
    function OKRSCORE(current, baseline) {}
    /** Not for cells. */
    function onOpen(e) {}
    function private_() {}
    var notDeclared = function () {};`;
  expect(scriptFunctions(code)).toEqual([
    {
      name: "OKRSCORE",
      words: {
        description: "Says how far a key result has come. Blank in, blank out.",
        parameters: ["current", "[baseline]"],
      },
    },
    { name: "onOpen" },
  ]);
});

it("[documented] may take thirty seconds, on the host's clock", async () => {
  const { host } = tryScript(
    "/** */ function SLOW(seconds) { try { Utilities.sleep(seconds * 1000); } catch (e) {} return 1; }",
  );
  const calls = [29, 31, 5].map((seconds) => ({ name: "SLOW", args: [seconds] }));
  expect(await host.custom(calls)).toEqual([
    { kind: "value", value: 1 },
    { kind: "error", message: "Exceeded maximum execution time (line 0)." },
    { kind: "value", value: 1 },
  ]);
});
