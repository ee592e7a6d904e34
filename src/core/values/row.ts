import { functionSentences as say } from "../language/en/functions";
import { isSameCurrency } from "./currency";
import { dateInWords } from "./date";
import { plainUnit, timeUnit } from "./unit";
import type { NumberValue, Unit } from "./value";

/** One number of a row, and the argument that it came from ("Current"). */
export interface Figure {
  readonly argument: string;
  readonly value: NumberValue;
}

/** What the numbers of a row share: `numberOf` gives any of them in that unit. Or the sentence that says why there is no
 *  such unit. */
export type CommonUnit =
  | { readonly problem: string }
  | { readonly unit: Unit; readonly numberOf: (value: NumberValue) => number };

// A zero without a unit is zero hours, zero dollars and zero percent alike.
function isBareZero(value: NumberValue): boolean {
  return value.value === 0 && value.unit.kind === "plain";
}

function quarrel(a: Figure, b: Figure): string {
  const [one, two] = [a.value.unit, b.value.unit];
  const other = b.argument.toLowerCase();
  if (isBareZero(a.value) || isBareZero(b.value)) {
    if (one.kind !== "date" && two.kind !== "date") return "";
  }
  if (one.kind === "date" || two.kind === "date") {
    if (one.kind === two.kind) return "";
    const dated = one.kind === "date" ? a : b;
    return say.dateAsNumber({ argument: dated.argument, date: dateInWords(dated.value.value) });
  }
  if (a.value.relative !== b.value.relative) {
    const change = a.value.relative ? a : b;
    return say.notANumber({ argument: change.argument, text: change.value.text });
  }
  const plainBesidePercent =
    (one.kind === "percent" && two.kind === "plain") || (one.kind === "plain" && two.kind === "percent");
  if (plainBesidePercent) {
    const plain = one.kind === "plain" ? a.value : b.value;
    if (Math.abs(plain.value) <= 2) return "";
    return say.percentBesideNumber({
      argument: a.argument,
      text: a.value.text,
      other,
      otherText: b.value.text,
    });
  }
  if (isOpenClock(a.value, b.value) || isOpenClock(b.value, a.value)) {
    return say.mixedUnits({ argument: a.argument, unit: one.name, other, otherUnit: two.name });
  }
  const money = one.kind === "currency" || two.kind === "currency";
  if (money && (one.kind === "plain" || two.kind === "plain")) return "";
  if (one.kind === two.kind && (one.key === two.key || (money && isSameCurrency(one.key, two.key)))) return "";
  return say.mixedUnits({ argument: a.argument, unit: one.name, other, otherUnit: two.name });
}

/** Whether "6:50" stands beside minutes or seconds: then it may as well be minutes and seconds. */
function isOpenClock(clock: NumberValue, beside: NumberValue): boolean {
  const { kind, name } = beside.unit;
  if (kind !== "time" || (name !== "minutes" && name !== "seconds")) return false;
  return clock.unit.kind === "time" && clock.unit.name === "hours" && /^[^:]*\d:\d\d[^:a-z]*$/i.test(clock.text);
}

function isClock(unit: Unit): boolean {
  return unit.kind === "time" || unit.kind === "months";
}

/** Brings the numbers of one row to one unit: percent to fractions, times to seconds, "m" to minutes or millions; a lone
 *  unit word ("50 days" beside 45) is dropped. Where two cannot be compared, says which two. [V17-V19] */
export function commonUnit(figures: readonly Figure[]): CommonUnit {
  const timed = figures.some(({ value }) => value.unit.kind === "time");
  const meant = timed ? figures.map(inMinutes) : figures;
  if (isLoneClock(meant))
    return { unit: plainUnit, numberOf: (value) => withoutWord(timed ? minutesOf(value) : value) };
  for (const [i, a] of meant.entries()) {
    for (const b of meant.slice(i + 1)) {
      const problem = quarrel(a, b);
      if (problem !== "") return { problem };
    }
  }
  const unit = meant.map(({ value }) => value.unit).find(({ kind }) => kind !== "plain") ?? plainUnit;
  return { unit, numberOf: (value) => (timed ? minutesOf(value) : value).value };
}

/** Whether one argument alone has a time word, the same for all its numbers, and the others are plain. */
function isLoneClock(figures: readonly Figure[]): boolean {
  const clocked = figures.filter(({ value }) => isClock(value.unit));
  const first = clocked[0];
  if (first === undefined) return false;
  const { argument, value } = first;
  if (clocked.some((one) => one.value.unit.name !== value.unit.name || one.value.amount === undefined)) return false;
  return figures.every((one) => one.argument === argument || one.value.unit.kind === "plain");
}

function withoutWord(value: NumberValue): number {
  return isClock(value.unit) ? Number(value.amount) : value.value;
}

function inMinutes({ argument, value }: Figure): Figure {
  return { argument, value: minutesOf(value) };
}

function minutesOf(value: NumberValue): NumberValue {
  const seconds = value.asMinutes;
  return seconds === undefined ? value : { ...value, value: seconds, unit: timeUnit("minutes") };
}
