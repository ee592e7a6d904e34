import { readFileSync } from "node:fs";
import { join } from "node:path";

const css = readFileSync(join(__dirname, "../../../src/sidebar/client/styles.css"), "utf8");

/** The colour that a token of the style sheet stands for; a colour itself stays. */
function colour(name: string): string {
  if (name.startsWith("#")) return name;
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
  if (found === undefined) throw new Error(`No colour --${name} in styles.css.`);
  return found;
}

/** Relative luminance, 0 to 1. Source: WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(colour(one)), luminance(colour(other))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

it.each([
  //   text         on              at least
  ["text", "#ffffff", 7],
  ["text", "warn-soft", 7],
  ["text", "good-soft", 7],
  ["text", "error-soft", 7],
  ["text", "action-soft", 7],
  ["text", "on", 7],
  ["text", "risk", 7],
  ["text", "off", 7],
  ["text", "none", 7],
  ["secondary", "#ffffff", 4.5],
  ["secondary", "surface", 4.5],
  ["secondary", "none", 4.5],
  ["error", "#ffffff", 4.5],
  ["error", "error-soft", 4.5],
  ["action", "#ffffff", 4.5],
  ["action", "action-soft", 4.5],
  ["#ffffff", "action-pressed", 4.5],
  ["edge", "#ffffff", 3],
  ["action", "none", 3],
])("%s on %s has a contrast of at least %d:1", (text, ground, least) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(least);
});

it("keeps every colour behind a token, so that contrast is judged in one place", () => {
  const rules = css.slice(css.indexOf("}") + 1);
  const strays = [...rules.matchAll(/#[0-9a-f]{3,8}\b/g)].map(([found]) => found).filter((found) => found !== "#fff");
  expect(strays).toEqual([]);
});
