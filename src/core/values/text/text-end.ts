import type { Cursor } from "./cursor";
import { isAnd, isJoint } from "./joint";
import type { Token } from "./scan";
import { readTail, type Tail } from "./wording";

/** The end of a text after its number: whether nothing more follows that could be another number. */
export function isQuiet(rest: readonly Token[], marked: boolean): boolean {
  // A comparison that nothing follows.
  if (rest[0]?.kind === "sign" && "±=<>≤≥".includes(rest[0].text)) return false;
  const numbers = rest.some((token) => token.kind === "numeral" || isFraction(token));
  if (!numbers) return true;
  const first = rest[0];
  if (first === undefined || first.kind === "numeral") return false;
  if (first.text === "by" || first.text === "until" || first.text === "before") return true;
  if (!marked || isAnd(first) || isJoint(first) || first.text === "or") return false;
  return first.kind === "word" || first.text === "(";
}

function isFraction(token: Token): boolean {
  return token.kind === "sign" && "¼½¾⅓⅔⅛⅜⅝⅞²³¹".includes(token.text);
}

/** The tokens from the cursor to the end. */
export function restOf(cursor: Cursor): Token[] {
  const rest: Token[] = [];
  for (let token = cursor.peek(); token !== undefined; token = cursor.peek()) {
    rest.push(token);
    cursor.next();
  }
  return rest;
}

function isBracket(token: Token): boolean {
  switch (token.text) {
    case "(":
    case ")":
    case "[":
    case "]":
    case ".":
    case ",":
    case ";":
    case ":":
    case "!":
    case "*":
    case "#":
    case "'":
    case '"':
      return token.kind === "sign";
    default:
      return false;
  }
}

/** What the words at the end say; `anywhere` as in readTail. */
export function tailOf(rest: readonly Token[], anywhere: boolean): Tail {
  return readTail(
    rest.filter((token) => !isBracket(token)),
    anywhere,
  );
}
