import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Rgb,
  rgb,
  wcagContrast,
} from "culori";
import { contrast } from "../../../src/core/highlight/contrast";
import { namedPalette, paletteFault, paletteName, textColour } from "../../../src/core/highlight/palette";

const names = ["green and red", "blue and orange"] as const;
const visions = {
  normal: (colour: Rgb) => colour,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
} as const;

function seen(hex: string): Rgb {
  const colour = rgb(hex);
  if (!colour) throw new Error(`${hex} is no colour.`);
  return colour;
}

describe.each(names)("the palette %s", (name) => {
  const { onTarget, atRisk, offTarget } = namedPalette(name);
  const pairs = [
    ["On target", "At risk", onTarget, atRisk],
    ["On target", "Off target", onTarget, offTarget],
    ["At risk", "Off target", atRisk, offTarget],
  ] as const;

  it.each(Object.keys(visions) as (keyof typeof visions)[])(
    "[X1] keeps the statuses apart in %s vision: CIEDE2000 of at least 10",
    (vision) => {
      const difference = differenceCiede2000();
      const see: (colour: Rgb) => Rgb = visions[vision];
      for (const [one, other, first, second] of pairs) {
        const apart = difference(see(seen(first)), see(seen(second)));
        expect({ one, other, apart: apart >= 10 }).toEqual({ one, other, apart: true });
      }
    },
  );

  it("[X2] leaves text on it easy to read: contrast of at least 7", () => {
    for (const fill of [onTarget, atRisk, offTarget]) {
      expect(wcagContrast(fill, textColour(fill))).toBeGreaterThanOrEqual(7);
      expect(contrast(fill, textColour(fill))).toBeCloseTo(wcagContrast(fill, textColour(fill)), 6);
    }
    expect(paletteFault({ onTarget, atRisk, offTarget })).toBeUndefined();
  });

  it("is known again by its colours", () => {
    expect(paletteName({ onTarget, atRisk, offTarget })).toBe(name);
    expect(paletteName({ onTarget, atRisk, offTarget: offTarget.toUpperCase() })).toBe(name);
    expect(paletteName({ onTarget, atRisk, offTarget: "#ffffff" })).toBeUndefined();
  });
});

it.each([
  ["a word", { offTarget: "red" }, { part: "offTarget", fault: "no colour" }],
  ["three digits", { atRisk: "#ff0" }, { part: "atRisk", fault: "no colour" }],
  [
    "neither dark nor light text can be read on it",
    { onTarget: "#777777" },
    { part: "onTarget", fault: "hard to read" },
  ],
  ["one colour for two", { atRisk: "#F29A82" }, { part: "atRisk", fault: "not told apart" }],
])("[X3] own colours are refused: %s", (_, wrong, fault) => {
  expect(paletteFault({ ...namedPalette("green and red"), ...wrong })).toEqual(fault);
});

it("[X3] a dark fill has white text", () => {
  const own = { onTarget: "#0b3d2e", atRisk: "#4a3500", offTarget: "#5c0d0d" };
  expect(textColour(own.offTarget)).toBe("#ffffff");
  expect(paletteFault(own)).toBeUndefined();
});
