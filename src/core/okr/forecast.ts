import { functionSentences as say } from "../language/en/functions";
import type { AskLocale, Cell } from "../values/cell";
import { parseDay } from "../values/date";
import { shown } from "../values/option";
import { parseValue } from "../values/parse";
import { brokenCell, textOf } from "../values/presence";
import type { NumberValue } from "../values/value";
import { aimOf, goalOf, startOf } from "./score";
import { rawScore } from "./yardstick";

/** Check-ins that a forecast looks back on. */
const LOOK_BACK = 8;

export interface CheckInRow {
  readonly date: Cell;
  readonly value: Cell;
  /** Counted from 1, for sentences. */
  readonly row: number;
}

interface Point {
  readonly day: number;
  readonly value: NumberValue;
  readonly row: number;
}

/** Raw score that the last eight check-ins point to at the end: a least-squares line through them. Undefined with fewer
 *  than three, or all on one day. It promises no probability. [F18] */
export function readForecast(
  rows: readonly CheckInRow[],
  end: Cell,
  target: Cell,
  baseline: Cell,
  locale: AskLocale,
): number | undefined | { readonly problem: string } {
  const points = pointsOf(rows, locale);
  if ("problem" in points) return points;
  const lastDay = parseDay(end, locale);
  if (points.length === 0 || lastDay === undefined) return undefined;
  if (lastDay === "unreadable") return { problem: say.notADate({ argument: "End date", text: shown(end) }) };
  const goalValue = parseValue(target, locale);
  const broken = brokenCell("Target", goalValue);
  if (broken !== undefined) return { problem: broken };
  const goal = goalOf(goalValue, "");
  if (goal === undefined) return { problem: say.targetMissing };
  if (typeof goal === "string") return { problem: goal };
  const start = startOf(parseValue(baseline, locale));
  if (start === "not yet") return undefined;
  if (start !== undefined && "problem" in start) return start;
  const recent = [...points].sort((a, b) => a.day - b.day).slice(-LOOK_BACK);
  const days = recent.map((point) => point.day);
  if (recent.length < 3 || days[0] === days[days.length - 1]) return undefined;
  const figures = recent.map(({ value, row }) => ({ argument: say.inRow({ row, sentence: "Value" }), value }));
  const aim = aimOf(figures, goal, start, "");
  if (typeof aim === "string") return { problem: aim };
  const line = recent.map(({ day, value }) => ({ day, number: aim.numberOf(value) }));
  return rawScore(aim.yardstick, valueAt(lastDay, line));
}

function pointsOf(rows: readonly CheckInRow[], locale: AskLocale): readonly Point[] | { readonly problem: string } {
  const points: Point[] = [];
  for (const { date, value: cell, row } of rows) {
    const value = parseValue(cell, locale);
    const day = parseDay(date, locale);
    if (day === undefined || value.kind === "blank" || value.kind === "no data") continue;
    const troubled = (sentence: string) => ({ problem: say.inRow({ row, sentence }) });
    if (day === "unreadable") return troubled(say.notADate({ argument: "Date", text: shown(date) }));
    if (value.kind !== "number") {
      return troubled(brokenCell("Value", value) ?? say.notANumber({ argument: "Value", text: textOf(value) }));
    }
    points.push({ day, value, row });
  }
  return points;
}

/** Where the least-squares line through the points stands on a day. */
function valueAt(day: number, points: readonly { readonly day: number; readonly number: number }[]): number {
  const meanDay = mean(points.map((point) => point.day));
  const meanNumber = mean(points.map((point) => point.number));
  let [across, along] = [0, 0];
  for (const point of points) {
    across += (point.day - meanDay) * (point.number - meanNumber);
    along += (point.day - meanDay) ** 2;
  }
  return meanNumber + (across / along) * (day - meanDay);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
