// What looks like KPIs and is a list, and what is measured beside what is only named. [H6, H16]
import { readSheet } from "../../../src/core/table/read-sheet";
import { readTitle } from "../../../src/core/table/title";
import { localeOf } from "../../../src/core/values/cell";
import { drawnRows } from "./drawn-rows";

const tableOf = (text: string) => {
  const rows = drawnRows(text);
  const [table] = readSheet(rows, { locale: localeOf("en_US") }).tables;
  const { name, actual, target } = table?.columns ?? {};
  return { kind: table?.kind, name: name?.index, actual: actual?.index, target: target?.index };
};

it.each([
  [
    "fees now and proposed",
    `Service | Current fee | Proposed fee | % change
     Pool    | 5.00        | 5.50         | 10%
     Gym     | 20.00       | 21.00        | 5%
     Court   | 10.00       | 10.00        | 0%`,
  ],
  [
    "ticks all the way down",
    `Kriterium     | Soll | Ist | Bewertung
     Rollen da     | ✓    | ✓   | Erfüllt
     Antrag da     | ✓    | ✓   | Erfüllt
     Rechte da     | ✓    | ✓   | Erfüllt`,
  ],
])("%s are no KPIs", (_what, text) => {
  expect(tableOf(text).kind).toBe("none");
});

it("a quarter left of the pair of the next one is no actual", () => {
  const found = tableOf(`
    Metric | Q4   | Q1 Target | Q1 Actual | Q2 Target
    Sales  | 102K | 115K      | 120K      | 140K
    Users  | 290  | 320       | 340       | 400`);
  expect(found).toMatchObject({ target: 3, actual: 4 });
});

it("what is measured is the name beside a theme of the same length", () => {
  const found = tableOf(`
    Focus   | How success is measured    | Target | Actual
    Nature  | Hectares under restoration | 1500   | 1612
    Welcome | Visitors from new groups   | 12     | 9.4
    Farms   | Farms in the scheme        | 120    | 133`);
  expect(found).toMatchObject({ kind: "kpi", name: 2 });
});

it.each(["Milestone 1 achieved", "2022-23 performance level - actual"])("%s is what was reached", (title) => {
  expect(readTitle(title).senses[0]).toBe("actual");
});
