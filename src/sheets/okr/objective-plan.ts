// What saving an objective will set, decided before anything is written: absolute, short enough for the journal.
import { checksum } from "../../core/checksum";
import { objectiveEn } from "../../core/language/en/objective";
import type { Cycle } from "../../core/okr/cycle";
import { draftFigure, type KeyResultDraft, type ObjectiveDraft, type Problem } from "../../core/okr/draft";
import { type Figure, figureKind, numberFormat } from "../../core/okr/figure";
import { newId } from "../../core/okr/id";
import type { AskLocale } from "../../core/values/cell";
import type { Day } from "../write";
import { type OkrColumn, titleKey } from "./okr-columns";
import { cellName, cellOf, type ObjectiveRows, type OkrTable, takenIds } from "./okr-table";

export type PlanCell = string | number | boolean | null | Day;

/** One row and what it is to hold. `was` tells recovery whether somebody else has been at a cell since. */
export interface RowPlan {
  readonly id: string;
  /** The row does not stand in the sheet yet. */
  readonly fresh: boolean;
  readonly cells: Readonly<Partial<Record<OkrColumn, PlanCell>>>;
  readonly was: Readonly<Partial<Record<OkrColumn, string>>>;
  readonly formats: Readonly<Partial<Record<OkrColumn, string>>>;
}

export interface ObjectivePlan {
  readonly objective: string;
  /** To be added to the Cycles sheet. */
  readonly cycle: Cycle | null;
  /** The OKRs sheet is to be made, or filled where it stands empty. */
  readonly makesSheet: boolean;
  /** Sheets that did not stand when this was decided: whichever stand now are of our making. */
  readonly inserts: readonly ("okrs" | "cycles")[];
  /** Rows that the sheet's grid had: more by now, and the rows for the new key results may be there already. */
  readonly gridRows: number;
  /** What every fresh row holds besides its own cells. */
  readonly shared: RowPlan["cells"];
  /** New rows stand below the row of this ID; "" for the end of the table. */
  readonly below: string;
  readonly rows: readonly RowPlan[];
  readonly removed: readonly { readonly id: string; readonly was: string }[];
}

/** What a plan is made from. */
export interface PlanGround {
  /** Null where the sheet is to be made. */
  readonly table: OkrTable | null;
  /** The objective as it stands; null for a new one. */
  readonly standing: { readonly rows: ObjectiveRows; readonly draft: ObjectiveDraft } | null;
  readonly cycle: Cycle | null;
  readonly inserts: ObjectivePlan["inserts"];
  readonly removed: readonly string[];
  readonly locale: AskLocale;
  readonly random: () => number;
  /** ISO day of the check-in that a new current value is. */
  readonly today: string;
}

/** The plan for a checked and merged draft, and the draft with its IDs. */
export function objectivePlan(
  draft: ObjectiveDraft,
  ground: PlanGround,
): { readonly plan: ObjectivePlan; readonly draft: ObjectiveDraft; readonly problems: readonly Problem[] } {
  const { table, standing } = ground;
  const withIds = draftWithIds(draft, table, ground.random);
  const rows = standing
    ? changedRows(withIds, ground, standing, table)
    : [freshObjective(withIds), ...withIds.keyResults.map((keyResult) => freshKeyResult(withIds, keyResult, ground))];
  const plan: ObjectivePlan = {
    objective: draft.objective.slice(0, 80),
    cycle: ground.cycle,
    makesSheet: table === null,
    inserts: ground.inserts,
    gridRows: table?.sheet.getMaxRows() ?? 0,
    shared: rows.some((row) => row.fresh) ? sharedCells(draft) : {},
    below: standing ? lastRowId(standing.rows, ground.removed) : "",
    rows,
    removed: table && standing ? removals(table, standing.rows, ground.removed) : [],
  };
  return { plan, draft: withIds, problems: table ? formulaProblems(plan, withIds, table) : [] };
}

/** True where a plan would write nothing. */
export function isIdle(plan: ObjectivePlan): boolean {
  return plan.rows.length === 0 && plan.removed.length === 0 && plan.cycle === null;
}

/** A cell's content in few characters, to be recognised later. */
export function fingerprint(cell: unknown): string {
  const text = cell instanceof Date ? `d${cell.getTime()}` : `${typeof cell} ${String(cell)}`;
  // Short in the journal, and a chance hit would take a colliding edit within seconds of a crash.
  return checksum(text);
}

/** All of a row that people write, as one fingerprint. */
export function rowFingerprint(table: OkrTable, row: number): string {
  return jointFingerprint((column) => cellOf(table, row, column));
}

