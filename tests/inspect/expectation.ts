import { readFileSync } from "node:fs";
import { type ReasonClass, reasonClass } from "./reason-class";

/** What is to be understood of one file. */
export interface Expectation {
  /** No table is adopted, and a sentence says so. */
  readonly declined: boolean;
  /** What the sentence must speak of, where the specification asks for it: a regular expression. */
  readonly says?: string;
  readonly tables: readonly ExpectedTable[];
}

export interface ExpectedTable {
  readonly headerRow: number;
  /** Undefined: not judged. */
  readonly headerRows?: readonly number[];
  readonly kind: "kpi" | "okr";
  /** Column numbers by role; a role that is not named here must stay empty. */
  readonly columns: Readonly<Record<string, number | readonly number[]>>;
  /** Roles that must be a question. */
  readonly asks?: readonly string[];
  /** Roles of which a question is as good as the right answer. */
  readonly soft?: readonly string[];
  /** Roles that the specification leaves open. */
  readonly unjudged?: readonly string[];
  readonly rows: readonly ExpectedRow[];
  readonly skipped: readonly { readonly row: number; readonly why: readonly ReasonClass[] }[];
}

export interface ExpectedRow {
  readonly row: number;
  readonly status?: string | null;
  readonly direction?: string;
  readonly objective?: number | string;
  readonly score?: number | null;
  /** No status until somebody has answered a question about this row. */
  readonly asked?: boolean;
}

/** As the tables of the issue tell what is expected: other words for the same. */
interface PublishedExpectation {
  readonly kind: string;
  readonly header_row: number;
  readonly columns: Readonly<Record<string, { readonly index: number } | readonly { readonly index: number }[]>>;
  readonly kpi_rows: readonly number[];
  readonly skip_rows: readonly { readonly row: number; readonly why: string }[];
  readonly rows: readonly {
    readonly row: number;
    readonly direction?: string | null;
    readonly expected_status?: string | null;
    readonly expected_status_default?: string | null;
    readonly objective?: number;
    readonly score?: number | null;
  }[];
}

type WrittenExpectation =
  | { readonly declined: true; readonly says?: string }
  | { readonly tables: readonly ExpectedTable[] }
  | PublishedExpectation;

/** @param path of a .expected.json, in our words or in those of the tables */
export function readExpectation(path: string): Expectation {
  const written: WrittenExpectation = JSON.parse(readFileSync(path, "utf8"));
  if ("declined" in written) return { ...written, tables: [] };
  if ("tables" in written) return { declined: false, tables: written.tables };
  if (written.kind === "none") return { declined: true, tables: [] };
  return { declined: false, tables: [publishedTable(written)] };
}

function publishedTable(written: PublishedExpectation): ExpectedTable {
  const columns = Object.entries(written.columns).map(([role, found]) => [
    role === "key_result" || role === "kpi" ? "name" : role,
    "index" in found ? found.index : found.map(({ index }) => index),
  ]);
  return {
    headerRow: written.header_row,
    kind: written.kind === "okr" ? "okr" : "kpi",
    columns: Object.fromEntries(columns),
    rows: written.kpi_rows.map((row) => publishedRow(row, written.rows)),
    skipped: written.skip_rows.map(({ row, why }) => ({ row, why: [reasonClass(why)] })),
  };
}

function publishedRow(row: number, rows: PublishedExpectation["rows"]): ExpectedRow {
  const found = rows.find((each) => each.row === row);
  if (found === undefined) return { row };
  const status = found.expected_status ?? found.expected_status_default;
  const direction = /^(higher|lower|between)/.exec(found.direction ?? "")?.[1];
  return {
    row,
    ...(status === undefined ? {} : { status: status || null }),
    ...(direction === undefined ? {} : { direction }),
    ...(found.objective === undefined ? {} : { objective: found.objective }),
    ...(found.score === undefined ? {} : { score: found.score }),
  };
}
