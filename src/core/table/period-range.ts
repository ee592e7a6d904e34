const hasRange =
  /\p{L}.*(?:[-/]|\s(?:to|thru|through|ao?|al|hasta|at[eé]|bis|s\/d|s\.d\.?|sd|sampai)\s)|\d\s*-\s*\d.*\p{L}/u;
// "30 jun - 6 jul", "jan 2025 to mar", "enero a marzo"
const months =
  /(?<![\p{L}\d])(?:(\d{1,2})\.?\s+(?:de\s+)?)?(\p{L}{3,10})\.?(?:\s*(?:de\s+)?(\d{1,4}))?\s*(?:[-/]|\s(?:to|thru|through|ao?|al|hasta|at[eé]|bis|s\/d|s\.d\.?|sd|sampai)\s)\s*(?:(\d{1,2})\.?\s+(?:de\s+)?)?(\p{L}{3,10})(?!\p{L})/gu;
const days =
  /(?<![\d./-])(\d{1,2})\.?\s*(?:-|\s(?:to|a|al|bis|s\/d)\s)\s*(\d{1,2})\.?\s+(?:de\s+|of\s+)?(\p{L}{3,10})(?!\p{L})/gu;
const daysAfter = /(?<!\p{L})(\p{L}{3,10})\.?\s+(\d{1,2})\s*(?:-|\s(?:to|a|al|bis)\s)\s*(\d{1,2})(?![\d./-])/gu;
const quarters = /(?<![\p{L}\d])([qt])[1-4]\s*(?:-|\s(?:to|a|al|bis)\s)\s*\1([1-4])(?!\d)/gu;

/**
 * A text in lower case in which a range of time is replaced by the quarter or half that it is, else by its end:
 * "jan-mar 2025" by "q1 2025", "jan-aug" by "aug", "4-10 aug" by "10 aug", "q1-q3" by "q3".
 * @param monthOf the number of a month by its name without accents; undefined for other words
 */
export function withoutRanges(text: string, monthOf: (word: string) => number | undefined): string {
  if (!hasRange.test(text)) return text;
  const known = (word: string): number | undefined => monthOf(word.normalize("NFD").replace(/\p{M}/gu, ""));
  return text
    .replace(months, (all: string, ...found: readonly unknown[]) => {
      const [fromDay, from, number, toDay, last, at] = found;
      const [first, end] = [known(String(from)), known(String(last))];
      if (first === undefined || end === undefined || (fromDay === undefined) !== (toDay === undefined)) return all;
      if (toDay !== undefined) return ` ${String(toDay)} ${String(last)}`;
      // "jan 6 - jan 12": days; "jan 25 - mar 25" are months of 2025.
      if (number !== undefined && Number(number) < 20) return ` ${String(last)}`;
      const isYearNext = /^\W*(?:19|20)\d\d/.test(text.slice(Number(at) + all.length));
      return ` ${spanName(first, ((end - first + 12) % 12) + 1, isYearNext) ?? String(last)}`;
    })
    .replace(days, (all: string, from: string, until: string, month: string) =>
      isRun(from, until) && known(month) !== undefined ? ` ${until} ${month}` : all,
    )
    .replace(daysAfter, (all: string, month: string, from: string, until: string) =>
      isRun(from, until) && known(month) !== undefined ? ` ${until} ${month}` : all,
    )
    .replace(quarters, " $1$2");
}

function isRun(from: string, until: string): boolean {
  return Number(from) < Number(until) && Number(until) <= 31;
}

/** What the calendar calls so many months from one on. */
function spanName(first: number, length: number, isYearNext: boolean): string | undefined {
  if (length === 3 && first % 3 === 1) return `q${(first + 2) / 3}`;
  if (length === 6 && first % 6 === 1) return `h${(first + 5) / 6}`;
  return length === 12 && isYearNext ? "" : undefined;
}
