import type { AskLocale } from "./cell";

/** What stands around a numeral and settles its separators. */
export interface NumeralContext {
  readonly currency: boolean;
  /** A scale word follows: "1.125 million". */
  readonly scaled: boolean;
  /** Power of ten to apply, so that 1.1% is 0.011 and not 0.011000000000000001. */
  readonly shift: number;
}

/** The number that a numeral means, undefined where its separators contradict each other. Asks the locale for one case
 *  only: a single separator before exactly three digits. [V2] */
export function numberOf(numeral: string, context: NumeralContext, locale: AskLocale): number | undefined {
  const [mantissa, power] = parted(numeral);
  const bare = mantissa.split(" ").join("").split("'").join("");
  const grouped = bare.length < mantissa.length;
  const points = count(bare, ".");
  const commas = count(bare, ",");
  const spelled = digits(bare, points, commas, grouped, context, locale);
  if (spelled === undefined) return undefined;
  const value = Number(`${spelled}e${power + context.shift}`);
  return value < Number.POSITIVE_INFINITY ? value : undefined;
}

function parted(numeral: string): readonly [string, number] {
  const at = Math.max(numeral.indexOf("e"), numeral.indexOf("E"));
  return at < 0 ? [numeral, 0] : [numeral.slice(0, at), Number(numeral.slice(at + 1))];
}

function count(text: string, mark: string): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) if (text.charAt(i) === mark) found++;
  return found;
}

/** Digits with a decimal point, or undefined. */
function digits(
  bare: string,
  points: number,
  commas: number,
  grouped: boolean,
  context: NumeralContext,
  locale: AskLocale,
): string | undefined {
  if (points + commas === 0) return bare;
  if (points > 0 && commas > 0) {
    const decimal = bare.lastIndexOf(".") > bare.lastIndexOf(",") ? "." : ",";
    const thousands = decimal === "." ? "," : ".";
    const at = bare.indexOf(decimal);
    const whole = bare.slice(0, at);
    if (grouped || count(bare, decimal) > 1 || !isGrouped(whole, thousands)) return undefined;
    return `${whole.split(thousands).join("")}.${bare.slice(at + 1)}`;
  }
  const mark = points > 0 ? "." : ",";
  if (points + commas > 1) return !grouped && isGrouped(bare, mark) ? bare.split(mark).join("") : undefined;
  const at = bare.indexOf(mark);
  const [whole, rest] = [bare.slice(0, at), bare.slice(at + 1)];
  const ambiguous = !grouped && rest.length === 3 && whole.length >= 1 && whole.length <= 3 && !whole.startsWith("0");
  if (ambiguous && (context.currency && !context.scaled ? true : locale().decimal !== mark)) return whole + rest;
  return `${whole === "" ? "0" : whole}.${rest}`;
}

/** Groups of three; with commas also the Indian way, twos before the last three ("12,34,567"). */
function isGrouped(text: string, mark: string): boolean {
  const [first = "", ...rest] = text.split(mark);
  const last = rest.pop();
  if (first.length < 1 || first.length > 3 || last?.length !== 3) return false;
  if (rest.every((group) => group.length === 3)) return true;
  return mark === "," && first.length <= 2 && rest.every((group) => group.length === 2);
}
