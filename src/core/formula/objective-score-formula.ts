import { formulaEn } from "../language/en/formula";
import { type NativeFormula, nativeFormula } from "./native-formula";
import { quoted } from "./quoted";

/** `ownId` is the objective's own cell ("$A5"); the others are columns of the same height ("$D:$D"). */
export interface ObjectiveScoreCells {
  readonly ownId: string;
  readonly parents: string;
  readonly targets: string;
  readonly currents: string;
  /** The column with the score formulas of key results. */
  readonly scores: string;
  readonly weights: string;
}

/**
 * Weighted mean of the scores of an objective's key results, found by their Parent, wherever they stand. A key result
 * with a target and no current counts as 0, a blank weight as 1; weight 0 leaves a row out. Blank without key results;
 * a sentence, never a number, where one of them cannot be scored or has lost its score formula. [F11]
 */
export function objectiveScoreFormula(cells: ObjectiveScoreCells): NativeFormula {
  const { ownId, parents, targets, currents, scores, weights } = cells;
  // COUNTIFS leaves a row at the first criterion that fails: arithmetic over whole columns takes many times as long.
  const where = (...criteria: readonly (readonly [string, string])[]) =>
    [[parents, ownId], ...criteria.map(([column, criterion]) => [column, quoted(criterion)])].flat().join(",");
  const count = (...criteria: readonly (readonly [string, string])[]) => `COUNTIFS(${where(...criteria)})`;
  const weight = (...criteria: readonly (readonly [string, string])[]) =>
    `SUMIFS(${weights},${where(...criteria)})+${count(...criteria, [weights, ""])}`;
  const isScored = [scores, anyNumber] as const;
  const isTold = [scores, "⚠*"] as const;
  const isWaiting = [scores, ""] as const;
  const hasTarget = [targets, anyNumber] as const;
  const weightRefused = `${count([weights, "<0"])}+${count([weights, "?*"])}`;
  const unscored =
    `${count(isTold, [weights, "<>0"])}+${count(isWaiting, [currents, anyNumber])}+` +
    `SUMPRODUCT((${parents}=${ownId})*ISERROR(${scores}))`;
  const sum =
    `SUMPRODUCT((${parents}=${ownId})*IF(ISNUMBER(${scores}),${scores},0)*` + `IF(ISNUMBER(${weights}),${weights},1))`;
  const weightSum = `(${weight(isScored)}+${weight(isWaiting, hasTarget)})`;
  return nativeFormula(
    `=IF(TRIM(${ownId})="","",` +
      `IF(${weightRefused}>0,${quoted(formulaEn.weightUnreadable)},` +
      `IF(${unscored}>0,${quoted(formulaEn.keyResultUnscored)},` +
      `IFERROR(ROUND(${sum}/${weightSum},12),` +
      `IF(${count(isScored)}+${count(isTold)}+${count(isWaiting, hasTarget)}=0,"",${quoted(formulaEn.weightsAllZero)})))))`,
  );
}

/** A criterion that numbers meet, and neither texts nor blanks. */
const anyNumber = ">-1000000000000000";
