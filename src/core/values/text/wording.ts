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

/** What comparing words say together. */
type Comparison = Set<Role | "change">;

function add(found: Comparison, role: Role, token: Token, before: Token | undefined, after: Token | undefined): void {
  switch (role) {
    case "lower":
      // "Pelo menos", "al menos", "por lo menos": at least.
      found.add(token.text === "menos" && isTheLeast(before) ? "higher" : "lower");
      return;
    case "higher":
      // "A lo más", "quando muito": at most.
      found.add(token.text === "mas" && before?.text === "lo" ? "lower" : "higher");
      return;
    case "weak":
      if (before?.text !== "kurang" && after?.text !== "kurang") found.add("weak");
      return;
    case "small":
      // "Kurang lebih 5": about 5.
      if (token.text === "kurang" && (before?.text === "lebih" || after?.text === "lebih")) return;
      found.add(found.has("most") ? "higher" : "lower");
      return;
    case "large":
      found.add(found.has("most") ? "lower" : "higher");
      return;
    case "not":
      // Portuguese "no máximo" is "in the", not "not".
      if (token.text === "no" && (after?.text.startsWith("maxim") || after?.text.startsWith("minim"))) return;
      found.add("not");
      return;
    case "by":
      found.add("by");
      // "Um 10 %" needs no verb before it; "sebesar 10%" is a level.
      if (token.text === "by" || token.text === "um") found.add("change");
      return;
    case "filler":
      // "Reducir al 10%", "aumentar a 10".
      if (isMoving(found) && (token.text === "a" || token.text === "al" || token.text === "ao")) found.add("to");
      return;
    default:
      // "Up to" and its like at the beginning; after a verb of movement the goal.
      found.add(role);
  }
}

function isMoving(found: Comparison): boolean {
  return found.has("fall") || found.has("rise");
}

function isTheLeast(before: Token | undefined): boolean {
  const text = before?.text;
  return text === "pelo" || text === "ao" || text === "al" || text === "lo";
}

function boundOf(found: Comparison): Bound | undefined | "unclear" {
  const lower = found.has("lower");
  const higher = found.has("higher") || (found.has("weak") && !lower);
  if (lower === higher) return lower ? "unclear" : undefined;
  return lower === found.has("not") ? "at least" : "at most";
}

function clearBoundOf(found: Comparison): Bound | undefined {
  const bound = boundOf(found);
  return bound === "unclear" ? undefined : bound;
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

/** Reads the words before a number; undefined where one of them is unknown or they contradict each other. `isUnit` says
 *  whether a word belongs to the number ("Rp", "USD"). */
export function readLead(cursor: Cursor, isUnit: (token: Token) => boolean): Lead | undefined {
  const found: Comparison = new Set();
  let upTo = false;
  let before: Token | undefined;
  for (let token = cursor.peek(); token !== undefined; token = cursor.next()) {
    const after = cursor.peek(1);
    if (startsQuantity(token, after) || isUnit(token)) break;
    // "Sekurang-kurangnya", "at/above"; but "max/5" is no limit.
    const slash = token.text === "/" && before !== undefined && after !== undefined;
    if (token.text === "-" || (slash && !startsQuantity(after, cursor.peek(2)))) continue;
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
  if (bound === "unclear" || (found.has("fall") && found.has("rise"))) return undefined;
  const moving = isMoving(found);
  const goal: Bound = found.has("fall") ? "at most" : "at least";
  const aim = moving && found.has("to") ? goal : undefined;
  const said = bound ?? aim ?? (upTo ? "at most" : undefined);
  return {
    bound: said,
    between: found.has("between"),
    span: found.has("span"),
    relative: found.has("change") || (moving && (said === undefined || found.has("by"))),
    moving,
  };
}

function isOr(token: Token): boolean {
  switch (token.text) {
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

function isBetter(token: Token): boolean {
  switch (token.text) {
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
  const found: Comparison = new Set();
  if (isOr(first)) {
    // "5 and up"
    if (second?.text === "up") return { bound: "at least", relative: false };
    for (const [i, token] of words.entries()) {
      const role = roleOf(token.text);
      if (role === undefined) break;
      add(found, role, token, words[i - 1], words[i + 1]);
    }
    return { bound: clearBoundOf(found), relative: false };
  }
  if (words.some(isBetter)) {
    for (const token of words) {
      const role = roleOf(token.text);
      if (role === "lower" || role === "higher" || role === "small" || role === "large")
        add(found, role, token, undefined, undefined);
    }
    return { bound: clearBoundOf(found), relative: false };
  }
  const limit = limitWord(first) ?? limitAfterRate(words) ?? comparingWords(words);
  if (limit !== undefined) return { bound: limit, relative: false };
  const change = isChange(first.text) || (anywhere && (words.some((word) => isChange(word.text)) || isMovement(words)));
  return { bound: undefined, relative: change };
}

/** "10 % senken", "5% down". */
function isMovement(words: readonly Token[]): boolean {
  const text = String(words[0]?.text);
  const role = roleOf(text);
  return role === "fall" || role === "rise" || (words.length === 1 && (text === "up" || text === "down"));
}

/** "5 per day max", "10 por dia no máximo" */
function limitAfterRate(words: readonly Token[]): Bound | undefined {
  const last = words.slice(2).pop();
  const rate = " per por pro ".includes(` ${words[0]?.text} `);
  return rate && last !== undefined ? limitWord(last) : undefined;
}

/** "5 at most", "4 no máximo", "10 % nicht überschreiten": nothing but comparing words up to the end or to "per", one of
 *  which names a limit. Others compare with something else ("10% a mais"). */
function comparingWords(words: readonly Token[]): Bound | undefined {
  const found: Comparison = new Set();
  let limited = false;
  for (const [i, token] of words.entries()) {
    if (token.text === "per" || token.text === "por") break;
    const role = roleOf(token.text);
    if (role === undefined) return undefined;
    const before = words[i - 1];
    add(found, role, token, before, words[i + 1]);
    limited ||= isLimit(token) || (token.text === "menos" && isTheLeast(before));
  }
  return limited ? clearBoundOf(found) : undefined;
}

function isLimit({ text }: Token): boolean {
  const limits =
    " most least sumo exceed exceeded superar exceder ultrapassar uberschreiten ubersteigen melebihi melampaui " +
    "atas bawah cima adelante upwards aufwarts ";
  return /^(max|min|maks)/.test(text) || limits.includes(` ${text} `);
}

function limitWord(token: Token): Bound | undefined {
  if (token.text.startsWith("max") || token.text.startsWith("maks")) return roleOf(token.text) && "at most";
  // Beside a unit "min" cannot be minutes.
  if (token.text === "min") return "at least";
  if (token.text.startsWith("minim") || token.text === "mindestens") return roleOf(token.text) && "at least";
  if (token.text === "mind") return "at least";
  return token.text === "hochstens" || token.text === "cap" || token.text === "ceiling" ? "at most" : undefined;
}
