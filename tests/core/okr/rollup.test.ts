import { parseScore } from "../../../src/core/okr/given-score";
import { parseMethod, type RollupMethod, readRollup, type ScoreRow } from "../../../src/core/okr/rollup";
import type { Cell } from "../../../src/core/values/cell";
import { us } from "../values/in-short";

const list = (scores: Cell[], weights: Cell[] = []): ScoreRow[] =>
  scores.map((score, i) => ({ score, weight: weights[i], row: i + 1 }));

describe("roll-ups", () => {
  it.each<[string, RollupMethod, boolean, Cell[], Cell[], number | undefined]>([
    ["F12", "average", true, [0.5, 2 / 3, 0.4], [2, 1, 1], 0.516666666667],
    ["F12", "average", true, [0.65, 0.8, 0.35], [], 0.6],
    ["F12", "average", true, [1, 1, 1, 0, 0], [0.2, 0.3, 0.2, 0.2, 0.1], 0.7],
    ["F12", "average", true, [0.5, "", 1], [], 0.75],
    ["F12", "average", true, ["50%", "TBD", 1], [1, 1, "50%"], 0.666666666667],
    ["F12", "average", true, [1.5, 0.5], [], 0.75],
    ["F12", "average", false, [1.5, 0.5], [], 1],
    ["F12", "average", true, ["", ""], [], undefined],
    ["F12", "average", true, [], [], undefined],
    ["F12", "worst", true, [0.5, 0.2, 0.9], [], 0.2],
    ["F12", "worst", true, [0.5, 0.2, 0.9], [1, 0, 1], 0.5],
    ["F12", "count", true, [1, 0.99, 1.2, 0.1 * 10], [], 0.75],
    ["F12", "count", true, [1, 0.5], [0, -1], 0.5],
  ])("[%s] %s, capped %p, of %p by %p is %p", (_id, method, capped, scores, weights, expected) => {
    expect(readRollup(list(scores, weights), method, capped, us)).toEqual(expected);
  });

  it.each<[string, RollupMethod, Cell[], Cell[], string]>([
    [
      "E9",
      "average",
      [0.5, "⚠ Target"],
      [],
      'Row 2 of the scores is not a number ("⚠ Target"): fix it before rolling up.',
    ],
    ["E9", "average", ["#REF!"], [], 'Row 1 of the scores is not a number ("#REF!"): fix it before rolling up.'],
    ["E9", "worst", [0.5, "< 0.3"], [], 'Row 2 of the scores is not a number ("< 0.3"): fix it before rolling up.'],
    ["E17", "average", [0.5, 70], [], "Row 2: Score 70 is above 2: write 0.7 or 70%."],
    ["E10", "average", [0.5, 0.7], [1, -1], "Weights must be 0 or more and not all 0: check row 2."],
    ["E10", "average", [0.5, 0.7], [0, 0], "Weights must be 0 or more and not all 0: check row 1."],
    ["E10", "worst", [0.5, 0.7], [0, 0], "Weights must be 0 or more and not all 0: check row 1."],
  ])("[%s] %s of %p by %p: %s", (_id, method, scores, weights, problem) => {
    expect(readRollup(list(scores, weights), method, true, us)).toEqual({ problem });
  });

  it.each([
    ["", "average"],
    ["Média", "average"],
    ["rata-rata", "average"],
    ["worst", "worst"],
    ["peor", "worst"],
    ["Anzahl", "count"],
    ["median", undefined],
  ])("[A8] method %p is %p", (cell, method) => {
    expect(parseMethod(cell)).toBe(method);
  });

  it.each<[string, Cell, unknown]>([
    ["F13", "", undefined],
    ["F13", "N/A", undefined],
    ["F13", 0.7, 0.7],
    ["F13", "70%", 0.7],
    ["F13", 2, 2],
    ["F13", -0.2, -0.2],
    ["E17", 70, { problem: "Score 70 is above 2: write 0.7 or 70%." }],
    ["E7", "#REF!", { problem: "Score shows #REF!: repair that cell first." }],
    ["E4", "good", { problem: 'Score "good" is not a number: write it like 45, 45%, 1.5M or 4h.' }],
    ["E4", "$5", { problem: 'Score "$5" is not a number: write it like 45, 45%, 1.5M or 4h.' }],
    ["E4", "5% less", { problem: 'Score "5% less" is not a number: write it like 45, 45%, 1.5M or 4h.' }],
  ])("[%s] score %p is %p", (_id, cell, expected) => {
    expect(parseScore(cell, us)).toEqual(expected);
  });
});
