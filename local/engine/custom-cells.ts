import type { Getters } from "./upstream/getters";

const clockFunctions = ["TODAY", "NOW"];

/** The engine's ids of the cells that call one of these functions or ask for the time. */
export function reevaluationIds(getters: Getters, customNames: readonly string[]): number[] {
  const names = new Set([...customNames, ...clockFunctions]);
  // A column of formulas that differ in their references only is one formula to the engine.
  const known = new Map<string, boolean>();
  const ids: number[] = [];
  for (const sheetId of getters.getSheetIds()) {
    for (const cell of getters.getCells(sheetId)) {
      if (!cell.isFormula) continue;
      const { normalizedFormula, symbols } = cell.compiledFormula;
      let calls = known.get(normalizedFormula);
      if (calls === undefined) {
        calls = symbols.some((symbol) => names.has(symbol.toUpperCase()));
        known.set(normalizedFormula, calls);
      }
      if (calls) ids.push(cell.id);
    }
  }
  return ids;
}
