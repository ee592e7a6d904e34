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
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/** Lower case without accents; "ß" is "ss", "ł" is "l". */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  let ascii = true;
  for (let i = 0; ascii && i < lower.length; i++) ascii = lower.charCodeAt(i) < 128;
  if (ascii) return lower;
  let plain = "";
  for (const mark of lower.normalize("NFD")) {
    const code = mark.charCodeAt(0);
    if (code >= 0x300 && code <= 0x36f) continue;
    plain += mark === "ß" ? "ss" : mark === "ł" ? "l" : mark;
  }
  return plain;
}

/** One spelling for marks that look alike: full-width forms, kinds of spaces, dashes, quotes and slashes. Marks that
 *  nobody sees are dropped. */
export function canonical(text: string): string {
  let plain = true;
  for (let i = 0; plain && i < text.length; i++) plain = text.charCodeAt(i) < 128 && text.charCodeAt(i) > 31;
  if (plain) return text;
  let result = "";
  for (let i = 0; i < text.length; i++) result += canonicalMark(text.charCodeAt(i), text.charAt(i));
  return result;
}

function canonicalMark(code: number, mark: string): string {
  if (code >= 0xff01 && code <= 0xff5e) return canonicalMark(code - 0xfee0, String.fromCharCode(code - 0xfee0));
  if (code < 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a)) return " ";
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
    default:
      // A grave accent as an apostrophe; not spelled out, because the sidebar's page may hold no backtick.
      if (code === 96) return "'";
      // Marks that steer the direction of writing.
      return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) ? "" : mark;
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  // The baht sign stands among the letters of its script.
  if (!(code >= 0xc0) || code === 0xe3f) return false;
  // General punctuation, currency, arrows, symbols; CJK punctuation; emoji come as surrogates.
  return (
    !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && !(code >= 0xd800 && code <= 0xf8ff)
  );
}

// Belongs to a word once one has begun: "m²", "CO₂".
function isRaised(code: number): boolean {
  return code === 0xb2 || code === 0xb3 || code === 0xb9 || (code >= 0x2070 && code <= 0x209f);
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
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const mark = text.charAt(at);
    if (isDigit(code)) group++;
    else if ((mark === "." || mark === ",") && isDigit(text.charCodeAt(at + 1))) {
      pointed = true;
      group = 0;
    } else if ((mark === " " || mark === "'") && isGroup(mark)) {
      grouping = mark;
      group = 0;
    } else break;
    at++;
  }
  return exponentEnd(text, at);

  function isGroup(mark: string): boolean {
    const fits = grouping === "" ? group >= 1 && group <= 3 : grouping === mark && group === 3;
    return fits && !pointed && isTriple(text, at + 1);
  }
}

function exponentEnd(text: string, at: number): number {
  if (text.charAt(at) !== "e" && text.charAt(at) !== "E") return at;
  const signed = text.charAt(at + 1) === "+" || text.charAt(at + 1) === "-" ? at + 2 : at + 1;
  let end = signed;
  while (isDigit(text.charCodeAt(end))) end++;
  return end === signed || isLetter(text.charCodeAt(end)) ? at : end;
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
  const letters = lettersEnd(text, start, true);
  // "Rp5.000" and "max10" are two pieces, "Q2" is one.
  return letters < end && standsBeforeDigits(folded(text.slice(start, letters)), text.slice(start, letters))
    ? letters
    : end;
}

function lettersEnd(text: string, start: number, unit: boolean): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || (isDigit(code) && !unit) || isRaised(code)) continue;
    const mark = text.charAt(at);
    const inside = (mark === "." || mark === "'") && isLetter(text.charCodeAt(at + 1));
    if (!inside && !(code >= 0x300 && code <= 0x36f)) break;
  }
  return at;
}

/** The pieces of a text in canonical spelling, in one pass. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let glued = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      glued = false;
      at++;
      continue;
    }
    const before = tokens[tokens.length - 1];
    const opens = !glued || (before?.kind === "sign" && before.text !== ".");
    const pointFirst = (code === 46 || code === 44) && opens && isDigit(text.charCodeAt(at + 1));
    let end = at + 1;
    let kind: Token["kind"] = "sign";
    if (isDigit(code) || pointFirst) {
      kind = "numeral";
      end = numeralEnd(text, at);
    } else if (isLetter(code)) {
      kind = "word";
      end = wordEnd(text, at, glued && before?.kind === "numeral");
    }
    const raw = text.slice(at, end);
    if (raw === "$" && glued && before?.kind === "word" && dollarLetters.includes(` ${before.text} `)) {
      tokens[tokens.length - 1] = {
        kind: "sign",
        text: `${before.raw.toUpperCase()}$`,
        raw: `${before.raw}$`,
        glued: before.glued,
      };
    } else {
      tokens.push({ kind, text: kind === "word" ? folded(raw) : raw, raw, glued });
    }
    glued = true;
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
    default:
      return sign.length === 1 && currencySigns.includes(sign) ? sign : "";
  }
}
