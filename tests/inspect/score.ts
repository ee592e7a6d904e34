import type { FoundColumn, ReadTable, SheetReading } from "../../src/core/table/sheet-reading";
import type { Expectation, ExpectedRow, ExpectedTable } from "./expectation";
import { reasonClass } from "./reason-class";

/** One fact of a table and what became of it. `asked`: the table decides it, but a question was put. */
export interface Fact {
  readonly fact: string;
  readonly verdict: "right" | "wrong" | "asked";
  readonly expected: string;
  readonly got: string;
}

export interface Score {
  readonly facts: readonly Fact[];
  /** Columns adopted in a role that they do not have, without a word about it. */
  readonly wrongColumns: readonly string[];
}

/** Compares what was understood of a file with what is to be understood. */
export function score(reading: SheetReading, expectation: Expectation): Score {
  const adopted = reading.tables.filter(({ kind }) => kind !== "none");
  if (expectation.declined) return declinedScore(reading, adopted, expectation.says ?? "");
  const facts: Fact[] = [];
  const wrongColumns: string[] = [];
  const matched = new Set<ReadTable>();
  for (const expected of expectation.tables) {
    const free = adopted.filter((each) => !matched.has(each));
    const inRow = free.filter(({ headerRow }) => headerRow === expected.headerRow);
    // Tables side by side have one header row: the name's column tells them apart.
    const table = inRow.find(({ columns }) => columns.name?.index === expected.columns.name) ?? inRow[0] ?? free[0];
    if (table) matched.add(table);
    const part = tableScore(expected, table, reading);
    facts.push(...part.facts);
    wrongColumns.push(...part.wrongColumns);
  }
  for (const table of adopted.filter((each) => !matched.has(each)))
    facts.push(compared("table", "none", `${table.kind} table, header row ${table.headerRow}`));
  const left = new Map(reading.tables.flatMap(({ skipped }) => skipped.map(({ row, why }) => [row, why] as const)));
  for (const { row, why } of expectation.tables.flatMap(({ skipped }) => skipped)) {
    const found = left.get(row);
    const verdict = found !== undefined && why.includes(reasonClass(found)) ? "right" : "wrong";
    facts.push({ fact: `row ${row} left out`, verdict, expected: why.join(" or "), got: found ?? "not left out" });
  }
  return { facts, wrongColumns };
}

function declinedScore(reading: SheetReading, adopted: readonly ReadTable[], says: string): Score {
  const got = adopted.map(({ kind, headerRow }) => `${kind} table, header row ${headerRow}`).join("; ");
  const silent = adopted.filter(({ columns }) => columns.actual && !isNamed(columns.actual.header, reading));
  const said = reading.problems.map(({ message }) => message).join(" ");
  const isSaid = said !== "" && new RegExp(says, "i").test(said);
  return {
    facts: [
      compared("declined", "no table", got || "no table"),
      { fact: "a sentence", verdict: isSaid ? "right" : "wrong", expected: says || "any", got: said },
    ],
    wrongColumns: silent.map(({ headerRow }) => `a table adopted that is none, header row ${headerRow}`),
  };
}

