import type { Area, Grid } from "./grid";
import { plainText } from "./plain-words";

/** What a column's cells look like, counted over some 300 rows: the first ones, and others all the way down. */
export interface Shape {
  readonly filled: number;
  readonly numbers: number;
  readonly percents: number;
  /** Figures of every kind: numbers, percents, texts with a unit or a comparator, wordy ones. */
  readonly figures: number;
  readonly wordy: number;
  /** Comparators and ranges: "< 2h", "4-5". */
  readonly bounds: number;
  readonly words: number;
  readonly noData: number;
  readonly truths: number;
  /** Cells that begin with a coloured sign, a tick or a cross. */
  readonly signs: number;
  readonly periods: number;
  readonly dates: number;
  /** Different texts, case and accents aside. */
  readonly distinct: number;
  /** The different texts. */
  readonly texts: ReadonlySet<string>;
  readonly longest: number;
}

const firstRows = 200;
const laterRows = 100;

/** @param skip rows that say nothing of the column, such as lines of headers */
export function shapeOf(grid: Grid, area: Area, column: number, skip: ReadonlySet<number>): Shape {
  const count = {
    filled: 0,
    numbers: 0,
    percents: 0,
    figures: 0,
    wordy: 0,
    bounds: 0,
    words: 0,
    noData: 0,
    truths: 0,
    signs: 0,
    periods: 0,
    dates: 0,
  };
  const texts = new Set<string>();
  let longest = 0;
  const firstPart = area.firstRow + firstRows;
  const stride = Math.max(1, Math.ceil((area.lastRow - firstPart) / laterRows));
  for (let row = area.firstRow; row <= area.lastRow; row += row < firstPart ? 1 : stride) {
    if (skip.has(row)) continue;
    const kind = grid.kind(row, column);
    if (kind === "blank") continue;
    count.filled += 1;
    const text = grid.text(row, column);
    texts.add(plainText(text) || text);
    longest = Math.max(longest, text.length);
    if (/^[🟢🟡🟠🔴⚪⚫🔵✅✔✓☑✗✘❌⚠🛑⛔💚👍👎]/u.test(text)) count.signs += 1;
    switch (kind) {
      case "number":
        count.numbers += 1;
        count.figures += 1;
        break;
      case "percent":
        count.percents += 1;
        count.figures += 1;
        break;
      case "figure":
        count.figures += 1;
        break;
      case "bound":
        count.bounds += 1;
        if (text.includes("%")) count.percents += 1;
        count.figures += 1;
        break;
      case "wordy":
        count.wordy += 1;
        count.figures += 1;
        break;
      case "date":
        count.dates += 1;
        break;
      case "period":
        count.periods += 1;
        break;
      case "no data":
        count.noData += 1;
        break;
      case "truth":
        count.truths += 1;
        break;
      case "words":
        count.words += 1;
        break;
    }
  }
  return { ...count, distinct: texts.size, texts, longest };
}

/** Whether the cells are figures, or none yet ("Pending", blank). */
export function holdsFigures(shape: Shape): boolean {
  return (shape.figures > 0 || shape.truths > 0) && (shape.figures + shape.truths) * 2 >= shape.words;
}

export function holdsNothing(shape: Shape): boolean {
  return shape.filled === shape.noData;
}

/** Whether the cells are words, as names are. */
export function holdsTexts(shape: Shape): boolean {
  return (shape.words + shape.wordy) * 10 >= shape.filled * 6 && shape.words + shape.wordy > 0;
}

/** Whether most figures are percentages. */
export function holdsPercents(shape: Shape): boolean {
  return shape.percents > 0 && shape.percents * 10 >= shape.figures * 6;
}

/** Whether most cells name months, quarters or dates. */
export function holdsPeriods(shape: Shape, orYears: boolean): boolean {
  const years =
    orYears && shape.numbers > 0 && [...shape.texts].every((text) => !/^\d+$/.test(text) || /^(19|20)\d\d$/.test(text));
  return (shape.periods + shape.dates + (years ? shape.numbers : 0)) * 10 >= shape.filled * 7 && shape.filled > 0;
}
