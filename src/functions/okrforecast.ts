import { readForecast } from "../core/okr/forecast";
import type { AskLocale } from "../core/values/cell";
import { type Argument, firstCell, listed, only } from "./arguments";

/** The score that the last check-ins point to at the end. */
export function okrforecast(
  dates: Argument,
  values: Argument,
  end: Argument,
  target: Argument,
  baseline: Argument,
  locale: AskLocale,
): string | number {
  const named = [
    { name: "Date", argument: dates, main: true },
    { name: "Value", argument: values, main: true },
  ];
  const rows = listed(named, locale).map(({ cells, row }) => ({ date: cells[0], value: cells[1], row }));
  return only(readForecast(rows, firstCell(end), firstCell(target), firstCell(baseline), locale));
}
