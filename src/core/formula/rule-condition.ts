import { cellMatches } from "./cell-word";
import type { KpiCells } from "./kpi-cells";
import { type NativeFormula, nativeFormula } from "./native-formula";
import { noDates } from "./no-dates";
import { ruleMark } from "./rule-mark";

/** The statuses that a rule may colour. */
export type RuleStatus = "On target" | "At risk" | "Off target";

/** Rows that hold no KPI although they hold figures: totals and averages, by what stands in their name cell. */
export interface RowsLeftOut {
  readonly nameCell: string;
  readonly names: readonly string[];
}

/**
 * Condition of a rule that colours rows of this status by their number cells, as a boolean: false on headers, blanks,
 * texts and dates. No argument separators and no decimals, so that it reads the same in every locale: the shortfall is compared in
 * billionths of the target. References as seen from the first row of the rule's range. [K4]
 */
export function ruleCondition(status: RuleStatus, cells: KpiCells, leftOut?: RowsLeftOut): NativeFormula {
  const { actual, target } = cells;
  const sign = directionSign(cells);
  const shortfall = `(N(${target})-N(${actual}))*${sign === undefined ? "" : `${sign}*`}1000000000`;
  const size = `ABS(N(${target}))`;
  const judged = {
    "On target": `(${shortfall}<=${size})${sign === undefined ? "" : `*ABS${sign}`}`,
    "At risk": `(${shortfall}>${size})*(${shortfall}<=50000001*${size})`,
    "Off target": `(${shortfall}>50000001*${size})`,
  }[status];
  const isKpi = leftOut && leftOut.names.length > 0 ? `*(1-(${cellMatches(leftOut.nameCell, leftOut.names)}))` : "";
  return nativeFormula(
    `=ISNUMBER(${actual})*ISNUMBER(${target})*${noDates(actual, target)}*${judged}${isKpi}*${ruleMark}>0`,
  );
}

// 1 where higher is better, -1 where lower is, 0 under a word that nobody confirmed: then the shortfall is 0 as well, and
// only "On target" must ask for more.
function directionSign(cells: KpiCells): string | undefined {
  const { direction, lowerWords, higherWords } = cells;
  if (direction === undefined) return undefined;
  const higher = cellMatches(direction, ["", ...higherWords]);
  return lowerWords.length === 0 ? `(${higher})` : `(${higher}-(${cellMatches(direction, lowerWords)}))`;
}
