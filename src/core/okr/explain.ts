import { explainSentences as say } from "../language/en/explain";
import type { AskLocale, Cell } from "../values/cell";
import { parseValue } from "../values/parse";
import { showNumber, showScore } from "../values/show";
import { gradeOf, presetScale } from "./grade";
import { clamped, type KeyResultCells, type Measured, measureKeyResult } from "./score";

/** The arithmetic of a score and the grade that follows from it, as one sentence; "" where there is nothing to score.
 *  [F19] */
export function explainKeyResult(row: KeyResultCells, locale: AskLocale): string | { readonly problem: string } {
  const measured = measureKeyResult(row, locale);
  if (measured.kind === "problem") return measured;
  if (measured.kind === "blank") return "";
  const scale = presetScale("google");
  const grade = gradeOf(clamped(measured.raw), scale);
  const sentence = say.graded({ arithmetic: arithmetic(measured, [scale.green, scale.yellow]), grade });
  return doubted(sentence, measured, row, locale);
}

function arithmetic(measured: Measured, edges: readonly number[]): string {
  const { yardstick, unit, raw } = measured;
  const show = (value: number) => showNumber(value, unit);
  const current = show(measured.current);
  switch (yardstick.kind) {
    case "movement": {
      const score = showScore(raw, [...edges, 0, 1]);
      const to = show(yardstick.to);
      const division = yardstick.started
        ? say.movement({ current, from: show(yardstick.from), to, score })
        : say.share({ current, to, score });
      return raw === clamped(raw) ? division : say.countedAs({ arithmetic: division, score: String(clamped(raw)) });
    }
    case "limit": {
      const at = { current, bound: yardstick.bound, limit: show(yardstick.limit) };
      return raw === 1 ? say.limitMet(at) : say.limitMissed(at);
    }
    case "between": {
      const at = { current, low: show(yardstick.low), high: show(yardstick.high) };
      return raw === 1 ? say.inside(at) : say.outside(at);
    }
    case "done":
      return raw === 1 ? say.done : say.notDone;
  }
}

function doubted(sentence: string, measured: Measured, row: KeyResultCells, locale: AskLocale): string {
  const { yardstick, raw } = measured;
  if (yardstick.kind === "movement" && !yardstick.started && raw > 1) return say.perhapsDown({ sentence });
  const pair = farApart([row.current, row.target, row.baseline], locale);
  return pair === undefined ? sentence : say.perhapsPercent({ sentence, ...pair });
}

/** Two plain numbers of which one is at most 1 and the other at least 20 times as large: perhaps 0.45 means 45. */
export function farApart(
  cells: readonly Cell[],
  locale: AskLocale,
): { readonly small: string; readonly large: string } | undefined {
  const sizes: { readonly size: number; readonly text: string }[] = [];
  for (const cell of cells) {
    const value = parseValue(cell, locale);
    if (value.kind === "number" && value.unit.kind === "plain" && value.value !== 0) {
      sizes.push({ size: Math.abs(value.value), text: value.text });
    }
  }
  sizes.sort((a, b) => a.size - b.size);
  const [small, large] = [sizes[0], sizes[sizes.length - 1]];
  if (small === undefined || large === undefined || small.size > 1 || large.size < 20 * small.size) return undefined;
  return { small: small.text, large: large.text };
}
