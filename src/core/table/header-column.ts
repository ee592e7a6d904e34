import { columnLetters } from "./column-letters";
import type { Figures } from "./figures";
import type { Shape } from "./shape";
import { speaksOf, type TitleReading } from "./title";
import type { Sense } from "./words/language-words";

/** A column as its title and the cells below describe it. */
export interface HeaderColumn {
  /** From 1. */
  readonly index: number;
  readonly title: TitleReading;
  readonly shape: Shape;
  readonly figures: Figures;
}

/** How sentences name a column. */
export function named({ index, title }: HeaderColumn): { readonly header: string; readonly letters: string } {
  return { header: title.text, letters: columnLetters(index) };
}

/** Whether this is what the title is first of all about. */
export function isAbout(column: HeaderColumn, ...senses: readonly Sense[]): boolean {
  const [main] = column.title.senses;
  return main !== undefined && senses.includes(main);
}

export function mayBe(column: HeaderColumn, ...senses: readonly Sense[]): boolean {
  return speaksOf(column.title, ...senses);
}
