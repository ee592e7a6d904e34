import { readTitle, type TitleReading } from "./title";

/**
 * Reads the titles of a header beside one another: "T" and "A" after periods, "Prev." beside "Real." and "S1" to "S6"
 * mean nothing alone.
 */
export function readTitles(texts: readonly string[]): readonly TitleReading[] {
  const letters = letterPair(texts);
  const hasReal = texts.some((text) => /(?:^|\s)(?:real|realiz|exec|ejec)\.?$/i.test(text));
  const hasActuals = texts.filter((text) => /^(?:Q[1-4]|[1-4]Q|H[12])A$/i.test(text.trim())).length > 1;
  const counted = countedRuns(texts);
  const before = lettersBefore(texts);
  const parts = texts.flatMap((text, at) => (isPart(readTitle(text)) ? [at] : []));
  const isParted = parts.length > 1;
  // "Jahr 2023" right of the quarters is theirs, left of them the year before.
  const after = texts.flatMap((text, at) => (at > Math.max(...parts) && datedYear.test(text.trim()) ? [at] : []));
  return texts.map((text, at) => {
    if (isParted && after.length === 1 && after[0] === at) return { ...readTitle("full year actual"), text };
    const spelled = spelledOut(text, { letters, hasReal, hasActuals, counted, before, isParted });
    return spelled === text ? readTitle(text) : { ...readTitle(spelled), text };
  });
}

/** "S3", "Period 5" */
const countedTitle = /^(\p{L}{1,7}) ?(\d{1,2})$/u;

interface Beside {
  readonly letters: readonly [target: string, actual: string] | undefined;
  readonly hasReal: boolean;
  /** Whether several quarters end in "A". */
  readonly hasActuals: boolean;
  readonly counted: ReadonlySet<string>;
  /** Whether parts of a year stand side by side. */
  readonly isParted: boolean;
  /** What letters before years mean. */
  readonly before: ReadonlyMap<string, string>;
}

function spelledOut(
  text: string,
  { letters, hasReal, hasActuals, counted, before: leading, isParted }: Beside,
): string {
  if (isParted && wholeYear.test(text.trim())) return `${text} actual`;
  const [, lead = "", year = ""] = led.exec(text.trim()) ?? [];
  const said = leading.get(lead);
  if (said !== undefined) return `${year} ${said}`;
  const quarter = /^(Q[1-4]|[1-4]Q|H[12])([AFEB])$/i.exec(text.trim());
  if (quarter && hasActuals) return `${quarter[1]} ${quarter[2]?.toUpperCase() === "A" ? "actual" : "forecast"}`;
  const [, before = "", letter = ""] = lettered.exec(text) ?? [];
  if (letters !== undefined && letter === letters[0]) return `${before} target`;
  if (letters !== undefined && letter === letters[1]) return `${before} actual`;
  // "Prev." alone is as likely what was before.
  if (hasReal && /(?:^|\s)prev\.?$/i.test(text)) return text.replace(/prev\.?$/i, "previsto");
  const run = countedTitle.exec(text.trim());
  return run && counted.has((run[1] ?? "").toLowerCase()) ? `sprint ${run[2]}` : text;
}

/** "Q1 T", "Jan - A", "2025 (P)". */
const lettered = /^(.*[^\s(–-])[\s(–-]+([A-Z])\)?$/;

/** "Full year" beside quarters is what they come to. */
const wholeYear =
  /^(?:full[ -]?year|year[ -]?end|whole year|year total|total year|annual total|year|fy|gesamtjahr|jahr(?:esende)?|jahreswert|(?:total )?(?:do |del )?a[nñ]o|a[nñ]o completo|ano todo|total anual|(?:se)?tahun|total tahun|akhir tahun)$/i;

const datedYear = /^(?:full year|year|gesamtjahr|jahr|a[nñ]o|tahun) (?:19|20)\d\d(?:\/\d\d)?$/i;

function isPart({ period, senses }: TitleReading): boolean {
  return senses.length === 0 && (period?.unit === "quarter" || period?.unit === "half");
}

const led = /^([A-Z]{1,2}|Rechnung|RECHNUNG|Budget|BUDGET|Voranschlag|VORANSCHLAG)\.? ?((?:19|20)\d\d)$/;

/** "R 2022" beside "B 2022" or "VA 2022": the accounts of a year and its budget, in Switzerland and Austria. */
function lettersBefore(texts: readonly string[]): ReadonlyMap<string, string> {
  const found = new Set(texts.flatMap((text) => led.exec(text.trim())?.[1] ?? []));
  const actual = ["R", "RE", "I", "Rechnung", "RECHNUNG"].find((letter) => found.has(letter));
  const target = ["B", "VA", "BU", "P", "Budget", "BUDGET", "Voranschlag", "VORANSCHLAG"].find((letter) =>
    found.has(letter),
  );
  if (actual === undefined || target === undefined) return new Map();
  return new Map([
    [actual, "actual"],
    [target, "plan"],
  ]);
}

/** The letters of target and actual, where two letters alone follow the same periods: "Q1 T", "Q1 A". */
function letterPair(texts: readonly string[]): readonly [string, string] | undefined {
  const found = new Map<string, number>();
  for (const text of texts) {
    const [, before = "", letter] = lettered.exec(text) ?? [];
    if (letter === undefined || readTitle(before).period === undefined) continue;
    found.set(letter, (found.get(letter) ?? 0) + 1);
  }
  if (found.size !== 2 || [...found.values()].some((count) => count < 2)) return undefined;
  const pairs = [
    ["T", "A"],
    ["P", "A"],
    ["P", "R"],
    ["M", "R"],
    ["T", "R"],
    ["S", "I"],
    ["P", "E"],
  ] as const;
  return pairs.find((pair) => pair.every((letter) => found.has(letter)));
}

/** Letters that are counted further than halves go: "S1" to "S6" are weeks or sprints. */
function countedRuns(texts: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number[]>();
  for (const text of texts) {
    const found = countedTitle.exec(text.trim());
    if (!found) continue;
    const [, letters = "", number = ""] = found;
    const key = letters.toLowerCase();
    counts.set(key, [...(counts.get(key) ?? []), Number(number)]);
  }
  const isRun = (numbers: readonly number[]): boolean =>
    numbers.length > 2 && numbers.every((number, at) => number === (numbers[0] ?? 0) + at);
  return new Set(
    [...counts].flatMap(([letters, numbers]) =>
      [
        "s",
        "c",
        "p",
        "r",
        "m",
        "v",
        "h",
        "y",
        "yr",
        "year",
        "jahr",
        "ano",
        "tahun",
        "period",
        "periodo",
        "periode",
      ].includes(letters) && isRun(numbers)
        ? [letters]
        : [],
    ),
  );
}
