import { functionSentences as say } from "../language/en/functions";
import type { AskLocale, Cell } from "../values/cell";
import { shown } from "../values/option";
import { parseValue } from "../values/parse";
import { brokenCell, isUnticked, isWordsOnly, setsNoTarget, textOf, wholeOf } from "../values/presence";
import { rounded } from "../values/round";
import { commonUnit, type Figure } from "../values/row";
import { plainUnit } from "../values/unit";
import type { NumberValue, RangeValue, Unit, Value } from "../values/value";
import { type Kind, kindChoices, parseKind } from "./kind";
import { isStill, type NumberYardstick, rawScore, type Yardstick, yardstickFor } from "./yardstick";

/** The cells of one key result. Baseline blank counts as 0, kind blank as linear, cap blank as TRUE. */
export interface KeyResultCells {
  readonly current: Cell;
  /** Undefined where no target was asked for, which a binary key result may do without. */
  readonly target: Cell;
  readonly baseline?: Cell;
  readonly kind?: Cell;
  readonly cap?: Cell;
}

export interface KeyResultReading {
  /** 0 to 1, or the raw score where cap is FALSE; undefined where there is nothing to score yet, or a problem. */
  readonly score: number | undefined;
  /** Share of the planned movement made so far: 0 at baseline, 1 at target, no unit. Negative means moving away, above 1
   *  overshoot. [F1] */
  readonly raw: number | undefined;
  /** What to mend, as a sentence; "" where the row is in order. */
  readonly problem: string;
}

export type Measurement =
  /** Nothing to score yet. `counts` where the key result exists all the same: it has a target. */
  | { readonly kind: "blank"; readonly counts: boolean }
  | { readonly kind: "problem"; readonly problem: string }
  | Measured;

export interface Measured {
  readonly kind: "measured";
  readonly yardstick: Yardstick;
  /** In the row's common unit. */
  readonly current: number;
  readonly unit: Unit;
  readonly raw: number;
}

/** Scores one key result. Never throws. */
export function readKeyResult(row: KeyResultCells, locale: AskLocale): KeyResultReading {
  const measured = measureKeyResult(row, locale);
  if (measured.kind === "blank") return { score: undefined, raw: undefined, problem: "" };
  if (measured.kind === "problem") return { score: undefined, raw: undefined, problem: measured.problem };
  const cap = parseCap(row.cap, true, locale);
  if (typeof cap === "object") return { score: undefined, raw: undefined, problem: cap.problem };
  return { score: cap ? clamped(measured.raw) : measured.raw, raw: measured.raw, problem: "" };
}

/** The score of a row of plain numbers, as most rows are, "" where current and target are blank; undefined where
 *  readKeyResult has to decide. No objects, no globals: this runs once a row. */
export function quickScore(
  current: Cell,
  target: Cell,
  baseline: Cell,
  kind: Cell,
  cap: Cell,
): number | "" | undefined {
  if ((kind !== undefined && kind !== "") || (cap !== undefined && cap !== "" && typeof cap !== "boolean"))
    return undefined;
  if (current === "" && target === "") return "";
  if (typeof current !== "number" || typeof target !== "number") return undefined;
  const from = baseline === undefined || baseline === "" ? 0 : baseline;
  if (typeof from !== "number" || isStill(from, target)) return undefined;
  const raw = (current - from) / (target - from);
  if (!(raw - raw === 0)) return undefined;
  if (cap !== false && raw >= 1) return 1;
  return cap !== false && raw <= 0 ? 0 : rounded(raw);
}

/** The raw score as it counts: from 0 to 1. */
export function clamped(raw: number): number {
  return Math.min(Math.max(raw, 0), 1);
}

/** Whether results stop at 1: `usual` where the cell is blank, a sentence where it is neither yes nor no. */
export function parseCap(cell: Cell, usual: boolean, locale: AskLocale): boolean | { readonly problem: string } {
  const value = parseValue(cell, locale);
  if (value.kind === "blank") return usual;
  if (value.kind === "truth") return value.value;
  if (value.kind === "number" && (value.value === 0 || value.value === 1)) return value.value === 1;
  return { problem: say.unknownOption({ option: "cap", text: shown(cell), choices: "TRUE or FALSE" }) };
}

function troubled(problem: string): Measurement {
  return { kind: "problem", problem };
}

/** Like readKeyResult, with the yardstick and the current number in the row's common unit. */
export function measureKeyResult(row: KeyResultCells, locale: AskLocale): Measurement {
  const current = parseValue(row.current, locale);
  const target = parseValue(row.target, locale);
  if (current.kind === "blank" || current.kind === "no data") {
    return { kind: "blank", counts: !setsNoTarget(target) };
  }
  if (isUnticked(current) && (target.kind === "blank" || isUnticked(target)) && row.target !== undefined) {
    return { kind: "blank", counts: false };
  }
  const kind = parseKind(row.kind);
  if (kind === undefined) {
    return troubled(say.unknownOption({ option: "kind", text: shown(row.kind), choices: kindChoices }));
  }
  const broken = brokenCell("Current", current) ?? brokenCell("Target", target);
  if (broken !== undefined) return troubled(broken);
  const yesOrNo = kind === "binary" || (kind === "" && target.kind === "truth" && !isUnticked(target));
  return yesOrNo
    ? measureDone(current, target, row.baseline, locale)
    : measureNumber(current, target, row.baseline, kind, locale);
}

