import { cellIsOneOf } from "./cell-word";

/** True where the cell is blank, only spaces, or says that there is no figure yet. An error in the cell makes it false. */
export function noFigure(cell: string): string {
  return cellIsOneOf(cell, noFigureWords);
}

/** Whether the native formulas take a text for "no figure yet". */
export function isNoFigureWord(text: string): boolean {
  return noFigureWords.includes(text.trim().replace(/ +/g, " ").toLowerCase());
}

const noFigureWords: readonly string[] = [
  "",
  "-",
  "–",
  "—",
  "?",
  "n/a",
  "na",
  "tbd",
  "tbc",
  "pending",
  "unknown",
  "no data",
  "null",
];

/** True where the cell is blank, only spaces, or a dash. An error in the cell makes it false. */
export function noEntry(cell: string): string {
  return cellIsOneOf(cell, ["", "-", "–", "—"]);
}
