import { readingEn } from "../language/en/reading";
import { tableEn } from "../language/en/table";
import { type Cell, localeOf } from "../values/cell";
import { cellText } from "./cell-text";
import type { ColumnRole, Columns } from "./column-role";
import { type FoundTable, findTables } from "./find-tables";
import { gridOf, usedArea } from "./grid";
import { type Header, headerAt } from "./header";
import { kindOf } from "./table-kind";

/** Which row holds the titles and which column is what. A role with two readings is a question, and is not in `columns`. */
export interface TableReading {
  /** From 1; 0 where no table was found. */
  readonly headerRow: number;
  /** Every title of the header row, as text; "" for a blank one. */
  readonly titles: readonly string[];
  readonly columns: Columns;
  readonly questions: readonly string[];
}

export interface TableChoice {
  readonly headerRow?: number | undefined;
  /** Replaces all that the titles say. */
  readonly columns?: Columns | undefined;
}

type Rows = readonly (readonly Cell[])[];

const required: readonly ColumnRole[] = ["name", "actual", "target"];
const optional: readonly ColumnRole[] = ["direction", "owner", "status"];

/** Reads a sheet's cells as one KPI table, the first there is; `chosen` is what the user has said about it. */
export function readTable(sheet: string, rows: Rows, chosen: TableChoice = {}): TableReading {
  if (chosen.headerRow !== undefined && chosen.columns !== undefined) {
    const titles = titlesIn(rows, chosen.headerRow);
    return titles.every((title) => title === "")
      ? nothing(sheet)
      : { headerRow: chosen.headerRow, titles, ...chosenColumns(sheet, chosen.headerRow, titles, chosen.columns) };
  }
  // Only what cells look like matters here, and the locale does not change it.
  const neutral = localeOf("en_US");
  const grid = gridOf(rows, () => neutral);
  const area = usedArea(grid);
  if (area === undefined) return nothing(sheet);
  const tables = findTables(grid, area).filter(
    ({ header }) => chosen.headerRow === undefined || header.main === chosen.headerRow,
  );
  const kinds = tables.map((table) => kindOf(grid, table));
  const at = Math.max(
    0,
    kinds.findIndex(({ kind }) => kind === "kpi"),
  );
  const found = tables[at];
  const kind = kinds[at];
  const header =
    found?.header ??
    (chosen.headerRow === undefined ? undefined : headerAt(grid, area, chosen.headerRow, area.lastRow, true));
  if (header === undefined || header.main > rows.length) return nothing(sheet);
  const titles = titlesIn(rows, header.main);
  if (titles.every((title) => title === "")) return nothing(sheet);
  const place = { headerRow: header.main, titles };
  if (chosen.columns) return { ...place, ...chosenColumns(sheet, header.main, titles, chosen.columns) };
  // Who points at a row of titles knows that it is a table of KPIs, but one of key results is scored, not judged.
  const isDeclined = kind?.kind === "okr" || (kind?.kind === "none" && chosen.headerRow === undefined);
  if (found !== undefined && kind !== undefined && isDeclined) return declined(sheet, place, found, kind);
  return { ...place, ...titledColumns(sheet, header, titles) };
}

/** A cell's text as a title or a name. */
export function textOf(cell: Cell): string {
  return cellText(cell);
}

export function isBlank(cell: Cell): boolean {
  return cellText(cell) === "";
}

function titlesIn(rows: Rows, row: number): readonly string[] {
  return (rows[row - 1] ?? []).map(textOf);
}

function nothing(sheet: string): TableReading {
  return { headerRow: 0, titles: [], columns: {}, questions: [tableEn.noTable({ sheet })] };
}

/** A table that is none of KPIs; one that lacks a column alone shows what was understood. */
function declined(
  sheet: string,
  place: Pick<TableReading, "headerRow" | "titles">,
  { header }: FoundTable,
  kind: ReturnType<typeof kindOf>,
): TableReading {
  if (kind.kind === "okr") return { ...place, columns: {}, questions: [readingEn.okrsHere({ row: header.main })] };
  const why = kind.kind === "none" ? kind.why : "";
  if (header.complete) return { ...place, columns: {}, questions: [why] };
  const known = titledColumns(sheet, header, place.titles);
  return Object.keys(known.columns).length < 2 && header.reading.targets.length === 0
    ? { ...nothing(sheet), questions: [tableEn.noTable({ sheet }), ...(why === readingEn.noHeader ? [] : [why])] }
    : { ...place, ...known };
}

function titledColumns(
  sheet: string,
  { main, reading }: Header,
  titles: readonly string[],
): Pick<TableReading, "columns" | "questions"> {
  const columns: Partial<Record<ColumnRole, number>> = {};
  const questions = [...reading.questions];
  for (const role of [...required, ...optional]) {
    const found = reading.roles[role];
    if (found !== undefined) columns[role] = found.index;
    else if (required.includes(role) && !reading.asked.has(role)) {
      questions.push(tableEn.noColumn({ sheet, role, row: main, titles }));
    }
  }
  return { columns, questions };
}

function chosenColumns(
  sheet: string,
  headerRow: number,
  titles: readonly string[],
  chosen: Columns,
): Pick<TableReading, "columns" | "questions"> {
  const columns: Partial<Record<ColumnRole, number>> = {};
  const questions: string[] = [];
  for (const role of [...required, ...optional]) {
    const column = chosen[role];
    if (column === undefined) continue;
    const other = [...required, ...optional].find((each) => columns[each] === column);
    if (!Number.isInteger(column) || column < 1 || column > titles.length) {
      questions.push(tableEn.columnOutside({ role, sheet }));
    } else if (other) questions.push(tableEn.sameColumn({ role, other, title: titles[column - 1] ?? "" }));
    else columns[role] = column;
  }
  for (const role of required.filter((each) => chosen[each] === undefined)) {
    questions.push(tableEn.noColumn({ sheet, role, row: headerRow, titles }));
  }
  return { columns, questions };
}
