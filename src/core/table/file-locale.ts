import { localeOf } from "../values/cell";
import { textLanguage } from "./text-language";

/** What a file of texts says of the way in which its numbers are written. */
export interface FileLocale {
  /** As Google spells it: "pt_BR". */
  readonly id: string;
  /** Where the decimal sign was found out: in the columns of values, in other cells, or in the language of the words. */
  readonly from: "values" | "other cells" | "words";
}

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
  const columns = columnsOf(rows);
  const valueColumns = columns.filter(holdsValues);
  const language = textLanguage(rows);
  for (const [from, considered] of [
    ["values", valueColumns],
    ["other cells", columns.filter((column) => !valueColumns.includes(column))],
  ] as const) {
    const evidence = evidenceOf(considered);
    if (evidence.point > 0 && evidence.comma > 0) return undefined;
    if (evidence.point > 0) return { id: localeWith(".", language, rows), from };
    if (evidence.comma > 0) return { id: localeWith(",", language, rows), from };
  }
  if (language === undefined) return undefined;
  return { id: localeWith(undefined, language, rows), from: "words" };
}

function columnsOf(rows: readonly (readonly string[])[]): string[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns: string[][] = Array.from({ length: width }, () => []);
  for (const row of rows) {
    for (const [index, cell] of row.entries()) if (cell.trim() !== "") columns[index]?.push(cell.trim());
  }
  return columns;
}

/** Whether at least half of a column's cells are short and hold a number, and are no outline such as 1.1, 1.2, 2.1. */
function holdsValues(column: readonly string[]): boolean {
  const numbers = column.filter((cell) => /\d/.test(cell) && cell.length <= 40);
  return numbers.length >= 2 && numbers.length * 2 >= column.length && !isOutline(numbers);
}

/** Numbered names: every number has dots between small whole numbers and stands after the one before. */
function isOutline(cells: readonly string[]): boolean {
  const numbered = cells.map((cell) => /^(\d{1,2}(?:[.,]\d{1,2})*)[.)]?(?=\s|$)/.exec(cell)?.[1]);
  let before: readonly number[] | undefined;
  for (const text of numbered) {
    if (text === undefined) return false;
    const parts = text.split(/[.,]/).map(Number);
    if (before === undefined ? (parts[0] ?? 0) > 1 : !follows(parts, before)) return false;
    before = parts;
  }
  return cells.some((cell) => /^\d{1,2}[.,]\d/.test(cell));
}

/** Whether an outline goes on from one number to the next: the first part that differs is one more, the rest begins. */
function follows(parts: readonly number[], before: readonly number[]): boolean {
  const at = parts.findIndex((part, index) => part !== before[index]);
  return at >= 0 && (parts[at] ?? 0) === (before[at] ?? 0) + 1 && parts.slice(at + 1).every((part) => part <= 1);
}

function evidenceOf(columns: readonly (readonly string[])[]): Evidence {
  let point = 0;
  let comma = 0;
  for (const column of columns) {
    if (isOutline(column.filter((cell) => /\d/.test(cell)))) continue;
    for (const cell of column) {
      const decimal = decimalOf(cell);
      if (decimal === ".") point += 1;
      if (decimal === ",") comma += 1;
    }
  }
  return { point, comma };
}

/** The decimal sign of a cell whose numbers can be read in one way only; undefined where both ways are open. */
function decimalOf(cell: string): "." | "," | undefined {
  if (cell.length > 60 || isDateOrVersion(cell)) return undefined;
  for (const [number = ""] of cell.matchAll(/\d[\d.,]*\d/g)) {
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

/** 31.12.2025, 1.2.3, 12,03,2024, v2.1, "1.1 Revenue": dots that part no number. */
function isDateOrVersion(cell: string): boolean {
  return (
    /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?!\d)/.test(cell.replace(/\d{1,3}([.,]\d{3}){2,}/g, "")) ||
    /^v\d/i.test(cell) ||
    /^\d{1,2}\.\d{1,2}[.)]?\s+\p{L}{3}/u.test(cell)
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
