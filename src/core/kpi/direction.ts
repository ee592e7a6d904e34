import { functionSentences as say } from "../language/en/functions";
import type { Cell } from "../values/cell";

export type Direction = "higher" | "lower" | "between";

/** The direction that a cell asks for; undefined where it is blank. */
export function parseDirection(cell: Cell): Direction | undefined | { readonly problem: string } {
  if (cell === undefined || cell === null) return undefined;
  const text = String(cell).trim();
  switch (text.toLowerCase()) {
    case "":
      return undefined;
    case "higher":
    case "up":
    case "↑":
      return "higher";
    case "lower":
    case "down":
    case "↓":
      return "lower";
    case "between":
      return "between";
    default:
      return { problem: say.unknownDirection({ text }) };
  }
}
