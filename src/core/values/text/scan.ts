import { measureOf } from "./word";

/** One piece of a text. Numerals keep their separators, words are folded (lower case, no accents), signs are one
 *  character, or a currency sign with its letters ("R$"). */
export interface Token {
  readonly kind: "numeral" | "word" | "sign";
  readonly text: string;
  /** As written, for case ("m" and "M") and for sentences. */
  readonly raw: string;
  /** No space between it and the piece before. */
  readonly glued: boolean;
}

const currencySigns = "$€£¥₹₩₫₱₺₽₪฿₦₴₡₸₵₲₼₾";
// "US$", "R$": the letters that may stand directly before the dollar sign.
const dollarLetters = " us r a au c ca can nz hk s sg mx nt u ar cl co usd mex ";

/** Whether a digit stands anywhere in the text. */
export function hasDigit(text: string): boolean {
  return /\d/.test(text);
}

/** Lower case without accents; "ß" is "ss", "ł" is "l". */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  // Most words are plain, and a whole column of them asks.
  if (/^[ -~]*$/.test(lower)) return lower;
  const bare = lower.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return bare.replace(/ß/g, "ss").replace(/ł/g, "l");
}

/** One spelling for marks that look alike: full-width forms, kinds of spaces, dashes, quotes and slashes. Marks that
 *  nobody sees are dropped. */
export function canonical(text: string): string {
  // All but printable ASCII; but for the grave accent, which is named by its neighbours "_" and "a", because the
  // sidebar's page may hold no backtick.
  if (/^[ -_a-~]*$/.test(text)) return text;
  return text.replace(/(\d) (?=[¼½¾])/g, "$1").replace(/[^ -_a-~]/g, canonicalMark);
}

function canonicalMark(mark: string, at: number, text: string): string {
  const code = mark.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return canonical(String.fromCharCode(code - 0xfee0));
  if (code <= 0x1f || code === 0xa0 || (code >= 0x2000 && code <= 0x200a)) return " ";
  switch (mark) {
    case "\u0085":
    case "\u1680":
    case "\u2028":
    case "\u2029":
    case "\u202f":
    case "\u205f":
    case "\u3000":
      return " ";
    case "\u00ad":
    case "\u200b":
    case "\u200c":
    case "\u200d":
    case "\u200e":
    case "\u200f":
    case "\u2060":
    case "\ufe0e":
    case "\ufe0f":
    case "\ufeff":
      return "";
    case "‐":
    case "‑":
    case "‒":
    case "–":
    case "—":
    case "―":
    case "−":
    case "﹣":
      return "-";
    case "‘":
    case "’":
    case "´":
    case "′":
      return "'";
    case "“":
    case "”":
    case "„":
      return '"';
    case "⁄":
    case "∕":
      return "/";
    case "﹪":
    case "٪":
      return "%";
    case "∼":
    case "〜":
    case "≈":
      return "~";
    case "⩽":
    case "≦":
      return "≤";
    case "⩾":
    case "≧":
      return "≥";
    case "∶":
      return ":";
    case "¼":
    case "½":
    case "¾":
      return `${isDigit(text.charCodeAt(at - 1)) ? "" : "0"}.${mark === "½" ? "5" : mark === "¼" ? "25" : "75"}`;
    default:
      if (code === 96) return "'";
      if (code < 0x970 && digitOf(code) !== "") return digitOf(code);
      // Marks that steer the direction of writing.
      return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) ? "" : mark;
  }
}

// Digits of Arabic, Persian and Hindi writing; "" for any other mark.
function digitOf(code: number): string {
  for (const zero of [0x660, 0x6f0, 0x966]) if (code >= zero && code <= zero + 9) return String(code - zero);
  return "";
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(mark: string): boolean {
  return /\p{L}/u.test(mark);
}

// What goes on with a word that has begun: "m²", "CO₂".
function isInWord(mark: string): boolean {
  return /[\p{L}\p{M}²³¹\u2070-\u209f]/u.test(mark);
}

function isTriple(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !isDigit(text.charCodeAt(at + 3))
  );
}

function standsBeforeDigits(word: string, raw: string): boolean {
  if (measureOf(word, raw)?.kind === "currency") return true;
  return word === "max" || word === "min" || word === "maks";
}

/** Where the numeral that starts at `start` ends. Separators belong to it between digits only; a space or an apostrophe
 *  only before a group of three. */
function numeralEnd(text: string, start: number): number {
  let at = start;
  let group = 0;
  let grouping = "";
  let pointed = false;
  for (; ; at++) {
    const mark = text.charAt(at);
    if (isDigit(text.charCodeAt(at))) group++;
    else if ((mark === "." || mark === ",") && isDigit(text.charCodeAt(at + 1))) pointed = true;
    else if ((mark === " " || mark === "'") && isGroup(mark)) {
      grouping = mark;
      group = 0;
    } else break;
  }
  return exponentEnd(text, at);

  function isGroup(mark: string): boolean {
    const fits = grouping === "" ? group <= 3 : grouping === mark;
    return fits && !pointed && isTriple(text, at + 1);
  }
}

