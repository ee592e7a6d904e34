import type { AskLocale } from "../cell";
import { percentUnit } from "../unit";
import type { NumberValue, RangeValue } from "../value";
import { readCompound } from "./compound";
import { type Cursor, cursorOver } from "./cursor";
import { readRange } from "./range";
import { readRatio } from "./ratio";
import { hasDigit, tokensOf } from "./scan";
import { isQuiet, restOf, tailOf } from "./text-end";
import { isMoneyWord, numberValue, type Told } from "./told";
import { readTolerance } from "./tolerance";
import { readLead } from "./wording";

/** The number or range that a text in canonical spelling means, undefined where it is none: one pass over its pieces.
 *  `text` is how sentences show it. [V] */
export function readText(spelled: string, locale: AskLocale, text: string): NumberValue | RangeValue | undefined {
  return readUnlabelled(spelled, locale, text) ?? readLabelled(spelled, locale, text);
}

/** "NPS: 45", "2026: 45": what stands after the only colon, if it is followed by a space. A label that begins with a number
 *  other than a year may be the value itself ("12 (last year: 10)"). */
function readLabelled(spelled: string, locale: AskLocale, text: string): NumberValue | RangeValue | undefined {
  const at = spelled.indexOf(": ");
  if (at < 0 || spelled.split(":").length > 2) return undefined;
  const label = spelled.slice(0, at);
  const startsNumber = hasDigit(label.charAt(0)) && !isYear(label);
  return startsNumber ? undefined : readUnlabelled(spelled.slice(at + 2), locale, text);
}

function isYear(label: string): boolean {
  return label.length === 4 && Number.isInteger(Number(label));
}

function readUnlabelled(spelled: string, locale: AskLocale, text: string): NumberValue | RangeValue | undefined {
  const cursor = cursorOver(tokensOf(spelled));
  const lead = readLead(cursor, isMoneyWord);
  if (lead === undefined) return undefined;
  const first = readCompound(cursor, lead.between, locale);
  if (first === undefined) return undefined;
  const told: Told = { text, lead, first };
  return (
    readRange(cursor, told, locale) ??
    readTolerance(cursor, told, locale) ??
    readRatio(cursor, told, locale) ??
    readSingle(cursor, told)
  );
}

function readSingle(cursor: Cursor, told: Told): NumberValue | undefined {
  const { text, lead, first } = told;
  if (lead.between || lead.span) return undefined;
  let quantity = first;
  let bound = lead.bound;
  if (cursor.peek()?.text === "-" && cursor.peek(1) === undefined) {
    if (first.negative) return undefined;
    cursor.next();
    quantity = { ...first, value: 0 - first.value, amount: first.amount === undefined ? undefined : -first.amount };
  } else if (cursor.peek()?.text === "+") {
    cursor.next();
    if (bound === "at most") return undefined;
    bound = "at least";
  }
  const rest = restOf(cursor);
  if (!isQuiet(rest, quantity.marked)) return undefined;
  const tail = tailOf(rest, quantity.unit === percentUnit);
  if (bound !== undefined && tail.bound !== undefined && bound !== tail.bound) return undefined;
  return numberValue(quantity, text, bound ?? tail.bound, lead.relative || tail.relative);
}
