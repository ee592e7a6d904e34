import { goal } from "./goal";
import { type NativeFormula, nativeFormula } from "./native-formula";

/** `cycle` and `commitment` are cells of the row; the others are columns of the Cycles sheet ("Cycles!$B:$B"). */
export interface ExpectedCells {
  readonly cycle: string;
  readonly cycleNames: string;
  readonly cycleStarts: string;
  readonly cycleEnds: string;
  readonly commitment: string;
}

/**
 * Score expected today, 0 to 1: the share of the cycle's days gone, both end days counted, times what counts as success.
 * Blank without a cycle, or where its dates are missing or the wrong way round. [F14, F15]
 */
export function expectedFormula(cells: ExpectedCells): NativeFormula {
  const found = (column: string) => `XLOOKUP(TRIM(${cells.cycle}),${cells.cycleNames},${column})`;
  const start = found(cells.cycleStarts);
  const end = found(cells.cycleEnds);
  const pace = `MAX(0,MIN(1,(DAYS(TODAY(),${start})+1)/(DAYS(${end},${start})+1)))`;
  return nativeFormula(
    `=IF(TRIM(${cells.cycle})="","",IFERROR(` +
      `IF(ISNUMBER(${start})*ISNUMBER(${end})*(${end}>=${start}),` +
      `ROUND(${pace}*${goal(cells.commitment)},12),""),""))`,
  );
}
