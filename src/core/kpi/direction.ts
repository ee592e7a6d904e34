import { functionSentences as say } from "../language/en/functions";
import type { Cell } from "../values/cell";
import { optionText, optionWords, shown } from "../values/option";

/** Which way is good. */
export type Direction = "higher" | "lower" | "between";

const higherWords =
  " higher high larger ascending asc up upward upwards increase increases increasing increased more greater bigger larger rise rising grow growth above maximize maximise over raise " +
  "maior mais aumentar aumenta crescente creciente ascendente sube subir acima superior crescer maximizar alta alto mayor mas aumento arriba aumente incrementar incremente incremento cima elevar " +
  "naik steigt tinggi meningkat besar atas memaksimalkan naikkan tingkatkan menaikkan meningkatkan maksimalkan banyak hoher hoch steigend steigen mehr grosser maximieren uber mindestens least erhohen steigern aufwarts oben " +
  "positive positivo positiva positif positiv incrementa incremental subida peningkatan kenaikan crescimento crecimiento ";
const lowerWords =
  " lower low descending desc down downward downwards decrease decreases decreasing decreased less fewer smaller reduce reduction fall falling below minimize minimise under cut lowering reducing decline declining " +
  "menor menos diminuir disminuye decrescente decreciente descendente reduzir baixa baixo abaixo inferior minimizar descer bajar disminuir reducir abajo bajo baja reduza reduzca diminua disminuya " +
  "turun sinkt rendah menurun kecil bawah kurang meminimalkan turunkan menurunkan kurangi mengurangi minimalkan sedikit niedriger niedrig sinkend sinken weniger kleiner geringer minimieren unter hochstens most senken reduzieren verringern fallend abwarts unten tief " +
  "negative negativo negativa negatif negativ reduccion disminucion reducao diminuicao decremental bajada penurunan ";
const betweenWords =
  " between range within band inside goldilocks entre dentro faixa intervalo rango antara rentang kisaran zwischen bereich innerhalb ";
const neutralWords =
  " is are the to be a an at than or equal better best good desired direction of value values it should ideal target aim in stay = " +
  "e o que quanto melhor igual ou de lo la el es cuanto mejor y a para hacia del " +
  "semakin makin baik adalah atau sama dengan ke di je desto besser ist gleich oder als am nach gut im ";

/** The direction that a cell asks for, in any of five languages or by an arrow; undefined where it is blank; a problem
 *  where the word is unknown. "Max" and "min" are refused: one reader means "maximise", another "at most". [K2] */
export function parseDirection(cell: Cell): Direction | undefined | { readonly problem: string } {
  const text = optionText(cell);
  if (text === "" || text === "n/a" || text === "?") return undefined;
  return directionOf(text) ?? { problem: say.unknownDirection({ text: shown(cell) }) };
}

/** Phrases whose words alone would say something else. */
export const atLeastPhrases =
  "|at least|atleast|>=|≥|pelo menos|no minimo|ao menos|al menos|por lo menos|como minimo|setidaknya|paling sedikit|sekurang-kurangnya|mindestens|wenigstens|";
export const atMostPhrases = "|at most|atmost|<=|≤|no maximo|a lo sumo|como maximo|al maximo|paling banyak|hochstens|";

/** The direction that folded words name, undefined where they name none or two. */
export function directionOf(text: string): Direction | undefined {
  if (atLeastPhrases.includes(`|${text}|`)) return "higher";
  if (atMostPhrases.includes(`|${text}|`)) return "lower";
  let found: Direction | undefined;
  // "Lebih" is "more", but "lebih rendah" is lower: it counts where no adjective does.
  let more = false;
  for (const word of optionWords(text)) {
    const one = word === "lebih" ? "neutral" : directionOfWord(word);
    more ||= word === "lebih";
    if (one === undefined || (one !== "neutral" && found !== undefined && one !== found)) return undefined;
    if (one !== "neutral") found = one;
  }
  return found ?? (more ? "higher" : undefined);
}

function directionOfWord(word: string): Direction | "neutral" | undefined {
  switch (word) {
    case "↑":
    case "▲":
    case "⬆":
    case "↗":
    case "🔼":
    case ">":
    case ">=":
    case "≥":
    case "+":
      return "higher";
    case "↓":
    case "▼":
    case "⬇":
    case "↘":
    case "🔽":
    case "<":
    case "<=":
    case "≤":
      return "lower";
    case "↔":
      return "between";
  }
  const padded = ` ${word} `;
  if (higherWords.includes(padded)) return "higher";
  if (lowerWords.includes(padded)) return "lower";
  if (betweenWords.includes(padded)) return "between";
  return neutralWords.includes(padded) ? "neutral" : undefined;
}