function exponentEnd(text: string, at: number): number {
  if (text.charAt(at) !== "e" && text.charAt(at) !== "E") return at;
  const signed = text.charAt(at + 1) === "+" || text.charAt(at + 1) === "-" ? at + 2 : at + 1;
  let end = signed;
  while (isDigit(text.charCodeAt(end))) end++;
  return end === signed || isLetter(text.charAt(end)) ? at : end;
}

// "TEUR", "KUSD": a scale and a currency.
function isScaledCode(raw: string): boolean {
  if (raw.length !== 4 || !"KMTBk".includes(raw.charAt(0))) return false;
  const code = raw.slice(1);
  return measureOf(folded(code), code)?.kind === "currency" && code === code.toUpperCase();
}

// Digits belong to a word ("Q2"), unless it is the unit of a number before it ("1h30m").
function wordEnd(text: string, start: number, unit: boolean): number {
  const end = lettersEnd(text, start, unit);
  if (isScaledCode(text.slice(start, end))) return start + 1;
  // "Rp5.000" and "max10" are two pieces, "Q2" is one.
  const letters = lettersEnd(text, start, true);
  const word = text.slice(start, letters);
  return standsBeforeDigits(folded(word), word) ? letters : end;
}

function lettersEnd(text: string, start: number, unit: boolean): number {
  for (let at = start + 1; ; at++) {
    const mark = text.charAt(at);
    const inside =
      isInWord(mark) ||
      (isDigit(text.charCodeAt(at)) && !unit) ||
      ((mark === "." || mark === "'") && isLetter(text.charAt(at + 1)));
    if (!inside) return at;
  }
}

/** The currency sign that two pieces are together, "" where none: "R$", "U$S" (dollars on the River Plate), "S/" (soles,
 *  at the start of a text only). */
function joinedSign(before: Token, raw: string, count: number): string {
  if (raw === "$" && dollarLetters.includes(` ${before.text} `)) return `${before.raw.toUpperCase()}$`;
  if (raw.toUpperCase() === "S" && before.text === "U$") return "US$";
  return raw === "/" && before.raw === "S" && count === 1 ? "S/" : "";
}

/** The pieces of a text in canonical spelling, in one pass. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  // The piece before, if no space stands between.
  let before: Token | undefined;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      before = undefined;
      at++;
      continue;
    }
    const opens = before === undefined || (before.kind === "sign" && before.text !== ".");
    const pointFirst = (code === 46 || code === 44) && opens && isDigit(text.charCodeAt(at + 1));
    let end = at + 1;
    let kind: Token["kind"] = "sign";
    if (isDigit(code) || pointFirst) {
      kind = "numeral";
      end = numeralEnd(text, at);
    } else if (isLetter(text.charAt(at))) {
      kind = "word";
      end = wordEnd(text, at, before?.kind === "numeral");
    }
    const raw = text.slice(at, end);
    const joined = before === undefined ? "" : joinedSign(before, raw, tokens.length);
    if (before === undefined || joined === "") {
      before = { kind, text: kind === "word" ? folded(raw) : raw, raw, glued: before !== undefined };
    } else {
      tokens.pop();
      before = { kind: "sign", text: joined, raw: before.raw + raw, glued: before.glued };
    }
    tokens.push(before);
    at = end;
  }
  return tokens;
}

/** The currency that a sign stands for, "" where it is none. */
export function currencyOfSign(sign: string): string {
  switch (sign) {
    case "€":
      return "EUR";
    case "£":
      return "GBP";
    case "₹":
      return "INR";
    case "₩":
      return "KRW";
    case "₫":
      return "VND";
    case "₱":
      return "PHP";
    case "₺":
      return "TRY";
    case "₽":
      return "RUB";
    case "₪":
      return "ILS";
    case "฿":
      return "THB";
    case "₦":
      return "NGN";
    case "₴":
      return "UAH";
    case "R$":
      return "BRL";
    case "US$":
    case "U$":
    case "USD$":
      return "USD";
    case "A$":
    case "AU$":
      return "AUD";
    case "C$":
    case "CA$":
    case "CAN$":
      return "CAD";
    case "NZ$":
      return "NZD";
    case "HK$":
      return "HKD";
    case "S$":
    case "SG$":
      return "SGD";
    case "MX$":
    case "MEX$":
      return "MXN";
    case "NT$":
      return "TWD";
    case "AR$":
      return "ARS";
    case "CL$":
      return "CLP";
    case "CO$":
      return "COP";
    case "S/":
      return "PEN";
    default:
      return currencySigns.includes(sign) ? sign : "";
  }
}
