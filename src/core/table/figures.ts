import { parseValue } from "../values/parse";
import type { Unit } from "../values/value";
import type { Area, Grid } from "./grid";
import { knownWords } from "./known-words";
import { plainText } from "./plain-words";

/** A cell's number, and what it counts: for comparing columns, not for showing. */
export interface Figure {
  readonly value: number;
  readonly kind: Unit["kind"];
}

/** What the first cells of a column hold, row by row; undefined where that is no single number. */
export type Figures = readonly (Figure | undefined)[];

const rowsCompared = 40;

export function figuresOf(grid: Grid, area: Area, column: number, skip: ReadonlySet<number>): Figures {
  const figures: (Figure | undefined)[] = [];
  const last = Math.min(area.lastRow, area.firstRow + rowsCompared);
  for (let row = area.firstRow; row <= last; row++)
    figures.push(skip.has(row) ? undefined : figureAt(grid, row, column));
  return figures;
}

/** The texts of the same rows; "" for rows that say nothing. */
export function textsOf(grid: Grid, area: Area, column: number, skip: ReadonlySet<number>): readonly string[] {
  const texts: string[] = [];
  const last = Math.min(area.lastRow, area.firstRow + rowsCompared);
  for (let row = area.firstRow; row <= last; row++) texts.push(skip.has(row) ? "" : grid.text(row, column));
  return texts;
}

/** What words and signs say of each row: true for good, false for bad, undefined for what is neither. */
export function judgementsIn(texts: readonly string[]): readonly (boolean | undefined)[] {
  return texts.map(isGood);
}

/** Whether arrows point, row by row, the way that figures went from one column to the next: a trend, no wish. */
export function areMovements(arrows: readonly string[], before: Figures, after: Figures): boolean {
  let seen = 0;
  for (const [at, arrow] of arrows.entries()) {
    const [from, to] = [before[at], after[at]];
    if (arrow === "" || from === undefined || to === undefined || from.value === to.value) continue;
    seen += 1;
    if (/[▲↑⬆△]/.test(arrow) !== to.value > from.value) return false;
  }
  return seen > 2;
}

function isGood(text: string): boolean | undefined {
  if (/[🟢✅✔✓☑💚👍]/u.test(text)) return true;
  if (/[🔴❌✗✘🛑⛔👎]/u.test(text)) return false;
  const { good, bad } = knownWords();
  const word = plainText(text);
  return good.has(word) ? true : bad.has(word) ? false : undefined;
}

/** Whether actuals meet their targets in nearly all rows called good and miss them in nearly all called bad, or the contrary. */
export function areJudgedSo(actual: Figures, target: Figures, judgements: readonly (boolean | undefined)[]): boolean {
  let fitting = 0;
  const seen = { good: 0, bad: 0 };
  for (const [at, isGoodRow] of judgements.entries()) {
    const [a, t] = [actual[at], target[at]];
    if (isGoodRow === undefined || a === undefined || t === undefined) continue;
    seen[isGoodRow ? "good" : "bad"] += 1;
    if (a.value >= t.value === isGoodRow) fitting += 1;
  }
  const rows = seen.good + seen.bad;
  return rows >= 4 && seen.good > 0 && seen.bad > 0 && fitting * 10 >= rows * 8;
}

function figureAt(grid: Grid, row: number, column: number): Figure | undefined {
  const kind = grid.kind(row, column);
  if (kind !== "number" && kind !== "percent" && kind !== "figure" && kind !== "bound" && kind !== "wordy")
    return undefined;
  const value = parseValue(grid.cell(row, column), grid.locale);
  return value.kind === "number" && !value.relative ? { value: value.value, kind: value.unit.kind } : undefined;
}

/** Whether a column is, row by row, the share that the actuals are of the targets, either way round. */
export function isShareOf(share: Figures, actual: Figures, target: Figures): boolean {
  return relates(share, actual, target, (found, a, t) => {
    if (t === 0) return undefined;
    const ratios = a === 0 ? [a / t] : [a / t, t / a, 2 - a / t];
    // Many end at 100 %.
    return ratios.some((ratio) => isShown(found, ratio) || isShown(found, Math.min(ratio, 1)));
  });
}

/** The same, but only as actual divided by target. */
export function isStraightShareOf(share: Figures, actual: Figures, target: Figures): boolean {
  return relates(share, actual, target, (found, a, t) => (t === 0 ? undefined : isShown(found, a / t)));
}

/** Whether a column is, row by row, the distance between actuals and targets, in their unit or as a share. */
export function isGapOf(gap: Figures, actual: Figures, target: Figures): boolean {
  return relates(gap, actual, target, (found, a, t) => {
    const off = Math.abs(a - t);
    const size = Math.abs(found);
    return isShown(size, off) || (t !== 0 && isShown(size, off / Math.abs(t)));
  });
}

/** Whether a column is, row by row, the actual less the target, with its sign, and both signs are there. */
export function isSignedGapOf(gap: Figures, actual: Figures, target: Figures): boolean {
  const isBothWays = gap.some((each) => (each?.value ?? 0) > 0) && gap.some((each) => (each?.value ?? 0) < 0);
  return isBothWays && relates(gap, actual, target, (found, a, t) => isShown(found, a - t));
}

/** Whether some actuals are above their targets and some below: parts of a whole never are. */
export function areBothWays(actual: Figures, target: Figures): boolean {
  const signs = new Set(
    actual.flatMap((a, at) =>
      a === undefined || target[at] === undefined ? [] : [Math.sign(a.value - (target[at]?.value ?? 0))],
    ),
  );
  return signs.has(1) && signs.has(-1);
}

/** Whether a figure is a number as it is rounded, or a share as a percentage with or without its sign. */
function isShown(found: number, value: number): boolean {
  const rounding = Math.abs(value) < 0.1 ? 0.00051 : 0.0051;
  return (
    Math.abs(found - value) <= rounding + 1e-9 * Math.abs(value) || Math.abs(found - value * 100) <= rounding * 100
  );
}

function isApart(one: number, other: number): boolean {
  return Math.abs(one - other) > 0.02 * Math.max(Math.abs(one), Math.abs(other));
}

/** Whether nearly all rows that can be compared agree, of at least three, and not all of them say the same. */
function relates(
  found: Figures,
  actual: Figures,
  target: Figures,
  agrees: (found: number, actual: number, target: number) => boolean | undefined,
): boolean {
  let compared = 0;
  let right = 0;
  let telling = 0;
  for (let at = 0; at < found.length; at++) {
    const [c, a, t] = [found[at], actual[at], target[at]];
    if (c === undefined || a === undefined || t === undefined) continue;
    const verdict = agrees(c.value, a.value, t.value);
    if (verdict === undefined) continue;
    compared += 1;
    if (verdict) right += 1;
    // What is about as large as one of the two is no evidence.
    if (verdict && isApart(c.value, a.value) && isApart(c.value, t.value)) telling += 1;
  }
  return compared >= 3 && telling >= 2 && right * 10 >= compared * 8;
}
