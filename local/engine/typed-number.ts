import type { SheetLocale } from "./locales";

export interface TypedNumber {
  readonly value: number;
  /** Undefined for a plain number, which leaves the cell's own format alone. */
  readonly format?: string;
}

/** "1.234,5", "45%", "R$ 50.000,00", "-3e5", "(12)": a number as people of this locale type it; undefined for all else. */
export function typedNumber(text: string, locale: SheetLocale): TypedNumber | undefined {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed)) return undefined;
  const negative = /^\((.*)\)$/.exec(trimmed);
  const found = readAmount(negative?.[1] ?? trimmed, locale);
  if (!found || (negative && found.value < 0)) return undefined;
  return negative ? { ...found, value: -found.value } : found;
}

function readAmount(text: string, locale: SheetLocale): TypedNumber | undefined {
  const { amount } = patternsOf(locale);
  const match = amount.exec(text);
  if (!match) return undefined;
  const [, sign = "", before, innerSign = "", digits = "", after] = match;
  if ((sign && innerSign) || (before && after)) return undefined;
  const size = readDigits(digits, locale);
  if (size === undefined) return undefined;
  const value = sign === "-" || innerSign === "-" ? -size : size;
  const hasDecimals = digits.includes(locale.decimalSeparator);
  if (after === "%") return { value: percent(value), format: hasDecimals ? "0.00%" : "0%" };
  const symbol = before ?? after;
  if (symbol) return { value, format: currencyFormat(symbol, hasDecimals, locale) };
  if (/e/i.test(digits)) return { value, format: "0.00e" };
  return { value, ...(digits.includes(locale.thousandsSeparator) ? { format: grouped(hasDecimals) } : {}) };
}

// 12.3 % is 0.123, not 0.12300000000000001.
function percent(value: number): number {
  return Number((value / 100).toPrecision(15));
}

function grouped(hasDecimals: boolean): string {
  return hasDecimals ? "#,##0.00" : "#,##0";
}

function readDigits(digits: string, locale: SheetLocale): number | undefined {
  const { shape, group } = patternsOf(locale);
  if (!/^[\d.,]/.test(digits) || !/\d/.test(digits) || !shape.test(digits)) return undefined;
  const value = Number(digits.replace(group, "").replace(locale.decimalSeparator, "."));
  return Number.isFinite(value) ? value : undefined;
}

interface NumberPatterns {
  readonly amount: RegExp;
  readonly shape: RegExp;
  readonly group: RegExp;
}

// A table of 100,000 cells asks for them 100,000 times.
const patterns = new WeakMap<SheetLocale, NumberPatterns>();

function patternsOf(locale: SheetLocale): NumberPatterns {
  const known = patterns.get(locale);
  if (known) return known;
  const currency = [locale.currency, "$", "€", "£"].map(escapePattern).join("|");
  const point = escapePattern(locale.decimalSeparator);
  const group = locale.thousandsSeparator === " " ? "[ \\u00a0\\u202f]" : escapePattern(locale.thousandsSeparator);
  const made = {
    amount: new RegExp(`^([+-]?)\\s*(${currency})?\\s*([+-]?)\\s*(.*?)\\s*(%|${currency})?$`, "i"),
    shape: new RegExp(`^(?:\\d+|\\d{1,3}(?:${group}\\d{3})+)?(?:${point}\\d*)?(?:e[+-]?\\d{1,3})?$`, "i"),
    group: new RegExp(group, "g"),
  };
  patterns.set(locale, made);
  return made;
}

function currencyFormat(symbol: string, hasDecimals: boolean, locale: SheetLocale): string {
  const own = symbol.toLowerCase() === locale.currency.toLowerCase();
  const format = own ? locale.currencyFormat : `[$${symbol}]#,##0.00`;
  return hasDecimals ? format : format.replace("0.00", "0");
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
