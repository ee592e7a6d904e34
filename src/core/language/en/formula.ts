/** Sentences inside the native formulas that we write. They stay in the sheet, so they name columns, not buttons. */
export const formulaEn = {
  targetMissing: "⚠ Target is missing: type the value this key result should reach.",
  startNeeded: "⚠ Target is 0, so a start is needed: give the baseline.",
  nothingToMove: "⚠ Baseline and target are the same, so there is nothing to move: change one.",
  notNumbers: "⚠ Write baseline, target and current as plain numbers.",
  keyResultUnscored: "⚠ One of its key results cannot be scored: fix that row first.",
  weightUnreadable: "⚠ Weights must be numbers, 0 or more: check those of its key results.",
  weightsAllZero: "⚠ Weights must not all be 0: check those of its key results.",
} as const;
