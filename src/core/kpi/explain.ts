import { explainSentences as say } from "../language/en/explain";
import { farApart } from "../okr/explain";
import type { AskLocale } from "../values/cell";
import { parseValue } from "../values/parse";
import { textOf } from "../values/presence";
import { showShare } from "../values/show";
import { boundFor } from "./gap";
import { judgeKpi, type KpiCells, type KpiJudged } from "./kpi";

/** The gap of a KPI and the rule that made its status, as one sentence; "" where there is nothing to judge. [K9] */
export function explainKpi(kpi: KpiCells, locale: AskLocale): string | { readonly problem: string } {
  const judged = judgeKpi(kpi, locale);
  if (judged.kind === "problem") return { problem: judged.problem };
  if (judged.kind === "unjudged") {
    if (judged.status === "") return "";
    return judged.status === "No data" ? say.noActual : say.noTarget;
  }
  const actual = textOf(parseValue(kpi.actual, locale));
  const sentence = say.judged({
    finding: finding(judged, actual),
    direction: directionWords(judged),
    status: judged.status,
    rule: rule(judged),
  });
  const pair = farApart([kpi.actual, kpi.target], locale);
  return pair === undefined ? sentence : say.perhapsPercent({ sentence, ...pair });
}

function finding(judged: KpiJudged, actual: string): string {
  const { gap, standard } = judged;
  const at = { actual, target: standard.text };
  if (gap === undefined) return judged.status === "On target" ? say.met(at) : say.missed(at);
  if (gap <= 0) return say.met(at);
  const below = judged.actual < boundFor(judged.actual, standard);
  return below ? say.short({ ...at, share: showShare(gap) }) : say.over({ ...at, share: showShare(gap) });
}

function directionWords(judged: KpiJudged): string {
  switch (judged.direction) {
    case "higher":
      return say.higherIsBetter;
    case "lower":
      return say.lowerIsBetter;
    case "between":
      return say.betweenIsBetter;
  }
}

function rule(judged: KpiJudged): string {
  const { status, band, gap } = judged;
  if (band.kind !== "shares") {
    const at = { limit: band.limit.text };
    if (status === "On target") return say.metNow;
    return status === "At risk" ? say.withinLimit(at) : say.beyondLimit(at);
  }
  if (status === "On target")
    return band.onTarget === 0 ? say.metNow : say.fromShare({ share: showShare(1 - band.onTarget) });
  if (gap === undefined || band.atRisk === band.onTarget) return say.noBand;
  const at = { share: showShare(band.atRisk) };
  return status === "At risk" ? say.withinShare(at) : say.beyondShare(at);
}
