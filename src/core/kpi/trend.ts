import { functionSentences as say } from "../language/en/functions";
import type { AskLocale, Cell } from "../values/cell";
import { parseValue } from "../values/parse";
import { brokenCell, isNoData, textOf } from "../values/presence";
import { TOLERANCE } from "../values/round";
import { commonUnit, type Figure } from "../values/row";
import type { Direction } from "./direction";

export type Trend = "Improving" | "Stable" | "Worsening" | "";

/** Change over the whole window, as a share of the median value, that still counts as stable. */
const STABLE = 0.02;

export interface TrendRow {
  readonly value: Cell;
  /** Counted from 1, for sentences. */
  readonly row: number;
}

/** Where the last `count` values lead, oldest first: the median of all slopes between two of them, over the window, as a
 *  share of the median value. "" with fewer than three values. [K8] */
export function readTrend(
  rows: readonly TrendRow[],
  direction: Direction,
  count: number,
  locale: AskLocale,
): Trend | { readonly problem: string } {
  const figures: Figure[] = [];
  for (const { value: cell, row } of [...rows].reverse()) {
    if (figures.length === count) break;
    const value = parseValue(cell, locale);
    if (isNoData(value)) continue;
    if (value.kind !== "number") {
      const sentence = brokenCell("Value", value) ?? say.notANumber({ argument: "Value", text: textOf(value) });
      return { problem: say.inRow({ row, sentence }) };
    }
    figures.unshift({ argument: say.inRow({ row, sentence: "Value" }), value });
  }
  if (figures.length < 3) return "";
  const common = commonUnit(figures);
  if ("problem" in common) return common;
  const values = figures.map(({ value }) => common.numberOf(value));
  return trendOf(values, direction);
}

function trendOf(values: readonly number[], direction: Direction): Trend {
  const change = medianSlope(values) * (values.length - 1);
  const size = Math.abs(median(values));
  if (Math.abs(change) <= size * STABLE * (1 + TOLERANCE)) return "Stable";
  if (size === 0 || direction === "between") return "";
  return change > 0 === (direction === "higher") ? "Improving" : "Worsening";
}

/** Median of the slopes between any two values, a step apart being 1 (Theil and Sen). */
function medianSlope(values: readonly number[]): number {
  return median(values.flatMap((early, i) => values.slice(i + 1).map((late, steps) => (late - early) / (steps + 1))));
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return middle.reduce((sum, one) => sum + one, 0) / middle.length;
}
