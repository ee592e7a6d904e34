import { columnLetters } from "../table/column-letters";
import { cellIsOneOf } from "./cell-word";
import type { KpiCells } from "./kpi-cells";
import { type NativeFormula, nativeFormula } from "./native-formula";
import { noDates } from "./no-dates";
import { noFigure } from "./no-figure";

/**
 * "On target", "At risk" (within 5 % of the target), "Off target", "No data", "No target", or blank. Reads number cells
 * only: blank, never a guess, where a figure is a date or only our parser could read it or the direction. [K1-K4]
 */
export function kpiStatusFormula(cells: KpiCells): NativeFormula {
  const { actual, target } = cells;
  // The one cell of a half-filled row that is no number; 0, which is no word, where neither is one.
  const other = `IF(ISNUMBER(${target}),IFNA(${actual},"-"),IF(ISNUMBER(${actual}),${target},0))`;
  return nativeFormula(
    `=IF(ISNUMBER(${actual})*ISNUMBER(${target}),IF(${noDates(actual, target)},${judged(cells)},""),` +
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

/**
 * Whether a formula is one of ours, however Sheets has respelled it, moved it or lost its references, and whatever words
 * of a direction it was written for. With `actual` given, only if it judges the figures of that column, from 1.
 */
export function isKpiStatusFormula(formula: string, actual?: number): boolean {
  const found = respelled(formula);
  const [, first, second] = /^=if\(isnumber\(([^()]+)\)\*isnumber\(([^()]+)\)/.exec(found) ?? [];
  if (first === undefined || second === undefined) return false;
  if (actual !== undefined && !new RegExp(`^\\$?${columnLetters(actual)}\\$?\\d+$`, "i").test(first)) return false;
  const [, direction] = /\(trim\(([^()]+)\)\)/.exec(found) ?? [];
  const cells = { actual: first, target: second, direction, lowerWords: [], higherWords: [] };
  return found === respelled(kpiStatusFormula(cells));
}

function respelled(formula: string): string {
  return formula
    .replace(/"\|[^"]*\|"/g, '"||"')
    .replace(/\s+/g, "")
    .toLowerCase()
    .replace(/\d*\.?\d+(e[+-]?\d+)?/g, (number) => String(Number(number)));
}
