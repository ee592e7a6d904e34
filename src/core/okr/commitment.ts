import type { Cell } from "../values/cell";
import { optionText } from "../values/option";

/** Committed: only 1 is success. Aspirational: 0.7 is. */
export type Commitment = "committed" | "aspirational";

export const commitmentChoices = "committed or aspirational";

const committedWords =
  "|committed|commit|commitment|comprometido|comprometida|compromisso|compromiso|komitmen|berkomitmen|verbindlich|verpflichtend|zugesagt|must do|must-do|roofshot|";
const aspirationalWords =
  "|aspirational|aspiration|stretch|stretch goal|aspiracional|ambicioso|ambiciosa|desafiador|aspirasional|aspirasi|ambisius|ambitioniert|aspirativ|anspruchsvoll|moonshot|";

/** "" where the cell is blank, undefined where it holds another word. Five languages. */
export function parseCommitment(cell: Cell): Commitment | "" | undefined {
  const text = optionText(cell);
  if (text === "") return "";
  if (committedWords.includes(`|${text}|`)) return "committed";
  return aspirationalWords.includes(`|${text}|`) ? "aspirational" : undefined;
}

/** The score from which a key result counts as success. */
export function successScore(commitment: Commitment): number {
  return commitment === "committed" ? 1 : 0.7;
}
