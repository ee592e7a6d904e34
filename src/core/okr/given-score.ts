import { functionSentences as say } from "../language/en/functions";
import type { AskLocale, Cell } from "../values/cell";
import { parseValue } from "../values/parse";
import { brokenCell, textOf } from "../values/presence";

/** A score that somebody hands over: undefined where blank, a sentence where it is none or above 2 ("70" for 70%). */
export function parseScore(cell: Cell, locale: AskLocale): number | undefined | { readonly problem: string } {
  const value = parseValue(cell, locale);
  if (value.kind === "blank" || value.kind === "no data") return undefined;
  const broken = brokenCell("Score", value);
  if (broken !== undefined) return { problem: broken };
  const plain = value.kind === "number" && (value.unit.kind === "plain" || value.unit.kind === "percent");
  if (!plain || value.bound !== undefined || value.relative) {
    return { problem: say.notANumber({ argument: "Score", text: textOf(value) }) };
  }
  return value.value > 2 ? { problem: say.scoreTooLarge({ text: value.text }) } : value.value;
}
