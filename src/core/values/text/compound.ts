import type { AskLocale } from "../cell";
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
    if (((!between && isAnd(cursor.peek())) || cursor.peek()?.text === ".") && cursor.peek(1)?.kind === "numeral") {
      cursor.next();
    }
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

function sizeOf(name: string): number {
  return [
    "microseconds",
    "milliseconds",
    "seconds",
    "minutes",
    "hours",
    "days",
    "weeks",
    "months",
    "quarters",
    "years",
  ].indexOf(name);
}

function smallerPart(before: Quantity, next: Quantity): Quantity | undefined {
  const minutes = { kind: "time", key: "", name: "minutes" } as const;
  if (next.asMinutes !== undefined && sizeOf(before.unit.name) > sizeOf("minutes")) {
    return { ...next, value: next.asMinutes, unit: minutes };
  }
  // "1h30": minutes go without saying.
  const bare = !next.marked && before.unit.name === "hours" && next.value >= 0 && next.value < 60;
  if (bare) return { ...next, value: next.value * 60, unit: minutes };
  const smaller = next.unit.kind === before.unit.kind && sizeOf(next.unit.name) < sizeOf(before.unit.name);
  return smaller ? next : undefined;
}
