import type { Host } from "../../../local/runtime/host";
import { createServedHost } from "../../../local/runtime/served-host";
import { answerOf, hostOptions, tryScript } from "./try-script";

// Scripts that the machine would have to pay for. One file outlives them all.

const megabytes = 48;
const rows = [
  ["Revenue", "5"],
  ["Cost", "=B1*2"],
];

let host: Host;
beforeAll(() => {
  const bodies = bombs.map(([, body], at) => `function bomb${at}() { ${body} }`).join("\n");
  const code = `${bodies}
    function next() { return SpreadsheetApp.getActiveSheet().getRange("A1:B2").getValues(); }
    function TWICE(x) { return x * 2; }`;
  host = createServedHost(hostOptions(code, { rows, megabytes, limits: { run: 20_000, custom: 20_000 } }));
});
afterAll(() => host.stop());

const exited = "The JavaScript runtime exited unexpectedly.";
const full = "Maximum call stack size exceeded";
const bombs: readonly (readonly [name: string, body: string, message: string])[] = [
  ["one huge array that is filled", "Array(1e9).fill(0);", exited],
  ["one that is made by a function", "Array.from({ length: 3e8 }, (_, i) => i);", exited],
  ["one that is spread", "[...Array(2e8)];", exited],
  ["one that is joined with itself", "for (let a = [1]; ; ) a = a.concat(a);", exited],
  ["one that is pushed to", "for (const a = []; ; ) a.push({});", exited],
  ["one that a caught error cannot save", "try { Array(1e9).fill(0); } catch (e) { return 1; }", exited],
  ["a map of endlessly many keys", "for (let m = new Map(), i = 0; ; i++) m.set('key ' + i, [i]);", exited],
  ["a set", "for (let s = new Set(), i = 0; ; i++) s.add({ i });", exited],
  ["an object of endlessly many keys", "for (let o = {}, i = 0; ; i++) o['key ' + i] = [i];", exited],
  ["a list of objects that hold each other", "for (let o = null; ; ) o = { o };", exited],
  ["texts", "for (const a = []; ; ) a.push('x'.repeat(1e6) + a.length);", exited],
  [
    "what JSON makes of them",
    "const a = Array(1e5).fill('xxxxxxxxxx'); for (const all = []; ; ) all.push(JSON.parse(JSON.stringify(a)));",
    exited,
  ],
  ["memory beside the heap", "for (const a = []; ; ) a.push(new Uint8Array(1e7).fill(1));", exited],
  [
    "memory of WebAssembly",
    "const m = new WebAssembly.Memory({ initial: 1 }); for (;;) { const at = m.buffer.byteLength; m.grow(160); new Uint8Array(m.buffer, at).fill(1); }",
    exited,
  ],
  [
    "closures",
    "let f = () => 0; for (;;) { const g = f; const a = Array(100).fill(0); f = () => g() + a.length; }",
    exited,
  ],
  ["promises that wait for each other", "let p = Promise.resolve(); for (;;) p = p.then(() => [p]);", exited],
  [
    "promises that go on for ever",
    "const all = []; (async () => { for (;;) { await null; all.push(Array(100).fill(0)); } })();",
    exited,
  ],
  [
    "generators that are never closed",
    "const all = []; for (;;) { const g = (function* () { yield Array(100).fill(0); })(); g.next(); all.push(g); }",
    exited,
  ],
  [
    "regular expressions of it",
    "const all = []; for (let i = 0; ; i++) all.push(new RegExp('a'.repeat(1000) + i).exec('b'), 'x'.repeat(1000).split(''));",
    exited,
  ],
  ["an answer too large to be told", "return 'x'.repeat(7e7);", exited],
  ["a call too large to be made", "console.log('x'.repeat(7e7));", exited],
  ["functions without end", "(function dive() { dive(); })();", full],
  ["two that call each other", "const a = () => b(), b = () => a(); a();", full],
  ["a getter that gets itself", "({ get a() { return this.a; } }).a;", full],
  ["a JSON without bottom", "let o = {}; for (let i = 0; i < 1e5; i++) o = { o }; JSON.stringify(o);", full],
];

it.each(bombs.map(([name, , message], at) => [name, message, at] as const))(
  "[limits.memory] %s ends with %s, and ends nothing else",
  async (_, message, at) => {
    expect(await host.callFromPage(`bomb${at}`, [])).toEqual({ ok: false, message });
    expect(answerOf(await host.callFromPage("next", []))).toEqual([
      ["Revenue", 5],
      ["Cost", 10],
    ]);
  },
);

it("a custom function that takes its runtime along leaves the others of its batch alone", async () => {
  const results = await host.custom([
    { name: "TWICE", args: [2] },
    { name: "bomb0", args: [] },
    { name: "bomb0", args: [1] },
    { name: "TWICE", args: [3] },
  ]);
  expect(results).toEqual([
    { kind: "value", value: 4 },
    { kind: "error", message: exited },
    { kind: "error", message: exited },
    { kind: "value", value: 6 },
  ]);
});

it("[sheet.cells-limit] a workbook holds ten million cells, and what would make more is refused at once", async () => {
  const full = "This action would increase the number of cells in the workbook above the limit of 10000000 cells.";
  const { answer, book } = tryScript(`
    const file = SpreadsheetApp.getActive(), sheet = file.getActiveSheet();
    const said = (act) => { try { act(); return "done"; } catch (e) { return e.message; } };
    return [
      said(() => sheet.insertRowsAfter(1, 1e9)),
      said(() => sheet.insertRows(1, 383_616)),
      said(() => sheet.insertColumnsAfter(1, 9_975)),
      said(() => sheet.insertColumns(1, 1e9)),
      said(() => sheet.deleteRows(2, 990)),
      said(() => sheet.insertColumns(1, 18_253)),
      said(() => sheet.appendRow(Array(18_278).fill("x"))),
      said(() => sheet.appendRow(Array(18_279).fill("x"))),
      said(() => sheet.insertRows(2, 537)),
      said(() => sheet.insertRows(2, 538)),
    ];`);
  expect(await answer()).toEqual([full, full, full, full, "done", full, "done", full, "done", full]);
  expect(book.sheets()).toMatchObject([{ maxRows: 547, maxColumns: 18_278 }]);
});

it("what a script says without end is forgotten in time, its mails last", async () => {
  const { answer, host } = tryScript(`
    MailApp.sendEmail("a@example.com", "Kept", "Body");
    for (let n = 0; n < 2500; n++) console.log("line " + n);
    for (let n = 0; n < 30; n++) console.log("x".repeat(1e6) + n);`);
  await answer();
  const { outbox } = host.view();
  expect(outbox[0]).toMatchObject({ kind: "mail", subject: "Kept" });
  expect(outbox.length).toBeLessThan(2000);
  expect(outbox[outbox.length - 1]).toMatchObject({ kind: "log", message: expect.stringMatching(/^x+29$/) });
  expect(JSON.stringify(outbox).length).toBeLessThan(21_000_000);
});
