// A second opinion on attainment, status and score, written from docs/spec.md alone by somebody who had not read src/.
// It reads numbers, percent texts, ranges of them and blanks; no unit but percent, no locale, no wording. It answers
// unrounded: whoever compares knows that 12 digits are shown. [V21]

export type Cell = number | string | undefined;
export type Direction = "" | "higher" | "lower" | "between";
export type Kind = "" | "linear" | "lower" | "higher" | "at least" | "at most" | "binary" | "milestone" | "between";

/** Where Lodestar answers with a sentence of E. The id says which one this reader expects; nobody compares it. */
export class Sentence extends Error {}

/** What a cell says: both ends of a range, or twice the same number. */
interface Figure {
  readonly low: number; // 0.45 for 45 %
  readonly high: number;
  readonly percent: boolean;
  readonly isRange: boolean;
}

const EDGE = 1e-9; // [V21] of a share, or of a boundary's own size
const reaches = (value: number, bound: number) => value >= bound - EDGE * Math.abs(bound);
const keeps = (value: number, bound: number) => reaches(-value, -bound);

/** [V1, V4, V9] undefined is blank. */
function read(cell: Cell): Figure | undefined {
  const text = String(cell ?? "").trim();
  if (text === "") return undefined;
  const percent = text.endsWith("%");
  const ends = (/^between (.+) and (.+)$/.exec(text) ?? /^(\S+?)(?: to |(?<=[\d%])-)(\S+)$/.exec(text))?.slice(1);
  const values = (ends ?? [text]).map((end) => Number(end.replace("%", "") + (percent ? "e-2" : "")));
  return { low: Math.min(...values), high: Math.max(...values), percent, isRange: ends !== undefined };
}

/** [V19] A share and a number above 2 may not stand in one row; a 0 is small enough for both. */
function guardPercent(...row: readonly (Figure | undefined)[]): void {
  const figures = row.filter((figure) => figure !== undefined);
  const hasLarge = figures.some(({ low, high, percent }) => !percent && Math.max(-low, high) > 2);
  if (hasLarge && figures.some(({ percent }) => percent)) throw new Sentence("E5");
}

const clamped = (value: number) => Math.min(1, Math.max(0, value));

/** How far the actual lies beyond the bounds it must keep, negative when better; the bound it is counted from. [K2, K3] */
function missOf(actual: Figure, target: Figure, direction: Direction) {
  const towards = direction || (target.isRange ? "between" : "higher");
  if (towards === "between" && !target.isRange) throw new Sentence("E19");
  const below = towards === "lower" ? -Infinity : target.low - actual.low;
  const above = towards === "higher" ? -Infinity : actual.low - target.high;
  const bound = below >= above ? target.low : target.high;
  // Inside a range there is nothing to gain: neither end is better than the other.
  const miss = towards === "between" ? Math.max(below, above, 0) : Math.max(below, above);
  const gap = miss === 0 ? 0 : bound === 0 ? undefined : miss / Math.abs(bound);
  return { towards, bound, miss, gap };
}

/** [K1, K3, K7] */
export function attainment(actualCell: Cell, targetCell: Cell, direction: Direction, isCapped: boolean): number | "" {
  const [actual, target] = [read(actualCell), read(targetCell)];
  if (!actual || !target) return "";
  guardPercent(actual, target);
  const { gap, bound, towards, miss } = missOf(actual, target, direction);
  if (gap === undefined || (bound === 0 && towards !== "between")) return "";
  const risesTo = towards === "higher" || (towards === "between" && actual.low < target.low);
  const share = actual.low / bound;
  const attained = towards === "between" && miss === 0 ? 1 : risesTo === bound > 0 ? share : 2 - share;
  return isCapped ? clamped(attained) : attained;
}

/** [K1-K5] */
export function status(actualCell: Cell, targetCell: Cell, direction: Direction, limitCell: Cell): string {
  const [actual, single] = [read(actualCell), read(targetCell)];
  if (!actual) return single ? "No data" : "";
  if (!single) return "No target";
  const text = String(limitCell ?? "");
  const pair = /^(.+)%\/(.+)%$/.exec(text);
  const band = /^±(.+)%$/.exec(text);
  const limit = pair || band ? undefined : read(limitCell);
  guardPercent(actual, single, limit);

  const isOtherBound = direction === "between" && !single.isRange && limit !== undefined;
  const bounds = isOtherBound ? [single.low, limit.low] : [single.low, single.high];
  const target = {
    ...single,
    low: Math.min(...bounds),
    high: Math.max(...bounds),
    isRange: single.isRange || isOtherBound,
  };
  const { towards, miss, gap } = missOf(actual, target, direction);
  const within = (low: number, high: number) =>
    (towards === "lower" || reaches(actual.low, low)) && (towards === "higher" || keeps(actual.low, high));
  if (limit && !isOtherBound) {
    const last = limit.low;
    if (
      towards === "between" ? last < 0 : towards === "higher" ? !keeps(last, target.low) : !reaches(last, target.high)
    ) {
      throw new Sentence("E13 or E21");
    }
    const isNear = towards === "between" ? within(target.low - last, target.high + last) : within(last, last);
    return within(target.low, target.high) ? "On target" : isNear ? "At risk" : "Off target";
  }
  if (gap === undefined) return miss <= 0 ? "On target" : "Off target";
  const [onTarget, atRisk] = pair
    ? [1 - Number(pair[1]) / 100, 1 - Number(pair[2]) / 100]
    : [0, band ? Number(band[1]) / 100 : 0.05];
  return gap <= onTarget + EDGE ? "On target" : gap <= atRisk + EDGE ? "At risk" : "Off target";
}

/** [F1-F6, F8-F10] */
export function score(currentCell: Cell, targetCell: Cell, baselineCell: Cell, kind: Kind, isCapped: boolean) {
  const [current, baseline] = [read(currentCell), read(baselineCell)];
  const isShare = kind === "milestone" || kind === "binary";
  const target = read(targetCell) ?? (isShare ? read("100%") : undefined);
  if (!current) return "";
  if (!target) throw new Sentence("E1");
  guardPercent(current, target, baseline);
  const now = current.low;
  const reachesLow = reaches(now, target.low) ? 1 : 0;
  const keepsHigh = keeps(now, target.high) ? 1 : 0;

  if (kind === "between" && !target.isRange) throw new Sentence("E19");
  if (kind === "at least") return reachesLow;
  if (kind === "at most") return keepsHigh;
  if (target.isRange && kind !== "higher" && kind !== "lower") return reachesLow * keepsHigh;
  if (kind === "binary") return reachesLow;

  const goal = kind === "lower" ? target.high : target.low;
  if (kind === "lower" && !baseline) throw new Sentence("E14");
  if (!baseline && goal === 0) throw new Sentence("E3");
  const start = baseline?.low ?? 0;
  const isStill = Math.abs(start - goal) <= 1e-12 * Math.max(Math.abs(start), Math.abs(goal));
  if (kind === "higher" && (isStill || start > goal)) return reachesLow;
  if (kind === "lower" && (isStill || start < goal)) return keepsHigh;
  if (isStill) throw new Sentence("E2");
  const raw = (now - start) / (goal - start);
  return isCapped ? clamped(raw) : raw;
}
