import type { AskLocale, Cell } from "./cell";
import { dateInWords, dayOf, durationOf, isDate } from "./date";
import { readText } from "./text/reading";
import { canonical, folded, hasDigit } from "./text/scan";
import { isLoadingText, meaningOf } from "./text/word";
import { dateUnit, percentUnit, plainUnit, timeUnit } from "./unit";
import type { NumberValue, Unit, Value } from "./value";

/** What one cell means. Total: never throws, whatever the cell holds, and takes time in proportion to its text. Asks the
 *  locale only where a text is ambiguous ("1.234", "5M") and for the zone of dates. [V] */
export function parseValue(cell: Cell, locale: AskLocale): Value {
  switch (typeof cell) {
    case "undefined":
      return { kind: "blank" };
    case "number":
      return cell - cell === 0 ? figure(cell, plainUnit, String(cell)) : { kind: "unreadable", text: String(cell) };
    case "boolean":
      return { kind: "truth", value: cell, text: cell ? "TRUE" : "FALSE", box: true };
    case "string":
      return parseText(cell, locale);
    default:
      return parseObject(cell, locale);
  }
}

function figure(value: number, unit: Unit, text: string): NumberValue {
  return {
    kind: "number",
    value,
    unit,
    text,
    bound: undefined,
    amount: undefined,
    asMinutes: undefined,
    relative: false,
  };
}

function parseObject(cell: unknown, locale: AskLocale): Value {
  if (cell === null) return { kind: "blank" };
  if (isDate(cell)) return parseDate(cell, locale().timeZone);
  // Error cells should come as texts; should one come as an Error, its message is that text.
  if (cell instanceof Error) return { kind: "error", text: cell.message };
  return { kind: "unreadable", text: typeof cell };
}

function parseDate(date: Date, timeZone: string | undefined): Value {
  const seconds = durationOf(date, timeZone);
  if (seconds !== undefined) return figure(seconds, timeUnit("hours"), clockText(seconds));
  const day = dayOf(date, timeZone);
  return Number.isFinite(day) ? figure(day, dateUnit, dateInWords(day)) : { kind: "unreadable", text: "Invalid Date" };
}

/** "26:05:00" */
function clockText(seconds: number): string {
  const whole = Math.round(Math.abs(seconds));
  const two = (part: number) => String(part).padStart(2, "0");
  const text = `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  return seconds < 0 ? `-${text}` : text;
}

function parseText(cell: string, locale: AskLocale): Value {
  // The most frequent texts, "45" and "45%": a whole column of them is read in an eighth of the time.
  if (/^\d{1,9}%?$/.test(cell)) {
    return cell.endsWith("%") ? figure(+cell.slice(0, -1) / 100, percentUnit, cell) : figure(+cell, plainUnit, cell);
  }
  const text = withoutVerdict(canonical(cell).trim());
  if (text === "") return { kind: "blank" };
  const shown = cell.trim();
  // Two lines of digits are two numbers, not one whose thousands a space groups.
  if (/\d[\t-\r\u0085\u2028\u2029]\d/.test(cell)) return { kind: "unreadable", text: shown };
  if (isBlankToFill(text)) return { kind: "no data", text: shown, dash: false };
  if (isDash(text)) return { kind: "no data", text: shown, dash: true };
  if (isErrorText(text)) return { kind: "error", text: shown };
  if (isLoading(text)) return { kind: "loading", text: shown };
  return parseWord(text, shown) ?? readText(text, locale, shown) ?? { kind: "unreadable", text: shown };
}

/** "✅ 99.7%": a sign before a figure judges it, and is no part of it. */
function withoutVerdict(text: string): string {
  return /^[✅❌✔✓✗✘☑⚠🟢🟡🟠🔴]/u.test(text)
    ? text.replace(/^(?:[✅❌✔✓✗✘☑⚠🟢🟡🟠🔴]|\ufe0f|\s)+(?=[^\p{L}]{0,4}\d)/u, "")
    : text;
}

/** "___ min", "%____", "___/3": nobody has filled it in. */
function isBlankToFill(text: string): boolean {
  return text.length < 30 && /^[^\p{L}\d]*__+(?:\/\d+)?[\p{L}\s%$€/.:_]*$/u.test(text);
}

function isDash(text: string): boolean {
  return /^-+$/.test(text);
}

function parseWord(text: string, shown: string): Value | undefined {
  // None of the words is long, and none has a digit.
  if (text.length > 60 || hasDigit(text)) return undefined;
  // "k. A." and "k.A." are one.
  const word = folded(text).split(". ").join(".");
  // "(n/a)", "Done!", "N/A*". Of a single letter the brackets are a box: "[x]".
  const bare = word.replace(/^[([]/, "").replace(/[)\].!*]+$/, "");
  const meaning = meaningOf(word) ?? (bare.length > 1 || word === `${bare}.` ? meaningOf(bare) : undefined);
  switch (meaning) {
    case "no data":
      return { kind: "no data", text: shown, dash: false };
    case "yes":
    case "no":
      return { kind: "truth", value: meaning === "yes", text: shown, box: false };
    case "zero":
      return figure(0, plainUnit, shown);
    default:
      return undefined;
  }
}

/** "#REF!", "#DIV/0!", "#NAME?", "#N/A" and what the last is in other languages. */
function isErrorText(text: string): boolean {
  return /^#(?:[A-Z_\u00c0-\uffff][A-Z_/\d\u00c0-\uffff]*[!?]|N\/[AD]|N[VA])$/.test(text);
}

function isLoading(text: string): boolean {
  const word = text.replace(/(?:\.\.\.|…)$/, "");
  return word !== text && isLoadingText(folded(word).trim());
}
