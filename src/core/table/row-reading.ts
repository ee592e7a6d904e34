import { type Direction, type KpiReading, type KpiStatus, parseDirection, readKpi } from "../kpi/kpi";
import type { AskLocale, Cell } from "../values/cell";
import { parseValue } from "../values/parse";
import type { NumberValue } from "../values/value";
import { cellText } from "./cell-text";
import { knownWords } from "./known-words";
import type { MarkedShare } from "./own-bands";
import { plainText } from "./plain-words";
import { markedDirection } from "./row-direction";
import type { ReadFigure } from "./sheet-reading";
import { withStatedUnit } from "./stated-unit";
import { isLowerLikely } from "./topics/lower-topic";

/** What stands in a KPI's row, and what its table states about it. */
export interface KpiParts {
  readonly name: string;
  readonly actual: Cell;
  readonly target: Cell;
  readonly baseline: Cell;
  readonly direction: Cell;
  /** The user's own status word; "" where there is none. */
  readonly ownStatus: string;
  /** The stated units of actual and target; "" where none is. */
  readonly unit: { readonly actual: string; readonly target: string };
  /** Titles and units that may hold a marker such as "(lower is better)". */
  readonly marks: string;
  /** What the baseline moves towards, where that is not the target: that of the year beside one of a quarter. */
  readonly aim?: Cell;
  /** The limit of a column "Green": its comparator says which way is good. */
  readonly green?: Cell;
  /** The share of the target from which the table's own words call a KPI good, where they follow a band of their own. */
  readonly ownGoodShare?: number | undefined;
  /** What somebody has confirmed, for a direction that nothing in the row says. */
  readonly confirmed?: SaidDirection | undefined;
  /** Whether the table is to be tracked: its figures will move, and a direction must be known before they do. */
  readonly isKept?: boolean;
  /** Where At risk ends, as KPISTATUS takes it; the usual band if not given. */
  readonly limit?: Cell;
}

export type SaidDirection = "higher" | "lower";

/** A KPI as its row reads. */
export interface KpiPartsReading {
  readonly direction: Direction;
  readonly status: KpiStatus;
  /** Why the direction waits for the user's word; undefined where it does not. */
  readonly asked: DirectionDoubt | undefined;
  /** True where neither a direction cell nor the target's wording says which way is good. */
  readonly isOpen: boolean;
  /** What was confirmed, or what name, titles, limit or baseline tell, of an open direction. */
  readonly said: SaidDirection | undefined;
  /** What cannot be read, as a sentence; "" where the row is in order. */
  readonly problem: string;
  readonly gap: number | undefined;
  /** The cells as they were compared: with the stated unit where one of them had none. */
  readonly cells: { readonly actual: Cell; readonly target: Cell };
}

/** The name speaks of what should fall, or the user's own status word fits only if lower is better. */
export type DirectionDoubt = "name" | "status";

/** Reads a KPI: its direction in the order of H10, then its status. */
export function readKpiParts(parts: KpiParts, locale: AskLocale): KpiPartsReading {
  const cells = withStatedUnit(parts, parts.unit, locale);
  const isOpen = isOpenDirection(parts, locale);
  const said = isOpen
    ? (parts.confirmed ?? boundDirection(parts.green, locale) ?? toldDirection(parts, locale))
    : undefined;
  const { limit } = parts;
  const read = readKpi({ ...cells, direction: said ?? parts.direction, limit }, locale);
  const isJudged = read.status === "On target" || read.status === "At risk" || read.status === "Off target";
  const asked =
    isOpen && said === undefined && (isJudged || read.status === "No data")
      ? doubtOf({ ...parts, ...cells }, read, isJudged, locale)
      : undefined;
  const { problem } = read;
  if (asked === undefined) {
    const { direction, status, gap } = read;
    return { direction, status, asked, isOpen, said, problem, gap, cells };
  }
  const status = isJudged ? "" : read.status;
  return { direction: "lower", status, asked, isOpen, said, problem, gap: undefined, cells };
}

/** Whether neither a direction cell nor the target itself ("< 2h", "4 to 5", "yes") says which way is good. */
function isOpenDirection(parts: KpiParts, locale: AskLocale): boolean {
  if (parseDirection(parts.direction) !== undefined) return false;
  if (typeof parts.target !== "string" && typeof parts.target !== "boolean") return true;
  const target = parseValue(parts.target, locale);
  const isWorded = target.kind === "number" && target.bound !== undefined;
  return !isWorded && target.kind !== "range" && target.kind !== "truth";
}

function boundDirection(green: Cell, locale: AskLocale): SaidDirection | undefined {
  if (green === undefined || green === "") return undefined;
  const value = parseValue(green, locale);
  if (value.kind !== "number" || value.bound === undefined) return undefined;
  return value.bound === "at most" ? "lower" : "higher";
}

