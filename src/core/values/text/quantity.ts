import type { AskLocale } from "../cell";
import { currencyUnit, monthsUnit, percentUnit, plainUnit, timeUnit } from "../unit";
import type { Unit } from "../value";
import type { Cursor } from "./cursor";
import { numberOf } from "./numeral";
import { currencyOfSign, type Token } from "./scan";
import { type Measure, measureOf } from "./word";

/** A number with what belongs to it: sign, currency, scale, percent, time. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
  /** Value without scale and unit, as a range's other end needs it: 2 in "2-3M". */
  readonly amount: number | undefined;
  /** Seconds or months in one of its unit, 1 for anything but times. */
  readonly perUnit: number;
  readonly asMinutes: number | undefined;
  /** A change in percentage points. */
  readonly points: boolean;
  /** A unit, scale or currency stands beside it, so that words after it say nothing about the number. */
  readonly marked: boolean;
  /** Power of ten of its scale words, 0 if none. */
  readonly shift: number;
  /** Reads the same number again with the scale and unit of a neighbour: "2-3M" is two to three million. */
  readonly numeral: string;
  readonly negative: boolean;
}

function currencyOf(token: Token): string {
  if (token.kind === "sign") return currencyOfSign(token.text);
  const measure = measureOf(token.text, token.raw);
  return measure?.kind === "currency" ? measure.code : "";
}

/** What stands before the number. */
interface Prefix {
  readonly negative: boolean;
  readonly code: string;
  readonly name: string;
  readonly percent: boolean;
}

const noPrefix: Prefix = { negative: false, code: "", name: "", percent: false };

function readPrefix(cursor: Cursor): Prefix {
  if (cursor.peek()?.kind === "numeral") return noPrefix;
  let negative = false;
  let code = "";
  let name = "";
  let percent = false;
  for (;;) {
    const token = cursor.peek();
    if (token === undefined || token.kind === "numeral") break;
    const found = code === "" ? currencyOf(token) : "";
    if (found !== "") {
      code = found;
      name = token.raw;
    } else if (token.text === "-" && !negative) negative = true;
    else if (token.text === "%" && !percent) percent = true;
    else if (token.text !== "+" && !(token.text === "." && code !== "")) break;
    cursor.next();
  }
  return { negative, code, name, percent };
}

interface Suffix {
  readonly shift: number;
  readonly percent: boolean;
  readonly clock: (Measure & { readonly kind: "time" | "months" }) | undefined;
  readonly code: string;
  readonly name: string;
  readonly points: boolean;
  /** A lone lower-case "m": million, or minutes if the row counts time. */
  readonly m: boolean;
}

const noSuffix: Suffix = {
  shift: 0,
  percent: false,
  clock: undefined,
  code: "",
  name: "",
  points: false,
  m: false,
};

function readSuffix(cursor: Cursor, prefixed: boolean, locale: AskLocale): Suffix {
  if (cursor.peek() === undefined) return noSuffix;
  let shift = 0;
  let percent = false;
  let clock: Suffix["clock"];
  let code = "";
  let name = "";
  let points = false;
  let m = false;
  while (!percent && clock === undefined && !points) {
    const token = cursor.peek();
    if (token === undefined || token.kind === "numeral") break;
    if (token.kind === "sign") {
      const found = code === "" && !prefixed ? currencyOfSign(token.text) : "";
      if (token.text === "%" || token.text === "‰") {
        percent = true;
        shift += token.text === "%" ? -2 : -3;
      } else if (found !== "") {
        code = found;
        name = token.raw;
      } else if (!(token.text === "." && shift > 0 && cursor.peek(1) !== undefined)) break;
      cursor.next();
      continue;
    }
    if (isWorkingDay(token, cursor.peek(1))) {
      cursor.next();
      continue;
    }
    const two = twoWordMeasure(token, cursor.peek(1));
    const money = prefixed || code !== "";
    const measure = two ?? letterMeasure(token, cursor.peek(1), money, locale) ?? measureOf(token.text, token.raw);
    // In "4 s/d 5" the letters mean "up to".
    const upTo = token.text === "s" && cursor.peek(1)?.text === "/";
    if (measure === undefined || upTo || (money && measure.kind !== "scale")) break;
    if (measure.kind === "scale") {
      m = token.raw === "m" && shift === 0;
      shift += measure.shift;
    } else if (measure.kind === "percent") {
      percent = true;
      shift += measure.shift;
    } else if (measure.kind === "currency") {
      code = measure.code;
      name = token.raw;
    } else if (measure.kind === "points") points = true;
    else clock = measure;
    cursor.next();
    if (two !== undefined) cursor.next();
  }
  if (percent && isPoint(cursor.peek())) {
    cursor.next();
    points = true;
  }
  return { shift, percent, clock, code, name, points, m };
}

// "5 working days" are days.
function isWorkingDay(token: Token, after: Token | undefined): boolean {
  if (after?.kind !== "word" || measureOf(after.text, after.raw)?.kind !== "time") return false;
  return token.text === "working" || token.text === "business" || token.text === "calendar" || token.text === "full";
}

function isPoint(token: Token | undefined): boolean {
  return token?.text === "point" || token?.text === "points";
}

