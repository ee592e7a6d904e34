import { tableEn } from "../core/language/en/table";
import type { ColumnRole, Columns } from "../core/table/column-role";
import { textOf } from "../core/table/table-reading";
import { normalTitle } from "../core/table/title-role";
import type { Cell } from "../core/values/cell";
import type { BoundColumn, TrackedTable } from "./state";

type Rows = readonly (readonly Cell[])[];

/** Where a tracked table's columns are now, or the sentence that says why nobody can know. */
export type Binding =
  | {
      readonly outcome: "bound";
      readonly headerRow: number;
      readonly titles: readonly string[];
      readonly columns: Columns;
      /** Our own column, by its title; undefined where there is none. */
      readonly statusColumn: number | undefined;
    }
  | { readonly outcome: "lost"; readonly problem: string };

/** Finds a table's header row and columns again by their titles: rows and columns may have moved since. */
export function bind(table: TrackedTable, sheet: string, rows: Rows): Binding {
  const bound = (["name", "actual", "target", "direction"] as const).flatMap((role) => table.columns[role] ?? []);
  const headerRow = headerRowOf(bound, table.headerRow, rows);
  const titles = (rows[headerRow - 1] ?? []).map(textOf);
  const gone = bound.filter(({ title }) => columnsTitled(titles, title).length === 0);
  if (gone.length > 0) {
    const lostTitles = gone.map(({ title }) => title);
    return {
      outcome: "lost",
      problem: tableEn.titleGone({ sheet, titles: lostTitles, row: headerRow, found: titles }),
    };
  }
  const doubled = bound.find(({ title, among }) => columnsTitled(titles, title).length !== among);
  if (doubled) {
    return { outcome: "lost", problem: tableEn.titleTwice({ sheet, title: doubled.title, row: headerRow }) };
  }
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (const [role, { title, occurrence, among }] of entries(table.columns)) {
    const found = columnsTitled(titles, title);
    const column = found[occurrence - 1];
    // Owner and status are only read: without them the table is still the same table.
    if (column !== undefined && found.length === among) columns[role] = column;
  }
  return { outcome: "bound", headerRow, titles, columns, statusColumn: statusColumnOf(titles) };
}

/** How to find these columns again. */
export function boundColumns(titles: readonly string[], columns: Columns): Partial<Record<ColumnRole, BoundColumn>> {
  const bound: Partial<Record<ColumnRole, BoundColumn>> = {};
  for (const [role, column] of entries(columns)) {
    const title = titles[column - 1] ?? "";
    const found = columnsTitled(titles, title);
    bound[role] = { title, occurrence: found.indexOf(column) + 1, among: found.length };
  }
  return bound;
}

export function statusColumnOf(titles: readonly string[]): number | undefined {
  return columnsTitled(titles, tableEn.statusTitle)[0];
}

// Where it was seen last, if the titles still stand there; else the first row that has them all; else where it was seen.
function headerRowOf(bound: readonly BoundColumn[], seen: number, rows: Rows): number {
  const isHeader = (row: readonly Cell[] | undefined): boolean => {
    const titles = (row ?? []).map(textOf);
    return bound.every(({ title }) => columnsTitled(titles, title).length > 0);
  };
  if (isHeader(rows[seen - 1])) return seen;
  const found = rows.findIndex(isHeader);
  return found < 0 ? seen : found + 1;
}

/** Columns with this title, from 1, left to right. */
function columnsTitled(titles: readonly string[], title: string): readonly number[] {
  const wanted = normalTitle(title);
  return titles.flatMap((each, index) => (normalTitle(each) === wanted ? [index + 1] : []));
}

function entries<T>(record: Partial<Readonly<Record<ColumnRole, T>>>): readonly (readonly [ColumnRole, T])[] {
  const roles: readonly ColumnRole[] = ["name", "actual", "target", "direction", "owner", "status"];
  return roles.flatMap((role) => {
    const value = record[role];
    return value === undefined ? [] : [[role, value] as const];
  });
}
