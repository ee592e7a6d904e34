import { explainKeyResult } from "../core/okr/explain";
import type { AskLocale } from "../core/values/cell";
import { type Argument, answers, type Result } from "./arguments";

/** How scores come about, in sentences. */
export function okrexplain(
  current: Argument,
  target: Argument,
  baseline: Argument,
  kind: Argument,
  locale: AskLocale,
): Result {
  const named = [
    { name: "Current", argument: current, main: true },
    { name: "Target", argument: target, main: true },
    { name: "Baseline", argument: baseline },
    { name: "Kind", argument: kind },
  ];
  return answers("Explanation", named, locale, (cells) =>
    explainKeyResult({ current: cells[0], target: cells[1], baseline: cells[2], kind: cells[3] }, locale),
  );
}
