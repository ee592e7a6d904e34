import type { CellResult } from "../../upstream/cell";
import type { QueryValue } from "./syntax";

export interface QueryColumn {
  /** What a query calls it: "B", "Col2", or both where its cells stand side by side on a sheet. */
  readonly names: readonly string[];
  readonly kind: "number" | "date" | "text" | "boolean";
  readonly header: string;
  /** Of its first cell of that kind. */
  readonly format: string | undefined;
}

export interface QueryTable {
  readonly columns: readonly QueryColumn[];
  readonly rows: readonly (readonly QueryValue[])[];
  readonly hasHeaders: boolean;
}

type Cells = readonly (readonly CellResult[])[];

/** `headers` is the number of rows above the values; undefined to have it guessed. */
export function queryTable(
  cells: Cells,
  headers: number | undefined,
  letters: readonly string[] | undefined,
  isDate: (format: string) => boolean,
): QueryTable {
  const valueIn = (cell: CellResult | undefined): QueryValue => queryValue(cell, isDate);
  const headerRows = headers ?? guessedHeaders(cells, valueIn);
  const body = cells.slice(headerRows);
  const width = cells[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, index): QueryColumn => {
    const found = body.map((row) => row[index]);
    const kind = commonKind(found.map(valueIn));
    const letter = letters?.[index];
    const names = [`Col${index + 1}`, ...(letter === undefined ? [] : [letter])];
    const header = cells.slice(0, headerRows).map((row) => row[index]?.value ?? "");
    const format = found.find((cell) => valueIn(cell)?.kind === kind)?.format;
    return { names, kind, format, header: header.filter((text) => text !== "").join(" ") };
  });
  const rows = body.map((row) =>
    columns.map(({ kind }, index) => {
      const value = valueIn(row[index]);
      return value?.kind === kind ? value : null;
    }),
  );
  return { columns, rows, hasHeaders: headerRows > 0 };
}

function queryValue(cell: CellResult | undefined, isDate: (format: string) => boolean): QueryValue {
  const value = cell?.value ?? null;
  if (value === null || value === "") return null;
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "number") return { kind: cell?.format && isDate(cell.format) ? "date" : "number", value };
  return { kind: "text", value };
}

/** The kind that most cells of a column have: the others count as blank. */
function commonKind(values: readonly QueryValue[]): QueryColumn["kind"] {
  const counts = { number: 0, date: 0, text: 0, boolean: 0 };
  for (const value of values) if (value) counts[value.kind]++;
  const kinds = ["number", "date", "text", "boolean"] as const;
  const most = Math.max(...kinds.map((kind) => counts[kind]));
  return most === 0 ? "text" : (kinds.find((kind) => counts[kind] === most) ?? "text");
}

/** A row of texts above a column of something else. */
function guessedHeaders(cells: Cells, valueIn: (cell: CellResult | undefined) => QueryValue): number {
  const [first = [], ...others] = cells;
  const isHeader = (cell: CellResult): boolean => (valueIn(cell)?.kind ?? "text") === "text";
  if (!first.every(isHeader) || first.every((cell) => valueIn(cell) === null)) return 0;
  const isOther = first.some((cell, index) => {
    if (valueIn(cell) === null) return false;
    const kinds = others.map((row) => valueIn(row[index])).filter((value) => value !== null);
    return kinds.length > 0 && commonKind(kinds) !== "text";
  });
  return isOther ? 1 : 0;
}
