import { tableEn } from "../core/language/en/table";
import {
  type ColumnRole,
  type Columns,
  isMoreRole,
  type MoreColumns,
  type MoreRole,
  moreRoles,
} from "../core/table/column-role";
import { textOf } from "../core/table/table-reading";
import { normalTitle, titleRole } from "../core/table/title-role";
import { askedOnce, type Cell } from "../core/values/cell";
import type { ColumnMarks } from "./column-mark";
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
      readonly more: MoreColumns;
    }
  | { readonly outcome: "lost"; readonly problem: string };

/**
 * Finds a table's header row and columns again by their titles: rows and columns may have moved since. Where titles do not
 * tell, `askMarks` does: of equal titles the marked column is meant, and a marked column whose new title still names its
 * role was renamed. Where neither tells, it is a question by name.
 */
export function bind(
  table: TrackedTable,
  sheet: string,
  rows: Rows,
  askMarks: () => ColumnMarks = () => new Map(),
): Binding {
  const needed = (["name", "actual", "target", "direction"] as const).filter((role) => table.columns[role]);
  const bound = needed.flatMap((role) => table.columns[role] ?? []);
  const headerRow = headerRowOf(bound, table.headerRow, rows);
  const titles = (rows[headerRow - 1] ?? []).map(textOf);
  const marks = askedOnce(askMarks);
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (const [role, column] of entries(table.columns)) {
    const found = columnFor(role, column, titles, marks);
    // Owner and status are only read: without them the table is still the same table.
    if (found !== undefined && !Object.values(columns).includes(found)) columns[role] = found;
  }
  const missing = needed.filter((role) => columns[role] === undefined).flatMap((role) => table.columns[role] ?? []);
  if (missing.length === 0)
    return {
      outcome: "bound",
      headerRow,
      titles,
      columns,
      statusColumn: statusColumnOf(titles),
      more: moreFound(table, titles, columns, marks),
    };
  const gone = missing.filter(({ title }) => columnsTitled(titles, title).length === 0).map(({ title }) => title);
  const [doubled] = missing;
  const problem =
    gone.length > 0 || !doubled
      ? tableEn.titleGone({ sheet, titles: gone, row: headerRow, found: titles })
      : tableEn.titleTwice({ sheet, title: doubled.title, row: headerRow });
  return { outcome: "lost", problem };
}

/** The columns that tell more, by what was chosen; one that is not found again is left to the titles. */
export function moreFound(
  { more }: TrackedTable,
  titles: readonly string[],
  columns: Columns,
  marks: () => ColumnMarks,
): MoreColumns {
  const taken = new Set(Object.values(columns));
  const found: Partial<Record<MoreRole, number>> = {};
  for (const role of moreRoles) {
    const chosen = more[role];
    if (chosen === undefined) continue;
    const column = chosen === "none" ? 0 : columnFor(role, chosen, titles, marks);
    if (column !== undefined && !taken.has(column)) found[role] = column;
  }
  return found;
}

function columnFor(
  role: ColumnRole | MoreRole,
  { title, occurrence, among }: BoundColumn,
  titles: readonly string[],
  marks: () => ColumnMarks,
): number | undefined {
  const found = columnsTitled(titles, title);
  const [only] = found;
  if (found.length === 1 && among === 1) return only;
  const marked = marks().get(role);
  if (found.length > 0) {
    if (marked !== undefined && found.includes(marked)) return marked;
    // Without a mark the same one of as many as before is meant; a mark on another column says that it is not.
    return marked === undefined && found.length === among ? found[occurrence - 1] : undefined;
  }
  if (marked === undefined || titles[marked - 1] === "") return undefined;
  // What is only read is the same column under any title.
  return isMoreRole(role) || titleRole(titles[marked - 1] ?? "")?.role === role ? marked : undefined;
}

/** What is kept of the table, as it was found: new places, new titles. */
export function rebound(
  table: TrackedTable,
  {
    headerRow,
    titles,
    columns,
    more,
  }: Pick<Extract<Binding, { outcome: "bound" }>, "headerRow" | "titles" | "columns" | "more">,
): TrackedTable {
  const found = boundMore(titles, more);
  const standing = moreRoles.flatMap((role) => {
    const known = table.more[role];
    // One that is gone is asked for no more: the titles decide from then on.
    const now = known === "none" ? known : found[role];
    return known === undefined || now === undefined ? [] : [[role, now] as const];
  });
  return {
    ...table,
    headerRow,
    columns: { ...table.columns, ...boundColumns(titles, columns) },
    more: Object.fromEntries(standing),
  };
}

/** How to find the columns that tell more again. */
export function boundMore(titles: readonly string[], more: MoreColumns): TrackedTable["more"] {
  const bound: Partial<Record<MoreRole, BoundColumn | "none">> = {};
  for (const role of moreRoles) {
    const column = more[role];
    if (column !== undefined) bound[role] = column === 0 ? "none" : boundColumn(titles, column);
  }
  return bound;
}

/** How to find these columns again. */
export function boundColumns(titles: readonly string[], columns: Columns): Partial<Record<ColumnRole, BoundColumn>> {
  const bound: Partial<Record<ColumnRole, BoundColumn>> = {};
  for (const [role, column] of entries(columns)) bound[role] = boundColumn(titles, column);
  return bound;
}

function boundColumn(titles: readonly string[], column: number): BoundColumn {
  const title = titles[column - 1] ?? "";
  const found = columnsTitled(titles, title);
  return { title, occurrence: found.indexOf(column) + 1, among: found.length };
}

export function statusColumnOf(titles: readonly string[]): number | undefined {
  return statusColumnsOf(titles)[0];
}

/** All columns with our title: somebody may have copied ours. */
export function statusColumnsOf(titles: readonly string[]): readonly number[] {
  return columnsTitled(titles, tableEn.statusTitle);
}

// Where it was seen last, if the titles still stand there; else the first row that has them all; else where most of them
// stand, if it is most; else where it was seen.
function headerRowOf(bound: readonly BoundColumn[], seen: number, rows: Rows): number {
  const titled = (row: readonly Cell[] | undefined): number => {
    const titles = (row ?? []).map(textOf);
    return bound.filter(({ title }) => columnsTitled(titles, title).length > 0).length;
  };
  if (titled(rows[seen - 1]) === bound.length) return seen;
  const counts = rows.map(titled);
  const whole = counts.indexOf(bound.length);
  if (whole >= 0) return whole + 1;
  const most = Math.max(0, ...counts);
  return most * 2 < bound.length || titled(rows[seen - 1]) === most ? seen : counts.indexOf(most) + 1;
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
