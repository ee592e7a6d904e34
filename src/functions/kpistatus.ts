import { quickStatus, readKpi } from "../core/kpi/kpi";
import type { AskLocale } from "../core/values/cell";
import { type Argument, answers, type Result } from "./arguments";

/** Statuses of KPIs, in words. */
export function kpistatus(
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
  return answers(
    "Status",
    named,
    locale,
    (cells) => {
      const reading = readKpi({ actual: cells[0], target: cells[1], direction: cells[2], limit: cells[3] }, locale);
      return reading.problem === "" ? reading.status : reading;
    },
    quickStatus,
  );
}
