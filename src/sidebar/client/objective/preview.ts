// What the numbers of a draft come to, while somebody types them: the same reading and the same score as in the sheet.
import { type Figure, readFigure } from "../../../core/okr/figure";
import { objectiveScore } from "../../../core/okr/objective";
import { readKeyResult } from "../../../core/okr/score";
import type { AskLocale, Locale } from "../../../core/values/cell";
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

/** "$1,500,000", "R$ 50.000", "45%": grouped as the sheet's locale does, so that a zero too many is seen. */
function figureEcho({ value, format }: Figure, locale: Locale): string {
  const digits = { maximumSignificantDigits: 12 };
  const tag = locale.id.replace("_", "-");
  if (format.kind === "percent") return `${(value * 100).toLocaleString(tag, digits)}%`;
  const number = value.toLocaleString(tag, digits);
  if (format.kind === "plain") return number;
  return format.sign.length === 1 ? `${format.sign}${number}` : `${format.sign} ${number}`;
}

function understood(typed: string, locale: AskLocale): string {
  const reading = readFigure(typed, locale);
  return reading.outcome === "figure" ? figureEcho(reading.figure, locale()) : "";
}

function keyResultPreview(keyResult: KeyResultDraft, locale: AskLocale): KeyResultPreview {
  const baseline = understood(keyResult.baseline, locale);
  const target = understood(keyResult.target, locale);
  const current = understood(keyResult.current, locale);
  const isReadable = target !== "" && current !== "" && (baseline !== "" || keyResult.baseline.trim() === "");
  const score = isReadable ? readKeyResult(keyResult, locale).score : undefined;
  return { score: score ?? null, baseline, target, current };
}

export function preview(draft: ObjectiveDraft, locale: string): ObjectivePreview {
  const ask = asking(locale);
  return {
    score: objectiveScore(draft.keyResults, ask) ?? null,
    keyResults: draft.keyResults.map((keyResult) => keyResultPreview(keyResult, ask)),
  };
}
