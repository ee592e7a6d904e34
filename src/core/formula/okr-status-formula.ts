import { goal } from "./goal";
import { type NativeFormula, nativeFormula } from "./native-formula";

/** Cells of the row; `cycleNames` and `cycleEnds` are columns of the Cycles sheet ("Cycles!$A:$A"). */
export interface OkrStatusCells {
  readonly score: string;
  /** The cell with the expected formula: 0 exactly before the first day of the cycle. */
  readonly expected: string;
  readonly commitment: string;
  readonly cycle: string;
  readonly cycleNames: string;
  readonly cycleEnds: string;
}

/**
 * "Not started", "On track", "At risk", "Off track", "Achieved" or "Missed" as of today; blank without a score or a
 * cycle. At most 10 % of what counts as success behind is on track, at most 33 % at risk. [F16]
 */
export function okrStatusFormula(cells: OkrStatusCells): NativeFormula {
  const { score, expected, cycle, cycleNames, cycleEnds } = cells;
  const success = goal(cells.commitment);
  const end = `INT(XLOOKUP(TRIM(${cycle}),${cycleNames},${cycleEnds}))`;
  const behind = `${expected}-${score}`;
  return nativeFormula(
    `=IF(ISNUMBER(${score})*ISNUMBER(${expected}),IFERROR(` +
      `IF(${expected}=0,"Not started",` +
      `IF(${score}>=${success}-0.000000001,"Achieved",` +
      `IF(TODAY()>${end},"Missed",` +
      `IF(OR(${expected}<=0.1*${success}+0.000000001,${behind}<=0.1*${success}+0.000000001),"On track",` +
      `IF(${behind}<=0.33*${success}+0.000000001,"At risk","Off track"))))),""),"")`,
  );
}
