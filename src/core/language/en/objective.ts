/** Words and sentences about objectives: the builder's checks, the "OKRs" and "Cycles" sheets, saving. */
export const objectiveEn = {
  sheetName: "OKRs",
  cyclesSheetName: "Cycles",
  /** Titles of the columns, in the order in which a new sheet has them. */
  titles: {
    id: "ID",
    type: "Type",
    text: "Text",
    parent: "Parent",
    level: "Level",
    owner: "Owner",
    cycle: "Cycle",
    commitment: "Commitment",
    unit: "Unit",
    baseline: "Baseline",
    target: "Target",
    current: "Current",
    weight: "Weight",
    score: "Score",
    objectiveScore: "Objective score",
    expected: "Expected",
    status: "Status",
    confidence: "Confidence",
    updated: "Updated",
    kpi: "KPI",
    note: "Note",
  },
  cycleTitles: { name: "Cycle", start: "Start", end: "End" },
  objectiveType: "Objective",
  keyResultType: "Key result",
  commitments: { committed: "Committed", aspirational: "Aspirational" },
  levels: ["Company", "Team"],

  objectiveMissing: "Write the objective: what should be different at the end of the cycle?",
  ownerMissing: "Name one person who owns this objective.",
  ownersTwo: (at: { readonly owner: string }): string =>
    `"${at.owner}" may be more than one person. Name one owner, without a comma.`,
  cycleMissing: "Name the cycle, for example 2026-Q4.",
  dayUnreadable: (at: { readonly found: string }): string =>
    at.found === "" ? "Choose a date." : `"${at.found}" is not a date: write it like 2026-03-31.`,
  cycleBackwards: (at: { readonly start: string; readonly end: string }): string =>
    `The cycle ends on ${at.end}, before it starts on ${at.start}: swap the dates.`,
  commitmentUnknown: (at: { readonly found: string }): string =>
    `"${at.found}" is no commitment: choose committed or aspirational.`,
  commitmentUnreadable: (at: { readonly sheet: string; readonly cell: string; readonly found: string }): string =>
    `Cell ${at.cell} of sheet "${at.sheet}" says "${at.found}", which is no commitment: choose Committed or Aspirational there; nothing was written.`,
  keyResultsMissing: "Add a key result: how will you know that the objective is reached?",
  keyResultsTooMany: (at: { readonly count: number }): string =>
    `There are ${at.count} key results, and an objective has seven at most: remove some, or make a second objective.`,
  metricMissing: "Say what is measured, for example: trial sign-ups a week.",
  textTooLong: (at: { readonly length: number; readonly most: number }): string =>
    `This text has ${at.length} characters and may have ${at.most}: shorten it.`,
  textsTooLong: "The texts of this objective are too long to be saved in one go: shorten some.",
  targetMissing: "Target is missing: type the value this key result should reach.",
  targetIsBaseline: (at: { readonly value: string }): string =>
    `Baseline and target are both ${at.value}, so there is nothing to move: change one.`,
  startMissing: "Target is 0, so a start is needed: type the baseline, for example 12.",
  numberUnreadable: (at: { readonly found: string }): string =>
    `"${at.found}" is not a number: write it like 45, 45%, R$ 50,000 or 1.5M.`,
  numberWithWords: (at: { readonly found: string; readonly number: string }): string =>
    `"${at.found}" holds words that a sheet cannot count with: write just ${at.number}.`,
  number: "the number",
  numberWithUnit: (at: { readonly found: string; readonly number: string; readonly unit: string }): string =>
    `"${at.found}" cannot be counted with on the sheet: write "${at.number}", and "${at.unit}" as the unit.`,
  numberIsRange: (at: { readonly found: string }): string =>
    `"${at.found}" is a range, and a key result needs one number to move to: write the bound that counts.`,
  numberIsYes: (at: { readonly found: string }): string =>
    `"${at.found}" is not a number: for yes or no write 1 as the target, and 0 or 1 as the current value.`,
  numberIsNothing: (at: { readonly found: string }): string => `"${at.found}" is no value: leave the field blank.`,
  percentAndNumber: (at: { readonly found: string; readonly target: string }): string =>
    `This is ${at.found} but the target is ${at.target}: write both as percentages or both as numbers.`,
  unitsDiffer: (at: { readonly found: string; readonly target: string }): string =>
    `This is ${at.found} but the target is ${at.target}: use the same unit in both.`,
  weightNegative: (at: { readonly found: string }): string => `A weight is 0 or more, and this is ${at.found}.`,
  weightsAllZero: "All weights are 0, so nothing counts: give at least one key result a weight above 0.",

  foreignSheet: (at: { readonly sheet: string; readonly titles: string }): string =>
    `There is a sheet "${at.sheet}" already that Lodestar did not make (its first row says ${at.titles}). Rename that sheet, then save again: Lodestar makes its own.`,
  columnMissing: (at: {
    readonly sheet: string;
    readonly column: string;
    readonly row: number;
    readonly titles: string;
  }): string =>
    `Sheet "${at.sheet}" has no column "${at.column}". Titles found in row ${at.row}: ${at.titles}. Rename one to "${at.column}", or insert such a column; nothing was written.`,
  columnTwice: (at: { readonly sheet: string; readonly column: string; readonly row: number }): string =>
    `Sheet "${at.sheet}" has two columns "${at.column}" in row ${at.row}. Rename one; nothing was written.`,
  idTwice: (at: { readonly sheet: string; readonly id: string; readonly rows: string }): string =>
    `${at.id} stands in more than one row of sheet "${at.sheet}" (${at.rows}). Clear the ID of the copy; nothing was written.`,
  cellIsFormula: (at: { readonly sheet: string; readonly cell: string }): string =>
    `Cell ${at.cell} of sheet "${at.sheet}" holds a formula, so Lodestar leaves it: change it there, or put the old value back here.`,
  cycleDatesDiffer: (at: {
    readonly cycle: string;
    readonly start: string;
    readonly end: string;
    readonly sheet: string;
  }): string =>
    `Cycle ${at.cycle} runs from ${at.start} to ${at.end} in sheet "${at.sheet}": change the dates there, or give this cycle another name.`,
  cycleUnfindable: (at: { readonly cycle: string; readonly sheet: string; readonly cell: string }): string =>
    `Cell ${at.cell} of sheet "${at.sheet}" holds cycle ${at.cycle} as a number or with blanks too many, and formulas do not find it so: type '${at.cycle} there, with the apostrophe in front.`,
  cycleDatesUnreadable: (at: { readonly cycle: string; readonly sheet: string }): string =>
    `Cycle ${at.cycle} has no readable dates in sheet "${at.sheet}": write start and end there, like 2026-03-31.`,

  theirs: (at: { readonly field: string; readonly theirs: string }): string =>
    at.theirs === ""
      ? `Somebody cleared the ${at.field} since you opened this objective.`
      : `Somebody changed the ${at.field} to "${at.theirs}" since you opened this objective.`,
  objectiveDeleted: "Somebody deleted this objective from the sheet since you opened it. Save again to put it back.",
  keyResultDeleted: (at: { readonly metric: string }): string =>
    `Somebody deleted the key result "${at.metric}" from the sheet since you opened this objective.`,
  keyResultChangedBeforeRemoval: (at: { readonly metric: string }): string =>
    `Somebody changed the key result "${at.metric}" that you removed. Look at it before you remove it.`,
  keyResultsAdded: (at: { readonly count: number }): string =>
    `Somebody added key results, and now there would be ${at.count}; an objective has seven at most.`,
  fields: {
    objective: "objective",
    owner: "owner",
    cycle: "cycle",
    commitment: "commitment",
    metric: "metric",
    baseline: "baseline",
    target: "target",
    current: "current value",
    unit: "unit",
    weight: "weight",
  },
  saving: (at: { readonly objective: string }): string => `saving the objective "${at.objective}"`,
} as const;
