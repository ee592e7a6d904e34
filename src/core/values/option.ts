import type { Cell } from "./cell";
import { canonical, folded } from "./scan";

/** An option as people type it, folded: case, accents, underscores and spaces around do not matter. "" where the cell is
 *  blank or holds a dash. */
export function optionText(cell: Cell): string {
  if (cell === undefined || cell === null || cell === "") return "";
  const text = folded(canonical(String(cell)))
    .split("_")
    .join(" ")
    .trim();
  return text === "-" ? "" : text;
}

/** The text in words separated by single spaces, hyphens counting as spaces. */
export function optionWords(text: string): readonly string[] {
  return text
    .split("-")
    .join(" ")
    .split(" ")
    .filter((word) => word !== "");
}

/** How a sentence shows what was typed: at most 60 characters of it. */
export function shown(cell: Cell): string {
  const text = String(cell).trim();
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
