import { functionSentences as say } from "../language/en/functions";
import type { AskLocale, Cell } from "../values/cell";
import { parseValue } from "../values/parse";
import { rounded, TOLERANCE } from "../values/round";
import { commonUnit } from "../values/row";
import type { NumberValue, RangeValue, Value } from "../values/value";
import { type Kind, kindChoices, parseKind } from "./kind";

/** The cells of one key result. Baseline blank counts as 0, kind blank as linear, cap blank as TRUE. */
export interface KeyResultCells {
  readonly current: Cell;
  readonly target: Cell;
  readonly baseline?: Cell;
  readonly kind?: Cell;
  readonly cap?: Cell;
}

export interface KeyResultReading {
  /** 0 to 1, or the raw score where cap is FALSE; undefined where there is nothing to score yet, or a problem. */
  readonly score: number | undefined;
  /** Share of the planned movement made so far: 0 at baseline, 1 at target, no unit. Negative means moving away, above 1
   *  overshoot. [F1-F4] */
  readonly raw: number | undefined;
  /** What to mend, as a sentence; "" where the row is in order. */
  readonly problem: string;
}

/** What "reaching the target" means for a key result, with the numbers in one unit. */
export type Yardstick =
  | { readonly kind: "movement"; readonly from: number; readonly to: number; readonly started: boolean }
  | { readonly kind: "limit"; readonly bound: "at least" | "at most"; readonly limit: number }
  | { readonly kind: "between"; readonly low: number; readonly high: number }
  | { readonly kind: "done"; readonly done: boolean };

export type Measurement =
  /** Nothing to score yet. `counts` where the key result exists all the same: it has a target. */
  | { readonly kind: "blank"; readonly counts: boolean }
  | { readonly kind: "problem"; readonly problem: string }
  | { readonly kind: "measured"; readonly yardstick: Yardstick; readonly current: number; readonly raw: number };

/** Raw score of a number against a yardstick: unclamped, 12 significant digits. */
export function rawScore(yardstick: Yardstick, current: number): number {
  switch (yardstick.kind) {
    case "movement":
      return rounded((current - yardstick.from) / (yardstick.to - yardstick.from));
    case "limit":
      return yardstick.bound === "at least"
        ? Number(reaches(current, yardstick.limit))
        : Number(reaches(-current, -yardstick.limit));
    case "between":
      return Number(reaches(current, yardstick.low) && reaches(-current, -yardstick.high));
    case "done":
      return Number(yardstick.done);
  }
}

function reaches(value: number, limit: number): boolean {
  return value >= limit - Math.abs(limit) * TOLERANCE;
}

function clamped(raw: number): number {
  return Math.min(Math.max(raw, 0), 1);
}

/** Scores one key result. Never throws. */
export function readKeyResult(row: KeyResultCells, locale: AskLocale): KeyResultReading {
  const measured = measureKeyResult(row, locale);
  if (measured.kind === "blank") return { score: undefined, raw: undefined, problem: "" };
  if (measured.kind === "problem") return { score: undefined, raw: undefined, problem: measured.problem };
  const cap = parseCap(row.cap, locale);
  if (typeof cap !== "boolean") return { score: undefined, raw: undefined, problem: cap.problem };
  return { score: cap ? clamped(measured.raw) : measured.raw, raw: measured.raw, problem: "" };
}

function parseCap(cell: Cell, locale: AskLocale): boolean | { readonly problem: string } {
  if (cell === undefined || cell === "" || typeof cell === "boolean") return cell !== false;
  const value = parseValue(cell, locale);
  if (value.kind === "blank") return true;
  if (value.kind === "truth") return value.value;
  if (value.kind === "number" && (value.value === 0 || value.value === 1)) return value.value === 1;
  return { problem: say.unknownOption({ option: "cap", text: String(cell), choices: "TRUE or FALSE" }) };
}

function troubled(problem: string): Measurement {
  return { kind: "problem", problem };
}

/** Like readKeyResult, with the yardstick and the current number in the row's common unit. */
export function measureKeyResult(row: KeyResultCells, locale: AskLocale): Measurement {
  const current = parseValue(row.current, locale);
  const target = parseValue(row.target, locale);
  if (current.kind === "blank" || current.kind === "no data") {
    return { kind: "blank", counts: isTarget(target) };
  }
  const kind = parseKind(row.kind);
  if (kind === undefined) {
    return troubled(say.unknownOption({ option: "kind", text: String(row.kind), choices: kindChoices }));
  }
  const broken = brokenCell("Current", current) ?? brokenCell("Target", target);
  if (broken !== undefined) return troubled(broken);
  if (kind === "binary" || (target.kind === "truth" && kind !== "milestone")) {
    return measureDone(current, target, kind);
  }
  return measureNumber(current, target, row.baseline, kind, locale);
}

function isTarget(target: Value): boolean {
  if (target.kind === "truth") return !target.box || target.value;
  return target.kind !== "blank" && target.kind !== "no data" && !isWordsOnly(target);
}

// "Currently no target is set": a text without a digit promises no number.
function isWordsOnly(value: Value): boolean {
  return value.kind === "unreadable" && !/\d/.test(value.text);
}

function brokenCell(argument: string, value: Value): string | undefined {
  if (value.kind === "error") return say.brokenCell({ argument, text: value.text });
  if (value.kind === "loading") return say.stillLoading({ argument });
  return undefined;
}

