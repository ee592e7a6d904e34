/** Phrases whose words may be beginnings ("recycl~"), found by the first three letters of their first word. */
export type StemSet = ReadonlyMap<string, readonly (readonly string[])[]>;

export function stemSet(lists: readonly string[]): StemSet {
  const byStart = new Map<string, (readonly string[])[]>();
  for (const phrase of new Set(lists.flatMap((list) => list.split("|")))) {
    const words = phrase.split(" ");
    const start = (words[0] ?? "").replace("~", "").slice(0, 3);
    const same = byStart.get(start);
    if (same) same.push(words);
    else byStart.set(start, [words]);
  }
  return byStart;
}

/** How many words the longest phrase has that stands at this place of a text in plain words; 0 where none does. */
export function stemsAt(words: readonly string[], at: number, set: StemSet): number {
  let longest = 0;
  for (const phrase of set.get((words[at] ?? "").slice(0, 3)) ?? []) {
    if (phrase.length > longest && phrase.every((stem, place) => isStemOf(stem, words[at + place]))) {
      longest = phrase.length;
    }
  }
  return longest;
}

function isStemOf(stem: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return stem.endsWith("~") ? word.startsWith(stem.slice(0, -1)) : word === stem;
}
