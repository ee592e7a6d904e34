import { functionSentences as say } from "../language/en/functions";
import type { AskLocale, Cell } from "../values/cell";
import { shown } from "../values/option";
import { parseValue } from "../values/parse";
import { brokenCell, isNoData, isUnticked, setsNoTarget, textOf, wholeOf } from "../values/presence";
import { reaches } from "../values/round";
import { commonUnit, type Figure } from "../values/row";
import type { NumberValue, RangeValue, Value } from "../values/value";
import { defaultBand, distanceChoices, type KpiBand, parseBand } from "./band";
import { type Direction, parseDirection } from "./direction";
import { gapOf, isMet, type Standard } from "./gap";
import { type KpiStatus, statusOf } from "./status";

export { type Direction, parseDirection } from "./direction";
export type { KpiStatus } from "./status";

/** The cells of one KPI. Direction blank is read from the target's wording, else higher; limit blank is 5 % of target. */
export interface KpiCells {
  readonly actual: Cell;
  readonly target: Cell;
  readonly direction?: Cell;
  readonly limit?: Cell;
}

export interface KpiReading {
  readonly status: KpiStatus;
  readonly direction: Direction;
  /** Share of the target by which the actual misses it: 0.05 is 5 % short, 0 or less is met. Undefined without two
   *  numbers, and where the target is 0 or a date. */
  readonly gap: number | undefined;
  /** What to mend, as a sentence; "" where the row is in order. */
  readonly problem: string;
}

export type KpiJudgement =
  | { readonly kind: "unjudged"; readonly status: "" | "No data" | "No target"; readonly direction: Direction }
  | { readonly kind: "problem"; readonly problem: string; readonly direction: Direction }
  | KpiJudged;

export interface KpiJudged {
  readonly kind: "judged";
  readonly status: KpiStatus;
  readonly direction: Direction;
  readonly gap: number | undefined;
  /** In the row's common unit. */
  readonly actual: number;
  readonly standard: Standard;
  readonly band: KpiBand;
  /** The worst value still At risk in the common unit, where the band names one. */
  readonly limit: number | undefined;
}

/** Judges one KPI. Never throws. */
export function readKpi(kpi: KpiCells, locale: AskLocale): KpiReading {
  const judged = judgeKpi(kpi, locale);
  const { direction } = judged;
  if (judged.kind === "problem") return { status: "", direction, gap: undefined, problem: judged.problem };
  const gap = judged.kind === "judged" ? judged.gap : undefined;
  return { status: judged.status, direction, gap, problem: "" };
}

/** The status of a row of plain numbers with the usual band, "" where actual and target are blank; undefined where readKpi
 *  has to decide. No objects, no globals: this runs once a row. */
export function quickStatus(actual: Cell, target: Cell, direction: Cell, limit: Cell): KpiStatus | undefined {
  if (limit !== undefined && limit !== "") return undefined;
  if (direction !== undefined && direction !== "" && direction !== "higher" && direction !== "lower") return undefined;
  if (actual === "" && target === "") return "";
  if (typeof actual !== "number" || typeof target !== "number" || target === 0) return undefined;
  const miss = direction === "lower" ? actual - target : target - actual;
  const gap = miss / (target < 0 ? -target : target);
  if (gap < -1e-6) return "On target";
  if (gap > 0.050001) return "Off target";
  // Near an edge the rounded gap decides.
  return gap > 1e-6 && gap < 0.049999 ? "At risk" : undefined;
}

/** Like readKpi, with what the judgement rests on. */
export function judgeKpi(kpi: KpiCells, locale: AskLocale): KpiJudgement {
  const actual = parseValue(kpi.actual, locale);
  const target = parseValue(kpi.target, locale);
  const asked = parseDirection(kpi.direction);
  const direction = typeof asked === "string" ? asked : wordedDirection(target);
  const missing = missingPart(actual, target);
  if (missing !== undefined) return { kind: "unjudged", status: missing, direction };
  const troubled = (problem: string): KpiJudgement => ({ kind: "problem", problem, direction });
  if (typeof asked === "object") return troubled(asked.problem);
  const broken = brokenCell("Actual", actual) ?? brokenCell("Target", target);
  if (broken !== undefined) return troubled(broken);
  if (target.kind === "truth") return judgeTruth(actual, target.value, target.text);
  if (target.kind !== "number" && target.kind !== "range") {
    return troubled(say.notANumber({ argument: "Target", text: textOf(target) }));
  }
  const number = actualNumber(actual, target);
  if (number === undefined) return troubled(say.notANumber({ argument: "Actual", text: textOf(actual) }));
  return judgeNumber(number, target, asked, kpi.limit, locale);
}

/** What is said of a row that lacks a value, undefined where it has both. */
function missingPart(actual: Value, target: Value): "" | "No data" | "No target" | undefined {
  const none = setsNoTarget(target);
  if (actual.kind === "blank" && none) return target.kind === "blank" || isUnticked(target) ? "" : "No target";
  if (isUnticked(actual) && isUnticked(target)) return "";
  if (target.kind === "blank" && (isUnticked(actual) || (actual.kind === "no data" && actual.dash))) return "";
  if (none && isNoData(actual)) return "No data";
  if (none && actual.kind !== "error" && actual.kind !== "loading") return "No target";
  return target.kind !== "error" && target.kind !== "loading" && isNoData(actual) ? "No data" : undefined;
}

