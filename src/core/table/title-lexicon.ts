import { respelt } from "./misspelt";
import { plainText } from "./plain-words";
import type { Qualifier, Sense } from "./words/language-words";
import { languages, phrasesFor } from "./words/languages";

/** What a word or several together mean in a title. */
export interface Phrase {
  readonly senses: Set<Sense>;
  /** Whether only languages know it whose nouns stand before what describes them: "indicador de proceso". */
  headFirst: boolean;
}

interface Lexicon {
  readonly phrases: ReadonlyMap<string, Phrase>;
  readonly qualifiers: ReadonlyMap<string, Qualifier>;
  readonly fillers: ReadonlySet<string>;
  readonly compounds: readonly Compound[];
}

/** Parts of German words: what ends so and, where it is given, begins so. */
interface Compound {
  readonly sense: Sense;
  readonly start: string;
  readonly end: string;
}

/** A phrase found among the words of a title. */
export interface Hit {
  readonly at: number;
  readonly length: number;
  readonly phrase: Phrase;
}

// Where a title has words of several senses, the first one of this list is what it is about: a "KPI owner" is an owner.
export const senseOrder: readonly Sense[] = [
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
  "action",
  "percent",
  "direction",
  "owner",
  "unit",
  "weight",
  "score",
  "status",
  "kind",
  "id",
  "baseline",
  "target",
  "keyResult",
  "actual",
  "present",
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

let lexicon: Lexicon | undefined;

/** Whether the whole title is one that a language knows. */
export function isKnownTitle(plain: string): boolean {
  return lexiconOf().phrases.has(plain);
}

/** The longest phrase that begins at a word; a word that is but for a letter one of a title counts as that one. */
export function hitAt(words: readonly string[], at: number): Hit | undefined {
  return spelledAt(words, at) ?? misspelt(words, at);
}

function spelledAt(words: readonly string[], at: number): Hit | undefined {
  const { phrases, fillers } = lexiconOf();
  for (let length = Math.min(6, words.length - at); length > 0; length--) {
    const text = words.slice(at, at + length).join(" ");
    const phrase = phrases.get(text);
    if (phrase === undefined || (length < words.length && fillers.has(text))) continue;
    return beforePresent(words, at, length) ?? { at, length, phrase };
  }
  const sense = compoundSense(words[at] ?? "");
  return sense === undefined
    ? undefined
    : { at, length: 1, phrase: { senses: new Set<Sense>([sense]), headFirst: false } };
}

/** "Target" before "year to date", which "target year" would tear apart. */
function beforePresent(words: readonly string[], at: number, length: number): Hit | undefined {
  const { phrases } = lexiconOf();
  for (let first = 1; first < length; first++) {
    const phrase = phrases.get(words.slice(at, at + first).join(" "));
    if (phrase === undefined) continue;
    for (let end = at + length + 1; end <= Math.min(words.length, at + first + 4); end++) {
      const rest = phrases.get(words.slice(at + first, end).join(" "));
      if (rest?.senses.has("present")) return { at, length: first, phrase };
    }
  }
  return undefined;
}

/** "Indicater", "targt" */
function misspelt(words: readonly string[], at: number): Hit | undefined {
  const word = words[at] ?? "";
  const { fillers, qualifiers } = lexiconOf();
  // "Indicator1" has a footnote.
  const bare = /^([a-z]{6,})\d$/.exec(word)?.[1] ?? word;
  const known = lexiconOf().phrases.get(bare);
  if (bare !== word && known !== undefined) return { at, length: 1, phrase: known };
  const right = fillers.has(word) || qualifiers.has(word) ? undefined : respelt(word);
  const phrase = right === undefined ? undefined : lexiconOf().phrases.get(right);
  return phrase === undefined ? undefined : { at, length: 1, phrase };
}

/** "Qualitätskennzahl", "Kennzahlenverantwortlicher", "Planwert": what the parts of an unknown word say. */
function compoundSense(word: string): Sense | undefined {
  if (word.length < 7) return undefined;
  return lexiconOf().compounds.find(
    ({ start, end }) => word.length > start.length && word.startsWith(start) && word.endsWith(end),
  )?.sense;
}

/** The words of all languages, put together once. */
export function lexiconOf(): Lexicon {
  if (lexicon === undefined) {
    const phrases = new Map<string, Phrase>();
    const qualifiers = new Map<string, Qualifier>();
    const compounds: Compound[] = [];
    for (const language of languages()) {
      for (const sense of senseOrder) {
        for (const spelled of split(language.titles[sense]).map(plainText)) {
          const known = phrases.get(spelled);
          if (known === undefined) phrases.set(spelled, { senses: new Set([sense]), headFirst: language.headFirst });
          else {
            known.senses.add(sense);
            known.headFirst = known.headFirst && language.headFirst;
          }
        }
        for (const part of split(language.compounds?.[sense])) {
          const [start = "", end = ""] = part.split("~");
          compounds.push({ sense, start, end });
        }
      }
      for (const qualifier of ["stretch", "cumulative", "annual", "monthly", "quarterly"] as const) {
        for (const word of split(language.qualifiers[qualifier])) qualifiers.set(word, qualifier);
      }
    }
    lexicon = { phrases, qualifiers, fillers: phrasesFor("fillers"), compounds };
  }
  return lexicon;
}

function split(list: string | undefined): readonly string[] {
  return list === undefined || list === "" ? [] : list.split("|");
}
