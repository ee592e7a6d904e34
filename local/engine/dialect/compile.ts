import { blankReference } from "../blank-reference";
import type { CellResult, EngineMatrix, EngineRange, EngineResult } from "../upstream/cell";
import type { EngineNamespace } from "../upstream/engine";
import type { AstNode, CompiledFormula, ExecuteFormula, Token } from "../upstream/formula";
import type { Getters } from "../upstream/getters";
import { type ArrayContext, arrayContext, intersection, joinsArrays, leadingCell } from "./array-context";
import { hasCostlyBranch } from "./branches";
import { registerCustomFunction } from "./custom-function";
import { FormulaTemplates } from "./formula-template";
import { treeExecution, usesLambda } from "./lambda";
import { engineReference, engineSpelling, isRefused, quotedReference, quotedText, shownText } from "./spelling";

/** No formula to the engine: #ERROR!. */
const unreadable = "=(";
const patched = new WeakSet<object>();

/** Reads every formula as Sheets does, before and after the engine's own compiler. */
export function patchCompiler(engine: EngineNamespace): void {
  const compiler = engine.CompiledFormula;
  if (patched.has(compiler)) return;
  patched.add(compiler);
  const compile = compiler.Compile.bind(compiler);
  const isBad = compiler.IsBadExpression.bind(compiler);
  const templates = new FormulaTemplates(engine);
  const treated = new WeakSet<ExecuteFormula>();
  const treatments = new Map<string, (execute: ExecuteFormula) => ExecuteFormula>();
  compiler.Compile = (formula: string, sheetId: string, getters: Getters): CompiledFormula => {
    const spelled = isRefused(formula) ? unreadable : engineSpelling(formula);
    const remembering = rememberCells(getters);
    const compiled = templates.compile(spelled, sheetId, remembering, () => {
      registerUnknownFunctions(engine, formula);
      return compile(spelled, sheetId, remembering);
    });
    if (compiled.isBadExpression) {
      compiled.normalizedFormula = formula;
      return compiled;
    }
    for (const text of compiled.literalValues.strings) text.value = shownText(`${text.value}`);
    if (treated.has(compiled.execute)) return compiled;
    // Formulas that differ in references and literals only are one to the engine, and treated alike.
    let treat = treatments.get(compiled.normalizedFormula);
    if (!treat) {
      treat = treatment(engine, spelled);
      treatments.set(compiled.normalizedFormula, treat);
    }
    compiled.execute = treat(compiled.execute);
    treated.add(compiled.execute);
    return compiled;
  };
  compiler.IsBadExpression = (formula: string): boolean => isRefused(formula) || isBad(engineSpelling(formula));
  spellPieces(engine);
}

// The engine writes texts and names of sheets back into its formula as they are.
function spellPieces(engine: EngineNamespace): void {
  const { prototype } = engine.CompiledFormula;
  const { getTokens } = prototype;
  prototype.getTokens = function (this: CompiledFormula, ...given): Token[] {
    const tokens = getTokens.apply(this, given);
    if (this.isBadExpression) return tokens;
    let index = 0;
    for (const token of tokens) {
      if (token.type === "REFERENCE") token.value = quotedReference(token.value);
      if (token.type === "STRING") token.value = quotedText(`${this.literalValues.strings[index++]?.value ?? ""}`);
    }
    return tokens;
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

// A formula that names a cell five times needs its range once. Ranges of several cells are told apart by identity.
function rememberCells(getters: Getters): Getters {
  const known = new Map<string, EngineRange>();
  return Object.assign(Object.create(getters), {
    getRangeFromSheetXC(sheetId: string, xc: string): EngineRange {
      const range = known.get(xc) ?? getters.getRangeFromSheetXC(sheetId, engineReference(xc));
      if (!xc.includes(":")) known.set(xc, range);
      return range;
    },
  });
}

function treatment(engine: EngineNamespace, formula: string): (execute: ExecuteFormula) => ExecuteFormula {
  const tree: AstNode = engine.parse(formula);
  const isWalked = usesLambda(tree) || joinsArrays(tree) || hasCostlyBranch(engine, tree);
  const walk = isWalked ? treeExecution(engine, tree) : undefined;
  const context = formula.includes(":") || formula.includes("(") ? arrayContext(engine, tree) : undefined;
  return (execute) => {
    const own = nameErrors(walk ?? execute);
    return showBlanks(context ? inContext(engine, context, own) : own);
  };
}

/** A name that means nothing is an unknown name in Sheets; to the engine the whole formula is none. */
function nameErrors(execute: ExecuteFormula): ExecuteFormula {
  return function (this: CompiledFormula, dependencies, referenced, ranged, symbol, evaluation): EngineResult {
    const named = (name: string, isRange: boolean): EngineResult => {
      const found = symbol(name, isRange);
      if (Array.isArray(found) || found.value !== "#BAD_EXPR") return found;
      return { value: "#NAME?", message: `Unknown range name: '${name.toUpperCase()}'.` };
    };
    return execute.call(this, dependencies, referenced, ranged, named, evaluation);
  };
}

function inContext(engine: EngineNamespace, context: ArrayContext, execute: ExecuteFormula): ExecuteFormula {
  const { intersecting, leading, takesFirst } = context;
  if (intersecting.length === 0 && leading.length === 0 && !takesFirst) return execute;
  return function (this: CompiledFormula, dependencies, referenced, ranged, symbol, evaluation): EngineResult {
    const position = evaluation.__originCellPosition;
    const single = new Set(intersecting.map((index) => dependencies[index]));
    const first = new Set(leading.map((index) => dependencies[index]));
    const narrowed = (range: EngineRange): EngineMatrix | EngineResult => {
      if (first.has(range)) return [[referenced(leadingCell(range))]];
      if (!single.has(range) || !position) return ranged(range);
      const cell = intersection(range, position);
      if (cell) return referenced(cell);
      return new engine.EvaluationError("An array value could not be found.", "#VALUE!");
    };
    const result = execute.call(this, dependencies, referenced, narrowed, symbol, evaluation);
    return takesFirst && Array.isArray(result) ? (result[0]?.[0] ?? { value: "" }) : result;
  };
}

/** The engine shows 0 for a reference to a blank cell; Sheets shows a blank. */
function showBlanks(execute: ExecuteFormula): ExecuteFormula {
  return function (this: CompiledFormula, ...given): EngineResult {
    const result = execute.apply(this, given);
    if (!Array.isArray(result)) return isBlank(result) ? { ...result, value: blankReference } : result;
    const [first, ...others] = result;
    if (!first || first.length === 0 || !isBlank(first[0])) return result;
    return [[{ ...first[0], value: blankReference }, ...first.slice(1)], ...others];
  };
}

function isBlank(cell: CellResult | undefined): boolean {
  return (cell?.value ?? null) === null;
}
