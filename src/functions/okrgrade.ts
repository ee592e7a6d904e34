import { functionSentences as say } from "../core/language/en/functions";
import { commitmentChoices, parseCommitment } from "../core/okr/commitment";
import { parseScore } from "../core/okr/given-score";
import { gradeOf } from "../core/okr/grade";
import { parseScale } from "../core/okr/scale";
import type { AskLocale, Cell } from "../core/values/cell";
import { shown } from "../core/values/option";
import { type Answer, type Argument, answers, type Result } from "./arguments";

/** Grades of scores: Red, Yellow or Green. */
export function okrgrade(score: Argument, commitment: Argument, scale: Argument, locale: AskLocale): Result {
  const named = [
    { name: "Score", argument: score, main: true },
    { name: "Commitment", argument: commitment },
    { name: "Scale", argument: scale },
  ];
  return answers("Grade", named, locale, (cells) => grade(cells, locale));
}

function grade(cells: readonly Cell[], locale: AskLocale): Answer {
  const score = parseScore(cells[0], locale);
  if (score === undefined) return "";
  if (typeof score === "object") return score;
  const commitment = parseCommitment(cells[1]);
  if (commitment === undefined) {
    const text = shown(cells[1]);
    return { problem: say.unknownOption({ option: "commitment", text, choices: commitmentChoices }) };
  }
  const scale = parseScale(cells[2], commitment, locale);
  return "problem" in scale ? scale : gradeOf(score, scale);
}
