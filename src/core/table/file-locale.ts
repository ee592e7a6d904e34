import { localeOf } from "../values/cell";
import { textLanguage } from "./text-language";

/** What a file of texts says of the way in which its numbers are written. */
export interface FileLocale {
  /** As Google spells it: "pt_BR". */
  readonly id: string;
  /** Where the decimal sign was found out: in the columns of values, in other cells, or in the language of the words. */
  readonly from: "values" | "other cells" | "words";
}

/** So many times as many numbers must speak for one decimal sign as for the other. */
const CLEAR = 5;

/** How often the numbers of some cells can only be meant with a decimal point, or only with a decimal comma. */
interface Evidence {
  readonly point: number;
  readonly comma: number;
}

/**
 * The locale that a file's own cells speak: by numbers that can be read in one way only, in columns of values before
 * other cells, else by the language of its words. Undefined where the evidence is missing or contradicts itself: then
 * an ambiguous number ("1.234") is a question. [H14]
 * @param rows texts of a .csv file, row by row
 */
export function fileLocale(rows: readonly (readonly string[])[]): FileLocale | undefined {
  const columns = columnsOf(rows).filter((column, index) => !isOutline(column, index === 0));
  const valueColumns = columns.filter(holdsValues);
  const language = textLanguage(rows);
  for (const [from, considered] of [
    ["values", valueColumns],
    ["other cells", columns.filter((column) => !valueColumns.includes(column))],
  ] as const) {
    const evidence = evidenceOf(considered);
    const most = Math.max(evidence.point, evidence.comma);
    if (most === 0) continue;
    // A slip or two are no contradiction: they can be read in one way only, whatever the rest is.
    if (most < CLEAR * Math.min(evidence.point, evidence.comma)) return undefined;
    return { id: localeWith(most === evidence.point ? "." : ",", language, rows), from };
  }
  if (language === undefined) return undefined;
  return { id: localeWith(undefined, language, rows), from: "words" };
}

/** The filled cells of the first rows, column by column: they tell, however long the file is. */
function columnsOf(all: readonly (readonly string[])[]): string[][] {
  const rows = all.slice(0, 1000);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns: string[][] = Array.from({ length: width }, () => []);
  for (const row of rows) {
    for (const [index, cell] of row.entries()) if (cell.trim() !== "") columns[index]?.push(cell.trim());
  }
  return columns;
}

/** Whether at least half of a column's cells are short and hold a number. */
function holdsValues(column: readonly string[]): boolean {
  const numbers = column.filter((cell) => /\d/.test(cell) && cell.length <= 40);
  return numbers.length >= 2 && numbers.length * 2 >= column.length;
}

/**
 * Whether a column numbers its rows: 1.1, 1.2, 2.1, alone or beside words ("Output 1.1"), each after the one before.
 * Values also do so by chance, so in another column than the first one no number may be left out.
 */
function isOutline(column: readonly string[], isFirst: boolean): boolean {
  const numbered = column.flatMap((cell) => {
    const number = /^\D*(\d{1,2}(?:[.,]\d{1,2}){1,3})(?![\d.,]*\d)/.exec(cell)?.[1];
    return number === undefined ? [] : [number.split(/[.,]/).map(Number)];
  });
  const comesAfter = isFirst ? isAfter : follows;
  return numbered.length >= 2 && numbered.slice(1).every((parts, index) => comesAfter(parts, numbered[index] ?? []));
}

/** Whether an outline goes on without a gap: the first part that differs is one more, the rest begins. */
function follows(parts: readonly number[], before: readonly number[]): boolean {
  const at = parts.findIndex((part, index) => part !== before[index]);
  return at >= 0 && (parts[at] ?? 0) === (before[at] ?? 0) + 1 && parts.slice(at + 1).every((part) => part <= 1);
}

function isAfter(parts: readonly number[], before: readonly number[]): boolean {
  const at = parts.findIndex((part, index) => part !== before[index]);
  return at >= 0 && (parts[at] ?? 0) > (before[at] ?? 0);
}

function evidenceOf(columns: readonly (readonly string[])[]): Evidence {
  const found = columns.flat().map(decimalOf);
  return { point: found.filter((sign) => sign === ".").length, comma: found.filter((sign) => sign === ",").length };
}

/** The decimal sign of a cell whose numbers can be read in one way only; undefined where both ways are open. */
function decimalOf(cell: string): "." | "," | undefined {
  if (cell.length > 60 || isDateOrVersion(cell)) return undefined;
  // "KR1.1", "v2.1": a number that hangs on a word is its name; "Rp1.250,00", "EUR2.50" are values.
  for (const [, before = "", number = ""] of cell.matchAll(/(\p{L}*)(\d[\d.,]*\d)/gu)) {
    if (before !== "" && !/^(Rp|[A-Z]{3})$/.test(before)) continue;
    const decimal = decimalOfNumber(number);
    if (decimal !== undefined) return decimal;
  }
  return undefined;
}

function decimalOfNumber(number: string): "." | "," | undefined {
  const signs = number.replace(/\d/g, "");
  const last = signs.slice(-1);
  if (last !== "." && last !== ",") return undefined;
  const other = last === "." ? "," : ".";
  // Two kinds: the last one is the decimal sign, and stands once.
  if (signs.includes(other))
    return signs.endsWith(other + last) && signs.indexOf(last) === signs.length - 1 ? last : undefined;
  // One kind, repeated, in groups of three: thousands.
  if (signs.length > 1) return /^\d{1,3}([.,]\d{3})+$/.test(number) ? other : undefined;
  const [whole = "", fraction = ""] = number.split(last);
  if (fraction.length !== 3 || whole.length > 3) return last;
  return whole === "0" ? last : undefined;
}

/** 31.12.2025, 31.12., 1.2.3, 12,03,2024, "1.1 Revenue", "Output 1.1": dots that part no number. */
function isDateOrVersion(cell: string): boolean {
  return (
    /\d{1,4}([./-])\d{1,2}\1(\d{1,4})?(?!\d)/.test(cell.replace(/\d{1,3}([.,]\d{3}){2,}/g, "")) ||
    /^\d{1,2}\.\d{1,2}[.)]?\s+\p{Lu}\p{Ll}{2}/u.test(cell) ||
    /^\p{Lu}\p{Ll}{2,} \d{1,2}[.,]\d{1,2}(?!\d)/u.test(cell)
  );
}

/** A locale of the language that writes this decimal sign; where the language has none, one that says nothing else. */
function localeWith(
  decimal: "." | "," | undefined,
  language: string | undefined,
  rows: readonly (readonly string[])[],
): string {
  const known: Readonly<Record<string, readonly string[]>> = {
    en: ["en_US"],
    pt: ["pt_BR"],
    es: ["es_ES", "es_MX"],
    id: ["id_ID"],
    de: ["de_DE", "de_CH"],
  };
  const found = (language && known[language]) || currencyLocales(rows);
  const fitting = found.find((id) => decimal === undefined || localeOf(id).decimal === decimal);
  return fitting ?? (decimal === "," ? "de_DE" : "en_US");
}

function currencyLocales(rows: readonly (readonly string[])[]): readonly string[] {
  const text = rows
    .slice(0, 60)
    .map((row) => row.join(" "))
    .join(" ");
  if (/R\$/.test(text)) return ["pt_BR"];
  if (/\bRp\b/.test(text)) return ["id_ID"];
  return [];
}
