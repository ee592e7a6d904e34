import { functionSentences as say } from "../language/en/functions";
import type { AskLocale, Cell } from "../values/cell";
import { optionText } from "../values/option";
import { parseValue } from "../values/parse";
import { textOf } from "../values/presence";
import { rounded, TOLERANCE } from "../values/round";
import { parseScore } from "./given-score";
import { readWeight } from "./objective";

export type RollupMethod = "average" | "worst" | "count";

export const methodChoices = "average, worst or count";

const methodWords: Readonly<Record<RollupMethod, string>> = {
  average:
    "|average|avg|mean|weighted|weighted average|weighted mean|media|media ponderada|promedio|promedio ponderado|ponderado|ponderada|" +
    "rata rata|rata-rata|rata-rata tertimbang|tertimbang|rerata|durchschnitt|gewichtet|gewichteter durchschnitt|mittel|mittelwert|",
  worst:
    "|worst|lowest|minimum|minimo|min|pior|peor|o pior|el peor|terburuk|terendah|schlechteste|schlechtester|schlechtestes|schlechteste|",
  count: "|count|share|contagem|contar|conteo|cuenta|hitung|jumlah|anzahl|",
};

/** Average where the cell is blank, undefined where it holds another word. Five languages. */
export function parseMethod(cell: Cell): RollupMethod | undefined {
  const text = optionText(cell);
  if (text === "") return "average";
  return (["average", "worst", "count"] as const).find((method) => methodWords[method].includes(`|${text}|`));
}

export interface ScoreRow {
  readonly score: Cell;
  readonly weight?: Cell;
  /** Counted from 1, for sentences. */
  readonly row: number;
}

/** One score from many. Blank scores are ignored, weights need not add up to anything; `capped` counts a score above 1 as
 *  1, so that one overachiever does not hide a miss. Undefined where there is no score. [F12] */
export function readRollup(
  rows: readonly ScoreRow[],
  method: RollupMethod,
  capped: boolean,
  locale: AskLocale,
): number | undefined | { readonly problem: string } {
  let [sum, weights, worst, reached, count] = [0, 0, Number.POSITIVE_INFINITY, 0, 0];
  let weightless = 0;
  for (const { score: cell, weight: weightCell, row } of rows) {
    const given = parseScore(cell, locale);
    if (given === undefined) continue;
    if (typeof given === "object") return { problem: rowProblem(cell, given.problem, row, locale) };
    const score = capped ? Math.min(given, 1) : given;
    const weight = readWeight(weightCell, locale);
    if (weight === undefined && method !== "count") return { problem: say.badWeights({ row }) };
    count++;
    if (given >= 1 - TOLERANCE) reached++;
    if (weight === undefined || weight === 0) {
      weightless = weightless === 0 ? row : weightless;
      continue;
    }
    sum += weight * score;
    weights += weight;
    worst = Math.min(worst, score);
  }
  if (count === 0) return undefined;
  if (method === "count") return rounded(reached / count);
  if (weights === 0) return { problem: say.badWeights({ row: weightless }) };
  return rounded(method === "worst" ? worst : sum / weights);
}

function rowProblem(cell: Cell, problem: string, row: number, locale: AskLocale): string {
  const value = parseValue(cell, locale);
  if (value.kind === "number" && value.value > 2) return say.inRow({ row, sentence: problem });
  return say.scoreNotANumber({ row, text: textOf(value) });
}
