import { atLeastPhrases, atMostPhrases, directionOf } from "../kpi/direction";
import type { Cell } from "../values/cell";
import { optionText } from "../values/option";

/** How a key result is scored. */
export type Kind = "linear" | "binary" | "milestone" | "lower" | "higher" | "at least" | "at most" | "between";

export const kindChoices = "linear, binary, milestone, lower, higher, at least, at most or between";

const kindWords: Readonly<Record<"linear" | "binary" | "milestone" | "at least" | "at most", string>> = {
  linear: "|linear|lineal|linier|proportional|proporcional|number|numero|angka|zahl|metric|metrica|percentage|",
  binary:
    "|binary|binario|biner|binar|yes/no|yes no|done/not done|done|boolean|checkbox|sim/nao|si/no|ya/tidak|ja/nein|",
  milestone:
    "|milestone|milestones|marco|marcos|hito|hitos|tonggak|tonggak pencapaian|meilenstein|meilensteine|etapa|etapas|",
  "at least": atLeastPhrases,
  "at most": atMostPhrases,
};

/** "" where the cell is blank, undefined where it holds another word. Five languages. [F9] */
export function parseKind(cell: Cell): Kind | "" | undefined {
  const text = optionText(cell);
  if (text === "") return "";
  for (const kind of ["linear", "binary", "milestone", "at least", "at most"] as const) {
    if (kindWords[kind].includes(`|${text}|`)) return kind;
  }
  return directionOf(text);
}
