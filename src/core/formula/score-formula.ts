import { formulaEn } from "../language/en/formula";
import { type NativeFormula, nativeFormula } from "./native-formula";
import { noEntry, noFigure } from "./no-figure";
import { quoted } from "./quoted";

/** A1 references of one key result's row, such as "$L5". */
export interface ScoreCells {
  readonly current: string;
  readonly target: string;
  readonly baseline: string;
}

/**
 * Score of one key result, 0 to 1: the share of the way from baseline to target. Blank while nobody has checked in; a
 * sentence behind a warning sign, never a number, where the cells cannot be scored natively. [F1-F3, E1-E3]
 */
export function scoreFormula(cells: ScoreCells): NativeFormula {
  const { current, target, baseline } = cells;
  const share = (done: string, planned: string) => `ROUND(MAX(0,MIN(1,${done}/${planned})),12)`;
  const fromZero = `IF(${target}=0,${quoted(formulaEn.startNeeded)},${share(current, target)})`;
  // Two numbers that print alike are the same place, whatever their last binary digits: dividing by that is noise.
  const still = `ABS(${target}-${baseline})<=0.000000000001*MAX(ABS(${target}),ABS(${baseline}))`;
  const moved = share(`(${current}-${baseline})`, `(${target}-${baseline})`);
  const fromBaseline = `IF(${still},${quoted(formulaEn.nothingToMove)},${moved})`;
  const unreadable = quoted(formulaEn.notNumbers);
  return nativeFormula(
    `=IF(${noFigure(current)},IF(OR(ISNUMBER(${target}),${noFigure(target)}),"",${unreadable}),` +
      `IF(NOT(ISNUMBER(${current})),${unreadable},` +
      `IF(${noFigure(target)},${quoted(formulaEn.targetMissing)},` +
      `IF(NOT(ISNUMBER(${target})),${unreadable},` +
      `IF(ISNUMBER(${baseline}),${fromBaseline},` +
      `IF(${noEntry(baseline)},${fromZero},IF(${noFigure(baseline)},"",${unreadable})))))))`,
  );
}
