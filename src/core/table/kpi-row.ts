import { type Cell, localeOf } from "../values/cell";
import { type Body, readBody } from "./body";
import type { Columns } from "./column-role";
import { type Area, type Grid, gridOf, usedArea } from "./grid";
import { headerAt, headerLines, repeats } from "./header";
import { type HeaderColumn, mayBe } from "./header-column";
import { historyRows, identityOf } from "./kpi-identity";
import { normalTitle } from "./title-role";

/** A row of the table that holds a KPI. */
export interface KpiRow {
  readonly row: number;
  readonly name: string;
  /** What tells this KPI from the others: its name, with its section and groups before it, so that a namesake changes
   *  nothing. */
  readonly identity: string;
  readonly actual: Cell;
  readonly target: Cell;
  readonly directionCell: Cell;
  readonly owner: string;
  /** Where it started, if the table says so: tells which way is good. */
  readonly baseline?: Cell;
  /** Titles and units that may say which way is good: "(lower is better)". */
  readonly marks?: string;
  /** A later period of the same KPI stands in another row: coloured, never told. */
  readonly history?: boolean;
}

export interface LeftOutRow {
  readonly row: number;
  readonly reason: "title" | "blank" | "section" | "total" | "average" | "note" | "header" | "nameless";
}

export interface KpiRows {
  readonly rows: readonly KpiRow[];
  /** Every other row with content, and the blank ones between. */
  readonly leftOut: readonly LeftOutRow[];
  /** KPIs that cannot be told apart by name and section. */
  readonly repeated: readonly { readonly name: string; readonly rows: readonly number[] }[];
}

/** The KPIs of a table whose columns are known. `ours` are columns that Lodestar made: they say nothing of a row. */
export function kpiRows(
  cells: readonly (readonly Cell[])[],
  headerRow: number,
  columns: Columns,
  ours: readonly number[] = [],
): KpiRows {
  // Only which cells are numbers is looked at here, so the locale does not matter.
  const neutral = localeOf("en_US");
  const grid = gridOf(cells, () => neutral);
  const whole = usedArea(grid, ours);
  if (whole === undefined || headerRow < 1 || headerRow > whole.lastRow) return { rows: [], leftOut: [], repeated: [] };
  const area = tableArea(grid, whole, headerRow, columns, ours);
  const header = headerAt(grid, area, headerRow, area.lastRow, true);
  const { roles, groups, typed } = header.reading;
  const taken = new Set(Object.values(columns));
  const free = (column: HeaderColumn | undefined): number | undefined =>
    column === undefined || taken.has(column.index) || ours.includes(column.index) ? undefined : column.index;
  const also = {
    baseline: free(roles.baseline),
    unit: free(roles.unit),
    period: free(roles.period),
    percent: free(roles.percent),
    groups: groups.flatMap((column) => free(column) ?? []),
    silent: [
      ...ours,
      ...header.columns
        .filter((column) => !taken.has(column.index) && mayBe(column, "number"))
        .map(({ index }) => index),
    ],
  };
  const repeated = headerLines(grid, { ...area, firstRow: headerRow + 1 }).filter((row) =>
    repeats(grid, area, header, row),
  );
  const body = readBody(
    grid,
    { ...area, firstRow: Math.max(...header.lines) + 1 },
    { ...columns, ...also, name: columns.name, typed: free(typed) },
    { repeated: new Set(repeated), okr: false, above: { ...whole, lastRow: Math.min(...header.lines) - 1 } },
  );
  const marks = [columns.actual, columns.target]
    .map((column) => (column === undefined ? "" : grid.text(headerRow, column)))
    .join(" ");
  return rowsOf(grid, body, columns, also, marks);
}

type Also = {
  readonly baseline: number | undefined;
  readonly unit: number | undefined;
  readonly period: number | undefined;
};

function rowsOf(grid: Grid, body: Body, columns: Columns, also: Also, marks: string): KpiRows {
  const past = also.period === undefined ? undefined : historyRows(grid, body.rows, also.period);
  const at = (row: number, column: number | undefined): Cell => (column === undefined ? "" : grid.cell(row, column));
  const text = (row: number, column: number | undefined): string =>
    column === undefined ? "" : grid.text(row, column);
  const rows = body.rows.map((bodyRow): KpiRow => {
    const { row, name } = bodyRow;
    const unit = text(row, also.unit);
    return {
      row,
      name,
      identity: identityOf(bodyRow, ""),
      actual: at(row, columns.actual),
      target: at(row, columns.target),
      directionCell: at(row, columns.direction),
      owner: text(row, columns.owner),
      baseline: at(row, also.baseline),
      marks: unit === "" ? marks : `${marks} ${unit}`,
      history: past?.has(row) === true,
    };
  });
  return { rows, leftOut: body.leftOut.flatMap(leftOutRow), repeated: repeatedRows(rows) };
}

function leftOutRow({ row, reason }: Body["leftOut"][number]): readonly LeftOutRow[] {
  switch (reason) {
    case "legend":
    case "other":
      return [{ row, reason: "note" }];
    case "objective":
    case "heading":
    case "initiative":
      return [{ row, reason: "section" }];
    default:
      return [{ row, reason }];
  }
}

/** The columns of a table up to the first wholly empty one on either side, and its rows up to the next table. */
function tableArea(grid: Grid, whole: Area, headerRow: number, columns: Columns, ours: readonly number[]): Area {
  const known = Object.values(columns);
  const isEmpty = (column: number): boolean => {
    if (ours.includes(column)) return false;
    for (let row = headerRow; row <= whole.lastRow; row++) if (grid.text(row, column) !== "") return false;
    return true;
  };
  let firstColumn = Math.min(...known);
  let lastColumn = Math.max(...known);
  while (firstColumn > 1 && !isEmpty(firstColumn - 1)) firstColumn -= 1;
  while (lastColumn < whole.lastColumn && !isEmpty(lastColumn + 1)) lastColumn += 1;
  const area = { ...whole, firstColumn, lastColumn };
  return { ...area, lastRow: lastRowBefore(grid, area, headerRow) };
}

/** The last row before another table's titles. */
function lastRowBefore(grid: Grid, area: Area, headerRow: number): number {
  const own = headerAt(grid, area, headerRow, area.lastRow, true);
  for (const row of headerLines(grid, { ...area, firstRow: headerRow + 1 })) {
    if (own.lines.includes(row) || repeats(grid, area, own, row)) continue;
    if (headerAt(grid, area, row, area.lastRow).complete) return row - 1;
  }
  return area.lastRow;
}

function repeatedRows(rows: readonly KpiRow[]): KpiRows["repeated"] {
  const byIdentity = new Map<string, { name: string; rows: number[] }>();
  for (const { identity, row, history } of rows) {
    if (history) continue;
    const key = normalTitle(identity);
    const same = byIdentity.get(key);
    if (same) same.rows.push(row);
    else byIdentity.set(key, { name: identity, rows: [row] });
  }
  return [...byIdentity.values()].filter((same) => same.rows.length > 1);
}
