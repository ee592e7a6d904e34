import type { AskLocale } from "../cell";
import { ratioUnit } from "../unit";
import type { NumberValue } from "../value";
import type { Cursor } from "./cursor";
import { type Quantity, readQuantity } from "./quantity";
import { isQuiet, restOf, tailOf } from "./text-end";
import { numberValue, type Told } from "./told";

/** "4.5/5", "3 of 10", "3 per 1,000": a share, comparable only with shares of the same whole. */
export function readRatio(cursor: Cursor, told: Told, locale: AskLocale): NumberValue | undefined {
  const { first, lead, text } = told;
  if (first.marked || lead.between || lead.span) return undefined;
  const start = cursor.at;
  const words = cursor.peek()?.kind === "word";
  skipOf(cursor);
  const second = cursor.at > start ? readQuantity(cursor, locale) : undefined;
  const whole = second === undefined ? 0 : denominatorOf(second, words);
  const rest = restOf(cursor);
  cursor.at = start;
  if (!(whole > 0) || !isQuiet(rest, false)) return undefined;
  const tail = tailOf(rest, false);
  const quantity = { ...first, value: first.value / whole, unit: ratioUnit(whole), asMinutes: undefined };
  return numberValue(quantity, text, lead.bound ?? tail.bound, lead.relative);
}

/** The whole of a ratio, 0 where it is none; after a word it may have a unit of its own ("5 per 1,000 hours"). */
function denominatorOf(second: Quantity, words: boolean): number {
  switch (second.unit.kind) {
    case "plain":
      return second.value;
    case "time":
    case "months":
      return words ? Number(second.amount) : 0;
    default:
      return 0;
  }
}

function skipOf(cursor: Cursor): void {
  switch (cursor.peek()?.text) {
    case "out":
      if (cursor.peek(1)?.text === "of") cursor.skip(2);
      return;
    case "/":
    case "of":
    case "de":
    case "dari":
    case "von":
    case "per":
      cursor.next();
  }
}
