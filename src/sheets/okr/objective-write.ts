// Carries out a plan for an objective: first time or again after a crash, with the same end. Runs under the lock.

import type { NativeFormula } from "../../core/formula/native-formula";
import { objectiveEn } from "../../core/language/en/objective";
import { faultOf } from "../fault";
import type { Application, SheetIds } from "../journal";
import type { Services } from "../services";
import { type CellContent, writeCells, writeFormulas } from "../write";
import { cellBlocks } from "./cell-block";
import { addCycle, type CyclesReading, cycleNamed, cycleReferences, insertedSheet } from "./cycles";
import type { ObjectivePlan, RowPlan } from "./objective-plan";
import { freshOkrColumns, neededColumns, type OkrColumn, type OkrColumns, optionalColumns } from "./okr-columns";
import { rowFormulas } from "./okr-formulas";
import { nextFreeRow, type OkrTable, rowsWithId } from "./okr-table";

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
  try {
    return written(plan, place, services);
  } catch (thrown) {
    const sheet = place.table?.sheet ?? place.emptySheet;
    throw faultOf(thrown, {
      sheet: sheet?.getName() ?? objectiveEn.sheetName,
      cells: sheet?.getDataRange().getA1Notation() ?? "A1",
    });
  }
}

function written(plan: ObjectivePlan, place: PlanPlace, services: Services): Application {
  const isNewCycle = plan.cycle !== null && !cycleNamed(place.cycles, plan.cycle.name);
  const cyclesSheet = plan.cycle && isNewCycle ? addCycle(services, place.cycles, plan.cycle) : place.cycles.sheet;
  const sheet = place.table?.sheet ?? place.emptySheet ?? insertedSheet(services, objectiveEn.sheetName);
  const remaining = place.table && withoutRemoved(plan, place.table);
  const missing = plan.rows.filter(({ id }) => !remaining || rowsWithId(remaining, id).length === 0);
  const { table, firstRow } = withRoom(missing.length, plan, remaining);
  const rowOf = (row: RowPlan) => {
    const [standing] = table ? rowsWithId(table, row.id) : [];
    return standing ?? firstRow + missing.indexOf(row);
  };
  const work: Work = {
    plan,
    table,
    sheet,
    columns: table?.columns ?? freshOkrColumns(),
    rowOf,
    isMissing: (row) => missing.some((each) => rowOf(each) === row),
    cycles: { ...place.cycles, sheet: cyclesSheet },
  };
  writeRowCells(work);
  writeRowFormulas(work);
  writeRowFormats(work);
  writeRowDropdowns(work, services);
  if (plan.makesSheet) dressSheet(sheet, work.columns);
  const okrs = { okrs: sheet.getSheetId() };
  const sheets: SheetIds = cyclesSheet ? { ...okrs, cycles: cyclesSheet.getSheetId() } : okrs;
  return { outcome: "applied", sheets, made: plan.inserts.flatMap((key) => sheets[key] ?? []) };
}

interface Work {
  readonly plan: ObjectivePlan;
  /** As it stands once rows were removed and room was made. */
  readonly table: OkrTable | null;
  readonly sheet: Sheet;
  readonly columns: OkrColumns;
  readonly rowOf: (row: RowPlan) => number;
  /** True for a row of ours that holds nothing yet. */
  readonly isMissing: (row: number) => boolean;
  readonly cycles: CyclesReading;
}

/** Deletes from the bottom up, neighbours in one call. A row that is gone already is done. */
function withoutRemoved(plan: ObjectivePlan, table: OkrTable): OkrTable {
  const rows = plan.removed.flatMap(({ id }) => rowsWithId(table, id)).sort((one, other) => other - one);
  for (let first = 0; first < rows.length; ) {
    let count = 1;
    while (rows[first + count] === (rows[first] ?? 0) - count) count++;
    table.sheet.deleteRows((rows[first] ?? 0) - count + 1, count);
    first += count;
  }
  const kept = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, index) => !rows.includes(index + 1));
  return { ...table, values: kept(table.values), formulas: kept(table.formulas), formats: kept(table.formats) };
}

