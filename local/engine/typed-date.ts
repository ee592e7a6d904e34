import type { SheetLocale } from "./locales";
import { namedDate } from "./typed-month";

export interface TypedDate {
  /** Days since 1899-12-30. */
  readonly serial: number;
  readonly format: string;
}

const millisecondsPerDay = 86_400_000;
const unixEpochSerial = 25_569;

/**
 * "25/12/2026", "2026-12-25 10:30", "10:30 PM", "25 Dec 2026": a date, a time or both as people of this locale type
 * them. A day and a month alone are of `yearNow`. Undefined for all else.
 */
export function typedDate(text: string, locale: SheetLocale, yearNow: number): TypedDate | undefined {
  const match = /^(?:([\d./-]+)(?:[ T]+|$))?(\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]m)?)?$/i.exec(text.trim());
  if (!match) return readNamedDay(text.trim(), locale, yearNow);
  const [, dayText, timeText] = match;
  const day = dayText === undefined ? undefined : readDay(dayText, locale, yearNow);
  const time = timeText === undefined ? undefined : readTime(timeText);
  if (dayText !== undefined && !day) return undefined;
  if (timeText !== undefined && !time) return undefined;
  if (day && time) return { serial: day.serial + time.serial, format: `${day.format} ${time.format}` };
  return day ?? time;
}

function readDay(text: string, locale: SheetLocale, yearNow: number): TypedDate | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), "yyyy-mm-dd");
  const parts = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(text);
  if (!parts) return undefined;
  const [, first, separator, second, yearText] = parts;
  // "1.5" is a number where the point parts decimals, and no date where the locale writes dates with strokes.
  if (separator === "." && !locale.dateFormat.includes(".")) return undefined;
  const year = yearText === undefined ? yearNow : wholeYear(Number(yearText), yearText.length, yearNow);
  const monthFirst = locale.dateFormat.startsWith("m");
  const [day, month] = monthFirst ? [second, first] : [first, second];
  return dayOf(year, Number(month), Number(day), locale.dateFormat);
}

function readNamedDay(text: string, locale: SheetLocale, yearNow: number): TypedDate | undefined {
  const named = /^\p{L}|^\d{1,2}\D/u.test(text) ? namedDate(text, locale) : undefined;
  if (!named) return undefined;
  const { year = yearNow, month, day, format } = named;
  return dayOf(wholeYear(year, year < 100 ? 2 : 4, yearNow), month, day, format);
}

function wholeYear(year: number, digits: number, yearNow: number): number {
  if (digits > 2) return year;
  const century = 100 * Math.floor(yearNow / 100);
  return century + year > yearNow + 20 ? century - 100 + year : century + year;
}

function dayOf(year: number, month: number, day: number, format: string): TypedDate | undefined {
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day);
  const isReal = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day && year >= 100;
  return isReal ? { serial: instant.getTime() / millisecondsPerDay + unixEpochSerial, format } : undefined;
}

function readTime(text: string): TypedDate | undefined {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m)?$/i.exec(text);
  if (!parts) return undefined;
  const [, hourText, minuteText, secondText, half] = parts;
  const minute = Number(minuteText);
  const second = Number(secondText ?? 0);
  const hour = half ? (Number(hourText) % 12) + (half.toLowerCase() === "pm" ? 12 : 0) : Number(hourText);
  if (hour > 23 || minute > 59 || second > 59 || (half && Number(hourText) > 12)) return undefined;
  const seconds = secondText === undefined ? "" : ":ss";
  return {
    serial: (hour * 3600 + minute * 60 + second) / 86_400,
    format: half ? `hh:mm${seconds} a` : `hh:mm${seconds}`,
  };
}
