import type { SheetReading } from "../../src/core/table/sheet-reading";
import type { Expectation } from "./expectation";
import { reasonClass } from "./reason-class";
import { score } from "./score";

const column = (index: number, header: string) => ({ index, header });
const understood: SheetReading = {
  tables: [
    {
      headerRow: 2,
      headerRows: [2],
      firstRow: 1,
      lastRow: 4,
      kind: "kpi",
      columns: { name: column(1, "KPI"), actual: column(2, "Actual"), target: column(3, "Target") },
      rows: [{ row: 3, name: "Visits", identity: "Visits", direction: "higher", status: "On target" }],
      skipped: [
        { row: 1, why: "title", reason: "title" },
        { row: 4, why: "total", reason: "total" },
      ],
    },
  ],
  problems: [],
};
const table = {
  headerRow: 2,
  kind: "kpi",
  columns: { name: 1, actual: 2, target: 3 },
  rows: [{ row: 3, status: "On target", direction: "higher" }],
  skipped: [{ row: 1, why: ["title"] }],
} as const;
const expecting = (changes: Partial<Expectation["tables"][number]>): Expectation => ({
  declined: false,
  tables: [{ ...table, ...changes }],
});
const wrongFacts = (reading: SheetReading, expectation: Expectation) =>
  score(reading, expectation)
    .facts.filter(({ verdict }) => verdict !== "right")
    .map(({ fact, verdict }) => `${fact}: ${verdict}`);
const question = (message: string): SheetReading => {
  const [first] = understood.tables;
  if (first === undefined) throw new Error("no table");
  const { actual, ...columns } = first.columns;
  return { tables: [{ ...first, columns }], problems: [{ message: `${message} (${actual?.header})` }] };
};

it.each([
  ["all right", {}, []],
  ["another header row", { headerRow: 1 }, ["header row: wrong"]],
  ["another kind", { kind: "okr" as const }, ["kind: wrong"]],
  ["a column adopted that is none", { columns: { name: 1, target: 3 } }, ["column actual: wrong"]],
  ["a column missed", { columns: { ...table.columns, owner: 4 } }, ["column owner: wrong"]],
  ["another status", { rows: [{ row: 3, status: "At risk" }] }, ["row 3 status: wrong"]],
  ["no question where one is due", { rows: [{ row: 3, asked: true }] }, ["row 3 status: wrong"]],
  ["a row that is no KPI", { rows: [] }, ["row 3: wrong"]],
  ["another reason", { skipped: [{ row: 4, why: ["note" as const] }] }, ["row 4 left out: wrong"]],
])("tells %s", (_, changes, facts) => {
  expect(wrongFacts(understood, expecting(changes))).toEqual(facts);
});

it("names a column adopted wrongly without a word, and not one that was asked about", () => {
  const wrong = expecting({ columns: { name: 1, actual: 3, target: 3 } });
  expect(score(understood, wrong).wrongColumns).toEqual(['actual: column 2 "Actual"']);
  const asked = { ...understood, problems: [{ message: 'Is "Actual" the actual?' }] };
  expect(score(asked, wrong).wrongColumns).toEqual([]);
});

it("takes a question for right where one is due, and else for asked", () => {
  const reading = question("Two columns could be the actual");
  expect(wrongFacts(reading, expecting({ columns: { name: 1, target: 3 }, asks: ["actual"], rows: [] }))).toEqual([]);
  expect(wrongFacts(reading, expecting({}))).toEqual(["column actual: asked"]);
  expect(wrongFacts(reading, expecting({ soft: ["actual"] }))).toEqual([]);
});

it("counts a table adopted where none is, and a silence", () => {
  const { facts, wrongColumns } = score(understood, { declined: true, tables: [] });
  expect(facts.map(({ verdict }) => verdict)).toEqual(["wrong", "wrong"]);
  expect(wrongColumns).toHaveLength(1);
});

it.each([
  ["totals row: 7 is a count, not a KPI", "total"],
  ["repeated header", "header"],
  ["section heading", "section"],
  ["objective row", "objective"],
  ["average row", "average"],
])("reads a reason: %s", (why, reason) => {
  expect(reasonClass(why)).toBe(reason);
});
