import { tableEn } from "../language/en/table";
import type { Cell } from "../values/cell";
import { columnLetters } from "./column-letters";
import type { ColumnRole, Columns } from "./column-role";
import { titleRole } from "./title-role";

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

const rowsSearched = 60;
const rowsOfEvidence = 50;

/** Reads a sheet's cells as a KPI table; `chosen` is what the user has said about it. */
export function readTable(sheet: string, rows: Rows, chosen: TableChoice = {}): TableReading {
  const headerRow = chosen.headerRow ?? headerRowOf(rows);
  const titles = (rows[headerRow - 1] ?? []).map(textOf);
  if (headerRow === 0 || titles.every((title) => title === "")) {
    return { headerRow: 0, titles: [], columns: {}, questions: [tableEn.noTable({ sheet })] };
  }
  return chosen.columns
    ? { headerRow, titles, ...chosenColumns(sheet, headerRow, titles, chosen.columns) }
    : { headerRow, titles, ...titledColumns(sheet, rows, headerRow, titles) };
}

/** A cell's text as a title or a name. */
export function textOf(cell: Cell): string {
  return cell === null || cell === undefined ? "" : String(cell).trim();
}

export function isBlank(cell: Cell): boolean {
  return textOf(cell) === "";
}

function headerRowOf(rows: Rows): number {
  let partial = 0;
  for (let row = 1; row <= Math.min(rows.length, rowsSearched); row++) {
    const titles = (rows[row - 1] ?? []).map(textOf);
    if (titles.filter((title) => title !== "").length < 2) continue;
    const roles = new Set(titles.map((title) => titleRole(title)?.role));
    const found = required.filter((role) => roles.has(role)).length;
    if (found < 2 || !hasFigureBelow(rows, row)) continue;
    if (found === required.length) return row;
    if (partial === 0) partial = row;
  }
  return partial;
}

const required: readonly ColumnRole[] = ["name", "actual", "target"];
const optional: readonly ColumnRole[] = ["direction", "owner", "status"];

function titledColumns(
  sheet: string,
  rows: Rows,
  headerRow: number,
  titles: readonly string[],
): Pick<TableReading, "columns" | "questions"> {
  const columns: Partial<Record<ColumnRole, number>> = {};
  const questions: string[] = [];
  for (const role of [...required, ...optional]) {
    const candidates = candidatesFor(role, rows, headerRow, titles);
    const [only] = candidates;
    if (candidates.length === 1 && only !== undefined) columns[role] = only;
    if (candidates.length > 1) {
      const described = candidates.map((column) => ({
        title: titles[column - 1] ?? "",
        letters: columnLetters(column),
      }));
      questions.push(tableEn.severalColumns({ role, row: headerRow, columns: described }));
    }
    if (candidates.length === 0 && required.includes(role)) {
      questions.push(tableEn.noColumn({ sheet, role, row: headerRow, titles }));
    }
  }
  return { columns, questions };
}

/** Columns whose title names the role and whose cells do not speak against it. */
function candidatesFor(role: ColumnRole, rows: Rows, headerRow: number, titles: readonly string[]): readonly number[] {
  const named = titles.flatMap((title, index) => {
    const found = titleRole(title);
    return found?.role === role ? [{ column: index + 1, title, plain: found.plain }] : [];
  });
  const fitting = named.filter(({ column }) => fits(role, rows, headerRow, column));
  const plain = fitting.filter((each) => each.plain);
  // "Target" goes before "Stretch target". But "Actual" beside "Actual YTD" are two readings, unlike "Actual" beside months.
  const qualified = fitting.filter((each) => !each.plain);
  const decided = plain.length === 1 && (role !== "actual" || qualified.every(({ title }) => isPeriod(title)));
  return (decided ? plain : fitting).map(({ column }) => column);
}

function fits(role: ColumnRole, rows: Rows, headerRow: number, column: number): boolean {
  const below = rows
    .slice(headerRow, headerRow + rowsOfEvidence)
    .map((row) => row[column - 1])
    .filter((cell) => !isBlank(cell));
  if (role === "actual") return below.length === 0 || below.some(isFigureLike);
  if (role === "target") return below.some(isFigureLike);
  if (role === "name") return below.some((cell) => typeof cell === "string" && /\p{L}{2}/u.test(cell));
  return true;
}

function isPeriod(title: string): boolean {
  return /\b(q[1-4]|h[12]|\d{4}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(title);
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

function hasFigureBelow(rows: Rows, headerRow: number): boolean {
  return rows.slice(headerRow, headerRow + rowsOfEvidence).some((row) => row.some(isFigureLike));
}

function isFigureLike(cell: Cell): boolean {
  return typeof cell === "number" || cell instanceof Date || (typeof cell === "string" && /\d/.test(cell));
}
