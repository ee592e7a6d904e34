import { withoutRanges } from "./period-range";
import { plainText } from "./plain-words";
import { languages } from "./words/languages";

/** A stretch of time that a title or a cell names. */
export interface Period {
  readonly unit: "year" | "half" | "quarter" | "month" | "week" | "day" | "run";
  /** Undefined for "Q2" or "Jan" alone. A financial year counts as the year in which it begins. */
  readonly year: number | undefined;
  /** Which one of the year, from 1; which one of its like for a run, such as a sprint or a school term; for a day the number of days since the year began, roughly. 0 for a year. */
  readonly index: number;
  /** The other way to read the text: "03/04/2025" in April or in March, "Jan 27" as a month or as a day. */
  readonly otherwise?: Period;
}

export interface FoundPeriod {
  readonly period: Period;
  /** What else the text says. */
  readonly rest: string;
}

/** When a period ends, in months; those without a year come after all that have one. */
export function periodEnd({ unit, year, index }: Period): number {
  const months = (year ?? 9999) * 12;
  switch (unit) {
    case "year":
      return months + 12;
    case "half":
      return months + index * 6;
    case "quarter":
      return months + index * 3;
    case "month":
      return months + index;
    case "week":
      return months + (index * 12) / 53;
    case "day":
      return months + (index * 12) / 372;
    case "run":
      return months + index / 100;
  }
}

export function isSamePeriod(a: Period, b: Period): boolean {
  return (
    a.unit === b.unit && a.index === b.index && (a.year === b.year || a.year === undefined || b.year === undefined)
  );
}

/** Whether `whole` is the year, half or quarter that `part` lies in. */
export function isWithin(part: Period, whole: Period): boolean {
  if (part.year !== undefined && whole.year !== undefined && part.year !== whole.year) return false;
  if (whole.unit === "year") return true;
  const end = periodEnd({ ...part, year: 0 });
  const wholeEnd = periodEnd({ ...whole, year: 0 });
  const length = whole.unit === "half" ? 6 : whole.unit === "quarter" ? 3 : 1;
  return end <= wholeEnd && end > wholeEnd - length;
}

