import { cellMatches } from "./cell-word";
import { type NativeFormula, nativeFormula } from "./native-formula";
import { quoted } from "./quoted";
import { ruleMark } from "./rule-mark";

/** Condition of a rule that colours rows by the word in their status cell, which must be exactly that word. */
export function statusRuleCondition(status: string, statusCell: string): NativeFormula {
  return nativeFormula(`=(${statusCell}=${quoted(status)})*${ruleMark}>0`);
}

/** Condition of a rule that colours rows by words of the user's own in their status cell, in any case. */
export function wordsRuleCondition(words: readonly string[], statusCell: string): NativeFormula {
  return nativeFormula(`=(${cellMatches(statusCell, words)})*${ruleMark}>0`);
}
