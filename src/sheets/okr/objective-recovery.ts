// After a crash: what the journal's record of an objective says, finished where nobody else has been in between.
import { objectiveEn } from "../../core/language/en/objective";
import type { Application, SheetIds } from "../journal";
import type { Services } from "../services";
import { readCycles } from "./cycles";
import { columnsOf, fingerprint, type ObjectivePlan, type PlanCell, rowFingerprint } from "./objective-plan";
import { applyObjective } from "./objective-write";
import { cellOf, type OkrTable, readOkrs, rowsWithId, sheetOfOurs } from "./okr-table";

/** The applier for the journal: what a crash left open, finished from the plan alone. */
export function finishObjective(plan: unknown, services: Services, sheets: SheetIds): Application {
  if (!isPlan(plan)) return { outcome: "left", what: "saveObjective", where: objectiveEn.sheetName };
  const left = (where: string): Application => ({ outcome: "left", what: objectiveEn.saving(plan), where });
  const reading = readOkrs(sheetOfOurs(services, sheets, "okrs"), "all");
  const cycles = readCycles(services, sheetOfOurs(services, sheets, "cycles"));
  if (reading.outcome === "problem") return left(`sheet "${objectiveEn.sheetName}"`);
  if (cycles.problem !== "") return left(`sheet "${objectiveEn.cyclesSheetName}"`);
  const table = reading.outcome === "table" ? reading.table : null;
  const emptySheet = reading.outcome === "absent" ? reading.sheet : null;
  const changed = changedSince(plan, table);
  if (changed !== "") return left(changed);
  return applyObjective(plan, { table, emptySheet, cycles }, services);
}

/** Names the first cell that holds neither what it held nor what the plan sets; "" where nobody has been there. */
function changedSince(plan: ObjectivePlan, table: OkrTable | null): string {
  if (!table) return plan.makesSheet ? "" : `sheet "${objectiveEn.sheetName}"`;
  const name = table.sheet.getName();
  for (const row of plan.rows) {
    const [place, copy] = rowsWithId(table, row.id);
    if (copy !== undefined || (place === undefined && !row.fresh)) return `${row.id} in sheet "${name}"`;
    if (place === undefined) continue;
    for (const column of columnsOf(row.cells)) {
      const cell = cellOf(table, place, column);
      // The day of a check-in comes back in the sheet's own zone: nothing of anybody's is lost by setting it again.
      if (column === "updated" || isPlanned(cell, row.cells[column])) continue;
      if (row.fresh ? cell !== "" : fingerprint(cell) !== row.was[column]) return `${row.id} in sheet "${name}"`;
    }
  }
  for (const { id, was } of plan.removed) {
    const [place] = rowsWithId(table, id);
    if (place !== undefined && rowFingerprint(table, place) !== was) return `${id} in sheet "${name}"`;
  }
  return "";
}

function isPlanned(cell: unknown, planned: PlanCell | undefined): boolean {
  return cell === (planned ?? "");
}

/** The property may hold anything: a plan is taken for one only if everything that we count on is there. */
function isPlan(stored: unknown): stored is ObjectivePlan {
  if (typeof stored !== "object" || stored === null) return false;
  const plan: Partial<Record<keyof ObjectivePlan, unknown>> = stored;
  return (
    typeof plan.objective === "string" &&
    typeof plan.makesSheet === "boolean" &&
    Array.isArray(plan.inserts) &&
    typeof plan.gridRows === "number" &&
    typeof plan.below === "string" &&
    typeof plan.shared === "object" &&
    Array.isArray(plan.rows) &&
    Array.isArray(plan.removed)
  );
}