function measureDone(current: Value, target: Value, kind: Kind | ""): Measurement {
  if (
    current.kind === "truth" &&
    current.box &&
    !current.value &&
    target.kind === "truth" &&
    target.box &&
    !target.value
  ) {
    return { kind: "blank", counts: false };
  }
  let done: boolean;
  if (current.kind === "truth") done = current.value;
  else if (current.kind === "number") {
    const goal = target.kind === "number" ? target.value : 1;
    done = reaches(current.value, goal);
  } else {
    const text = "text" in current ? current.text : "";
    return troubled(say.unknownOption({ option: "current", text, choices: "yes or no" }));
  }
  if (target.kind === "truth" && !target.value && !target.box && kind !== "binary") done = !done;
  return { kind: "measured", yardstick: { kind: "done", done }, current: Number(done), raw: Number(done) };
}

const WHOLE: NumberValue = {
  kind: "number",
  value: 1,
  unit: { kind: "percent", key: "", name: "%" },
  text: "100%",
  bound: undefined,
  amount: undefined,
  asMinutes: undefined,
  relative: false,
};

function measureNumber(
  current: Value,
  target: Value,
  baselineCell: Cell,
  kind: Kind | "",
  locale: AskLocale,
): Measurement {
  const baseline = parseValue(baselineCell, locale);
  const broken = brokenCell("Baseline", baseline);
  if (broken !== undefined) return troubled(broken);
  let goal: NumberValue | RangeValue;
  if (target.kind === "number" || target.kind === "range") goal = target;
  else if (target.kind === "truth") goal = WHOLE;
  else if (target.kind === "unreadable" && !isWordsOnly(target)) {
    return troubled(say.notANumber({ argument: "Target", text: target.text }));
  } else if (current.kind === "truth" && current.box && !current.value) return { kind: "blank", counts: false };
  else if (kind === "milestone") goal = WHOLE;
  else return troubled(say.targetMissing);

  const now = currentNumber(current, kind, goal);
  if (typeof now === "string") return troubled(now);
  const start = baseline.kind === "number" ? baseline : undefined;
  if (baseline.kind === "no data" && !baseline.dash) return { kind: "blank", counts: true };
  if (baseline.kind === "unreadable" || baseline.kind === "range" || baseline.kind === "truth") {
    return troubled(say.notANumber({ argument: "Baseline", text: baseline.text }));
  }
  return measured(now, goal, start, kind);
}

function currentNumber(current: Value, kind: Kind | "", goal: NumberValue | RangeValue): NumberValue | string {
  if (current.kind === "number") return current;
  const whole = goal.kind === "number" && goal.value === 1 && goal.unit.kind !== "time";
  if (current.kind === "truth" && (kind === "milestone" || whole)) {
    return { ...WHOLE, value: Number(current.value), text: current.text };
  }
  return say.notANumber({ argument: "Current", text: "text" in current ? current.text : "" });
}

function measured(
  current: NumberValue,
  goal: NumberValue | RangeValue,
  start: NumberValue | undefined,
  kind: Kind | "",
): Measurement {
  const bounds = goal.kind === "range" ? [goal.low, goal.high] : [goal];
  const figures = [
    { argument: "Current", value: current },
    ...bounds.map((value) => ({ argument: "Target", value })),
    ...(start === undefined ? [] : [{ argument: "Baseline", value: start }]),
  ];
  const common = commonUnit(figures);
  if (common.problem !== "" || !("numbers" in common)) return troubled(common.problem);
  const [now = 0, first = 0, ...more] = common.numbers;
  const top = goal.kind === "range" ? (more[0] ?? first) : first;
  const baseline = start === undefined ? undefined : common.numbers[common.numbers.length - 1];
  const yardstick = yardstickOf({ goal, low: first, high: top, baseline, baselineText: start?.text ?? "", kind });
  if (typeof yardstick === "string") return troubled(yardstick);
  return { kind: "measured", yardstick, current: now, raw: rawScore(yardstick, now) };
}

interface Aim {
  readonly goal: NumberValue | RangeValue;
  /** Equal for a single target. */
  readonly low: number;
  readonly high: number;
  readonly baseline: number | undefined;
  readonly baselineText: string;
  readonly kind: Kind | "";
}

function yardstickOf(aim: Aim): Yardstick | string {
  const { goal, kind } = aim;
  const said = goal.kind === "number" ? goal.bound : undefined;
  const asked = directionOf(kind);
  if (said !== undefined && asked !== undefined && said !== asked) {
    return say.wordingAgainstDirection({ argument: "Target", text: goal.text, direction: kind });
  }
  if (kind === "between" && goal.kind !== "range") return say.twoBoundsNeeded;
  if (goal.kind === "range" && (kind === "between" || asked === undefined)) {
    return { kind: "between", low: aim.low, high: aim.high };
  }
  const bound = said ?? asked;
  const limit = bound === "at most" ? aim.high : aim.low;
  if (kind === "at least" || kind === "at most") return { kind: "limit", bound: kind, limit };
  if (aim.baseline === undefined) {
    if (bound === "at most") return say.fallsWithoutBaseline;
    if (limit === 0) return say.startNeeded;
  }
  const from = aim.baseline ?? 0;
  const still = Math.abs(limit - from) <= Math.max(Math.abs(limit), Math.abs(from)) * 1e-12;
  const better = bound === "at least" ? from > limit : from < limit;
  if (bound !== undefined && (still || better)) return { kind: "limit", bound, limit };
  if (still) return say.nothingToMove({ value: goal.text });
  return { kind: "movement", from, to: limit, started: aim.baseline !== undefined };
}

function directionOf(kind: Kind | ""): "at least" | "at most" | undefined {
  if (kind === "higher" || kind === "at least") return "at least";
  if (kind === "lower" || kind === "at most") return "at most";
  return undefined;
}
