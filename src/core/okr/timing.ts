import { functionSentences as say } from "../language/en/functions";
import type { AskLocale, Cell } from "../values/cell";
import { isoDay, parseDay } from "../values/date";
import { shown } from "../values/option";

/** Days counted from 1970. */
export interface Timing {
  readonly start: number;
  readonly end: number;
  readonly asOf: number;
}

/** The three dates of a pace: undefined where start or end is blank, a sentence where a date is missing or wrong. */
export function readTiming(
  start: Cell,
  end: Cell,
  asOf: Cell,
  locale: AskLocale,
): Timing | undefined | { readonly problem: string } {
  const from = parseDay(start, locale);
  const to = parseDay(end, locale);
  if (from === undefined || to === undefined) return undefined;
  if (from === "unreadable") return { problem: say.notADate({ argument: "Start date", text: shown(start) }) };
  if (to === "unreadable") return { problem: say.notADate({ argument: "End date", text: shown(end) }) };
  if (to < from) return { problem: say.datesReversed({ start: isoDay(from), end: isoDay(to) }) };
  const now = parseDay(asOf, locale);
  if (now === undefined) return { problem: say.asOfMissing };
  if (now === "unreadable") return { problem: say.notADate({ argument: "As-of date", text: shown(asOf) }) };
  return { start: from, end: to, asOf: now };
}
