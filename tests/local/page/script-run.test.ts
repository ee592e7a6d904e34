import { createRunner, legalArguments, type Runner } from "../../../local/page/script-run";
import type { Outcome } from "../../../local/runtime/host";

interface Asked {
  readonly name: string;
  readonly args: readonly unknown[];
  answer(outcome: Outcome): Promise<void>;
}

function bench() {
  const asked: Asked[] = [];
  const reported: string[] = [];
  const run = createRunner(
    (name, args) =>
      new Promise((resolve) => {
        asked.push({
          name,
          args,
          async answer(outcome) {
            resolve(outcome);
            for (let turn = 0; turn < 5; turn++) await Promise.resolve();
          },
        });
      }),
    (message) => reported.push(message),
  );
  const call = (runner: Runner, name: string, ...args: unknown[]) =>
    (runner[name] as (...given: unknown[]) => void)(...args);
  return { asked, reported, run, call };
}

it("hands the answer to the success handler, with the user object", async () => {
  const { asked, run, call } = bench();
  const seen: unknown[] = [];
  const answered = run.withSuccessHandler((value, userObject) => seen.push(value, userObject)).withUserObject("row 7");
  call(answered, "rpc", "open", { a: [1, null] });
  expect(asked[0]).toMatchObject({ name: "rpc", args: ["open", { a: [1, null] }] });
  expect(seen).toEqual([]);
  await asked[0]?.answer({ ok: true, value: { fine: true } });
  expect(seen).toEqual([{ fine: true }, "row 7"]);
});

it("hands an Error to the failure handler, and to the console where there is none", async () => {
  const { asked, reported, run, call } = bench();
  const seen: unknown[] = [];
  call(
    run.withFailureHandler((error) => seen.push(error)),
    "rpc",
  );
  call(run, "rpc");
  await asked[0]?.answer({ ok: false, message: "Service invoked too many times" });
  await asked[1]?.answer({ ok: false, message: "No handler" });
  expect(seen).toEqual([new Error("Service invoked too many times")]);
  expect(reported).toEqual(["No handler"]);
});

it("a handler belongs to the runner that it was given to, not to the ones before", async () => {
  const { asked, run, call } = bench();
  const seen: string[] = [];
  const first = run.withSuccessHandler(() => seen.push("first"));
  first.withSuccessHandler(() => seen.push("second"));
  call(first, "rpc");
  await asked[0]?.answer({ ok: true, value: null });
  expect(seen).toEqual(["first"]);
});

it("the eleventh call waits until one of ten has come back", async () => {
  const { asked, run, call } = bench();
  for (let index = 0; index < 12; index++) call(run, `f${index}`);
  expect(asked.map(({ name }) => name)).toHaveLength(10);
  await asked[3]?.answer({ ok: true, value: null });
  expect(asked[10]?.name).toBe("f10");
  expect(asked).toHaveLength(11);
});

it("is no promise, so that await gives the runner itself", async () => {
  const { run } = bench();
  expect(await run).toBe(run);
});

const circle: Record<string, unknown> = {};
circle.self = circle;

it.each([
  ["a Date", [new Date(0)], "0"],
  ["a function", [1, () => 1], "1"],
  ["undefined", [1, 2, undefined], "2"],
  ["a Date in an object", [{ when: new Date(0) }], "when"],
  ["a Map", [new Map()], "0"],
  ["a bigint", [1n], "0"],
  ["a symbol", [Symbol("x")], "0"],
  ["a circle", [circle], "self"],
  ["an object made with new", [new (class Kpi {})()], "0"],
])("refuses %s as Google does", (_, args, property) => {
  expect(() => legalArguments(args)).toThrow(`Failed due to illegal value in property: ${property}`);
});

it("lets plain values through: a hole in a list is null, an undefined property is left out", () => {
  expect(legalArguments(["a", 1, true, null, [undefined, 2], { b: undefined, c: [] }, Number.NaN])).toEqual([
    "a",
    1,
    true,
    null,
    [null, 2],
    { c: [] },
    null,
  ]);
});
