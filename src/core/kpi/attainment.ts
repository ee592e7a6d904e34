import type { AskLocale } from "../values/cell";
import { rounded } from "../values/round";
import { type KpiCells, readKpi } from "./kpi";

/** How much of the target is attained: 1 minus the gap, so 1.2 is a fifth beyond it and 0.5 half of it, whichever way is
 *  good. Undefined where there is no share to give; `capped` keeps it between 0 and 1. [K7] */
export function readAttainment(
  kpi: Omit<KpiCells, "limit">,
  capped: boolean,
  locale: AskLocale,
): number | undefined | { readonly problem: string } {
  const { gap, problem } = readKpi(kpi, locale);
  if (problem !== "") return { problem };
  if (gap === undefined) return undefined;
  const attainment = rounded(1 - gap);
  return capped ? Math.min(Math.max(attainment, 0), 1) : attainment;
}
