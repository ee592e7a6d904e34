// Taking back a saved objective: what a plan changed, in few words, and the plan that sets it back.
import { objectiveEn } from "../../core/language/en/objective";
import { undoEn } from "../../core/language/en/undo";
import { asRecord } from "../../core/stored";
import { dayOf, isoDay } from "../../core/values/date";
import type { UndoEntry } from "../journal";
import {
  columnsOf,
  fingerprint,
  type ObjectivePlan,
  type PlanCell,
  plannedFingerprint,
  type RowPlan,
  rowFingerprint,
} from "./objective-plan";
import { inputColumns, type OkrColumn } from "./okr-columns";
import { cellOf, type OkrTable, objectivesOf, rowsWithId, textOf } from "./okr-table";

type Cells = RowPlan["cells"];
type Texts = Readonly<Partial<Record<OkrColumn, string>>>;

/** Values stand here only where somebody's were overwritten; what we wrote is known by its fingerprint. */
interface ObjectiveUndo {
  readonly added: readonly { readonly id: string; readonly wrote: string }[];
  readonly changed: readonly {
    readonly id: string;
    readonly was: Cells;
    readonly wrote: Texts;
    readonly formats: Texts;
  }[];
  readonly removed: readonly { readonly id: string; readonly cells: Cells; readonly formats: Texts }[];
}

const figureColumns: readonly OkrColumn[] = ["baseline", "target", "current"];

/** How the plan, once applied to this table, can be taken back. `timeZone` is the spreadsheet's. */
export function objectiveUndo(
  plan: ObjectivePlan,
  table: OkrTable | null,
  timeZone: string,
): Omit<UndoEntry, "requestId"> {
  const before = (id: string): number => (table ? (rowsWithId(table, id)[0] ?? 0) : 0);
  const cellsAt = (row: number, columns: readonly OkrColumn[]): Cells =>
    mapped(columns, (column) => (table ? planCell(cellOf(table, row, column), timeZone) : null));
  const formatsAt = (row: number, columns: readonly OkrColumn[]): Texts =>
    mapped(columns, (column) => table?.formats[row - 1]?.[(table.columns.at[column] ?? 0) - 1]);
  const record: ObjectiveUndo = {
    added: plan.rows
      .filter(({ fresh }) => fresh)
      .map(({ id, cells }) => ({ id, wrote: plannedFingerprint({ ...plan.shared, ...cells }) })),
    changed: plan.rows
      .filter(({ fresh }) => !fresh)
      .map(({ id, cells, formats }) => ({
        id,
        was: cellsAt(before(id), columnsOf(cells)),
        wrote: mapped(columnsOf(cells), (column) => fingerprint(cells[column] ?? "")),
        formats: formatsAt(before(id), columnsOf(formats)),
      })),
    removed: plan.removed.map(({ id }) => ({
      id,
      // Its formulas are written anew.
      cells: cellsAt(before(id), inputColumns),
      formats: formatsAt(before(id), figureColumns),
    })),
  };
  return { kind: "objective", what: undoEn.savedObjective({ objective: plan.objective }), record };
}

/** The plan that sets back whatever still stands as we wrote it, and the places that do not; undefined for another's record. */
export function undonePlan(
  { what, record }: Pick<UndoEntry, "what" | "record">,
  table: OkrTable,
): { readonly plan: ObjectivePlan; readonly kept: readonly string[] } | undefined {
  if (!isObjectiveUndo(record)) return undefined;
  const kept: string[] = [];
  const rows = [
    ...record.changed.flatMap((change) => setBack(change, table, kept) ?? []),
    ...record.removed.flatMap((row) => broughtBack(row, table, kept) ?? []),
  ];
  return {
    kept,
    plan: {
      objective: what,
      cycle: null,
      makesSheet: false,
      inserts: [],
      gridRows: table.sheet.getMaxRows(),
      shared: {},
      below: placeBelow(record, table),
      rows,
      removed: takenAway(record, table, kept),
    },
  };
}

function setBack(
  { id, was, wrote, formats }: ObjectiveUndo["changed"][number],
  table: OkrTable,
  kept: string[],
): RowPlan | undefined {
  const places = rowsWithId(table, id);
  const [row] = places;
  if (row === undefined || places.length > 1) {
    kept.push(id);
    return undefined;
  }
  const isOurs = (column: OkrColumn): boolean => fingerprint(cellOf(table, row, column)) === wrote[column];
  const columns = columnsOf(was).filter((column) => {
    // The day of a check-in goes with its value: it comes back from the sheet in a zone, and cannot be compared.
    if (column === "updated") return wrote.current === undefined || isOurs("current");
    if (!isOurs(column))
      kept.push(undoEn.field({ field: objectiveEn.titles[column], text: textOf(table, row, "text") }));
    return isOurs(column);
  });
  if (columns.length === 0) return undefined;
  return {
    id,
    fresh: false,
    cells: mapped(columns, (column) => was[column]),
    was: mapped(columns, (column) => fingerprint(cellOf(table, row, column))),
    formats: mapped(columns, (column) => formats[column]),
  };
}

function broughtBack(
  { id, cells, formats }: ObjectiveUndo["removed"][number],
  table: OkrTable,
  kept: string[],
): RowPlan | undefined {
  if (rowsWithId(table, id).length > 0) {
    kept.push(id);
    return undefined;
  }
  return { id, fresh: true, cells, was: {}, formats };
}

/** An objective goes only where all its key results go: nobody's row is left without one. */
function takenAway(record: ObjectiveUndo, table: OkrTable, kept: string[]): ObjectivePlan["removed"] {
  const standing = record.added.flatMap(({ id, wrote }) => {
    const places = rowsWithId(table, id);
    const [row] = places;
    return row === undefined ? [] : [{ id, row, isOurs: places.length === 1 && rowFingerprint(table, row) === wrote }];
  });
  const ours = new Set(standing.flatMap(({ id, isOurs }) => (isOurs ? [id] : [])));
  for (const objective of objectivesOf(table)) {
    if (objective.keyResults.some(({ id }) => !ours.has(id))) ours.delete(objective.id);
  }
  kept.push(
    ...standing.flatMap(({ id, row }) => (ours.has(id) ? [] : [undoEn.row({ text: textOf(table, row, "text") })])),
  );
  return standing.filter(({ id }) => ours.has(id)).map(({ id, row }) => ({ id, was: rowFingerprint(table, row) }));
}

/** Rows that come back stand below the last one of their objective. */
function placeBelow(record: ObjectiveUndo, table: OkrTable): string {
  const parent = record.removed[0]?.cells.parent;
  const objective = objectivesOf(table).find(({ id }) => id === parent);
  if (!objective) return "";
  const last = Math.max(objective.row, ...objective.keyResults.map(({ row }) => row));
  return textOf(table, last, "id").trim();
}

function planCell(cell: unknown, timeZone: string): PlanCell {
  if (cell instanceof Date) return { day: isoDay(dayOf(cell, timeZone)) };
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  return cell === "" ? null : String(cell);
}

function mapped<T>(
  columns: readonly OkrColumn[],
  value: (column: OkrColumn) => T | undefined,
): Readonly<Partial<Record<OkrColumn, T>>> {
  const found: Partial<Record<OkrColumn, T>> = {};
  for (const column of columns) {
    const one = value(column);
    if (one !== undefined) found[column] = one;
  }
  return found;
}

function isObjectiveUndo(stored: unknown): stored is ObjectiveUndo {
  const { added, changed, removed } = asRecord(stored);
  return [added, changed, removed].every(Array.isArray);
}
