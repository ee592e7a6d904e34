import { readingEn } from "../language/en/reading";
import { parseScore } from "../okr/given-score";
import { readKeyResult } from "../okr/score";
import type { AskLocale, Cell } from "../values/cell";
import { parseValue } from "../values/parse";
import type { Body } from "./body";
import type { FoundTable } from "./find-tables";
import type { Grid } from "./grid";
import type { HeaderColumn } from "./header-column";
import { identityOf } from "./kpi-identity";
import { bodyOf, type Doubt } from "./kpi-table";
import { readFigure, readKpiParts } from "./row-reading";
import type { ReadProblem, ReadRow } from "./sheet-reading";
import { unitIn } from "./stated-unit";

/** Reads the key results of a table, with the number of their objective and their score. */
export function readOkrTable(
  grid: Grid,
  found: FoundTable,
  doubt: Doubt,
): { readonly rows: readonly ReadRow[]; readonly body: Body; readonly problems: readonly ReadProblem[] } {
  const { roles } = found.header.reading;
  const body = bodyOf(grid, found, true);
  const problems: ReadProblem[] = [];
  const at = (row: number, column: HeaderColumn | undefined): Cell =>
    column === undefined ? "" : grid.cell(row, column.index);
  const measured = roles.target !== undefined && roles.actual !== undefined;
  const given = roles.score ?? roles.percent;
  const scale = given !== undefined && !measured ? scaleOf(grid, body, given, doubt.locale) : 1;
  const rows = body.rows.map((bodyRow): ReadRow => {
    const { row, name, objective } = bodyRow;
    const unit = (roles.unit === undefined ? "" : grid.text(row, roles.unit.index)) || unitIn(name);
    const [current, target, baseline] = [at(row, roles.actual), at(row, roles.target), at(row, roles.baseline)];
    doubt.wasAsked();
    const parts = {
      name,
      actual: current,
      target,
      baseline,
      direction: at(row, roles.direction),
      ownStatus: "",
      unit: { actual: unit, target: unit },
      marks: "",
    };
    const read = readKpiParts(parts, doubt.locale);
    const scored = measured
      ? readKeyResult({ current: read.cells.actual, target: read.cells.target, baseline }, doubt.locale)
      : givenScore(at(row, given), scale, doubt.locale);
    const figures = {
      actual: readFigure(current, read.cells.actual, unit, doubt.locale),
      target: readFigure(target, read.cells.target, unit, doubt.locale),
    };
    const ambiguous = doubt.wasAsked();
    if (ambiguous)
      problems.push({
        row,
        message: readingEn.ambiguousNumber({ name, text: figures.actual?.text ?? figures.target?.text ?? "" }),
      });
    else if (scored.problem !== "")
      problems.push({ row, message: readingEn.unread({ name, problem: scored.problem }) });
    return {
      row,
      name,
      identity: identityOf(bodyRow, roles.id === undefined ? "" : grid.text(row, roles.id.index)),
      ...(figures.actual && { actual: figures.actual }),
      ...(figures.target && { target: figures.target }),
      direction: read.direction,
      status: "",
      ...(objective > 0 && { objective }),
      score: ambiguous ? null : (scored.score ?? null),
    };
  });
  return { rows, body, problems };
}

/** 100 where a column of plain numbers up to 100 can only be percentages, else 1. */
function scaleOf(grid: Grid, body: Body, column: HeaderColumn, locale: AskLocale): number {
  let largest = 0;
  for (const { row } of body.rows) {
    const value = parseValue(grid.cell(row, column.index), locale);
    if (value.kind === "number" && value.unit.kind === "plain") largest = Math.max(largest, value.value);
  }
  return largest > 2 && largest <= 100 && column.title.senses[0] === "percent" ? 100 : 1;
}

function givenScore(
  cell: Cell,
  scale: number,
  locale: AskLocale,
): { readonly score: number | undefined; readonly problem: string } {
  const value = parseValue(cell, locale);
  const scaled = scale !== 1 && value.kind === "number" && value.unit.kind === "plain" ? value.value / scale : cell;
  const score = parseScore(scaled, locale);
  if (typeof score === "object") return { score: undefined, problem: score.problem };
  return { score: score === undefined ? undefined : Math.min(1, Math.max(0, score)), problem: "" };
}
