// Carries out a plan for an objective: first time or again after a crash, with the same end. Runs under the lock.

import type { NativeFormula } from "../core/formula/native-formula";
import { objectiveEn } from "../core/language/en/objective";
import { type Bridge, cellBlocks } from "./cell-block";
import { addCycle, type CyclesReading, cycleNamed, cycleReferences, insertedSheet } from "./cycles";
import type { Application } from "./journal";
import type { ObjectivePlan, RowPlan } from "./objective-plan";
import { freshOkrColumns, neededColumns, type OkrColumn, type OkrColumns, optionalColumns } from "./okr-columns";
import { rowFormulas } from "./okr-formulas";
import { nextFreeRow, type OkrTable, rowsWithId } from "./okr-table";
import type { Services } from "./services";
import { type CellContent, writeCells, writeFormulas } from "./write";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the plan meets: the table that it was decided on, or, after a crash, what stands there now. */
export interface PlanPlace {
  /** Null where there is no table yet; `emptySheet` may stand ready for it. */
  readonly table: OkrTable | null;
  readonly emptySheet: Sheet | null;
  readonly cycles: CyclesReading;
}

/** Writes what the plan says, in fixed order. */
export function applyObjective(plan: ObjectivePlan, place: PlanPlace, services: Services): Application {
  const { table } = place;
  const isNewCycle = plan.cycle !== null && !cycleNamed(place.cycles, plan.cycle.name);
  const cyclesSheet = plan.cycle && isNewCycle ? addCycle(services, place.cycles, plan.cycle) : place.cycles.sheet;
  const sheet = table?.sheet ?? place.emptySheet ?? insertedSheet(services, objectiveEn.sheetName);
  const columns = table?.columns ?? freshOkrColumns();
  const work: Work = {
    plan,
    table,
    sheet,
    columns,
    ...placedRows(plan, table, sheet),
    cycles: { ...place.cycles, sheet: cyclesSheet },
  };
  writeRowCells(work);
  writeRowFormulas(work);
  writeRowFormats(work);
  writeRowDropdowns(work, services);
  if (plan.makesSheet) dressSheet(sheet, columns);
  deleteRemoved(work);
  const made = { okrs: sheet.getSheetId() };
  return { outcome: "applied", sheets: cyclesSheet ? { ...made, cycles: cyclesSheet.getSheetId() } : made };
}

interface Work {
  readonly plan: ObjectivePlan;
  readonly table: OkrTable | null;
  readonly sheet: Sheet;
  readonly columns: OkrColumns;
  readonly rowOf: (row: RowPlan) => number;
  /** Where a row of the table stands once there is room for the new ones. */
  readonly shifted: (row: number) => number;
  readonly hasShifted: boolean;
  readonly cycles: CyclesReading;
}

type Placing = "rowOf" | "shifted" | "hasShifted";

/** Where each row of the plan stands or will stand. Inserts rows where new key results need room among others. */
function placedRows(plan: ObjectivePlan, table: OkrTable | null, sheet: Sheet): Pick<Work, Placing> {
  const standing = new Map<string, number>();
  for (const { id } of plan.rows) {
    const [place] = table ? rowsWithId(table, id) : [];
    if (place !== undefined) standing.set(id, place);
  }
  const missing = plan.rows.filter(({ id }) => !standing.has(id)).map(({ id }) => id);
  const room = missing.length > 0 ? roomFor(missing.length, plan, table, sheet) : { row: 0, inserted: 0 };
  const shifted = (row: number) => (row >= room.row ? row + room.inserted : row);
  const rowOf = ({ id }: RowPlan) => {
    const place = standing.get(id);
    return place === undefined ? room.row + missing.indexOf(id) : shifted(place);
  };
  return { rowOf, shifted, hasShifted: room.inserted > 0 };
}

