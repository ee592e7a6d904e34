import { explainKpi } from "../core/kpi/explain";
import type { AskLocale } from "../core/values/cell";
import { type Argument, answers, type Result } from "./arguments";

/** How statuses come about, in sentences. */
export function kpiexplain(
  actual: Argument,
  target: Argument,
  direction: Argument,
  limit: Argument,
  locale: AskLocale,
): Result {
  const named = [
    { name: "Actual", argument: actual, main: true },
    { name: "Target", argument: target, main: true },
    { name: "Direction", argument: direction },
    { name: "Limit", argument: limit },
  ];
  return answers("Explanation", named, locale, (cells) =>
    explainKpi({ actual: cells[0], target: cells[1], direction: cells[2], limit: cells[3] }, locale),
  );
}
