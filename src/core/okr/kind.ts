import type { Cell } from "../values/cell";

/** How a key result is scored. */
export type Kind = "linear" | "binary" | "milestone" | "lower" | "higher" | "at least" | "at most" | "between";

export const kindChoices = "linear, binary, milestone, lower, higher, at least, at most or between";

/** "" where the cell is blank, undefined where it holds another word. */
export function parseKind(cell: Cell): Kind | "" | undefined {
  if (cell === undefined || cell === null || cell === "") return "";
  const text = String(cell).trim().toLowerCase();
  switch (text) {
    case "":
      return "";
    case "linear":
    case "binary":
    case "milestone":
    case "lower":
    case "higher":
    case "at least":
    case "at most":
    case "between":
      return text;
    default:
      return undefined;
  }
}
