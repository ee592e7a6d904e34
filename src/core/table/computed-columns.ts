import type { ActualChoice } from "./actual-column";
import { type Figures, isGapOf, isShareOf, isStraightShareOf } from "./figures";
import { type HeaderColumn, isAbout, mayBe } from "./header-column";
import { isSamePeriod } from "./period";
import { plainText } from "./plain-words";
import { holdsFigures, holdsPercents } from "./shape";
import type { SingleRole } from "./sheet-reading";
import type { TargetChoice } from "./target-column";

/**
 * Columns that are computed from others, row by row: shares of a target, and distances from one. Whatever their titles
 * say, they are neither the actual nor the target.
 */
export function derivedColumns(
  columns: readonly HeaderColumn[],
  targets: readonly HeaderColumn[],
): ReadonlySet<HeaderColumn> {
  const figured = columns.filter((column) => holdsFigures(column.shape) && column.figures.length > 0);
  const derived = new Set<HeaderColumn>();
  for (const column of figured) {
    if (!isComputable(column)) continue;
    for (const target of targets) {
      if (target === column) continue;
      const isDerived = figured.some(
        (actual) =>
          actual !== column &&
          actual !== target &&
          isPossibleActual(actual) &&
          (isShareOf(column.figures, actual.figures, target.figures) ||
            // What is left to do is as far from the target as what is done.
            (isDistance(column, actual) && isGapOf(column.figures, actual.figures, target.figures))),
      );
      if (isDerived) derived.add(column);
    }
  }
  return derived;
}

/** A column that somebody may have computed: its title speaks of a share, a distance, progress, or of nothing known. */
function isComputable(column: HeaderColumn): boolean {
  return (
    (column.title.period === undefined || isShareTitle(column)) &&
    (column.title.senses.length === 0 ||
      column.title.text.includes("%") ||
      isAbout(column, "progress", "percent", "variance", "actual", "target", "goal", "status", "value"))
  );
}

function isShareTitle(column: HeaderColumn): boolean {
  return isAbout(column, "percent", "progress") || column.title.text.includes("%");
}

function isDistance(column: HeaderColumn, actual: HeaderColumn): boolean {
  return !isAbout(column, "actual", "target", "goal") && isAbout(actual, "actual");
}

function isPossibleActual(column: HeaderColumn): boolean {
  return (
    isAbout(column, "actual", "value", "progress", "period") ||
    (column.title.senses.length === 0 && column.title.period !== undefined)
  );
}

function isComputedFrom(found: Figures, actual: Figures, target: Figures): boolean {
  return isShareOf(found, actual, target) || isGapOf(found, actual, target);
}

/** Where no title names the actual: the one column that, divided by the target, gives the table's own share. */
export function computedActual(
  choice: ActualChoice,
  columns: readonly HeaderColumn[],
  targets: readonly HeaderColumn[],
): ActualChoice {
  const [target] = targets;
  const rate = choice.outcome === "none" ? computedRate(columns, targets) : undefined;
  if (rate !== undefined) return { outcome: "found", column: rate, mentions: [], weak: false };
  if (target === undefined || targets.length > 1) return choice;
  const shares = columns.filter(
    (column) =>
      mayBe(column, "percent", "progress", "variance", "status") ||
      (column.title.senses.length === 0 && holdsPercents(column.shape) && !holdsPercents(target.shape)),
  );
  const gives = (actual: HeaderColumn): boolean =>
    actual !== target &&
    actual.shape.figures > 0 &&
    shares.some(
      (share) =>
        share !== actual &&
        (isStraightShareOf(share.figures, actual.figures, target.figures) ||
          isGapOf(share.figures, actual.figures, target.figures)),
    );
  // A chosen one that gives no share of the table's gives way to the one that does: "Sales" beside "Sales Jul 2025".
  const isDoubtful = choice.outcome === "found" && choice.column.title.period !== undefined && !gives(choice.column);
  if (choice.outcome === "found" && !isDoubtful) return choice;
  const untitled = columns.filter(
    (column) =>
      (column.title.senses.length === 0 && (isDoubtful || column.title.period === undefined)) ||
      (isDoubtful && isAbout(column, "group")),
  );
  const found = (choice.outcome === "asked" ? choice.columns : untitled).filter(gives);
  const [only] = found;
  if (only === undefined || found.length > 1) return choice;
  return { outcome: "found", column: only, mentions: [], weak: false };
}

/**
 * The rate that the table computes of two other columns, such as compliant cases of all that were looked at: the actual
 * where every target is a percentage, and no title names another.
 */
function computedRate(columns: readonly HeaderColumn[], targets: readonly HeaderColumn[]): HeaderColumn | undefined {
  if (targets.length === 0 || !targets.every(({ shape }) => holdsPercents(shape))) return undefined;
  const counted = columns.filter(
    (column) => !targets.includes(column) && column.shape.figures > 0 && !holdsPercents(column.shape),
  );
  const rates = columns.filter(
    (column) =>
      !targets.includes(column) &&
      holdsPercents(column.shape) &&
      (column.title.senses.length === 0 || isAbout(column, "percent", "progress", "status", "value")) &&
      counted.slice(0, 8).some((part) => counted.slice(0, 8).some((whole) => isRateOf(column, part, whole))),
  );
  return rates.length === 1 ? rates[0] : undefined;
}