function roomFor(
  count: number,
  plan: ObjectivePlan,
  table: OkrTable | null,
  sheet: Sheet,
): { readonly row: number; readonly inserted: number } {
  if (!table) return { row: 2, inserted: 0 };
  const end = nextFreeRow(table);
  const [above] = plan.below === "" ? [] : rowsWithId(table, plan.below);
  if (above === undefined || above + 1 >= end) return { row: end, inserted: 0 };
  const row = above + 1;
  const isFree = (each: number) => (table.values[each - 1] ?? []).every((cell) => cell === "");
  const room = Array.from({ length: count }, (_, index) => row + index);
  // After a crash the rows may be there already; blank rows that the user left are not ours to fill.
  if (sheet.getMaxRows() > plan.gridRows && room.every(isFree)) return { row, inserted: 0 };
  sheet.insertRowsAfter(above, count);
  return { row, inserted: count };
}

function writeRowCells(work: Work): void {
  const { plan, table, sheet, columns, rowOf } = work;
  const wanted = new Map<number, Map<number, CellContent>>();
  for (const row of plan.rows) {
    const cells = row.fresh ? { ...plan.shared, ...row.cells } : row.cells;
    wanted.set(rowOf(row), byColumn(columns, cells));
  }
  if (!table) wanted.set(1, byColumn(columns, objectiveEn.titles));
  const standing = standingRow(work);
  const bridge =
    (scattered: boolean): Bridge<CellContent> =>
    (row, column) => {
      const before = standing(row);
      // A row of ours that is new holds nothing yet but what we are writing; formulas follow.
      if (before === "fresh") return ours(columns, column) ? { content: null } : undefined;
      if (!table || !ours(columns, column)) return undefined;
      if (before !== undefined) return harmless(table, before, column, scattered);
      // Days of check-ins in the rows between ours.
      const isDay = scattered && !work.hasShifted && column === columns.at.updated && row <= table.values.length;
      return isDay ? harmless(table, row, column, false) : undefined;
    };
  const careful = cellBlocks(wanted, bridge(false));
  // Texts between changed cells may carry links or chips, and other rows are others' business: they are written again
  // only where a sorted sheet has our rows scattered and every row would cost several calls.
  const blocks = careful.length > 6 ? cellBlocks(wanted, bridge(true)) : careful;
  for (const block of blocks) writeCells(sheet, block, block.cells);
}

function harmless(
  table: OkrTable,
  row: number,
  column: number,
  withTexts: boolean,
): { readonly content: CellContent } | undefined {
  const formula = table.formulas[row - 1]?.[column - 1];
  const cell = table.values[row - 1]?.[column - 1];
  if (formula !== "") return undefined;
  if (cell === "") return { content: null };
  if (typeof cell === "number" || typeof cell === "boolean" || cell instanceof Date) return { content: cell };
  return withTexts && typeof cell === "string" && !cell.startsWith("#") ? { content: cell } : undefined;
}

/** The row before anything was inserted, "fresh" where it does not stand yet, undefined for a row that is none of the plan's. */
function standingRow(work: Work): (row: number) => number | "fresh" | undefined {
  const rows = new Map<number, number | "fresh">();
  for (const row of work.plan.rows) {
    const [place] = work.table ? rowsWithId(work.table, row.id) : [];
    rows.set(work.rowOf(row), place ?? "fresh");
  }
  return (row) => rows.get(row);
}

const formulaColumns = ["score", "objectiveScore", "expected", "status"] as const;

function writeRowFormulas(work: Work): void {
  const wanted = new Map<number, Map<number, NativeFormula | "">>();
  for (const row of freshRows(work)) {
    const isObjective = row.cells.type === objectiveEn.objectiveType;
    const formulas = rowFormulas(work.columns, work.rowOf(row), isObjective, cycleReferences(work.cycles));
    const cells = new Map<number, NativeFormula | "">();
    for (const column of formulaColumns) cells.set(work.columns.at[column], formulas[column] ?? "");
    wanted.set(work.rowOf(row), cells);
  }
  for (const block of cellBlocks(wanted, () => undefined)) {
    writeFormulas(
      work.sheet,
      block,
      block.cells.map((row) => row.map((formula) => (formula === "" ? null : formula))),
    );
  }
}

