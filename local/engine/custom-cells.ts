import type { CompiledFormula, Getters } from "./engine-types";

const clockFunctions = ["TODAY", "NOW"];

/** The engine's ids of the cells that call one of these functions or ask for the time. */
export function reevaluationIds(getters: Getters, customNames: readonly string[]): number[] {
  const names = [...customNames, ...clockFunctions];
  const callsOne = (formula: CompiledFormula): boolean => names.some((name) => formula.usesSymbol(name));
  return getters.getSheetIds().flatMap((sheetId) =>
    getters
      .getCells(sheetId)
      .filter((cell) => cell.isFormula && callsOne(cell.compiledFormula))
      .map((cell) => cell.id),
  );
}
