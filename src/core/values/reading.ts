import type { AskLocale } from "./cell";
import { type Cursor, cursorOver } from "./cursor";
import { numberOf } from "./numeral";
import { type Quantity, readQuantity } from "./quantity";
import { type Token, tokensOf } from "./scan";
import { percentUnit, ratioUnit } from "./unit";
import type { Bound, NumberValue, RangeValue } from "./value";
import { measureOf } from "./word";
import { type Lead, readLead, readTail } from "./wording";

/** The number or range that a text in canonical spelling means, undefined where it is none: one pass over its pieces.
 *  `text` is how sentences show it. [V] */
export function readText(spelled: string, locale: AskLocale, text: string): NumberValue | RangeValue | undefined {
  return readUnlabelled(spelled, locale, text) ?? readLabelled(spelled, locale, text);
}

/** "NPS: 45": what stands after the only colon, if it is followed by a space. */
function readLabelled(spelled: string, locale: AskLocale, text: string): NumberValue | RangeValue | undefined {
  const at = spelled.indexOf(": ");
  if (at < 0 || spelled.indexOf(":") < at || spelled.indexOf(":", at + 1) > 0) return undefined;
  return readUnlabelled(spelled.slice(at + 1), locale, text);
}

function readUnlabelled(spelled: string, locale: AskLocale, text: string): NumberValue | RangeValue | undefined {
  const cursor = cursorOver(tokensOf(spelled));
  const lead = readLead(cursor, isMoneyWord);
  if (lead === undefined) return undefined;
  const first = readCompound(cursor, lead.between, locale);
  if (first === undefined) return undefined;
  // Most texts end here: "R$ 50.000", "4h".
  if (cursor.peek() === undefined && !lead.between && !lead.span) {
    return numberValue(first, text, lead.bound, lead.relative);
  }
  const told: Told = { text, lead, first };
  return (
    readRange(cursor, told, locale) ??
    readTolerance(cursor, told, locale) ??
    readRatio(cursor, told, locale) ??
    readSingle(cursor, told)
  );
}

interface Told {
  readonly text: string;
  readonly lead: Lead;
  readonly first: Quantity;
}

function isMoneyWord(token: Token): boolean {
  return measureOf(token.text, token.raw)?.kind === "currency";
}

function numberValue(quantity: Quantity, text: string, bound: Bound | undefined, relative: boolean): NumberValue {
  const { value, unit, amount, asMinutes } = quantity;
  return { kind: "number", value, unit, text, bound, amount, asMinutes, relative: relative || quantity.points };
}

