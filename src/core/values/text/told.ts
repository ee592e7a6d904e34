import type { Bound, NumberValue } from "../value";
import type { Quantity } from "./quantity";
import type { Token } from "./scan";
import { measureOf } from "./word";
import type { Lead } from "./wording";

/** A text as far as its first number. */
export interface Told {
  readonly text: string;
  readonly lead: Lead;
  readonly first: Quantity;
}

/** Whether a word before a number is its currency. */
export function isMoneyWord(token: Token): boolean {
  return measureOf(token.text, token.raw)?.kind === "currency";
}

/** The value of a quantity, with what the words around it say. */
export function numberValue(
  quantity: Quantity,
  text: string,
  bound: Bound | undefined,
  relative: boolean,
): NumberValue {
  const { value, unit, amount, asMinutes } = quantity;
  return { kind: "number", value, unit, text, bound, amount, asMinutes, relative: relative || quantity.points };
}
