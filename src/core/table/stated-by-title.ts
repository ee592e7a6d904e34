import type { HeaderColumn } from "./header-column";
import { knownWords } from "./known-words";
import { wholePeriod } from "./period";
import { plainText } from "./plain-words";

/** The unit in a title's brackets: "Actual (days)"; "" where there is none. */
export function titleUnit(column: HeaderColumn | undefined): string {
  const inside = column?.title.inside ?? "";
  return inside.length <= 12 && wholePeriod(inside) === undefined ? inside : "";
}

/** The column of limits titled "Green" or its like: a comparator in it says which way is good. */
export function greenColumn(columns: readonly HeaderColumn[]): HeaderColumn | undefined {
  const { good } = knownWords();
  return columns.find(({ title }) => title.senses[0] === "limit" && good.has(plainText(title.text)));
}
