import { type AskLocale, lazyLocale } from "./core/values/cell";
import type { Argument, Result } from "./functions/arguments";
import { kpiattainment } from "./functions/kpiattainment";
import { kpiexplain } from "./functions/kpiexplain";
import { kpistatus } from "./functions/kpistatus";
import { kpitrend } from "./functions/kpitrend";
import { okrexplain } from "./functions/okrexplain";
import { okrforecast } from "./functions/okrforecast";
import { okrgrade } from "./functions/okrgrade";
import { okrobjective } from "./functions/okrobjective";
import { okrpace } from "./functions/okrpace";
import { okrrollup } from "./functions/okrrollup";
import { okrscore } from "./functions/okrscore";
import { okrstatus } from "./functions/okrstatus";

/** Asks the spreadsheet how it writes numbers and where its dates are meant: each once a call, and only where a text is
 *  ambiguous or a cell holds a date. */
function spreadsheetLocale(): AskLocale {
  const ways = lazyLocale(localeId, timeZone);
  return () => ways;
}

// Where no spreadsheet is around, numbers are read as in en_US and dates in the script's own zone.
function localeId(): string {
  return typeof SpreadsheetApp === "undefined" ? "" : SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
}

function timeZone(): string | undefined {
  try {
    return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  } catch {
    return undefined;
  }
}

/**
 * Score of a key result: 0 at the baseline, 1 at the target.
 * Examples: =OKRSCORE(44, 50, 30) gives 0.7; =OKRSCORE(E2:E, F2:F, D2:D) fills the column; =OKRSCORE(E2, F2, D2,
 * "at least") passes or fails.
 *
 * @param {number|string|Array<Array<number|string>>} current Where the key result stands now: a cell or a range.
 * @param {number|string|Array<Array<number|string>>} target Where it should arrive: 100, "45%", "< 2h", "4-5".
 * @param {number|string|Array<Array<number|string>>} baseline (optional) Where it started; blank is 0.
 * @param {string|Array<Array<string>>} kind (optional) linear, binary, milestone, lower, higher, at least, at most or between.
 * @param {boolean|Array<Array<boolean>>} cap (optional) FALSE shows overshoot and loss: 1.25, -0.2.
 * @return {number|string|Array<Array<number|string>>} The score, or a column of scores.
 * @customfunction
 */
export function OKRSCORE(
  current: Argument,
  target: Argument,
  baseline: Argument,
  kind: Argument,
  cap: Argument,
): Result {
  return okrscore(current, target, baseline, kind, cap, spreadsheetLocale());
}

/**
 * Score of an objective: the weighted mean of its key results. A key result without a current value counts as 0,
 * which an average of the Score column does not do.
 * Examples: =OKROBJECTIVE(E2:E5, F2:F5, D2:D5) weighs all alike; =OKROBJECTIVE(E2:E5, F2:F5, D2:D5, G2:G5) uses
 * the weights in G.
 *
 * @param {number|string|Array<Array<number|string>>} current Where the key results stand now.
 * @param {number|string|Array<Array<number|string>>} target Where they should arrive.
 * @param {number|string|Array<Array<number|string>>} baseline (optional) Where they started; blank is 0.
 * @param {number|Array<Array<number>>} weight (optional) 0 or more each; blank is 1, 0 leaves a key result out.
 * @param {string|Array<Array<string>>} kind (optional) As in OKRSCORE.
 * @return {number|string} One score from 0 to 1.
 * @customfunction
 */
export function OKROBJECTIVE(
  current: Argument,
  target: Argument,
  baseline: Argument,
  weight: Argument,
  kind: Argument,
): Result {
  return okrobjective(current, target, baseline, weight, kind, spreadsheetLocale());
}

/**
 * One score from many: the average, the worst, or the share that is reached. Blank scores are ignored.
 * Examples: =OKRROLLUP(H2:H6) averages; =OKRROLLUP(H2:H6, G2:G6) weighs them; =OKRROLLUP(H2:H6, , "worst") takes
 * the lowest.
 *
 * @param {number|Array<Array<number>>} scores Scores from 0 to 1.
 * @param {number|Array<Array<number>>} weights (optional) 0 or more each; they need not add up to 1 or 100.
 * @param {string} method (optional) average, worst or count (the share of scores of 1 and above).
 * @param {boolean} cap (optional) FALSE lets a score above 1 count for more than 1.
 * @return {number|string} One score.
 * @customfunction
 */
