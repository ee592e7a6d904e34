import { functionSentences as say } from "../core/language/en/functions";
import { methodChoices, parseMethod, readRollup } from "../core/okr/rollup";
import { parseCap } from "../core/okr/score";
import type { AskLocale } from "../core/values/cell";
import { shown } from "../core/values/option";
import { type Argument, firstCell, listed, only } from "./arguments";

/** One score from many: their average, the worst, or the share that is reached. */
export function okrrollup(
  scores: Argument,
  weights: Argument,
  method: Argument,
  cap: Argument,
  locale: AskLocale,
): string | number {
  const named = [
    { name: "Score", argument: scores, main: true },
    { name: "Weight", argument: weights },
  ];
  const rows = listed(named, locale).map(({ cells, row }) => ({ score: cells[0], weight: cells[1], row }));
  const way = parseMethod(firstCell(method));
  if (way === undefined) {
    const text = shown(firstCell(method));
    throw new Error(say.unknownOption({ option: "method", text, choices: methodChoices }));
  }
  const capped = parseCap(firstCell(cap), true, locale);
  if (typeof capped === "object") throw new Error(capped.problem);
  return only(readRollup(rows, way, capped, locale));
}
