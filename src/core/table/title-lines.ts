import type { Area, Grid } from "./grid";
import { readTitle, speaksOf } from "./title";

/** The lines of a header, from 1: those above and below its main one belong to it where they are there. */
export interface TitleLines {
  readonly top: number | undefined;
  readonly above: number | undefined;
  readonly main: number;
  readonly second: number | undefined;
}

/** The text of every column's title: of up to three lines, joined. */
export function joinedTitles(
  grid: Grid,
  area: Area,
  { top, above, main, second }: TitleLines,
): readonly { column: number; text: string }[] {
  const over = above === undefined ? new Map<number, string>() : spanned(grid, area, above, main);
  const overAll = top === undefined ? new Map<number, string>() : spanned(grid, area, top, main);
  const titles: { column: number; text: string }[] = [];
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const below = second === undefined ? "" : grid.text(second, column);
    // A title over several columns stands above the first one only.
    const own = below === "" ? grid.text(main, column) : titleOver(grid, area, main, column);
    const lower = [over.get(column) ?? "", own].join(" ").trim();
    // "Target" alone says enough.
    const isNamed = lower !== "" && speaksOf(readTitle(lower), "target", "goal", "actual");
    const parts = [isNamed ? "" : (overAll.get(column) ?? ""), over.get(column) ?? "", own, below];
    titles.push({ column, text: parts.filter((part) => part !== "").join(" ") });
  }
  return titles;
}

/** What stands above each column: a text over several columns is meant for all of them, as a merged cell is. */
function spanned(grid: Grid, area: Area, above: number, main: number): Map<number, string> {
  const starts: number[] = [];
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    if (grid.text(above, column) !== "") starts.push(column);
  }
  const gaps = starts.slice(1).map((start, at) => start - (starts[at] ?? 0));
  const width = gaps.length > 0 ? Math.max(...gaps) : Number.POSITIVE_INFINITY;
  const over = new Map<number, string>();
  for (const [at, start] of starts.entries()) {
    const end = Math.min(starts[at + 1] ?? area.lastColumn + 1, start + width);
    const text = grid.text(above, start);
    over.set(start, text);
    // A title that has nothing below it is merged downwards, not sideways.
    if (grid.text(main, start) === "") continue;
    for (let column = start + 1; column < end; column++) {
      if (grid.text(main, column) === "") break;
      over.set(column, text);
    }
  }
  return over;
}

/** The title of a column, or the one left of it that spans it. */
export function titleOver(grid: Grid, area: Area, main: number, column: number): string {
  for (let at = column; at >= area.firstColumn; at--) {
    const text = grid.text(main, at);
    if (text !== "") return text;
  }
  return "";
}

export function firstFilled(grid: Grid, area: Area, row: number): number | undefined {
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    if (grid.text(row, column) !== "") return column;
  }
  return undefined;
}
