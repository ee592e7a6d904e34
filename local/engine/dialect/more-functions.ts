import type { CellResult, EngineArgument, EngineResult } from "../upstream/cell";
import type { EngineNamespace } from "../upstream/engine";
import type { EvaluationContext } from "../upstream/formula";

type Compute = (this: EvaluationContext, ...args: EngineArgument[]) => EngineResult;

/** Small built-in functions of Sheets that the engine does not have, each with single values only. */
export function addMoreFunctions(engine: EngineNamespace): void {
  addNumberFunctions(engine);
  addOpenFunctions(engine);
  addCharacterFunctions(engine);
  addAliases(engine);
}

function addNumberFunctions(engine: EngineNamespace): void {
  const numeric = (name: string, count: number, answer: (...values: number[]) => number): void => {
    add(engine, name, "NUMBER", count, function (...given) {
      const values = given.map((value) => engine.helpers.toNumber(cellOf(value), this.locale));
      const result = answer(...values);
      return Number.isFinite(result) ? { value: result } : { value: "#NUM!", message: "" };
    });
  };
  numeric("SIGN", 1, (value) => Math.sign(value));
  numeric("QUOTIENT", 2, (value = 0, by = 0) => Math.trunc(value / by));
  numeric("EVEN", 1, (value = 0) => Math.sign(value) * 2 * Math.ceil(Math.abs(value) / 2));
  numeric("FACT", 1, (value = 0) => (value < 0 ? Number.NaN : factorial(Math.trunc(value))));
  numeric("COMBIN", 2, (of = 0, taken = 0) => Math.round(factorial(of) / (factorial(taken) * factorial(of - taken))));
  numeric("MROUND", 2, (value = 0, to = 0) => (to === 0 ? 0 : Math.round(value / to) * to));
  numeric("GCD", 2, (a = 0, b = 0) => greatestDivisor(Math.trunc(a), Math.trunc(b)));
  numeric("LCM", 2, (a = 0, b = 0) => (a && b ? Math.abs(a * b) / greatestDivisor(Math.trunc(a), Math.trunc(b)) : 0));
}

/** Functions of any number of values, or of a value of any kind. */
function addOpenFunctions(engine: EngineNamespace): void {
  const { functionRegistry } = engine.registries;
  const { toNumber } = engine.helpers;
  const open = { description: "", type: ["ANY", "RANGE"], acceptMatrix: true };
  functionRegistry.replace("SUMSQ", {
    description: "",
    args: [{ ...open, name: "value", repeating: true }],
    compute(...given) {
      const cells = given.flatMap((argument) => (Array.isArray(argument) ? argument.flat() : [argument]));
      const error = cells.find((cell) => engine.registries.errorTypes.has(`${cell?.value}`));
      const numbers = cells.flatMap((cell) => (typeof cell?.value === "number" ? [cell.value] : []));
      return error ?? { value: numbers.reduce((sum, number) => sum + number ** 2, 0) };
    },
  });
  functionRegistry.replace("TYPE", {
    description: "",
    args: [{ ...open, name: "value", acceptErrors: true }],
    compute: (value) => {
      if (Array.isArray(value) && value.flat().length > 1) return { value: 64 };
      const { value: single } = cellOf(value);
      if (engine.registries.errorTypes.has(`${single}`)) return { value: 16 };
      const kinds: Readonly<Record<string, number>> = { string: 2, boolean: 4 };
      return { value: kinds[typeof single] ?? 1 };
    },
  });
  const scalar = { description: "", type: ["ANY"] };
  functionRegistry.replace("ISBETWEEN", {
    description: "",
    args: [
      ...["value_to_compare", "lower_value", "upper_value"].map((name) => ({ ...scalar, name })),
      ...["lower_value_is_inclusive", "upper_value_is_inclusive"].map((name) => ({ ...scalar, name, optional: true })),
    ],
    compute(value, low, high, lowCounts = { value: true }, highCounts = { value: true }) {
      const [at, from, to] = [value, low, high].map((each) => toNumber(cellOf(each), this.locale));
      if (at === undefined || from === undefined || to === undefined) return { value: false };
      const isAbove = cellOf(lowCounts).value === false ? at > from : at >= from;
      return { value: isAbove && (cellOf(highCounts).value === false ? at < to : at <= to) };
    },
  });
}

function factorial(value: number): number {
  let product = 1;
  for (let factor = 2; factor <= Math.min(value, 171); factor++) product *= factor;
  return product;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : greatestDivisor(b, a % b);
}

function addCharacterFunctions(engine: EngineNamespace): void {
  const { toString: textOf, toNumber } = engine.helpers;
  for (const name of ["CODE", "UNICODE"]) {
    engine.registries.functionRegistry.replace(name, {
      description: "",
      args: [{ name: "text", description: "", type: ["STRING"] }],
      compute: (text) => {
        const code = textOf(cellOf(text)).codePointAt(0);
        return code === undefined ? { value: "#VALUE!", message: "" } : { value: code };
      },
    });
  }
  add(engine, "UNICHAR", "NUMBER", 1, function (code) {
    const point = Math.trunc(toNumber(cellOf(code), this.locale));
    const isPoint = point > 0 && point <= 0x10ffff;
    return isPoint ? { value: String.fromCodePoint(point) } : { value: "#NUM!", message: "" };
  });
  add(engine, "ISEMAIL", "STRING", 1, (text) => ({
    value: /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(textOf(cellOf(text))),
  }));
  add(engine, "ISURL", "STRING", 1, (text) => ({
    value: /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/i.test(textOf(cellOf(text))),
  }));
}

/** Other names for what the engine has. */
function addAliases(engine: EngineNamespace): void {
  const { functionRegistry } = engine.registries;
  const names: readonly (readonly [string, string])[] = [
    ["ARRAY_CONSTRAIN", "ARRAY.CONSTRAIN"],
    ["RANK.EQ", "RANK"],
    ["XMATCH", "MATCH"],
  ];
  for (const [alias, name] of names) {
    if (functionRegistry.contains(alias)) continue;
    const description = functionRegistry.get(name);
    functionRegistry.add(alias, alias === "XMATCH" ? exactByDefault(description) : { ...description });
  }
}

/** XMATCH looks for the very value where MATCH takes the nearest. */
function exactByDefault<T extends { compute: Compute }>(description: T): T {
  const { compute } = description;
  return {
    ...description,
    compute(this: EvaluationContext, key: EngineArgument, range: EngineArgument, mode: EngineArgument) {
      return compute.call(this, key, range, mode ?? { value: 0 });
    },
  };
}

function add(engine: EngineNamespace, name: string, type: string, count: number, compute: Compute): void {
  const { functionRegistry } = engine.registries;
  if (functionRegistry.contains(name)) return;
  const args = Array.from({ length: count }, (_, index) => ({
    name: `value${index + 1}`,
    description: "",
    type: [type],
  }));
  functionRegistry.add(name, { description: "", category: "Google", args, compute });
}

function cellOf(argument: EngineArgument): CellResult {
  return (Array.isArray(argument) ? argument[0]?.[0] : argument) ?? { value: null };
}
