import { functionSentences as say } from "../core/language/en/functions";
import { commitmentChoices, parseCommitment } from "../core/okr/commitment";
import { parseScore } from "../core/okr/given-score";
import { okrStatusOf, parseBands } from "../core/okr/status";
import { readTiming } from "../core/okr/timing";
import type { AskLocale, Cell } from "../core/values/cell";
import { shown } from "../core/values/option";
import { type Answer, type Argument, answers, type Result } from "./arguments";

/** Where key results stand on their way, in words. */
export function okrstatus(
  score: Argument,
  start: Argument,
  end: Argument,
  asOf: Argument,
  commitment: Argument,
  bands: Argument,
  locale: AskLocale,
): Result {
  const named = [
    { name: "Score", argument: score, main: true },
    { name: "Start date", argument: start },
    { name: "End date", argument: end },
    { name: "As-of date", argument: asOf },
    { name: "Commitment", argument: commitment },
    { name: "Bands", argument: bands },
  ];
  return answers("Status", named, locale, (cells) => status(cells, locale));
}

function status(cells: readonly Cell[], locale: AskLocale): Answer {
  const score = parseScore(cells[0], locale);
  if (score === undefined) return "";
  if (typeof score === "object") return score;
  const timing = readTiming(cells[1], cells[2], cells[3], locale);
  if (timing === undefined) return "";
  if ("problem" in timing) return timing;
  const commitment = parseCommitment(cells[4]);
  if (commitment === undefined) {
    const text = shown(cells[4]);
    return { problem: say.unknownOption({ option: "commitment", text, choices: commitmentChoices }) };
  }
  const bands = parseBands(cells[5], locale);
  if ("problem" in bands) return bands;
  return okrStatusOf(score, timing, commitment === "" ? "aspirational" : commitment, bands);
}
