import type { Observation } from "../alert/alert";
import { isNoFigureWord } from "../formula/no-figure";
import { bandText } from "../formula/status-function-formula";
import { defaultBand, type ShareBand } from "../kpi/band";
import { type Direction, type KpiStatus, parseDirection } from "../kpi/kpi";
import { ownEntry } from "../stored";
import type { AskLocale, Cell } from "../values/cell";
import { isDate } from "../values/date";
import type { KpiRow } from "./kpi-row";
import { ownGoodShare } from "./own-bands";
import {
  type DirectionDoubt,
  type KpiParts,
  type KpiPartsReading,
  markedShare,
  readKpiParts,
  type SaidDirection,
} from "./row-reading";
import { isBlank } from "./table-reading";
import { normalTitle } from "./title-role";
import { isLowerLikely } from "./topics/lower-topic";

/** A KPI's row and what its figures say. */
export interface KpiReadingRow extends KpiRow {
  readonly status: KpiStatus;
  readonly direction: Direction;
  /** Share of the target, 0 or less where it is met; undefined where there is nothing to compare. */
  readonly gap: number | undefined;
  /** A sentence where the row cannot be read, else "". */
  readonly problem: string;
  /** False where only our parser can read the figures or the direction: Sheets' own formulas then leave the row blank,
   *  and KPISTATUS gives its word. */
  readonly native: boolean;
  /** Why its direction is asked: the row has no status until somebody confirms it, "No data" aside. */
  readonly asked: DirectionDoubt | undefined;
  /** True where neither a direction cell nor the target's wording says which way is good. */
  readonly isOpen: boolean;
  /** The direction that somebody confirmed in the sidebar, or that name, titles or baseline tell, where neither a
   *  direction cell nor the target does. */
  readonly said: SaidDirection | undefined;
  /** Stated units that actual and target are compared in, where their cells hold none; "" for as they stand. */
  readonly joined: JoinedUnits;
}

export type { SaidDirection } from "./row-reading";

export interface JoinedUnits {
  readonly actual: string;
  readonly target: string;
}

/** How a table is judged beyond what its cells say. */
export interface Judging {
  readonly band: ShareBand;
  /** By the KPI's identity, spelled as titles are compared. "asked": nobody has answered yet. */
  readonly directions: Readonly<Record<string, SaidDirection | "asked">>;
  /** Whether the user's own status words may raise or settle the question of a direction: when a table is understood,
   *  and not later, when a word that is not kept up to date would silence an alert. */
  readonly asksWords: boolean;
}

export const usualJudging: Judging = { band: defaultBand, directions: {}, asksWords: false };

/** Words found in a direction column, for the native formulas to know. */
export interface DirectionWords {
  readonly lower: readonly string[];
  readonly higher: readonly string[];
}

/** The rows of one table. */
export function readKpiRows(rows: readonly KpiRow[], locale: AskLocale, judging: Judging): readonly KpiReadingRow[] {
  const hasWords = judging.asksWords && rows.some(({ ownStatus }) => ownStatus !== "");
  const goodShare = hasWords
    ? ownGoodShare(rows.flatMap((row) => markedShare(partsOf(row, row.ownStatus), locale) ?? []))
    : undefined;
  return rows.map((row) => readKpiRow(row, locale, judging, goodShare));
}

