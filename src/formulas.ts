import type { AskLocale } from "./core/values/cell";
import { askedOnce, localeOf } from "./core/values/cell";
import type { Argument } from "./functions/arguments";
import { kpistatus } from "./functions/kpistatus";
import { okrscore } from "./functions/okrscore";

/** Asks the spreadsheet how it writes numbers: once a call, and only where a text is ambiguous. */
function spreadsheetLocale(): AskLocale {
  return askedOnce(() => localeOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale()));
}

/**
 * Score of a key result: 0 at the baseline, 1 at the target.
 * Examples: =OKRSCORE(44, 50, 30) gives 0.7; =OKRSCORE(E2:E, F2:F, D2:D) fills the column;
 * =OKRSCORE(E2, F2, D2, "at least") passes or fails.
 *
 * @param {number|string|Array<Array<number|string>>} current Where the key result stands now: a cell or a range.
 * @param {number|string|Array<Array<number|string>>} target Where it should arrive: 100, "45%", "< 2h", "4-5".
 * @param {number|string|Array<Array<number|string>>} baseline (optional) Where it started; blank is 0.
 * @param {string|Array<Array<string>>} kind (optional) linear, binary, milestone, lower, higher, at least, at most or between.
 * @param {boolean|Array<Array<boolean>>} cap (optional) FALSE shows overshoot and loss: 1.25, -0.2.
 * @return {number|Array<Array<number|string>>} The score, or a column of scores.
 * @customfunction
 */
export function OKRSCORE(current: Argument, target: Argument, baseline: Argument, kind: Argument, cap: Argument) {
  return okrscore(current, target, baseline, kind, cap, spreadsheetLocale());
}

/**
 * Status of a KPI in words: On target, At risk, Off target, No data or No target.
 * Examples: =KPISTATUS(B2, C2, "lower") for churn, cost or time; =KPISTATUS(B2:B, C2:C) fills the column;
 * =KPISTATUS(99.8%, 99.95%, "higher", 99.5%) sets the worst value that is still At risk.
 *
 * @param {number|string|Array<Array<number|string>>} actual What was measured: a cell or a range.
 * @param {number|string|Array<Array<number|string>>} target What it should be: 100, "< 2 hours", "4-5".
 * @param {string|Array<Array<string>>} direction (optional) higher, lower or between; blank reads the target, else higher.
 * @param {number|string|Array<Array<number|string>>} limit (optional) Worst value still At risk, or "±10%", or "90%/75%".
 * @return {string|Array<Array<string>>} The status, or a column of statuses.
 * @customfunction
 */
export function KPISTATUS(actual: Argument, target: Argument, direction: Argument, limit: Argument) {
  return kpistatus(actual, target, direction, limit, spreadsheetLocale());
}
