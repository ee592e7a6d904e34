import type { Cell } from "../values/cell";
import type { Columns } from "./column-role";
import { isBlank, textOf } from "./table-reading";
import { normalTitle } from "./title-role";

/** A row of the table that holds a KPI. */
export interface KpiRow {
  readonly row: number;
  readonly name: string;
  /** What tells this KPI from the others: its name, with its section before it, so that a namesake changes nothing. */
  readonly identity: string;
  readonly actual: Cell;
  readonly target: Cell;
  readonly directionCell: Cell;
  readonly owner: string;
}

export type LeftOutReason = "title" | "blank" | "section" | "total" | "average" | "note" | "header" | "nameless";

export interface LeftOutRow {
  readonly row: number;
  readonly reason: LeftOutReason;
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
  const found: { row: KpiRow; section: string }[] = [];
  const leftOut: LeftOutRow[] = [];
  const titles = (cells[headerRow - 1] ?? []).map(textOf);
  const last = lastRowWithContent(cells, ours);
  const known = phrases();
  let section = "";
  cells.slice(0, last).forEach((row, index) => {
    if (index === headerRow - 1) return;
    if (index < headerRow - 1) {
      if (!row.every(isBlank)) leftOut.push({ row: index + 1, reason: "title" });
      return;
    }
    const at = (column: number | undefined): Cell => (column === undefined ? "" : row[column - 1]);
    const reason = whyLeftOut(row, titles, columns, ours, known);
    if (reason === "section") section = textOf(at(columns.name));
    if (reason) {
      leftOut.push({ row: index + 1, reason });
      return;
    }
    const name = textOf(at(columns.name));
    found.push({
      section,
      row: {
        row: index + 1,
        name,
        identity: name,
        actual: at(columns.actual),
        target: at(columns.target),
        directionCell: at(columns.direction),
        owner: textOf(at(columns.owner)),
      },
    });
  });
  return { ...identified(found), leftOut };
}

function identified(found: readonly { row: KpiRow; section: string }[]): Pick<KpiRows, "rows" | "repeated"> {
  const rows = found.map(({ row, section }) =>
    section === "" ? row : { ...row, identity: `${section} › ${row.name}` },
  );
  const byIdentity = counted(rows.map(({ identity }) => identity));
  const repeated = new Map<string, { name: string; rows: number[] }>();
  for (const { identity, row } of rows) {
    const key = normalTitle(identity);
    if ((byIdentity.get(key) ?? 0) < 2) continue;
    const group = repeated.get(key) ?? { name: identity, rows: [] };
    group.rows.push(row);
    repeated.set(key, group);
  }
  return { rows, repeated: [...repeated.values()] };
}

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) {
    const key = normalTitle(name);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function whyLeftOut(
  row: readonly Cell[],
  titles: readonly string[],
  columns: Columns,
  ours: readonly number[],
  known: ReturnType<typeof phrases>,
): LeftOutReason | undefined {
  const at = (column: number | undefined): string => (column === undefined ? "" : textOf(row[column - 1]));
  const filled = row.flatMap((cell, index) => (isBlank(cell) || ours.includes(index + 1) ? [] : [index + 1]));
  const name = at(columns.name);
  const figures = at(columns.actual) !== "" || at(columns.target) !== "";
  if (filled.length === 0) return "blank";
  if (isHeaderAgain(row, titles, columns)) return "header";
  if (name === "") return figures ? "nameless" : "note";
  if (isNote(name) && at(columns.target) === "") return "note";
  if (filled.length === 1) return isSentence(name) ? "note" : "section";
  const lone = at(columns.target) === "" && at(columns.direction) === "" && at(columns.owner) === "";
  if (isCalled(known.total, bare(name), lone)) return "total";
  if (isCalled(known.average, bare(name), lone)) return "average";
  return undefined;
}

function isHeaderAgain(row: readonly Cell[], titles: readonly string[], columns: Columns): boolean {
  return [columns.name, columns.actual, columns.target].every(
    (column) =>
      column !== undefined &&
      normalTitle(textOf(row[column - 1])) === normalTitle(titles[column - 1] ?? "") &&
      !isBlank(row[column - 1]),
  );
}

interface Phrase {
  readonly exactly: RegExp;
  readonly atStart: RegExp;
}

/** How totals and averages are called in English, Portuguese, Spanish, Indonesian and German. Built once for all rows. */
function phrases(): Readonly<Record<"total" | "average", Phrase>> {
  const phrase = (words: string): Phrase => ({
    exactly: new RegExp(`^(?:${words})$`),
    atStart: new RegExp(`^(?:${words})(?![\\p{L}\\p{N}])`, "u"),
  });
  return {
    total: phrase("(?:grand |sub ?-?)?totals?|sum|soma|suma|total geral|total general|jumlah|summe|gesamt"),
    average: phrase(
      "(?:overall )?(?:average|avg|mean|median)|m[eé]dia|promedio|mediana|rata-rata|durchschnitt|mittelwert",
    ),
  };
}

function isCalled({ exactly, atStart }: Phrase, name: string, lone: boolean): boolean {
  return exactly.test(name) || (lone && atStart.test(name));
}

function isNote(name: string): boolean {
  return /^(\*|(notes?|nota|notas|catatan|hinweis|sources?|fonte|fuente|sumber|quelle|legend|legenda|leyenda|legende)\b|n\.b\.|comments?:)/i.test(
    name,
  );
}

function isSentence(text: string): boolean {
  return text.length > 60 || /[.!?]$/.test(text);
}

function bare(name: string): string {
  return normalTitle(name)
    .replace(/[:*.]+$/, "")
    .trim();
}

function lastRowWithContent(cells: readonly (readonly Cell[])[], ours: readonly number[]): number {
  for (let last = cells.length; last > 0; last--) {
    if (cells[last - 1]?.some((cell, index) => !isBlank(cell) && !ours.includes(index + 1))) return last;
  }
  return 0;
}
