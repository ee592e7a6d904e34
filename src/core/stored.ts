/** A stored text as JSON; null for somebody else's text, or none. */
export function parsedJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    // Whoever reads it takes nothing for an answer.
    return null;
  }
}

/** What a record by people's own words holds for one of them: "constructor" and "__proto__" are words like any other. */
export function ownEntry<T>(record: Readonly<Record<string, T>>, word: string): T | undefined {
  const found: TypedPropertyDescriptor<T> | undefined = Object.getOwnPropertyDescriptor(record, word);
  return found?.value;
}

/** What was stored as a record; anything else is an empty one. */
export function asRecord(stored: unknown): Readonly<Record<string, unknown>> {
  return typeof stored === "object" && stored !== null ? { ...stored } : {};
}
