import { holdsPhrase, type KnownWords, knownWords } from "./known-words";
import { plainWords } from "./plain-words";

/** Whether a name speaks of something that people usually want to see fall: then the direction is worth a question. [T3] */
export function isLowerLikely(name: string): boolean {
  return name.length <= 300 && speaksOfLower(plainWords(name), knownWords());
}

function speaksOfLower(words: readonly string[], known: KnownWords): boolean {
  if (holdsPhrase(words, known.notLower)) return false;
  if (holdsPhrase(words.map(withoutSpan), known.lower)) return true;
  return words.some((word) => word.length > 7 && !known.notLower.has(word) && isLowerCompound(word, known));
}

/** "in 30 days", "within an hour": a limit that is kept, not a time that should fall. */
function withoutSpan(word: string, at: number, words: readonly string[]): string {
  const before = words[at - 1] ?? "";
  return /^\d/.test(before) || spanWords.includes(` ${before} `) ? "" : word;
}

const spanWords =
  " a an one two three four five six seven ten same next um uma dois duas tres cinco dez un una dos cinco diez satu dua tiga lima sepuluh ein eine einem einer zwei drei funf zehn ";

/** "Reklamationsquote", "Durchlaufzeiten": in a compound the part at its end, or the cause at its beginning, speaks. */
function isLowerCompound(word: string, { lowerParts }: KnownWords): boolean {
  return lowerParts.some((part) => word.startsWith(part) || word.endsWith(part) || word.endsWith(`${part}en`));
}

/** The direction that a marker in a text says: "(max)", "(maks)", "lower is better", "↓"; undefined where none does. */
export function markedDirection(text: string): "higher" | "lower" | undefined {
  if (text === "" || text.length > 300) return undefined;
  const known = knownWords();
  const lower = /[↓▼]/.test(text);
  const higher = /[↑▲]/.test(text);
  if (lower !== higher) return lower ? "lower" : "higher";
  for (const inside of text.match(/[([][^)\]]*[)\]]/g) ?? []) {
    const words = plainWords(inside);
    const found = limitOf(words, known, 1);
    if (found !== undefined) return found;
  }
  // Without brackets only whole phrases count: "max" alone may be a name's.
  return limitOf(plainWords(text), known, 2);
}

function limitOf(words: readonly string[], known: KnownWords, atLeastWords: number): "higher" | "lower" | undefined {
  const most = holdsLong(words, known.atMost, atLeastWords);
  const least = holdsLong(words, known.atLeast, atLeastWords);
  return most === least ? undefined : most ? "lower" : "higher";
}

function holdsLong(words: readonly string[], phrases: ReadonlySet<string>, atLeastWords: number): boolean {
  for (let at = 0; at < words.length; at++) {
    for (let length = atLeastWords; length <= 5 && at + length <= words.length; length++) {
      if (phrases.has(words.slice(at, at + length).join(" "))) return true;
    }
  }
  return false;
}