function writeRowFormats(work: Work): void {
  const { plan, table, sheet, columns, rowOf } = work;
  const shares = { score: "0%", objectiveScore: "0%", expected: "0%" } as const;
  const wanted = new Map<number, Map<number, string>>();
  for (const row of plan.rows) {
    const formats = row.fresh ? { ...shares, ...row.formats } : row.formats;
    if (Object.keys(formats).length > 0) wanted.set(rowOf(row), byColumn(columns, formats));
  }
  const standing = standingRow(work);
  const blocks = cellBlocks<string>(wanted, (row, column) => {
    const before = standing(row);
    if (before === "fresh") return ours(columns, column) ? { content: "General" } : undefined;
    if (before === undefined && work.hasShifted) return undefined;
    // The formats between ours are known: setting them again changes nothing.
    const format = table?.formats[(before ?? row) - 1]?.[column - 1];
    return format === undefined ? undefined : { content: format };
  });
  for (const { row, column, cells } of blocks) {
    sheet.getRange(row, column, cells.length, cells[0]?.length ?? 0).setNumberFormats(cells.map((line) => [...line]));
  }
}

function writeRowDropdowns(work: Work, services: Services): void {
  type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
  const { columns, sheet } = work;
  const list = (values: readonly string[]): Rule =>
    // A warning, not a refusal: whoever uses words of their own is told, and not stopped.
    services.SpreadsheetApp.newDataValidation()
      .requireValueInList([...values], true)
      .setAllowInvalid(true)
      .build();
  const type = list([objectiveEn.objectiveType, objectiveEn.keyResultType]);
  const commitment = list(Object.values(objectiveEn.commitments));
  const level = list(objectiveEn.levels);
  const confidence = list(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
  const wanted = new Map<number, Map<number, Rule | null>>();
  for (const row of freshRows(work)) {
    const isObjective = row.cells.type === objectiveEn.objectiveType;
    const rules = { type, commitment, level: isObjective ? level : null, confidence: isObjective ? null : confidence };
    wanted.set(work.rowOf(row), byColumn(columns, rules));
  }
  const isFresh = standingRow(work);
  const blocks = cellBlocks<Rule | null>(wanted, (row, column) =>
    isFresh(row) === "fresh" && ours(columns, column) ? { content: null } : undefined,
  );
  for (const { row, column, cells } of blocks) {
    sheet.getRange(row, column, cells.length, cells[0]?.length ?? 0).setDataValidations(cells.map((line) => [...line]));
  }
}

/** A frozen, bold header and room for the texts: once, when the sheet is made. */
function dressSheet(sheet: Sheet, columns: OkrColumns): void {
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, 1, Object.keys(objectiveEn.titles).length).setFontWeight("bold");
  sheet.setColumnWidth(columns.at.text, 320);
}

/** From the bottom up, neighbours in one call. A row that is gone already is done. */
function deleteRemoved({ plan, table, sheet, shifted }: Work): void {
  const rows = plan.removed.flatMap(({ id }) => (table ? rowsWithId(table, id) : [])).map(shifted);
  rows.sort((one, other) => other - one);
  for (let first = 0; first < rows.length; ) {
    let count = 1;
    while (rows[first + count] === (rows[first] ?? 0) - count) count++;
    sheet.deleteRows((rows[first] ?? 0) - count + 1, count);
    first += count;
  }
}

function freshRows(work: Work): readonly RowPlan[] {
  return work.plan.rows.filter(({ fresh }) => fresh);
}

function byColumn<T>(columns: OkrColumns, cells: Readonly<Partial<Record<OkrColumn, T>>>): Map<number, T> {
  const placed = new Map<number, T>();
  for (const column of [...neededColumns, ...optionalColumns]) {
    const at = columns.at[column];
    const cell = cells[column];
    if (at !== undefined && cell !== undefined) placed.set(at, cell);
  }
  return placed;
}

function ours(columns: OkrColumns, column: number): boolean {
  return Object.values(columns.at).includes(column);
}
