import { formulaEn } from "../language/en/formula";
import { type NativeFormula, nativeFormula } from "./native-formula";
import { quoted } from "./quoted";

/** `ownId` is the objective's own cell ("$A5"); the others are columns of the same height ("$D:$D"). */
export interface ObjectiveScoreCells {
  readonly ownId: string;
  readonly parents: string;
  readonly targets: string;
  readonly currents: string;
  readonly scores: string;
  readonly weights: string;
}

/**
 * Weighted mean of the scores of an objective's key results, found by their Parent, wherever they stand. A key result
 * with a target and no current counts as 0, a blank weight as 1; weight 0 leaves a row out. Blank without key results;
 * a sentence, never a number, where one of them cannot be scored. [F OKROBJECTIVE]
 */
export function objectiveScoreFormula(cells: ObjectiveScoreCells): NativeFormula {
  const { ownId, parents, targets, currents, scores, weights } = cells;
  const own = `(${parents}=${ownId})`;
  // IFERROR cell by cell: an error in another objective's row must not spoil this one.
  const blank = (column: string) => `(IFERROR(LEN(TRIM(${column})),1)=0)`;
  const weight = `IF(ISNUMBER(${weights}),${weights},1)`;
  const scored = `ISNUMBER(${scores})`;
  const waiting = `(1-${scored})*${blank(currents)}*ISNUMBER(${targets})`;
  const total = (what: string) => `SUMPRODUCT(${own}*${what})`;
  const refusedWeight = `(1-ISNUMBER(${weights})*(IF(ISNUMBER(${weights}),${weights},0)>=0)-${blank(weights)})`;
  const unscored = `(1-${scored})*(1-${waiting})*(1-${blank(currents)}*${blank(targets)})*(${weight}<>0)`;
  const counted = `(${scored}+${waiting})`;
  return nativeFormula(
    `=IF(TRIM(${ownId})="","",` +
      `IF(${total(refusedWeight)}>0,${quoted(formulaEn.weightUnreadable)},` +
      `IF(${total(unscored)}>0,${quoted(formulaEn.keyResultUnscored)},` +
      `IF(${total(counted)}=0,"",` +
      `IF(${total(`${counted}*${weight}`)}=0,${quoted(formulaEn.weightsAllZero)},` +
      `ROUND(${total(`${weight}*IF(${scored},${scores},0)`)}/${total(`${counted}*${weight}`)},12))))))`,
  );
}
