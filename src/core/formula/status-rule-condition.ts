import { type Formula, formula, quoted } from "./formula";
import { ruleMark } from "./rule-mark";

/** Condition of a rule that colours rows by the word in their status cell, which must be exactly that word. */
export function statusRuleCondition(status: string, statusCell: string): Formula {
  return formula(`(${statusCell}=${quoted(status)})*${ruleMark}>0`);
}
