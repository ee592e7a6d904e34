import type { Host } from "../../../local/runtime/host";
import { createServedHost } from "../../../local/runtime/served-host";
import { answerOf, hostOptions, type TryOptions, tryScript } from "./try-script";

// Scripts that try to break out of their realm, or to bring down what runs them.

const open: Host[] = [];

function serve(code: string, options: TryOptions = {}): Host {
  const host = createServedHost(hostOptions(code, options));
  open.push(host);
  return host;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((host) => host.stop()));
});

// What a value that is not of the realm leads to: its kind, and whether code can be made or something changed through it.
const follow = `
  var found = [];
  function follow(value) {
    if ((typeof value !== "object" && typeof value !== "function") || value === null || value instanceof Object) return;
    for (var at = value, steps = 0; at && steps < 9; steps++) {
      try { var made = at.constructor.constructor("return typeof process + typeof require")(); if (made !== "undefinedundefined") found.push("code by " + steps + made); } catch (e) { follow2(e); }
      try { Object.getPrototypeOf(at).planted = 1; if (({}).planted === undefined && at.planted === 1) found.push("planted by " + steps); } catch (e) { follow2(e); }
      at = at.constructor === at ? null : at.constructor;
    }
  }
  function follow2(e) { if (!(e instanceof Error) && !(e && e.constructor)) found.push("odd"); }
`;

// Tries it a hundred times where the stack has just been full.
const onFullStack = `
  function onFullStack(act) {
    var tried = 0;
    (function dive() { try { dive(); } catch (e) { follow(e); } if (tried++ < 100) try { act(); } catch (e) { follow(e); } })();
    return found;
  }
`;

it.each([
  [
    "an error that the language throws when its stack is full",
    `${onFullStack} function run() { return onFullStack(() => new Error("x").stack); }`,
  ],
  [
    "a service called on a full stack",
    `${onFullStack} function run() { return onFullStack(() => SpreadsheetApp.getActive().getName()); }`,
  ],
  [
    "a prepared stack",
    `${onFullStack}
    function run() {
      Error.prepareStackTrace = (e, sites) => { for (const site of sites) for (const part of ["getThis", "getFunction", "getEvalOrigin"]) try { follow(site[part]()); } catch (t) { follow(t); } return ""; };
      return onFullStack(() => { new Error("x").stack; SpreadsheetApp.getActive().getRange("?"); });
    }`,
  ],
  [
    "the end of a promise",
    `async function later() { try { await null; SpreadsheetApp.getActive().getRange("?"); } catch (e) { follow(e); e.stack; } }
     function run() { later(); return found; }`,
  ],
  [
    "its own globals",
    "function run() { Object.getOwnPropertyNames(globalThis).forEach((name) => follow(globalThis[name])); return found; }",
  ],
])("nothing of the host is reached by %s", async (_, code) => {
  expect(answerOf(await serve(`${follow}\n${code}`).callFromPage("run", []))).toEqual([]);
});

it.each([
  ["eval", "eval('import(\"node:fs\")')"],
  ["eval by another name", "(0, globalThis.eval)('import(\"node:fs\")')"],
  ["a function made of text", "new Function('return import(\"node:fs\")')()"],
  ["called without new", "Function('a', 'return import(a)')('node:fs')"],
  ["the maker of a literal", "(function () {}).constructor('return import(\"node:fs\")')()"],
  ["an arrow's maker", "(() => 1).constructor('return import(\"node:fs\")')()"],
  ["a generator's maker", "(function* () {}).constructor('yield import(\"node:fs\")')().next()"],
  ["an asynchronous one's", "(async () => 1).constructor('return import(\"node:fs\")')()"],
  ["an asynchronous generator's", "(async function* () {}).constructor('yield import(\"node:fs\")')().next()"],
  [
    "what its maker inherits from",
    "Object.getPrototypeOf((async () => 1).constructor)('return import(\"node:fs\")')()",
  ],
  [
    "a text that is asked twice",
    "Function({ n: 0, toString() { return this.n++ ? 'return import(\"node:fs\")' : ''; } })(), Function({ toString: () => 'return import(\"node:fs\")' })()",
  ],
  ["Reflect", "Reflect.construct(Function, ['return import(\"node:fs\")'])()"],
])("imports nothing by %s", async (_, expression) => {
  const { answer } = tryScript(
    `try { ${expression}; return "ran"; } catch (e) { return [e instanceof Error, e.message]; }`,
  );
  expect(await answer()).toEqual([true, "Cannot use import in a script."]);
});