export function OKRROLLUP(scores: Argument, weights: Argument, method: Argument, cap: Argument): Result {
  return okrrollup(scores, weights, method, cap, spreadsheetLocale());
}

/**
 * Grade of a score: Red, Yellow or Green.
 * Examples: =OKRGRADE(0.7) is Green, for 0.7 of an aspirational key result is success; =OKRGRADE(0.8, "committed")
 * is Red; =OKRGRADE(H2:H, , "0.6/0.4") grades a column on an own scale.
 *
 * @param {number|Array<Array<number>>} score A score from 0 to 1, or a range of them.
 * @param {string|Array<Array<string>>} commitment (optional) aspirational or committed.
 * @param {string|Array<Array<string>>} scale (optional) google, sixty, committed, tability, servicenow, or two numbers like "0.6/0.4".
 * @return {string|Array<Array<string>>} The grade, or a column of grades.
 * @customfunction
 */
export function OKRGRADE(score: Argument, commitment: Argument, scale: Argument): Result {
  return okrgrade(score, commitment, scale, spreadsheetLocale());
}

/**
 * Expected share of the time so far, from 0 to 1; the first and the last day count.
 * Examples: =OKRPACE(A2, B2, TODAY()) on any day; =OKRPACE(A2:A, B2:B, TODAY()) fills the column.
 *
 * @param {Date|string|Array<Array<Date|string>>} start First day of the cycle.
 * @param {Date|string|Array<Array<Date|string>>} end Last day of the cycle.
 * @param {Date|string|Array<Array<Date|string>>} as_of The day to look at: TODAY() or a cell with a date. NOW() cannot be used here.
 * @return {number|string|Array<Array<number|string>>} The share, or a column of shares.
 * @customfunction
 */
export function OKRPACE(start: Argument, end: Argument, as_of: Argument): Result {
  return okrpace(start, end, as_of, spreadsheetLocale());
}

/**
 * Where a key result stands on its way: Not started, On track, At risk, Off track, Achieved or Missed.
 * Examples: =OKRSTATUS(H2, A2, B2, TODAY()) for an aspirational key result, where 0.7 is success; =OKRSTATUS(H2:H,
 * A2:A, B2:B, TODAY(), "committed") fills the column.
 *
 * @param {number|Array<Array<number>>} score A score from 0 to 1, or a range of them.
 * @param {Date|string|Array<Array<Date|string>>} start First day of the cycle.
 * @param {Date|string|Array<Array<Date|string>>} end Last day of the cycle.
 * @param {Date|string|Array<Array<Date|string>>} as_of The day to look at: TODAY() or a cell with a date. NOW() cannot be used here.
 * @param {string|Array<Array<string>>} commitment (optional) aspirational or committed.
 * @param {string|Array<Array<string>>} bands (optional) How far behind is still On track and At risk, as shares of the goal: "0.1/0.33".
 * @return {string|Array<Array<string>>} The status, or a column of statuses.
 * @customfunction
 */
export function OKRSTATUS(
  score: Argument,
  start: Argument,
  end: Argument,
  as_of: Argument,
  commitment: Argument,
  bands: Argument,
): Result {
  return okrstatus(score, start, end, as_of, commitment, bands, spreadsheetLocale());
}

/**
 * Score at the end of the cycle if the last eight check-ins go on as they did; blank with fewer than three.
 * Example: =OKRFORECAST(A2:A9, B2:B9, C1, D1, E1).
 *
 * @param {Date|string|Array<Array<Date|string>>} dates Dates of the check-ins.
 * @param {number|string|Array<Array<number|string>>} values What was measured on those dates.
 * @param {Date|string|Array<Array<Date|string>>} end Last day of the cycle.
 * @param {number|string|Array<Array<number|string>>} target Where the key result should arrive.
 * @param {number|string|Array<Array<number|string>>} baseline (optional) Where it started; blank is 0.
 * @return {number|string} The score, not capped at 1.
 * @customfunction
 */
export function OKRFORECAST(
  dates: Argument,
  values: Argument,
  end: Argument,
  target: Argument,
  baseline: Argument,
): Result {
  return okrforecast(dates, values, end, target, baseline, spreadsheetLocale());
}

