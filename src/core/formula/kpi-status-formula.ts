import { directionKnown, lowerIsBetter } from "./direction";
import type { KpiCells } from "./kpi-cells";
import { type NativeFormula, nativeFormula } from "./native-formula";
import { noFigure } from "./no-figure";

/**
 * "On target", "At risk" (within 5 % of the target), "Off target", "No data", "No target", or blank. Reads number cells
 * only: blank, never a guess, where only our parser could read a figure or the direction. [K]
 */
export function kpiStatusFormula(cells: KpiCells): NativeFormula {
  const { actual, target } = cells;
  const lower = lowerIsBetter(cells);
  const known = directionKnown(cells);
  const short = lower === undefined ? `(${target}-${actual})` : `(${target}-${actual})*(1-2*${lower})`;
  const judged =
    `IF(${short}<=0.000000001*ABS(${target}),"On target",` +
    `IF(${short}<=0.050000001*ABS(${target}),"At risk","Off target"))`;
  const status = known === undefined ? judged : `IF(${known}>0,${judged},"")`;
  return nativeFormula(
    `=IFERROR(IF(ISNUMBER(${actual}),` +
      `IF(ISNUMBER(${target}),${status},IF(${noFigure(target)},"No target","")),` +
      `IF(ISNUMBER(${target})*IF(ISERROR(${actual}),ISNA(${actual}),${noFigure(actual)}),"No data","")),"")`,
  );
}
