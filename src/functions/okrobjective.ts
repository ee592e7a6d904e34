import { readObjective } from "../core/okr/objective";
import type { AskLocale } from "../core/values/cell";
import { type Argument, listed, only } from "./arguments";

/** One score for an objective: the weighted mean of its key results. */
export function okrobjective(
  current: Argument,
  target: Argument,
  baseline: Argument,
  weight: Argument,
  kind: Argument,
  locale: AskLocale,
): string | number {
  const named = [
    { name: "Current", argument: current, main: true },
    { name: "Target", argument: target, main: true },
    { name: "Baseline", argument: baseline },
    { name: "Weight", argument: weight },
    { name: "Kind", argument: kind },
  ];
  const rows = listed(named, locale).map(({ cells, row }) => ({
    current: cells[0],
    target: cells[1],
    baseline: cells[2],
    weight: cells[3],
    kind: cells[4],
    row,
  }));
  const { score, problem } = readObjective(rows, locale);
  return only(problem === "" ? score : { problem });
}
