// What the numbers of a draft come to, while somebody types them: the same reading and the same score as in the sheet.
import { figureText, readFigure } from "../../../core/okr/figure";
import type { KeyResultDraft, ObjectiveDraft, ScoreView } from "../../contract";
import { asking } from "./check";

export interface KeyResultPreview {
  readonly score: ScoreView;
  /** The numbers as they were understood; "" where one is blank or unreadable. */
  readonly baseline: string;
  readonly target: string;
  readonly current: string;
}

export interface ObjectivePreview {
  readonly score: ScoreView;
  readonly keyResults: readonly KeyResultPreview[];
}

function understood(typed: string, locale: string): string {
  const reading = readFigure(typed, asking(locale));
  return reading.outcome === "figure" ? figureText(reading.figure, asking(locale)()) : "";
}

function keyResultPreview(keyResult: KeyResultDraft, locale: string): KeyResultPreview {
  const value = (typed: string) => {
    const reading = readFigure(typed, asking(locale));
    return reading.outcome === "figure" ? reading.figure.value : undefined;
  };
  const [from, to, now] = [value(keyResult.baseline) ?? 0, value(keyResult.target), value(keyResult.current)];
  const score =
    to === undefined || now === undefined || to === from ? null : Math.min(1, Math.max(0, (now - from) / (to - from)));
  return {
    score,
    baseline: understood(keyResult.baseline, locale),
    target: understood(keyResult.target, locale),
    current: understood(keyResult.current, locale),
  };
}

export function preview(draft: ObjectiveDraft, locale: string): ObjectivePreview {
  const keyResults = draft.keyResults.map((keyResult) => keyResultPreview(keyResult, locale));
  const scored = keyResults.filter((one) => one.target !== "");
  const sum = scored.reduce((total, one) => total + (one.score ?? 0), 0);
  return { score: scored.length === 0 ? null : sum / scored.length, keyResults };
}
