import { readAttainment } from "../core/kpi/attainment";
import { parseCap } from "../core/okr/score";
import type { AskLocale } from "../core/values/cell";
import { type Argument, answers, type Result } from "./arguments";

/** How much of their targets KPIs attain: 1 is all of it. */
export function kpiattainment(
  actual: Argument,
  target: Argument,
  direction: Argument,
  cap: Argument,
  locale: AskLocale,
): Result {
  const named = [
    { name: "Actual", argument: actual, main: true },
    { name: "Target", argument: target, main: true },
    { name: "Direction", argument: direction },
    { name: "Cap", argument: cap },
  ];
  return answers("Attainment", named, locale, (cells) => {
    // Uncapped unless asked: how far beyond the target is worth seeing.
    const capped = parseCap(cells[3], false, locale);
    if (typeof capped === "object") return capped;
    return readAttainment({ actual: cells[0], target: cells[1], direction: cells[2] }, capped, locale) ?? "";
  });
}
