import type { CellValue, CustomArgument } from "../book";
import { type Surroundings, surroundingsOf } from "../surroundings";
import type { SwitchName } from "../switches";
import type { CellResult, EngineArgument, EngineResult } from "../upstream/cell";
import type { EngineNamespace } from "../upstream/engine";
import type { EvaluationContext } from "../upstream/formula";

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
  const bottom = isTurned("custom.whole-column") ? lastFilledRow(context, given) : undefined;
  return {
    handed: [...handed, ...omitted].map((argument, at) => {
      const first = cells[at]?.position;
      const isWhole = bottom !== undefined && first !== undefined && reachesBottom(context, given[at]);
      if (!isOne(argument)) return turnedRows(argument, isTurned, isWhole ? bottom - first.row + 1 : undefined);
      if (isRows(cells[at])) return [[argument ?? ""]];
      return isBlank(cells[at]) ? null : argument;
    }),
  };
}

/** A range that ends where the grid does. */
function reachesBottom({ getters }: EvaluationContext, argument: EngineArgument): boolean {
  if (!Array.isArray(argument)) return false;
  const position = argument[0]?.[0]?.position;
  return (
    position !== undefined && position.row + (argument[0]?.length ?? 0) === getters.getNumberRows(position.sheetId)
  );
}

/** Of all the ranges that end where the grid does, the last row in which one holds something, from 0. */
function lastFilledRow(context: EvaluationContext, given: readonly EngineArgument[]): number {
  const rows = given.flatMap((argument) => {
    if (!Array.isArray(argument) || !reachesBottom(context, argument)) return [];
    const top = argument[0]?.[0]?.position?.row ?? 0;
    return argument.flatMap((column) =>
      column.flatMap((cell, down) => ((cell?.value ?? "") === "" ? [] : [top + down])),
    );
  });
  return rows.reduce((last, row) => Math.max(last, row), 0);
}

function turnedRows(argument: CustomArgument | undefined, isTurned: IsTurned, height?: number): CustomArgument {
  if (!Array.isArray(argument)) return argument ?? "";
  const rows: readonly (readonly (CellValue | null)[])[] = argument;
  const cut = height === undefined ? rows : rows.slice(0, Math.max(height, 1));
  return isTurned("custom.blank-in-range") ? cut.map((row) => row.map((cell) => (cell === "" ? null : cell))) : cut;
}

function isOne(argument: CustomArgument | undefined): argument is Exclude<CustomArgument, readonly unknown[]> {
  return argument !== undefined && !Array.isArray(argument);
}

function isError(value: string): boolean {
  return /^#[A-Z/0]+[!?A]?$/.test(value);
}
