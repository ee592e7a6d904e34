import fc from "fast-check";
import { optionText, optionWords, shown } from "../../../src/core/values/option";
import { parsePair } from "../../../src/core/values/pair";
import { textOf } from "../../../src/core/values/presence";
import { rounded } from "../../../src/core/values/round";
import { showNumber, showScore, showShare } from "../../../src/core/values/show";
import { canonical, folded } from "../../../src/core/values/text/scan";
import {
  currencyUnit,
  dateUnit,
  monthsUnit,
  percentUnit,
  plainUnit,
  ratioUnit,
  timeUnit,
} from "../../../src/core/values/unit";
import { us } from "./in-short";

describe("12 significant digits", () => {
  it.each([
    [0.1 + 0.2, 0.3],
    [2 / 3, 0.666666666667],
    [-2 / 3, -0.666666666667],
    [200 / 3, 66.6666666667],
    [0.002 / 3, 0.000666666666667],
    [123456789012345, 123456789012000],
    [-123456789012345, -123456789012000],
    [1, 1],
    [0, 0],
    [-0, 0],
    [1e-300, 0],
    [1e300, 1e300],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  ])("[V21] %p becomes %p", (x, expected) => {
    expect(Object.is(rounded(x), expected)).toBe(true);
  });

  it("[V21] agrees with the slow way", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), (x) => {
        fc.pre(Math.abs(x) > 1e-200 || x === 0);
        const slow = Number(x.toPrecision(12));
        expect(Math.abs(rounded(x) - slow)).toBeLessThanOrEqual(Math.abs(slow) * 1.1e-11);
      }),
    );
  });
});

describe("numbers in sentences", () => {
  it.each([
    [0.45, percentUnit, "45%"],
    [0.07, percentUnit, "7%"],
    [20543, dateUnit, "2026-03-31"],
    [9000, timeUnit("hours"), "2.5"],
    [90, timeUnit("minutes"), "1.5"],
    [90, timeUnit("seconds"), "90"],
    [0.25, timeUnit("milliseconds"), "250"],
    [172800, timeUnit("days"), "2"],
    [604800, timeUnit("weeks"), "1"],
    [18, monthsUnit("months"), "18"],
    [18, monthsUnit("years"), "1.5"],
    [0.9, ratioUnit(5), "4.5"],
    [5, currencyUnit("EUR", "€"), "5"],
    [0.1 + 0.2, plainUnit, "0.3"],
  ])("[F19] %p in %p is %s", (value, unit, expected) => {
    expect(showNumber(value, unit)).toBe(expected);
  });

  it.each([
    [0.05, "5%"],
    [-0.0213, "2.1%"],
    [0.0002, "0.02%"],
    [0, "0%"],
    [11, "1100%"],
  ])("[K9] share %p is %s", (share, expected) => {
    expect(showShare(share)).toBe(expected);
  });

  it.each([
    [0.7, "0.70"],
    [0.666666, "0.67"],
    [0.6999, "0.6999"],
    [0.696, "0.696"],
    [0.69999999, "0.69999999"],
  ])("[F19] score %p is written %s, so that no grade seems wrong", (score, expected) => {
    expect(showScore(score, [0.4, 0.7])).toBe(expected);
  });
});

describe("options and pairs", () => {
  it.each<[unknown, readonly [number, number] | undefined]>([
    ["0.6/0.4", [0.6, 0.4]],
    ["60% / 40%", [0.6, 0.4]],
    ["0,6/0,4", [0.6, 0.4]],
    ["60/40", undefined],
    ["0.6", undefined],
    ["0.6/0.4/0.2", undefined],
    ["a/b", undefined],
    ["0.6/b", undefined],
    ["<0.6/0.4", undefined],
    ["$1/0.4", undefined],
    ["5% less/0.4", undefined],
    [0.6, undefined],
  ])("[G3] %p is %p", (cell, expected) => {
    expect(parsePair(cell as string, us)).toEqual(expected);
  });

  it("[A8] reads options in any case and with or without accents", () => {
    expect(optionText(" Pelo  MENOS ")).toBe("pelo  menos");
    expect(optionText("Maior_Igual")).toBe("maior igual");
    expect(["", undefined, null, "  ", "–"].map(optionText)).toEqual(["", "", "", "", ""]);
    expect(optionWords("sekurang-kurangnya  x")).toEqual(["sekurang", "kurangnya", "x"]);
  });

  it("shows at most 60 characters of what was typed", () => {
    expect(shown("  upp ")).toBe("upp");
    expect(shown("x".repeat(80))).toBe(`${"x".repeat(59)}…`);
  });
});

describe("one spelling for marks that look alike", () => {
  it.each([
    ["spaces", "\u0085\u1680\u2028\u2029\u202f\u205f\u3000\u00a0\u2009\t", "          "],
    [
      "marks that nobody sees",
      "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff\u202a\u202e\u2066\u2069",
      "",
    ],
    ["dashes", "‐‑‒–—―−﹣－", "---------"],
    ["quotes", "‘’´`′“”„é", "'''''\"\"\"é"],
    ["slashes", "⁄∕／", "///"],
    ["about", "∼〜≈～", "~~~~"],
    ["comparisons", "⩽≦⩾≧＜", "≤≤≥≥<"],
    ["colons", "∶：", "::"],
    ["full-width letters", "ＡＢｃ１２", "ABc12"],
    ["plain text", "5 × 5 `", "5 × 5 '"],
  ])("[V2] %s", (_name, text, expected) => {
    expect(canonical(text)).toBe(expected);
  });

  it("[A8] folds letters", () => {
    expect(folded("Größer ÉÑÀ")).toBe("grosser ena");
  });
});

describe("presence", () => {
  it("[V1] a blank has no text", () => {
    expect([textOf({ kind: "blank" }), textOf({ kind: "error", text: "#REF!" })]).toEqual(["", "#REF!"]);
  });
});