/** The same of a row that is to be written. */
export function plannedFingerprint(cells: RowPlan["cells"]): string {
  return jointFingerprint((column) => cells[column] ?? "");
}

function jointFingerprint(cell: (column: OkrColumn) => unknown): string {
  const columns = ["text", "owner", "unit", "baseline", "target", "current", "weight", "note"] as const;
  return fingerprint(columns.map((column) => fingerprint(cell(column))).join());
}

function draftWithIds(draft: ObjectiveDraft, table: OkrTable | null, random: () => number): ObjectiveDraft {
  const taken = table ? takenIds(table) : new Set<string>();
  const given = (id: string, prefix: "O" | "KR") => {
    const own = id === "" ? newId(prefix, taken, random) : id;
    taken.add(own);
    return own;
  };
  return {
    ...draft,
    id: given(draft.id, "O"),
    keyResults: draft.keyResults.map((keyResult) => ({ ...keyResult, id: given(keyResult.id, "KR") })),
  };
}

function freshObjective(draft: ObjectiveDraft): RowPlan {
  return {
    id: draft.id,
    fresh: true,
    cells: { id: draft.id, type: objectiveEn.objectiveType, text: draft.objective },
    was: {},
    formats: {},
  };
}

function freshKeyResult(draft: ObjectiveDraft, keyResult: KeyResultDraft, ground: PlanGround): RowPlan {
  const figures = figuresOf(keyResult, ground.locale);
  return {
    id: keyResult.id,
    fresh: true,
    cells: {
      id: keyResult.id,
      type: objectiveEn.keyResultType,
      text: keyResult.metric,
      parent: draft.id,
      unit: keyResult.unit,
      baseline: figures.baseline?.value ?? null,
      target: figures.target?.value ?? null,
      current: figures.current?.value ?? null,
      weight: figures.weight?.value ?? null,
      updated: figures.current ? { day: ground.today } : null,
    },
    was: {},
    formats: {
      baseline: formatOf(figures.baseline ?? figures.target),
      target: formatOf(figures.target),
      current: formatOf(figures.current ?? figures.target),
    },
  };
}

/** Owner, cycle and commitment stand in every row, so that each row's formulas read their own row only. */
function sharedCells(draft: ObjectiveDraft): Partial<Record<OkrColumn, PlanCell>> {
  return {
    owner: draft.owner,
    cycle: draft.cycle,
    commitment: objectiveEn.commitments[draft.commitment],
  };
}

function changedRows(
  draft: ObjectiveDraft,
  ground: PlanGround,
  standing: { readonly rows: ObjectiveRows; readonly draft: ObjectiveDraft },
  table: OkrTable | null,
): readonly RowPlan[] {
  if (!table) return [];
  const before = standing.draft;
  const changes: RowPlan[] = [];
  const shared = sharedChanges(draft, before);
  const own: Partial<Record<OkrColumn, PlanCell>> = { ...shared };
  if (draft.objective !== before.objective) own.text = draft.objective;
  push(changes, rowChange(table, standing.rows.row, draft.id, own, {}));
  for (const keyResult of draft.keyResults) {
    const place = standing.rows.keyResults.find((each) => each.id === keyResult.id);
    const old = before.keyResults.find((each) => each.id === keyResult.id);
    if (!place || !old) changes.push(freshKeyResult(draft, keyResult, ground));
    else push(changes, keyResultChange(table, place.row, keyResult, old, { draft, before }, ground));
  }
  return changes;
}

function keyResultChange(
  table: OkrTable,
  row: number,
  keyResult: KeyResultDraft,
  old: KeyResultDraft,
  objective: { readonly draft: ObjectiveDraft; readonly before: ObjectiveDraft },
  ground: PlanGround,
): RowPlan | undefined {
  const cells: Partial<Record<OkrColumn, PlanCell>> = {};
  const formats: Partial<Record<OkrColumn, string>> = {};
  const shared = sharedChanges(objective.draft, objective.before);
  const before = sharedCells(objective.before);
  for (const column of ["owner", "cycle", "commitment"] as const) {
    // A key result that was given an owner of its own on the sheet keeps it.
    const followed = titleKey(cellOf(table, row, column)) === titleKey(before[column] ?? "");
    if (shared[column] !== undefined && followed) cells[column] = shared[column];
  }
  if (keyResult.metric !== old.metric) cells.text = keyResult.metric;
  if (keyResult.unit !== old.unit) cells.unit = keyResult.unit;
  const figures = figuresOf(keyResult, ground.locale);
  for (const column of ["baseline", "target", "current", "weight"] as const) {
    if (keyResult[column] === old[column]) continue;
    const figure = figures[column];
    cells[column] = figure?.value ?? null;
    const format = figure && column !== "weight" ? changedFormat(table, row, column, figure) : undefined;
    if (format !== undefined) formats[column] = format;
  }
  if (cells.current !== undefined && table.columns.at.updated !== undefined) {
    cells.updated = { day: ground.today };
  }
  return rowChange(table, row, keyResult.id, cells, formats);
}

