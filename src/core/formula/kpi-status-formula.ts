import { defaultBand, type ShareBand } from "../kpi/band";
import { columnLetters } from "../table/column-letters";
import { cellIsOneOf } from "./cell-word";
import type { KpiCells } from "./kpi-cells";
import { type NativeFormula, nativeFormula } from "./native-formula";
import { noDates } from "./no-dates";
import { noFigure } from "./no-figure";
import { statusFunctionActual } from "./status-function-formula";

/**
 * "On target", "At risk" (within 5 % of the target, or its band), "Off target", "No data", "No target", or blank. Reads number cells
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
  const { actual, target, direction, lowerWords, higherWords, otherwise = "higher", band = defaultBand } = cells;
  const higher = byShortfall(`${target}-${actual}`, target, band);
  const lower = byShortfall(`${actual}-${target}`, target, band);
  if (direction === undefined) return otherwise === "lower" ? lower : higher;
  const rising = otherwise === "higher" ? ["", ...higherWords] : higherWords;
  const falling = otherwise === "lower" ? ["", ...lowerWords] : lowerWords;
  return `IF(${cellIsOneOf(direction, rising)},${higher},IF(${cellIsOneOf(direction, falling)},${lower},""))`;
}

function byShortfall(shortfall: string, target: string, { onTarget, atRisk }: ShareBand): string {
  // A billionth of the target is allowed for binary fractions: 1 - 0.95 is a little more than 0.05.
  const within = (share: number): string => `${(share + 1e-9).toFixed(9)}*ABS(${target})`;
  return (
    `IF(${shortfall}<=${within(onTarget)},"On target",` + `IF(${shortfall}<=${within(atRisk)},"At risk","Off target"))`
  );
}

/**
 * Whether a formula is one of ours, however Sheets has respelled it, moved it or lost its references, and whatever words
 * of a direction and whatever band it was written for. With `actual` given, only if it judges the figures of that column,
 * from 1.
 */
export function isKpiStatusFormula(formula: string, actual?: number): boolean {
  const judgedCell = statusFunctionActual(formula) ?? nativeActual(formula);
  if (judgedCell === undefined) return false;
  return actual === undefined || new RegExp(`^\\$?${columnLetters(actual)}\\$?\\d+$`, "i").test(judgedCell);
}

/** The cell that a native formula of ours judges; undefined for any other formula. */
function nativeActual(formula: string): string | undefined {
  const found = respelled(formula);
  const [, first, second] = /^=if\(isnumber\(([^()]+)\)\*isnumber\(([^()]+)\)/.exec(found) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const [, direction] = /\(trim\(([^()]+)\)\)/.exec(found.slice(found.indexOf("<=2*isdate(5)"))) ?? [];
  const isOurs = (["higher", "lower"] as const).some((otherwise) => {
    const cells = { actual: first, target: second, lowerWords: [], higherWords: [], otherwise };
    return [direction, undefined].some((each) => found === respelled(kpiStatusFormula({ ...cells, direction: each })));
  });
  return isOurs ? first : undefined;
}

/** Without what may differ between two formulas of ours: words of a direction, the band. */
function respelled(formula: string): string {
  return formula
    .replace(/"\|[^"]*\|"/g, '"||"')
    .replace(/\s+/g, "")
    .toLowerCase()
    .replace(/<=[\d.]+(e[+-]?\d+)?\*abs\(/g, "<=band*abs(")
    .replace(/\d*\.?\d+(e[+-]?\d+)?/g, (number) => String(Number(number)));
}
