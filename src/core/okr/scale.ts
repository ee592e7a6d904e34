import { functionSentences as say } from "../language/en/functions";
import type { AskLocale, Cell } from "../values/cell";
import { optionText, shown } from "../values/option";
import { parsePair } from "../values/pair";
import type { Commitment } from "./commitment";
import { defaultScale, type GradeScale, presetScale } from "./grade";

export const scaleChoices = "google, sixty, committed, tability, servicenow or two numbers like 0.7/0.4";

/** The scale for a commitment and what the scale cell asks for: own numbers win always, "committed" wins over a preset,
 *  and a blank cell leaves the commitment's own. [G3] */
export function parseScale(
  cell: Cell,
  commitment: Commitment | "",
  locale: AskLocale,
): GradeScale | { readonly problem: string } {
  const text = optionText(cell);
  if (text === "") return defaultScale(commitment);
  switch (text) {
    case "google":
    case "sixty":
    case "committed":
    case "tability":
    case "servicenow":
      return commitment === "committed" ? defaultScale("committed") : presetScale(text);
  }
  const pair = parsePair(cell, locale);
  if (pair !== undefined && pair[0] >= pair[1] && pair[1] >= 0) return { green: pair[0], yellow: pair[1] };
  return { problem: say.unknownOption({ option: "scale", text: shown(cell), choices: scaleChoices }) };
}
