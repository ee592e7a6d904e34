import { functionSentences as say } from "../language/en/functions";
import { reaches, rounded } from "../values/round";
import type { Bound, NumberValue, RangeValue } from "../values/value";
import type { Kind } from "./kind";

/** What "reaching the target" means for a key result. */
export type Yardstick = NumberYardstick | { readonly kind: "done" };

/** The same for numbers, all in one unit. */
export type NumberYardstick =
  /** The share of the way from `from` to `to`. `started` where a baseline was given; without one the way begins at 0. */
  | { readonly kind: "movement"; readonly from: number; readonly to: number; readonly started: boolean }
  | { readonly kind: "limit"; readonly bound: Bound; readonly limit: number }
  | { readonly kind: "between"; readonly low: number; readonly high: number };

/** Raw score of a number against a yardstick: unclamped, 12 significant digits. [F1] */
export function rawScore(yardstick: NumberYardstick, current: number): number {
  switch (yardstick.kind) {
    case "movement":
      return rounded((current - yardstick.from) / (yardstick.to - yardstick.from));
    case "limit":
      return yardstick.bound === "at least"
        ? Number(reaches(current, yardstick.limit))
        : Number(reaches(-current, -yardstick.limit));
    case "between":
      return Number(reaches(current, yardstick.low) && reaches(-current, -yardstick.high));
  }
}

/** Whether two numbers are too close to measure a movement between them. */
export function isStill(from: number, to: number): boolean {
  const way = to > from ? to - from : from - to;
  const size = (to < 0 ? -to : to) + (from < 0 ? -from : from);
  return way <= size * 1e-12;
}

/** A key result's aim, its numbers in one unit. */
export interface Aim {
  readonly goal: NumberValue | RangeValue;
  /** Equal for a single target. */
  readonly low: number;
  readonly high: number;
  /** Undefined where blank. */
  readonly baseline: number | undefined;
  readonly kind: Kind | "";
}

/** How an aim is measured, or the sentence that says why it cannot be. [F2-F8] */
export function yardstickFor(aim: Aim): NumberYardstick | string {
  const { goal, kind } = aim;
  const said = goal.kind === "range" ? undefined : goal.bound;
  const asked = boundOfKind(kind);
  if (said !== undefined && asked !== undefined && said !== asked) {
    return say.wordingAgainstDirection({ argument: "Target", text: goal.text, direction: kind });
  }
  if (kind === "between" && goal.kind !== "range") return say.twoBoundsNeeded;
  if (goal.kind === "range" && asked === undefined) return { kind: "between", low: aim.low, high: aim.high };
  const bound = said ?? asked;
  const limit = bound === "at most" ? aim.high : aim.low;
  if (kind === "at least" || kind === "at most") return { kind: "limit", bound: kind, limit };
  if (kind === "binary") return { kind: "limit", bound: said ?? "at least", limit };
  return movement(goal, limit, bound, aim.baseline);
}

function movement(
  goal: NumberValue | RangeValue,
  limit: number,
  bound: Bound | undefined,
  baseline: number | undefined,
): NumberYardstick | string {
  // Without a start "reduce churn to 1 %" would read 2.5 % as two and a half times the goal.
  if (baseline === undefined && bound === "at most") return say.fallsWithoutBaseline;
  if (baseline === undefined && limit === 0) return say.startNeeded;
  const from = baseline ?? 0;
  const still = isStill(from, limit);
  const better = bound === "at least" ? from > limit : from < limit;
  if (bound !== undefined && (still || better)) return { kind: "limit", bound, limit };
  if (still) return say.nothingToMove({ value: goal.text });
  return { kind: "movement", from, to: limit, started: baseline !== undefined };
}

function boundOfKind(kind: Kind | ""): Bound | undefined {
  if (kind === "higher" || kind === "at least") return "at least";
  return kind === "lower" || kind === "at most" ? "at most" : undefined;
}
