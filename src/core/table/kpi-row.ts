import { type Cell, localeOf } from "../values/cell";
import { type Body, readBody } from "./body";
import { type Columns, type MoreColumns, type MoreRole, moreRoles } from "./column-role";
import { beginsTable, endBefore, wornLines } from "./find-tables";
import { type Area, type Grid, gridOf, usedArea } from "./grid";
import { type Header, headerAt, headerLines, repeats } from "./header";
import { type HeaderColumn, mayBe } from "./header-column";
import { historyRows, identityOf } from "./kpi-identity";
import { rowParts } from "./row-parts";
import { normalTitle } from "./title-role";

/** A row of the table that holds a KPI. */
export interface KpiRow {
  readonly row: number;
  readonly name: string;
  /** What people know it by: its name, with its section and groups before it. */
  readonly label: string;
  /** What tells this KPI from the others: its id where it has one, else its label, so that a namesake changes nothing. */
  readonly identity: string;
  readonly actual: Cell;
  readonly target: Cell;
  readonly directionCell: Cell;
  readonly owner: string;
  /** The user's own status word; "" where there is none. */
  readonly ownStatus: string;
  /** Where it started, if the table says so: tells which way is good. */
  readonly baseline: Cell;
  /** The target of the year beside that of a quarter, if there is one: the baseline moves towards it. */
  readonly aim?: Cell;
  /** The stated units of actual and target; "" where none is. */
  readonly unit: { readonly actual: string; readonly target: string };
  /** Titles and units that may say which way is good: "(lower is better)". */
  readonly marks: string;
  /** The limit of a column "Green": its comparator says which way is good. */
  readonly green: Cell;
  /** A later period of the same KPI stands in another row: coloured, never told. */
  readonly history: boolean;
}

export interface LeftOutRow {
  readonly row: number;
  readonly reason: "title" | "blank" | "section" | "total" | "average" | "note" | "header" | "nameless";
}

export interface KpiRows {
  readonly rows: readonly KpiRow[];
  /** Every other row with content, and the blank ones between. */
  readonly leftOut: readonly LeftOutRow[];
  /** KPIs that nothing tells apart. */
  readonly repeated: readonly RepeatedKpi[];
  /** The columns that tell more of the KPIs; of several groups the first. */
  readonly more: MoreColumns;
  /** Columns that are none of the table's figures, with what their titles say: a share of the target, a note. */
  readonly aside: readonly AsideColumn[];
  /** The last row before the next table on the sheet; undefined where none follows. */
  readonly endRow: number | undefined;
}

export interface RepeatedKpi {
  readonly name: string;
  /** The id that they share; "" where it is the name. */
  readonly id: string;
  readonly rows: readonly number[];
}

/** A column that is understood and left alone. */
export interface AsideColumn {
  readonly column: number;
  readonly role: "percent" | "score" | "weight" | "note";
}

const nothing: KpiRows = { rows: [], leftOut: [], repeated: [], more: {}, aside: [], endRow: undefined };

/**
 * The KPIs of a table whose columns are known. `ours` are columns that Lodestar made: they say nothing of a row. `chosen`
 * is what somebody said of the columns that tell more.
 */
export function kpiRows(
  cells: readonly (readonly Cell[])[],
  headerRow: number,
  columns: Columns,
  ours: readonly number[] = [],
  chosen: MoreColumns = {},
): KpiRows {
  // Only which cells are numbers is looked at here, so the locale does not matter.
  const neutral = localeOf("en_US");
  const grid = gridOf(cells, () => neutral);
  const whole = usedArea(grid, ours);
  if (whole === undefined || headerRow < 1 || headerRow > whole.lastRow) return nothing;
  const { area, nextHeader } = tableArea(grid, whole, headerRow, columns, ours);
  const header = headerAt(grid, area, headerRow, area.lastRow, true);
  const also = alsoColumns(header, columns, ours, chosen);
  const repeated = headerLines(grid, { ...area, firstRow: headerRow + 1 }).filter((row) =>
    repeats(grid, area, header, row),
  );
  const body = readBody(
    grid,
    { ...area, firstRow: Math.max(...header.lines) + 1 },
    { ...columns, ...also, name: columns.name },
    { repeated: new Set(repeated), okr: false, above: { ...whole, lastRow: Math.min(...header.lines) - 1 } },
  );
  const rows = kpiRowsOf(grid, body, columns, header, also);
  const foreign = body.leftOut.find(({ reason }) => reason === "other");
  const next = foreign?.row ?? nextHeader;
  return {
    rows,
    leftOut: body.leftOut.flatMap(leftOutRow),
    repeated: repeatedRows(rows),
    more: moreColumns(also),
    aside: asideColumns(header, columns, also),
    endRow: next === undefined ? undefined : next - 1,
  };
}

interface AlsoColumns extends Partial<Readonly<Record<Exclude<MoreRole, "group">, number>>> {
  readonly groups: readonly number[];
  readonly percent?: number | undefined;
  readonly score?: number | undefined;
  readonly weight?: number | undefined;
  readonly typed?: number | undefined;
  readonly silent: readonly number[];
}

