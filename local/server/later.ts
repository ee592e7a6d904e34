/** More than these at once no person types; a page that floods is not kept in memory. */
const most = 50;

/** What is said to people when their page has begun anew, by file and address. */
export class Later {
  private readonly sentences = new Map<string, string[]>();

  tell(file: string, address: string, sentence: string): void {
    const key = keyOf(file, address);
    const known = this.sentences.get(key) ?? [];
    if (known.length < most && !known.includes(sentence)) this.sentences.set(key, [...known, sentence]);
  }

  /** They are forgotten then. */
  take(file: string, address: string): readonly string[] {
    const key = keyOf(file, address);
    const found = this.sentences.get(key) ?? [];
    this.sentences.delete(key);
    return found;
  }
}

function keyOf(file: string, address: string): string {
  return JSON.stringify([file, address]);
}
