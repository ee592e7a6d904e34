import { type ObjectiveRow, objectiveScore, readObjective } from "../../../src/core/okr/objective";
import type { Cell } from "../../../src/core/values/cell";
import { us } from "../values/in-short";

const rows = (...lines: Cell[][]): ObjectiveRow[] =>
  lines.map(([current, target, baseline, weight, kind]) => ({ current, target, baseline, weight, kind }));
const blank: Cell[] = ["", ""];

describe("objectives", () => {
  it.each<[string, Cell[][], number | undefined, string]>([
    [
      "F11",
      [
        [5, 10],
        [10, 10],
      ],
      0.75,
      "the mean",
    ],
    [
      "F11",
      [
        [5, 10, "", 3],
        [10, 10, "", 1],
      ],
      0.625,
      "weighted",
    ],
    [
      "F11",
      [
        [5, 10],
        ["", 10],
      ],
      0.25,
      "no value yet counts as 0, for it exists",
    ],
    [
      "F11",
      [
        [5, 10],
        ["TBD", 10],
      ],
      0.25,
      "whatever is written there",
    ],
    [
      "F11",
      [
        [5, 10],
        [5, 10, "TBD"],
      ],
      0.25,
      "no start yet counts as 0, too",
    ],
    ["F11", [[5, 10], blank, blank], 0.5, "a blank row does not exist"],
    [
      "F11",
      [
        [5, 10],
        [false, ""],
      ],
      0.5,
      "nor does a row not in use",
    ],
    [
      "F11",
      [
        [5, 10],
        [false, "TBD"],
      ],
      0.5,
      "whatever its target says instead",
    ],
    [
      "F11",
      [
        [5, 10],
        [false, "", "", "", "binary"],
      ],
      0.5,
      "and whatever its kind",
    ],
    [
      "F11",
      [
        [5, 10],
        [10, 10, "", 0],
      ],
      0.5,
      "weight 0 leaves out",
    ],
    [
      "F11",
      [
        [5, 10],
        [10, 10, "", "0"],
      ],
      0.5,
      "also as a text",
    ],
    [
      "F11",
      [
        [5, 10, "", ""],
        [10, 10, "", "TBD"],
      ],
      0.75,
      "blank weight is 1",
    ],
    [
      "F11",
      [
        [5, 10, "", "40%"],
        [10, 10, "", "60%"],
      ],
      0.8,
      "weights in percent",
    ],
    [
      "F11",
      [
        [20, 10],
        [0, 10],
      ],
      0.5,
      "an overachiever hides no miss",
    ],
    [
      "F11",
      [
        ["yes", "yes"],
        [5, 10],
        ["no", "yes"],
      ],
      0.5,
      "yes and no count like any other",
    ],
    [
      "F11",
      [
        ["yes", "", "", 1, "binary"],
        [5, 10, "", 1, "at least"],
      ],
      0.5,
      "each by its kind",
    ],
    ["F11", [blank], undefined, "nothing there"],
    ["F11", [], undefined, "nothing at all"],
  ])("[%s] %p gives %p: %s", (_id, lines, expected) => {
    expect(readObjective(rows(...lines), us)).toEqual({ score: expected, problem: "" });
    expect(objectiveScore(rows(...lines), us)).toBe(expected);
  });

  it.each<[string, Cell[][], string]>([
    [
      "E10",
      [
        [5, 10],
        [5, 10, "", -1],
      ],
      "Weights must be 0 or more and not all 0: check row 2.",
    ],
    ["E10", [[5, 10, "", Number.POSITIVE_INFINITY]], "Weights must be 0 or more and not all 0: check row 1."],
    ["E10", [[5, 10, "", "-1"]], "Weights must be 0 or more and not all 0: check row 1."],
    ["E10", [[5, 10, "", "heavy"]], "Weights must be 0 or more and not all 0: check row 1."],
    ["E10", [blank, [5, 10, "", 0], [5, 10, "", 0]], "Weights must be 0 or more and not all 0: check row 2."],
    [
      "A7",
      [
        [5, 10],
        ["abc", 10],
      ],
      'Row 2: Current "abc" is not a number: write it like 45, 45%, 1.5M or 4h.',
    ],
  ])("[%s] %p: %s", (_id, lines, problem) => {
    expect(readObjective(rows(...lines), us)).toEqual({ score: undefined, problem });
  });
});
