import { canonical, folded } from "../values/text/scan";

/** A text in words: lower case, without accents, brackets and marks; "#", "%", "+" and arrows are words of their own. */
export function plainWords(text: string): readonly string[] {
  return plainText(text).split(" ").filter(isSomething);
}

/** A text as its words are compared: see plainWords. */
export function plainText(text: string): string {
  // "targetValue" and "target_value" are two words.
  const parted = /[a-z][A-Z]/.test(text) ? text.replace(/([a-z]{2})([A-Z])/g, "$1 $2") : text;
  return folded(canonical(parted))
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}%#↑↓▲▼]+/gu, " ")
    .replace(/([%#])/g, " $1 ")
    .replace(/ +/g, " ")
    .trim();
}

function isSomething(word: string): boolean {
  return word !== "";
}
