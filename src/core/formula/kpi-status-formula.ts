import { cellIsOneOf } from "./cell-word";
import type { KpiCells } from "./kpi-cells";
import { type NativeFormula, nativeFormula } from "./native-formula";
import { noFigure } from "./no-figure";

/**
 * "On target", "At risk" (within 5 % of the target), "Off target", "No data", "No target", or blank. Reads number cells
 * only: blank, never a guess, where only our parser could read a figure or the direction. [K1-K4]
 */
export function kpiStatusFormula(cells: KpiCells): NativeFormula {
  const { actual, target } = cells;
  // The one cell of a half-filled row that is no number; 0, which is no word, where neither is one.
  const other = `IF(ISNUMBER(${target}),IFNA(${actual},"-"),IF(ISNUMBER(${actual}),${target},0))`;
  return nativeFormula(
    `=IF(ISNUMBER(${actual})*ISNUMBER(${target}),${judged(cells)},` +
      `IF(${noFigure(other)},IF(ISNUMBER(${target}),"No data","No target"),""))`,
  );
}

function judged(cells: KpiCells): string {
  const { actual, target, direction, lowerWords, higherWords } = cells;
  const higher = byShortfall(`${target}-${actual}`, target);
  if (direction === undefined) return higher;
  const lower = byShortfall(`${actual}-${target}`, target);
  return `IF(${cellIsOneOf(direction, ["", ...higherWords])},${higher},IF(${cellIsOneOf(direction, lowerWords)},${lower},""))`;
}

// A billionth of the target is allowed for binary fractions: 1 - 0.95 is a little more than 0.05.
function byShortfall(shortfall: string, target: string): string {
  return (
    `IF(${shortfall}<=0.000000001*ABS(${target}),"On target",` +
    `IF(${shortfall}<=0.050000001*ABS(${target}),"At risk","Off target"))`
  );
}
