import { type AskLocale, askedOnce, type Cell, localeOf } from "../../../src/core/values/cell";
import { parseValue } from "../../../src/core/values/parse";
import type { Result } from "../../../src/functions/arguments";
import { kpiattainment } from "../../../src/functions/kpiattainment";
import { kpistatus } from "../../../src/functions/kpistatus";
import { okrgrade } from "../../../src/functions/okrgrade";
import { okrpace } from "../../../src/functions/okrpace";
import { okrrollup } from "../../../src/functions/okrrollup";
import { okrscore } from "../../../src/functions/okrscore";
import { okrstatus } from "../../../src/functions/okrstatus";
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

type Called = (cells: readonly Cell[], locale: AskLocale) => Result;

const functions: Readonly<Record<string, Called>> = {
  KPIATTAINMENT: ([a, b, c, d], locale) => kpiattainment(a, b, c, d, locale),
  KPISTATUS: ([a, b, c, d], locale) => kpistatus(a, b, c, d, locale),
  OKRGRADE: ([a, b, c], locale) => okrgrade(a, b, c, locale),
  OKRPACE: ([a, b, c], locale) => okrpace(a, b, c, locale),
  OKRROLLUP: ([a, b, c, d], locale) => okrrollup(a, b, c, d, locale),
  OKRSCORE: ([a, b, c, d, e], locale) => okrscore(a, b, c, d, e, locale),
  OKRSTATUS: ([a, b, c, d, e, f], locale) => okrstatus(a, b, c, d, e, f, locale),
};

function cellOf(text: string): Cell {
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  return text.startsWith("=") ? Number(text.slice(1)) : text;
}

/** The answer to "KPISTATUS | 93% | 95%", or "! " and the sentence that it throws. "TRUE" is a checkbox, "=0.7" a number. */
export function answerIn(locale: string, row: string): string {
  const [name = "", ...texts] = cellsOf(row);
  try {
    return String(functions[name]?.(texts.map(cellOf), localeNamed(locale)));
  } catch (error) {
    return `! ${error instanceof Error ? error.message : "not an error"}`;
  }
}
