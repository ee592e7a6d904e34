import { quickScore, readKeyResult } from "../core/okr/score";
import type { AskLocale } from "../core/values/cell";
import { type Argument, answers, type Result } from "./arguments";

/** Scores of key results, 0 to 1. */
export function okrscore(
  current: Argument,
  target: Argument,
  baseline: Argument,
  kind: Argument,
  cap: Argument,
  locale: AskLocale,
): Result {
  const named = [
    { name: "Current", argument: current, main: true },
    { name: "Target", argument: target, main: true },
    { name: "Baseline", argument: baseline },
    { name: "Kind", argument: kind },
    { name: "Cap", argument: cap },
  ];
  return answers(
    "Score",
    named,
    locale,
    (cells) => {
      const row = { current: cells[0], target: cells[1], baseline: cells[2], kind: cells[3], cap: cells[4] };
      const reading = readKeyResult(row, locale);
      return reading.problem === "" ? (reading.score ?? "") : reading;
    },
    quickScore,
  );
}