/** Room for new rows: below the objective's others, where other rows follow by inserting some. */
function withRoom(
  count: number,
  plan: ObjectivePlan,
  table: OkrTable | null,
): { readonly table: OkrTable | null; readonly firstRow: number } {
  if (!table) return { table, firstRow: 2 };
  const end = nextFreeRow(table);
  const [above] = plan.below === "" ? [] : rowsWithId(table, plan.below);
  if (count === 0 || above === undefined || above + 1 >= end) return { table, firstRow: end };
  const firstRow = above + 1;
  const isFree = (row: number) => (table.values[row - 1] ?? []).every((cell) => cell === "");
  const room = Array.from({ length: count }, (_, index) => firstRow + index);
  // After a crash the rows may be there already; blank rows that the user left are not ours to fill.
  const isInserted = table.sheet.getMaxRows() > plan.gridRows - plan.removed.length;
  if (isInserted && room.every(isFree)) return { table, firstRow };
  table.sheet.insertRowsAfter(above, count);
  const spread = <T>(cells: readonly (readonly T[])[], blank: T): readonly (readonly T[])[] => [
    ...cells.slice(0, above),
    ...room.map(() => (cells[0] ?? []).map(() => blank)),
    ...cells.slice(above),
  ];
  const { values, formulas, formats } = table;
  return {
    firstRow,
    table: {
      ...table,
      values: spread(values, ""),
      formulas: spread(formulas, ""),
      formats: spread(formats, "General"),
    },
  };
}

function writeRowCells(work: Work): void {
  const { plan, table, sheet, columns, rowOf } = work;
  const wanted = new Map<number, Map<number, CellContent>>();
  for (const row of plan.rows) {
    const cells = row.fresh ? { ...plan.shared, ...row.cells } : row.cells;
    wanted.set(rowOf(row), byColumn(columns, cells));
  }
  if (!table) wanted.set(1, byColumn(columns, objectiveEn.titles));
  const isPlanned = (row: number) => wanted.has(row);
  const blocks = (scattered: boolean, overFormulas: boolean) =>
    cellBlocks<CellContent>(wanted, (row, column) => {
      if (!isOurs(columns, column)) return undefined;
      // A row of ours that is new holds nothing yet but what we are writing; its formulas follow.
      if (work.isMissing(row)) return overFormulas || !isFormulaColumn(columns, column) ? { content: null } : undefined;
      if (!table) return undefined;
      if (isPlanned(row)) return harmless(table, row, column, scattered);
      return scattered && column === columns.at.updated ? checkInDay(table, row, column) : undefined;
    });
  const careful = shorter(blocks(false, true), blocks(false, false));
  const affordable = plan.removed.length > 0 || plan.rows.some(({ fresh }) => fresh) ? 2 : 6;
  // Texts between changed cells may carry links or chips, and other rows are others' business: only where every piece by
  // itself would cost too many calls are texts of our rows, and days of check-ins between them, written again as they are.
  const chosen =
    careful.length > affordable ? shorter(careful, shorter(blocks(true, true), blocks(true, false))) : careful;
  for (const block of chosen) writeCells(sheet, block, block.cells);
}

function shorter<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  return other.length < one.length ? other : one;
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
  // A date carries the time of its own zone: it stays out of what is written again.
  if (typeof cell === "number" || typeof cell === "boolean") return { content: cell };
  return withTexts && typeof cell === "string" && !cell.startsWith("#") ? { content: cell } : undefined;
}

function checkInDay(table: OkrTable, row: number, column: number): { readonly content: CellContent } | undefined {
  const cell = table.values[row - 1]?.[column - 1];
  const isOwn = table.formulas[row - 1]?.[column - 1] === "" && cell instanceof Date;
  return isOwn ? { content: cell } : harmless(table, row, column, false);
}

const formulaColumns = ["score", "objectiveScore", "expected", "status"] as const;

function isFormulaColumn(columns: OkrColumns, column: number): boolean {
  return formulaColumns.some((each) => columns.at[each] === column);
}

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
  const blocks = cellBlocks<string>(wanted, (row, column) => {
    if (work.isMissing(row)) return isOurs(columns, column) ? { content: "General" } : undefined;
    // Formats between changed ones, in columns of ours, are known: setting them again changes nothing. A column of the
    // user's keeps its automatic formats, which would become fixed.
    const format = isOurs(columns, column) ? table?.formats[row - 1]?.[column - 1] : undefined;
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
  const blocks = cellBlocks<Rule | null>(wanted, (row, column) =>
    work.isMissing(row) && isOurs(columns, column) ? { content: null } : undefined,
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

function isOurs(columns: OkrColumns, column: number): boolean {
  return Object.values(columns.at).includes(column);
}
