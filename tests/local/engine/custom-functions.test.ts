import type { CustomArgument, CustomResult } from "../../../local/engine/book";
import { oneSheet } from "./one-sheet";

/** The arguments that ECHO was called with, for a formula beside these cells. */
function argumentsOf(formula: string): readonly CustomArgument[] {
  const { book, area } = oneSheet([
    ["1", "x", "", "12%"],
    ["TRUE", "3/4/2026", "=1/0", '=""'],
  ]);
  let seen: readonly CustomArgument[] = [];
  book.setCustomFunctions(["ECHO"], (_, args) => {
    seen = args;
    return { kind: "value", value: 1 };
  });
  book.writeFormulas(area("F5"), [[formula]]);
  return seen;
}

it.each<[string, readonly CustomArgument[], string]>([
  ["=ECHO(A1)", [1], "a cell"],
  ["=ECHO(C1)", [""], "a blank cell"],
  ["=ECHO(C1:C1)", [""], "a range of one cell"],
  [
    "=ECHO(A1:B2)",
    [
      [
        [1, "x"],
        [true, { serial: 46_085 }],
      ],
    ],
    "a range is rows",
  ],
  [
    "=ECHO(C1:D2)",
    [
      [
        ["", 0.12],
        ["#DIV/0!", ""],
      ],
    ],
    "blanks, percents, errors",
  ],
  ["=ECHO(C2)", ["#DIV/0!"], "an error"],
  ["=ECHO(A1,,B1)", [1, "", "x"], "an omitted argument in the middle"],
  ["=ECHO(A1,)", [1], "and at the end"],
  ["=ECHO()", [], "none"],
  ['=ECHO("a",2,TRUE)', ["a", 2, true], "literals"],
  ["=ECHO(A1*2)", [2], "a computed number"],
  ["=ECHO(D1/2)", [0.06], "a percent computed with"],
  ["=ECHO(DATE(2026,3,4))", [{ serial: 46_085 }], "a computed date"],
  [
    "=ECHO({1,2;3,4})",
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
    "an array literal",
  ],
  ["=ECHO(FILTER(A1:A2,A1:A2=1))", [1], "an array of one cell"],
  ["=ECHO(NOSUCH())", ["#NAME?"], "the error of another function"],
])("%s is called with %j: %s", (formula, expected) => {
  expect(argumentsOf(formula)).toEqual(expected);
});

it("passes every row of a whole column", () => {
  const [column] = argumentsOf("=ECHO(A:A)");
  expect(Array.isArray(column) && column.length).toBe(1000);
});

it.each<[string, CustomResult, unknown[][], string]>([
  [
    "a value",
    { kind: "value", value: "On target" },
    [
      ["On target", ""],
      ["", ""],
    ],
    "On target",
  ],
  [
    "a blank",
    { kind: "value", value: null },
    [
      ["", ""],
      ["", ""],
    ],
    "",
  ],
  [
    "a date",
    { kind: "value", value: { serial: 46_085 } },
    [
      [{ serial: 46_085 }, ""],
      ["", ""],
    ],
    "3/4/2026",
  ],
  [
    "a block",
    {
      kind: "block",
      rows: [
        [1, "a"],
        [true, null],
      ],
    },
    [
      [1, "a"],
      [true, ""],
    ],
    "1",
  ],
  [
    "ragged rows",
    { kind: "block", rows: [[1], [2, 3]] },
    [
      [1, ""],
      [2, 3],
    ],
    "1",
  ],
  [
    "no rows",
    { kind: "block", rows: [] },
    [
      ["", ""],
      ["", ""],
    ],
    "",
  ],
  [
    "no number",
    { kind: "value", value: Number.NaN },
    [
      ["#NUM!", ""],
      ["", ""],
    ],
    "#NUM!",
  ],
  [
    "an error",
    { kind: "error", message: "No target. (line 3)" },
    [
      ["#ERROR!", ""],
      ["", ""],
    ],
    "#ERROR!",
  ],
  [
    "nothing yet",
    { kind: "loading" },
    [
      ["Loading...", ""],
      ["", ""],
    ],
    "Loading...",
  ],
])("shows %s", (_, result, expected, shown) => {
  const { book, values, display } = oneSheet([["=ECHO()"]]);
  book.setCustomFunctions(["ECHO"], () => result);
  expect(values("A1:B2")).toEqual(expected);
  expect(display("A1")).toEqual([[shown]]);
});

