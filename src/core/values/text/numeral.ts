import type { AskLocale } from "../cell";

/** What stands around a numeral and settles its separators. */
export interface NumeralContext {
  readonly currency: boolean;
  /** A scale word follows: "1.125 million". */
  readonly scaled: boolean;
}

/** The number that a numeral means, times ten to the power of `shift`; undefined where its separators contradict each
 *  other. Asks the locale for one case only: a single separator before exactly three digits. [V2] */
export function numberOf(
  numeral: string,
  context: NumeralContext,
  shift: number,
  locale: AskLocale,
): number | undefined {
  const [mantissa, power] = parted(numeral);
  const spaced = mantissa.includes(" ") || mantissa.includes("'");
  const bare = spaced ? mantissa.split(" ").join("").split("'").join("") : mantissa;
  const spelled = digits(bare, spaced, context, locale);
  if (spelled === undefined) return undefined;
  const exponent = power + shift;
  // Shifted as text, so that 1.1% is 0.011 and not 0.011000000000000001.
  const value = +(exponent === 0 ? spelled : `${spelled}e${exponent}`);
  return value - value === 0 ? value : undefined;
}

function parted(numeral: string): readonly [string, number] {
  const small = numeral.indexOf("e");
  const at = small < 0 ? numeral.indexOf("E") : small;
  return at < 0 ? [numeral, 0] : [numeral.slice(0, at), +numeral.slice(at + 1)];
}

function count(text: string, mark: string): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) if (text.charAt(i) === mark) found++;
  return found;
}

/** Digits with a decimal point, or undefined. */
function digits(bare: string, grouped: boolean, context: NumeralContext, locale: AskLocale): string | undefined {
  const points = count(bare, ".");
  const commas = count(bare, ",");
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
  const at = text.indexOf(mark);
  const first = text.slice(0, at);
  const rest = text.slice(at + 1).split(mark);
  const last = rest.pop();
  if (first.length < 1 || first.length > 3 || last?.length !== 3) return false;
  if (rest.every((group) => group.length === 3)) return true;
  return mark === "," && first.length <= 2 && rest.every((group) => group.length === 2);
}