function tableScore(expected: ExpectedTable, table: ReadTable | undefined, reading: SheetReading): Score {
  const facts: Fact[] = [
    compared("header row", expected.headerRow, table?.headerRow ?? "no table"),
    compared("kind", expected.kind, table?.kind ?? "no table"),
  ];
  if (expected.headerRows)
    facts.push(compared("header rows", expected.headerRows.join(" "), (table?.headerRows ?? []).join(" ")));
  const wrongColumns: string[] = [];
  const roles = new Set([...Object.keys(expected.columns), ...(expected.asks ?? []), ...columnsOf(table).keys()]);
  for (const role of roles) {
    if (expected.unjudged?.includes(role)) continue;
    const got = columnsOf(table).get(role) ?? [];
    const indexes = got.map(({ index }) => index);
    const wanted = [expected.columns[role] ?? []].flat();
    const asked = isAskedFor(role, reading);
    const fact = compared(`column ${role}`, wanted.join(" ") || "none", indexes.join(" ") || "none");
    if (wanted.length === 0 && !expected.asks?.includes(role) && got.length === 0) continue;
    if (expected.asks?.includes(role)) {
      const verdict = got.length === 0 && asked ? "right" : "wrong";
      facts.push({ ...fact, expected: "a question", verdict });
    } else if (got.length === 0 && asked) {
      facts.push({ ...fact, verdict: expected.soft?.includes(role) ? "right" : "asked", got: "a question" });
    } else {
      facts.push(fact);
    }
    const wrong = got.filter(({ index }) => !wanted.includes(index));
    for (const { index, header } of wrong)
      if (!isNamed(header, reading)) wrongColumns.push(`${role}: column ${index} "${header}"`);
  }
  const lenient = (expected.soft ?? []).some((role) => !columnsOf(table).has(role) && isAskedFor(role, reading));
  for (const row of expected.rows) facts.push(...rowFacts(row, table, reading, lenient));
  const extra = (table?.rows ?? []).filter(({ row }) => !expected.rows.some((each) => each.row === row));
  const rowsAreJudged = !expected.asks?.length;
  if (rowsAreJudged)
    for (const { row, name } of extra) facts.push(compared(`row ${row}`, "left out", `a KPI, "${name}"`));
  return { facts, wrongColumns };
}

function rowFacts(
  expected: ExpectedRow,
  table: ReadTable | undefined,
  reading: SheetReading,
  lenient: boolean,
): readonly Fact[] {
  const row = table?.rows.find((each) => each.row === expected.row);
  const at = `row ${expected.row}`;
  const facts = [compared(at, "a KPI", row ? "a KPI" : "none")];
  const asked = reading.problems.some((problem) => problem.row === expected.row);
  const status = row?.status || null;
  if (expected.asked === true) {
    const verdict = row && status === null && asked ? "right" : "wrong";
    facts.push({
      fact: `${at} status`,
      verdict,
      expected: "a question",
      got: `${status}, ${asked ? "asked" : "not asked"}`,
    });
  }
  if (expected.status !== undefined) {
    const fact = compared(`${at} status`, expected.status ?? "none", row ? (status ?? "none") : "no row");
    const open = fact.verdict === "wrong" && row !== undefined && status === null;
    facts.push(open && lenient ? { ...fact, verdict: "right" } : open && asked ? { ...fact, verdict: "asked" } : fact);
  }
  if (expected.direction !== undefined && !lenient)
    facts.push(compared(`${at} direction`, expected.direction, row?.direction ?? "none"));
  if (expected.objective !== undefined)
    facts.push(compared(`${at} objective`, expected.objective, row?.objective ?? "none"));
  if (expected.score !== undefined) {
    const shown = (value: number | null | undefined) => (typeof value === "number" ? value.toFixed(3) : "none");
    facts.push(compared(`${at} score`, shown(expected.score), row ? shown(row.score) : "no row"));
  }
  return facts;
}

function compared(fact: string, expected: string | number, got: string | number): Fact {
  return { fact, verdict: `${expected}` === `${got}` ? "right" : "wrong", expected: `${expected}`, got: `${got}` };
}

function columnsOf(table: ReadTable | undefined): ReadonlyMap<string, readonly FoundColumn[]> {
  return new Map(Object.entries(table?.columns ?? {}).map(([role, found]) => [role, [found].flat()]));
}

/** Whether a question about the table, not about one of its KPIs, names the role. */
function isAskedFor(role: string, reading: SheetReading): boolean {
  const headers = reading.tables.flatMap(({ headerRows }) => headerRows);
  const ofTables = reading.problems.filter(({ row }) => row === undefined || headers.includes(row));
  return ofTables.some(({ message }) => new RegExp(`\\b${role}s?\\b`, "i").test(message));
}

function isNamed(header: string, reading: SheetReading): boolean {
  return header !== "" && reading.problems.some(({ message }) => message.includes(`"${header}"`));
}
