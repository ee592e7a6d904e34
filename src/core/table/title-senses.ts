import { respelt } from "./misspelt";
import { plainText } from "./plain-words";
import type { Qualifier, Sense } from "./words/language-words";
import { languages, phrasesFor } from "./words/languages";

/** What the words of a title may speak of. */
export interface TitleSenses {
  /** The likeliest first. */
  readonly senses: readonly Sense[];
  /** No word that is unknown. */
  readonly exact: boolean;
  readonly qualifiers: ReadonlySet<Qualifier>;
}

interface Phrase {
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

interface Hit {
  readonly at: number;
  readonly length: number;
  readonly phrase: Phrase;
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

// What everyday words say counts only where the title says nothing else. The first one of several such words counts.
const wholeOnly: readonly Sense[] = [
  "limit",
  "date",
  "trend",
  "other",
  "kind",
  "value",
  "period",
  "label",
  "number",
  "sport",
];

const connectors =
  " of for from vs versus against to by per as at since de do da dos das del por para pro von vom der des zum zur dari untuk pada em en sobre hasta ate ";

let lexicon: Lexicon | undefined;

/** @param plain a title in plain words */
export function sensesIn(plain: string): TitleSenses {
  const words = withoutUnit(
    plain === "" ? [] : plain.split(" ").map((word) => (word === "pct" || word === "perc" ? "%" : word)),
  );
  const { qualifiers: qualifying, fillers } = lexiconOf();
  const qualifiers = new Set<Qualifier>();
  const hits: Hit[] = [];
  let unknown = 0;
  for (let at = 0; at < words.length; ) {
    const hit = hitAt(words, at) ?? misspelt(words, at);
    if (hit !== undefined) hits.push(hit);
    const word = words[at] ?? "";
    // "M.T." and other abbreviations say nothing.
    const isKnown =
      hit !== undefined || /^[a-hj-uw-z]$/.test(word) || qualifying.has(word) || fillers.has(word) || word === "%";
    if (!isKnown) unknown += 1;
    at += Math.max(1, hit?.length ?? 0);
  }
  for (const word of words) {
    const qualifier = qualifying.get(word);
    if (qualifier !== undefined) qualifiers.add(qualifier);
  }
  if (unknown > 3) return { senses: [], exact: false, qualifiers };
  return { senses: sensesOf(hits, words, unknown), exact: unknown === 0 && words.length > 0, qualifiers };
}

/** "Ist in Std." without the unit that it is given in. */
function withoutUnit(words: readonly string[]): readonly string[] {
  const at = words.length - 2;
  const unit = words[words.length - 1] ?? "";
  const isIn = at > 0 && / (?:in|em|en|dalam) /.test(` ${words[at]} `);
  return isIn &&
    / (?:std|t|eur|tsd|mio|h|min|sek|usd|rp|r|k|mil|hrs|days|horas|dias|jam|hari|stunden|tagen) /.test(` ${unit} `)
    ? words.slice(0, at)
    : words;
}

/** Whether the whole title is one that a language knows. */
export function isKnownTitle(plain: string): boolean {
  return lexiconOf().phrases.has(plain);
}

function hitAt(words: readonly string[], at: number): Hit | undefined {
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

function sensesOf(hits: readonly Hit[], words: readonly string[], unknown: number): readonly Sense[] {
  const all = new Set(hits.flatMap(({ phrase }) => [...phrase.senses]));
  if (all.has("present")) return besidesPresent(hits, words, unknown);
  const [only] = hits;
  const isWhole = hits.length === 1 && only?.length === words.length;
  const senses = isWhole ? all : new Set([...all].filter((sense) => !wholeOnly.includes(sense)));
  if (senses.size > 0) return withHeadFirst(sorted(senses, words), hits, words, unknown);
  // "Month of date" is about months.
  const head = headOf(hits, words);
  const among = head?.isFirst === true ? head.phrase.senses : all;
  const everyday = unknown === 0 ? wholeOnly.find((sense) => among.has(sense) && sense !== "sport") : undefined;
  return everyday === undefined ? [] : [everyday];
}

/** "Target YTD" is a target, "YTD" alone an actual. */
function besidesPresent(hits: readonly Hit[], words: readonly string[], unknown: number): readonly Sense[] {
  const others = hits.filter(({ phrase }) => !phrase.senses.has("present"));
  const said = others.length === 0 ? [] : sensesOf(others, words, unknown);
  const isSign = others.every(({ at }) => words[at] === "%");
  if (said.length === 0 || isSign || said.every((sense) => wholeOnly.includes(sense))) return ["actual"];
  const isHeldAgainst = words.some(isVersus) && (said.includes("target") || said.includes("goal"));
  return isHeldAgainst ? ["variance"] : said.includes("actual") ? said : [...said, "actual"];
}

function sorted(senses: ReadonlySet<Sense>, words: readonly string[]): readonly Sense[] {
  if (senses.has("target") && senses.has("actual") && words.some(isVersus)) return ["variance"];
  // "Meta realizada" is a target reached; "meta actual" is the present target.
  if (senses.has("goal") && senses.has("actual") && !senses.has("target")) {
    if (!words.some(isPresent)) return ["variance"];
    return ["goal", ...order.filter((sense) => senses.has(sense) && sense !== "goal")];
  }
  // "% of the annual target", but not "Target %".
  const isShare = words[0] === "%" && words[1] !== undefined && connectors.includes(` ${words[1]} `);
  const ofTarget = senses.has("target") || senses.has("goal");
  if (isShare && ofTarget) return ["percent"];
  if (words.includes("%") && ofTarget && senses.has("progress") && !senses.has("actual")) return ["percent"];
  // A percent sign alone stands for the unit of whatever else the title names.
  const isUnit = senses.has("target") || senses.has("actual") || senses.has("baseline") || isPercentLast(words);
  if (senses.has("percent") && words.includes("%") && isUnit) {
    const bare = sensesIn(words.filter((word) => word !== "%").join(" "));
    if (bare.exact && bare.senses[0] !== "progress" && bare.senses[0] !== "status") return bare.senses;
  }
  return order.filter((sense) => senses.has(sense));
}

// What else a title of names, of notes or of days may speak of without being about it.
const besideName: readonly Sense[] = ["group", "progress", "objective", "risk", "task", "person", "id", "period"];
const firstOfAll: readonly Sense[] = ["past", "effort", "action", "forecast"];

/** "Process measure" is a measure and "Measurement frequency" a frequency, as "Indicador de proceso" is an indicator. */
function withHeadFirst(
  senses: readonly Sense[],
  hits: readonly Hit[],
  words: readonly string[],
  unknown: number,
): readonly Sense[] {
  const [top] = senses;
  const found = hits.length < 2 || top === undefined ? undefined : headOf(hits, words);
  // "Budget estimate target" is a target.
  if (top === "forecast" && found?.isFirst === false && found.phrase.senses.has("target"))
    return ["target", ...senses.filter((sense) => sense !== "target")];
  if (found === undefined || top === undefined || firstOfAll.includes(top)) return senses;
  const { phrase, isFirst, isConnected } = found;
  const of = (...wanted: readonly Sense[]): Sense | undefined => wanted.find((sense) => phrase.senses.has(sense));
  const named = of("keyResult", "name", "measure");
  // "Capaian SLA" is what was reached of it.
  const isAgreed = words.includes("sla") || words.includes("slo");
  const reached = isFirst && isAgreed && top === "target" ? of("actual", "progress", "percent") : undefined;
  if (reached !== undefined) return [reached, ...senses.filter((sense) => sense !== reached)];
  const isName = besideName.includes(top) || (isFirst && (top === "actual" || top === "goal"));
  const aside = of("note", "definition") ?? (unknown > 0 ? undefined : of("date", "other"));
  const spoken = isFirst && unknown === 0 ? of("period") : undefined;
  // "Linha de base da unidade" is no unit.
  const isOfPlace = isConnected && (top === "unit" || top === "group" || top === "kind");
  const placed = isOfPlace ? of("baseline", "target", "goal", "actual") : undefined;
  const head = (isName ? named : undefined) ?? placed ?? aside ?? spoken;
  return head === undefined ? senses : [head, ...senses.filter((sense) => sense !== head)];
}

/** The words that the rest describes: before a connector, else the last in English and German and the first elsewhere. */
function headOf(
  hits: readonly Hit[],
  words: readonly string[],
): { readonly phrase: Phrase; readonly isFirst: boolean; readonly isConnected: boolean } | undefined {
  const [first] = hits;
  const isConnected = words.some(
    (word, at) =>
      first !== undefined &&
      at >= first.at + first.length &&
      connectors.includes(` ${word} `) &&
      !hits.some((hit) => at > hit.at && at < hit.at + hit.length),
  );
  const isFirst = isConnected || hits.some(({ phrase }) => phrase.headFirst);
  const head = isFirst ? first : hits[hits.length - 1];
  return head === undefined ? undefined : { phrase: head.phrase, isFirst, isConnected };
}

/** "Meta %", "Wert in %" */
function isPercentLast(words: readonly string[]): boolean {
  return words.length > 1 && words[words.length - 1] === "%" && words.indexOf("%") === words.length - 1;
}

function isPresent(word: string): boolean {
  return /^(?:actual|atual|current|aktuell|aktuelles|fecha|date|hoy|hoje|momento|acumulad[ao]|ytd|mtd|qtd|mes|periodo|trimestre|ano|agora|semana)$/.test(
    word,
  );
}

function isVersus(word: string): boolean {
  return (
    word === "vs" || word === "versus" || word === "against" || word === "x" || word === "gegen" || word === "contra"
  );
}

function lexiconOf(): Lexicon {
  if (lexicon === undefined) {
    const phrases = new Map<string, Phrase>();
    const qualifiers = new Map<string, Qualifier>();
    const compounds: Compound[] = [];
    for (const language of languages()) {
      for (const sense of order) {
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