it("imports nothing in its own text either, and comments may speak of it", () => {
  expect(() => tryScript('function run() { return import("node:fs"); }')).toThrow("Cannot use import in a script.");
  expect(() => tryScript('// import("node:fs")\nfunction run() { return "import(x)"; }')).not.toThrow();
});

it("makes code of texts otherwise, as Google does", async () => {
  const { answer } = tryScript(
    `return [eval("1 + 1"), eval(7), new Function("a", "b", "return a + b")(1, 2), Function("return 4")(), (function () {}).constructor === Function, (() => 1) instanceof Function, Function.prototype.constructor === Function, Function.name, Function.length];`,
  );
  expect(await answer()).toEqual([2, 7, 3, 4, true, true, true, "Function", 1]);
});

it("goes on with promises when the stack is empty, and nobody hears of those that come to nothing", async () => {
  const host = serve(`
    async function run() { await null; SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue("later"); throw new Error("unheard"); }
    function read() { Promise.reject(new Error("unheard")); return SpreadsheetApp.getActiveSheet().getRange(1, 1).getValue(); }`);
  await host.callFromPage("run", []);
  expect(answerOf(await host.callFromPage("read", []))).toBe("later");
  expect(answerOf(await host.callFromPage("read", []))).toBe("later");
});

const tooLong = { ok: false, message: "Exceeded maximum execution time" };
const exited = { ok: false, message: "The JavaScript runtime exited unexpectedly." };
it.each<[string, string, unknown]>([
  ["a loop", "for (;;);", tooLong],
  ["a loop that nothing can end", "try { for (;;); } finally { for (;;); }", tooLong],
  ["a pattern that tries everything", 'return /(a+)+$/.test("a".repeat(60) + "b");', tooLong],
  ["a sleeper", "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);", tooLong],
  ["a loop in what is thrown", "throw { toString() { for (;;); } };", tooLong],
  ["a loop in an error's stack", 'Error.prepareStackTrace = () => { for (;;); }; throw new Error("x");', tooLong],
  ["what fills the memory", "for (const all = []; ; ) all.push(new Array(1000).fill({}));", exited],
  ["a huge text", 'for (let text = "x"; ; text += text);', { ok: false, message: "Invalid string length" }],
  ["itself", "run();", { ok: false, message: "Maximum call stack size exceeded" }],
  ["a loop that begins when it has answered", "Promise.resolve().then(() => { for (;;); }); return 1;", tooLong],
  [
    "what throws when it is looked at",
    "throw new Proxy({}, { get() { throw 1; }, getPrototypeOf() { throw 2; } });",
    { ok: false, message: "" },
  ],
  [
    "another JSON",
    "JSON.stringify = () => ({ toString() { for (;;); } }); Array.prototype.map = () => [{}]; return 1;",
    { ok: true, value: 1 },
  ],
  ["another idea of what arrays do", "Array.prototype.map = () => [{}]; return [1];", { ok: true }],
  [
    "another idea of what JSON is",
    "Object.prototype.toJSON = () => 1;",
    { ok: false, message: expect.stringContaining("cannot be read") },
  ],
])("%s stops nobody else, in a page and in a cell", async (_, body, outcome) => {
  const code = `function run() { ${body} } function OTHER() { return 1; }`;
  const limit = outcome === tooLong ? 300 : 30_000;
  const host = serve(code, { limits: { run: limit, custom: limit }, megabytes: 64 });
  expect(await host.callFromPage("run", [])).toMatchObject(outcome as object);
  await host.custom([{ name: "run", args: [] }]);
  const [other] = await host.custom([{ name: "OTHER", args: [] }]);
  expect(other).toEqual({ kind: "value", value: 1 });
  expect(answerOf(await host.callFromPage("OTHER", []))).toBe(1);
});

it.each([
  ["an error", "{ get message() { throw 1; } }"],
  ["a number", "5"],
  ["nothing", "undefined"],
])("tells of a script that throws %s while it is loaded", async (_, thrown) => {
  const { host } = tryScript(`/** */ function run() {} throw ${thrown};`);
  expect(await host.callFromPage("run", [])).toMatchObject({ ok: false });
});

it("a stack that is full between a question and its answer takes no answer for another", async () => {
  const rows = [["a"], ["b"]];
  const code = `function run() {
    const sheet = SpreadsheetApp.getActiveSheet();
    const cells = [sheet.getRange(1, 1), sheet.getRange(2, 1)];
    let tried = 0, heard = 0, wrong = 0;
    (function dive() {
      try { dive(); } catch (e) {}
      if (tried++ > 3000) return;
      try { const found = cells[tried % 2].getValue(); heard++; if (found !== "ab"[tried % 2]) wrong++; } catch (e) {}
    })();
    return [heard > 1000, wrong];
  }`;
  expect(answerOf(await serve(code, { rows }).callFromPage("run", []))).toEqual([true, 0]);
});