/** `goodShare` is where the table's own words begin to call a KPI good. */
export function readKpiRow(
  row: KpiRow,
  locale: AskLocale,
  { band, directions, asksWords }: Judging = usualJudging,
  goodShare?: number,
): KpiReadingRow {
  const kept = directions === usualJudging.directions ? undefined : ownEntry(directions, normalTitle(row.identity));
  const parts: KpiParts = {
    ...partsOf(row, asksWords ? row.ownStatus : ""),
    confirmed: kept === "asked" ? undefined : kept,
    limit: band === defaultBand ? undefined : bandText(band),
    ownGoodShare: goodShare,
    isKept: true,
  };
  const read = readKpiParts(parts, locale);
  const { status, said, isOpen } = read;
  const isAsked = kept === "asked" && isOpen && said === undefined && !asksWords;
  const asked = read.asked ?? (isAsked ? "status" : undefined);
  const isUnjudged = asked !== undefined && status !== "No data" && status !== "No target";
  const judged = status === "On target" || status === "At risk" || status === "Off target" || isUnjudged;
  const dated = isDate(row.actual) || isDate(row.target);
  const native =
    !dated &&
    (!judged || (isNativeFigure(row.actual) && isNativeFigure(row.target) && isNativeDirection(row.directionCell)));
  // Written out, because spreading ten thousand rows takes longer than reading them.
  return {
    row: row.row,
    name: row.name,
    label: row.label,
    identity: row.identity,
    actual: row.actual,
    target: row.target,
    directionCell: row.directionCell,
    owner: row.owner,
    ownStatus: row.ownStatus,
    baseline: row.baseline,
    aim: row.aim,
    unit: row.unit,
    marks: row.marks,
    green: row.green,
    history: row.history,
    status: isUnjudged ? "" : status,
    direction: asked === undefined ? read.direction : "lower",
    gap: isUnjudged ? undefined : read.gap,
    problem: read.problem,
    native,
    asked,
    said,
    isOpen,
    joined: joinedUnits(row, read.cells),
  };
}

function partsOf(
  { name, actual, target, baseline, aim, directionCell, unit, marks, green }: KpiRow,
  ownStatus: string,
): KpiParts {
  return { name, actual, target, baseline, aim, direction: directionCell, ownStatus, unit, marks, green };
}

const asTheyStand = { actual: "", target: "" } as const;

function joinedUnits({ actual, target, unit }: KpiRow, compared: KpiPartsReading["cells"]): JoinedUnits {
  if (compared.actual === actual && compared.target === target) return asTheyStand;
  return {
    actual: compared.actual === actual ? "" : unit.actual || unit.target,
    target: compared.target === target ? "" : unit.target || unit.actual,
  };
}

/**
 * What is kept of a table's open directions once it is tracked, besides what was confirmed: those that the user's own
 * words settled, and those that they made a question.
 */
export function settledDirections(rows: readonly KpiReadingRow[]): Judging["directions"] {
  const settled: (readonly [string, SaidDirection | "asked"])[] = [];
  for (const { identity, name, isOpen, said, asked, status } of rows) {
    if (!isOpen || said !== undefined || asked === "name") continue;
    if (asked === "status") settled.push([normalTitle(identity), "asked"]);
    else if (observationOf({ status }) !== "none" && isLowerLikely(name))
      settled.push([normalTitle(identity), "higher"]);
  }
  return Object.fromEntries(settled);
}

/** Which formula shows a row's status: a native one, ours where only our parser reads the cells, none where it is asked. */
export function statusSource(row: KpiReadingRow): "native" | "ours" | "none" {
  if (row.status === "") return row.asked ? "none" : "native";
  if (row.status !== "No data" && row.status !== "No target") return row.native ? "native" : "ours";
  const [other, figure] = row.status === "No data" ? [row.actual, row.target] : [row.target, row.actual];
  const isNative = typeof figure === "number" && (isBlank(other) || other === "#N/A" || isNoFigureWord(String(other)));
  return isNative ? "native" : "ours";
}

/**
 * The word that the native formula shows for this row, where that is certain; undefined for texts, which Sheets may
 * read or not.
 */
export function nativeWord(row: KpiReadingRow): KpiStatus | undefined {
  const plain = (cell: Cell): boolean => isBlank(cell) || typeof cell === "number";
  if (!plain(row.actual) || !plain(row.target)) return undefined;
  if (isBlank(row.actual) || isBlank(row.target)) return row.status;
  if (row.status === "" && row.asked) return "";
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
