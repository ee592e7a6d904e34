import { atLeastPhrases, atMostPhrases, directionOf } from "../kpi/direction";
import type { Cell } from "../values/cell";
import { optionText, optionWords } from "../values/option";

/** How a key result is scored. */
export type Kind = "linear" | "binary" | "milestone" | "lower" | "higher" | "at least" | "at most" | "between";

export const kindChoices = "linear, binary, milestone, lower, higher, at least, at most or between";

const kindWords: Readonly<Record<"linear" | "binary" | "milestone" | "at least" | "at most", string>> = {
  linear:
    "|linear|numeric|percent|lineal|linier|proportional|proporcional|number|numero|angka|zahl|metric|metrica|percentage|",
  binary:
    "|binary|binario|biner|binar|yes/no|yes / no|yes or no|yes no|done/not done|done|boolean|checkbox|sim/nao|si/no|ya/tidak|ja/nein|",
  milestone:
    "|milestone|milestones|marco|marcos|hito|hitos|tonggak|tonggak pencapaian|meilenstein|meilensteine|etapa|etapas|",
  "at least": atLeastPhrases,
  "at most": atMostPhrases,
};

/** "" where the cell is blank, undefined where it holds another word. Five languages. [F9] */
export function parseKind(cell: Cell): Kind | "" | undefined {
  const text = optionText(cell);
  if (text === "") return "";
  const words = optionWords(text);
  for (const spelled of [text, words.join(" ")]) {
    for (const kind of ["linear", "binary", "milestone", "at least", "at most"] as const) {
      if (kindWords[kind].includes(`|${spelled}|`)) return kind;
    }
  }
  // A limit that passes or fails, whatever stands around it: a way to go it is not.
  if (words.includes("least") || words.includes("mindestens")) return "at least";
  if (words.includes("most") || words.includes("hochstens")) return "at most";
  return directionOf(text);
}
