import type { AskLocale } from "../cell";
import { percentUnit } from "../unit";
import type { RangeValue } from "../value";
import { readCompound } from "./compound";
import type { Cursor } from "./cursor";
import type { Quantity } from "./quantity";
import { ends, isSameUnit, scaled } from "./range";
import { isQuiet, restOf } from "./text-end";
import type { Told } from "./told";

/** "55 ± 5", "90% ± 2%", "200 ± 10%" (a share of 200). */
export function readTolerance(cursor: Cursor, told: Told, locale: AskLocale): RangeValue | undefined {
  const start = cursor.at;
  const marks = [0, 1, 2].map((ahead) => cursor.peek(ahead)?.text).join("");
  if (marks.startsWith("±")) cursor.next();
  else if (marks === "+/-") cursor.skip(3);
  else if (marks.startsWith("+-")) cursor.skip(2);
  else return undefined;
  const second = readCompound(cursor, false, locale);
  const rest = restOf(cursor);
  cursor.at = start;
  if (second === undefined || !isQuiet(rest, second.marked) || told.lead.bound !== undefined || second.negative) {
    return undefined;
  }
  return aroundOf(told.first, second, told.text, locale);
}

function aroundOf(first: Quantity, second: Quantity, text: string, locale: AskLocale): RangeValue | undefined {
  let middle = first;
  let width = second.value;
  if (second.unit === percentUnit && first.unit !== percentUnit) width = Math.abs(first.value) * second.value;
  else if (!first.marked && second.marked) middle = scaled(first, second, locale);
  else if (first.marked && !second.marked) width = scaled(second, first, locale).value;
  else if (!isSameUnit(first.unit, second.unit)) return undefined;
  const at = (value: number): Quantity => ({
    ...middle,
    value,
    amount: middle.amount === undefined ? undefined : value / middle.perUnit,
    asMinutes: undefined,
  });
  return ends(at(middle.value - width), at(middle.value + width), text);
}