/** "1h30m", "1 day and 4 hours", "1 year 6 months": several amounts that add up. */
function readCompound(cursor: Cursor, between: boolean, locale: AskLocale): Quantity | undefined {
  const first = readQuantity(cursor, locale);
  if (first === undefined) return undefined;
  let whole = first;
  let smallest = first;
  while (smallest.unit.kind === "time" || smallest.unit.kind === "months") {
    const start = cursor.at;
    // After "between" an "and" joins the ends, not the parts.
    if (!between && isAnd(cursor.peek()) && cursor.peek(1)?.kind === "numeral") cursor.next();
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

function isAnd(token: Token | undefined): boolean {
  switch (token?.text) {
    case "and":
    case "e":
    case "y":
    case "und":
    case "dan":
    case "&":
    case ",":
      return true;
    default:
      return false;
  }
}

function sizeOf(name: string): number {
  return ["milliseconds", "seconds", "minutes", "hours", "days", "weeks", "months", "years"].indexOf(name);
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

/** The end of a text after its number: whether nothing more follows that could be another number. */
function isQuiet(rest: readonly Token[], marked: boolean): boolean {
  // A comparison that nothing follows.
  if (rest[0]?.kind === "sign" && "±=<>≤≥".includes(rest[0].text)) return false;
  const numbers = rest.some((token) => token.kind === "numeral" || isFraction(token));
  if (!numbers) return true;
  const first = rest[0];
  if (first === undefined || first.kind === "numeral") return false;
  if (first.text === "by" || first.text === "until" || first.text === "before") return true;
  if (!marked || isAnd(first) || isJoint(first) || first.text === "or") return false;
  return first.kind === "word" || first.text === "(";
}

function isFraction(token: Token): boolean {
  return token.kind === "sign" && "¼½¾⅓⅔⅛⅜⅝⅞²³¹".includes(token.text);
}

function restOf(cursor: Cursor): Token[] {
  const rest: Token[] = [];
  for (let token = cursor.peek(); token !== undefined; token = cursor.peek()) {
    rest.push(token);
    cursor.next();
  }
  return rest;
}

function isBracket(token: Token): boolean {
  switch (token.text) {
    case "(":
    case ")":
    case "[":
    case "]":
    case ".":
    case ",":
    case ";":
    case ":":
    case "!":
    case "*":
    case "#":
    case "'":
    case '"':
      return token.kind === "sign";
    default:
      return false;
  }
}

function readSingle(cursor: Cursor, told: Told): NumberValue | undefined {
  const { text, lead, first } = told;
  if (lead.between || lead.span) return undefined;
  let quantity = first;
  let bound = lead.bound;
  if (cursor.peek()?.text === "-" && cursor.peek(1) === undefined) {
    if (first.negative) return undefined;
    cursor.next();
    quantity = { ...first, value: 0 - first.value, amount: first.amount === undefined ? undefined : -first.amount };
  } else if (cursor.peek()?.text === "+") {
    cursor.next();
    if (bound === "at most") return undefined;
    bound = "at least";
  }
  const rest = restOf(cursor);
  if (!isQuiet(rest, quantity.marked)) return undefined;
  const tail = readTail(
    rest.filter((token) => !isBracket(token)),
    quantity.unit === percentUnit,
  );
  if (bound !== undefined && tail.bound !== undefined && bound !== tail.bound) return undefined;
  return numberValue(quantity, text, bound ?? tail.bound, lead.relative || tail.relative);
}

// ---- Ranges

function isJoint(token: Token): boolean {
  switch (token.text) {
    case "-":
    case "~":
    case "…":
    case "to":
    case "through":
    case "thru":
    case "a":
    case "ate":
    case "hasta":
    case "hingga":
    case "sampai":
    case "bis":
      return true;
    default:
      return false;
  }
}

/** Skips what joins the ends of a range; false where nothing does. */
function readJoint(cursor: Cursor, between: boolean): boolean {
  const token = cursor.peek();
  if (token === undefined) return false;
  const start = cursor.at;
  switch (isJoint(token) ? "to" : token.text) {
    case "to":
      cursor.next();
      break;
    case ".":
      while (cursor.peek()?.text === ".") cursor.next();
      if (cursor.at - start < 2) cursor.at = start;
      break;
    case "s":
      if (cursor.peek(1)?.text === "/" && cursor.peek(2)?.text === "d") cursor.skip(3);
      break;
    default:
      if (between && isAnd(token)) cursor.next();
  }
  return cursor.at > start;
}

function readRange(cursor: Cursor, told: Told, locale: AskLocale): RangeValue | undefined {
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
    if (low.unit.kind !== high.unit.kind || low.unit.key !== high.unit.key) continue;
    if (low.value <= high.value) return ends(low, high, text);
    if (swappable) return ends(high, low, text);
  }
  return undefined;
}

function ends(low: Quantity, high: Quantity, text: string): RangeValue {
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
  const currency = first.unit.kind === "currency";
  if (currency && second.unit.kind === "plain") {
    const high = { ...second, unit: first.unit };
    if (first.shift === 0 && second.shift > 0)
      return [
        [scaled(first, high, locale), high],
        [first, high],
      ];
    return [[first, high]];
  }
  if (currency && second.unit.kind === "currency" && first.shift === 0 && second.shift > 0) {
    return [
      [scaled(first, second, locale), second],
      [first, second],
    ];
  }
  if (first.marked) return [[first, second]];
  if (!second.marked) return [[first, second]];
  const alike = scaled(first, second, locale);
  return [
    [alike, second],
    [{ ...first, unit: second.unit }, second],
  ];
}

/** The first number again, with the scale and the unit of the second. */
function scaled(first: Quantity, second: Quantity, locale: AskLocale): Quantity {
  const { unit } = second;
  const context = { currency: unit.kind === "currency", scaled: second.shift > 0 };
  const sized = numberOf(first.numeral, context, second.shift, locale) ?? first.value;
  const signed = first.negative ? -sized : sized;
  const { perUnit, shift } = second;
  // Bare as it is, its value is what stands there.
  const asMinutes = second.asMinutes === undefined ? undefined : first.value * 60;
  return { ...first, value: signed * perUnit, unit, perUnit, asMinutes, shift };
}

// ---- Tolerances and ratios

/** "55 ± 5", "90% ± 2%", "200 ± 10%" (a share of 200). */
function readTolerance(cursor: Cursor, told: Told, locale: AskLocale): RangeValue | undefined {
  const start = cursor.at;
  if (cursor.peek()?.text === "±") cursor.next();
  else if (cursor.peek()?.text === "+") {
    const marks = `${cursor.peek(1)?.text ?? ""}${cursor.peek(2)?.text ?? ""}`;
    if (marks === "/-") cursor.skip(3);
    else if (cursor.peek(1)?.text === "-") cursor.skip(2);
  }
  if (cursor.at === start) return undefined;
  const second = readCompound(cursor, false, locale);
  const quiet = second !== undefined && isQuiet(restOf(cursor), second.marked);
  cursor.at = start;
  if (second === undefined || !quiet || told.lead.bound !== undefined || second.negative) return undefined;
  return aroundOf(told.first, second, told.text, locale);
}

function aroundOf(first: Quantity, second: Quantity, text: string, locale: AskLocale): RangeValue | undefined {
  let middle = first;
  let width = second.value;
  if (second.unit === percentUnit && first.unit !== percentUnit) width = Math.abs(first.value) * second.value;
  else if (!first.marked && second.marked) middle = scaled(first, second, locale);
  else if (first.marked && !second.marked) width = scaled(second, first, locale).value;
  else if (first.unit.kind !== second.unit.kind || first.unit.key !== second.unit.key) return undefined;
  const at = (value: number): Quantity => ({ ...middle, value, amount: value / middle.perUnit, asMinutes: undefined });
  return ends(at(middle.value - width), at(middle.value + width), text);
}

/** "4.5/5", "3 of 10", "3 per 1,000": a share, comparable only with shares of the same whole. */
function readRatio(cursor: Cursor, told: Told, locale: AskLocale): NumberValue | undefined {
  const { first, lead, text } = told;
  if (first.marked || lead.between || lead.span) return undefined;
  const start = cursor.at;
  const words = cursor.peek()?.kind === "word";
  skipOf(cursor);
  const second = cursor.at > start && cursor.peek()?.kind === "numeral" ? readQuantity(cursor, locale) : undefined;
  const whole = second === undefined ? undefined : denominatorOf(second, words);
  const rest = restOf(cursor);
  cursor.at = start;
  if (whole === undefined || !(whole > 0) || !isQuiet(rest, false)) return undefined;
  const tail = readTail(
    rest.filter((token) => !isBracket(token)),
    false,
  );
  const quantity = { ...first, value: first.value / whole, unit: ratioUnit(whole), asMinutes: undefined };
  return numberValue(quantity, text, lead.bound ?? tail.bound, lead.relative);
}

/** The whole of a ratio; after a word it may have a unit of its own ("5 per 1,000 hours"). */
function denominatorOf(second: Quantity, words: boolean): number | undefined {
  switch (second.unit.kind) {
    case "plain":
      return second.value;
    case "time":
    case "months":
      return words ? second.amount : undefined;
    default:
      return undefined;
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
