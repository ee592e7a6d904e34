// The "Cycles" sheet: Cycle · Start · End. Key results take their dates from it, by the cycle's name.

import { objectiveEn } from "../../core/language/en/objective";
import { type Cycle, isIsoDay, tidiedCycleName } from "../../core/okr/cycle";
import { columnLetters } from "../../core/table/column-letters";
import type { Services } from "../services";
import { writeCells } from "../write";
import { titleKey } from "./okr-columns";
import type { CycleReferences } from "./okr-formulas";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Column numbers, from 1. */
interface CycleColumns {
  readonly name: number;
  readonly start: number;
  readonly end: number;
}

export interface CyclesReading {
  /** Null where there is no such sheet yet. */
  readonly sheet: Sheet | null;
  readonly columns: CycleColumns;
  /** In the sheet's order; a day that cannot be read is "". */
  readonly cycles: readonly Cycle[];
  /** Those whose name formulas do not find as it stands, and its cell ("A2"): numbers, blanks around a name. */
  readonly unfindable: ReadonlyMap<Cycle, string>;
  /** Below the last row with a name in it. */
  readonly nextRow: number;
  /** A sentence where the sheet is not ours or lacks a column, else "". */
  readonly problem: string;
  /** Where they are known without a reading. */
  readonly references?: CycleReferences;
}

const freshColumns: CycleColumns = { name: 1, start: 2, end: 3 };

/** One call; none where there is no such sheet. */
export function readCycles(services: Services, sheet: Sheet | null): CyclesReading {
  const values: readonly (readonly unknown[])[] = sheet ? sheet.getDataRange().getValues() : [];
  const isEmpty = values.every((row) => row.every((cell) => cell === ""));
  if (!sheet || isEmpty)
    return { sheet, columns: freshColumns, cycles: [], unfindable: new Map(), nextRow: 1, problem: "" };
  const titles = (values[0] ?? []).map(titleKey);
  const [name, start, end] = (["name", "start", "end"] as const).map(
    (column) => titles.indexOf(titleKey(objectiveEn.cycleTitles[column])) + 1,
  );
  const columns = { name: name ?? 0, start: start ?? 0, end: end ?? 0 };
  const problem = headerProblem(sheet.getName(), columns, values[0] ?? []);
  if (problem !== "") return { sheet, columns, cycles: [], unfindable: new Map(), nextRow: values.length + 1, problem };
  const zone = services.SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const day = (cell: unknown) => dayText(cell, (date) => services.Utilities.formatDate(date, zone, "yyyy-MM-dd"));
  let nextRow = 2;
  const unfindable = new Map<Cycle, string>();
  const cycles = values.slice(1).flatMap((row, index) => {
    const cell = row[columns.name - 1] ?? "";
    const title = String(cell).trim();
    if (title === "") return [];
    nextRow = index + 3;
    const cycle = { name: title, start: day(row[columns.start - 1]), end: day(row[columns.end - 1]) };
    if (cell !== tidiedCycleName(title)) unfindable.set(cycle, `${columnLetters(columns.name)}${index + 2}`);
    return [cycle];
  });
  return { sheet, columns, cycles, unfindable, nextRow, problem: "" };
}

/** In place of a reading where the one cycle that counts is known already, and how formulas look it up. */
export function unreadCycles(sheet: Sheet | null, cycle: Cycle, references: CycleReferences): CyclesReading {
  return { sheet, columns: freshColumns, cycles: [cycle], unfindable: new Map(), nextRow: 2, problem: "", references };
}

export function cycleNamed(reading: CyclesReading, name: string): Cycle | undefined {
  const named = reading.cycles.filter((cycle) => titleKey(cycle.name) === titleKey(name));
  return named.find((cycle) => !reading.unfindable.has(cycle)) ?? named[0];
}

/** Adds a cycle below the others, and makes the sheet where there is none. Gives the sheet. */
export function addCycle(services: Services, reading: CyclesReading, cycle: Cycle): Sheet {
  const { columns } = reading;
  const sheet = reading.sheet ?? insertedSheet(services, objectiveEn.cyclesSheetName);
  const row = [
    { column: columns.name, content: cycle.name },
    { column: columns.start, content: { day: cycle.start } },
    { column: columns.end, content: { day: cycle.end } },
  ];
  if (reading.nextRow === 1) {
    const titles = Object.values(objectiveEn.cycleTitles);
    writeCells(sheet, { row: 1, column: 1 }, [titles, row.map(({ content }) => content)]);
    return sheet;
  }
  const isTogether = columns.start === columns.name + 1 && columns.end === columns.name + 2;
  const at = (column: number) => ({ row: reading.nextRow, column });
  if (isTogether) writeCells(sheet, at(columns.name), [row.map(({ content }) => content)]);
  // The name comes last: until then the row counts as free, and a repetition lands on it again.
  else for (const { column, content } of row.reverse()) writeCells(sheet, at(column), [[content]]);
  return sheet;
}

/** References for native formulas: whole columns, so that new cycles are found. */
export function cycleReferences(reading: CyclesReading): CycleReferences {
  if (reading.references) return reading.references;
  const sheetName = reading.sheet ? reading.sheet.getName() : objectiveEn.cyclesSheetName;
  const quoted = `'${sheetName.replace(/'/g, "''")}'`;
  const whole = (column: number) => `${quoted}!$${columnLetters(column)}:$${columnLetters(column)}`;
  const { name, start, end } = reading.columns;
  return { names: whole(name), starts: whole(start), ends: whole(end) };
}

/** A new sheet behind the others. Google makes it the active one. */
export function insertedSheet(services: Services, name: string): Sheet {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  return spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
}

function headerProblem(sheet: string, columns: CycleColumns, header: readonly unknown[]): string {
  const titles =
    header
      .filter((cell) => cell !== "")
      .map((cell) => `"${String(cell)}"`)
      .join(", ") || '""';
  const missing = (["name", "start", "end"] as const).filter((column) => columns[column] === 0);
  const [first] = missing;
  if (first === undefined) return "";
  // A sheet of that name without our first title and one more is somebody's own.
  if (missing.length > 1 || first === "name") return objectiveEn.foreignSheet({ sheet, titles });
  return objectiveEn.columnMissing({ sheet, column: objectiveEn.cycleTitles[first], row: 1, titles });
}

function dayText(cell: unknown, format: (date: Date) => string): string {
  if (cell instanceof Date) return format(cell);
  return typeof cell === "string" && isIsoDay(cell.trim()) ? cell.trim() : "";
}
