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
  const currency = currencyPattern(locale);
  const match = new RegExp(`^([+-]?)\\s*(${currency})?\\s*([+-]?)\\s*(.*?)\\s*(%|${currency})?$`, "i").exec(text);
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
  return { value, ...(digits.includes(locale.thousandsSeparator) ? { format: grouped(hasDecimals) } : {}) };
}

// 12.3 % is 0.123, not 0.12300000000000001.
function percent(value: number): number {
  return Number((value / 100).toPrecision(15));
}

function grouped(hasDecimals: boolean): string {
  return hasDecimals ? "#,##0.00" : "#,##0";
}

function readDigits(digits: string, { decimalSeparator, thousandsSeparator }: SheetLocale): number | undefined {
  const point = escapePattern(decimalSeparator);
  const group = thousandsSeparator === " " ? "[ \\u00a0\\u202f]" : escapePattern(thousandsSeparator);
  const shape = new RegExp(`^(?:\\d+|\\d{1,3}(?:${group}\\d{3})+)?(?:${point}\\d*)?(?:e[+-]?\\d{1,3})?$`, "i");
  if (!/^[\d.,]/.test(digits) || !/\d/.test(digits) || !shape.test(digits)) return undefined;
  const value = Number(digits.replace(new RegExp(group, "g"), "").replace(decimalSeparator, "."));
  return Number.isFinite(value) ? value : undefined;
}

const widelyKnown = ["$", "€", "£"];

function currencyPattern(locale: SheetLocale): string {
  return [locale.currency, ...widelyKnown].map(escapePattern).join("|");
}

function currencyFormat(symbol: string, hasDecimals: boolean, locale: SheetLocale): string {
  const own = symbol.toLowerCase() === locale.currency.toLowerCase();
  const format = own ? locale.currencyFormat : `[$${symbol}]#,##0.00`;
  return hasDecimals ? format : format.replace("0.00", "0");
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
