import { tableEn } from "../language/en/table";
import { findPeriod, type Period, shortDate } from "./period";
import { plainText } from "./plain-words";
import type { Qualifier, Sense } from "./words/language-words";
import { languages, phrasesFor } from "./words/languages";

/** What a title's words say of its column. */
export interface TitleReading {
  readonly text: string;
  /** What it may speak of, the likeliest first; the cells below decide between them. */
  readonly senses: readonly Sense[];
  /** Nothing but words of its sense, of time and of no weight: "Target 2026", not "Sales target". */
  readonly exact: boolean;
  readonly period: Period | undefined;
  readonly qualifiers: ReadonlySet<Qualifier>;
  /** What stands in brackets: often the unit. */
  readonly inside: string;
}

interface Lexicon {
  readonly senses: ReadonlyMap<string, ReadonlySet<Sense>>;
  readonly qualifiers: ReadonlyMap<string, Qualifier>;
  readonly fillers: ReadonlySet<string>;
}

// Where a title has words of several senses, the first one of this list is what it is about: a "KPI owner" is an owner.
const order: readonly Sense[] = [
  "effort",
  "past",
  "variance",
  "forecast",
  "limit",
  "date",
  "trend",
  "other",
  "definition",
  "note",
  "percent",
  "direction",
  "unit",
  "owner",
  "weight",
  "score",
  "status",
  "kind",
  "id",
  "baseline",
  "target",
  "keyResult",
  "actual",
  "goal",
  "progress",
  "value",
  "objective",
  "group",
  "name",
  "measure",
  "period",
  "label",
  "number",
  "task",
  "risk",
  "person",
  "sport",
];

// What everyday words say counts only where the title says nothing else.
const wholeOnly: readonly Sense[] = [
  "period",
  "number",
  "label",
  "value",
  "kind",
  "sport",
  "limit",
  "trend",
  "other",
  "date",
];

let lexicon: Lexicon | undefined;
let readings = new Map<string, TitleReading>();

/** Reads a title. The same text is read once. */
export function readTitle(text: string): TitleReading {
  const seen = readings.get(text);
  if (seen) return seen;
  const reading = titleReading(text);
  if (readings.size > 2000) readings = new Map();
  readings.set(text, reading);
  return reading;
}

/** Whether a title speaks of a sense, first or among others. */
export function speaksOf(title: TitleReading, ...senses: readonly Sense[]): boolean {
  return title.senses.some((sense) => senses.includes(sense));
}

function titleReading(text: string): TitleReading {
  const blank: TitleReading = { text, senses: [], exact: false, period: undefined, qualifiers: new Set(), inside: "" };
  if (text === "" || text.length > 120) return blank;
  if (text === tableEn.statusTitle) return { ...blank, senses: ["number"], exact: true };
  const inside = /[([]([^)\]]*)[)\]]/.exec(text)?.[1]?.trim() ?? "";
  const bare = text.replace(/[([][^)\]]*[)\]]/g, " ");
  const whole = sensesIn(plainText(bare));
  // "Actual (prior year)" is last year's.
  const [aside] = inside === "" ? [] : sensesIn(plainText(inside)).senses;
  if (aside === "past" || aside === "forecast" || aside === "variance")
    return { ...blank, senses: [aside], exact: true, inside };
  // Words that name a role as a whole are no period: "Q" or "Month".
  if (whole.exact && whole.senses.length > 0) return { ...blank, ...whole, inside, period: insidePeriod(inside) };
  const day = shortDate(bare);
  if (day !== undefined) return { ...blank, exact: true, inside, period: day };
  const found = findPeriod(bare);
  if (found === undefined) {
    const year = shortYear(plainText(bare), whole.senses);
    return {
      ...blank,
      ...whole,
      inside,
      ...(year ? { exact: sensesIn(year.rest).exact } : {}),
      period: year?.period ?? insidePeriod(inside),
    };
  }
  const rest = sensesIn(found.rest);
  // "May" and "set" are words, too: beside unknown ones they are no month.
  if (found.rest !== "" && rest.senses.length === 0 && rest.qualifiers.size === 0 && found.period.year === undefined) {
    return { ...blank, ...whole, inside };
  }
  return { ...blank, ...rest, exact: found.rest === "" || rest.exact, inside, period: found.period };
}

