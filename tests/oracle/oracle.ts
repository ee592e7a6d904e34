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

const EDGE = 1e-9; // [V21]

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
  const { gap, bound, towards } = missOf(actual, target, direction);
  if (gap === undefined || (bound === 0 && towards !== "between")) return "";
  return isCapped ? clamped(1 - gap) : 1 - gap;
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

  const isUpperBound = direction === "between" && !single.isRange && limit !== undefined;
  const target = isUpperBound ? { ...single, high: limit.high, isRange: true } : single;
  if (target.low > target.high) throw new Sentence("E13");
  const { towards, miss, gap } = missOf(actual, target, direction);
  if (limit && !isUpperBound) {
    const room = { higher: target.low - limit.low, lower: limit.low - target.high, between: limit.low }[towards];
    if (room < -EDGE) throw new Sentence("E13");
    return miss <= EDGE ? "On target" : miss <= room + EDGE ? "At risk" : "Off target";
  }
  if (gap === undefined) return miss <= EDGE ? "On target" : "Off target";
  const [onTarget, atRisk] = pair
    ? [1 - Number(pair[1]) / 100, 1 - Number(pair[2]) / 100]
    : [0, band ? Number(band[1]) / 100 : 0.05];
  return gap <= onTarget + EDGE ? "On target" : gap <= atRisk + EDGE ? "At risk" : "Off target";
}

/** [F1-F6, F8-F10] */
export function score(currentCell: Cell, targetCell: Cell, baselineCell: Cell, kind: Kind, isCapped: boolean) {
  const [current, baseline] = [read(currentCell), read(baselineCell)];
  const target = read(targetCell) ?? (kind === "milestone" ? read("100%") : undefined);
  if (!current) return "";
  if (!target) throw new Sentence("E1");
  guardPercent(current, target, baseline);
  const now = current.low;
  const reachesLow = now >= target.low - EDGE ? 1 : 0;
  const keepsHigh = now <= target.high + EDGE ? 1 : 0;

  if (kind === "between" && !target.isRange) throw new Sentence("E19");
  if (kind === "at least") return reachesLow;
  if (kind === "at most") return keepsHigh;
  if (target.isRange && kind !== "higher" && kind !== "lower") return reachesLow * keepsHigh;
  if (kind === "binary") return reachesLow;

  const goal = kind === "lower" ? target.high : target.low;
  if (kind === "lower" && !baseline) throw new Sentence("E14");
  if (!baseline && Math.abs(goal) <= EDGE) throw new Sentence("E3");
  const start = baseline?.low ?? 0;
  if (kind === "higher" && start >= goal - EDGE) return reachesLow;
  if (kind === "lower" && start <= goal + EDGE) return keepsHigh;
  if (Math.abs(start - goal) <= EDGE) throw new Sentence("E2");
  const raw = (now - start) / (goal - start);
  return isCapped ? clamped(raw) : raw;
}
