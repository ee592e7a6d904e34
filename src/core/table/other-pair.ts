import { type HeaderColumn, isAbout } from "./header-column";
import { plainWords } from "./plain-words";
import { holdsFigures } from "./shape";

interface Pair {
  readonly target: HeaderColumn;
  readonly actual: HeaderColumn;
}

/**
 * Another target and actual that belong together as the chosen ones do: "Damage target" and "Damage actual" beside
 * "On-time target" and "On-time actual", or those of the whole plan beside those of the year. Periods of one series are
 * no such pairs: the newest of them is meant.
 */
export function otherPair(
  columns: readonly HeaderColumn[],
  {
    actual,
    target,
    targets,
    derived,
  }: {
    readonly actual: HeaderColumn | undefined;
    readonly target: HeaderColumn | undefined;
    readonly targets: readonly HeaderColumn[];
    readonly derived: ReadonlySet<HeaderColumn>;
  },
): Pair | undefined {
  if (actual === undefined || target === undefined) return undefined;
  for (const other of targets) {
    const span = spanStart(other, 2);
    if (other === target || (other.title.period !== undefined && span === undefined)) continue;
    const own = wordsBeside(other, target);
    if (own === "" || (span !== undefined && span === spanStart(target, 2))) continue;
    const partner = columns.find(
      (column) =>
        column !== actual &&
        !targets.includes(column) &&
        !derived.has(column) &&
        isAbout(column, "actual", "progress") &&
        !column.title.text.includes("%") &&
        holdsFigures(column.shape) &&
        (span === undefined
          ? wordsBeside(column, actual) === own
          : spanStart(column, 1) === span && spanStart(actual, 1) === undefined),
    );
    if (partner !== undefined) return { target: other, actual: partner };
  }
  return undefined;
}

/** The first year of as many as said: "Meta 2024-2027" of three; a financial year is one. */
function spanStart({ title }: HeaderColumn, years: number): string | undefined {
  const [, from = "", to = ""] = /((?:19|20)\d\d)\s?[-–/]\s?((?:19|20)\d\d)/.exec(title.text) ?? [];
  return from !== "" && Number(to) - Number(from) >= years ? from : undefined;
}

/** The words of a title that the other one has not, in order. */
function wordsBeside(column: HeaderColumn, other: HeaderColumn): string {
  const others = plainWords(other.title.text);
  return plainWords(column.title.text)
    .filter((word) => !others.includes(word))
    .join(" ");
}
