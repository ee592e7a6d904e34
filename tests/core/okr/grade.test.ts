import { parseCommitment, successScore } from "../../../src/core/okr/commitment";
import { gradeOf, presetScale } from "../../../src/core/okr/grade";
import { parseScale } from "../../../src/core/okr/scale";
import { us } from "../values/in-short";

describe("grades", () => {
  it.each([
    ["google", 0.7, "Green"],
    ["google", 0.6999, "Yellow"],
    ["google", 0.4, "Yellow"],
    ["google", 0.35, "Red"],
    ["google", 0.1 + 0.6, "Green"],
    ["sixty", 0.6, "Green"],
    ["sixty", 0.59, "Yellow"],
    ["sixty", 0.39, "Red"],
    ["committed", 1, "Green"],
    ["committed", 0.999, "Red"],
    ["tability", 0.8, "Green"],
    ["tability", 0.6, "Yellow"],
    ["tability", 0.59, "Red"],
    ["servicenow", 0.9, "Green"],
    ["servicenow", 0.75, "Yellow"],
    ["servicenow", 0.74, "Red"],
  ] as const)("[G1] on %s %d is %s", (preset, score, grade) => {
    expect(gradeOf(score, presetScale(preset))).toBe(grade);
  });

  it.each([
    ["", "", { green: 0.7, yellow: 0.4 }],
    ["", "aspirational", { green: 0.7, yellow: 0.4 }],
    ["", "committed", { green: 1, yellow: 1 }],
    ["Google", "committed", { green: 1, yellow: 1 }],
    ["committed", "", { green: 1, yellow: 1 }],
    ["SIXTY", "", { green: 0.6, yellow: 0.4 }],
    ["tability", "", { green: 0.8, yellow: 0.6 }],
    ["servicenow", "", { green: 0.9, yellow: 0.75 }],
    ["0.6/0.4", "committed", { green: 0.6, yellow: 0.4 }],
    ["60%/40%", "", { green: 0.6, yellow: 0.4 }],
    ["0.7/0.7", "", { green: 0.7, yellow: 0.7 }],
    ["0.5/0", "", { green: 0.5, yellow: 0 }],
  ] as const)("[G3] scale %p of %p is %p", (cell, commitment, scale) => {
    expect(parseScale(cell, commitment, us)).toEqual(scale);
  });

  it.each(["0.4/0.6", "0.6/-0.1", "strict", "0.6"])("[E21] scale %p is unknown", (cell) => {
    expect(parseScale(cell, "", us)).toEqual({
      problem: `Unknown scale "${cell}": use google, sixty, committed, tability, servicenow or two numbers like 0.7/0.4.`,
    });
  });

  it.each([
    ["", ""],
    [undefined, ""],
    ["Committed", "committed"],
    ["comprometido", "committed"],
    ["compromiso", "committed"],
    ["komitmen", "committed"],
    ["verbindlich", "committed"],
    ["ASPIRATIONAL", "aspirational"],
    ["ambicioso", "aspirational"],
    ["ambisius", "aspirational"],
    ["ambitioniert", "aspirational"],
    ["perhaps", undefined],
  ])("[G2] commitment %p is %p", (cell, expected) => {
    expect(parseCommitment(cell)).toBe(expected);
  });

  it("[F15] success is 1 for committed, 0.7 for aspirational", () => {
    expect([successScore("committed"), successScore("aspirational")]).toEqual([1, 0.7]);
  });
});
