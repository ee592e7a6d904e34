import { isoDay } from "./date";
import { rounded } from "./round";
import type { Unit } from "./value";

/** A number of a row's common unit as a sentence writes it: 0.45 of percent is "45%", 9000 seconds of hours are "2.5". */
export function showNumber(value: number, unit: Unit): string {
  switch (unit.kind) {
    case "percent":
      return `${rounded(value * 100)}%`;
    case "ratio":
      return `${rounded(value * Number(unit.key))}`;
    case "date":
      return isoDay(Math.round(value));
    case "time":
      return String(rounded(value / secondsIn(unit.name)));
    case "months":
      return String(rounded(value / monthsIn(unit.name)));
    default:
      return String(rounded(value));
  }
}

function monthsIn(name: string): number {
  if (name === "years") return 12;
  return name === "quarters" ? 3 : 1;
}

function secondsIn(name: string): number {
  switch (name) {
    case "microseconds":
      return 0.000001;
    case "milliseconds":
      return 0.001;
    case "minutes":
      return 60;
    case "hours":
      return 3600;
    case "days":
      return 86_400;
    case "weeks":
      return 604_800;
    default:
      return 1;
  }
}

/** A share as a percentage with at most one decimal: 0.05 is "5%", 0.0213 is "2.1%". */
export function showShare(share: number): string {
  const percent = Math.abs(share) * 100;
  const tenths = Math.round(percent * 10) / 10;
  // Never "0%" for something that is not nothing.
  return `${tenths === 0 && percent > 0 ? rounded(percent) : tenths}%`;
}

/** A score with two decimals, or more where two would carry it over the edge of a grade. */
export function showScore(score: number, edges: readonly number[]): string {
  for (let decimals = 2; decimals < 6; decimals++) {
    const text = score.toFixed(decimals);
    const faithful = edges.every((edge) => Number(text) >= edge === score >= edge - 1e-9);
    if (faithful) return text;
  }
  return String(score);
}
