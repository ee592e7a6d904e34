import { parseDirection } from "../kpi/direction";
import { type HeaderColumn, isAbout } from "./header-column";

// How much of something there is, as often as which way is good.
const levels = /^(?:high|low|alt[ao]s?|baj[ao]s?|baix[ao]s?|tinggi|rendah|hoch|niedrig|hoher|niedriger)$/;

/** "+" and "-" */
function isSigns(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every((text) => /^[+\-–−]$/.test(text));
}

/** Whether a column says which way is good. */
export function isDirection(column: HeaderColumn): boolean {
  const { shape } = column;
  const texts = [...shape.texts];
  const understood = texts.filter((text) => typeof parseDirection(text) === "string").length;
  // A word that nobody knows is asked about row by row; arrows that also point sideways are a trend.
  if (isAbout(column, "direction"))
    return (
      understood > 0 || texts.every((text) => /\p{L}/u.test(text) && text.split(" ").length <= 4) || isSigns(texts)
    );
  // "Aim" over arrows up and down.
  if (isAbout(column, "target", "goal") && texts.length > 0 && texts.every((text) => /^[▲▼↑↓⬆⬇△▽]\uFE0F?$/u.test(text)))
    return true;
  if (texts.length > 0 && texts.every((text) => /^(?:[<>]=?|[≤≥])$/.test(text))) return true;
  const isWorded = texts.every((text) => /\p{L}/u.test(text)) && !texts.every((text) => levels.test(text));
  // "maior_melhor", "menor_melhor" and a word that nobody knows.
  const isTold = texts.some((text) => /better|melhor|mejor|baik|besser/.test(text)) && understood > 1;
  const mayTell =
    column.title.senses.length === 0 || isAbout(column, "kind") || (isTold && isAbout(column, "definition"));
  if (!mayTell || texts.length === 0 || !isWorded) return false;
  return understood === texts.length || (isTold && understood * 10 >= texts.length * 6);
}
