// A formula that calls a custom function of ours, turned into a native one that says the same.
import { columnLetters } from "../table/column-letters";
import { kpiStatusFormula } from "./kpi-status-formula";
import { type NativeFormula, nativeFormula } from "./native-formula";
import { quoted } from "./quoted";
import { scoreFormula } from "./score-formula";

/** One of our functions called, and nothing around it. Arguments as written, in US notation; "" for an omitted one. */
export interface OurCall {
  readonly name: string;
  readonly args: readonly string[];
}

const ours = /(?:^|[^A-Z0-9_.])(?:OKR|KPI)[A-Z]+\s*\(/i;

/** Whether a formula calls a function with a name like ours anywhere in it. */
export function callsOurs(formula: string): boolean {
  return ours.test(formula.replace(/"[^"]*"/g, '""'));
}

/** A formula that stood in a cell and called one of ours, to be put back into that very cell. */
export function formulaAsItStood(formula: string): NativeFormula {
  if (!callsOurs(formula)) throw new Error(`This is no formula of ours: ${formula.slice(0, 40)}`);
  return nativeFormula(formula);
}

/** The formula as one call with plain arguments; undefined where something is around it or nested in it. */
export function ourCall(formula: string): OurCall | undefined {
  const [, name, inside] = /^=\s*([A-Z]+)\s*\((.*)\)\s*$/is.exec(formula) ?? [];
  if (name === undefined || inside === undefined) return undefined;
  const args = inside.trim() === "" ? [] : plainArguments(inside);
  return args && { name: name.toUpperCase(), args };
}

/**
 * The formula with every call of ours in it turned, and the rest as it stands: for the very cell that it stood in. Undefined
 * where one of them has no native formula, is nested in another, or answers a range.
 */
export function independentWithin(formula: string): NativeFormula | undefined {
  const call = ourCall(formula);
  const whole = call && independentFormula(call);
  if (whole) return whole;
  const calls = callsWithin(formula);
  let turned = "";
  let copied = 0;
  for (const { from, to } of calls) {
    const inner = ourCall(`=${formula.slice(from, to)}`);
    const native = inner && independentFormula(inner);
    if (!native) return undefined;
    turned += `${formula.slice(copied, from)}(${native.slice(1)})`;
    copied = to;
  }
  return calls.length === 0 ? undefined : nativeFormula(turned + formula.slice(copied));
}

/** Where the outermost calls of functions named like ours begin and end; texts and names of sheets hold none. */
function callsWithin(formula: string): readonly { readonly from: number; readonly to: number }[] {
  const calls: { from: number; to: number }[] = [];
  // Without what stands in quotes, and as long as before.
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (quotes) => "_".repeat(quotes.length));
  for (const { 0: found, index } of bare.matchAll(/(?<![A-Z0-9_.])(?:OKR|KPI)[A-Z]+\s*\(/gi)) {
    if (index < (calls[calls.length - 1]?.to ?? 0)) continue;
    let depth = 1;
    let to = index + found.length;
    while (to < bare.length && depth > 0) depth += { "(": 1, ")": -1 }[bare.charAt(to++)] ?? 0;
    calls.push({ from: index, to });
  }
  return calls;
}

/** The ranges of several cells among the arguments. */
export function rangesOf({ args }: OurCall): readonly RangeText[] {
  return args.flatMap((arg) => rangeOf(arg) ?? []);
}

/** The call as it stands for one row of its one-column ranges; undefined where a range has several columns. */
export function callOfRow(call: OurCall, row: number): OurCall | undefined {
  const args: string[] = [];
  for (const arg of call.args) {
    const range = rangeOf(arg);
    if (range && range.firstColumn !== range.lastColumn) return undefined;
    args.push(range ? `${range.sheet}$${columnLetters(range.firstColumn)}${row}` : arg);
  }
  return { ...call, args };
}

/** A native formula with the same results wherever the cells hold numbers; undefined where there is none. */
export function independentFormula({ name, args }: OurCall): NativeFormula | undefined {
  const [first = "", second = "", third = "", fourth = "", ...more] = args;
  if (first === "" || more.some((arg) => arg !== "")) return undefined;
  if (args.some(isRange)) {
    return name === "OKRROLLUP" && fourth === "" ? rollup(first, second, third) : undefined;
  }
  switch (name) {
    case "OKRSCORE":
      if (second === "" || !isWord(fourth, ["", "linear"])) return undefined;
      return scoreFormula({ current: first, target: second, baseline: third === "" ? '""' : third });
    case "KPISTATUS":
      if (second === "" || fourth !== "" || isWord(third, ["between"])) return undefined;
      return kpiStatusFormula({
        actual: first,
        target: second,
        direction: third === "" ? undefined : third,
        lowerWords: ["lower", "down", "↓"],
        higherWords: ["higher", "up", "↑"],
      });
    case "KPIATTAINMENT":
      if (second === "" || fourth !== "" || !isWord(third, ["", "higher", "lower"])) return undefined;
      return attainment(first, second, isWord(third, ["lower"]));
    case "OKRGRADE":
      if (third !== "" || fourth !== "" || !isWord(second, ["", "aspirational", "committed"])) return undefined;
      return grade(first, isWord(second, ["committed"]));
    case "OKRPACE":
      return second === "" || third === "" || fourth !== "" ? undefined : pace(first, second, third);
    default:
      return undefined;
  }
}

function attainment(actual: string, target: string, lower: boolean): NativeFormula {
  const gap = lower ? `(${actual}-${target})` : `(${target}-${actual})`;
  return nativeFormula(
    `=IF(ISNUMBER(${actual})*ISNUMBER(${target}),IF(${target}=0,"",ROUND(1-${gap}/ABS(${target}),12)),"")`,
  );
}

function grade(score: string, committed: boolean): NativeFormula {
  const bands = committed
    ? `IF(${score}>=0.999999999,"Green","Red")`
    : `IF(${score}>=0.699999999,"Green",IF(${score}>=0.399999999,"Yellow","Red"))`;
  return nativeFormula(`=IF(ISNUMBER(${score}),${bands},"")`);
}

function pace(start: string, end: string, asOf: string): NativeFormula {
  const share = `(DAYS(${asOf},${start})+1)/(DAYS(${end},${start})+1)`;
  return nativeFormula(
    `=IF(ISNUMBER(${start})*ISNUMBER(${end})*ISNUMBER(${asOf}),ROUND(MAX(0,MIN(1,${share})),12),"")`,
  );
}

/** Scores above 1 count as 1; a blank score is left out, a blank weight counts 1. */
function rollup(scores: string, weights: string, method: string): NativeFormula | undefined {
  if (!isWord(method, ["", "average"]) || !isRange(scores)) return undefined;
  if (weights !== "" && !isRange(weights)) return undefined;
  const counts = `ISNUMBER(${scores})`;
  const weight = weights === "" ? counts : `${counts}*IF(ISNUMBER(${weights}),${weights},1)`;
  const capped = `IF(${counts},IF(${scores}>1,1,${scores}),0)`;
  return nativeFormula(`=IF(COUNT(${scores})=0,"",ROUND(SUMPRODUCT(${capped}*${weight})/SUMPRODUCT(${weight}+0),12))`);
}

function isRange(arg: string): boolean {
  return rangeOf(arg) !== undefined;
}

function isWord(arg: string, words: readonly string[]): boolean {
  return words.some((word) => (word === "" ? arg === "" || arg === '""' : arg.toLowerCase() === quoted(word)));
}

/** Splits at the commas between arguments; undefined where one is more than a reference or a constant. */
function plainArguments(inside: string): readonly string[] | undefined {
  const found = inside.matchAll(/(?:"(?:[^"]|"")*"|'(?:[^']|'')*'|[^,"'])*(?:,|$)/g);
  // The last match is the empty one at the end.
  const trimmed = [...found].slice(0, -1).map(([arg]) => arg.replace(/,$/, "").trim());
  return trimmed.every((arg) => arg === "" || plain.test(arg)) ? trimmed : undefined;
}

const plain =
  /^(?:-?\d+(?:\.\d+)?%?|"(?:[^"]|"")*"|TRUE|FALSE|(?:TODAY\(\))|(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}(?:\$?\d+)?(?::\$?[A-Z]{1,3}(?:\$?\d+)?)?)$/iu;

/** A range as a formula spells it, rows and columns from 1. */
export interface RangeText {
  /** "'My sheet'!" or "". */
  readonly sheet: string;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly firstRow: number;
  /** Undefined for a range that is open below. */
  readonly lastRow: number | undefined;
}

/** A range of several cells; undefined for a single cell or a constant. */
function rangeOf(arg: string): RangeText | undefined {
  const [, sheet = "", from = "", first, to = "", last] =
    /^((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?([A-Z]{1,3})(?:\$?(\d+))?:\$?([A-Z]{1,3})(?:\$?(\d+))?$/iu.exec(arg) ??
    [];
  if (from === "") return undefined;
  return {
    sheet,
    firstColumn: columnNumber(from),
    lastColumn: columnNumber(to),
    firstRow: first ? Number(first) : 1,
    lastRow: last ? Number(last) : undefined,
  };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** "C5", for messages. */
export function cellText(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}
