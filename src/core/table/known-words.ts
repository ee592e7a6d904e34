import { type PhraseSet, phraseSet } from "./phrase-set";
import { phrasesFor } from "./words/languages";

/** Words that cells hold, of all languages together. */
export interface KnownWords {
  readonly good: ReadonlySet<string>;
  readonly bad: ReadonlySet<string>;
  /** Good, bad and between. */
  readonly status: ReadonlySet<string>;
  /** Of those between the ones that say that the target is missed by little; the others may speak of the work. */
  readonly warning: ReadonlySet<string>;
  readonly objective: ReadonlySet<string>;
  readonly keyResult: ReadonlySet<string>;
  readonly initiative: ReadonlySet<string>;
  readonly total: PhraseSet;
  readonly average: PhraseSet;
  readonly note: PhraseSet;
  readonly legend: PhraseSet;
  readonly atMost: PhraseSet;
  readonly atLeast: PhraseSet;
}

const between =
  "amber|yellow|orange|a|y|at risk|risk|warning|watch|caution|in progress|ongoing|slightly behind|slight delay|almost|nearly|close|near target|close to target|partially met|partially achieved|partly met|partly achieved|partial|moderate|fair|marginal|acceptable|some concern|minor concern|concern|slightly below target|slightly below|just below|within range|improving|needs improvement|needs attention|not yet due|not due|deferred|on hold|not rated|not applicable|pending|tbd|check|mixed|monitor|grey|gray|blue|black|not started|no data|n a|" +
  "amarelo|amarela|em risco|atencao|alerta|em andamento|cinza|nao iniciado|laranja|parcial|parcialmente|parcialmente atingido|parcialmente atingida|atingido parcialmente|aceitavel|regular|quase|proximo|proximo da meta|toleravel|moderado|em observacao|em alerta|monitorar|cumprido parcialmente|cumprida parcialmente|parcialmente cumprido|atencao moderada|sem dados|nao se aplica|pendente|" +
  "amarillo|amarilla|ambar|en riesgo|atencion|en proceso|en curso|gris|no iniciado|precaucion|naranja|parcial|parcialmente|cumplido parcialmente|cumplida parcialmente|parcialmente cumplido|parcialmente cumplida|cumple parcialmente|cumplimiento parcial|aceptable|regular|casi|cerca|cerca de la meta|tolerable|moderado|medio|en observacion|en alerta|alerta|en seguimiento|por mejorar|a mejorar|proximo|sin datos|sin dato|no aplica|pendiente|basico|" +
  "kuning|berisiko|waspada|perhatian|proses|dalam proses|belum mulai|hampir tercapai|cukup|cukup baik|sedang|belum|sebagian|sebagian tercapai|tercapai sebagian|mendekati|mendekati target|dalam pemantauan|perlu perhatian|perlu perbaikan|pantau|menunggu|belum ada data|berjalan|on progress|on going|tertunda|kurang baik|hati hati|siaga|" +
  "gelb|gefahrdet|achtung|in arbeit|grau|nicht begonnen|beobachten|teilweise erreicht|orange|teilweise|teilweise erfullt|teils|teils erreicht|knapp|knapp verfehlt|fast erreicht|annahernd|mittel|befriedigend|ausreichend|leicht unter ziel|leichte abweichung|vorsicht|warnung|in bearbeitung|offen|in beobachtung|unter beobachtung|noch offen|im blick|neutral|kritisch beobachten|ausstehend|k a|zum teil erreicht|uberwiegend erreicht|grosstenteils erreicht|zum teil erfullt|weitgehend erreicht|verfehlt knapp";

const warning =
  "amber|yellow|orange|a|y|at risk|risk|warning|watch|caution|slightly behind|slight delay|almost|nearly|close|near target|close to target|some concern|minor concern|concern|slightly below target|slightly below|just below|needs improvement|needs attention|" +
  "amarelo|amarela|em risco|atencao|alerta|laranja|quase|proximo|proximo da meta|em alerta|atencao moderada|" +
  "amarillo|amarilla|ambar|en riesgo|atencion|precaucion|naranja|casi|cerca|cerca de la meta|en alerta|por mejorar|a mejorar|" +
  "kuning|berisiko|waspada|perhatian|hampir tercapai|mendekati|mendekati target|perlu perhatian|perlu perbaikan|kurang baik|hati hati|siaga|" +
  "gelb|gefahrdet|achtung|knapp|knapp verfehlt|fast erreicht|annahernd|leicht unter ziel|leichte abweichung|vorsicht|warnung|verfehlt knapp";

let known: KnownWords | undefined;

export function knownWords(): KnownWords {
  if (known === undefined) {
    const good = phrasesFor("good");
    const bad = phrasesFor("bad");
    known = {
      good,
      bad,
      status: new Set([...good, ...bad, ...between.split("|")]),
      warning: new Set(warning.split("|")),
      objective: phrasesFor("objective"),
      keyResult: phrasesFor("keyResult"),
      initiative: phrasesFor("initiative"),
      total: phraseSet(phrasesFor("total")),
      average: phraseSet(phrasesFor("average")),
      note: phraseSet(phrasesFor("note")),
      legend: phraseSet(phrasesFor("legend")),
      atMost: phraseSet(phrasesFor("atMost")),
      atLeast: phraseSet(phrasesFor("atLeast")),
    };
  }
  return known;
}
