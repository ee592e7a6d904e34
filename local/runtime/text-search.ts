import type { Area } from "../apps-script/acts";
import { googleMessages } from "../apps-script/google-messages";
import type { TextSearch } from "../apps-script/structure-acts";
import type { Book } from "../engine/book";
import { quotedPattern, re2Pattern, replacedMatches } from "../engine/dialect/re2";

/** The cells of an area that a text finder stops at, row by row. */
export function findTexts(book: Book, area: Area, search: TextSearch): Area[] {
  const matches = matcher(search);
  return textsOf(book, area, search).flatMap((row, down) =>
    row.flatMap((text, right) =>
      matches(text) ? [{ ...area, row: area.row + down, column: area.column + right, rows: 1, columns: 1 }] : [],
    ),
  );
}

/** What a finder makes of one cell; null where nothing in it is to be replaced. */
export function replacedText(book: Book, cell: Area, search: TextSearch, replacement: string) {
  const [[formula = ""] = []] = book.formulas(cell);
  const isFormula = formula !== "";
  const [[found = ""] = []] = textsOf(book, cell, search);
  // What a formula shows is not there to be replaced.
  if ((isFormula && !search.inFormulas) || !matcher(search)(found)) return null;
  const made = replacedMatches(found, patternOf(search), (match) =>
    search.regular ? replacement.replace(/\$(\d)/g, (_, digit: string) => match[Number(digit)] ?? "") : replacement,
  );
  return made.count === 0 ? null : { ...made, isFormula };
}

function textsOf(book: Book, area: Area, { inFormulas }: TextSearch): string[][] {
  const shown = book.display(area);
  if (!inFormulas) return shown;
  const formulas = book.formulas(area);
  return shown.map((row, down) => row.map((text, right) => formulas[down]?.[right] || text));
}

function matcher(search: TextSearch): (text: string) => boolean {
  const pattern = patternOf(search);
  return (text) => (search.entire ? pattern.testExact(text) : pattern.test(text));
}

function patternOf({ text, regular, caseCounts, entire }: TextSearch) {
  const pattern = regular ? text : quotedPattern(text);
  const compiled = re2Pattern(entire ? `^(?:${pattern})$` : pattern, caseCounts);
  if (compiled === undefined) throw new Error(googleMessages.badPattern({ pattern: text }));
  return compiled;
}
