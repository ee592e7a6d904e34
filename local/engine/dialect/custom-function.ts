import { customArguments, customResult } from "../cell-value";
import type { EngineArgument, EngineNamespace, EngineResult, EvaluationContext } from "../engine-types";
import { surroundingsOf } from "../surroundings";
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
      const handed = customArguments(args, isDate);
      const turned = turnedArguments(this, args, handed);
      if (turned !== undefined && "error" in turned) return turned.error;
      return customResult(surroundings.evaluateCustom(name, turned?.handed ?? handed), this.locale);
    },
  });
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