function wordedDirection(target: Value): Direction {
  if (target.kind === "range") return "between";
  return target.kind === "number" && target.bound === "at most" ? "lower" : "higher";
}

function judgeTruth(actual: Value, wanted: boolean, text: string): KpiJudgement {
  const direction = "higher";
  const said = answerOf(actual);
  if (said === undefined) {
    const problem = say.unknownOption({ option: "actual", text: textOf(actual), choices: "yes or no" });
    return { kind: "problem", problem, direction };
  }
  const met = said === wanted;
  return {
    kind: "judged",
    status: met ? "On target" : "Off target",
    direction,
    gap: met ? 0 : 1,
    actual: Number(met),
    standard: { direction, low: 1, high: 1, text, dated: false },
    band: { kind: "shares", onTarget: 0, atRisk: 0 },
    limit: undefined,
  };
}

/** Yes or no, also as 1 or 0; undefined for anything else. */
function answerOf(value: Value): boolean | undefined {
  if (value.kind === "truth") return value.value;
  if (value.kind !== "number") return undefined;
  return value.value === 1 ? true : value.value === 0 ? false : undefined;
}

// "Yes" where the target is 1 or 100 % is all of it.
function actualNumber(actual: Value, target: NumberValue | RangeValue): NumberValue | undefined {
  if (actual.kind === "number") return actual;
  const whole = target.kind === "number" && target.value === 1 && target.unit.kind !== "time";
  return actual.kind === "truth" && whole ? wholeOf(Number(actual.value), actual.text) : undefined;
}

function judgeNumber(
  actual: NumberValue,
  target: NumberValue | RangeValue,
  asked: Direction | undefined,
  limitCell: Cell,
  locale: AskLocale,
): KpiJudgement {
  const direction = asked ?? wordedDirection(target);
  const troubled = (problem: string): KpiJudgement => ({ kind: "problem", problem, direction });
  const [lowest, highest] = target.kind === "range" ? [target.low, target.high] : [target, target];
  const { bound } = lowest;
  if (bound !== undefined && asked !== undefined) {
    if (asked === "between") return troubled(say.twoBoundsNeeded);
    if ((asked === "lower") !== (bound === "at most")) {
      return troubled(say.wordingAgainstDirection({ argument: "Target", text: target.text, direction: asked }));
    }
  }
  const band = parseBand(limitCell, lowest.unit.kind === "ratio", locale);
  if ("problem" in band) return troubled(band.problem);
  const { limit } = band;
  const figures: Figure[] = [{ argument: "Actual", value: actual }];
  // Both ends: the greater one may be what a percentage cannot stand beside.
  for (const value of new Set([lowest, highest])) figures.push({ argument: "Target", value });
  if (limit !== undefined) figures.push({ argument: "Limit", value: limit });
  const common = commonUnit(figures);
  if ("problem" in common) return troubled(common.problem);
  const [now, low, high] = [common.numberOf(actual), common.numberOf(lowest), common.numberOf(highest)];
  const standard: Standard = { direction, low, high, text: target.text, dated: lowest.unit.kind === "date" };
  if (limit === undefined) {
    return direction === "between" && target.kind === "number"
      ? troubled(say.twoBoundsNeeded)
      : judged(now, standard, undefined, band);
  }
  const last = common.numberOf(limit);
  if (direction === "between" && target.kind === "number") {
    if (band.kind === "distance") return troubled(say.twoBoundsNeeded);
    return judged(now, { ...standard, low: Math.min(low, last), high: Math.max(low, last) }, undefined, defaultBand);
  }
  if (direction === "between" || band.kind === "distance") {
    if (last >= 0) return judged(now, standard, last, band);
    return troubled(say.unknownOption({ option: "limit", text: shown(limitCell), choices: distanceChoices }));
  }
  const worse = direction === "lower" ? reaches(last, high) : reaches(-last, -low);
  if (!worse) return troubled(say.limitBetterThanTarget({ limit: limit.text, target: target.text, direction }));
  return judged(now, standard, last, band);
}

function judged(actual: number, standard: Standard, limit: number | undefined, band: KpiBand): KpiJudged {
  const gap = gapOf(actual, standard);
  const status = statusFrom(actual, standard, gap, limit, band);
  return { kind: "judged", status, direction: standard.direction, gap, actual, standard, band, limit };
}

function statusFrom(
  actual: number,
  standard: Standard,
  gap: number | undefined,
  limit: number | undefined,
  band: KpiBand,
): "On target" | "At risk" | "Off target" {
  if (band.kind === "shares" && gap !== undefined) return statusOf(gap, band);
  // Where there is no share of the target it is met or missed, and nothing between unless a limit says so.
  if (isMet(actual, standard)) return "On target";
  if (limit === undefined) return "Off target";
  const { direction, low, high } = standard;
  const worst =
    direction === "between" || band.kind === "distance"
      ? { low: low - limit, high: high + limit }
      : { low: limit, high: limit };
  return isMet(actual, { direction, ...worst }) ? "At risk" : "Off target";
}
