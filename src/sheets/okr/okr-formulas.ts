// The native formulas of one row of the "OKRs" sheet: each reads its own row, or other rows by their ID.

import { expectedFormula } from "../../core/formula/expected-formula";
import type { NativeFormula } from "../../core/formula/native-formula";
import { objectiveScoreFormula } from "../../core/formula/objective-score-formula";
import { okrStatusFormula } from "../../core/formula/okr-status-formula";
import { scoreFormula } from "../../core/formula/score-formula";
import { columnLetters } from "../../core/table/column-letters";
import type { OkrColumn, OkrColumns } from "./okr-columns";

/** Columns of the Cycles sheet, "'Cycles'!$A:$A". */
export interface CycleReferences {
  readonly names: string;
  readonly starts: string;
  readonly ends: string;
}

export function rowFormulas(
  columns: OkrColumns,
  row: number,
  isObjective: boolean,
  cycles: CycleReferences,
): Readonly<Partial<Record<OkrColumn, NativeFormula>>> {
  const letters = (column: keyof OkrColumns["at"]) => columnLetters(columns.at[column] ?? 0);
  const cell = (column: keyof OkrColumns["at"]) => `$${letters(column)}${row}`;
  const whole = (column: keyof OkrColumns["at"]) => `$${letters(column)}:$${letters(column)}`;
  const timing = {
    cycle: cell("cycle"),
    cycleNames: cycles.names,
    cycleEnds: cycles.ends,
    commitment: cell("commitment"),
  };
  const judged = {
    expected: expectedFormula({ ...timing, cycleStarts: cycles.starts }),
    status: okrStatusFormula({
      ...timing,
      score: isObjective ? cell("objectiveScore") : cell("score"),
      expected: cell("expected"),
    }),
  };
  if (!isObjective) {
    const score = scoreFormula({ current: cell("current"), target: cell("target"), baseline: cell("baseline") });
    return { ...judged, score };
  }
  const objectiveScore = objectiveScoreFormula({
    ownId: cell("id"),
    parents: whole("parent"),
    targets: whole("target"),
    currents: whole("current"),
    scores: whole("score"),
    weights: whole("weight"),
  });
  return { ...judged, objectiveScore };
}

/** The columns that a row's Expected formula looks its cycle up in; undefined where it was written otherwise. */
export function cycleReferencesIn(expected: string): CycleReferences | undefined {
  const lookups = [...expected.matchAll(/XLOOKUP\(\s*TRIM\([^()]*\)\s*,\s*([^,()]+?)\s*,\s*([^,()]+?)\s*\)/gi)];
  const [, names, starts] = lookups[0] ?? [];
  const [, , ends] = lookups.find(([, , column]) => column !== starts) ?? [];
  return names === undefined || starts === undefined || ends === undefined ? undefined : { names, starts, ends };
}
