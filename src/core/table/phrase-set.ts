/** Phrases of one word and more, found by their first word. */
export type PhraseSet = ReadonlyMap<string, readonly (readonly string[])[]>;

export function phraseSet(phrases: Iterable<string>): PhraseSet {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    const [first = ""] = words;
    const same = byFirst.get(first);
    if (same) same.push(words);
    else byFirst.set(first, [words]);
  }
  return byFirst;
}

/** The length of the longest phrase that stands at this place of a text in plain words; 0 where none does. */
export function phraseAt(words: readonly string[], at: number, phrases: PhraseSet): number {
  const candidates = phrases.get(words[at] ?? "");
  if (candidates === undefined) return 0;
  let longest = 0;
  for (const phrase of candidates) {
    if (phrase.length <= longest || at + phrase.length > words.length) continue;
    let same = 1;
    while (same < phrase.length && words[at + same] === phrase[same]) same += 1;
    if (same === phrase.length) longest = same;
  }
  return longest;
}

/** Whether one of the phrases stands anywhere in the text, or only where `counts` says so. */
export function holdsPhrase(
  words: readonly string[],
  phrases: PhraseSet,
  counts: (at: number, length: number) => boolean = () => true,
): boolean {
  for (let at = 0; at < words.length; at++) {
    const length = phraseAt(words, at, phrases);
    if (length > 0 && counts(at, length)) return true;
  }
  return false;
}

/** Whether the whole text is one of the phrases. */
export function isPhrase(words: readonly string[], phrases: PhraseSet): boolean {
  return words.length > 0 && phraseAt(words, 0, phrases) === words.length;
}
