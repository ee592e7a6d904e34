import { RE2JS, RE2JSException } from "re2js";

/** Undefined where RE2, which Sheets uses, would refuse the pattern: look-around and back references among others. */
export function re2Pattern(pattern: string, caseCounts = true): RE2JS | undefined {
  try {
    return RE2JS.compile(pattern, caseCounts ? 0 : RE2JS.CASE_INSENSITIVE);
  } catch (refusal) {
    if (refusal instanceof RE2JSException) return undefined;
    throw refusal;
  }
}

/** The pattern that stands for the text itself. */
export function quotedPattern(text: string): string {
  return RE2JS.quote(text);
}

/** The text with each match replaced, and how many there were. `made` is told the match and its groups. */
export function replacedMatches(
  text: string,
  regex: RE2JS,
  made: (match: readonly (string | null | undefined)[]) => string,
): { readonly text: string; readonly count: number } {
  let replaced = "";
  let from = 0;
  let count = 0;
  for (const match of regex.matchAll(text)) {
    const at = match.index ?? 0;
    // RE2 finds no nothing right behind a match.
    if (count > 0 && match[0] === "" && at === from) continue;
    replaced += text.slice(from, at) + made(match);
    from = at + match[0].length;
    count++;
  }
  return { text: replaced + text.slice(from), count };
}
