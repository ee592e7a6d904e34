import { readingEn } from "../language/en/reading";
import { type AskLocale, type Cell, type Locale, localeOf } from "../values/cell";
import type { Body } from "./body";
import { type FoundTable, findTables } from "./find-tables";
import { type Area, type Grid, gridOf, usedArea } from "./grid";
import { type HeaderColumn, named } from "./header-column";
import { type Doubt, readKpiTable } from "./kpi-table";
import { readOkrTable } from "./okr-table";
import type {
  FoundColumn,
  ReadColumns,
  ReadProblem,
  ReadTable,
  SheetReading,
  SingleRole,
  SkippedRow,
} from "./sheet-reading";
import { kindOf } from "./table-kind";

/** What is known beside the cells. */
export interface ReadOptions {
  /** How the file writes numbers, or a way to ask; undefined: nobody knows, and an ambiguous number is a question. */
  readonly locale?: Locale | AskLocale | undefined;
}

/** Reads all tables of a sheet. Total: nothing in a cell makes it throw. */
export function readSheet(cells: readonly (readonly Cell[])[], options: ReadOptions = {}): SheetReading {
  const doubt = doubtOf(options.locale);
  const grid = gridOf(cells, doubt.locale);
  const area = usedArea(grid);
  if (area === undefined) return { tables: [], problems: [{ message: readingEn.noHeader }] };
  const found = findTables(grid, area);
  if (found.length === 0) {
    return { tables: [noTable(area)], problems: [{ message: readingEn.noHeader }] };
  }
  const tables: ReadTable[] = [];
  const problems: ReadProblem[] = [];
  for (const each of found) {
    const read = readTable(grid, each, doubt);
    tables.push(read.table);
    problems.push(...read.problems);
  }
  return { tables, problems };
}

function doubtOf(locale: Locale | AskLocale | undefined): Doubt {
  if (typeof locale === "function") return { locale, wasAsked: () => false };
  const known = locale ?? localeOf("en_US");
  if (locale !== undefined) return { locale: () => known, wasAsked: () => false };
  let asked = false;
  return {
    locale: () => {
      asked = true;
      return known;
    },
    wasAsked: () => {
      const was = asked;
      asked = false;
      return was;
    },
  };
}

function noTable(area: Area): ReadTable {
  return {
    headerRow: null,
    headerRows: [],
    firstRow: area.firstRow,
    lastRow: area.lastRow,
    kind: "none",
    columns: {},
    rows: [],
    skipped: [],
  };
}

function readTable(
  grid: Grid,
  found: FoundTable,
  doubt: Doubt,
): { readonly table: ReadTable; readonly problems: readonly ReadProblem[] } {
  const { header, area, repeated } = found;
  const kind = kindOf(grid, found);
  const place = {
    headerRow: header.main,
    headerRows: [...header.lines, ...repeated].sort((a, b) => a - b),
    firstRow: area.firstRow,
    lastRow: area.lastRow,
    columns: columnsOf(found),
  };
  if (kind.kind === "none") {
    return {
      table: { ...place, kind: "none", rows: [], skipped: [] },
      problems: [{ row: header.main, message: kind.why }],
    };
  }
  const read = kind.kind === "okr" ? readOkrTable(grid, found, doubt) : readKpiTable(grid, found, doubt);
  const questions = header.reading.questions.map((message) => ({ message }));
  const problems: ReadProblem[] = [...questions, ...withoutData(found, read.rows), ...read.problems];
  const skipped = skippedRows(read.body);
  return { table: { ...place, kind: kind.kind, rows: read.rows, skipped }, problems };
}

/** A table all of whose actuals are blank is said to be so once. */
function withoutData({ header }: FoundTable, rows: ReadTable["rows"]): readonly ReadProblem[] {
  const { actual } = header.reading.roles;
  if (actual === undefined || rows.length === 0 || rows.some((row) => row.actual !== undefined)) return [];
  return [{ message: readingEn.allWithoutData({ column: named(actual) }) }];
}

function skippedRows({ leftOut }: Body): readonly SkippedRow[] {
  return leftOut.map(({ row, reason }) => ({ row, why: readingEn.why[reason], reason }));
}

function columnsOf({ header }: FoundTable): ReadColumns {
  const { roles, groups } = header.reading;
  const columns: Partial<Record<SingleRole, FoundColumn>> = {};
  const order: readonly SingleRole[] = [
    "name",
    "actual",
    "target",
    "baseline",
    "direction",
    "status",
    "owner",
    "unit",
    "weight",
    "period",
    "percent",
    "score",
    "id",
    "note",
  ];
  for (const role of order) {
    const column = roles[role];
    if (column !== undefined) columns[role] = foundColumn(column);
  }
  return groups.length === 0 ? columns : { ...columns, group: groups.map(foundColumn) };
}

function foundColumn({ index, title }: HeaderColumn): FoundColumn {
  return { index, header: title.text };
}