function sharedChanges(draft: ObjectiveDraft, before: ObjectiveDraft): Partial<Record<OkrColumn, PlanCell>> {
  const [now, then] = [sharedCells(draft), sharedCells(before)];
  const changes: Partial<Record<OkrColumn, PlanCell>> = {};
  for (const column of ["owner", "cycle", "commitment"] as const) {
    const cell = now[column];
    if (cell !== undefined && cell !== then[column]) changes[column] = cell;
  }
  return changes;
}

function rowChange(
  table: OkrTable,
  row: number,
  id: string,
  cells: RowPlan["cells"],
  formats: RowPlan["formats"],
): RowPlan | undefined {
  const columns = columnsOf(cells);
  if (columns.length === 0) return undefined;
  const was: Partial<Record<OkrColumn, string>> = {};
  for (const column of columns) was[column] = fingerprint(cellOf(table, row, column));
  return { id, fresh: false, cells, was, formats };
}

/** Undefined where the cell's own format does for this figure. */
function changedFormat(table: OkrTable, row: number, column: OkrColumn, figure: Figure): string | undefined {
  const standing = table.formats[row - 1]?.[(table.columns.at[column] ?? 0) - 1] ?? "";
  const wanted = numberFormat(figure);
  const kind = figureKind(standing);
  const isSameKind =
    kind.kind === figure.format.kind &&
    (kind.kind !== "currency" || figure.format.kind !== "currency" || kind.sign === figure.format.sign);
  const decimals = (format: string) => /\.([0#]+)/.exec(format)?.[1]?.length ?? 0;
  return isSameKind && (kind.kind === "plain" || decimals(standing) >= decimals(wanted)) ? undefined : wanted;
}

function removals(table: OkrTable, rows: ObjectiveRows, removed: readonly string[]): ObjectivePlan["removed"] {
  return rows.keyResults
    .filter(({ id }) => removed.includes(id))
    .map(({ id, row }) => ({ id, was: rowFingerprint(table, row) }));
}

/** Cells with a formula of the user's are not overwritten: a problem at the field. */
function formulaProblems(plan: ObjectivePlan, draft: ObjectiveDraft, table: OkrTable): readonly Problem[] {
  const problems: Problem[] = [];
  for (const change of plan.rows) {
    if (change.fresh) continue;
    const position = draft.keyResults.findIndex((keyResult) => keyResult.id === change.id);
    const row = table.values.findIndex((_, index) => String(cellOf(table, index + 1, "id")).trim() === change.id) + 1;
    for (const column of columnsOf(change.cells)) {
      const formula = table.formulas[row - 1]?.[(table.columns.at[column] ?? 0) - 1] ?? "";
      if (formula === "" || column === "updated") continue;
      const cell = cellName(table, row, column);
      const message = objectiveEn.cellIsFormula({ sheet: table.sheet.getName(), cell });
      problems.push({ field: fieldOf(column, position), message });
    }
  }
  return problems;
}

function fieldOf(column: OkrColumn, position: number): string {
  if (position < 0) return column === "text" ? "objective" : column;
  return `keyResults.${position}.${column === "text" ? "metric" : column}`;
}

function lastRowId(rows: ObjectiveRows, removed: readonly string[]): string {
  const all = [{ id: rows.id, row: rows.row }, ...rows.keyResults.filter(({ id }) => !removed.includes(id))];
  return all.reduce((last, each) => (each.row > last.row ? each : last)).id;
}

function figuresOf(keyResult: KeyResultDraft, locale: AskLocale): Partial<Record<OkrColumn, Figure>> {
  const figures: Partial<Record<OkrColumn, Figure>> = {};
  for (const column of ["baseline", "target", "current", "weight"] as const) {
    const figure = draftFigure(keyResult, column, locale);
    if (figure) figures[column] = figure;
  }
  return figures;
}

function formatOf(figure: Figure | undefined): string {
  return figure ? numberFormat(figure) : "General";
}

/** The columns that a row's plan names. */
export function columnsOf(cells: RowPlan["cells"]): readonly OkrColumn[] {
  return (Object.keys(cells) as OkrColumn[]).filter((column) => cells[column] !== undefined);
}

function push<T>(list: T[], entry: T | undefined): void {
  if (entry !== undefined) list.push(entry);
}
