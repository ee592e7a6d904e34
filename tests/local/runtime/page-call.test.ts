import { tryScript } from "./try-script";

const call = (body: string, ...args: unknown[]) =>
  tryScript(`function run(a, b) { ${body} }`).host.callFromPage("run", args);

it.each<[string, string, unknown, unknown]>([
  ["documented", "numbers", 1.5, 1.5],
  ["documented", "texts", "é", "é"],
  ["documented", "booleans and null", [true, null], [true, null]],
  ["documented", "objects within arrays", [{ a: [1, { b: "c" }] }], [{ a: [1, { b: "c" }] }]],
  ["documented", "undefined in arrays, as null", [1, undefined], [1, null]],
])("[%s] %s go there and back", async (_mark, _what, sent, received) => {
  expect(await call("return a;", sent)).toEqual({ ok: true, value: received });
});

it.each([
  ["a Date", { when: new Date(0) }, "when"],
  ["a function", [1, () => 1], "1"],
  ["a map", new Map(), "0"],
])("[reported] %s is refused on the way in", async (_what, sent, key) => {
  expect(await call("return a;", sent)).toEqual({
    ok: false,
    message: `Failed due to illegal value in property: ${key}`,
  });
});

it("[documented] a circle is refused on the way in", async () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  expect(await call("return a;", circle)).toMatchObject({ ok: false });
});

it.each([
  ["reported", "a Date anywhere makes all of it null", "return { rows: [[1, new Date()]] };", null],
  ["reported", "undefined is null", "return undefined;", null],
  ["reported", "undefined within is null", "return { a: undefined, b: [undefined] };", { a: null, b: [null] }],
  ["reported", "maps and sets are empty objects", "return [new Map([[1, 2]]), new Set([1]), /x/];", [{}, {}, {}]],
  ["reported", "a function is its source", "return [function f() {}];", ["function f() {}"]],
  ["assumed", "NaN is null", "return [NaN, Infinity];", [null, null]],
])("[%s] on the way out: %s", async (_mark, _what, body, value) => {
  expect(await call(body)).toEqual({ ok: true, value });
});

it("[documented] what is thrown reaches the page as its message", async () => {
  expect(await call("throw new RangeError('too far');")).toEqual({ ok: false, message: "too far" });
  expect(await call("throw 'a text';")).toEqual({ ok: false, message: "a text" });
  expect(await call("const circle = {}; circle.a = circle; return circle;")).toMatchObject({
    ok: false,
    message: expect.stringContaining("circular"),
  });
});

it("[documented] only declared functions without a trailing _ can be called", async () => {
  const { host } = tryScript(
    "function run() {} function hidden_() { return 1; } var assigned = function () {}; const arrow = () => 1;",
  );
  for (const name of [
    "hidden_",
    "assigned",
    "arrow",
    "missing",
    "toString",
    "constructor",
    "SpreadsheetApp",
    "__proto__",
  ])
    expect(await host.callFromPage(name, [])).toEqual({ ok: false, message: `Script function not found: ${name}` });
});
