import { rounded } from "../values/round";
import type { Direction } from "./direction";

/** What a KPI is held against, in the row's common unit. `low` and `high` are equal for a single target. */
export interface Standard {
  readonly direction: Direction;
  readonly low: number;
  readonly high: number;
  /** The target as written. */
  readonly text: string;
  /** A date: there is no share of it. */
  readonly dated: boolean;
}

/** The bound that counts: the one that the direction names, else the one nearer to the actual. */
export function boundFor(actual: number, standard: Standard): number {
  if (standard.direction === "higher") return standard.low;
  if (standard.direction === "lower") return standard.high;
  return actual < standard.low ? standard.low : standard.high;
}

/** By how much the actual misses the standard, in its unit; 0 or less where it is met. */
export function missBy(actual: number, standard: Standard): number {
  switch (standard.direction) {
    case "higher":
      return standard.low - actual;
    case "lower":
      return actual - standard.high;
    case "between":
      return Math.max(standard.low - actual, actual - standard.high, 0);
  }
}

/** The miss as a share of the bound that counts: 0.05 is 5 % beside it. Undefined where that bound is 0 or a date. [K3] */
export function gapOf(actual: number, standard: Standard): number | undefined {
  const bound = boundFor(actual, standard);
  const miss = missBy(actual, standard);
  if (standard.direction === "between" && miss === 0) return 0;
  if (bound === 0 || standard.dated) return undefined;
  return rounded(miss / Math.abs(bound));
}
