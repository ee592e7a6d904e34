import type { Observation } from "../alert/alert";
import { type Direction, type KpiStatus, parseDirection, readKpi } from "../kpi/kpi";
import { tableEn } from "../language/en/table";
import type { AskLocale, Cell } from "../values/cell";
import { isDate } from "../values/date";
import type { KpiRow } from "./kpi-row";
import { isBlank } from "./table-reading";

/** A KPI's row and what its figures say. */
export interface KpiReadingRow extends KpiRow {
  readonly status: KpiStatus;
  readonly direction: Direction;
  /** Share of the target, 0 or less where it is met; undefined where there is nothing to compare. */
  readonly gap: number | undefined;
  /** A sentence where the row cannot be read, else "". */
  readonly problem: string;
  /** False where only our parser can read the figures or the direction: Sheets' own formulas then leave the row blank. */
  readonly native: boolean;
}

/** Words found in a direction column, for the native formulas to know. */
export interface DirectionWords {
  readonly lower: readonly string[];
  readonly higher: readonly string[];
}

export function readKpiRow(row: KpiRow, locale: AskLocale): KpiReadingRow {
  const { status, direction, gap, problem } = readKpi(
    { actual: row.actual, target: row.target, direction: row.directionCell },
    locale,
  );
  const judged = status === "On target" || status === "At risk" || status === "Off target";
  const dated = isDate(row.actual) || isDate(row.target);
  const native =
    !dated &&
    (!judged || (isNativeFigure(row.actual) && isNativeFigure(row.target) && isNativeDirection(row.directionCell)));
  const doubt = native ? "" : dated ? tableEn.notNativeDate : tableEn.notNative;
  return { ...row, status, direction, gap, native, problem: problem || doubt };
}

/**
 * The word that the native formula shows for this row, where that is certain; undefined for texts, which Sheets may
 * read or not.
 */
export function nativeWord(row: KpiReadingRow): KpiStatus | undefined {
  const plain = (cell: Cell): boolean => isBlank(cell) || typeof cell === "number";
  if (!plain(row.actual) || !plain(row.target)) return undefined;
  if (isBlank(row.actual) || isBlank(row.target)) return row.status;
  return isNativeDirection(row.directionCell) ? row.status : undefined;
}

/** What the row tells the KPI's alert. */
export function observationOf(row: Pick<KpiReadingRow, "status">): Observation {
  switch (row.status) {
    case "Off target":
      return "off";
    case "At risk":
      return "short";
    case "On target":
      return "met";
    default:
      return "none";
  }
}

export function directionWords(cells: readonly Cell[]): DirectionWords {
  // The plainest words are always known, so that a row typed tomorrow is read as well.
  const lower = new Set(["lower", "down", "↓"]);
  const higher = new Set(["higher", "up", "↑"]);
  for (const cell of new Set(cells)) {
    if (typeof cell !== "string") continue;
    const direction = parseDirection(cell);
    if (direction === "lower") lower.add(cell.trim().toLowerCase());
    if (direction === "higher") higher.add(cell.trim().toLowerCase());
  }
  return { lower: [...lower], higher: [...higher] };
}

function isNativeFigure(cell: Cell): boolean {
  return typeof cell === "number";
}

function isNativeDirection(cell: Cell): boolean {
  if (isBlank(cell)) return true;
  const direction = parseDirection(cell);
  return typeof cell === "string" && (direction === "higher" || direction === "lower");
}
