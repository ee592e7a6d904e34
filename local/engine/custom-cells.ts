import type { CompiledFormula } from "./engine-types";
import type { Workbook } from "./workbook";

const clockFunctions = ["TODAY", "NOW"];

/** Evaluates again the cells that call a custom function or ask for the time, and those that depend on them. */
export function reevaluate(workbook: Workbook): void {
  const { getters, customNames } = workbook;
  const names = [...customNames, ...clockFunctions];
  const callsOne = (formula: CompiledFormula): boolean => names.some((name) => formula.usesSymbol(name));
  const cellIds = getters.getSheetIds().flatMap((sheetId) =>
    getters
      .getCells(sheetId)
      .filter((cell) => cell.isFormula && callsOne(cell.compiledFormula))
      .map((cell) => cell.id),
  );
  if (cellIds.length > 0) workbook.dispatch("EVALUATE_CELLS", { cellIds });
}
