import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Argument } from "../../src/functions/arguments";
import { openTestFile } from "../journeys/open-file";
import { call } from "./call";

const root = join(__dirname, "../..");

type Cell = string | number;
interface Example {
  readonly shows: string;
  readonly cells?: readonly (readonly Cell[])[];
  readonly formula: string;
  readonly result: Cell | readonly (readonly Cell[])[] | { readonly error: string };
}

const documented: Record<string, { readonly examples: readonly Example[] }> = JSON.parse(
  readFileSync(join(root, "docs/function-examples.json"), "utf8"),
);
const examples = Object.values(documented).flatMap(({ examples: some }) =>
  some.map((one) => [one.formula, one.shows, one] as const),
);

/** What a formula's argument stands for: a text, a number, a percentage, yes or no, a cell or a range. */
function argument(spelled: string, cells: readonly (readonly Cell[])[]): Argument {
  if (spelled.startsWith('"')) return spelled.slice(1, -1);
  if (spelled === "TRUE" || spelled === "FALSE") return spelled === "TRUE";
  if (spelled.endsWith("%")) return Number(`${spelled.slice(0, -1)}e-2`);
  const corners = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(spelled);
  if (corners === null) return spelled === "" ? "" : Number(spelled);
  const [, left = "A", top = "1", right = left, bottom = top] = corners;
  const column = (letter: string) => letter.charCodeAt(0) - 65;
  const block = cells.slice(Number(top) - 1, Number(bottom)).map((row) => row.slice(column(left), column(right) + 1));
  return spelled.includes(":") ? block : block[0]?.[0];
}

function run({ formula, cells = [] }: Example) {
  const [, name = "", inside = ""] = /^=(\w+)\((.*)\)$/.exec(formula) ?? [];
  const spelled = inside.match(/\s*("[^"]*"|[^,"]*)\s*(,|$)/g) ?? [];
  const args = spelled.map((one) => one.replace(/,$/, "").trim());
  if (args[args.length - 1] === "") args.pop();
  return call(name, ...args.map((one) => argument(one, cells)));
}

describe("the examples of docs/functions.md", () => {
  it("the page is what the help and the examples say", () => {
    const { status, stderr } = spawnSync(process.execPath, ["scripts/functions-doc.mjs", "--check"], {
      cwd: root,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
  });

  it("every formula has a range, a blank and an error among its examples", () => {
    const lacking = Object.entries(documented).filter(([, { examples: some }]) => {
      const ranged = some.some(({ formula }) => formula.includes(":"));
      const blank = some.some(({ result }) => result === "");
      const wrong = some.some(({ result }) => typeof result === "object" && "error" in result);
      return !(ranged && blank && wrong);
    });
    expect(lacking.map(([name]) => name)).toEqual([]);
    expect(documented.KPISTATUS?.examples[0]?.formula).toContain('"lower"');
  });

  it.each(examples)("%s in the core: %s", (_formula, _shows, example) => {
    const { result } = example;
    expect(run(example)).toEqual(typeof result === "object" && "error" in result ? `! ${result.error}` : result);
  });

  it.each(examples)("%s on Local Sheets: %s", (formula, _shows, { cells = [], result }) => {
    const typed = cells.map((row) => row.map(String));
    const file = openTestFile({ tables: [{ name: "Sheet1", rows: typed }] });
    file.type("Sheet1!J1", formula);
    if (typeof result === "object" && "error" in result) expect(file.shown("Sheet1!J1")).toBe("#ERROR!");
    else if (typeof result === "object") expect(file.values(`Sheet1!J1:J${result.length}`)).toEqual(result);
    else expect(file.value("Sheet1!J1")).toEqual(result);
  });
});