/** Done or not: a number by reaching its target, which is all of it (100 %) unless another number or a range is given. A
 *  target "no" wants the current to be "no" as well. [F8] */
function measureDone(current: Value, target: Value, baselineCell: Cell, locale: AskLocale): Measurement {
  const wanted = target.kind === "truth" && !target.box ? target.value : true;
  if (current.kind === "truth") return doneOrNot(current.value === wanted);
  if (current.kind !== "number") {
    return troubled(say.unknownOption({ option: "current", text: textOf(current), choices: "yes or no" }));
  }
  const measured = measureNumber(current, target, baselineCell, "binary", locale);
  return measured.kind === "measured" && target.kind === "truth"
    ? doneOrNot((measured.raw === 1) === wanted)
    : measured;
}

function doneOrNot(done: boolean): Measured {
  return { kind: "measured", yardstick: { kind: "done" }, current: Number(done), unit: plainUnit, raw: Number(done) };
}

function measureNumber(
  current: Value,
  target: Value,
  baselineCell: Cell,
  kind: Kind | "",
  locale: AskLocale,
): Measurement {
  const goal = goalOf(target, kind);
  if (goal === undefined && isUnticked(current)) return { kind: "blank", counts: false };
  if (goal === undefined) return troubled(say.targetMissing);
  if (typeof goal === "string") return troubled(goal);
  const now = currentNumber(current, kind, goal);
  if (typeof now === "string") return troubled(now);
  const start = startOf(parseValue(baselineCell, locale));
  if (start === "not yet") return { kind: "blank", counts: true };
  if (typeof start === "object" && "problem" in start) return troubled(start.problem);
  const aim = aimOf([{ argument: "Current", value: now }], goal, start, kind);
  if (typeof aim === "string") return troubled(aim);
  const { yardstick, unit } = aim;
  const number = aim.numberOf(now);
  return { kind: "measured", yardstick, current: number, unit, raw: rawScore(yardstick, number) };
}

/** The number or range of a target; undefined where it sets none; a sentence where it cannot be read. */
export function goalOf(target: Value, kind: Kind | ""): NumberValue | RangeValue | string | undefined {
  if (target.kind === "number" || target.kind === "range") return target;
  if (target.kind === "truth" && !isUnticked(target)) return wholeOf(1, "100%");
  if (target.kind === "unreadable" && !isWordsOnly(target)) {
    return say.notANumber({ argument: "Target", text: target.text });
  }
  // A milestone is a share of the work, and its target all of it; so is what is done or not.
  return kind === "milestone" || kind === "binary" ? wholeOf(1, "100%") : undefined;
}

/** The baseline as a number, undefined where blank or a dash; "not yet" where it is still to be determined. */
export function startOf(baseline: Value): NumberValue | undefined | "not yet" | { readonly problem: string } {
  const broken = brokenCell("Baseline", baseline);
  if (broken !== undefined) return { problem: broken };
  if (baseline.kind === "number") return baseline;
  if (baseline.kind === "blank" || isUnticked(baseline)) return undefined;
  if (baseline.kind === "no data") return baseline.dash ? undefined : "not yet";
  return { problem: say.notANumber({ argument: "Baseline", text: textOf(baseline) }) };
}

function currentNumber(current: Value, kind: Kind | "", goal: NumberValue | RangeValue): NumberValue | string {
  if (current.kind === "number") return current;
  // Done is all of it: of a milestone's target, and of 1 or 100 %.
  const whole = goal.kind === "number" && (kind === "milestone" || (goal.value === 1 && goal.unit.kind !== "time"));
  if (current.kind === "truth" && whole) {
    return { ...goal, value: current.value ? goal.value : 0, text: current.text, bound: undefined };
  }
  return say.notANumber({ argument: "Current", text: textOf(current) });
}

/** Brings values, target and baseline to one unit and finds the yardstick; a sentence where that fails. */
export function aimOf(
  values: readonly Figure[],
  goal: NumberValue | RangeValue,
  start: NumberValue | undefined,
  kind: Kind | "",
):
  | { readonly yardstick: NumberYardstick; readonly unit: Unit; readonly numberOf: (value: NumberValue) => number }
  | string {
  const [low, high] = goal.kind === "range" ? [goal.low, goal.high] : [goal, goal];
  const figures = [...values];
  // Both ends: the greater one may be what a percentage cannot stand beside.
  for (const value of new Set([low, high])) figures.push({ argument: "Target", value });
  if (start !== undefined) figures.push({ argument: "Baseline", value: start });
  const common = commonUnit(figures);
  if ("problem" in common) return common.problem;
  const { unit, numberOf } = common;
  const baseline = start === undefined ? undefined : numberOf(start);
  const yardstick = yardstickFor({ goal, low: numberOf(low), high: numberOf(high), baseline, kind });
  if (typeof yardstick === "string") return yardstick;
  // A date is no share of anything: without a start there is no way to measure.
  if (yardstick.kind === "movement" && !yardstick.started && unit.kind === "date") {
    return say.dateAsNumber({ argument: "Target", date: goal.text });
  }
  return { yardstick, unit, numberOf };
}
