import { directionKnown, lowerIsBetter } from "./direction";
import type { KpiCells } from "./kpi-cells";
import { type NativeFormula, nativeFormula } from "./native-formula";
import { ruleMark } from "./rule-mark";

/** The statuses that a rule may colour. */
export type RuleStatus = "On target" | "At risk" | "Off target";

/**
 * Condition of a rule that colours rows of this status by their number cells, as a boolean: false on headers, blanks and
 * texts. No argument separators and no decimals, so that it reads the same in every locale: the gap is compared in
 * billionths of the target. References as seen from the first row of the rule's range. [K]
 */
export function ruleCondition(status: RuleStatus, cells: KpiCells): NativeFormula {
  const { actual, target } = cells;
  const lower = lowerIsBetter(cells);
  const known = directionKnown(cells);
  const short = `(N(${target})-N(${actual}))${lower === undefined ? "" : `*(1-2*${lower})`}*1000000000`;
  const size = `ABS(N(${target}))`;
  const met = `(${short}<=${size})`;
  const off = `(${short}>50000001*${size})`;
  const judged = { "On target": met, "At risk": `(1-${met})*(1-${off})`, "Off target": off }[status];
  const readable = `ISNUMBER(${actual})*ISNUMBER(${target})${known === undefined ? "" : `*${known}`}`;
  return nativeFormula(`=${readable}*${judged}*${ruleMark}>0`);
}
