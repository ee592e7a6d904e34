import { type KnownWords, knownWords } from "./known-words";
import { holdsPhrase, type PhraseSet } from "./phrase-set";
import { plainWords } from "./plain-words";
import { isLowerLikely } from "./topics/lower-topic";

// A first look, so that most names need no second: arrows, brackets, and a word of every marker of two words and more.
const markers =
  /[↓▼↑▲([]|better|most|least|exceed|limit|melhor|mejor|baik|besser|m[aá]xim|m[ií]nim|banyak|sedikit|h[oö]chst|mindest/i;

/** The direction that a marker in a text says: "(max)", "(maks)", "lower is better", "↓"; undefined where none does. */
export function markedDirection(text: string): "higher" | "lower" | undefined {
  if (text.length > 300 || !markers.test(text)) return undefined;
  const lower = /[↓▼]/.test(text);
  const higher = /[↑▲]/.test(text);
  if (lower !== higher) return lower ? "lower" : "higher";
  const known = knownWords();
  for (const inside of text.match(/[([][^)\]]*[)\]]/g) ?? []) {
    const words = plainWords(inside);
    // Minutes, where a time is named: "Waiting time (min)".
    if (words.length === 1 && words[0] === "min" && isLowerLikely(text)) continue;
    const found = wordedLimit(words.join(" ")) ?? limitIn(words, known, 1);
    if (found !== undefined) return found;
  }
  // Without brackets only whole phrases count: "max" alone may be a name's.
  return limitIn(plainWords(text), known, 2);
}

/** "(no more than)": what stands in brackets behind a name, without its number. */
function wordedLimit(inside: string): "higher" | "lower" | undefined {
  if (/^(?:no|not) more than$|^or (?:less|fewer)$|^no mas de$|^nao mais (?:que|de)$|^nicht mehr als$/.test(inside))
    return "lower";
  return /^(?:no|not) less than$|^or more$|^no menos de$|^nao menos (?:que|de)$|^nicht weniger als$/.test(inside)
    ? "higher"
    : undefined;
}

function limitIn(words: readonly string[], known: KnownWords, atLeastWords: number): "higher" | "lower" | undefined {
  const holds = (phrases: PhraseSet): boolean => holdsPhrase(words, phrases, (_at, length) => length >= atLeastWords);
  const most = holds(known.atMost);
  const least = holds(known.atLeast);
  return most === least ? undefined : most ? "lower" : "higher";
}