function insidePeriod(inside: string): Period | undefined {
  const found = inside === "" ? undefined : findPeriod(inside);
  return found !== undefined && found.rest === "" ? found.period : undefined;
}

/** "Plan 26" */
function shortYear(plain: string, senses: readonly Sense[]): { period: Period; rest: string } | undefined {
  if (
    !senses.some(
      (sense) => sense === "target" || sense === "actual" || sense === "goal" || sense === "value" || sense === "past",
    )
  )
    return undefined;
  const found = / ([1-4]\d)$/.exec(plain);
  if (!found) return undefined;
  return { period: { unit: "year", year: 2000 + Number(found[1]), index: 0 }, rest: plain.slice(0, -3) };
}

type Senses = Pick<TitleReading, "senses" | "exact" | "qualifiers">;

function sensesIn(plain: string): Senses {
  const words = plain === "" ? [] : plain.split(" ");
  const { senses: known, qualifiers: qualifying, fillers } = lexiconOf();
  const senses = new Set<Sense>();
  const qualifiers = new Set<Qualifier>();
  let unknown = 0;
  for (let at = 0; at < words.length; ) {
    let used = 0;
    for (let length = Math.min(6, words.length - at); length > 0; length--) {
      const phrase = words.slice(at, at + length).join(" ");
      const found = known.get(phrase);
      if (found === undefined || (length < words.length && fillers.has(phrase))) continue;
      for (const sense of found) if (length === words.length || !wholeOnly.includes(sense)) senses.add(sense);
      used = length;
      break;
    }
    const word = words[at] ?? "";
    const qualifier = qualifying.get(word);
    if (qualifier !== undefined && (used <= 1 || words.length > 1)) qualifiers.add(qualifier);
    if (used === 0 && qualifier === undefined && !fillers.has(word) && word !== "%") unknown += 1;
    at += Math.max(1, used);
  }
  for (const word of words) {
    const qualifier = qualifying.get(word);
    if (qualifier !== undefined) qualifiers.add(qualifier);
  }
  if (unknown > 3) return { senses: [], exact: false, qualifiers };
  return { senses: sorted(senses, words), exact: unknown === 0 && words.length > 0, qualifiers };
}

function sorted(senses: Set<Sense>, words: readonly string[]): readonly Sense[] {
  if (senses.has("target") && senses.has("actual") && words.some(isVersus)) return ["variance"];
  // "Meta realizada" is a target reached; "meta actual" is the present target.
  if (senses.has("goal") && senses.has("actual") && !senses.has("target") && !words.some(isPresent))
    return ["variance"];
  // A percent sign alone stands for the unit of whatever else the title names.
  if (senses.has("percent") && words.includes("%") && (senses.has("target") || senses.has("actual"))) {
    const bare = sensesIn(words.filter((word) => word !== "%").join(" "));
    if (bare.exact) return bare.senses;
  }
  return order.filter((sense) => senses.has(sense));
}

function isPresent(word: string): boolean {
  return word === "actual" || word === "atual" || word === "current" || word === "aktuell" || word === "aktuelles";
}

function isVersus(word: string): boolean {
  return (
    word === "vs" || word === "versus" || word === "against" || word === "x" || word === "gegen" || word === "contra"
  );
}

function lexiconOf(): Lexicon {
  if (lexicon === undefined) {
    const senses = new Map<string, Set<Sense>>();
    const qualifiers = new Map<string, Qualifier>();
    for (const language of languages()) {
      for (const sense of order) {
        for (const phrase of (language.titles[sense] ?? "").split("|")) {
          if (phrase === "") continue;
          const spelled = plainText(phrase);
          const found = senses.get(spelled);
          if (found) found.add(sense);
          else senses.set(spelled, new Set([sense]));
        }
      }
      for (const qualifier of ["stretch", "cumulative", "annual", "monthly", "quarterly"] as const) {
        for (const word of language.qualifiers[qualifier].split("|")) qualifiers.set(word, qualifier);
      }
    }
    lexicon = { senses, qualifiers, fillers: phrasesFor("fillers") };
  }
  return lexicon;
}
