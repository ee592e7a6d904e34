import { readKpi } from "../core/kpi/kpi";
import type { AskLocale } from "../core/values/cell";
import { type Argument, answers } from "./arguments";

/** Statuses of KPIs, in words. */
export function kpistatus(
  actual: Argument,
  target: Argument,
  direction: Argument,
  limit: Argument,
  locale: AskLocale,
): string | number | (string | number)[][] {
  return answers(
    "Status",
    [
      { name: "Actual", argument: actual, main: true },
      { name: "Target", argument: target, main: true },
      { name: "Direction", argument: direction },
      { name: "Limit", argument: limit },
    ],
    (cells) => {
      const reading = readKpi({ actual: cells[0], target: cells[1], direction: cells[2], limit: cells[3] }, locale);
      return reading.problem === "" ? reading.status : reading;
    },
    locale,
  );
}
