import { colourNames } from "./colour-names";

/** "#ffeecc" of "#FEC" or "#ffeecc", "#ff0000" of "red"; null resets, and so does a text that is no colour. */
export function colour(text: string | null): string | null {
  if (text === null || text === "") return null;
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex === undefined) {
    const named: unknown = colourNames[text.toLowerCase()];
    return typeof named === "string" ? named : null;
  }
  const long = hex.length === 6 ? hex : [...hex].map((digit) => digit + digit).join("");
  return `#${long.toLowerCase()}`;
}
