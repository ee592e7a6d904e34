import { readTitle } from "./title";

/**
 * Titles without a percent sign that the target has as well: beside "Target %" it is the unit of "Achieved %" and of
 * "Period 9 %", and makes no share of them.
 * @param holdFigures whether figures stand below each of the titles
 */
export function withoutSharedPercent(texts: readonly string[], holdFigures: readonly boolean[]): readonly string[] {
  const bare = texts.map((text) => text.replace(/\s*[([]?\s*%\s*[)\]]?\s*$/, "").trim());
  const isShare = (at: number): boolean => bare[at] !== texts[at] && bare[at] !== "";
  const mainOf = (at: number): string | undefined => readTitle(bare[at] ?? "").senses[0];
  const figured = texts.flatMap((_, at) => (holdFigures[at] === true ? [at] : []));
  const targets = figured.filter((at) => mainOf(at) === "target" || mainOf(at) === "goal");
  if (targets.length === 0 || !targets.every(isShare)) return texts;
  // "Achieved %" beside "Achieved" is a share of it.
  if (figured.some((at) => !isShare(at) && mainOf(at) === "actual")) return texts;
  return texts.map((text, at) => {
    const own = bare[at] ?? text;
    const main = mainOf(at);
    const isResult =
      main === "actual" || main === "progress" || (main === undefined && readTitle(own).period !== undefined);
    return isShare(at) && isResult && !texts.includes(own) ? own : text;
  });
}
