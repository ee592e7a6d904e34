import { type KnownWords, knownWords } from "./known-words";
import { holdsPhrase, type PhraseSet } from "./phrase-set";
import { plainWords } from "./plain-words";

/** Whether a name speaks of something that people usually want to see fall: then the direction is worth a question. [T3] */
export function isLowerLikely(name: string): boolean {
  return name.length <= 300 && speaksOfLower(plainWords(name), knownWords());
}

function speaksOfLower(words: readonly string[], known: KnownWords): boolean {
  const isTopic =
    holdsPhrase(words, known.lower, (at) => !isSpan(words, at) && !isTeam(words, at)) ||
    words.some((word) => isLowerCompound(word, known));
  return isTopic && !holdsPhrase(words, known.notLower) && !isKept.test(words.join(" "));
}

/** "Queue under 5 minutes": a limit that is kept. */
const isKept =
  /\b(?:under|below|less than|fewer than|up to|menos de|hasta|ate|menor que|menores a|inferior a|inferiores a|kurang dari|di bawah|unter|bis zu|weniger als) \d/;

/** "in 30 days", "within an hour": a limit that is kept, not a time that should fall. */
function isSpan(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? "";
  return before !== "" && (/^\d/.test(before) || spanWords.includes(` ${before} `));
}

/** "% do time treinado": a Portuguese team. */
function isTeam(words: readonly string[], at: number): boolean {
  if (words[at] !== "time" || words[at + 1] === "to") return false;
  return /^(?:o|do|no|ao|um|por|pelo|de|cada|seu|nosso|todo)$/.test(words[at - 1] ?? "");
}

const spanWords =
  " a an one two three four five six seven ten same next um uma dois duas tres cinco dez un una dos cinco diez satu dua tiga lima sepuluh ein eine einem einer zwei drei funf zehn ";

/** "Reklamationsquote", "Durchlaufzeiten": in a compound the part at its end, or the cause at its beginning, speaks. */
function isLowerCompound(word: string, { lowerParts, notLower }: KnownWords): boolean {
  if (word.length < 8 || notLower.has(word) || /frei(?:e|er|es|en|heit)?$/.test(word)) return false;
  return lowerParts.some((part) => {
    // "Dauerkunden" are not what "Verweildauer" is.
    const end = part.replace("~", "");
    return (end === part && word.startsWith(part)) || word.endsWith(end) || word.endsWith(`${end}en`);
  });
}

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