it("does not overwrite what stands in the way of a block", () => {
  const { book, values } = oneSheet([["=ECHO()"], ["mine"]]);
  book.setCustomFunctions(["ECHO"], () => ({ kind: "block", rows: [[1], [2]] }));
  expect(values("A1:A2")).toEqual([["#REF!"], ["mine"]]);
});

it("a thrown failure becomes the cell's error", () => {
  const { book, values } = oneSheet([["=ECHO()", "=IFERROR(ECHO(),2)"]]);
  book.setCustomFunctions(["ECHO"], () => {
    throw new Error("The host is gone.");
  });
  expect(values("A1:B1")).toEqual([["#ERROR!", 2]]);
});

it("is asked again when its arguments change or when told to, and not otherwise", () => {
  const { book, area, values } = oneSheet([["1", "2", "=ECHO(A1)", "=C1*10"]]);
  let calls = 0;
  book.setCustomFunctions(["ECHO"], (_, [value]) => {
    calls++;
    return { kind: "value", value: Number(value) + calls };
  });
  expect([calls, values("C1:D1")]).toEqual([1, [[2, 20]]]);
  book.write(area("B1"), [[5]]);
  expect(calls).toBe(1);
  book.write(area("A1"), [[5]]);
  expect([calls, values("C1:D1")]).toEqual([2, [[7, 70]]]);
  book.reevaluate();
  expect([calls, values("C1:D1")]).toEqual([3, [[8, 80]]]);
});

it("TODAY and NOW tell the host's time in the spreadsheet's zone, when they are asked again", () => {
  let now = Date.UTC(2026, 10, 25, 22, 59);
  const { book, values } = oneSheet([["=TODAY()", "=NOW()"]], { now: () => now });
  expect(values("A1:B1")).toEqual([[{ serial: 46_351 }, { serial: 46_351 + (23 * 60 + 59) / 1440 }]]);
  now += 60_000;
  book.reevaluate();
  expect(values("A1")).toEqual([[{ serial: 46_352 }]]);
});

it.each([
  ["=IF(A1=1,2,ASK(1))", 2, 0],
  ["=IF(A1=1,ASK(1),ASK(2))", 7, 1],
  ["=IF(A1=2,ASK(1))", false, 0],
  ["=IF(A2,ASK(1),3)", 3, 0],
  ["=IF(B1,ASK(1),3)", "#DIV/0!", 0],
  ["=IFS(A1=2,ASK(1),A1=1,5,TRUE,ASK(2))", 5, 0],
  ["=IFS(A1=2,ASK(1))", "#N/A", 0],
  ["=SWITCH(A1,2,ASK(1),1,6,ASK(2))", 6, 0],
  ["=SWITCH(A1,2,ASK(1),4)", 4, 0],
  ["=CHOOSE(2,ASK(1),8)", 8, 0],
  ["=IFERROR(A1,ASK(1))", 1, 0],
  ["=IFNA(NA(),ASK(1))", 7, 1],
  ["=SUM(IF(A1=1,2,ASK(1)),1)", 3, 0],
])("%s is %j and asks the script %d times", (formula, expected, times) => {
  const { book, area, values } = oneSheet([["1", "=1/0"]]);
  let asked = 0;
  book.setCustomFunctions(["ASK"], () => {
    asked++;
    return { kind: "value", value: 7 };
  });
  book.writeFormulas(area("D1"), [[formula]]);
  expect(values("D1")).toEqual([[expected]]);
  expect(asked).toBe(times);
});
