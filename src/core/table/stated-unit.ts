import type { AskLocale, Cell } from "../values/cell";
import { parseValue } from "../values/parse";
import type { NumberValue, Value } from "../values/value";

/** The unit in a name's or a title's brackets: "Cycle time (days)"; "" where there is none. */
export function unitIn(text: string): string {
  const inside = /[([]([^)\]]{1,20})[)\]]\W*$/.exec(text.slice(-40))?.[1]?.trim() ?? "";
  return inside;
}

/**
 * Brings a plain number beside one with a unit to that unit, where the table states it: 93 beside "95%" in a row whose
 * unit is "%" is 93%. Two plain numbers stay as they are. [H12]
 */
export function withStatedUnit(
  cells: { readonly actual: Cell; readonly target: Cell },
  unit: { readonly actual: string; readonly target: string },
  locale: AskLocale,
): { readonly actual: Cell; readonly target: Cell } {
  if (unit.actual === "" && unit.target === "") return cells;
  const actual = parseValue(cells.actual, locale);
  const target = parseValue(cells.target, locale);
  const [first, second] = [kindOf(actual), kindOf(target)];
  if (first === second || first === undefined || second === undefined) return cells;
  if (first === "plain")
    return { ...cells, actual: joined(cells.actual, actual, target, unit.actual || unit.target, locale) };
  if (second === "plain")
    return { ...cells, target: joined(cells.target, target, actual, unit.target || unit.actual, locale) };
  return cells;
}

function firstNumber(value: Value): NumberValue | undefined {
  return value.kind === "number" ? value : value.kind === "range" ? value.low : undefined;
}

function kindOf(value: Value): NumberValue["unit"]["kind"] | undefined {
  return firstNumber(value)?.unit.kind;
}

function joined(cell: Cell, value: Value, other: Value, unit: string, locale: AskLocale): Cell {
  const text = `${typeof cell === "number" ? spelled(cell, locale) : cell}${unit === "%" ? "" : " "}${unit}`;
  const read = parseValue(text, locale);
  const [before, after, beside] = [firstNumber(value), firstNumber(read), firstNumber(other)];
  if (before === undefined || after === undefined || beside === undefined || after.unit.kind !== beside.unit.kind)
    return cell;
  // 0.93 beside "95%" is a share already.
  const isNearer = distance(before.value, beside.value) < distance(after.value, beside.value);
  return after.unit.kind === "percent" && Math.abs(before.value) <= 2 && isNearer ? cell : text;
}

function spelled(number: number, locale: AskLocale): string {
  const text = String(number);
  return locale().decimal === "," ? text.replace(".", ",") : text;
}

function distance(a: number, b: number): number {
  return a === 0 || b === 0 ? Math.abs(a - b) : Math.abs(Math.log(Math.abs(a / b)));
}
