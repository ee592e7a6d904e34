import type { CellValue, CustomArgument } from "../book";
import type { CellResult, EngineArgument, EngineNamespace, EngineResult, EvaluationContext } from "../engine-types";
import { type Surroundings, surroundingsOf } from "../surroundings";
import type { SwitchName } from "../switches";

type IsTurned = NonNullable<Surroundings["isTurned"]>;

/** What functions do where a switch is turned; where none is, nothing here has an effect. */
export function followSwitches(engine: EngineNamespace): void {
  const { functionRegistry } = engine.registries;
  const isTurned = (context: EvaluationContext, name: SwitchName): boolean =>
    surroundingsOf(context)?.isTurned?.(name) === true;
  const equal = functionRegistry.get("EQ");
  functionRegistry.replace("EQ", {
    ...equal,
    compute(this: EvaluationContext, ...given: EngineArgument[]): EngineResult {
      const [one, other] = given.map(plainNumber);
      if (one === undefined || other === undefined || !isTurned(this, "formulas.rounding"))
        return equal.compute.apply(this, given);
      return { value: one === other };
    },
  });
  const caught = functionRegistry.get("IFERROR");
  functionRegistry.replace("IFERROR", {
    ...caught,
    compute(this: EvaluationContext, ...given: EngineArgument[]): EngineResult {
      const [first] = given;
      const isThrown = first !== undefined && !Array.isArray(first) && first.value === "#ERROR!";
      return isThrown && isTurned(this, "custom.iferror") ? first : caught.compute.apply(this, given);
    },
  });
  const blank = functionRegistry.get("ISBLANK");
  functionRegistry.replace("ISBLANK", {
    ...blank,
    compute(this: EvaluationContext, ...given: EngineArgument[]): EngineResult {
      const [cell] = given;
      const position = cell !== undefined && !Array.isArray(cell) ? cell.position : undefined;
      const formula = position && this.getters.getCell(position);
      const isGiven =
        formula?.isFormula === true &&
        formula.compiledFormula.symbols.some((name) => surroundingsOf(this)?.isCustomFunction(name.toUpperCase()));
      const isNothing = isGiven && !Array.isArray(cell) && cell?.value === "";
      return isNothing && isTurned(this, "custom.null-is-blank") ? { value: true } : blank.compute.apply(this, given);
    },
  });
  for (const name of ["COUNTIF", "COUNTIFS"]) {
    const description = functionRegistry.get(name);
    functionRegistry.replace(name, {
      ...description,
      compute(this: EvaluationContext, ...given: EngineArgument[]): EngineResult {
        const isStrict = isTurned(this, "formulas.countifs-blank");
        return description.compute.apply(this, isStrict ? given.map(withoutEmptyTexts) : given);
      },
    });
  }
}

function plainNumber(argument: EngineArgument): number | undefined {
  return argument !== undefined && !Array.isArray(argument) && typeof argument.value === "number"
    ? argument.value
    : undefined;
}

/** A text of no characters in a range is then no blank: only what was never filled is. */
function withoutEmptyTexts(argument: EngineArgument): EngineArgument {
  if (!Array.isArray(argument)) return argument;
  return argument.map((column) => column.map((cell) => (cell?.value === "" ? { ...cell, value: "\u200b" } : cell)));
}

/**
 * A custom function's arguments as the switches turn them, or the error that the cell shows instead of a call. Undefined
 * where no switch has anything to do with it.
 */
export function turnedArguments(
  context: EvaluationContext,
  given: readonly EngineArgument[],
  handed: readonly CustomArgument[],
): { readonly handed: readonly CustomArgument[] } | { readonly error: CellResult } | undefined {
  const isTurned = surroundingsOf(context)?.isTurned;
  if (isTurned === undefined) return undefined;
  const cells = given.map((argument) => (Array.isArray(argument) ? argument[0]?.[0] : argument));
  const all = given.flatMap((argument): readonly (CellResult | undefined)[] =>
    Array.isArray(argument) ? argument.flat() : [argument],
  );
  const error = all.find((cell) => typeof cell?.value === "string" && isError(cell.value));
  if (error !== undefined && isTurned("custom.error-cell")) return { error };
  // The engine does not tell A1:A1 from A1: turned, both are rows.
  const isRows = (cell: CellResult | undefined) =>
    isTurned("custom.one-cell-range") && cell !== undefined && "position" in cell;
  const isBlank = (cell: CellResult | undefined) =>
    cell === undefined
      ? isTurned("custom.omitted-middle")
      : isTurned("custom.blank-cell") && (cell.value ?? null) === null;
  const left = given.length - handed.length;
  const omitted: readonly CustomArgument[] = isTurned("custom.omitted-end")
    ? Array.from({ length: left }, () => "")
    : [];
  return {
    handed: [...handed, ...omitted].map((argument, at) => {
      if (!isOne(argument)) return turnedRows(argument, isTurned);
      if (isRows(cells[at])) return [[argument ?? ""]];
      return isBlank(cells[at]) ? null : argument;
    }),
  };
}

function turnedRows(argument: CustomArgument | undefined, isTurned: IsTurned): CustomArgument {
  if (!Array.isArray(argument)) return argument ?? "";
  const rows: readonly (readonly (CellValue | null)[])[] = argument;
  const last = rows.reduce((found, row, at) => (row.some((cell) => cell !== "") ? at : found), 0);
  const cut = isTurned("custom.whole-column") ? rows.slice(0, last + 1) : rows;
  return isTurned("custom.blank-in-range") ? cut.map((row) => row.map((cell) => (cell === "" ? null : cell))) : cut;
}

function isOne(argument: CustomArgument | undefined): argument is Exclude<CustomArgument, readonly unknown[]> {
  return argument !== undefined && !Array.isArray(argument);
}

function isError(value: string): boolean {
  return /^#[A-Z/0]+[!?A]?$/.test(value);
}
