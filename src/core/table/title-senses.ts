import { type Hit, hitAt, lexiconOf, type Phrase, senseOrder } from "./title-lexicon";
import type { Qualifier, Sense } from "./words/language-words";

/** What the words of a title may speak of. */
export interface TitleSenses {
  /** The likeliest first. */
  readonly senses: readonly Sense[];
  /** No word that is unknown. */
  readonly exact: boolean;
  readonly qualifiers: ReadonlySet<Qualifier>;
}

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
    const hit = hitAt(words, at);
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

function sensesOf(hits: readonly Hit[], words: readonly string[], unknown: number): readonly Sense[] {
  const all = new Set(hits.flatMap((hit) => [...hit.phrase.senses].filter((sense) => stands(sense, hit, words, hits))));
  if (all.has("present")) return besidesPresent(hits, words, unknown);
  const [only] = hits;
  const isWhole = hits.length === 1 && only?.length === words.length;
  const senses = isWhole ? all : new Set([...all].filter((sense) => !wholeOnly.includes(sense)));
  const reached = ofLevelReached(hits, words, senses);
  if (reached !== undefined) return reached;
  const ofGoal = headsGoal(hits, words, senses);
  if (ofGoal !== undefined) return ofGoal;
  if (senses.size > 0) return withHeadFirst(sorted(senses, words), hits, words, unknown);
  // "Month of date" is about months.
  const head = headOf(hits, words);
  const among = head?.isFirst === true ? head.phrase.senses : all;
  const everyday = unknown === 0 ? wholeOnly.find((sense) => among.has(sense) && sense !== "sport") : undefined;
  return everyday === undefined ? [] : [everyday];
}

/** "Milestone 1 achieved", "Performance level - actual": what was reached of what alone would be a target. */
function ofLevelReached(
  hits: readonly Hit[],
  words: readonly string[],
  senses: ReadonlySet<Sense>,
): readonly Sense[] | undefined {
  const last = hits[hits.length - 1];
  if (last === undefined || hits.length < 2 || !senses.has("target") || last.at + last.length !== words.length)
    return undefined;
  const own = last.phrase.senses;
  if (own.has("target") || !(own.has("actual") || own.has("progress"))) return undefined;
  const isLevel = hits.every(
    ({ at, length, phrase }) => !phrase.senses.has("target") || levels.includes(words.slice(at, at + length).join(" ")),
  );
  return isLevel ? ["actual"] : undefined;
}

const levels: readonly string[] = ["milestone", "performance level"];

/** "Staff survey question" is about no person, and "Key output" about no key. */
function stands(sense: Sense, { at, length, phrase }: Hit, words: readonly string[], hits: readonly Hit[]): boolean {
  const isLast = (): boolean => !words.slice(at + length).some((_, more) => isSaying(words, at + length + more));
  if (sense === "person") return phrase.headFirst ? at === 0 : isLast();
  if (sense === "weight" && words.length > 1 && / (?:factor|fator|faktor) /.test(` ${words[at]} `))
    return hits.length > 1;
  const isKey = sense === "id" && length === 1 && / (?:key|clave|chave) /.test(` ${words[at]} `);
  return !isKey || hits.length === 1 || at + length === words.length;
}

function isSaying(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  const { fillers, qualifiers } = lexiconOf();
  return word.length > 1 && !fillers.has(word) && !qualifiers.has(word);
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
    return ["goal", ...senseOrder.filter((sense) => senses.has(sense) && sense !== "goal")];
  }
  const isHeldAgainst = words.some((word, at) => isVersus(word) && isTarget(words[at + 1] ?? ""));
  if (isHeldAgainst && senses.has("progress")) return ["percent"];
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
  return senseOrder.filter((sense) => senses.has(sense));
}

/** "Meta de resultado" is a goal, "Avance de la meta" how far it is reached. */
function headsGoal(
  hits: readonly Hit[],
  words: readonly string[],
  senses: ReadonlySet<Sense>,
): readonly Sense[] | undefined {
  if (hits.length !== 2 || !senses.has("goal") || senses.has("target")) return undefined;
  const head = headOf(hits, words);
  if (head === undefined || !head.isFirst || !head.isConnected || !(senses.has("actual") || senses.has("progress")))
    return undefined;
  if (head.phrase.senses.has("goal")) return ["goal"];
  return senses.has("percent") ? undefined : ["progress", "goal"];
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
  // "Indicator value", "Valor del indicador": figures, unless the cells are texts.
  const isOfName = top === "name" || top === "measure";
  if (isOfName && (isConnected || !isFirst) && of("value") !== undefined) return ["value", ...senses];
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
  // "Descrição da meta"
  const described = top === "goal" && /^(?:descri|deskripsi|uraian)/.test(words[0] ?? "") ? of("label") : undefined;
  const head = (isName ? named : undefined) ?? placed ?? aside ?? spoken ?? described;
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

function isTarget(word: string): boolean {
  return (
    lexiconOf().phrases.get(word)?.senses.has("target") === true || /^(?:goal|meta|ziel|sasaran|objetivo)$/.test(word)
  );
}

function isVersus(word: string): boolean {
  return (
    word === "vs" || word === "versus" || word === "against" || word === "x" || word === "gegen" || word === "contra"
  );
}
