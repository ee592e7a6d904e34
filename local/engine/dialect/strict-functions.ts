import type { CellResult, EngineArgument, EngineResult } from "../upstream/cell";
import type { EngineNamespace } from "../upstream/engine";
import type { ArgumentDefinition, EvaluationContext } from "../upstream/formula";
import { limitArrays } from "./array-size";
import { passOverFiltered } from "./subtotal";
import { followSwitches } from "./turned-switches";

/** Built-in functions that the engine computes more kindly than Sheets, or under another error. */
export function correctFunctions(engine: EngineNamespace): void {
  refuseBlankTexts(engine);
  plainDateDifference(engine);
  renameErrors(engine);
  formulasAreNotBlank(engine);
  blanksForOmitted(engine);
  limitArrays(engine);
  passOverFiltered(engine);
  followSwitches(engine);
}

/** An argument left out between commas is a blank and no 0; an IF without its third answers FALSE. */
function blanksForOmitted(engine: EngineNamespace): void {
  const { functionRegistry } = engine.registries;
  const last: Readonly<Record<string, CellResult>> = { IF: { value: false }, IFERROR: blank, IFNA: blank };
  for (const name of ["IF", "IFERROR", "IFNA", "IFS", "SWITCH", "CHOOSE"]) {
    const description = functionRegistry.get(name);
    functionRegistry.replace(name, {
      ...description,
      compute(this: EvaluationContext, ...given: EngineArgument[]): EngineResult {
        const filled = given.map((argument) => argument ?? blank);
        const missing = last[name];
        const lacksLast = missing && given.length === (name === "IF" ? 2 : 1);
        return description.compute.apply(this, lacksLast ? [...filled, missing] : filled);
      },
    });
  }
}

const blank: CellResult = { value: null };

/**
 * To Sheets a text of no characters, as a formula gives it for "nothing", is a text: "" * 2 is #VALUE!. Only a blank
 * cell counts as 0. The engine takes both for 0, which hides broken formulas.
 */
function refuseBlankTexts(engine: EngineNamespace): void {
  const { functionRegistry } = engine.registries;
  for (const [name, description] of Object.entries(functionRegistry.content)) {
    if (!description.args.some(isNumeric) || description.args.some((argument) => argument.repeating)) continue;
    const { compute, args } = description;
    functionRegistry.replace(name, {
      ...description,
      compute(this: EvaluationContext, ...given: EngineArgument[]): EngineResult {
        const blank = given.findIndex((argument, index) => isBlankText(argument) && isNumeric(args[index]));
        return blank === -1 ? compute.apply(this, given) : notNumber(name, blank);
      },
    });
  }
}

function isNumeric(argument: ArgumentDefinition | undefined): boolean {
  return argument?.type.every((type) => type === "NUMBER" || type === "DATE") ?? false;
}

function isBlankText(argument: EngineArgument): boolean {
  return argument !== undefined && !Array.isArray(argument) && argument.value === "";
}

function notNumber(name: string, index: number): CellResult {
  const message = `Function ${name} parameter ${index + 1} expects number values. But '' is a text and cannot be coerced to a number.`;
  return { value: "#VALUE!", message };
}

/** A date minus a date is a number of days, not a date. */
function plainDateDifference(engine: EngineNamespace): void {
  const { functionRegistry } = engine.registries;
  const minus = functionRegistry.get("MINUS");
  const isDate = (argument: EngineArgument): boolean =>
    argument !== undefined && !Array.isArray(argument) && engine.helpers.isDateTimeFormat(argument.format ?? "");
  functionRegistry.replace("MINUS", {
    ...minus,
    compute(this: EvaluationContext, ...given: EngineArgument[]): EngineResult {
      const difference = minus.compute.apply(this, given);
      if (Array.isArray(difference) || !given.every(isDate)) return difference;
      const { format: _, ...plain } = difference;
      return plain;
    },
  });
}

/** The error that Sheets shows where the engine has its general one. */
const generalErrors: Readonly<Record<string, string>> = {
  IFS: "#N/A",
  SWITCH: "#N/A",
  INDEX: "#NUM!",
  CHAR: "#NUM!",
  CHOOSE: "#NUM!",
  SQRT: "#NUM!",
  LN: "#NUM!",
  LOG: "#NUM!",
  ACOS: "#NUM!",
  ASIN: "#NUM!",
  LARGE: "#NUM!",
  SMALL: "#NUM!",
  PERCENTILE: "#NUM!",
  QUARTILE: "#NUM!",
  VLOOKUP: "#REF!",
  HLOOKUP: "#REF!",
};

function renameErrors(engine: EngineNamespace): void {
  const { functionRegistry } = engine.registries;
  for (const [name, error] of Object.entries(generalErrors)) {
    const description = functionRegistry.get(name);
    functionRegistry.replace(name, {
      ...description,
      compute(this: EvaluationContext, ...given: EngineArgument[]): EngineResult {
        // A text where a number belongs is thrown, and stays #VALUE!; what is answered is a number out of range.
        const result = description.compute.apply(this, given);
        return !Array.isArray(result) && result?.value === "#ERROR" ? { ...result, value: error } : result;
      },
    });
  }
}

/** A cell that shows a blank because it refers to one holds a formula: it is not blank itself. */
function formulasAreNotBlank(engine: EngineNamespace): void {
  const { functionRegistry } = engine.registries;
  const isBlank = functionRegistry.get("ISBLANK");
  functionRegistry.replace("ISBLANK", {
    ...isBlank,
    compute(this: EvaluationContext, ...given: EngineArgument[]): EngineResult {
      const [cell] = given;
      const position = cell && !Array.isArray(cell) ? cell.position : undefined;
      if (position && this.getters.getCell(position)?.isFormula) return { value: false };
      return isBlank.compute.apply(this, given);
    },
  });
}
