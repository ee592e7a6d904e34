import { attempter } from "./attempt";
import { type LostTables, type PaintedTable, paint } from "./highlight";
import type { TableReading } from "./kpi-table";
import type { Services } from "./services";

export interface RuleRepair {
  /** True if a rule was written. */
  readonly changed: boolean;
  /** What could not be done, as sentences. */
  readonly problems: readonly string[];
}

/**
 * Merges our rules where pasting and inserting have cut them up, and restores what was lost, on every sheet with a table
 * that was read. One call for each sheet where all is well, two where not.
 */
export function repairRules(services: Pick<Services, "SpreadsheetApp">, readings: readonly TableReading[]): RuleRepair {
  const problems: string[] = [];
  const attempt = attempter(problems);
  const sheetIds = new Set(readings.map(({ table }) => table.sheetId));
  let changed = false;
  for (const sheetId of sheetIds) {
    const onSheet = readings.filter(({ table }) => table.sheetId === sheetId);
    const painted = onSheet.flatMap((reading) => (reading.outcome === "read" ? [reading] : []));
    const sheet = painted[0]?.content.sheet;
    if (!sheet) continue;
    const isPainted = attempt(() => paint(services, sheet, painted, lostTables(onSheet, painted)));
    changed ||= isPainted === true;
  }
  return { changed, problems };
}

/** Tables that cannot be found just now, beside those that are; undefined where none is lost. */
export function lostTables(
  readings: readonly TableReading[],
  painted: readonly PaintedTable[],
): LostTables | undefined {
  const lost = readings.filter(({ outcome }) => outcome === "lost");
  if (lost.length === 0) return undefined;
  return { places: lost.map(({ table }) => table), found: painted.map(({ content }) => content) };
}
