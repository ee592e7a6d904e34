import { canonicalFormula } from "./dialect/local-formula";
import { booleanWord, type SheetLocale } from "./locales";
import { typedDate } from "./typed-date";
import { typedNumber } from "./typed-number";
import type { EngineNamespace } from "./upstream/engine";

/** How the engine is to store what somebody typed: `format` only where typing sets one. */
export interface TypedCell {
  readonly content: string;
  readonly format?: string;
}

/** Reads a text as Sheets reads what is typed into a cell of this format in this locale. */
export function typedCell(
  engine: EngineNamespace,
  text: string,
  locale: SheetLocale,
  cellFormat: string | undefined,
  yearNow: number,
): TypedCell {
  if (text === "") return { content: "" };
  if (cellFormat === "@") return { content: text.startsWith("=") ? `'${text}` : text };
  if (text.startsWith("=")) return { content: text.length > 1 ? canonicalFormula(engine, text, locale) : "'=" };
  if (text.startsWith("'")) return { content: text };
  const boolean = booleanWord(text, locale.code);
  if (boolean) return { content: boolean };
  const number = typedNumber(text, locale);
  if (number) return numberCell(number.value, number.format, cellFormat);
  const date = typedDate(text, locale, yearNow);
  if (date) return dateCell(engine, date.serial, date.format, cellFormat);
  if (/^\+[^\s]/.test(text)) return { content: canonicalFormula(engine, `=${text}`, locale) };
  return { content: needsQuote(engine, text, locale) ? `'${text}` : text };
}

function numberCell(value: number, format: string | undefined, cellFormat: string | undefined): TypedCell {
  const inPercentCell = cellFormat?.includes("%") ?? false;
  if (format === undefined) return { content: numberContent(inPercentCell ? value / 100 : value) };
  const keepsFormat = cellFormat !== undefined && format.includes("%") === inPercentCell;
  return { content: numberContent(value), ...(keepsFormat ? {} : { format }) };
}

function dateCell(engine: EngineNamespace, serial: number, format: string, cellFormat: string | undefined): TypedCell {
  const keepsFormat = cellFormat !== undefined && engine.helpers.isDateTimeFormat(cellFormat);
  return { content: numberContent(serial), ...(keepsFormat ? {} : { format }) };
}

/** A number in the engine's own notation. */
export function numberContent(value: number): string {
  return `${Object.is(value, -0) ? 0 : value}`;
}

// The engine reads more texts as numbers and dates than Sheets does in this locale: a quote keeps such a text a text.
function needsQuote(engine: EngineNamespace, text: string, locale: SheetLocale): boolean {
  const { isNumber, isDateTime } = engine.helpers;
  return /^[=+]/.test(text) || isNumber(text, engine.DEFAULT_LOCALE) || isDateTime(text, locale);
}
