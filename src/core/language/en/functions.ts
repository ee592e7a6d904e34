/** Sentences of the custom functions. Arguments are named as the user sees them: "Current", "Target", "Actual". */
export const functionSentences = {
  date: (at: { day: number; month: number; year: number }) =>
    `${at.day} ${"January February March April May June July August September October November December".split(" ")[at.month - 1]} ${at.year}`,
  targetMissing: "Target is missing: type the value this key result should reach.",
  nothingToMove: (at: { value: string }) =>
    `Baseline and target are both ${at.value}, so there is nothing to move: change one, or use "at least" / "at most" as the 4th argument.`,
  startNeeded: "Target is 0, so a start is needed: give the baseline (for example 12) as the 3rd argument.",
  notANumber: (at: { argument: string; text: string }) =>
    `${at.argument} "${at.text}" is not a number: write it like 45, 45%, 1.5M or 4h.`,
  percentBesideNumber: (at: { argument: string; text: string; other: string; otherText: string }) =>
    `${at.argument} is ${at.text} but ${at.other} is ${at.otherText}: write both as percentages or both as numbers.`,
  mixedUnits: (at: { argument: string; unit: string; other: string; otherUnit: string }) =>
    `${at.argument} is in ${at.unit} but ${at.other} is in ${at.otherUnit}: use the same unit in both.`,
  brokenCell: (at: { argument: string; text: string }) => `${at.argument} shows ${at.text}: repair that cell first.`,
  stillLoading: (at: { argument: string }) => `${at.argument} is still loading: wait until it shows a value.`,
  differentShapes: (at: {
    argument: string;
    count: number;
    other: string;
    otherCount: number;
    of: "rows" | "columns";
  }) =>
    `${at.argument} has ${at.count} ${at.count === 1 ? at.of.slice(0, -1) : at.of} but ${at.other} has ${at.otherCount}: select the same ${at.of} in both.`,
  scoreNotANumber: (at: { row: number; text: string }) =>
    `Row ${at.row} of the scores is not a number ("${at.text}"): fix it before rolling up.`,
  badWeights: (at: { row: number }) => `Weights must be 0 or more and not all 0: check row ${at.row}.`,
  unknownDirection: (at: { text: string }) => `Unknown direction "${at.text}": use higher, lower or between.`,
  datesReversed: (at: { start: string; end: string }) =>
    `End date ${at.end} is before start date ${at.start}: swap them.`,
  limitBetterThanTarget: (at: { limit: string; target: string; direction: "higher" | "lower" }) =>
    `The at-risk limit ${at.limit} is better than the target ${at.target}: for ${at.direction}-is-better it must be ${at.direction === "higher" ? "below" : "above"} the target.`,
  fallsWithoutBaseline: "This key result goes down but has no baseline: give the starting value as the 3rd argument.",
  asOfMissing: "As-of date is missing: write TODAY(), or point to a cell with a date (NOW() cannot be used here).",
  dateAsNumber: (at: { argument: string; date: string }) =>
    `${at.argument} is a date (${at.date}): write 4 to 5 if you mean a range.`,
  scoreTooLarge: (at: { text: string }) => `Score ${at.text} is above 2: write 0.7 or 70%.`,
  wordingAgainstDirection: (at: { argument: string; text: string; direction: string }) =>
    `${at.argument} says "${at.text}" but the direction is ${at.direction}: change one.`,
  twoBoundsNeeded: "Between needs two bounds: write the target like 4-5.",
  notADate: (at: { argument: string; text: string }) =>
    `${at.argument} "${at.text}" is not a date: write it like 2026-03-31.`,
  unknownOption: (at: { option: string; text: string; choices: string }) =>
    `Unknown ${at.option} "${at.text}": use ${at.choices}.`,
  inRow: (at: { row: number; sentence: string }) => `Row ${at.row}: ${at.sentence}`,
} as const;
