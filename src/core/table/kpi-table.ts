import { readingEn } from "../language/en/reading";
import type { AskLocale, Cell } from "../values/cell";
import { type Body, type RowColumns, readBody } from "./body";
import { cellText } from "./cell-text";
import type { FoundTable } from "./find-tables";
import type { Grid } from "./grid";
import { type HeaderColumn, mayBe } from "./header-column";
import { historyRows, identityOf } from "./kpi-identity";
import { ownGoodShare } from "./own-bands";
import { rowParts } from "./row-parts";
import { type KpiPartsReading, markedShare, readFigure, readKpiParts } from "./row-reading";
import type { ReadFigure, ReadProblem, ReadRow } from "./sheet-reading";

/** Numbers of which nobody knows how they are written: reads with one locale and says whether it mattered. */
export interface Doubt {
  readonly locale: AskLocale;
  /** Whether a locale was asked for since the last call, though nobody knows it. */
  wasAsked(): boolean;
}

/** Where the parts of a row are, from what the header says. */
function rowColumns(found: FoundTable): RowColumns {
  const { roles, groups, typed } = found.header.reading;
  const silent = found.header.columns
    .filter((column) => column !== roles.name && mayBe(column, "number"))
    .map(({ index }) => index);
  return {
    name: roles.name?.index,
    actual: roles.actual?.index,
    target: roles.target?.index,
    baseline: roles.baseline?.index,
    percent: roles.percent?.index,
    score: roles.score?.index,
    direction: roles.direction?.index,
    unit: roles.unit?.index,
    owner: roles.owner?.index,
    period: roles.period?.index,
    weight: roles.weight?.index,
    id: roles.id?.index,
    groups: groups.map(({ index }) => index),
    typed: typed?.index,
    silent,
  };
}

/** The body below a found header. */
export function bodyOf(grid: Grid, found: FoundTable, okr: boolean): Body {
  const area = { ...found.area, firstRow: Math.max(...found.header.lines) + 1 };
  const above = { ...found.around, firstRow: found.area.firstRow, lastRow: Math.min(...found.header.lines) - 1 };
  return readBody(grid, area, rowColumns(found), { repeated: new Set(found.repeated), okr, above });
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Reads the KPIs of a table. */
export function readKpiTable(
  grid: Grid,
  found: FoundTable,
  doubt: Doubt,
): { readonly rows: readonly ReadRow[]; readonly body: Body; readonly problems: readonly ReadProblem[] } {
  const { roles } = found.header.reading;
  const body = bodyOf(grid, found, false);
  const problems: ReadProblem[] = [];
  const text = (row: number, column: HeaderColumn | undefined): string =>
    column === undefined ? "" : grid.text(row, column.index);
  const past = roles.period === undefined ? undefined : historyRows(grid, body.rows, roles.period.index);
  const partsOf = rowParts(grid, found.header, { ...rowColumns(found), status: roles.status?.index });
  const goodShare =
    roles.status === undefined
      ? undefined
      : ownGoodShare(body.rows.flatMap((bodyRow) => markedShare(partsOf(bodyRow), doubt.locale) ?? []));
  const rows = body.rows.map((bodyRow): ReadRow => {
    const { row, name } = bodyRow;
    const parts = partsOf(bodyRow);
    const { actual, target, unit } = parts;
    doubt.wasAsked();
    const read = readKpiParts({ ...parts, ownGoodShare: goodShare }, doubt.locale);
    let ambiguous = doubt.wasAsked();
    const figure = (cell: Cell, compared: Cell, its: string): ReadFigure | undefined => {
      const found = readFigure(cell, compared, its, doubt.locale);
      if (!doubt.wasAsked()) return found;
      ambiguous = true;
      return { text: cellText(cell) };
    };
    const figures = {
      actual: figure(actual, read.cells.actual, unit.actual),
      target: figure(target, read.cells.target, unit.target),
    };
    const known = roles.actual !== undefined && roles.target !== undefined;
    const sentence = sentenceOf(name, read, text(row, roles.status));
    if (ambiguous)
      problems.push({
        row,
        message: readingEn.ambiguousNumber({
          name,
          text: [figures.actual?.text ?? "", figures.target?.text ?? ""].filter((each) => each !== "").join(" / "),
        }),
      });
    else if (known && sentence !== "") problems.push({ row, message: sentence });
    else if (known) problems.push(...farApart(row, name, figures));
    const found: Writable<ReadRow> = {
      row,
      name,
      identity: identityOf(bodyRow, roles.period === undefined ? text(row, roles.id) : ""),
      direction: read.direction,
      status: ambiguous || !known ? "" : read.status,
    };
    if (figures.actual) found.actual = figures.actual;
    if (figures.target) found.target = figures.target;
    if (read.asked) found.asked = true;
    if (past?.has(row)) found.history = true;
    return found;
  });
  problems.push(...repeated(rows));
  return { rows, body, problems };
}

function sentenceOf(name: string, { asked, status, problem }: KpiPartsReading, own: string): string {
  // Of a KPI without data it is asked when it has some.
  if (asked !== undefined && status !== "") return "";
  if (asked === "name") return readingEn.lowerLikely({ name });
  if (asked === "status") return readingEn.statusContradicts({ name, status: own });
  return problem === "" ? "" : readingEn.unread({ name, problem });
}

/** Sentences for KPIs that nothing tells apart. */
function repeated(rows: readonly ReadRow[]): readonly ReadProblem[] {
  const byIdentity = new Map<string, ReadRow[]>();
  for (const row of rows) {
    if (row.history) continue;
    const same = byIdentity.get(row.identity);
    if (same) same.push(row);
    else byIdentity.set(row.identity, [row]);
  }
  return [...byIdentity.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({
      message: readingEn.repeatedName({ name: same[0]?.name ?? "", rows: same.map(({ row }) => row) }),
    }));
}

/** 0.9 against 95: perhaps a share against a percentage. */
function farApart(
  row: number,
  name: string,
  { actual, target }: { readonly actual: ReadFigure | undefined; readonly target: ReadFigure | undefined },
): readonly ReadProblem[] {
  if (actual === undefined || target === undefined || !("number" in actual) || !("number" in target)) return [];
  const [a, b] = [Math.abs(actual.number ?? 0), Math.abs(target.number ?? 0)];
  const [small, large] = a < b ? [a, b] : [b, a];
  if (small === 0 || small > 1 || large < 20 * small || large <= 1) return [];
  return [{ row, message: readingEn.farApart({ name, actual: actual.text, target: target.text }) }];
}
