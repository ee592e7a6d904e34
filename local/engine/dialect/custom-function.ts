import { customArguments, customResult } from "../cell-value";
import { surroundingsOf } from "../surroundings";
import type { EngineArgument, EngineResult, Position } from "../upstream/cell";
import type { EngineNamespace } from "../upstream/engine";
import type { EvaluationContext } from "../upstream/formula";
import { turnedResult } from "./turned-results";
import { turnedArguments } from "./turned-switches";

export interface CustomFunctionWords {
  readonly description: string;
  readonly parameters: readonly string[];
}

/**
 * Makes `name` callable in every Model of this process; whether it means anything there is asked of the Model's own
 * surroundings at each call, and where it does not, the cell shows #NAME?.
 */
export function registerCustomFunction(engine: EngineNamespace, name: string, words?: CustomFunctionWords): void {
  const { functionRegistry } = engine.registries;
  if (functionRegistry.contains(name) && !isOurs(engine, name)) return;
  const isDate = (format: string): boolean => engine.helpers.isDateTimeFormat(format);
  functionRegistry.replace(name, {
    description: words?.description ?? "",
    category: customCategory,
    hidden: words === undefined,
    args: argumentDefinitions(words?.parameters ?? []),
    compute(this: EvaluationContext, ...args: EngineArgument[]): EngineResult {
      const surroundings = surroundingsOf(this);
      if (!surroundings?.isCustomFunction(name)) {
        return { value: "#NAME?", message: `Unknown function: '${name}'.` };
      }
      if (refersToNow(this, name, args)) return { value: "#ERROR!", message: volatileMessage };
      const handed = customArguments(args, isDate);
      const turned = turnedArguments(this, args, handed);
      if (turned !== undefined && "error" in turned) return turned.error;
      const { __originCellPosition: at } = this;
      const cell = at && { sheet: at.sheetId, row: at.row + 1, column: at.col + 1, rows: 1, columns: 1 };
      const given = surroundings.evaluateCustom(name, turned?.handed ?? handed, cell);
      return customResult(turnedResult(engine, this, given), this.locale);
    },
  });
}

// Google's own words.
const volatileMessage =
  "This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()";

/** Whether an argument asks for the time or for chance, itself or in the one cell that it refers to. */
function refersToNow(
  { getters, __originCellPosition: at }: EvaluationContext,
  name: string,
  args: EngineArgument[],
): boolean {
  const formulaAt = (position: Position | undefined) => {
    const cell = position && getters.getCell(position);
    return cell?.isFormula === true && cell.compiledFormula.symbols.some(isVolatile) ? cell.compiledFormula : undefined;
  };
  const own = formulaAt(at)?.toFormulaString(getters);
  const call = own === undefined ? "" : own.slice(own.toUpperCase().indexOf(`${name.toUpperCase()}(`));
  if (/\b(?:NOW|RAND|RANDARRAY|RANDBETWEEN)\(/i.test(insideOf(call))) return true;
  return args.some((argument) => {
    const isOne = Array.isArray(argument) && argument.length === 1 && argument[0]?.length === 1;
    const cell = Array.isArray(argument) ? (isOne ? argument[0]?.[0] : undefined) : argument;
    return formulaAt(cell?.position) !== undefined;
  });
}

function isVolatile(symbol: string): boolean {
  return ["NOW", "RAND", "RANDARRAY", "RANDBETWEEN"].includes(symbol.toUpperCase());
}

/** What stands between the first parenthesis of a call and its partner. */
function insideOf(call: string): string {
  let depth = 0;
  for (let at = call.indexOf("("); at >= 0 && at < call.length; at++) {
    if (call[at] === "(") depth++;
    if (call[at] === ")" && --depth === 0) return call.slice(call.indexOf("("), at);
  }
  return call;
}

const customCategory = "Custom";

function isOurs(engine: EngineNamespace, name: string): boolean {
  return engine.registries.functionRegistry.get(name).category === customCategory;
}

function argumentDefinitions(parameters: readonly string[]) {
  const open = { type: ["ANY", "RANGE"], acceptMatrix: true, acceptErrors: true, optional: true, description: "" };
  // The engine knows no list of optional arguments that ends in a repeated one.
  if (parameters.length === 0) return [{ ...open, name: "more", repeating: true }];
  return parameters.map((name) => ({ ...open, name }));
}
