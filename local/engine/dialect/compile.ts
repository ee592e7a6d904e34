import type {
  CompiledFormula,
  EngineNamespace,
  EngineRange,
  EngineResult,
  ExecuteFormula,
  Getters,
} from "../engine-types";
import { registerCustomFunction } from "./custom-function";

const patched = new WeakSet<object>();

/** Reads every formula as Sheets does, before and after the engine's own compiler. */
export function patchCompiler(engine: EngineNamespace): void {
  const compiler = engine.CompiledFormula;
  if (patched.has(compiler)) return;
  patched.add(compiler);
  const compile = compiler.Compile.bind(compiler);
  compiler.Compile = (formula: string, sheetId: string, getters: Getters): CompiledFormula => {
    registerUnknownFunctions(engine, formula);
    const compiled = compile(formula, sheetId, rememberRanges(getters));
    if (!compiled.isBadExpression) compiled.execute = showBlanks(compiled.execute);
    return compiled;
  };
}

// The add-on's functions may become known after the cells that call them: whether a name means anything is asked at
// each evaluation, so that such cells need no second compilation.
function registerUnknownFunctions(engine: EngineNamespace, formula: string): void {
  const { functionRegistry } = engine.registries;
  for (const [, found = ""] of formula.matchAll(/([A-Za-z_][A-Za-z0-9_.]*)\s*\(/g)) {
    const name = found.toUpperCase();
    if (!functionRegistry.contains(name)) registerCustomFunction(engine, name);
  }
}

// A formula that names a cell five times needs its range once: ranges are never written to.
function rememberRanges(getters: Getters): Getters {
  const known = new Map<string, EngineRange>();
  return Object.assign(Object.create(getters), {
    getRangeFromSheetXC(sheetId: string, xc: string): EngineRange {
      const range = known.get(xc) ?? getters.getRangeFromSheetXC(sheetId, xc);
      known.set(xc, range);
      return range;
    },
  });
}

/** The engine shows 0 for a reference to a blank cell; Sheets shows a blank. */
function showBlanks(execute: ExecuteFormula): ExecuteFormula {
  return function (this: CompiledFormula, ...given): EngineResult {
    const result = execute.apply(this, given);
    if (!Array.isArray(result)) return (result?.value ?? null) === null ? { ...result, value: "" } : result;
    if (!result.some((column) => column.some((cell) => (cell?.value ?? null) === null))) return result;
    return result.map((column) =>
      Array.from(column, (cell) => ((cell?.value ?? null) === null ? { ...cell, value: "" } : cell)),
    );
  };
}
