// Which column of the "OKRs" sheet is which: found by the titles, wherever people have moved or inserted columns.
import { objectiveEn } from "../../core/language/en/objective";

export type OkrColumn = keyof typeof objectiveEn.titles;

/** Column numbers, from 1. A column that may be absent is undefined. */
export interface OkrColumns {
  readonly headerRow: number;
  readonly at: Readonly<Record<NeededColumn, number>> & Partial<Readonly<Record<OkrColumn, number>>>;
}

/** What people write, and we with them. */
const writtenColumns = [
  "id",
  "type",
  "text",
  "parent",
  "owner",
  "cycle",
  "commitment",
  "unit",
  "baseline",
  "target",
  "current",
  "weight",
] as const;

const formulaColumns = ["score", "objectiveScore", "expected", "status"] as const;

export const optionalColumns = ["level", "confidence", "updated", "kpi", "note"] as const;

/** What a save cannot do without; the others may be deleted by whoever does not want them. */
export const neededColumns = [...writtenColumns, ...formulaColumns] as const;
export type NeededColumn = (typeof neededColumns)[number];

/** All but formulas. */
export const inputColumns: readonly OkrColumn[] = [...writtenColumns, ...optionalColumns];

/** What the sheet of that name turned out to be. Problems are sentences; then nothing is written. */
export type OkrHeader =
  | { readonly outcome: "empty" }
  | { readonly outcome: "found"; readonly columns: OkrColumns }
  | { readonly outcome: "problem"; readonly message: string };

/** Titles may stand below a few rows of the user's own. */
const headerSearchRows = 20;

export function findOkrColumns(sheetName: string, values: readonly (readonly unknown[])[]): OkrHeader {
  const rows = values.slice(0, headerSearchRows).map((row) => row.map(titleKey));
  if (values.every((row) => row.every((cell) => cell === ""))) return { outcome: "empty" };
  const wanted = columnEntries();
  const hits = rows.map((row) => wanted.filter(([, title]) => row.includes(titleKey(title))).length);
  const most = Math.max(...hits);
  const header = hits.indexOf(most);
  const titles = quotedTitles(values[header] ?? []);
  // Half of our titles, among them most of those that only we use: ours, with columns renamed or gone. Else somebody's own.
  const marks = (["id", "type", "text", "parent"] as const).filter((column) =>
    (rows[header] ?? []).includes(titleKey(objectiveEn.titles[column])),
  );
  if (most * 2 < neededColumns.length || marks.length < 3) {
    return {
      outcome: "problem",
      message: objectiveEn.foreignSheet({ sheet: sheetName, titles: quotedTitles(values[0] ?? []) }),
    };
  }
  const at: Partial<Record<OkrColumn, number>> = {};
  const row = header + 1;
  for (const [column, title] of wanted) {
    const first = (rows[header] ?? []).indexOf(titleKey(title));
    if (first >= 0) at[column] = first + 1;
    else if (isNeeded(column)) {
      return {
        outcome: "problem",
        message: objectiveEn.columnMissing({ sheet: sheetName, column: title, row, titles }),
      };
    }
    if (first >= 0 && (rows[header] ?? []).includes(titleKey(title), first + 1)) {
      return { outcome: "problem", message: objectiveEn.columnTwice({ sheet: sheetName, column: title, row }) };
    }
  }
  return hasNeeded(at)
    ? { outcome: "found", columns: { headerRow: row, at } }
    : { outcome: "problem", message: objectiveEn.foreignSheet({ sheet: sheetName, titles }) };
}

/** Columns of a sheet as we make it: all of them, in their order, titles in row 1. */
export function freshOkrColumns(): OkrColumns {
  const found = findOkrColumns(objectiveEn.sheetName, [Object.values(objectiveEn.titles)]);
  if (found.outcome !== "found") throw new Error("The titles of a fresh sheet must be its own columns.");
  return found.columns;
}

/** A title as it is compared: width, case and blanks around it do not matter. */
export function titleKey(cell: unknown): string {
  return String(cell).normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}

function columnEntries(): readonly (readonly [OkrColumn, string])[] {
  return [...neededColumns, ...optionalColumns].map((column) => [column, objectiveEn.titles[column]] as const);
}

function isNeeded(column: OkrColumn): boolean {
  return neededColumns.some((needed) => needed === column);
}

function hasNeeded(at: Partial<Record<OkrColumn, number>>): at is OkrColumns["at"] {
  return neededColumns.every((column) => at[column] !== undefined);
}

function quotedTitles(row: readonly unknown[]): string {
  const titles = row.filter((cell) => cell !== "").map((cell) => `"${String(cell)}"`);
  return titles.length > 0 ? titles.join(", ") : '""';
}
