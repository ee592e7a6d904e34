import type { Bound } from "../value";
import type { Cursor } from "./cursor";
import type { Token } from "./scan";
import { isChange, type Role, roleOf } from "./word";

/** What the words before a number say about it. */
export interface Lead {
  readonly bound: Bound | undefined;
  readonly between: boolean;
  /** "From …": the other end must follow. */
  readonly span: boolean;
  /** "Increase by 25%": a change. */
  readonly relative: boolean;
  /** "Reduce …": two numbers after it are a way and no range. */
  readonly moving: boolean;
}

/** Collects comparing words; `bound` gives what they say together, "unclear" where they contradict each other. */
interface Comparison {
  lower: boolean;
  higher: boolean;
  weak: boolean;
  not: boolean;
  most: boolean;
  between: boolean;
  span: boolean;
  fall: boolean;
  rise: boolean;
  to: boolean;
  by: boolean;
  change: boolean;
}

function newComparison(): Comparison {
  return {
    lower: false,
    higher: false,
    weak: false,
    not: false,
    most: false,
    between: false,
    span: false,
    fall: false,
    rise: false,
    to: false,
    by: false,
    change: false,
  };
}

function add(found: Comparison, role: Role, token: Token, before: Token | undefined, after: Token | undefined): void {
  switch (role) {
    case "lower":
      // "Pelo menos", "al menos", "por lo menos": at least.
      if (token.text === "menos" && isTheLeast(before)) found.higher = true;
      else found.lower = true;
      return;
    case "higher":
      // "A lo más", "quando muito": at most.
      if (token.text === "mas" && before?.text === "lo") found.lower = true;
      else found.higher = true;
      return;
    case "weak":
      found.weak ||= !(before?.text === "kurang" || after?.text === "kurang");
      return;
    case "small":
      // "Kurang lebih 5": about 5.
      if (before?.text === "lebih" && token.text === "kurang") return;
      if (after?.text === "lebih" && token.text === "kurang") return;
      if (found.most) found.higher = true;
      else found.lower = true;
      return;
    case "large":
      if (found.most) found.lower = true;
      else found.higher = true;
      return;
    case "not":
      // Portuguese "no máximo" is "in the", not "not".
      found.not ||= !(token.text === "no" && (after?.text.startsWith("maxim") || after?.text.startsWith("minim")));
      return;
    case "to":
      // "Up to" and its like at the beginning; after a verb of movement the goal.
      found.to = true;
      return;
    case "by":
      found.by = true;
      // "Um 10 %" needs no verb before it; "sebesar 10%" is a level.
      found.change ||= token.text === "by" || token.text === "um";
      return;
    case "filler":
      // "Reducir al 10%", "aumentar a 10".
      found.to ||= (found.fall || found.rise) && (token.text === "a" || token.text === "al" || token.text === "ao");
      return;
    default:
      found[role] = true;
  }
}

function isTheLeast(before: Token | undefined): boolean {
  const text = before?.text;
  return text === "pelo" || text === "ao" || text === "al" || text === "lo";
}

function boundOf(found: Comparison): Bound | undefined | "unclear" {
  let { lower, higher } = found;
  if (found.weak && !lower) higher = true;
  if (lower && higher) return "unclear";
  if (!lower && !higher) return undefined;
  if (found.not) [lower, higher] = [higher, lower];
  return lower ? "at most" : "at least";
}

/** Signs that may stand before a number: what they compare, "filler" where nothing, undefined where they do not belong. */
function signRole(token: Token): "lower" | "higher" | "filler" | undefined {
  switch (token.text) {
    case "<":
    case "≤":
    case "↓":
    case "▼":
      return "lower";
    case ">":
    case "≥":
    case "↑":
    case "▲":
      return "higher";
    case "=":
    case "~":
    case ":":
    case ".":
    case "#":
    case "'":
    case '"':
      return "filler";
    default:
      return undefined;
  }
}

function startsQuantity(token: Token, after: Token | undefined): boolean {
  if (token.kind === "numeral") return true;
  // A hyphen inside a word: "sekurang-kurangnya".
  if (token.text === "-") return !token.glued || after?.kind !== "word";
  return token.kind === "sign" && signRole(token) === undefined && token.text !== "/";
}

function wordRole(token: Token, before: Token | undefined, after: Token | undefined): Role | undefined {
  if (token.text === "up" && after?.text === "to") return "lower";
  // "Innerhalb von 5 Tagen": the word of a span after a comparison only joins.
  const role = roleOf(token.text);
  const bound = role === "span" && before !== undefined ? roleOf(before.text) : undefined;
  return bound === "lower" || bound === "higher" ? "filler" : role;
}

const noLead: Lead = { bound: undefined, between: false, span: false, relative: false, moving: false };

/** Reads the words before a number; undefined where one of them is unknown or they contradict each other. `isUnit` says
 *  whether a word belongs to the number ("Rp", "USD"). */
