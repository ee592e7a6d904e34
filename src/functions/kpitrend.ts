import { parseDirection } from "../core/kpi/direction";
import { readTrend } from "../core/kpi/trend";
import { functionSentences as say } from "../core/language/en/functions";
import type { AskLocale, Cell } from "../core/values/cell";
import { shown } from "../core/values/option";
import { parseValue } from "../core/values/parse";
import { type Argument, firstCell, listed, only } from "./arguments";

/** Values that a trend looks back on unless told otherwise, and the most that it ever does. */
const USUAL = 6;
const MOST = 1000;

/** Where a KPI's values lead: Improving, Stable or Worsening. */
export function kpitrend(values: Argument, direction: Argument, n: Argument, locale: AskLocale): string | number {
  const rows = listed([{ name: "Value", argument: values, main: true }], locale);
  const way = parseDirection(firstCell(direction));
  if (typeof way === "object") throw new Error(way.problem);
  const trend = rows.map(({ cells, row }) => ({ value: cells[0], row }));
  return only(readTrend(trend, way ?? "higher", countOf(firstCell(n), locale), locale));
}

function countOf(cell: Cell, locale: AskLocale): number {
  const value = parseValue(cell, locale);
  if (value.kind === "blank") return USUAL;
  const fits = value.kind === "number" && value.value >= 3 && Number.isInteger(value.value);
  if (fits) return Math.min(value.value, MOST);
  throw new Error(
    say.unknownOption({ option: "number of values", text: shown(cell), choices: "a whole number from 3" }),
  );
}
