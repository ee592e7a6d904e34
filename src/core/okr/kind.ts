import { directionOf } from "../kpi/direction";
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
  "at least":
    "|at least|atleast|>=|≥|pelo menos|no minimo|ao menos|al menos|por lo menos|como minimo|setidaknya|paling sedikit|sekurang-kurangnya|mindestens|wenigstens|",
  "at most": "|at most|atmost|<=|≤|no maximo|a lo sumo|como maximo|al maximo|paling banyak|hochstens|",
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