/** The other columns that say something of a row: as somebody chose them, else by the titles. */
function alsoColumns(
  { reading: { roles, groups, typed }, columns: titled }: Header,
  columns: Columns,
  ours: readonly number[],
  chosen: MoreColumns,
): AlsoColumns {
  const taken = new Set([...Object.values(columns), ...ours, ...Object.values(chosen)]);
  const free = (column: HeaderColumn | undefined): number | undefined =>
    column === undefined || taken.has(column.index) ? undefined : column.index;
  const single = (role: Exclude<MoreRole, "group">): number | undefined =>
    chosen[role] === undefined ? free(roles[role]) : chosen[role] || undefined;
  const { group } = chosen;
  const titledGroups = groups.flatMap((column) => (column.index === group ? group : (free(column) ?? [])));
  const isTitled = group === undefined || titledGroups.includes(group);
  const also: Writable<AlsoColumns> = {
    groups: isTitled ? titledGroups : group === 0 ? [] : [group],
    percent: free(roles.percent),
    score: free(roles.score),
    weight: free(roles.weight),
    typed: free(typed),
    silent: [
      ...ours,
      ...titled.filter((column) => !taken.has(column.index) && mayBe(column, "number")).map(({ index }) => index),
    ],
  };
  for (const role of ["baseline", "unit", "id", "period"] as const) {
    const column = single(role);
    if (column !== undefined) also[role] = column;
  }
  return also;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function moreColumns(also: AlsoColumns): MoreColumns {
  const more: Partial<Record<MoreRole, number>> = {};
  for (const role of moreRoles) {
    const column = role === "group" ? also.groups[0] : also[role];
    if (column !== undefined) more[role] = column;
  }
  return more;
}

function asideColumns({ reading: { roles } }: Header, columns: Columns, also: AlsoColumns): readonly AsideColumn[] {
  const used = new Set([...Object.values(columns), ...Object.values(moreColumns(also)), ...also.groups]);
  return (["percent", "score", "weight", "note"] as const).flatMap((role) => {
    const column = roles[role]?.index;
    return column === undefined || used.has(column) ? [] : [{ column, role }];
  });
}

function kpiRowsOf(grid: Grid, body: Body, columns: Columns, header: Header, also: AlsoColumns): readonly KpiRow[] {
  const { baseline, unit, id, period } = also;
  const past = period === undefined ? undefined : historyRows(grid, body.rows, period);
  const partsOf = rowParts(grid, header, { ...columns, baseline, unit });
  const text = (row: number, column: number | undefined): string =>
    column === undefined ? "" : grid.text(row, column);
  return body.rows.map((bodyRow): KpiRow => {
    const { row } = bodyRow;
    const parts = partsOf(bodyRow);
    const label = identityOf(bodyRow, "");
    return {
      row,
      name: parts.name,
      label,
      // An id that runs on with the periods tells rows apart, not KPIs.
      identity: period === undefined && id !== undefined ? identityOf(bodyRow, grid.text(row, id)) : label,
      actual: parts.actual,
      target: parts.target,
      directionCell: parts.direction,
      owner: text(row, columns.owner),
      ownStatus: parts.ownStatus,
      baseline: parts.baseline,
      aim: parts.aim,
      unit: parts.unit,
      marks: parts.marks,
      green: parts.green,
      history: past?.has(row) === true,
    };
  });
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
function tableArea(
  grid: Grid,
  whole: Area,
  headerRow: number,
  columns: Columns,
  ours: readonly number[],
): { readonly area: Area; readonly nextHeader: number | undefined } {
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
  const nextHeader = headerBelow(grid, area, headerRow);
  return { area: nextHeader === undefined ? area : { ...area, lastRow: nextHeader - 1 }, nextHeader };
}

/** The row of another table's titles. */
function headerBelow(grid: Grid, area: Area, headerRow: number): number | undefined {
  const own = headerAt(grid, area, headerRow, area.lastRow, true);
  const lines = headerLines(grid, { ...area, firstRow: headerRow + 1 });
  const isWorn = wornLines(grid, area);
  for (const [at, row] of lines.entries()) {
    if (own.lines.includes(row) || repeats(grid, area, own, row) || isWorn(row)) continue;
    if (beginsTable(grid, area, headerAt(grid, area, row, endBefore(grid, area, lines, at)))) return row;
  }
  return undefined;
}

function repeatedRows(rows: KpiRows["rows"]): KpiRows["repeated"] {
  const byIdentity = new Map<string, { name: string; id: string; rows: number[] }>();
  for (const { identity, label, name, row, history } of rows) {
    if (history) continue;
    const key = normalTitle(identity);
    const same = byIdentity.get(key);
    if (same) same.rows.push(row);
    else byIdentity.set(key, { name, id: identity === label ? "" : identity, rows: [row] });
  }
  return [...byIdentity.values()].filter((same) => same.rows.length > 1);
}
