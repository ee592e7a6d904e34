import type { AskLocale } from "../cell";
import { currencyUnit, monthsUnit, percentUnit, plainUnit, timeUnit } from "../unit";
import type { Unit } from "../value";
import type { Cursor } from "./cursor";
import { saysUpTo } from "./joint";
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

function currencyOf(token: Token | undefined): Unit | undefined {
  if (token === undefined) return undefined;
  const measure = measureOf(token.text, token.raw);
  const code = measure?.kind === "currency" ? measure.code : currencyOfSign(token.text);
  return code === "" ? undefined : currencyUnit(code, token.raw);
}

/** What stands before the number. */
interface Prefix {
  readonly negative: boolean;
  readonly money: Unit | undefined;
  readonly percent: boolean;
}

function readPrefix(cursor: Cursor): Prefix {
  let negative = false;
  let money: Unit | undefined;
  let percent = false;
  let plus = false;
  for (let token = cursor.peek(); token !== undefined; token = cursor.next()) {
    const found = money === undefined ? currencyOf(token) : undefined;
    if (found !== undefined) money = found;
    else if (token.text === "-" && !negative && !plus) negative = true;
    else if (token.text === "%" && !percent) percent = true;
    // Both signs may mean "±".
    else if (token.text === "+" && !negative) plus = true;
    else if (!(token.text === "." && money !== undefined)) break;
  }
  return { negative, money, percent };
}

interface Suffix {
  readonly shift: number;
  readonly percent: boolean;
  readonly clock: (Measure & { readonly kind: "time" | "months" }) | undefined;
  readonly money: Unit | undefined;
  readonly points: boolean;
  /** A lone lower-case "m": million, or minutes if the row counts time. */
  readonly m: boolean;
}

/** `prefix` is the currency before the number. */
function readSuffix(cursor: Cursor, prefix: Unit | undefined, locale: AskLocale): Suffix {
  let shift = 0;
  let percent = false;
  let clock: Suffix["clock"];
  let money = prefix;
  let points = false;
  let m = false;
  while (!percent && clock === undefined && !points) {
    const token = cursor.peek();
    if (token === undefined) break;
    const after = cursor.peek(1);
    const found = money === undefined ? currencyOf(token) : undefined;
    const two = twoWordMeasure(token, after);
    const measure = two ?? letterMeasure(token, cursor, money, locale) ?? measureOf(token.text, token.raw);
    if (token.text === "%" || token.text === "‰") {
      percent = true;
      shift += token.text === "%" ? -2 : -3;
    } else if (found !== undefined) money = found;
    else if (token.text === ".") {
      // "5 Mrd. €"
      if (shift <= 0 || after?.text === ".") break;
    } else if (isKindOfDay(token)) {
      // "5 working days" are days.
    } else if (measure === undefined || measure.kind === "currency" || saysUpTo(cursor)) break;
    else if (money !== undefined && measure.kind !== "scale") break;
    else if (measure.kind === "scale") {
      m = token.raw === "m";
      shift += measure.shift;
    } else if (measure.kind === "percent") {
      percent = true;
      shift += measure.shift;
    } else if (measure.kind === "points") points = true;
    else clock = measure;
    cursor.skip(two === undefined ? 1 : 2);
  }
  // "5 %-Punkte"
  const hyphen = cursor.peek()?.text === "-" ? 1 : 0;
  if (percent && isPoint(cursor.peek(hyphen))) {
    cursor.skip(hyphen + 1);
    points = true;
  }
  return { shift, percent, clock, money, points, m };
}

function isKindOfDay({ text }: Token): boolean {
  return text === "working" || text === "business" || text === "calendar" || text === "full";
}

function isPoint(token: Token | undefined): boolean {
  switch (token?.text) {
    case "point":
    case "points":
    case "pt":
    case "pts":
    case "punkt":
    case "punkte":
      return true;
    default:
      return false;
  }
}

function twoWordMeasure(token: Token, after: Token | undefined): Measure | undefined {
  switch (`${token.text} ${after?.text}`) {
    case "per cent":
    case "por cento":
    case "por ciento":
      return { kind: "percent", shift: -2 };
    case "per mille":
      return { kind: "percent", shift: -3 };
    case "pontos percentuais":
    case "puntos porcentuales":
    case "poin persentase":
      return { kind: "points" };
    default:
      return token.text === "percentage" && isPoint(after) ? { kind: "points" } : undefined;
  }
}

/** Letters whose meaning hangs on the language or on what stands directly beside them; `money` is the currency read so
 *  far. */
function letterMeasure(token: Token, cursor: Cursor, money: Unit | undefined, locale: AskLocale): Measure | undefined {
  const after = cursor.peek(1);
  switch (token.text) {
    case "m":
      return { kind: "scale", shift: locale().language === "id" ? 9 : 6 };
    case "mi":
      return money?.key === "BRL" || locale().language === "pt" ? { kind: "scale", shift: 6 } : undefined;
    case "billion":
      return locale().language === "de" ? { kind: "scale", shift: 12 } : undefined;
    case "t":
      return tMeasure(token, after, money, locale);
    case "l":
      // "₹5L", "5L INR": lakh. Elsewhere liters.
      return isRupee(money) || isRupee(currencyOf(after)) ? { kind: "scale", shift: 5 } : undefined;
    case "md":
      return isGluedMoney(after) ? { kind: "scale", shift: 9 } : undefined;
    case "y":
      // "5y", "5y 6 months"; in "entre 5y 6" it is Spanish for "and".
      return token.glued && (after?.kind !== "numeral" || isMonths(cursor.peek(2)))
        ? measureOf("years", "years")
        : undefined;
    default:
      return undefined;
  }
}

