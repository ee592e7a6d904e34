import { readSheet } from "../../../src/core/table/read-sheet";
import { localeOf } from "../../../src/core/values/cell";
import { drawnRows } from "./drawn-rows";

const columnsOf = (text: string): Record<string, unknown> => {
  const rows = drawnRows(text);
  const [table] = readSheet(rows, { locale: localeOf("en_US") }).tables;
  const { name, actual, target, percent } = table?.columns ?? {};
  return {
    kind: table?.kind,
    name: name?.index,
    actual: actual?.index,
    target: target?.index,
    percent: percent?.index,
  };
};

describe("columns that are computed from others [H6, H7]", () => {
  it("a share of the target is one whatever its title says", () => {
    const found = columnsOf(`
      KPI       | Target | Actual | Performance
      Revenue   | 200    | 150    | 75
      Customers | 40     | 44     | 110
      Visits    | 1000   | 900    | 90`);
    expect(found).toMatchObject({ actual: 3, target: 2, percent: 4 });
  });

  it("of two results the one that the other is computed from is the actual", () => {
    const found = columnsOf(`
      KPI       | Target | Achieved result | Result
      Revenue   | 200    | 150             | 75%
      Customers | 40     | 44              | 110%
      Visits    | 1000   | 900             | 90%`);
    expect(found).toMatchObject({ actual: 3, target: 2, percent: 4 });
  });

  it("a column without a known title is the actual where it gives the table's own share", () => {
    const found = columnsOf(`
      KPI       | Target | Glimmer | % of target
      Revenue   | 200    | 150     | 75%
      Customers | 40     | 44      | 110%
      Visits    | 1000   | 900     | 90%`);
    expect(found).toMatchObject({ actual: 3, target: 2, percent: 4 });
  });

  it("of two targets the one by which the share is computed is meant", () => {
    const found = columnsOf(`
      KPI       | Target A | Target B | Actual | % of target
      Revenue   | 800      | 200      | 150    | 75%
      Customers | 160      | 40       | 44     | 110%
      Visits    | 4000     | 1000     | 900    | 90%`);
    expect(found).toMatchObject({ actual: 4, target: 3, percent: 5 });
  });

  it("where titles name neither, the share's own pair is meant", () => {
    const found = columnsOf(`
      KPI       | Glimmer | Shimmer | % of target
      Revenue   | 200     | 150     | 75%
      Customers | 40      | 44      | 110%
      Visits    | 1000    | 900     | 90%`);
    expect(found).toMatchObject({ kind: "kpi", actual: 3, target: 2, percent: 4 });
  });

  it("a share that may be of anything leaves a question", () => {
    const found = columnsOf(`
      KPI       | Glimmer | Actual | Progress
      Revenue   | 200     | 150    | 75%
      Customers | 40      | 36     | 90%
      Visits    | 1000    | 900    | 90%`);
    expect(found).toMatchObject({ kind: "kpi", actual: 3, target: undefined });
  });

  it("a rate of two counts is the actual of targets that are rates", () => {
    const found = columnsOf(`
      Indicator | Numerator | Denominator | Result rate | Target
      Forms     | 57        | 60          | 95%         | 100%
      Hands     | 117       | 120         | 97.5%       | 95%
      Bands     | 60        | 80          | 75%         | 90%`);
    expect(found).toMatchObject({ kind: "kpi", actual: 4, target: 5 });
  });

  it("two rows are too few to tell, and what is not computed stays a question", () => {
    const found = columnsOf(`
      KPI       | Target | Achieved result | Result
      Revenue   | 200    | 150             | 90
      Customers | 40     | 44              | 10
      Visits    | 1000   | 900             | 930`);
    expect(found).toMatchObject({ actual: undefined, percent: undefined });
  });
});

describe("how much tells that rows are KPIs [H16]", () => {
  it.each([
    [
      "measures of several kinds beside a named actual",
      `Practice | Goal | Current
       Tests    | 80%  | 75%
       Builds   | 12   | 14
       Reviews  | 4 h  | 3 h`,
    ],
    [
      "a name's column without a title, and weeks",
      `          | Goal | 2025-01-06 | 2025-01-13 | 2025-01-20
       New leads | 60   | 52         | 58         | 61
       Solved    | 90%  | 84%        | 88%        | 91%`,
    ],
  ])("%s make a table of KPIs", (_what, text) => {
    expect(columnsOf(text)).toMatchObject({ kind: "kpi", name: 1, target: 2 });
  });

  it("stocks that are counted do not", () => {
    const found = columnsOf(`
      Thing  | Target | Actual | Difference
      Screws | 200    | 150    | 50
      Nails  | 40     | 44     | -4
      Bolts  | 1000   | 900    | 100`);
    expect(found).toMatchObject({ kind: "none" });
  });
});
