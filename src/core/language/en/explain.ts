/** Sentences of OKREXPLAIN and KPIEXPLAIN: the arithmetic, and the rule that made the answer. */
export const explainSentences = {
  movement: (at: { current: string; from: string; to: string; score: string }) =>
    `(${at.current} - ${at.from}) / (${at.to} - ${at.from}) = ${at.score}`,
  share: (at: { current: string; to: string; score: string }) => `${at.current} / ${at.to} = ${at.score}`,
  countedAs: (at: { arithmetic: string; score: string }) => `${at.arithmetic}, counted as ${at.score}`,
  limitMet: (at: { current: string; bound: string; limit: string }) =>
    `${at.current} is ${at.bound} ${at.limit}, so the score is 1`,
  limitMissed: (at: { current: string; bound: string; limit: string }) =>
    `${at.current} is not ${at.bound} ${at.limit}, so the score is 0`,
  inside: (at: { current: string; low: string; high: string }) =>
    `${at.current} is between ${at.low} and ${at.high}, so the score is 1`,
  outside: (at: { current: string; low: string; high: string }) =>
    `${at.current} is not between ${at.low} and ${at.high}, so the score is 0`,
  done: "Done, so the score is 1",
  notDone: "Not done, so the score is 0",
  graded: (at: { arithmetic: string; grade: string }) =>
    `${at.arithmetic}: ${at.grade} on the google scale, where 0.7 is success`,
  perhapsDown: (at: { sentence: string }) => `${at.sentence} (or should it go down? then give the baseline)`,
  perhapsPercent: (at: { sentence: string; small: string; large: string }) =>
    `${at.sentence} (${at.small} beside ${at.large}: is one of them a percentage?)`,
  met: (at: { actual: string; target: string }) => `${at.actual} meets the target ${at.target}`,
  short: (at: { actual: string; share: string; target: string }) =>
    `${at.actual} is ${at.share} below the target ${at.target}`,
  over: (at: { actual: string; share: string; target: string }) =>
    `${at.actual} is ${at.share} above the target ${at.target}`,
  missed: (at: { actual: string; target: string }) => `${at.actual} misses the target ${at.target}`,
  judged: (at: { finding: string; direction: string; status: string; rule: string }) =>
    `${at.finding} (${at.direction}): ${at.status}, ${at.rule}`,
  higherIsBetter: "higher is better",
  lowerIsBetter: "lower is better",
  betweenIsBetter: "between is better",
  metNow: "because the target is met",
  withinShare: (at: { share: string }) => `because a miss of up to ${at.share} of the target is At risk`,
  beyondShare: (at: { share: string }) => `because the miss is more than ${at.share} of the target`,
  fromShare: (at: { share: string }) => `because On target begins at ${at.share} of the target`,
  withinLimit: (at: { limit: string }) => `because the limit ${at.limit} still counts as At risk`,
  beyondLimit: (at: { limit: string }) => `because it is beyond the limit ${at.limit}`,
  noBand: "because beside this target there is nothing between met and missed",
  noActual: "There is a target but no value yet: No data",
  noTarget: "There is a value but no target: No target",
} as const;
