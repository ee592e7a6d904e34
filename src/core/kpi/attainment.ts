import type { AskLocale } from "../values/cell";
import { attainmentOf } from "./gap";
import { judgeKpi, type KpiCells } from "./kpi";

/** How much of the target is attained: 1 minus the gap, so 1.2 is a fifth beyond it and 0.5 half of it, whichever way is
 *  good. Undefined where there is no share to give; `capped` keeps it between 0 and 1. [K7] */
export function readAttainment(
  kpi: Omit<KpiCells, "limit">,
  capped: boolean,
  locale: AskLocale,
): number | undefined | { readonly problem: string } {
  const judged = judgeKpi(kpi, locale);
  if (judged.kind === "problem") return { problem: judged.problem };
  const attainment = judged.kind === "judged" ? attainmentOf(judged.actual, judged.standard) : undefined;
  if (attainment === undefined) return undefined;
  return capped ? Math.min(Math.max(attainment, 0), 1) : attainment;
}
