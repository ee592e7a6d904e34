import type { AlertEvent } from "../core/alert/alert-event";
import { alertEn } from "../core/language/en/alert";
import type { Figures } from "../sheets/ledger-sheet";

/** One event in words, for a toast or an answer. */
export function eventSentence(event: AlertEvent, figures: Figures): string {
  const kpi = { name: event.kpi, ...figures };
  switch (event.reason) {
    case "first":
      return alertEn.fell(kpi);
    case "resolve":
      return alertEn.back(kpi);
    case "gone":
      return alertEn.gone(kpi);
  }
}
