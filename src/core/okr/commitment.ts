import type { Cell } from "../values/cell";

/** Committed: only 1 is success. Aspirational: 0.7 is. */
export type Commitment = "committed" | "aspirational";

export const commitmentChoices = "committed or aspirational";

/** "" where the cell is blank, undefined where it holds another word. */
export function parseCommitment(cell: Cell): Commitment | "" | undefined {
  if (cell === undefined || cell === null) return "";
  const text = String(cell).trim().toLowerCase();
  return text === "" || text === "committed" || text === "aspirational" ? text : undefined;
}

/** The score from which a key result counts as success. */
export function successScore(commitment: Commitment): number {
  return commitment === "committed" ? 1 : 0.7;
}
