import type { Cell } from "./cell";
import { isDate } from "./date";
import { canonical, folded } from "./text/scan";

/** An option as people type it, folded: case, accents, underscores and spaces around do not matter. "" where the cell is
 *  blank or holds a dash. */
export function optionText(cell: Cell): string {
  if (cell === undefined || cell === null || cell === "") return "";
  const text = folded(canonical(spelled(cell)))
    .split("_")
    .join(" ")
    .trim();
  return text === "-" ? "" : text;
}

// Nothing but cells should come here; whatever else comes must not throw on its way into a sentence.
function spelled(cell: unknown): string {
  return typeof cell === "object" && !isDate(cell) ? "object" : String(cell);
}

/** The words of a text, hyphens and punctuation counting as spaces. */
export function optionWords(text: string): readonly string[] {
  let spaced = "";
  for (const mark of text) spaced += "-,.;:()".includes(mark) ? " " : mark;
  return spaced.split(" ").filter((word) => word !== "");
}

/** How a sentence shows what was typed: at most 60 characters of it. */
export function shown(cell: Cell): string {
  const text = spelled(cell).trim();
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
