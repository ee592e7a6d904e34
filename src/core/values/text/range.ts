import type { AskLocale } from "../cell";
import { isSameCurrency } from "../currency";
import type { RangeValue, Unit } from "../value";
import { readCompound } from "./compound";
import type { Cursor } from "./cursor";
import { isAnd, isJoint, saysUpTo } from "./joint";
import { numberOf } from "./numeral";
import type { Quantity } from "./quantity";
import type { Token } from "./scan";
import { isQuiet, restOf } from "./text-end";
import { isMoneyWord, numberValue, type Told } from "./told";
import { readLead } from "./wording";

/** Skips what joins the ends of a range; false where nothing does. */
function readJoint(cursor: Cursor, between: boolean): boolean {
  const token = cursor.peek();
  const start = cursor.at;
  switch (isJoint(token) ? "to" : token?.text) {
    case "to":
      cursor.next();
      while (isBeforeEnd(cursor.peek())) cursor.next();
      break;
    case ".":
      while (cursor.peek()?.text === ".") cursor.next();
      if (cursor.at - start < 2) cursor.at = start;
      break;
    case "s":
      if (saysUpTo(cursor)) cursor.skip(3);
      break;
    default:
      if (between && isAnd(token)) {
        cursor.next();
        while (isBeforeEnd(cursor.peek())) cursor.next();
      }
  }
  return cursor.at > start;
}

/** Small words before the second end: "entre el 4 y el 5", "4 sampai dengan 5", "4 s.d. 5". */
function isBeforeEnd(token: Token | undefined): boolean {
  switch (token?.text) {
    case "el":
    case "un":
    case "the":
    case "dengan":
    case "zu":
      return true;
    case ".":
      return token.glued;
    default:
      return false;
  }
}

/** "4-5", "between 30 and 50", "> 4 and < 5". Leaves the cursor where it was if there is no range. */
export function readRange(cursor: Cursor, told: Told, locale: AskLocale): RangeValue | undefined {
  const start = cursor.at;
  const { lead, first, text } = told;
  if (readJoint(cursor, lead.between)) {
    const second = readCompound(cursor, false, locale);
    if (second !== undefined && !lead.moving && lead.bound === undefined && isQuiet(restOf(cursor), second.marked)) {
      const range = rangeOf(first, second, lead.between, text, locale);
      if (range !== undefined) return range;
    }
  } else if (lead.bound !== undefined) {
    const range = readTwoBounds(cursor, told, locale);
    if (range !== undefined) return range;
  }
  cursor.at = start;
  return undefined;
}

/** "> 4 and < 5", "at least 30 but no more than 50". */
function readTwoBounds(cursor: Cursor, told: Told, locale: AskLocale): RangeValue | undefined {
  const token = cursor.peek();
  if (token?.text !== "but" && !isAnd(token)) return undefined;
  cursor.next();
  const lead = readLead(cursor, isMoneyWord);
  const second =
    lead?.bound === undefined || lead.bound === told.lead.bound ? undefined : readCompound(cursor, false, locale);
  if (second === undefined || !isQuiet(restOf(cursor), second.marked)) return undefined;
  const rising = told.lead.bound === "at least";
  return rangeOf(rising ? told.first : second, rising ? second : told.first, false, told.text, locale);
}

function rangeOf(
  first: Quantity,
  second: Quantity,
  swappable: boolean,
  text: string,
  locale: AskLocale,
): RangeValue | undefined {
  for (const [low, high] of endsOf(first, second, locale)) {
    if (!isSameUnit(low.unit, high.unit)) continue;
    if (low.value <= high.value) return ends(low, high, text);
    if (swappable) return ends(high, low, text);
  }
  return undefined;
}

/** A range from low to high, as written in `text`. */
export function ends(low: Quantity, high: Quantity, text: string): RangeValue {
  return {
    kind: "range",
    low: numberValue(low, text, undefined, false),
    high: numberValue(high, text, undefined, false),
    text,
  };
}

/** The ends as they may be meant: a bare first end takes the second one's scale and unit ("2-3M", "4-5%"), or keeps its
 *  own size ("500-1k"); a bare second end takes the first one's currency ("$4-5"). */
function endsOf(first: Quantity, second: Quantity, locale: AskLocale): (readonly [Quantity, Quantity])[] {
  const money = first.unit.kind === "currency";
  const priced = { ...second, unit: first.unit, asMinutes: undefined };
  const high = money && second.unit.kind === "plain" ? scaled(second, priced, locale) : second;
  if (first.marked && (!money || first.shift > 0)) return [[first, high]];
  const unit = money ? first.unit : high.unit;
  return [
    [{ ...scaled(first, high, locale), unit }, high],
    [{ ...first, unit }, high],
  ];
}

export function isSameUnit(one: Unit, other: Unit): boolean {
  return one.kind === other.kind && (one.key === other.key || isSameCurrency(one.key, other.key));
}

/** The first number again, with the scale and the unit of the second. */
export function scaled(first: Quantity, second: Quantity, locale: AskLocale): Quantity {
  const { unit } = second;
  const context = { currency: unit.kind === "currency", scaled: second.shift > 0 };
  const sized = numberOf(first.numeral, context, second.shift, locale) ?? first.value;
  const signed = first.negative ? -sized : sized;
  const { perUnit, shift } = second;
  // Bare as it is, its value is what stands there.
  const asMinutes = second.asMinutes === undefined ? undefined : first.value * 60;
  return { ...first, value: signed * perUnit, unit, perUnit, asMinutes, shift };
}
