import type { SheetLocale } from "./locales";

export interface NamedDate {
  readonly year: number | undefined;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

/** "25 Dec 2026", "December 25, 2026", "25 de dezembro de 2026", "Jan 2026", with months named in the locale's language. */
export function namedDate(text: string, locale: SheetLocale): NamedDate | undefined {
  const dayFirst = /^(\d{1,2})(?:\s+de\s+|[\s./-]\s*)(\p{L}+)\.?(?:(?:\s+de\s+|[\s,./-]+)(\d{4}|\d{2}))?$/iu.exec(text);
  if (dayFirst) {
    const [, day, name = "", year] = dayFirst;
    const separator = text.includes("-") ? "-" : " ";
    return found(name, Number(day), year, locale, (month) =>
      [`d`, month, ...(year === undefined ? [] : ["yyyy"])].join(separator),
    );
  }
  const monthFirst = /^(\p{L}+)\.?[\s-]+(\d{1,2})(?:(?:\s*,\s*|\s+)(\d{4}))?$/iu.exec(text);
  if (monthFirst) {
    const [, name = "", day, year] = monthFirst;
    return found(name, Number(day), year, locale, (month) => (year === undefined ? `${month} d` : `${month} d, yyyy`));
  }
  const monthOnly = /^(\p{L}+)\.?(?:\s+de\s+|[\s./-]+)(\d{4})$/iu.exec(text);
  return monthOnly ? found(monthOnly[1] ?? "", 1, monthOnly[2], locale, (month) => `${month} yyyy`) : undefined;
}

function found(
  name: string,
  day: number,
  year: string | undefined,
  locale: SheetLocale,
  format: (month: "mmm" | "mmmm") => string,
): NamedDate | undefined {
  const language = locale.code.replace("_", "-");
  for (const style of ["short", "long"] as const) {
    const month = monthNames(language, style).indexOf(name.toLowerCase()) + 1;
    if (month === 0) continue;
    const shown = locale.code.startsWith("en") ? format(style === "short" ? "mmm" : "mmmm") : locale.dateFormat;
    return { year: year === undefined ? undefined : Number(year), month, day, format: shown };
  }
  return undefined;
}

// A table of 10,000 rows asks for them 10,000 times.
const knownNames = new Map<string, readonly string[]>();

function monthNames(language: string, style: "short" | "long"): readonly string[] {
  const key = `${language} ${style}`;
  const known = knownNames.get(key) ?? readMonthNames(language, style);
  knownNames.set(key, known);
  return known;
}

function readMonthNames(language: string, style: "short" | "long"): readonly string[] {
  const names = new Intl.DateTimeFormat(language, { month: style, day: "numeric", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => {
    const part = names.formatToParts(Date.UTC(2026, month, 1)).find(({ type }) => type === "month");
    return (part?.value ?? "").toLowerCase().replace(/\.$/, "");
  });
}
