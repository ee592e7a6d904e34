import { parseDirection } from "../kpi/direction";
import { knownWords } from "./known-words";
import type { Shape } from "./shape";
import type { TitleReading } from "./title";
import type { Sense } from "./words/language-words";

const ofFigures: readonly Sense[] = [
  "actual",
  "target",
  "value",
  "baseline",
  "percent",
  "weight",
  "goal",
  "progress",
  "limit",
  "variance",
  "forecast",
  "score",
];
const ofTexts: readonly Sense[] = ["name", "keyResult", "status", "owner", "note", "group", "unit", "definition", "id"];

/**
 * A title without the senses that its cells rule out, as long as others are left: "Situação atual" over figures is the
 * actual, and "Service standard" over texts is the name. [H6]
 */
export function fittingTitle(title: TitleReading, shape: Shape): TitleReading {
  if (title.senses[0] === "status" && isReached(title.text) && shape.figures * 10 >= shape.filled * 8)
    return { ...title, senses: ["actual", ...title.senses] };
  if (title.senses.length < 2 || shape.filled === 0) return title;
  const isFigures = shape.words === 0 && shape.truths === 0 && shape.figures * 2 > shape.filled;
  const isTexts = shape.words > 0 && shape.figures === 0 && shape.periods === 0 && shape.dates === 0;
  const isYears = shape.figures > 0 && [...shape.texts].every((text) => /^(?:19|20)\d\d$/.test(text));
  const left = title.senses.filter((sense) => {
    if (isTexts && sense === "direction") return points(shape);
    if (isTexts) return !ofFigures.includes(sense) && (sense !== "status" || judges(shape));
    if (!isFigures) return true;
    return !(ofTexts.includes(sense) && sense !== "id") && ((sense !== "date" && sense !== "period") || isYears);
  });
  return left.length === 0 || left.length === title.senses.length ? title : { ...title, senses: left };
}

/** "Tercapai" over "✓ 14" is how much was reached, not whether. */
function isReached(title: string): boolean {
  return /^(?:tercapai|terpenuhi|achieved|reached|met|logrado|alcanzado|cumplido|atingido|alcan[cç]ado|cumprido|erreicht|erf[uü]llt)$/i.test(
    title.trim(),
  );
}

/** Whether a cell is a word or a sign of a status. */
function judges(shape: Shape): boolean {
  const { status } = knownWords();
  return shape.signs > 0 || [...shape.texts].some((text) => status.has(text));
}

/** Whether a cell says which way is good; "Dirección" may be a department. */
function points(shape: Shape): boolean {
  return [...shape.texts].some((text) => typeof parseDirection(text) === "string");
}
