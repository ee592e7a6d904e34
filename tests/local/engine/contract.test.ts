// What we rely on of the engine, by name and by behaviour. An upgrade of it begins with this file and local/engine/upstream.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadEngine } from "../../../local/engine/load-engine";
import { quietly } from "../../../local/engine/quiet";
import type { EngineNamespace } from "../../../local/engine/upstream/engine";

const engine: EngineNamespace = loadEngine();

function openModel(cells: Readonly<Record<string, string>>) {
  const { version } = engine.helpers.createEmptyWorkbookData();
  const sheets = [{ id: "s", name: "S", rowNumber: 20, colNumber: 8, cells }];
  return quietly(() => new engine.Model({ version, sheets }));
}

function membersOf(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((owner, member) => Object(owner)[member], value);
}

it("the engine is the one that was read: what it does is pinned by its exact version", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const installed = JSON.parse(readFileSync("node_modules/@odoo/o-spreadsheet/package.json", "utf8"));
  expect(dependencies["@odoo/o-spreadsheet"]).toBe(installed.version);
  expect(installed.version).toBe("19.3.7");
});

it.each([
  ["its classes", "Model CorePlugin CoreViewPlugin UIPlugin CompiledFormula EvaluationError"],
  [
    "compiling",
    "CompiledFormula.Compile CompiledFormula.IsBadExpression CompiledFormula.CopyWithDependenciesAndLiteral",
  ],
  ["spelling", "CompiledFormula.prototype.getTokens CompiledFormula.prototype.toFormulaString parse tokenize"],
  ["registries", "registries.functionRegistry.replace registries.corePluginRegistry.replace registries.errorTypes.add"],
  ["views", "registries.coreViewsPluginRegistry.replace registries.featurePluginRegistry.replace coreTypes.add"],
  ["concurrent edits", "registries.otRegistry.addTransformation"],
  ["the page's grid", "stores.GridRenderer.prototype.addNewAnimations"],
  ["the page's typing", "stores.CellComposerStore.prototype.getCurrentCanonicalContent"],
  ["what typing shows", "stores.CellComposerStore.prototype.getComposerContent"],
  ["the page's File menu", "registries.topbarMenuRegistry.addChild registries.topbarMenuRegistry.content.file"],
  ["values", "helpers.toXC helpers.isNumber helpers.isDateTime helpers.isDateTimeFormat helpers.formatValue"],
  ["conversions", "helpers.toNumber helpers.toString helpers.createEmptyWorkbookData DEFAULT_LOCALE.decimalSeparator"],
])("has %s", (_, paths) => {
  for (const path of paths.split(" ")) expect([path, typeof membersOf(engine, path)]).not.toEqual([path, "undefined"]);
});

it.each([
  ["corePluginRegistry", ["sheet", "cell", "conditional formatting", "dataValidation", "named_ranges"]],
  ["coreViewsPluginRegistry", ["evaluation", "evaluation_cf", "row_size"]],
  ["featurePluginRegistry", ["sort"]],
] as const)("keeps the plugins that we replace in its %s", (registry, names) => {
  for (const name of names) expect([name, engine.registries[registry].contains(name)]).toEqual([name, true]);
});

it.each<[string, readonly string[]]>([
  ["the operators", ["EQ", "NE", "GT", "GTE", "LT", "LTE", "ADD", "MINUS", "MULTIPLY", "DIVIDE", "POWER", "CONCAT"]],
  ["signs and percent", ["UMINUS", "UPLUS", "UNARY.PERCENT"]],
  ["array literals", ["ARRAY.LITERAL", "ARRAY.ROW"]],
  ["branches", ["IF", "IFS", "SWITCH", "CHOOSE", "IFERROR", "IFNA", "ISERROR", "ISNA"]],
  ["what we correct", ["TODAY", "NOW", "ISBLANK", "INDIRECT", "INDEX", "VLOOKUP", "MATCH", "RANK", "ARRAY.CONSTRAIN"]],
])("has the functions of %s", (_, names) => {
  for (const name of names) expect([name, engine.registries.functionRegistry.contains(name)]).toEqual([name, true]);
});

it("offers the getters that we ask, our own among them", () => {
  const { getters } = openModel({});
  const asked = readFileSync("local/engine/upstream/getters.ts", "utf8").matchAll(/^ {2}(\w+)\(/gm);
  const names = [...asked].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => typeof membersOf(getters, `${name}`) !== "function")).toEqual([]);
});

