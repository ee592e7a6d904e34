import { functionSentences as say } from "../language/en/functions";
import { dateInWords } from "./date";
import { plainUnit, timeUnit } from "./unit";
import type { NumberValue, Unit } from "./value";

/** One number of a row, and the argument that it came from ("Current"). */
export interface Figure {
  readonly argument: string;
  readonly value: NumberValue;
}

/** The numbers of a row in one common unit, in the order given; or the sentence that says why there is none. */
export type CommonUnit =
  | { readonly problem: string }
  | { readonly problem: ""; readonly numbers: readonly number[]; readonly unit: Unit };

function withinSentence(argument: string, first: string): string {
  return argument === first ? argument : argument.toLowerCase();
}

// A zero without a unit is zero hours, zero dollars and zero percent alike.
function isBareZero(value: NumberValue): boolean {
  return value.value === 0 && value.unit.kind === "plain";
}

function sameCurrency(a: string, b: string): boolean {
  if (a === b) return true;
  const family = familyOf(a) === a ? a : familyOf(b) === b ? b : "";
  return family !== "" && familyOf(a) === familyOf(b);
}

/** The sign that several currencies share, or the code itself: "$" for USD, "kr" for SEK. */
function familyOf(code: string): string {
  switch (code) {
    case "USD":
    case "CAD":
    case "AUD":
    case "NZD":
    case "SGD":
    case "HKD":
    case "TWD":
    case "MXN":
    case "ARS":
    case "CLP":
    case "COP":
    case "UYU":
      return "$";
    case "SEK":
    case "NOK":
    case "DKK":
    case "ISK":
    case "CZK":
      return "kr";
    case "JPY":
    case "CNY":
      return "¥";
    case "INR":
    case "PKR":
    case "LKR":
    case "NPR":
      return "Rs";
    default:
      return code;
  }
}

function quarrel(a: Figure, b: Figure): string {
  const [one, two] = [a.value.unit, b.value.unit];
  const other = withinSentence(b.argument, a.argument);
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
  const money = one.kind === "currency" || two.kind === "currency";
  if (money && (one.kind === "plain" || two.kind === "plain")) return "";
  if (one.kind === two.kind && (one.key === two.key || (money && sameCurrency(one.key, two.key)))) return "";
  return say.mixedUnits({ argument: a.argument, unit: one.name, other, otherUnit: two.name });
}

function isClock(unit: Unit): boolean {
  return unit.kind === "time" || unit.kind === "months";
}

/** Brings the numbers of one row to one unit: percent to fractions, times to seconds, "m" to minutes or millions; a lone
 *  unit word ("50 days" beside 45) is dropped. Where two cannot be compared, says which two. [V] */
export function commonUnit(figures: readonly Figure[]): CommonUnit {
  const timed = figures.some(({ value }) => value.unit.kind === "time");
  const meant = timed ? figures.map(inMinutes) : figures;
  const clocked = meant.filter(({ value }) => isClock(value.unit));
  const first = clocked[0];
  if (
    first !== undefined &&
    clocked.every(({ argument, value }) => argument === first.argument && value.amount !== undefined)
  ) {
    const rest = meant.filter(({ argument }) => argument !== first.argument);
    const spelled = clocked.every(({ value }) => value.unit.name === first.value.unit.name);
    if (spelled && rest.every(({ value }) => value.unit.kind === "plain")) {
      return {
        problem: "",
        numbers: meant.map(({ value }) => (isClock(value.unit) ? (value.amount ?? value.value) : value.value)),
        unit: plainUnit,
      };
    }
  }
  for (let i = 0; i < meant.length; i++) {
    for (let j = i + 1; j < meant.length; j++) {
      const [a, b] = [meant[i], meant[j]];
      const problem = a === undefined || b === undefined ? "" : quarrel(a, b);
      if (problem !== "") return { problem };
    }
  }
  const unit = meant.find(({ value }) => value.unit.kind !== "plain") ?? meant[0];
  return {
    problem: "",
    numbers: meant.map(({ value }) => value.value),
    unit: unit?.value.unit ?? plainUnit,
  };
}

function inMinutes(figure: Figure): Figure {
  const seconds = figure.value.asMinutes;
  if (seconds === undefined) return figure;
  const unit = timeUnit("minutes");
  return { argument: figure.argument, value: { ...figure.value, value: seconds, unit, amount: seconds / 60 } };
}
