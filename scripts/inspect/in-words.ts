import { inspectEn } from "../../src/core/language/en/inspect";
import { columnLetters } from "../../src/core/table/column-letters";
import type { FileLocale } from "../../src/core/table/file-locale";
import type { ReadTable, SheetReading } from "../../src/core/table/sheet-reading";

/** More lines than these nobody reads; the JSON has them all. */
const MOST_LINES = 60;

/** How numbers were read, and who says so; undefined where nobody does. */
type ReadAs = { readonly id: string; readonly from: FileLocale["from"] | "you" } | undefined;

/** A reading as a person reads it: what each table is, its columns, its rows, what is left out, what to look at. */
export function readingInWords(
  reading: SheetReading,
  { file, locale }: { readonly file: string; readonly locale: ReadAs },
): string {
  const head = locale
    ? inspectEn.localeRead({ file, locale: locale.id, from: locale.from })
    : inspectEn.localeOpen({ file });
  const parts = [head, ...reading.tables.map(tableInWords)];
  if (reading.tables.length === 0) parts.push(inspectEn.noTable);
  if (reading.problems.length > 0) {
    const shown = reading.problems.slice(0, MOST_LINES);
    const lines = shown.map(({ row, message }) => inspectEn.problem({ row, message }));
    parts.push([inspectEn.problems, ...indented(shortened(lines, reading.problems.length))].join("\n"));
  }
  return parts.join("\n\n");
}

function tableInWords(table: ReadTable): string {
  const { kind, headerRows, rows, skipped } = table;
  const lines = [inspectEn.table({ kind, headerRows }), ...indented(aligned(columnLines(table)))];
  if (rows.length > 0) {
    const statuses = new Map<string, number>();
    if (kind === "kpi")
      for (const { status } of rows) statuses.set(status ?? "", (statuses.get(status ?? "") ?? 0) + 1);
    const parts = [...statuses].map(([status, count]) => inspectEn.statusCount({ status, count }));
    lines.push(`  ${inspectEn.counted({ kind, rows: rows.length, parts })}`);
    lines.push(...indented(indented(shortened(aligned(rows.slice(0, MOST_LINES).map(rowLine)), rows.length))));
  }
  if (skipped.length > 0) {
    const reasons = new Map<string, number[]>();
    for (const { row, why } of skipped) reasons.set(why, [...(reasons.get(why) ?? []), row]);
    lines.push(`  ${inspectEn.leftOut}`);
    lines.push(...[...reasons].map(([why, left]) => `    ${inspectEn.skipped({ rows: left, why })}`));
  }
  return lines.join("\n");
}

function columnLines({ columns }: ReadTable): string[][] {
  return Object.entries(columns).flatMap(([role, found]) =>
    [found ?? []]
      .flat()
      .map(({ index, header }) => [
        inspectEn.role(role),
        inspectEn.column({ letters: columnLetters(index), header: header.replace(/\s+/g, " ") }),
      ]),
  );
}

function rowLine(row: ReadTable["rows"][number]): string[] {
  return [
    inspectEn.row(row.row),
    // Where the table has ids, they are the identity: the name says more.
    (row.identity.endsWith(row.name) ? row.identity : row.name).replace(/\s+/g, " "),
    inspectEn.figures({ actual: row.actual?.text ?? "", target: row.target?.text ?? "" }),
    row.direction ?? "",
    row.objective === undefined || row.objective === null ? "" : inspectEn.objective(row.objective),
    row.score === undefined || row.score === null ? "" : inspectEn.score(row.score),
    row.status ?? "",
    row.history ? inspectEn.history : "",
  ];
}

/** Lines whose parts stand below each other; a long text takes the room that it needs. */
function aligned(lines: readonly (readonly string[])[]): string[] {
  const widest = 44;
  const widths: number[] = [];
  for (const line of lines) {
    for (const [index, part] of line.entries()) {
      if (part.length <= widest) widths[index] = Math.max(widths[index] ?? 0, part.length);
    }
  }
  return lines.map((line) =>
    line
      .map((part, index) => part.padEnd(widths[index] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

function shortened(lines: readonly string[], all: number): readonly string[] {
  return all > lines.length ? [...lines, inspectEn.more({ count: all - lines.length })] : lines;
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
