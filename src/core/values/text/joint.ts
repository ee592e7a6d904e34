import type { Cursor } from "./cursor";
import type { Token } from "./scan";

/** Joins two numbers that belong together: parts of a time, ends after "between". */
export function isAnd(token: Token | undefined): boolean {
  switch (token?.text) {
    case "and":
    case "e":
    case "y":
    case "und":
    case "dan":
    case "&":
    case ",":
      return true;
    default:
      return false;
  }
}

/** Indonesian "s/d", up to. */
export function saysUpTo(cursor: Cursor): boolean {
  return cursor.peek()?.text === "s" && cursor.peek(1)?.text === "/" && cursor.peek(2)?.text === "d";
}

/** Joins the ends of a range. */
export function isJoint(token: Token | undefined): boolean {
  switch (token?.text) {
    case "-":
    case "~":
    case "…":
    case "to":
    case "through":
    case "thru":
    case "a":
    case "ate":
    case "hasta":
    case "hingga":
    case "sampai":
    case "s.d":
    case "sd":
    case "bis":
      return true;
    default:
      return false;
  }
}