function twoWordMeasure(token: Token, after: Token | undefined): Measure | undefined {
  const second = after?.text ?? "";
  if (token.text === "per" || token.text === "por") {
    const percent = second === "cent" || second === "cento" || second === "ciento";
    return percent ? { kind: "percent", shift: -2 } : undefined;
  }
  const points =
    (token.text === "percentage" && isPoint(after)) ||
    ((token.text === "pontos" || token.text === "puntos") && (second === "percentuais" || second === "porcentuales")) ||
    (token.text === "poin" && second === "persentase");
  return points ? { kind: "points" } : undefined;
}

/** Letters whose meaning hangs on the language or on what stands directly beside them. */
function letterMeasure(token: Token, after: Token | undefined, money: boolean, locale: AskLocale): Measure | undefined {
  switch (token.text) {
    case "m":
      return { kind: "scale", shift: locale().language === "id" ? 9 : 6 };
    case "mi":
      return locale().language === "pt" ? { kind: "scale", shift: 6 } : undefined;
    case "t":
      // "50 T€", "50 TEUR".
      if (after?.glued === true && currencyOf(after) !== "") return { kind: "scale", shift: 3 };
      return (token.glued || money) && locale().language === "id" ? { kind: "scale", shift: 12 } : undefined;
    case "y":
      return token.glued && after?.kind !== "numeral" ? { kind: "months", months: 12, name: "years" } : undefined;
    default:
      return undefined;
  }
}

/** Reads one quantity at the cursor; undefined where none stands there, or its separators contradict each other. */
export function readQuantity(cursor: Cursor, locale: AskLocale): Quantity | undefined {
  const start = cursor.at;
  const before = readPrefix(cursor);
  const inside = cursor.peek()?.text === "(";
  if (inside) cursor.next();
  const within = inside ? readPrefix(cursor) : before;
  const token = cursor.peek();
  if (token?.kind !== "numeral") {
    cursor.at = start;
    return undefined;
  }
  cursor.next();
  const code = before.code === "" ? within.code : before.code;
  const clock = readClock(cursor, token.text, before.negative);
  if (clock !== undefined) return clock;
  const suffix = readSuffix(cursor, code !== "", locale);
  let negative = before.negative || within.negative;
  let percent = suffix.percent || before.percent || within.percent;
  let shift = suffix.shift + (percent && !suffix.percent ? -2 : 0);
  if (inside) {
    if (cursor.peek()?.text !== ")") return undefined;
    cursor.next();
    negative = true;
    if (cursor.peek()?.text === "%" && !percent) {
      cursor.next();
      percent = true;
      shift -= 2;
    }
  }
  const money = code === "" ? suffix.code : code;
  const context = { currency: money !== "", scaled: suffix.shift > 0 };
  const amount = numberOf(token.text, context, 0, locale);
  const value = shift === 0 ? amount : numberOf(token.text, context, shift, locale);
  if (amount === undefined || value === undefined) return undefined;
  const sign = negative ? -1 : 1;
  const name = before.name || within.name || suffix.name;
  return {
    value: sign * value * unitsIn(suffix.clock) + 0,
    unit: unitOf(suffix.clock, money, name, percent),
    amount: sign * amount,
    perUnit: unitsIn(suffix.clock),
    asMinutes: suffix.m && money === "" ? sign * amount * 60 : undefined,
    points: suffix.points,
    marked: percent || money !== "" || context.scaled || suffix.clock !== undefined || suffix.points,
    shift,
    numeral: token.text,
    negative,
  };
}

/** Seconds or months in one of the unit. */
function unitsIn(clock: Suffix["clock"]): number {
  if (clock === undefined) return 1;
  return clock.kind === "time" ? clock.seconds : clock.months;
}

function unitOf(clock: Suffix["clock"], money: string, name: string, percent: boolean): Unit {
  if (clock !== undefined) return clock.kind === "time" ? timeUnit(clock.name) : monthsUnit(clock.name);
  if (money !== "") return currencyUnit(money, name);
  return percent ? percentUnit : plainUnit;
}

/** "02:30:00" and "2:30" are hours first; "5:20 min" is minutes first. The numeral is read already. */
function readClock(cursor: Cursor, first: string, negative: boolean): Quantity | undefined {
  const start = cursor.at;
  const parts = [first];
  while (parts.length < 3) {
    const next = cursor.peek(1);
    if (cursor.peek()?.text !== ":" || next?.kind !== "numeral" || !next.glued) break;
    parts.push(next.text);
    cursor.skip(2);
  }
  if (parts.length === 1) return undefined;
  if (!Number.isInteger(Number(first)) || !parts.slice(1).every(isSixtieth)) {
    cursor.at = start;
    return undefined;
  }
  const token = cursor.peek();
  const word = token?.kind === "word" ? measureOf(token.text, token.raw) : undefined;
  if (word?.kind === "time") cursor.next();
  const minutesFirst = parts.length === 2 && word?.kind === "time" && word.name === "minutes";
  const sixtieths = parts.reduce((sum, part) => sum * 60 + Number(part), 0);
  const seconds = parts.length === 2 && !minutesFirst ? sixtieths * 60 : sixtieths;
  return {
    value: negative ? -seconds : seconds,
    unit: timeUnit("hours"),
    amount: undefined,
    perUnit: 3600,
    asMinutes: undefined,
    points: false,
    marked: true,
    shift: 0,
    numeral: first,
    negative,
  };
}

function isSixtieth(part: string): boolean {
  return part.length === 2 && Number(part) < 60;
}
