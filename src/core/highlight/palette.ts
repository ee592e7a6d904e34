import { contrast, isColour } from "./contrast";

/** A fill for each status that is coloured, as "#rrggbb". */
export interface Palette {
  readonly onTarget: string;
  readonly atRisk: string;
  readonly offTarget: string;
}

export type PaletteName = "green and red" | "blue and orange";

/** Fills that stay apart for people who see no red, no green or no blue, and leave dark text easy to read. */
export function namedPalette(name: PaletteName): Palette {
  return name === "green and red"
    ? { onTarget: "#b8e6d9", atRisk: "#fff4c2", offTarget: "#f29a82" }
    : { onTarget: "#bfd9f2", atRisk: "#fff6cf", offTarget: "#f4a582" };
}

/** Undefined for colours of somebody's own. */
export function paletteName(palette: Palette): PaletteName | undefined {
  return (["green and red", "blue and orange"] as const).find((name) => {
    const known = namedPalette(name);
    return parts.every((part) => known[part] === palette[part].toLowerCase());
  });
}

/** The colour of text that is easier to read on this fill: dark, or white. */
export function textColour(fill: string): "#202124" | "#ffffff" {
  return contrast(fill, "#202124") >= contrast(fill, "#ffffff") ? "#202124" : "#ffffff";
}

export type PaletteFault = "no colour" | "hard to read" | "not told apart";

/** What is wrong with colours of somebody's own, and with which one; undefined where nothing is. */
export function paletteFault(
  palette: Palette,
): { readonly part: keyof Palette; readonly fault: PaletteFault } | undefined {
  for (const part of parts) {
    if (!isColour(palette[part])) return { part, fault: "no colour" };
    if (contrast(palette[part], textColour(palette[part])) < leastContrast) return { part, fault: "hard to read" };
  }
  const seen = new Set<string>();
  for (const part of parts) {
    const fill = palette[part].toLowerCase();
    if (seen.has(fill)) return { part, fault: "not told apart" };
    seen.add(fill);
  }
  return undefined;
}

/** WCAG's enhanced contrast of text. */
const leastContrast = 7;
const parts = ["offTarget", "atRisk", "onTarget"] as const;