/** What name, titles and unit say of the direction, else where the target stands beside the baseline. */
export function toldDirection(
  { name, marks, baseline, target, aim = target }: Pick<KpiParts, "name" | "marks" | "baseline" | "target" | "aim">,
  locale: AskLocale,
): SaidDirection | undefined {
  return markedDirection(name) ?? markedDirection(marks) ?? movement(baseline, aim, locale);
}

/** Where the target stands beside the baseline. */
function movement(baselineCell: Cell, targetCell: Cell, locale: AskLocale): SaidDirection | undefined {
  if (baselineCell === "" || baselineCell === undefined || baselineCell === null) return undefined;
  const baseline = parseValue(baselineCell, locale);
  const target = parseValue(targetCell, locale);
  if (baseline.kind !== "number" || target.kind !== "number" || target.relative || baseline.relative) return undefined;
  if (baseline.unit.kind !== target.unit.kind && baseline.unit.kind !== "plain" && target.unit.kind !== "plain")
    return undefined;
  if (baseline.value === target.value) return undefined;
  return target.value < baseline.value ? "lower" : "higher";
}

function doubtOf(parts: KpiParts, read: KpiReading, isJudged: boolean, locale: AskLocale): DirectionDoubt | undefined {
  if (read.direction !== "higher") return undefined;
  const own = ownJudgement(parts.ownStatus);
  const fits = own !== undefined && isJudged && own.includes(read.status);
  // What equals its target has reached it either way, as long as it stays there.
  if (!parts.isKept && read.gap === 0 && read.status === "On target") return undefined;
  if (isLowerLikely(parts.name)) {
    // The sheet answers itself where its own word fits higher, and would not fit lower.
    const isPlain = fits && isVerdict(parts.ownStatus);
    const lower = isPlain ? readKpi({ ...parts, direction: "lower" }, locale).status : "";
    return isPlain && !own.includes(lower) ? undefined : "name";
  }
  if (!isJudged || own === undefined || fits || read.status === "At risk" || (read.gap ?? 1) === 0) return undefined;
  const isOpposite = own.length === 1 && own[0] !== read.status;
  if (!isOpposite) return undefined;
  const isWithinOwnBand =
    own[0] === "On target" && parts.ownGoodShare !== undefined && 1 - (read.gap ?? 1) >= parts.ownGoodShare;
  return isWithinOwnBand ? undefined : "status";
}

/** Where a row stands in its table's own judgement; undefined where it has no word of its own, or its direction is said. */
export function markedShare(parts: KpiParts, locale: AskLocale): MarkedShare | undefined {
  const own = ownJudgement(parts.ownStatus);
  if (own === undefined || !isOpenDirection(parts, locale)) return undefined;
  const { direction, gap } = readKpi(withStatedUnit(parts, parts.unit, locale), locale);
  return direction === "higher" && gap !== undefined ? { share: 1 - gap, isGood: own[0] === "On target" } : undefined;
}

/** Whether a word says that a target is met or missed: "In progress" and "Partial" tell neither. */
function isVerdict(word: string): boolean {
  const { good, bad, status, warning } = knownWords();
  const own = plainText(word);
  return good.has(own) || bad.has(own) || warning.has(own) || !status.has(own);
}

/** The statuses that a user's own word may stand for; undefined for a word that nobody knows. */
function ownJudgement(word: string): readonly KpiStatus[] | undefined {
  if (word === "") return undefined;
  if (/[🟢✅✔✓☑💚👍]/u.test(word)) return ["On target"];
  if (/[🔴❌✗✘🛑⛔👎]/u.test(word)) return ["Off target"];
  if (/[🟡🟠⚠]/u.test(word)) return ["At risk", "Off target"];
  const { good, bad, status } = knownWords();
  const own = plainText(word);
  if (good.has(own)) return ["On target"];
  if (bad.has(own)) return ["Off target"];
  return status.has(own) ? ["At risk", "Off target"] : undefined;
}

/** A cell as a figure: its text, and what it means where that is a number or a range. Undefined for a blank cell. */
export function readFigure(cell: Cell, compared: Cell, unit: string, locale: AskLocale): ReadFigure | undefined {
  const text = cellText(cell);
  if (text === "") return undefined;
  const value = parseValue(compared, locale);
  if (value.kind === "number") {
    const its = unitName(value, unit);
    return { text, number: value.value, ...(its === "" ? {} : { unit: its }) };
  }
  if (value.kind === "range") {
    const its = unitName(value.low, unit);
    return { text, low: value.low.value, high: value.high.value, ...(its === "" ? {} : { unit: its }) };
  }
  return { text };
}

function unitName({ unit }: NumberValue, stated: string): string {
  if (unit.kind === "plain") return stated;
  if (unit.kind === "time") return "seconds";
  return unit.kind === "months" ? "months" : unit.name;
}