function isRateOf(rate: HeaderColumn, part: HeaderColumn, whole: HeaderColumn): boolean {
  return part !== whole && isStraightShareOf(rate.figures, part.figures, whole.figures);
}

/** Whether a column is a share or a distance of the known one and another of these. */
export function isComputedOf(column: HeaderColumn, known: HeaderColumn, others: readonly HeaderColumn[]): boolean {
  return others
    .slice(0, 8)
    .some(
      (other) =>
        other !== column &&
        other !== known &&
        (isComputedFrom(column.figures, known.figures, other.figures) ||
          isComputedFrom(column.figures, other.figures, known.figures)),
    );
}

/** What the table's own share of the target is computed from. */
export interface ComputedPair {
  readonly actual: HeaderColumn;
  readonly target: HeaderColumn;
  /** Whether the share's title leaves no doubt that it is one of a target. */
  readonly isSure: boolean;
}

/** Where titles name only one of actual and target, or none: the one pair whose quotient is the table's own share. */
export function computedPair(
  columns: readonly HeaderColumn[],
  known: { readonly actual: HeaderColumn | undefined; readonly target: HeaderColumn | undefined },
): ComputedPair | undefined {
  const shares = columns.filter(
    (column) =>
      column.shape.figures > 0 &&
      (isAbout(column, "percent") ||
        (isAbout(column, "progress") && (isShareTitle(column) || holdsPercents(column.shape)))),
  );
  // Of a budget so much is spent; only what is attained is of a target.
  const isOfTarget = shares.some(({ title }) =>
    /attain|achiev|ating|alcan|cump|logr|capai|erfull|erreich|target|meta\b|obj|goal/.test(plainText(title.text)),
  );
  const open = columns
    .filter(
      (column) =>
        column.shape.figures > 0 &&
        holdsFigures(column.shape) &&
        !shares.includes(column) &&
        column.title.period === undefined &&
        (column.title.senses.length === 0 ||
          isAbout(column, "goal", "value", "measure", "group", "label", "limit") ||
          (isAbout(column, "forecast") && isOfTarget)),
    )
    .slice(0, 10);
  const actuals = known.actual === undefined ? open : [known.actual];
  const targets = known.target === undefined ? open : [known.target];
  const pairs = shares.flatMap((share) =>
    actuals.flatMap((actual) =>
      targets
        .filter((target) => target !== actual && isStraightShareOf(share.figures, actual.figures, target.figures))
        .map((target) => ({ actual, target, isSure: isAbout(share, "percent") && share.title.exact })),
    ),
  );
  const [only] = pairs;
  const isOne = pairs.every(({ actual, target }) => actual === only?.actual && target === only.target);
  return isOne ? only : undefined;
}

/** Of several targets the one by which the table's own shares of the actual are computed. */
export function computedTarget(
  choice: TargetChoice,
  columns: readonly HeaderColumn[],
  targets: readonly HeaderColumn[],
  actual: HeaderColumn | undefined,
): TargetChoice {
  if (choice.outcome === "none" || targets.length < 2 || actual === undefined) return choice;
  // A target of the actual's own period needs no other witness.
  if (choice.outcome === "found" && choice.column.title.period !== undefined && choice.mentions.length === 0)
    return choice;
  const shares = columns.filter((column) => mayBe(column, "percent", "progress", "variance", "status"));
  const found = targets.filter((target) =>
    shares.some((share) => share !== actual && isComputedFrom(share.figures, actual.figures, target.figures)),
  );
  const [only] = found;
  return only === undefined || found.length > 1 ? choice : { outcome: "found", column: only, mentions: [] };
}

/** A column that is the share of the target row by row, whatever its title says of it. */
export function computedShare(
  free: readonly HeaderColumn[],
  { actual, target }: Partial<Readonly<Record<SingleRole, HeaderColumn>>>,
): HeaderColumn | undefined {
  if (actual === undefined || target === undefined) return undefined;
  return free.find(
    (column) =>
      (column.title.senses.length === 0 ||
        mayBe(column, "progress", "actual", "value", "status", "variance") ||
        isShareTitle(column)) &&
      isOfSamePeriod(column, actual) &&
      column.shape.figures > 0 &&
      // Where every row says 1, it may count anything.
      (isShareTitle(column) || new Set(column.figures.flatMap((figure) => figure?.value ?? [])).size > 1) &&
      isShareOf(column.figures, actual.figures, target.figures),
  );
}

/** Whether a column is of the actual's period, as far as both titles name one. */
export function isOfSamePeriod({ title }: HeaderColumn, actual: HeaderColumn | undefined): boolean {
  const period = actual?.title.period;
  return title.period === undefined || period === undefined || isSamePeriod(title.period, period);
}

/** Whether a table computes a share or a distance of its own: then its actuals are held against its targets. */
export function isHeldAgainst(
  columns: readonly HeaderColumn[],
  { name, actual, target }: Partial<Readonly<Record<SingleRole, HeaderColumn>>>,
): boolean {
  if (actual === undefined || target === undefined) return false;
  return columns.some(
    (column) =>
      // "1: Foundation"
      column !== name &&
      column !== actual &&
      column !== target &&
      isShareOf(column.figures, actual.figures, target.figures),
  );
}
