import { words } from "../../language/en";
import type { CellResult, EngineArgument, EngineResult } from "../upstream/cell";
import type { EngineNamespace } from "../upstream/engine";
import type { EvaluationContext } from "../upstream/formula";
import { engineReference } from "./spelling";

/** Cells of one array. A file of Google's has ten million at most; here one of a million takes two seconds. */
const largest = 2_000_000;

/** Arrays that no sheet could hold are refused before they are made: nobody would live to see them. */
export function limitArrays(engine: EngineNamespace): void {
  const { functionRegistry } = engine.registries;
  for (const name of ["SEQUENCE", "RANDARRAY", "MUNIT"]) {
    if (!functionRegistry.contains(name)) continue;
    const description = functionRegistry.get(name);
    functionRegistry.replace(name, {
      ...description,
      compute(this: EvaluationContext, ...given: EngineArgument[]): EngineResult {
        const [rows = 1, columns = name === "MUNIT" ? rows : 1] = given.map(numberOf);
        return isTooLarge(rows, columns) ? tooLarge : description.compute.apply(this, given);
      },
    });
  }
  const indirect = functionRegistry.get("INDIRECT");
  functionRegistry.replace("INDIRECT", {
    ...indirect,
    compute(this: EvaluationContext, ...[reference, ...others]: EngineArgument[]): EngineResult {
      const text = reference && !Array.isArray(reference) ? reference.value : undefined;
      if (typeof text !== "string") return indirect.compute.call(this, reference, ...others);
      // It reads the name of a sheet as formulas have it, with its quotes doubled.
      const read = engineReference(text);
      return namesTooMuch(this, read)
        ? tooLarge
        : indirect.compute.call(this, { ...reference, value: read }, ...others);
    },
  });
}

export function isTooLarge(rows: number, columns: number): boolean {
  return rows * columns > largest;
}

export const tooLarge: CellResult = { value: "#REF!", message: words.engine.arrayTooLarge };

/** The engine would look at every cell on the way, on the grid or not. */
function namesTooMuch({ getters, __originCellPosition: at }: EvaluationContext, reference: string): boolean {
  if (at === undefined || !/[A-Za-z]\$?\d/.test(reference)) return false;
  const { zone } = getters.getRangeFromSheetXC(at.sheetId, reference);
  return isTooLarge(zone.bottom - zone.top + 1, zone.right - zone.left + 1);
}

function numberOf(argument: EngineArgument): number | undefined {
  if (argument === undefined || Array.isArray(argument)) return undefined;
  return typeof argument.value === "number" ? argument.value : undefined;
}