/**
 * How a score comes about: the arithmetic and the rule, in one sentence.
 * Example: =OKREXPLAIN(44, 50, 30) gives "(44 - 30) / (50 - 30) = 0.70: Green on the google scale, where 0.7 is
 * success".
 *
 * @param {number|string|Array<Array<number|string>>} current As in OKRSCORE.
 * @param {number|string|Array<Array<number|string>>} target As in OKRSCORE.
 * @param {number|string|Array<Array<number|string>>} baseline (optional) As in OKRSCORE.
 * @param {string|Array<Array<string>>} kind (optional) As in OKRSCORE.
 * @return {string|Array<Array<string>>} The sentence, or a column of sentences.
 * @customfunction
 */
export function OKREXPLAIN(current: Argument, target: Argument, baseline: Argument, kind: Argument): Result {
  return okrexplain(current, target, baseline, kind, spreadsheetLocale());
}

/**
 * Status of a KPI in words: On target, At risk, Off target, No data or No target.
 * Examples: =KPISTATUS(B2, C2, "lower") for churn, cost or time; =KPISTATUS(B2:B, C2:C) fills the column;
 * =KPISTATUS(99.8%, 99.95%, "higher", 99.5%) sets the worst value that is still At risk.
 *
 * @param {number|string|Array<Array<number|string>>} actual What was measured: a cell or a range.
 * @param {number|string|Array<Array<number|string>>} target What it should be: 100, "< 2 hours", "4-5".
 * @param {string|Array<Array<string>>} direction (optional) higher, lower or between; blank reads the target's wording, else higher.
 * @param {number|string|Array<Array<number|string>>} limit (optional) Worst value still At risk, or "±10%", or "90%/75%"; blank is 5% of the target.
 * @return {string|Array<Array<string>>} The status, or a column of statuses.
 * @customfunction
 */
export function KPISTATUS(actual: Argument, target: Argument, direction: Argument, limit: Argument): Result {
  return kpistatus(actual, target, direction, limit, spreadsheetLocale());
}

/**
 * How much of its target a KPI attains: 1 is all of it, 0.95 is 5 % short, 1.2 is a fifth beyond.
 * Examples: =KPIATTAINMENT(0.8, 1, "lower") gives 1.2; =KPIATTAINMENT(B2:B, C2:C, D2:D) fills the column.
 *
 * @param {number|string|Array<Array<number|string>>} actual What was measured: a cell or a range.
 * @param {number|string|Array<Array<number|string>>} target What it should be.
 * @param {string|Array<Array<string>>} direction (optional) higher, lower or between.
 * @param {boolean|Array<Array<boolean>>} cap (optional) TRUE keeps it between 0 and 1.
 * @return {number|string|Array<Array<number|string>>} The attainment, or a column of attainments.
 * @customfunction
 */
export function KPIATTAINMENT(actual: Argument, target: Argument, direction: Argument, cap: Argument): Result {
  return kpiattainment(actual, target, direction, cap, spreadsheetLocale());
}

/**
 * Where a KPI's last values lead: Improving, Stable or Worsening; blank with fewer than three.
 * Examples: =KPITREND(B2:M2) for a row of months; =KPITREND(B2:B13, "lower") where less is better.
 *
 * @param {number|string|Array<Array<number|string>>} values The values, oldest first.
 * @param {string|Array<Array<string>>} direction (optional) higher or lower.
 * @param {number} n (optional) How many of the last values to look at; blank is 6.
 * @return {string} The trend.
 * @customfunction
 */
export function KPITREND(values: Argument, direction: Argument, n: Argument): Result {
  return kpitrend(values, direction, n, spreadsheetLocale());
}

/**
 * How a KPI's status comes about: the gap and the rule, in one sentence.
 * Examples: =KPIEXPLAIN(B2, C2, "lower"); =KPIEXPLAIN(B2:B, C2:C) fills the column.
 *
 * @param {number|string|Array<Array<number|string>>} actual As in KPISTATUS.
 * @param {number|string|Array<Array<number|string>>} target As in KPISTATUS.
 * @param {string|Array<Array<string>>} direction (optional) As in KPISTATUS.
 * @param {number|string|Array<Array<number|string>>} limit (optional) As in KPISTATUS.
 * @return {string|Array<Array<string>>} The sentence, or a column of sentences.
 * @customfunction
 */
export function KPIEXPLAIN(actual: Argument, target: Argument, direction: Argument, limit: Argument): Result {
  return kpiexplain(actual, target, direction, limit, spreadsheetLocale());
}
