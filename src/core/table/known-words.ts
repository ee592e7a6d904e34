import { type PhraseSet, phraseSet } from "./phrase-set";
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
  readonly total: PhraseSet;
  readonly average: PhraseSet;
  readonly note: PhraseSet;
  readonly legend: PhraseSet;
  readonly lower: PhraseSet;
  readonly notLower: PhraseSet;
  /** Parts of compound words that speak of what should fall. */
  readonly lowerParts: readonly string[];
  readonly atMost: PhraseSet;
  readonly atLeast: PhraseSet;
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
      total: phraseSet(phrasesFor("total")),
      average: phraseSet(phrasesFor("average")),
      note: phraseSet(phrasesFor("note")),
      legend: phraseSet(phrasesFor("legend")),
      lower: phraseSet(phrasesFor("lower")),
      notLower: phraseSet(phrasesFor("notLower")),
      lowerParts: languages().flatMap(({ lowerParts }) => (lowerParts === undefined ? [] : lowerParts.split("|"))),
      atMost: phraseSet(phrasesFor("atMost")),
      atLeast: phraseSet(phrasesFor("atLeast")),
    };
  }
  return known;
}
