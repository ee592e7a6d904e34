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
 * a sentence, never a number, where one of them cannot be scored or has lost its score formula. [F OKROBJECTIVE]
 */
export function objectiveScoreFormula(cells: ObjectiveScoreCells): NativeFormula {
  const { ownId, parents, targets, currents, scores, weights } = cells;
  const total = (what: string) => `SUMPRODUCT((${parents}=${ownId})*${what})`;
  // IFERROR cell by cell: an error in another objective's row must not spoil this one.
  const blank = (column: string) => `(IFERROR(LEN(TRIM(${column})),1)=0)`;
  const scored = `ISNUMBER(${scores})`;
  const waiting = `${blank(scores)}*(1-ISNUMBER(${currents}))`;
  const exists = `(1-${waiting}*(1-ISNUMBER(${targets})))`;
  const weight = `IF(ISNUMBER(${weights}),${weights},1)`;
  const weightRefused = `(1-${blank(weights)})*(1-ISNUMBER(${weights})*(${weight}>=0))`;
  const sum = total(`${weight}*IF(${scored},${scores},0)`);
  const weightSum = total(`${exists}*${weight}`);
  return nativeFormula(
    `=IF(TRIM(${ownId})="","",` +
      `IF(${total(`${exists}*${weightRefused}`)}>0,${quoted(formulaEn.weightUnreadable)},` +
      `IF(${total(`(1-${scored})*(1-${waiting})*(${weight}<>0)`)}>0,${quoted(formulaEn.keyResultUnscored)},` +
      `IF(${total(exists)}=0,"",` +
      `IF(${weightSum}=0,${quoted(formulaEn.weightsAllZero)},` +
      `ROUND(${sum}/${weightSum},12))))))`,
  );
}
