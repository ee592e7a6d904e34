import type { ColumnRole } from "./column-role";

/** Phrases that name a role: English, then Portuguese, Spanish, Indonesian and German. Lower case, without accents. */
export function titlePhrases(role: ColumnRole): readonly string[] {
  return phrasesOf(role).split("|");
}

/** Words that mean an actual only where no other word says what the figures are: "Value", but not "Target value". */
export function isVagueActual(words: string): boolean {
  return /\b(value|valor|nilai|wert)\b/.test(words);
}

function phrasesOf(role: ColumnRole): string {
  switch (role) {
    case "name":
      return (
        "kpi|kpis|kpi name|metric|metrics|metric name|indicator|indicators|indicator name|measure|name" +
        "|indicador|indicadores|metrica|metricas|nome do indicador|nombre|nombre del indicador" +
        "|indikator|indikator kinerja|nama indikator|kennzahl|kennzahlen"
      );
    case "actual":
      return (
        "actual|actuals|actual value|actual to date|current|current value|latest|latest value|result|results|value|ytd|outturn" +
        "|realizado|realizada|atual|valor atual|valor|resultado|real|valor actual|valor real|realisasi|realisasi saat ini|ist|istwert"
      );
    case "target":
      return (
        "target|targets|target value|goal|plan|ambition|standard|sla" +
        "|meta|metas|alvo|valor alvo|valor meta|objetivo|valor objetivo|sasaran|soll|sollwert|ziel|zielwert|zielvorgabe"
      );
    case "direction":
      return (
        "direction|desired direction|target direction|polarity|better if|better when|good is|good when|higher or lower|higher/lower" +
        "|melhor se|sentido|direcao|polaridade|direccion|mejor si|arah|lebih baik jika|richtung|besser wenn"
      );
    case "owner":
      return (
        "owner|kpi owner|responsible|responsible person|accountable|lead|dri" +
        "|responsavel|dono|responsable|penanggung jawab|pic|verantwortlich|verantwortliche|verantwortlicher"
      );
    case "status":
      return "status|kpi status|rag|rag status|health|estado|situacao|semaforo|ampel";
  }
}