function isMonths(token: Token | undefined): boolean {
  return token !== undefined && measureOf(token.text, token.raw)?.kind === "months";
}

/** "T" is a thousand before a currency ("50 T€", "50T €"), trillion after one ("$3T"), in Indonesian at any number. */
function tMeasure(
  token: Token,
  after: Token | undefined,
  money: Unit | undefined,
  locale: AskLocale,
): Measure | undefined {
  if (isGluedMoney(after)) return { kind: "scale", shift: 3 };
  const beside = token.glued || money !== undefined;
  if (beside && locale().language === "id") return { kind: "scale", shift: 12 };
  if (!token.glued || token.raw !== "T") return undefined;
  if (money !== undefined) return { kind: "scale", shift: locale().language === "de" ? 3 : 12 };
  return currencyOf(after) === undefined ? undefined : { kind: "scale", shift: 3 };
}

function isGluedMoney(token: Token | undefined): boolean {
  return token?.glued === true && currencyOf(token) !== undefined;
}

function isRupee(money: Unit | undefined): boolean {
  return money?.key === "INR" || money?.key === "Rs";
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
  if (isHalfYear(token, cursor) || isDayAndMonth(token, cursor)) return undefined;
  const clock = readClock(cursor, token.text, before.negative);
  if (clock !== undefined) return clock;
  const suffix = readSuffix(cursor, before.money ?? within.money, locale);
  const negative = before.negative || inside;
  let percent = suffix.percent || before.percent || within.percent;
  let shift = suffix.shift + (percent && !suffix.percent ? -2 : 0);
  if (inside) {
    if (cursor.peek()?.text !== ")") return undefined;
    cursor.next();
    if (cursor.peek()?.text === "%" && !percent) {
      cursor.next();
      percent = true;
      shift -= 2;
    }
  }
  const { money } = suffix;
  const context = { currency: money !== undefined, scaled: suffix.shift > 0 };
  const amount = numberOf(token.text, context, 0, locale);
  const value = shift === 0 ? amount : numberOf(token.text, context, shift, locale);
  if (amount === undefined || value === undefined) return undefined;
  const sign = negative ? -1 : 1;
  return {
    value: sign * value * unitsIn(suffix.clock) + 0,
    unit: unitOf(suffix.clock, money, percent),
    amount: sign * amount,
    perUnit: unitsIn(suffix.clock),
    asMinutes: suffix.m && money === undefined ? sign * amount * 60 : undefined,
    points: suffix.points,
    marked: percent || money !== undefined || context.scaled || suffix.clock !== undefined || suffix.points,
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

function unitOf(clock: Suffix["clock"], money: Unit | undefined, percent: boolean): Unit {
  if (clock !== undefined) return clock.kind === "time" ? timeUnit(clock.name) : monthsUnit(clock.name);
  return money ?? (percent ? percentUnit : plainUnit);
}

/** "02:30:00" and "2:30" are hours first; "5:20 min" is minutes first. The numeral is read already. */
function readClock(cursor: Cursor, first: string, negative: boolean): Quantity | undefined {
  const start = cursor.at;
  const parts = [first];
  while (parts.length < 3) {
    const next = cursor.peek(1);
    if (cursor.peek()?.text !== ":" || next?.glued !== true) break;
    parts.push(next.text);
    cursor.skip(2);
  }
  const noon = hoursAfterNoon(cursor.peek(), first);
  if (parts.length === 1 && !(noon !== undefined && cursor.peek()?.glued === true)) return undefined;
  if (!Number.isInteger(Number(first)) || !parts.slice(1).every(isSixtieth)) {
    cursor.at = start;
    return undefined;
  }
  const token = cursor.peek();
  const word = token?.kind === "word" ? measureOf(token.text, token.raw) : undefined;
  if (word?.kind === "time" || noon !== undefined) cursor.next();
  const minutesFirst = word?.kind === "time" && word.name === "minutes";
  const sixtieths = parts.reduce((sum, part) => sum * 60 + Number(part), 0);
  const unit = parts.length === 3 || minutesFirst ? 1 : parts.length === 2 ? 60 : 3600;
  const seconds = sixtieths * unit + (noon ?? 0) * 3600;
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

/** "9:30 pm", "5pm": 12 hours after noon, none before; undefined where no such word follows an hour of 1 to 12. */
function hoursAfterNoon(token: Token | undefined, first: string): number | undefined {
  const hour = Number(first);
  if (!(hour >= 1 && hour <= 12)) return undefined;
  const pm = token?.text === "pm" || token?.text === "p.m";
  if (!pm && token?.text !== "am" && token?.text !== "a.m") return undefined;
  if (hour === 12) return pm ? 0 : -12;
  return pm ? 12 : 0;
}

/** "1H25" may be the first half of 2025. */
function isHalfYear(token: Token, cursor: Cursor): boolean {
  const after = cursor.peek();
  const year = cursor.peek(1);
  const half = (token.text === "1" || token.text === "2") && after?.raw === "H" && after.glued;
  return (
    half && year?.kind === "numeral" && year.glued && year.text.length === 2 && year.text >= "20" && year.text < "40"
  );
}

/** "31.12." */
function isDayAndMonth({ text }: Token, cursor: Cursor): boolean {
  const closed = cursor.peek()?.text === "." && cursor.peek()?.glued === true;
  return closed && /^(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])$/.test(text);
}

function isSixtieth(part: string): boolean {
  return part.length === 2 && Number(part) < 60;
}
