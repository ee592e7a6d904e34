import type { AskLocale, Cell } from "./cell";
import type { NumberValue, Unit, Value } from "./value";

const PLAIN: Unit = { kind: "plain", key: "", name: "plain numbers" };
const PERCENT: Unit = { kind: "percent", key: "", name: "%" };

function number(value: number, unit: Unit, text: string): NumberValue {
  return { kind: "number", value, unit, text, bound: undefined, amount: value, asMinutes: undefined, relative: false };
}

/** What one cell means. Total: never throws, whatever the cell holds. */
export function parseValue(cell: Cell, _locale: AskLocale): Value {
  if (cell === undefined || cell === null) return { kind: "blank" };
  if (typeof cell === "number") return number(cell, PLAIN, String(cell));
  if (typeof cell === "boolean") return { kind: "truth", value: cell, text: cell ? "TRUE" : "FALSE", box: true };
  const text = String(cell).trim();
  if (text === "") return { kind: "blank" };
  const found = /^([-+]?\d+(?:\.\d+)?) ?(%?)$/.exec(text);
  if (found !== null) {
    const value = Number(found[1]);
    return found[2] === "%" ? number(value / 100, PERCENT, text) : number(value, PLAIN, text);
  }
  return { kind: "unreadable", text };
}