it("knows the commands of files that we give it", () => {
  const given = sources("local/engine").matchAll(/(?:dispatch\(|type: )"([A-Z]+_[A-Z_]+)"/g);
  // Those of a page's own view, which are no part of the file.
  const ofViews = ["ACTIVATE_SHEET", "DO_ALL", "EVALUATE_CELLS", "MOVE_COLUMNS_ROWS", "SORT_CELLS"];
  const names = new Set([...given].map(([, name]) => `${name}`).filter((name) => !ofViews.includes(name)));
  expect([...names].filter((name) => !engine.coreTypes.has(name))).toEqual([]);
});

/** All of a folder's TypeScript. */
function sources(folder: string): string {
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  return entries.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
}

it("hands functions their ranges column by column, a lone cell as a cell with its place", () => {
  const seen: unknown[] = [];
  const open = { description: "", type: ["ANY", "RANGE"], acceptMatrix: true, acceptErrors: true };
  engine.registries.functionRegistry.replace("CONTRACT", {
    description: "",
    args: [
      { ...open, name: "range" },
      { ...open, name: "cell", type: ["ANY"], acceptMatrix: false, optional: true },
    ],
    compute(range, cell) {
      const columns = Array.isArray(range) ? range : [];
      seen.push(columns.map((column) => column.map((each) => each?.value)));
      seen.push(cell && !Array.isArray(cell) ? [cell.value, cell.position] : undefined);
      seen.push(this.__originCellPosition, typeof this.getters.getCell, this.locale.code);
      return { value: 1 };
    },
  });
  openModel({ A1: "1", A2: "2", B1: "x", D4: "=CONTRACT(A1:B2,B1)" });
  expect(seen.slice(-5)).toEqual([
    [
      [1, 2],
      ["x", null],
    ],
    ["x", { sheetId: "s", col: 1, row: 0 }],
    { sheetId: "s", col: 3, row: 3 },
    "function",
    "en_US",
  ]);
});

it("compiles formulas that differ in references and literals only to one and the same code", () => {
  const { getters } = openModel({});
  const compile = (formula: string) => engine.CompiledFormula.Compile(formula, "s", getters);
  const [one, other] = [compile('=IF(A1=1,"x",B2)'), compile('=IF(C3=22,"yy",D4)')];
  expect(one.normalizedFormula).toBe(other.normalizedFormula);
  expect(other.literalValues.numbers).toEqual([{ value: 22 }]);
  expect(other.literalValues.strings).toEqual([{ value: "yy" }]);
  expect(other.rangeDependencies.map((range) => getters.getRangeString(range, "s"))).toEqual(["C3", "D4"]);
  expect(other.toFormulaString(getters)).toBe('=IF(C3=22,"yy",D4)');
  expect(compile("=SUM(").isBadExpression).toBe(true);
});

it("reads formulas as trees of these nodes", () => {
  expect(engine.parse('=-A1:B2&SUM({1,"x"},name,TRUE,)')).toMatchObject({
    type: "BIN_OPERATION",
    value: "&",
    left: { type: "UNARY_OPERATION", value: "-", operand: { type: "REFERENCE", value: "A1:B2" } },
    right: {
      type: "FUNCALL",
      value: "SUM",
      args: [
        { type: "ARRAY", value: [[{ type: "NUMBER" }, { type: "STRING" }]] },
        { type: "SYMBOL", value: "name" },
        { type: "BOOLEAN", value: true },
        { type: "EMPTY" },
      ],
    },
  });
});

it("carries out many commands as one revision, and tells which it refused", () => {
  const model = openModel({ A1: "1" });
  const update = (col: number, content: string) => ({ type: "UPDATE_CELL", sheetId: "s", col, row: 0, content });
  const done = quietly(() => model.dispatch("DO_ALL", { commands: [update(0, "5"), update(1, "=A1*2")] }));
  expect(done.isSuccessful).toBe(true);
  expect(model.getters.getEvaluatedCell({ sheetId: "s", col: 1, row: 0 })).toMatchObject({
    value: 10,
    type: "number",
    formattedValue: "10",
  });
  expect(quietly(() => model.dispatch("UNFREEZE_COLUMNS_ROWS", { sheetId: "none" })).isSuccessful).toBe(false);
});