export function readLead(cursor: Cursor, isUnit: (token: Token) => boolean): Lead | undefined {
  let token = cursor.peek();
  if (token === undefined || startsQuantity(token, cursor.peek(1))) return noLead;
  const found = newComparison();
  let upTo = false;
  let before: Token | undefined;
  for (; token !== undefined && !startsQuantity(token, cursor.peek(1)); token = cursor.next()) {
    const after = cursor.peek(1);
    if (token.kind === "word" && isUnit(token) && (after === undefined || after.kind !== "word")) break;
    if (token.text === "/" && before?.kind === "sign" && after?.kind === "sign") {
      before = token;
      continue;
    }
    if (token.text === "-") continue;
    const role = token.kind === "sign" ? signRole(token) : wordRole(token, before, after);
    if (role === undefined) return undefined;
    add(found, role, token, before, after);
    if (role === "to" && token.text !== "to" && token.text !== "para") upTo = true;
    before = token;
  }
  return leadOf(found, upTo);
}

function leadOf(found: Comparison, upTo: boolean): Lead | undefined {
  const bound = boundOf(found);
  const moving = found.fall || found.rise;
  if (bound === "unclear" || (found.fall && found.rise)) return undefined;
  if (moving && !found.to && bound === undefined) return { bound, between: false, span: false, relative: true, moving };
  const goal: Bound = found.fall ? "at most" : "at least";
  const said = bound ?? (moving ? goal : upTo ? "at most" : undefined);
  return {
    bound: said,
    between: found.between,
    span: found.span,
    relative: found.change || (moving && found.by),
    moving,
  };
}

function isOr(token: Token | undefined): boolean {
  switch (token?.text) {
    case "or":
    case "and":
    case "ou":
    case "o":
    case "u":
    case "e":
    case "y":
    case "oder":
    case "und":
    case "atau":
    case "dan":
      return true;
    default:
      return false;
  }
}

function isBetter(token: Token | undefined): boolean {
  switch (token?.text) {
    case "better":
    case "melhor":
    case "mejor":
    case "besser":
    case "baik":
      return true;
    default:
      return false;
  }
}

/** What the words after a number say about it: "or less" and "max" a bound, "25% reduction" a change. */
export interface Tail {
  readonly bound: Bound | undefined;
  readonly relative: boolean;
}

/** Reads the words after a number up to the end. `anywhere` looks for a change noun in all of them, else in the first. */
export function readTail(words: readonly Token[], anywhere: boolean): Tail {
  const [first, second] = words;
  if (first === undefined) return { bound: undefined, relative: false };
  if (first.kind === "sign") {
    const role = signRole(first);
    return { bound: role === "lower" ? "at most" : role === "higher" ? "at least" : undefined, relative: false };
  }
  const found = newComparison();
  if (isOr(first) && second !== undefined) {
    // "5 and up"
    if (second.text === "up") return { bound: "at least", relative: false };
    for (const [i, token] of words.slice(1).entries()) {
      const role = roleOf(token.text);
      if (role === undefined) break;
      add(found, role, token, words[i], words[i + 2]);
    }
    const bound = boundOf(found);
    return { bound: bound === "unclear" ? undefined : bound, relative: false };
  }
  if (words.some(isBetter)) {
    for (const token of words) {
      const role = roleOf(token.text);
      if (role === "lower" || role === "higher" || role === "small" || role === "large")
        add(found, role, token, undefined, undefined);
    }
    const bound = boundOf(found);
    return { bound: bound === "unclear" ? undefined : bound, relative: false };
  }
  const limit = limitWord(first) ?? limitAfterRate(words) ?? comparingWords(words);
  if (limit !== undefined) return { bound: limit, relative: false };
  const change = anywhere ? words.some((token) => isChange(token.text)) || isMovement(words) : isChange(first.text);
  return { bound: undefined, relative: change };
}

/** "10 % senken", "5% down". */
function isMovement(words: readonly Token[]): boolean {
  const text = words[0]?.text ?? "";
  const role = roleOf(text);
  return role === "fall" || role === "rise" || (words.length === 1 && (text === "up" || text === "down"));
}

/** "5 per day max" */
function limitAfterRate(words: readonly Token[]): Bound | undefined {
  const last = words[words.length - 1];
  const rate = words[0]?.text === "per" && words.length > 2;
  return rate && last !== undefined ? limitWord(last) : undefined;
}

/** "5 at most", "4 no máximo", "10 % nicht überschreiten": nothing but comparing words up to the end or to "per". A single
 *  one may as well be a change ("5 more"). */
function comparingWords(words: readonly Token[]): Bound | undefined {
  const found = newComparison();
  let count = 0;
  for (const [i, token] of words.entries()) {
    if (token.text === "per" || token.text === "por") break;
    const role = roleOf(token.text);
    if (role === undefined) return undefined;
    add(found, role, token, words[i - 1], words[i + 1]);
    count++;
  }
  const bound = count > 1 ? boundOf(found) : undefined;
  return bound === "unclear" ? undefined : bound;
}

function limitWord(token: Token): Bound | undefined {
  if (token.text.startsWith("max") || token.text.startsWith("maks")) return roleOf(token.text) && "at most";
  // Beside a unit "min" cannot be minutes.
  if (token.text === "min") return "at least";
  if (token.text.startsWith("minim") || token.text === "mindestens") return roleOf(token.text) && "at least";
  if (token.text === "mind") return "at least";
  return token.text === "hochstens" || token.text === "cap" || token.text === "ceiling" ? "at most" : undefined;
}
