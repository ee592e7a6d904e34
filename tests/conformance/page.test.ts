import type { DialogAnswer } from "../../local/runtime/host";
import { allScopes, answerOf, tryScript } from "../local/runtime/try-script";

const call = (body: string, ...args: unknown[]) =>
  tryScript(`function run(a) { ${body} }`).host.callFromPage("run", args);

it("[page.declared] only declared functions without a trailing _", async () => {
  const { host } = tryScript(
    "function run() {} function hidden_() {} var made = function () {}; const arrow = () => 1;",
  );
  for (const name of ["hidden_", "made", "arrow", "toString", "SpreadsheetApp"])
    expect(await host.callFromPage(name, [])).toEqual({ ok: false, message: `Script function not found: ${name}` });
  expect(await host.callFromPage("run", [])).toMatchObject({ ok: true });
});

it.each([
  ["page.legal", [1.5, "é", true, null, { a: [1, { b: "c" }] }], [1.5, "é", true, null, { a: [1, { b: "c" }] }]],
  ["page.undefined", [1, undefined], [1, null]],
])("[%s] %j comes back as %j", async (_id, sent, received) => {
  expect(await call("return a;", sent)).toEqual({ ok: true, value: received });
});

it.each([
  ["page.illegal", { when: new Date(0) }, "when"],
  ["page.illegal", [1, () => 1], "1"],
])("[%s] %j is refused by its key", async (_id, sent, key) => {
  const message = `Failed due to illegal value in property: ${key}`;
  expect(await call("return a;", sent)).toEqual({ ok: false, message });
});

it.each([
  ["page.date-out", "return { rows: [[1, new Date()]] };", null],
  ["page.map-out", "return [new Map([[1, 2]]), new Set([1]), function f() {}];", [{}, {}, "function f() {}"]],
])("[%s] %s answers %j", async (_id, body, value) => {
  expect(await call(body)).toEqual({ ok: true, value });
});

it("[page.throw] the message reaches the failure handler", async () => {
  expect(await call("throw new RangeError('too far');")).toEqual({ ok: false, message: "too far" });
});

it("[page.fresh] [runtime.own-globals] globals are made anew for each call", async () => {
  const { host } = tryScript(
    "/** */ let n = 0; function run() { globalThis.m = (globalThis.m || 0) + 1; return [++n, m]; }",
  );
  expect(answerOf(await host.callFromPage("run", []))).toEqual([1, 1]);
  expect(answerOf(await host.callFromPage("run", []))).toEqual([1, 1]);
});

it("[page.full] a call may do what the user may", async () => {
  expect(await call("return Session.getEffectiveUser().getEmail();")).toEqual({ ok: true, value: "ana@example.com" });
});

it("[html.simple-trigger] a page can be made of its file where an edit is followed", () => {
  const { host, book } = tryScript(
    "/** */ function onEdit() { console.log(HtmlService.createHtmlOutputFromFile('page').getContent()); }",
    { pages: { page: "<b>" } },
  );
  book.userWrite({ sheet: book.activeSheet(), row: 1, column: 1, rows: 1, columns: 1 }, [["1"]]);
  expect(host.view().outbox).toMatchObject([{ message: "<b>" }]);
});

const faces = `/** */
  function show(title) { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x").setTitle(title)); }
  function first() { show("first"); }
  function second() { show("second"); }
  function ask() { const ui = SpreadsheetApp.getUi(); console.log(String(ui.alert("Sure?", ui.ButtonSet.YES_NO))); }
  function toast() { SpreadsheetApp.getActive().toast("seen"); }
  function start() { ScriptApp.newTrigger("strike").timeBased().everyHours(1).create(); }
  function strike() { SpreadsheetApp.getActive().toast("unseen"); SpreadsheetApp.getUi(); }
  function onOpen() { show("opened"); }
  function ASK() { SpreadsheetApp.getUi(); }`;

function face(scopes = allScopes) {
  const answer = (): DialogAnswer => ({ button: "YES" });
  return tryScript(faces, { scopes, answer }).host;
}

it("[ui.one-sidebar] a new sidebar takes the place of the last", async () => {
  const host = face();
  await host.clickMenu("first");
  await host.clickMenu("second");
  expect(host.view().sidebar?.title).toBe("second");
});

it("[ui.sidebar-scope] [ui.sidebar-simple] it needs its scope, and no simple trigger opens it", async () => {
  const without = face(allScopes.filter((one) => !one.endsWith("script.container.ui")));
  expect(await without.clickMenu("first")).toMatchObject({
    ok: false,
    message: expect.stringContaining("not sufficient to call Ui.showSidebar"),
  });
  const host = face();
  expect(await host.open()).toMatchObject({ ok: false, message: expect.stringContaining("permission") });
  expect(host.view().sidebar).toBeNull();
});

it("[ui.alert-answer] [ui.toast] an alert tells its button, a toast goes by", async () => {
  const host = face();
  await host.clickMenu("ask");
  await host.clickMenu("toast");
  expect(host.view().outbox).toMatchObject([
    { kind: "log", message: "YES" },
    { kind: "toast", message: "seen" },
  ]);
});

it("[ui.no-context] [ui.toast-clock] nobody is there where the clock strikes or a cell computes", async () => {
  const host = face();
  await host.clickMenu("start");
  await host.advance(3_600_000);
  const refusal = "Cannot call SpreadsheetApp.getUi() from this context.";
  expect(host.view().outbox).toMatchObject([{ kind: "failure", message: `Exception: ${refusal}` }]);
  expect(await host.custom([{ name: "ASK", args: [] }])).toMatchObject([{ message: expect.stringContaining(refusal) }]);
});
