import type { KpiCells } from "./kpi-cells";
import { quoted } from "./quoted";

/** 1 where the row says that lower is better, else 0; undefined without a direction column. No argument separators. */
export function lowerIsBetter(cells: KpiCells): string | undefined {
  return cells.direction === undefined ? undefined : wordsFound(cells.direction, cells.lowerWords);
}

/** 1 where the row's direction is blank or a known word, else 0; undefined without a direction column. */
export function directionKnown(cells: KpiCells): string | undefined {
  return cells.direction === undefined
    ? undefined
    : wordsFound(cells.direction, ["", ...cells.lowerWords, ...cells.higherWords]);
}

// A sum of comparisons, at most one of which holds: rules may use no argument separators, so no OR and no MATCH.
function wordsFound(cell: string, words: readonly string[]): string {
  const distinct = new Set(words.map((word) => word.trim().replace(/ +/g, " ").toLowerCase()));
  const comparisons = [...distinct].map((word) => `(LOWER(TRIM(${cell}))=${quoted(word)})`);
  return comparisons.length === 0 ? "0" : `(${comparisons.join("+")})`;
}
