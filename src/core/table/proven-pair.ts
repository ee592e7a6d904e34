import { areBothWays, areJudgedSo, isSignedGapOf, isStraightShareOf, judgementsIn } from "./figures";
import { type HeaderColumn, isAbout } from "./header-column";
import { isSamePeriod } from "./period";
import { holdsFigures } from "./shape";
import type { Sense } from "./words/language-words";

/** Two columns of figures that the table itself compares. */
export interface ProvenPair {
  readonly actual: HeaderColumn;
  readonly target: HeaderColumn;
  /** What compares them: words or signs for each row, a share, or a difference. */
  readonly by: HeaderColumn;
  readonly proof: "judgement" | "share" | "difference";
}

const others: readonly Sense[] = [
  "past",
  "forecast",
  "weight",
  "score",
  "id",
  "number",
  "date",
  "baseline",
  "variance",
  "trend",
  "percent",
];

/**
 * The one pair of columns that the table's own words, shares or differences compare, whatever their titles. What titles
 * have told of one of them is kept. Undefined where nothing, or more than one pair, is compared.
 */
export function provenPair(
  columns: readonly HeaderColumn[],
  known: { readonly actual: HeaderColumn | undefined; readonly target: HeaderColumn | undefined },
  textsOf: (column: HeaderColumn) => readonly string[],
): ProvenPair | undefined {
  const figured = columns.filter(({ shape }) => shape.figures > 2 && holdsFigures(shape));
  const open = figured.filter((column) => !isAbout(column, ...others) && !isYears(column)).slice(0, 8);
  const actuals = known.actual === undefined ? open : [known.actual];
  const targets = known.target === undefined ? open : [known.target];
  const judges = columns
    .filter(({ shape }) => shape.figures === 0 && shape.filled > 3 && shape.distinct < 6 && shape.longest < 25)
    .slice(0, 4)
    .map((by) => ({ by, rows: judgementsIn(textsOf(by)) }));
  const pairs: ProvenPair[] = [];
  for (const actual of actuals) {
    for (const target of targets) {
      if (actual === target || areOfTwoPeriods(actual, target)) continue;
      const judge = judges.find(({ rows }) => areJudgedSo(actual.figures, target.figures, rows));
      const share = figured.find(
        (by) =>
          by !== actual &&
          by !== target &&
          isStraightShareOf(by.figures, actual.figures, target.figures) &&
          areBothWays(actual.figures, target.figures),
      );
      const gap = figured.find(
        (by) => by !== actual && by !== target && isSignedGapOf(by.figures, actual.figures, target.figures),
      );
      if (judge !== undefined) pairs.push({ actual, target, by: judge.by, proof: "judgement" });
      else if (share !== undefined) pairs.push({ actual, target, by: share, proof: "share" });
      else if (gap !== undefined) pairs.push({ actual, target, by: gap, proof: "difference" });
    }
  }
  const [only] = pairs;
  return only !== undefined && pairs.length === 1 ? only : undefined;
}

/** What changes from one period to the next is no target. */
function areOfTwoPeriods(one: HeaderColumn, other: HeaderColumn): boolean {
  const [a, b] = [one.title.period, other.title.period];
  return a !== undefined && b !== undefined && !isSamePeriod(a, b);
}

function isYears({ shape }: HeaderColumn): boolean {
  return [...shape.texts].every((text) => /^(?:19|20)\d\d$/.test(text));
}
