import { answerOf, tryScript, wednesday } from "./try-script";

it("is bare: what Apps Script lacks is missing here, too", async () => {
  const names = [
    "URL",
    "setTimeout",
    "setInterval",
    "fetch",
    "TextEncoder",
    "process",
    "require",
    "structuredClone",
    "performance",
    "atob",
    "crypto",
    "navigator",
    "window",
    "queueMicrotask",
    "Buffer",
    "global",
    "module",
  ];
  const { answer } = tryScript(`return ${JSON.stringify(names)}.filter((name) => name in globalThis);`);
  expect(await answer()).toEqual([]);
});

it("lets nothing of the host in", async () => {
  const { answer } = tryScript(`
    const reached = [];
    const attempt = (name, act) => { try { if (act() !== undefined) reached.push(name); } catch (e) { if (!(e instanceof Error)) reached.push(name + " threw a foreign error"); } };
    attempt("global", () => globalThis.constructor.constructor("return process")());
    attempt("method", () => SpreadsheetApp.getActive.constructor("return process")());
    attempt("service", () => SpreadsheetApp.constructor);
    attempt("answer", () => SpreadsheetApp.getActive().getSheets().constructor.constructor("return process")());
    attempt("prepared stack", () => {
      Error.prepareStackTrace = (_, sites) => sites.map((site) => { try { const f = site.getFunction(); return f && f.constructor("return process")(); } catch (e) { return undefined; } });
      const stack = new Error("x").stack; delete Error.prepareStackTrace;
      return Array.isArray(stack) ? stack.find((one) => one !== undefined) : undefined;
    });
    return reached;`);
  expect(await answer()).toEqual([]);
});

it("turns every error of the host into a realm's own, however deep the stack", async () => {
  const { answer } = tryScript(`
    const kinds = new Set();
    const note = (e) => kinds.add(e instanceof Error ? "own" : "foreign");
    const dive = () => { try { SpreadsheetApp.getActive().getName(); } catch (e) { note(e); } dive(); };
    try { dive(); } catch (e) { note(e); }
    try { SpreadsheetApp.getActive().getRange("nonsense!"); } catch (e) { note(e); }
    return [...kinds];`);
  expect(await answer()).toEqual(["own"]);
});

it("is fresh for each execution, and keeps nothing of the one before", async () => {
  const { host } = tryScript(
    "function count() { globalThis.n = (globalThis.n || 0) + 1; Array.prototype.mine = 1; return [n, typeof [].mine]; }",
  );
  expect(answerOf(await host.callFromPage("count", []))).toEqual([1, "number"]);
  expect(answerOf(await host.callFromPage("count", []))).toEqual([1, "number"]);
});

it("gives arrays, dates and errors of its own", async () => {
  const { answer } = tryScript(
    `const values = SpreadsheetApp.getActiveSheet().getRange("A1:A2").getValues();
     let thrown; try { SpreadsheetApp.getActiveSheet().getRange(0, 1); } catch (e) { thrown = e; }
     return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, thrown instanceof Error, thrown.name, String(thrown)];`,
    { rows: [["1/5/2026"], ["x"]] },
  );
  expect(await answer()).toEqual([
    true,
    true,
    true,
    true,
    "Exception",
    "Exception: The starting row of the range is too small.",
  ]);
});

it("tells of a script that cannot be loaded, in any execution", async () => {
  const broken = tryScript("/** */ function onOpen() {} throw new Error('at load');").host;
  expect(await broken.open()).toEqual({ ok: false, message: "at load" });
  expect(broken.view().outbox).toMatchObject([{ kind: "failure", function: "onOpen", message: "Error: at load" }]);
});

it("stops an endless loop at the limit", async () => {
  const { host } = tryScript("function run() { for (;;); }", { limits: { run: 50 } });
  expect(await host.callFromPage("run", [])).toEqual({ ok: false, message: "Exceeded maximum execution time" });
  const looping = tryScript("/** */ function LOOP() { for (;;); }", { limits: { custom: 50 } }).host;
  expect(await looping.custom([{ name: "LOOP", args: [] }])).toEqual([
    { kind: "error", message: "Exceeded maximum execution time (line 0)." },
  ]);
});

describe("Date", () => {
  const dates = (body: string, scriptTimeZone = "Etc/UTC") => tryScript(body, { scriptTimeZone }).answer();

  it("reads the host's clock", async () => {
    const body =
      "Utilities.sleep(1500); return [Date.now(), new Date().getTime(), typeof Date(), new Date() instanceof Date, Date.name, Date.length];";
    expect(await dates(body)).toEqual([wednesday + 1500, wednesday + 1500, "string", true, "Date", 7]);
  });

  it.each([
    ["Etc/UTC", "new Date(2026, 0, 5, 9, 30).toISOString()", "2026-01-05T09:30:00.000Z"],
    ["America/Sao_Paulo", "new Date(2026, 0, 5, 9, 30).toISOString()", "2026-01-05T12:30:00.000Z"],
    ["Europe/Madrid", "new Date(2026, 6, 5).toISOString()", "2026-07-04T22:00:00.000Z"],
    ["Europe/Madrid", 'new Date("2026-07-05").toISOString()', "2026-07-05T00:00:00.000Z"],
    ["Europe/Madrid", 'new Date("2026-07-05T00:00").toISOString()', "2026-07-04T22:00:00.000Z"],
    ["Europe/Madrid", 'new Date("July 5, 2026 10:00").toISOString()', "2026-07-05T08:00:00.000Z"],
    ["Europe/Madrid", 'new Date("Sun Jul 05 2026 10:00:00 GMT+0000").toISOString()', "2026-07-05T10:00:00.000Z"],
    ["Europe/Madrid", "new Date(2026, 2, 29, 2, 30).toISOString()", "2026-03-29T01:30:00.000Z"],
    ["Europe/Madrid", "new Date(2026, 9, 25, 2, 30).toISOString()", "2026-10-25T00:30:00.000Z"],
    ["Asia/Kolkata", "new Date(0).toString()", "Thu Jan 01 1970 05:30:00 GMT+0530 (India Standard Time)"],
    [
      "Asia/Kolkata",
      "[new Date(0).getHours(), new Date(0).getMinutes(), new Date(0).getTimezoneOffset()].join()",
      "5,30,-330",
    ],
    [
      "America/New_York",
      "(d => { d.setHours(0, 0, 0, 0); return d.toISOString(); })(new Date(Date.UTC(2026, 10, 25, 3)))",
      "2026-11-24T05:00:00.000Z",
    ],
    [
      "America/New_York",
      "(d => { d.setMonth(d.getMonth() + 1, 1); return d.toISOString(); })(new Date(2026, 2, 1))",
      "2026-04-01T04:00:00.000Z",
    ],
    [
      "America/New_York",
      "new Date(NaN).toString() + new Date(NaN).getHours() + new Date(NaN).getTimezoneOffset()",
      "Invalid DateNaNNaN",
    ],
    ["America/New_York", 'new Date(Date.UTC(2026, 0, 1)).toLocaleDateString("en-US")', "12/31/2025"],
    ["America/New_York", "new Intl.DateTimeFormat().resolvedOptions().timeZone", "America/New_York"],
    ["Etc/UTC", "JSON.stringify({ d: new Date(0) })", '{"d":"1970-01-01T00:00:00.000Z"}'],
    ["Etc/UTC", "String(new Date(new Date(5)).getTime() + Number(new Date(7)))", "12"],
  ])("in %s: %s is %s", async (zone, expression, expected) => {
    expect(await dates(`return ${expression};`, zone)).toBe(expected);
  });
});