it("a loop while the script is loaded ends at the limit, too", async () => {
  const host = serve("function run() {} for (;;);", { limits: { run: 300 } });
  expect(await host.callFromPage("run", [])).toEqual(tooLong);
});

// What the realm's own side of the services is made of, taken out of it: nothing that it checks stands before the host then.
const line = `
  function line() {
    const { apply } = Reflect;
    let found;
    Reflect.apply = (work, self, args) => { found = found || self.connection; return apply(work, self, args); };
    Session.getActiveUserLocale();
    Reflect.apply = apply;
    return found;
  }
  function tried(act) { try { act(); return "done"; } catch (e) { return e.message; } }
`;

it.each([
  ["write", '[to.call("activeArea"), [["changed"]]]'],
  ["toast", '["message", "title", 5]'],
  ["createDocumentTrigger", '[{ functionName: "TRY", on: "ON_OPEN" }]'],
  ["sendMail", '[{ to: "ben@example.com", cc: "", bcc: "", subject: "s", body: "b", htmlBody: null }]'],
  ["showSidebar", '["Title", "text"]'],
])("what a formula may not do it cannot send either, under whichever operation: %s", async (act, args) => {
  const code = `${line} /** */ function TRY() {
    const to = line();
    const send = () => to.call("${act}", ...${args});
    return tried(send) + " | " + tried(() => to.run("Session.getActiveUserLocale", send));
  }`;
  const { host, book } = tryScript(code, { rows: [["kept"]] });
  const before = JSON.stringify(host.memory());
  const [told] = await host.custom([{ name: "TRY", args: [] }]);
  expect(told).toEqual({
    kind: "value",
    value: expect.stringMatching(/permission to call .* \| .*permission to call/),
  });
  const sheet = book.activeSheet();
  expect(book.display({ sheet, row: 1, column: 1, rows: 1, columns: 1 })).toEqual([["kept"]]);
  const { outbox, sidebar } = host.view();
  expect([JSON.stringify(host.memory()), outbox, sidebar]).toEqual([before, [], null]);
});

it.each(["Array", "Object", "String"])("%s.prototype.toJSON makes no other act of one", async (kind) => {
  const mail = '{ to: "ben@example.com", cc: "", bcc: "", subject: "s", body: "b", htmlBody: null }';
  const code = `/** */ function TRY() {
    ${kind}.prototype.toJSON = function (key) { return key === "" ? ["sendMail", [${mail}], []] : this; };
    try { return Session.getActiveUserLocale(); } catch (e) { return "refused"; } finally { delete ${kind}.prototype.toJSON; }
  }`;
  const { host } = tryScript(code);
  const [told] = await host.custom([{ name: "TRY", args: [] }]);
  expect(told).toMatchObject({ kind: "value", value: expect.stringMatching(/^(en|refused)$/) });
  expect(host.view().outbox).toEqual([]);
});

it.each([
  ["a sheet's worth of sheets", "{ sheet, row: 1, column: 1, rows: 1e9, columns: 1e9 }"],
  ["no row", "{ sheet, row: 0, column: 1, rows: 1, columns: 1 }"],
  ["half a row", "{ sheet, row: 1.5, column: 1, rows: 1, columns: 1 }"],
  ["texts for numbers", '{ sheet, row: "1", column: "1", rows: "1", columns: "1" }'],
])("an area that no range has is refused by the host: %s", async (_, area) => {
  const { answer } = tryScript(`/** */ ${line} function run() {
    const to = line(), { sheet } = to.call("activeArea"), area = ${area};
    const none = { contents: null, formats: true };
    return ["values", "links", "merge", "setLinks", "breakApart"].map((act) => tried(() => to.call(act, area, []))).concat(
      tried(() => to.call("copyCells", area, area, none)));
  }`);
  const outside = "The coordinates of the range are outside the dimensions of the sheet.";
  expect(await answer()).toEqual(new Array(6).fill(outside));
});

it.each([0, -1, 1e-9])(
  "a trigger that would be due for ever is refused by the host: every %d minutes",
  async (count) => {
    const spec = `{ functionName: "run", every: "minutes", count: ${count}, atHour: null, nearMinute: null, weekDay: null, timeZone: null }`;
    const code = `/** */ ${line} function run() { return tried(() => line().call("createClockTrigger", ${spec})); }`;
    const { answer, host } = tryScript(code, { script: "bound" });
    expect(await answer()).not.toBe("done");
    expect(host.memory().triggers).toEqual([]);
  },
);
