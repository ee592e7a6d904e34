import type { Figures } from "../sheets/ledger-sheet";
import type { EventPlace } from "./decide";

/** Actual and target of events, by event key, as their sheet shows them ("3.2%"). One call; all events of one table. */
export function shownFigures(places: ReadonlyMap<string, EventPlace>): ReadonlyMap<string, Figures> {
  const [first] = places.values();
  const { actual, target } = first?.content.columns ?? {};
  if (!first || actual === undefined || target === undefined) return new Map();
  const rows = [...places.values()].map(({ row }) => row);
  const top = Math.min(...rows);
  const left = Math.min(actual, target);
  const texts = first.content.sheet
    .getRange(top, left, Math.max(...rows) - top + 1, Math.abs(actual - target) + 1)
    .getDisplayValues();
  return new Map(
    [...places].map(([key, { row }]) => {
      const line = texts[row - top] ?? [];
      return [key, { actual: line[actual - left] ?? "", target: line[target - left] ?? "" }] as const;
    }),
  );
}
