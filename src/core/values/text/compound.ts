import type { AskLocale } from "../cell";
import { timeUnit } from "../unit";
import type { Cursor } from "./cursor";
import { isAnd } from "./joint";
import { type Quantity, readQuantity } from "./quantity";

/** "1h30m", "1 day and 4 hours", "1 year 6 months": several amounts that add up. */
export function readCompound(cursor: Cursor, between: boolean, locale: AskLocale): Quantity | undefined {
  const first = readQuantity(cursor, locale);
  if (first === undefined) return undefined;
  let whole = first;
  let smallest = first;
  while (smallest.unit.kind === "time" || smallest.unit.kind === "months") {
    const start = cursor.at;
    // After "between" an "and" joins the ends, not the parts.
    if ((!between && isAnd(cursor.peek())) || cursor.peek()?.text === ".") cursor.next();
    const next = cursor.peek()?.kind === "numeral" ? readQuantity(cursor, locale) : undefined;
    const part = next === undefined ? undefined : smallerPart(smallest, next);
    if (part === undefined) {
      cursor.at = start;
      break;
    }
    const value = whole.value + (first.negative ? -part.value : part.value);
    whole = { ...whole, value, amount: undefined };
    smallest = part;
  }
  return whole;
}

function smallerPart(before: Quantity, next: Quantity): Quantity | undefined {
  const minutes = { unit: timeUnit("minutes"), perUnit: 60 };
  if (next.asMinutes !== undefined && before.perUnit > 60) return { ...next, ...minutes, value: next.asMinutes };
  // "1h30": minutes go without saying.
  const bare = !next.marked && before.unit.name === "hours" && next.value < 60;
  if (bare) return { ...next, ...minutes, value: next.value * 60 };
  return next.unit.kind === before.unit.kind && next.perUnit < before.perUnit ? next : undefined;
}