/** The period that a text names, and its other words; undefined where it names none. */
export function findPeriod(text: string): FoundPeriod | undefined {
  if (text.length > 60) return undefined;
  const spelled = ` ${text
    .toLowerCase()
    .replace(/['’`´]/g, " ")
    .replace(/[–—−]/g, "-")
    .replace(/\s+/g, " ")} `;
  const plain = withoutRanges(spelled, (word) => periodWords().months.get(word));
  return findDated(plain) ?? findNamed(plain) ?? findSeason(plain);
}

/** "Autumn", "Spring term": a school's or a season's part of the year, autumn first. */
function findSeason(text: string): FoundPeriod | undefined {
  const [word = "", ...others] = plainText(text).split(" ");
  const rest = others.filter((other) => other !== "term").join(" ");
  const index = seasons.findIndex((each) => each.split("|").includes(word));
  return index < 0 || rest !== "" ? undefined : { period: { unit: "run", year: undefined, index: index + 1 }, rest };
}

/** The period that the whole text is; undefined where it says more. */
export function wholePeriod(text: string): Period | undefined {
  if (text.length > 30) return undefined;
  // Most names end here: without a number, a period is a word or three.
  if (!/\d/.test(text) && /\S\s+\S+\s+\S+\s+\S/.test(text)) return undefined;
  const found = findPeriod(text);
  return found !== undefined && found.rest === "" ? found.period : undefined;
}

function findDated(text: string): FoundPeriod | undefined {
  const day =
    /[^\d](\d{4})-(\d{1,2})-(\d{1,2})[^\d]/.exec(text) ??
    /[^\d](\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})[^\d]/.exec(text);
  if (day) {
    const [all, a = "", b = "", c = ""] = day;
    const iso = a.length === 4;
    const year = Number(iso ? a : c.length === 2 ? `20${c}` : c);
    const [month, date] = iso
      ? [Number(b), Number(c)]
      : Number(b) > 12
        ? [Number(a), Number(b)]
        : [Number(b), Number(a)];
    if (month < 1 || month > 12 || date < 1 || date > 31) return undefined;
    const isEither = !iso && date <= 12 && date !== month;
    const otherwise = isEither ? { otherwise: dayIn(year, date, month) } : {};
    return { period: { ...dayIn(year, month, date), ...otherwise }, rest: restOf(text, all) };
  }
  const span = /(?:fy|ano|jahr|wj|gj)?\s?((?:19|20)\d\d)\s?[/-]\s?((?:19|20)?\d\d)(?!\d|-)/.exec(text);
  if (span) {
    const [all, from = "", to = ""] = span;
    const next = (Number(from) + 1) % 100 === Number(to) % 100;
    const month = Number(to);
    const isMonth = to.length <= 2 && month >= 1 && month <= 12 && (!next || all.includes("-"));
    if (isMonth) return { period: { unit: "month", year: Number(from), index: month }, rest: restOf(text, all) };
    if (next) return withPart(text, all, Number(from)) ?? yearFound(text, all, Number(from));
  }
  const short = /[^\d/.](1[3-9]|[23]\d)\/(\d\d)[^\d/]/.exec(text);
  if (short && Number(short[2]) === Number(short[1]) + 1) {
    const [, from = ""] = short;
    const all = `${short[1]}/${short[2]}`;
    return withPart(text, all, 2000 + Number(from)) ?? yearFound(text, all, 2000 + Number(from));
  }
  const month = /[^\d](0?[1-9]|1[0-2])[/.-]((?:19|20)\d\d)[^\d]/.exec(text);
  if (month) {
    const [all, index = "", year = ""] = month;
    return { period: { unit: "month", year: Number(year), index: Number(index) }, rest: restOf(text, all) };
  }
  const fiscal = /[^\p{L}]fy\s?(\d{4}|\d\d)(?:\s?[/-]?\s?\d\d)?(?!\d)/u.exec(text);
  if (fiscal) {
    const [all, year = ""] = fiscal;
    const from = Number(year.length === 2 ? `20${year}` : year);
    return withPart(text, all, from) ?? yearFound(text, all, from);
  }
  return undefined;
}

function dayIn(year: number | undefined, month: number, date: number): Period {
  return { unit: "day", year, index: (month - 1) * 31 + date };
}

/** "1/6", "13.1.": a day without its year, which only a title can be; undefined for every other text. */
export function shortDate(text: string): Period | undefined {
  const [, a = "", b = ""] = /^\s*(\d{1,2})[/.-](\d{1,2})\.?\s*$/.exec(text) ?? [];
  const [first, second] = [Number(a), Number(b)];
  if (first < 1 || second < 1 || Math.min(first, second) > 12 || Math.max(first, second) > 31) return undefined;
  if (first > 12) return dayIn(undefined, second, first);
  if (second > 12) return dayIn(undefined, first, second);
  const period = dayIn(undefined, second, first);
  return first === second ? period : { ...period, otherwise: dayIn(undefined, first, second) };
}

/** A quarter or a half beside a year that was found already. */
function withPart(text: string, all: string, year: number): FoundPeriod | undefined {
  const part = findNamed(` ${text.replace(all, " ")} `);
  return part && part.period.unit !== "year" ? { period: { ...part.period, year }, rest: part.rest } : undefined;
}

function yearFound(text: string, all: string, year: number): FoundPeriod {
  return { period: { unit: "year", year, index: 0 }, rest: restOf(text, all) };
}

function restOf(text: string, all: string): string {
  return plainText(text.replace(all, " "));
}

interface PeriodWords {
  readonly months: ReadonlyMap<string, number>;
  readonly quarter: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
  readonly week: ReadonlySet<string>;
  readonly run: ReadonlySet<string>;
}

// What is counted on and on, in five languages: sprints, months of a project, terms of two and four months.
const runs =
  "sprint|iteration|iterasi|iteracion|iteracao|month|mes|monat|bulan ke|day|dia|tag|hari ke|cycle|ciclo|siklus|zyklus|checkin|check in|" +
  "bim|bimestre|quadr|quadrimestre|cuatr|cuatrimestre|caturwulan|cawu|tertial|term|round|rodada|ronda|putaran|reading|medicion|medicao|" +
  "messung|pengukuran|wave|welle|ola|onda|gelombang|period|periodo|periode";
const seasons: readonly string[] = [
  "autumn|fall|herbst|otono|outono",
  "winter|invierno|inverno",
  "spring|fruhling|primavera",
  "summer|sommer|verano|verao",
];

let known: PeriodWords | undefined;

function periodWords(): PeriodWords {
  if (known === undefined) {
    const months = new Map<string, number>();
    const sets = { quarter: new Set<string>(), half: new Set<string>(), week: new Set<string>() };
    for (const language of languages()) {
      for (const [index, names] of language.months.split("|").entries()) {
        for (const name of names.split(" ")) months.set(name, index + 1);
      }
      for (const unit of ["quarter", "half", "week"] as const) {
        for (const word of language[unit].split("|")) sets[unit].add(word);
      }
    }
    known = { months, ...sets, run: new Set(runs.split("|")) };
  }
  return known;
}

/** "Q2", "2nd quarter 2025", "1T25", "Triwulan II", "H1", "Jan 25", "KW 12", "2025". */
function findNamed(text: string): FoundPeriod | undefined {
  const words = plainText(text.replace(/(\d)(º|ª|°)/g, "$1 ")).split(" ");
  const rest: string[] = [];
  let part: { unit: Period["unit"]; index: number } | undefined;
  let year: number | undefined;
  let date: { readonly day: number; readonly isYear: boolean } | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const [found, used] = part === undefined ? partOf(word, words[at + 1] ?? "", words[at - 1] ?? "") : [undefined, 0];
    const project =
      part === undefined && year === undefined && isYearWord(word) ? /^([1-9]|1\d)$/.exec(words[at + 1] ?? "") : null;
    if (project) {
      // "Year 2" of a project.
      year = Number(project[1]);
      at += 1;
    } else if (found) {
      const { year: its, ...its2 } = found;
      part = its2;
      year ??= its;
      if (used < 0) rest.pop();
      at += Math.max(0, used);
      // "6 Jan", "6-Jan-25"
      const before = its2.unit === "month" && used === 0 ? dayNumber(words[at - 1]) : undefined;
      if (before !== undefined && rest[rest.length - 1] === words[at - 1]) {
        date = { day: before, isYear: false };
        rest.pop();
      }
    } else if (year === undefined && /^(19|20)\d\d$/.test(word)) {
      year = Number(word);
      dropYearWords(rest);
    } else if (year === undefined && part !== undefined && /^\d\d$/.test(word) && Number(word) >= 10) {
      year = 2000 + Number(word);
      const day = date === undefined && part.unit === "month" ? dayNumber(word) : undefined;
      if (day !== undefined) date = { day, isYear: true };
    } else if (part?.unit === "month" && date === undefined && year === undefined && dayNumber(word) !== undefined) {
      date = { day: dayNumber(word) ?? 0, isYear: false };
    } else rest.push(word);
  }
  if (part === undefined && year === undefined) return undefined;
  const period = part === undefined ? yearOf(year) : datedPart({ ...part, year }, date);
  return { period, rest: withoutEdges(rest) };
}

// "Tahun 2025", "gestión 2025", "by end of 2025": what only leads to a year.
const yearWords =
  " year yr years tahun thn th ta jahr gj wj ano exercicio ejercicio gestion vigencia periodo period periode end ende akhir fim fin cierre final by bis until ate hasta ";

function dropYearWords(words: string[]): void {
  for (let last = words[words.length - 1]; last !== undefined && words.length > 0; last = words[words.length - 1]) {
    if (!yearWords.includes(` ${last} `) && !(last === "of" && words.length > 1)) return;
    words.pop();
  }
}

/** Without the "of" and "de" that joined them to what is taken away. */
function withoutEdges(words: readonly string[]): string {
  const said = words.filter((word) => word !== "");
  const isJoint = (word: string | undefined): boolean => word === "of" || word === "de";
  while (isJoint(said[0])) said.shift();
  while (isJoint(said[said.length - 1])) said.pop();
  return said.join(" ");
}

function yearOf(year: number | undefined): Period {
  return { unit: "year", year, index: 0 };
}

/** A month with the day that stands beside it: "Jan 6" is a day, "Jan 27" one or a month of 2027. */
function datedPart(period: Period, date: { readonly day: number; readonly isYear: boolean } | undefined): Period {
  if (date === undefined) return period;
  if (!date.isYear) return dayIn(period.year, period.index, date.day);
  return { ...period, otherwise: dayIn(undefined, period.index, date.day) };
}

/** "6", "06", "6th" as a day of a month. */
function dayNumber(word: string | undefined): number | undefined {
  const number = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word ?? "")?.[1]);
  return number >= 1 && number <= 31 ? number : undefined;
}

function isYearWord(word: string): boolean {
  return word === "year" || word === "yr" || word === "jahr" || word === "ano" || word === "tahun";
}

type FoundPart = { unit: Period["unit"]; index: number; year: number | undefined };

/** The part of a year that a word names, and how many of the words after (or, below 0, before) it takes. */
function partOf(word: string, next: string, before: string): readonly [FoundPart | undefined, number] {
  const sets = periodWords();
  const { months, quarter, half, week, run } = sets;
  const month = months.get(word);
  if (month !== undefined) return [{ unit: "month", index: month, year: undefined }, 0];
  const glued = /^([a-z]+)(\d{1,2})(?:(\d{4})|[a-z]*(\d\d))?$/.exec(word) ?? undefined;
  if (glued) {
    const [, name = "", number = ""] = glued;
    const monthOf = months.get(name);
    if (monthOf !== undefined && number.length === 2)
      return [{ unit: "month", index: monthOf, year: 2000 + Number(number) }, 0];
    const part = numbered(name, Number(number), sets);
    const its = glued[3] ?? (glued[4] === undefined ? undefined : `20${glued[4]}`);
    if (part) return [{ ...part, year: its === undefined ? undefined : Number(its) }, 0];
  }
  const reversed = /^([1-4])([a-z]+)(\d\d|\d{4})?$/.exec(word);
  if (reversed) {
    const [, number = "", name = "", its] = reversed;
    const part =
      name === "q" || name === "t" || name === "h" || name === "s" ? numbered(name, Number(number), sets) : undefined;
    if (part)
      return [{ ...part, year: its === undefined ? undefined : Number(its.length === 2 ? `20${its}` : its) }, 0];
  }
  const isUnit = word.length > 0 && (quarter.has(word) || half.has(word) || week.has(word) || run.has(word));
  if (isUnit) {
    const after = countOf(next);
    const part = after === undefined ? undefined : numbered(word, after, sets);
    if (part) return [{ ...part, year: undefined }, 1];
    const ahead = word.length > 1 ? countOf(before) : undefined;
    const earlier = ahead === undefined ? undefined : numbered(word, ahead, sets);
    if (earlier) return [{ ...earlier, year: undefined }, -1];
  }
  return [undefined, 0];
}

function numbered(
  name: string,
  number: number,
  { quarter, half, week, run }: PeriodWords,
): { unit: Period["unit"]; index: number } | undefined {
  if (quarter.has(name) && number >= 1 && number <= 4) return { unit: "quarter", index: number };
  if (half.has(name) && (number === 1 || number === 2)) return { unit: "half", index: number };
  if (week.has(name) && number >= 1 && number <= 53) return { unit: "week", index: number };
  if (run.has(name) && number >= 1) return { unit: "run", index: number };
  return undefined;
}

function countOf(word: string): number | undefined {
  switch (word) {
    case "i":
      return 1;
    case "ii":
      return 2;
    case "iii":
      return 3;
    case "iv":
      return 4;
  }
  const number = /^(\d{1,2})(?:st|nd|rd|th|er|ero|do|ro|to|da|ra|ta|o|a)?$/.exec(word)?.[1];
  return number === undefined ? undefined : Number(number);
}
