import { defaultBand } from "../kpi/band";
import { cellMatches } from "./cell-word";
import type { KpiCells } from "./kpi-cells";
import { type NativeFormula, nativeFormula } from "./native-formula";
import { noDates } from "./no-dates";
import { ruleMark } from "./rule-mark";

/** The statuses that a rule may colour. */
export type RuleStatus = "On target" | "At risk" | "Off target";

export function isRuleStatus(text: unknown): text is RuleStatus {
  return text === "On target" || text === "At risk" || text === "Off target";
}

/** Rows that a rule knows by what stands in their name cell. */
export interface NamedRows {
  readonly nameCell: string;
  /** Totals and averages, which hold figures and no KPI, and KPIs that nobody can judge yet. */
  readonly leftOut: readonly string[];
  /** KPIs that go the other way than a blank direction means; a word in their direction cell counts before it. */
  readonly otherWay: readonly string[];
}

/**
 * Condition of a rule that colours rows of this status by their number cells, as a boolean: false on headers, blanks,
 * texts and dates. No argument separators and no decimals, so that it reads the same in every locale: the shortfall is compared in
 * billionths of the target. References as seen from the first row of the rule's range. [K4]
 */
export function ruleCondition(status: RuleStatus, cells: KpiCells, named?: NamedRows): NativeFormula {
  const { actual, target, band = defaultBand } = cells;
  const sign = directionSign(cells, named);
  const shortfall = `(N(${target})-N(${actual}))*${sign === undefined ? "" : `${sign}*`}1000000000`;
  const within = (share: number): string => {
    // A billionth more than asked: 1 - 0.95 is a little more than 0.05.
    const billionths = Math.round(share * 1e9) + 1;
    return `${billionths === 1 ? "" : `${billionths}*`}ABS(N(${target}))`;
  };
  const judged = {
    "On target": `(${shortfall}<=${within(band.onTarget)})${sign === undefined ? "" : `*ABS${sign}`}`,
    "At risk": `(${shortfall}>${within(band.onTarget)})*(${shortfall}<=${within(band.atRisk)})`,
    "Off target": `(${shortfall}>${within(band.atRisk)})`,
  }[status];
  const isKpi = named && named.leftOut.length > 0 ? `*(1-(${cellMatches(named.nameCell, named.leftOut)}))` : "";
  return nativeFormula(
    `=ISNUMBER(${actual})*ISNUMBER(${target})*${noDates(actual, target)}*${judged}${isKpi}*${ruleMark}>0`,
  );
}

// 1 where higher is better, -1 where lower is, 0 under a word that nobody confirmed: then the shortfall is 0 as well, and
// only "On target" must ask for more. Undefined where all should rise.
function directionSign(cells: KpiCells, named: NamedRows | undefined): string | undefined {
  const { direction, lowerWords, higherWords } = cells;
  const isLower = cells.otherwise === "lower";
  const names = named ? cellMatches(named.nameCell, named.otherWay) : "";
  const otherwise = names === "" ? (isLower ? "(1-2)" : undefined) : isLower ? `(2*(${names})-1)` : `(1-2*(${names}))`;
  if (direction === undefined) return otherwise;
  const higher = otherwise
    ? [...(higherWords.length > 0 ? [cellMatches(direction, higherWords)] : []), `(TRIM(${direction})="")*${otherwise}`]
    : [cellMatches(direction, ["", ...higherWords])];
  return lowerWords.length === 0
    ? `(${higher.join("+")})`
    : `(${higher.join("+")}-(${cellMatches(direction, lowerWords)}))`;
}
