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
  // Most numerals are digits with a mark or two: no need to take them apart.
  const simple = !/[ 'e]/i.test(numeral);
  const end = simple ? numeral.length : numeral.search(/e|$/i);
  const spelled = digits(simple ? numeral : numeral.slice(0, end).replace(/[ ']/g, ""), context, locale);
  if (spelled === undefined) return undefined;
  // Shifted as text, so that 1.1% is 0.011 and not 0.011000000000000001.
  const value = simple && shift === 0 ? +spelled : +`${spelled}e${+numeral.slice(end + 1) + shift}`;
  return value - value === 0 ? value : undefined;
}

/** Digits with a decimal point, or undefined. */
function digits(bare: string, context: NumeralContext, locale: AskLocale): string | undefined {
  const point = bare.indexOf(".");
  const comma = bare.indexOf(",");
  if (point < 0 && comma < 0) return bare;
  if (point >= 0 && comma >= 0) {
    const decimal = bare.charAt(Math.max(bare.lastIndexOf("."), bare.lastIndexOf(",")));
    const thousands = decimal === "." ? "," : ".";
    const at = bare.indexOf(decimal);
    const whole = bare.slice(0, at);
    return isGrouped(whole, thousands) ? `${whole.split(thousands).join("")}.${bare.slice(at + 1)}` : undefined;
  }
  const mark = comma < 0 ? "." : ",";
  const at = bare.indexOf(mark);
  if (bare.lastIndexOf(mark) > at) return isGrouped(bare, mark) ? bare.split(mark).join("") : undefined;
  const [whole, rest] = [bare.slice(0, at), bare.slice(at + 1)];
  const ambiguous = rest.length === 3 && whole.length >= 1 && whole.length <= 3 && !whole.startsWith("0");
  if (ambiguous && (context.currency && !context.scaled ? true : locale().decimal !== mark)) return whole + rest;
  return `${whole}.${rest}`;
}

/** Groups of three; with commas also the Indian way, twos before the last three ("12,34,567"). */
function isGrouped(text: string, mark: string): boolean {
  const lengths = text
    .split(mark)
    .map((group) => group.length)
    .join(" ");
  return /^[123]( 3)+$/.test(lengths) || (mark === "," && /^[12]( 2)+ 3$/.test(lengths));
}
