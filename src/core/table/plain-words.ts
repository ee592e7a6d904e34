import { canonical, folded } from "../values/text/scan";

/** A text in words: lower case, without accents, brackets and marks; "#", "%", "+" and arrows are words of their own. */
export function plainWords(text: string): readonly string[] {
  const plain = plainText(text);
  return plain === "" ? [] : plain.split(" ");
}

/** A text as its words are compared: see plainWords. One pass over plain letters, which most texts are. */
export function plainText(text: string): string {
  if (/^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/.test(text) && !/[a-z]{2}[A-Z]/.test(text)) return text.toLowerCase();
  let plain = "";
  let isApart = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 126) return plainOf(text);
    const isUpper = code >= 65 && code <= 90;
    if (isUpper || (code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      // "targetValue" is two words.
      if (isUpper && !isApart && isLower(text, at - 1) && isLower(text, at - 2)) plain += " ";
      if (isApart && plain !== "") plain += " ";
      plain += isUpper ? String.fromCharCode(code + 32) : text.charAt(at);
      isApart = false;
    } else if (code === 37 || code === 35) {
      plain += plain === "" ? text.charAt(at) : ` ${text.charAt(at)}`;
      isApart = true;
    } else if (code !== 39) isApart = true;
  }
  return plain;
}

function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}

function plainOf(text: string): string {
  const parted = /[a-z][A-Z]/.test(text) ? text.replace(/([a-z]{2})([A-Z])/g, "$1 $2") : text;
  return folded(canonical(parted))
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}%#↑↓▲▼]+/gu, " ")
    .replace(/([%#])/g, " $1 ")
    .replace(/ +/g, " ")
    .trim();
}
