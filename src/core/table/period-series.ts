import { type Period, periodEnd } from "./period";

/**
 * When each of a row of periods ends, as numbers to compare. Texts that can be read in two ways ("03/04/2025", "Jan 27")
 * are read as the whole row goes on most steadily; a second list is given where nothing tells.
 */
export function seriesEnds(periods: readonly Period[]): readonly [usual: readonly number[], other?: readonly number[]] {
  const usual = endsOf(periods);
  if (periods.every(({ otherwise }) => otherwise === undefined)) return [usual];
  const turned = periods.map((period) => period.otherwise ?? period);
  const other = endsOf(turned);
  const [unsteady, otherUnsteady] = [unsteadiness(periods, usual), unsteadiness(turned, other)];
  if (unsteady !== otherUnsteady) return unsteady < otherUnsteady ? [usual] : [other];
  return [usual, other];
}

function endsOf(periods: readonly Period[]): readonly number[] {
  // "Q1" beside "Mar-25" is that year's; beside years alone it is of the one after them.
  const years = periods.flatMap(({ unit, year }) => (unit !== "year" && year !== undefined ? [year] : []));
  const year = years.length > 0 ? Math.max(...years) : undefined;
  // "Jun" beside "Jun 2025" is the one after it.
  const isDated = ({ unit, index }: Period): boolean =>
    periods.some((other) => other.unit === unit && other.index === index && other.year === year);
  const ends = periods.map((period) => {
    const own = period.year ?? (year !== undefined && isDated(period) ? year + 1 : year);
    return periodEnd({ ...period, year: own });
  });
  const yearless = periods.flatMap((period, index) => (period.year === undefined ? [index] : []));
  // April to March: where the periods run on, or back, over the turn of a year, their order is the sheet's.
  const turn = turnOf(yearless.map((index) => periods[index]));
  if (turn !== 0)
    for (const [place, index] of yearless.entries()) ends[index] = 9999 * 12 + 20 + (turn > 0 ? place : -place);
  return ends;
}

/** 1 where periods run forwards over a year's end, -1 where backwards, 0 where they do not. */
function turnOf(run: readonly (Period | undefined)[]): -1 | 0 | 1 {
  const [first] = run;
  const length = lengthOfYear(first);
  if (length === 0 || run.length < 3 || run.some((period) => period?.unit !== first?.unit)) return 0;
  const steps = run.slice(1).map((period, at) => ((period?.index ?? 0) - (run[at]?.index ?? 0) + length) % length);
  const isOn = (each: readonly number[]): boolean =>
    first?.unit === "month" || first?.unit === "quarter"
      ? each.every((step) => step === 1)
      : each.every((step) => step > 0) && each.reduce((sum, step) => sum + step, 0) < length;
  if (isOn(steps)) return 1;
  return isOn(steps.map((step) => length - step)) ? -1 : 0;
}

function lengthOfYear(period: Period | undefined): number {
  switch (period?.unit) {
    case "quarter":
      return 4;
    case "month":
      return 12;
    case "week":
      return 53;
    case "day":
      return daysOfYear;
    default:
      return 0;
  }
}

/** As a day's index counts: twelve months of 31. */
const daysOfYear = 372;

/** How unevenly periods follow each other: the number of different steps, and more where years pass between or units mix. */
function unsteadiness(periods: readonly Period[], ends: readonly number[]): number {
  const steps = ends.slice(1).map((end, at) => end - (ends[at] ?? 0));
  if (!steps.every((step) => step > 0) && !steps.every((step) => step < 0)) return Number.POSITIVE_INFINITY;
  const days = periods.map(dayOf);
  const lengths = new Set(days.slice(1).map((day, at) => Math.abs(day - (days[at] ?? 0))));
  const isMixed = periods.some(({ unit }) => unit !== periods[0]?.unit);
  const isFar = steps.some((step) => Math.abs(step) > 12);
  return lengths.size + (isMixed ? 100 : 0) + (isFar ? 100 : 0);
}

/** For a day its number, for longer periods the number of their last month: both only to be subtracted. */
function dayOf(period: Period): number {
  if (period.unit !== "day") return Math.round(periodEnd(period) * 12);
  const month = Math.floor((period.index - 1) / 31);
  return Date.UTC(period.year ?? 2001, month, period.index - month * 31) / 86_400_000;
}
