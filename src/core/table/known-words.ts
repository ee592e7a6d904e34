import { languages, phrasesFor } from "./words/languages";

/** Words that cells hold, of all languages together. */
export interface KnownWords {
  readonly good: ReadonlySet<string>;
  readonly bad: ReadonlySet<string>;
  /** Good, bad and between. */
  readonly status: ReadonlySet<string>;
  readonly objective: ReadonlySet<string>;
  readonly keyResult: ReadonlySet<string>;
  readonly initiative: ReadonlySet<string>;
  readonly total: ReadonlySet<string>;
  readonly average: ReadonlySet<string>;
  readonly note: ReadonlySet<string>;
  readonly legend: ReadonlySet<string>;
  readonly lower: ReadonlySet<string>;
  readonly notLower: ReadonlySet<string>;
  /** Parts of compound words that speak of what should fall. */
  readonly lowerParts: readonly string[];
  readonly atMost: ReadonlySet<string>;
  readonly atLeast: ReadonlySet<string>;
}

const between =
  "amber|yellow|orange|a|y|at risk|risk|warning|watch|caution|in progress|ongoing|slightly behind|slight delay|monitor|grey|gray|blue|black|not started|no data|n a|" +
  "amarelo|amarela|em risco|atencao|alerta|em andamento|cinza|nao iniciado|laranja|" +
  "amarillo|amarilla|ambar|en riesgo|atencion|en proceso|en curso|gris|no iniciado|precaucion|naranja|" +
  "kuning|berisiko|waspada|perhatian|proses|dalam proses|belum mulai|hampir tercapai|" +
  "gelb|gefahrdet|achtung|in arbeit|grau|nicht begonnen|beobachten|teilweise erreicht|orange";

let known: KnownWords | undefined;

export function knownWords(): KnownWords {
  if (known === undefined) {
    const good = phrasesFor("good");
    const bad = phrasesFor("bad");
    known = {
      good,
      bad,
      status: new Set([...good, ...bad, ...between.split("|")]),
      objective: phrasesFor("objective"),
      keyResult: phrasesFor("keyResult"),
      initiative: phrasesFor("initiative"),
      total: phrasesFor("total"),
      average: phrasesFor("average"),
      note: phrasesFor("note"),
      legend: phrasesFor("legend"),
      lower: phrasesFor("lower"),
      notLower: phrasesFor("notLower"),
      lowerParts: languages().flatMap(({ lowerParts }) => (lowerParts === undefined ? [] : lowerParts.split("|"))),
      atMost: phrasesFor("atMost"),
      atLeast: phrasesFor("atLeast"),
    };
  }
  return known;
}

/** Whether a text, in plain words, begins with one of the phrases. */
export function beginsWith(words: readonly string[], phrases: ReadonlySet<string>): boolean {
  for (let length = Math.min(4, words.length); length > 0; length--) {
    if (phrases.has(words.slice(0, length).join(" "))) return true;
  }
  return false;
}

/** Whether one of the phrases stands anywhere in a text in plain words. */
export function holdsPhrase(words: readonly string[], phrases: ReadonlySet<string>): boolean {
  for (let at = 0; at < words.length; at++) {
    let phrase = "";
    for (let length = 0; length < 6 && at + length < words.length; length++) {
      phrase = length === 0 ? (words[at] ?? "") : `${phrase} ${words[at + length] ?? ""}`;
      if (phrases.has(phrase)) return true;
    }
  }
  return false;
}
