import { quoted } from "./quoted";

/** True where the cell's word is one of these; "" stands for a blank cell. An error in the cell makes it false. */
export function cellIsOneOf(cell: string, words: readonly string[]): string {
  // FIND knows no wildcards, unlike MATCH and COUNTIF: "?" is a word like any other.
  return `ISNUMBER(FIND("|"&LOWER(TRIM(${cell}))&"|",${quoted(`|${distinct(words).join("|")}|`)}))`;
}

/** Number of these words that the cell's word equals, 0 or 1. Without argument separators, as rules need it; "=" of texts
 *  knows no capitals. */
export function cellMatches(cell: string, words: readonly string[]): string {
  return distinct(words)
    .map((word) => `(TRIM(${cell})=${quoted(word)})`)
    .join("+");
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words.map((word) => word.trim().replace(/ +/g, " ").toLowerCase()))];
}
