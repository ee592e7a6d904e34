// What the sidebar's first view shows of objectives: a line each, with the score that the core computes from the cells.
import { type Cycle, quarterOf } from "../../core/okr/cycle";
import type { SheetIds } from "../journal";
import type { Services } from "../services";
import { readCycles } from "./cycles";
import { objectivesOf, readOkrs, scoreOf, sheetOfOurs, textOf } from "./okr-table";
import { fileLocale, today } from "./save-objective";

export interface ObjectiveLine {
  readonly id: string;
  readonly objective: string;
  readonly owner: string;
  readonly cycle: string;
  /** 0 to 1; null where there is nothing to score. */
  readonly score: number | null;
  readonly keyResults: number;
}

export interface ObjectiveList {
  readonly objectives: readonly ObjectiveLine[];
  readonly cycles: readonly Cycle[];
  /** The cycle of the Cycles sheet that today falls in, else the quarter. */
  readonly currentCycle: Cycle;
  /** Sentences about sheets that cannot be read. */
  readonly problems: readonly string[];
}

/** At most two calls, whatever the number of objectives. */
export function readObjectiveList(services: Services, sheets: SheetIds): ObjectiveList {
  const reading = readOkrs(sheetOfOurs(services, sheets, "okrs"), "values");
  const cycles = readCycles(services, sheetOfOurs(services, sheets, "cycles"));
  const locale = fileLocale(services);
  const objectives =
    reading.outcome === "table"
      ? objectivesOf(reading.table).map((rows) => ({
          id: rows.id,
          objective: textOf(reading.table, rows.row, "text"),
          owner: textOf(reading.table, rows.row, "owner"),
          cycle: textOf(reading.table, rows.row, "cycle"),
          score: scoreOf(reading.table, rows, locale),
          keyResults: rows.keyResults.length,
        }))
      : [];
  const day = today(services);
  const current = cycles.cycles.find(({ start, end }) => start !== "" && end !== "" && start <= day && day <= end);
  const problems = [reading.outcome === "problem" ? reading.message : "", cycles.problem];
  return {
    objectives,
    cycles: cycles.cycles,
    currentCycle: current ?? quarterOf(day),
    problems: problems.filter((problem) => problem !== ""),
  };
}
