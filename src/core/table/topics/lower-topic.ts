import { plainWords } from "../plain-words";
import { englishTopics } from "./english";
import { germanTopics } from "./german";
import { indonesianTopics } from "./indonesian";
import { portugueseTopics } from "./portuguese";
import { spanishTopics } from "./spanish";
import { type StemSet, stemSet, stemsAt } from "./stem-set";
import type { TopicWords } from "./topic-words";

interface KnownTopics {
  readonly lower: StemSet;
  readonly heads: StemSet;
  readonly turning: StemSet;
  readonly mending: StemSet;
  readonly negations: StemSet;
  /** Parts of compound words, and those that turn them. */
  readonly parts: readonly string[];
  readonly turningParts: readonly string[];
}

let known: KnownTopics | undefined;

/** The topics of all languages together, because a table may mix them. */
function knownTopics(): KnownTopics {
  if (known === undefined) {
    const languages = [englishTopics, portugueseTopics, spanishTopics, indonesianTopics, germanTopics];
    const all = (key: keyof TopicWords): StemSet => stemSet(languages.map((language) => language[key]));
    known = {
      lower: all("lower"),
      heads: all("heads"),
      turning: all("turning"),
      mending: all("mending"),
      negations: all("negations"),
      parts: germanTopics.parts.split("|"),
      turningParts: germanTopics.turningParts.split("|"),
    };
  }
  return known;
}

/** Whether a name speaks of something that people usually want to see fall: then the direction is worth a question. [T3] */
export function isLowerLikely(name: string): boolean {
  return name.length <= 300 && speaksOfLower(plainWords(name), knownTopics());
}

function speaksOfLower(words: readonly string[], known: KnownTopics): boolean {
  if (isKept.test(words.join(" "))) return false;
  let isTopic = false;
  // Up to where a topic of several words hides what would turn it: "sin acceso", "resolution time".
  let hidden = 0;
  const isTimed = startsWithHead(words, known.heads);
  for (let at = 0; at < words.length; at++) {
    // "Patients not treated within 18 weeks"
    if (isNegatedMending(words, at, known)) return true;
    const word = words[at] ?? "";
    const isNone = isSpan(words, at) || isTeam(words, at) || isTurnedCompound(word, known);
    const topic = isNone ? 0 : stemsAt(words, at, known.lower);
    const turning = stemsAt(words, at, known.turning);
    const mending = isTimed ? 0 : stemsAt(words, at, known.mending);
    const turned = Math.max(turning, mending);
    if (at >= hidden && turned > 0 && turned >= topic) return false;
    if (topic > 0 || (!isNone && isLowerCompound(word, known))) isTopic = true;
    if (topic > 1) hidden = Math.max(hidden, at + topic);
  }
  return isTopic;
}

/** Whether a name is that of a time or a cost: "Average time …", "Custo de …". */
function startsWithHead(words: readonly string[], heads: StemSet): boolean {
  return words.slice(0, 2).some((_word, at) => stemsAt(words, at, heads) > 0);
}

/** Whether something is said not to be mended: "not yet resolved". */
function isNegatedMending(words: readonly string[], at: number, { negations, mending }: KnownTopics): boolean {
  const negation = stemsAt(words, at, negations);
  // "no atendimento" is Portuguese for "in the service".
  const isIn = words[at] === "no" && !/(?:ad|id|elt|ert)[oa]s?$/.test(words[at + 1] ?? "");
  return negation > 0 && !isIn && stemsAt(words, at + negation, mending) > 0;
}

/** "Queue under 5 minutes": a limit that is kept. */
const isKept =
  /\b(?:under|below|less than|fewer than|up to|menos de|hasta|ate|menor que|menores a|inferior a|inferiores a|kurang dari|di bawah|unter|bis zu|weniger als) \d/;

/** "in 30 days", "within an hour": a limit that is kept, not a time that should fall. */
function isSpan(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? "";
  return before !== "" && (/^\d/.test(before) || spanWords.includes(` ${before} `));
}

const spanWords =
  " a an one two three four five six seven ten same next um uma dois duas tres cinco dez un una dos cinco diez satu dua tiga lima sepuluh ein eine einem einer zwei drei funf zehn ";

/** "% do time treinado": a Portuguese team. */
function isTeam(words: readonly string[], at: number): boolean {
  if (words[at] !== "time" || words[at + 1] === "to") return false;
  return /^(?:o|do|no|ao|um|por|pelo|de|cada|seu|nosso|todo)$/.test(words[at - 1] ?? "");
}

/** "Reklamationsquote", "Durchlaufzeiten": in a compound the part at its end, or the cause at its beginning, speaks. */
function isLowerCompound(word: string, { parts }: KnownTopics): boolean {
  if (word.length < 8) return false;
  return parts.some((part) => {
    // "Dauerkunden" are not what "Verweildauer" is.
    const end = part.replace("~", "");
    return (end === part && word.startsWith(part)) || word.endsWith(end) || word.endsWith(`${end}en`);
  });
}

/** "Störungsfreie", "Emissionsminderung" */
function isTurnedCompound(word: string, { turningParts }: KnownTopics): boolean {
  if (word.length < 8) return false;
  return /frei(?:e|er|es|en|heit)?$/.test(word) || turningParts.some((part) => word.includes(part));
}
