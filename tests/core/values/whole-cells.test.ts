import { shown } from "../../../src/core/values/option";
import { parsePair } from "../../../src/core/values/pair";
import { parseValue } from "../../../src/core/values/parse";
import { isNoData, isUnticked } from "../../../src/core/values/presence";
import { reaches, rounded } from "../../../src/core/values/round";
import { showScore, showShare } from "../../../src/core/values/show";
import { rowsOf } from "../../functions/published/rows";
import { inShort, us } from "./in-short";

const read = (text: string) => inShort(parseValue(text, us));

describe("[V11-V13] a cell that holds a word and nothing else", () => {
  it.each(
    rowsOf(`
    TBD. -> no data
    TBDs -> unreadable
    n. v. t. -> no data
    s/d -> no data
    yes. -> yes
    yess -> unreadable
    nil. -> 0
    current results -> unreadable
    no results -> no data
    nothing -> unreadable
    the results -> unreadable
    nihil -> 0
    cero -> 0
    (n/a)* -> no data
    no [data -> unreadable
  `),
  )("%s is %s", (text, meaning) => expect(read(text)).toBe(meaning));

  it.each(
    rowsOf(`
    #A! -> error
    #Z! -> error
    #_A! -> error
    #DIV/0! -> error
    #NAME? -> error
    #N9? -> error
    #À? -> error
    #N/A -> error
    #N/D -> error
    #NV -> error
    #NA -> error
    #NAN -> unreadable
    #N/X -> unreadable
    #A@! -> unreadable
    #Az! -> unreadable
    #! -> unreadable
    #/A! -> unreadable
    REF! -> unreadable
    see #REF! -> unreadable
    #REF! there -> unreadable
  `),
  )("an error is spelled in capitals: %s is %s", (text, meaning) => expect(read(text)).toBe(meaning));

  it.each(
    rowsOf(`
    Loading... -> loading
    Loading ... -> loading
    loading… -> loading
    Loading -> unreadable
    Loading.. -> unreadable
    ...Loading -> unreadable
    ... -> no data
  `),
  )("a cell that is being computed ends in dots: %s is %s", (text, meaning) => expect(read(text)).toBe(meaning));

  it("shows texts without the spaces around them, and odd cells by a name", () => {
    expect(parseValue("  45 %  ", us)).toMatchObject({ text: "45 %" });
    expect(parseValue(" upp ", us)).toEqual({ kind: "unreadable", text: "upp" });
    expect(parseValue(new Date(Number.NaN), us)).toEqual({ kind: "unreadable", text: "Invalid Date" });
    expect(parseValue(new Date(1899, 11, 30, 0, 0, 0), us)).toMatchObject({ value: 0, text: "0:00:00" });
  });
});

describe("[G3, F17, K5] two shares in one cell", () => {
  it.each<[string, unknown]>([
    ["2/0.5", [2, 0.5]],
    ["2.1/0.5", undefined],
    ["250%/50%", [2.5, 0.5]],
    ["/0.4", undefined],
    ["0.6/", undefined],
    ["0.6//0.4", undefined],
    ["/", undefined],
  ])("%s is %p", (text, expected) => expect(parsePair(text, us)).toEqual(expected));
});

describe("[V21] edges of rounding", () => {
  it.each([
    [0.1, 0.1],
    [0.09, 0.09],
    [1e-280, 0],
    [1.5e280, 1.5e280],
    [1e12, 1e12],
    [999_999_999_999.4, 999_999_999_999],
    [1_234_567_890_123, 1_234_567_890_120],
  ])("%p becomes %p", (x, expected) => expect(rounded(x)).toBe(expected));

  it.each([
    [1 - 1e-10, 1, true],
    [1 - 1e-8, 1, false],
    [-1 - 1e-10, -1, true],
    [-1 - 1e-8, -1, false],
    [-1e-10, 0, false],
    [0, 0, true],
  ])("%p reaches %p: %p", (value, limit, expected) => expect(reaches(value, limit)).toBe(expected));

  it("a share that is not nothing is never shown as 0%", () => {
    expect([0.0004, 0.00049, 0.0005, 0].map(showShare)).toEqual(["0.04%", "0.049%", "0.1%", "0%"]);
  });

  it("a score that six decimals would tell from the edge is written out", () => {
    expect(showScore(0.6999994, [0.7])).toBe("0.6999994");
  });

  it("[E4] shows 60 characters of what was typed", () => {
    expect(shown("x".repeat(60))).toBe("x".repeat(60));
    expect(shown("x".repeat(61))).toBe(`${"x".repeat(59)}…`);
  });

  it("a score has as many decimals as tell it from the edge of a grade, and six at most", () => {
    expect([0.7, 0.6949, 0.6999, 0.69999, 0.699999, 0.6999999].map((score) => showScore(score, [0.7]))).toEqual([
      "0.70",
      "0.69",
      "0.6999",
      "0.69999",
      "0.699999",
      "0.6999999",
    ]);
  });
});

describe("what sets no target, and what is no data", () => {
  const value = (cell: string | boolean) => parseValue(cell, us);
  it("[V12] only a checkbox can be unticked, a word that says no is an answer", () => {
    expect([value(false), value(true), value("no"), value("0")].map(isUnticked)).toEqual([true, false, false, false]);
  });
  it("[V13, K1] a look-up that found nothing is no data; a text that only looks like it is not", () => {
    expect(["#N/A", "#NV", "#REF!", "N", "TBD", ""].map((cell) => isNoData(value(cell)))).toEqual([
      true,
      true,
      false,
      false,
      true,
      true,
    ]);
  });
});
