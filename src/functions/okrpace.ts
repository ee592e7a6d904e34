import { paceOf } from "../core/okr/pace";
import { readTiming } from "../core/okr/timing";
import type { AskLocale } from "../core/values/cell";
import { type Argument, answers, type Result } from "./arguments";

/** Expected shares of the time, 0 to 1. */
export function okrpace(start: Argument, end: Argument, asOf: Argument, locale: AskLocale): Result {
  const named = [
    { name: "Start date", argument: start, main: true },
    { name: "End date", argument: end, main: true },
    { name: "As-of date", argument: asOf },
  ];
  return answers("Expected", named, locale, (cells) => {
    const timing = readTiming(cells[0], cells[1], cells[2], locale);
    if (timing === undefined) return "";
    return "problem" in timing ? timing : paceOf(timing.start, timing.end, timing.asOf);
  });
}
