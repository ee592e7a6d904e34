import type { Observation } from "../alert/alert";
import { isNoFigureWord } from "../formula/no-figure";
import { bandText } from "../formula/status-function-formula";
import { defaultBand, type ShareBand } from "../kpi/band";
import { type Direction, type KpiStatus, parseDirection, readKpi } from "../kpi/kpi";
import type { AskLocale, Cell } from "../values/cell";
import { isDate } from "../values/date";
import { parseValue } from "../values/parse";
import type { KpiRow } from "./kpi-row";
import { isLowerLikely } from "./row-direction";
import { toldDirection } from "./row-reading";
import { isBlank } from "./table-reading";
import { normalTitle } from "./title-role";

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
  /** What its name makes likely, and nothing says: the row has no status until somebody confirms it. */
  readonly asked: "lower" | undefined;
  /** True where neither a direction cell nor the target's wording says which way is good. */
  readonly isOpen: boolean;
  /** The direction that somebody confirmed in the sidebar, or that name, titles or baseline tell, where neither a
   *  direction cell nor the target does. */
  readonly said: SaidDirection | undefined;
}

export type SaidDirection = "higher" | "lower";

/** How a table is judged beyond what its cells say. */
export interface Judging {
  readonly band: ShareBand;
  /** By the KPI's identity, spelled as titles are compared. */
  readonly directions: Readonly<Record<string, SaidDirection>>;
}

export const usualJudging: Judging = { band: defaultBand, directions: {} };

/** Words found in a direction column, for the native formulas to know. */
export interface DirectionWords {
  readonly lower: readonly string[];
  readonly higher: readonly string[];
}

export function readKpiRow(
  row: KpiRow,
  locale: AskLocale,
  { band, directions }: Judging = usualJudging,
): KpiReadingRow {
  const isOpen = isBlank(row.directionCell) && !isWorded(row.target, locale);
  const said = isOpen ? (confirmed(row, directions) ?? told(row, locale)) : undefined;
  const { status, direction, gap, problem } = readKpi(
    {
      actual: row.actual,
      target: row.target,
      direction: said ?? row.directionCell,
      ...(band !== defaultBand && { limit: bandText(band) }),
    },
    locale,
  );
  const judged = status === "On target" || status === "At risk" || status === "Off target";
  const dated = isDate(row.actual) || isDate(row.target);
  const native =
    !dated &&
    (!judged || (isNativeFigure(row.actual) && isNativeFigure(row.target) && isNativeDirection(row.directionCell)));
  if (judged && isOpen && said === undefined && isLowerLikely(row.name)) {
    return reading(row, {
      status: "",
      direction: "lower",
      gap: undefined,
      native,
      problem,
      asked: "lower",
      said,
      isOpen,
    });
  }
  return reading(row, { status, direction, gap, native, problem, asked: undefined, said, isOpen });
}

/** Written out, because spreading ten thousand rows takes longer than reading them. */
function reading(
  row: KpiRow,
  read: Pick<KpiReadingRow, "status" | "direction" | "gap" | "native" | "problem" | "asked" | "said" | "isOpen">,
): KpiReadingRow {
  const { status, direction, gap, native, problem, asked, said, isOpen } = read;
  return {
    row: row.row,
    name: row.name,
    identity: row.identity,
    actual: row.actual,
    target: row.target,
    directionCell: row.directionCell,
    owner: row.owner,
    baseline: row.baseline,
    marks: row.marks ?? "",
    history: row.history === true,
    status,
    direction,
    gap,
    native,
    problem,
    asked,
    said,
    isOpen,
  };
}

function confirmed({ identity }: KpiRow, directions: Judging["directions"]): SaidDirection | undefined {
  return directions === usualJudging.directions ? undefined : directions[normalTitle(identity)];
}

function told({ name, marks = "", baseline = "", target }: KpiRow, locale: AskLocale): SaidDirection | undefined {
  return toldDirection({ name, marks, baseline, target }, locale);
}

/** Whether a target says by itself which way is good: "< 2h", "at least 95%", "4 to 5". */
function isWorded(target: Cell, locale: AskLocale): boolean {
  if (typeof target !== "string") return false;
  const value = parseValue(target, locale);
  return value.kind === "range" || value.kind === "truth" || (value.kind === "number" && value.bound !== undefined);
}

/** Which formula shows a row's status: a native one, ours where only our parser reads the cells, none where it is asked. */
export function statusSource(row: KpiReadingRow): "native" | "ours" | "none" {
  if (row.asked) return "none";
  if (row.status === "") return "native";
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
  if (row.asked) return "";
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
