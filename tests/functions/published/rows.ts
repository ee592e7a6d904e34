import { type AskLocale, askedOnce, localeOf } from "../../../src/core/values/cell";
import { parseValue } from "../../../src/core/values/parse";
import type { Result } from "../../../src/functions/arguments";
import { kpistatus } from "../../../src/functions/kpistatus";
import { okrscore } from "../../../src/functions/okrscore";
import { inShort } from "../../core/values/in-short";

/** "24 hours | < 2 hours -> Off target", a row a line: the cells as one text, and the answer. */
export function rowsOf(text: string): [string, string][] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const at = line.lastIndexOf("->");
      return [line.slice(0, at).trim(), line.slice(at + 2).trim()];
    });
}

function cellsOf(row: string): string[] {
  return row.split("|").map((cell) => cell.trim());
}

const known = new Map<string, AskLocale>();

function localeNamed(id: string): AskLocale {
  const ask = known.get(id) ?? askedOnce(() => localeOf(id));
  known.set(id, ask);
  return ask;
}

export function statusIn(locale: string, row: string): Result {
  const [actual = "", target = "", direction = "", limit = ""] = cellsOf(row);
  return kpistatus(actual, target, direction, limit, localeNamed(locale));
}

export function scoreIn(locale: string, row: string): Result {
  const [current = "", target = "", baseline = "", kind = "", cap = ""] = cellsOf(row);
  return okrscore(current, target, baseline, kind, cap, localeNamed(locale));
}

/** What a text means where the spreadsheet has that locale, in one line. */
export function readingIn(locale: string, text: string): string {
  return inShort(parseValue(text, localeNamed(locale)));
}
