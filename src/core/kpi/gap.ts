import { reaches, rounded } from "../values/round";
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

/** The miss as a share of the bound that counts: 0.05 is 5 % beside it. Undefined where that bound is 0 or a date. [K3] */
export function gapOf(actual: number, standard: Standard): number | undefined {
  if (standard.direction === "between" && isMet(actual, standard)) return 0;
  const bound = boundFor(actual, standard);
  if (bound === 0 || standard.dated) return undefined;
  return rounded((fallsShort(actual, standard) ? bound - actual : actual - bound) / Math.abs(bound));
}

/** 1 minus the gap, without the digits that the subtraction would lose: half of a target is 0.5, and so is one and a half
 *  of what should be at most 1. Undefined where there is no gap. [K7] */
export function attainmentOf(actual: number, standard: Standard): number | undefined {
  if (gapOf(actual, standard) === undefined) return undefined;
  if (standard.direction === "between" && isMet(actual, standard)) return 1;
  const bound = boundFor(actual, standard);
  const share = actual / bound;
  return rounded(fallsShort(actual, standard) === bound > 0 ? share : 2 - share);
}

/** Whether the actual is measured from below, as what should be higher is. */
function fallsShort(actual: number, { direction, low }: Standard): boolean {
  return direction === "higher" || (direction === "between" && actual < low);
}

/** Whether an actual keeps the bounds that its direction asks for; a bound itself is kept, whatever floating point made of
 *  it. [V21] */
export function isMet(actual: number, { direction, low, high }: Pick<Standard, "direction" | "low" | "high">): boolean {
  return (direction === "lower" || reaches(actual, low)) && (direction === "higher" || reaches(-actual, -high));
}
