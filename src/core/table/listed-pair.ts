import type { HeaderColumn } from "./header-column";
import type { Shape } from "./shape";

/** Whether what looks like an actual and a target belongs to a list: of fees, of ticks, of a test's answers. */
export function isListedPair(actual: HeaderColumn | undefined, target: HeaderColumn | undefined): boolean {
  if (target === undefined) return false;
  // "Current fee" and "Proposed fee"
  if (actual !== undefined && isPrice(actual.title.text) && isPrice(target.title.text)) return true;
  return isTicked(target.shape) || (actual !== undefined && areAnswers(actual.shape, target.shape));
}

function isPrice(title: string): boolean {
  return /\b(?:fees?|prices?|tariffs?|tarifas?|tarif|precios?|preços?|harga|preis|gebühr)\b/i.test(title);
}

/** "✓" all the way down: what has to be there, and no figure to reach. */
function isTicked({ filled, figures, truths, signs, distinct }: Shape): boolean {
  return filled > 0 && figures === 0 && truths === filled && signs === filled && distinct === 1;
}

/** Words, signs and formulas that are found exactly as they were expected. */
function areAnswers(actual: Shape, target: Shape): boolean {
  const isWorded = target.filled > 2 && target.figures * 2 < target.filled;
  return isWorded && [...target.texts].every((text) => actual.texts.has(text));
}
