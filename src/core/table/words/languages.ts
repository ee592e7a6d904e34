import { english } from "./english";
import { german } from "./german";
import { indonesian } from "./indonesian";
import type { LanguageWords } from "./language-words";
import { portuguese } from "./portuguese";
import { spanish } from "./spanish";

/** The words of every language that tables are read in. A table may mix them. */
export function languages(): readonly LanguageWords[] {
  return [english, portuguese, spanish, indonesian, german];
}

/** The phrases that all languages have for one thing. */
export function phrasesFor(
  key: Exclude<keyof LanguageWords, "titles" | "compounds" | "headFirst" | "qualifiers" | "months">,
): ReadonlySet<string> {
  return new Set(languages().flatMap((language) => language[key].split("|")));
}
