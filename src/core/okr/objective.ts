import { functionSentences as say } from "../language/en/functions";
import type { AskLocale, Cell } from "../values/cell";
import { parseValue } from "../values/parse";
import { rounded } from "../values/round";
import { clamped, type KeyResultCells, measureKeyResult } from "./score";

export interface ObjectiveRow extends KeyResultCells {
  /** Blank counts as 1, 0 leaves the key result out. */
  readonly weight?: Cell;
  /** As sentences call it, from 1; its place in the list where not given. */
  readonly row?: number;
}

export interface ObjectiveReading {
  /** 0 to 1, undefined where no row has a key result with a weight, or a problem. */
  readonly score: number | undefined;
  readonly problem: string;
}

/** Weighted mean of the key results' scores. A key result with a target and without a current value counts as 0, because
 *  it exists; a blank row does not. The problem names its row, counted from 1. */
export function readObjective(rows: readonly ObjectiveRow[], locale: AskLocale): ObjectiveReading {
  let sum = 0;
  let weights = 0;
  let exists = false;
  let weightless = 0;
  for (const [at, keyResult] of rows.entries()) {
    const row = keyResult.row ?? at + 1;
    const measured = measureKeyResult(keyResult, locale);
    if (measured.kind === "blank" && !measured.counts) continue;
    const weight = readWeight(keyResult.weight, locale);
    if (weight === undefined) return { score: undefined, problem: say.badWeights({ row }) };
    exists = true;
    if (weight === 0) {
      weightless = weightless === 0 ? row : weightless;
      continue;
    }
    if (measured.kind === "problem") {
      return { score: undefined, problem: say.inRow({ row, sentence: measured.problem }) };
    }
    if (measured.kind === "measured") sum += weight * clamped(measured.raw);
    weights += weight;
  }
  if (!exists) return { score: undefined, problem: "" };
  if (weights === 0) return { score: undefined, problem: say.badWeights({ row: weightless }) };
  return { score: rounded(sum / weights), problem: "" };
}

/** The number alone: undefined where there is nothing to score, or a problem. */
export function objectiveScore(rows: readonly ObjectiveRow[], locale: AskLocale): number | undefined {
  return readObjective(rows, locale).score;
}

/** A weight of 0 or more; 1 where blank; undefined where it is no such number. */
export function readWeight(cell: Cell, locale: AskLocale): number | undefined {
  if (typeof cell === "number") return cell >= 0 && cell < Number.POSITIVE_INFINITY ? cell : undefined;
  const value = parseValue(cell, locale);
  if (value.kind === "blank" || value.kind === "no data") return 1;
  return value.kind === "number" && value.value >= 0 ? value.value : undefined;
}
