// The "OKRs" sheet as it stands: which rows are which objective's, and what they say. Reads only.

import { objectiveEn } from "../../core/language/en/objective";
import { parseCommitment } from "../../core/okr/commitment";
import { cycleFromName } from "../../core/okr/cycle";
import type { KeyResultDraft, ObjectiveDraft } from "../../core/okr/draft";
import { figureKind, figureText } from "../../core/okr/figure";
import { readObjective } from "../../core/okr/objective";
import { columnLetters } from "../../core/table/column-letters";
import type { AskLocale, Cell } from "../../core/values/cell";
import { dayOf, isoDay } from "../../core/values/date";
import type { SheetIds } from "../journal";
import type { Services } from "../services";
import { type CyclesReading, cycleNamed } from "./cycles";
import { findOkrColumns, type OkrColumn, type OkrColumns, titleKey } from "./okr-columns";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What was read of a sheet of ours in one go. `formulas` and `formats` are [] unless asked for: each is another call. */
export interface OkrTable {
  readonly sheet: Sheet;
  readonly columns: OkrColumns;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/** `absent`: no such sheet, or an empty one (`sheet`) that may be filled. */
export type OkrReading =
  | { readonly outcome: "absent"; readonly sheet: Sheet | null }
  | { readonly outcome: "table"; readonly table: OkrTable }
  | { readonly outcome: "problem"; readonly message: string };

/** Rows of one objective, counted from 1. */
export interface ObjectiveRows {
  readonly id: string;
  readonly row: number;
  readonly keyResults: readonly { readonly id: string; readonly row: number }[];
}

/** The sheet that we made, by its id (it may have been renamed), else by its name. No call. */
export function sheetOfOurs(services: Services, sheets: SheetIds, key: "okrs" | "cycles"): Sheet | null {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const id = sheets[key];
  const known = id === undefined ? null : spreadsheet.getSheetById(id);
  return known ?? spreadsheet.getSheetByName(key === "okrs" ? objectiveEn.sheetName : objectiveEn.cyclesSheetName);
}

/** One call, three with formulas and number formats; none where there is no such sheet. */
export function readOkrs(sheet: Sheet | null, depth: "values" | "all"): OkrReading {
  if (!sheet) return { outcome: "absent", sheet: null };
  const range = sheet.getDataRange();
  const values = range.getValues();
  const header = findOkrColumns(sheet.getName(), values);
  if (header.outcome === "problem") return header;
  if (header.outcome === "empty") return { outcome: "absent", sheet };
  const formulas = depth === "all" ? range.getFormulas() : [];
  const formats = depth === "all" ? range.getNumberFormats() : [];
  return { outcome: "table", table: { sheet, columns: header.columns, values, formulas, formats } };
}

export function cellOf(table: OkrTable, row: number, column: OkrColumn): unknown {
  const at = table.columns.at[column];
  return at === undefined ? "" : (table.values[row - 1]?.[at - 1] ?? "");
}

export function textOf(table: OkrTable, row: number, column: OkrColumn): string {
  return String(cellOf(table, row, column));
}

/** "L7" */
export function cellName(table: OkrTable, row: number, column: OkrColumn): string {
  return `${columnLetters(table.columns.at[column] ?? 0)}${row}`;
}

/** Rows that an ID stands in; more than one where somebody copied a row. */
export function rowsWithId(table: OkrTable, id: string): readonly number[] {
  const rows: number[] = [];
  for (let row = table.columns.headerRow + 1; row <= table.values.length; row++) {
    if (textOf(table, row, "id").trim() === id) rows.push(row);
  }
  return rows;
}

export function takenIds(table: OkrTable): Set<string> {
  const ids = new Set<string>();
  for (let row = table.columns.headerRow + 1; row <= table.values.length; row++)
    ids.add(textOf(table, row, "id").trim());
  return ids;
}

/** Every objective with an ID, in the sheet's order, its key results wherever they stand. */
export function objectivesOf(table: OkrTable): readonly ObjectiveRows[] {
  const keyResults = new Map<string, { readonly id: string; readonly row: number }[]>();
  const objectives: { readonly id: string; readonly row: number }[] = [];
  for (let row = table.columns.headerRow + 1; row <= table.values.length; row++) {
    const type = titleKey(cellOf(table, row, "type"));
    const id = textOf(table, row, "id").trim();
    if (id === "") continue;
    if (type === titleKey(objectiveEn.objectiveType)) objectives.push({ id, row });
    if (type === titleKey(objectiveEn.keyResultType)) {
      const parent = textOf(table, row, "parent").trim();
      keyResults.set(parent, [...(keyResults.get(parent) ?? []), { id, row }]);
    }
  }
  return objectives.map((objective) => ({ ...objective, keyResults: keyResults.get(objective.id) ?? [] }));
}

/** Below the last row with anything in it. */
export function nextFreeRow(table: OkrTable): number {
  let last = table.values.length;
  while (last > table.columns.headerRow && (table.values[last - 1] ?? []).every((cell) => cell === "")) last--;
  return last + 1;
}

/** The objective as the builder shows it: numbers as one would type them. Needs a table read with "all". */
export function draftOf(
  table: OkrTable,
  rows: ObjectiveRows,
  cycles: CyclesReading,
  locale: AskLocale,
): ObjectiveDraft {
  const cycle = textOf(table, rows.row, "cycle").trim();
  const dates = cycleNamed(cycles, cycle) ?? cycleFromName(cycle);
  return {
    id: rows.id,
    objective: textOf(table, rows.row, "text"),
    owner: textOf(table, rows.row, "owner").trim(),
    cycle,
    cycleStart: dates?.start ?? "",
    cycleEnd: dates?.end ?? "",
    // Words of nobody's count as blank here: `commitmentProblem` tells them before anything is saved.
    commitment: parseCommitment(asCell(cellOf(table, rows.row, "commitment"))) || "aspirational",
    keyResults: rows.keyResults.map(({ id, row }): KeyResultDraft => {
      const typed = (column: OkrColumn) => typedText(table, row, column, locale);
      return {
        id,
        metric: textOf(table, row, "text"),
        baseline: typed("baseline"),
        target: typed("target"),
        current: typed("current"),
        unit: textOf(table, row, "unit").trim(),
        weight: typed("weight"),
      };
    }),
  };
}

/** 0 to 1 by the core, from the cells as they stand; null where there is nothing to score. */
export function scoreOf(table: OkrTable, rows: ObjectiveRows, locale: AskLocale): number | null {
  const cells = rows.keyResults.map(({ row }) => ({
    current: asCell(cellOf(table, row, "current")),
    target: asCell(cellOf(table, row, "target")),
    baseline: asCell(cellOf(table, row, "baseline")),
    weight: asCell(cellOf(table, row, "weight")),
  }));
  return readObjective(cells, locale).score ?? null;
}

/** A sentence where the objective's commitment is a word that nobody knows, else "". */
export function commitmentProblem(table: OkrTable, { row }: ObjectiveRows): string {
  const found = textOf(table, row, "commitment");
  if (parseCommitment(asCell(cellOf(table, row, "commitment"))) !== undefined) return "";
  const cell = cellName(table, row, "commitment");
  return objectiveEn.commitmentUnreadable({ sheet: table.sheet.getName(), cell, found });
}

function typedText(table: OkrTable, row: number, column: OkrColumn, locale: AskLocale): string {
  const cell = cellOf(table, row, column);
  if (cell instanceof Date) return isoDay(dayOf(cell));
  if (typeof cell !== "number") return String(cell).trim();
  const format = table.formats[row - 1]?.[(table.columns.at[column] ?? 0) - 1] ?? "";
  return figureText({ value: cell, format: figureKind(format) }, locale());
}

function asCell(cell: unknown): Cell {
  return typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean" || cell instanceof Date
    ? cell
    : undefined;
}
