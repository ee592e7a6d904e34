import { type Direction, type KpiReading, type KpiStatus, parseDirection, readKpi } from "../kpi/kpi";
import { readingEn } from "../language/en/reading";
import type { AskLocale, Cell } from "../values/cell";
import { parseValue } from "../values/parse";
import type { NumberValue } from "../values/value";
import { cellText } from "./cell-text";
import { knownWords } from "./known-words";
import { plainText } from "./plain-words";
import { isLowerLikely, markedDirection } from "./row-direction";
import type { ReadFigure } from "./sheet-reading";
import { withStatedUnit } from "./stated-unit";

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
  /** The limit of a column "Green": its comparator says which way is good. */
  readonly green?: Cell;
}

/** A KPI as its row reads. */
export interface KpiPartsReading {
  readonly direction: Direction;
  readonly status: KpiStatus;
  /** The direction waits for the user's word. */
  readonly asked: boolean;
  /** A sentence, "" where the row is in order. */
  readonly problem: string;
  readonly gap: number | undefined;
  /** The cells as they were compared: with the stated unit where one of them had none. */
  readonly cells: { readonly actual: Cell; readonly target: Cell };
}

/** Reads a KPI: its direction in the order of H10, then its status. */
export function readKpiParts(parts: KpiParts, locale: AskLocale): KpiPartsReading {
  const cells = withStatedUnit(parts, parts.unit, locale);
  const found = statedDirection(parts, locale);
  const { direction } = found;
  const read = readKpi({ ...cells, direction }, locale);
  const judged = read.status === "On target" || read.status === "At risk" || read.status === "Off target";
  const question =
    found.open && (judged || read.status === "No data")
      ? doubtOf({ ...parts, ...cells }, read, judged, locale)
      : undefined;
  if (question !== undefined) {
    return {
      direction: "lower",
      status: judged ? "" : read.status,
      asked: true,
      problem: judged ? question : "",
      gap: undefined,
      cells,
    };
  }
  const problem = read.problem === "" ? "" : readingEn.unread({ name: parts.name, problem: read.problem });
  return { direction: read.direction, status: read.status, asked: false, problem, gap: read.gap, cells };
}

/** The direction cell for K, and whether nothing but the usual way speaks for it. */
function statedDirection(parts: KpiParts, locale: AskLocale): { readonly direction: Cell; readonly open: boolean } {
  const asked = parseDirection(parts.direction);
  if (asked !== undefined) return { direction: parts.direction, open: false };
  const target = parseValue(parts.target, locale);
  if (target.kind === "range" || (target.kind === "number" && target.bound !== undefined))
    return { direction: "", open: false };
  const told = boundDirection(parts.green, locale) ?? toldDirection(parts, locale);
  return { direction: told ?? "", open: told === undefined };
}

function boundDirection(green: Cell, locale: AskLocale): "higher" | "lower" | undefined {
  if (green === undefined || green === "") return undefined;
  const value = parseValue(green, locale);
  if (value.kind !== "number" || value.bound === undefined) return undefined;
  return value.bound === "at most" ? "lower" : "higher";
}

/** What name, titles and unit say of the direction, else where the target stands beside the baseline. */
export function toldDirection(
  { name, marks, baseline, target }: Pick<KpiParts, "name" | "marks" | "baseline" | "target">,
  locale: AskLocale,
): "higher" | "lower" | undefined {
  return markedDirection(name) ?? markedDirection(marks) ?? movement(baseline, target, locale);
}

/** Where the target stands beside the baseline. */
function movement(baselineCell: Cell, targetCell: Cell, locale: AskLocale): "higher" | "lower" | undefined {
  if (baselineCell === "" || baselineCell === undefined || baselineCell === null) return undefined;
  const baseline = parseValue(baselineCell, locale);
  const target = parseValue(targetCell, locale);
  if (baseline.kind !== "number" || target.kind !== "number" || target.relative || baseline.relative) return undefined;
  if (baseline.unit.kind !== target.unit.kind && baseline.unit.kind !== "plain" && target.unit.kind !== "plain")
    return undefined;
  if (baseline.value === target.value) return undefined;
  return target.value < baseline.value ? "lower" : "higher";
}

function doubtOf(parts: KpiParts, read: KpiReading, judged: boolean, locale: AskLocale): string | undefined {
  if (read.direction !== "higher") return undefined;
  const own = ownJudgement(parts.ownStatus);
  const fits = own !== undefined && judged && own.includes(read.status);
  if (isLowerLikely(parts.name)) {
    // The sheet answers itself where its own word fits higher, and would not fit lower.
    const lower = fits ? readKpi({ ...parts, direction: "lower" }, locale).status : "";
    return fits && !own.includes(lower) ? undefined : readingEn.lowerLikely({ name: parts.name });
  }
  if (!judged || own === undefined || fits || read.status === "At risk" || (read.gap ?? 1) === 0) return undefined;
  const isOpposite = own.length === 1 && own[0] !== read.status;
  return isOpposite ? readingEn.statusContradicts({ name: parts.name, status: parts.ownStatus }) : undefined;
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
