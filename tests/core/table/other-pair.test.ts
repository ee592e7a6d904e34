import { readSheet } from "../../../src/core/table/read-sheet";
import { localeOf } from "../../../src/core/values/cell";
import { drawnRows } from "./drawn-rows";

const read = (text: string) => {
  const rows = drawnRows(text);
  const { tables, problems } = readSheet(rows, { locale: localeOf("en_US") });
  const { actual, target } = tables[0]?.columns ?? {};
  return { actual: actual?.index, target: target?.index, said: problems.map(({ message }) => message).join(" ") };
};

describe("two pairs of target and actual [H8]", () => {
  it("of different things are a question", () => {
    const { actual, target, said } = read(`
      KPI   | On-time target | On-time actual | Damage target | Damage actual
      North | 97%            | 96%            | 0.5%          | 0.4%
      South | 97%            | 98%            | 0.5%          | 0.7%`);
    expect([actual, target]).toEqual([undefined, undefined]);
    expect(said).toContain('"Damage actual" (column E)');
  });

  it("of the year and of the whole plan are one, too", () => {
    const found = read(`
      Indicador | Meta 2024-2027 | Meta 2025 | Realizado 2025 | Realizado 2024-2025
      Visitas   | 96             | 24        | 22             | 46
      Pontos    | 14             | 4         | 2              | 5`);
    expect(found).toMatchObject({ actual: undefined, target: undefined });
  });

  it("of periods are none: the newest is meant", () => {
    const found = read(`
      KPI     | Q1 target | Q1 actual | Q2 target | Q2 actual
      Revenue | 97        | 96        | 100       | 104
      Visits  | 97        | 98        | 100       | 107`);
    expect(found).toMatchObject({ actual: 5, target: 4 });
  });
});

describe("an actual that can be compared with no target [H6]", () => {
  it("is asked about where another column can", () => {
    const { actual, target, said } = read(`
      KPI       | This year | Last year | Growth target | Growth
      Members   | 8410      | 7990      | 5%            | 5.3%
      Donations | 412000    | 398000    | 6%            | 3.5%`);
    expect([actual, target]).toEqual([undefined, 4]);
    expect(said).toContain('"Growth" (column E)');
  });

  it("is kept where none can", () => {
    const found = read(`
      KPI       | Actual | Target | Achievement
      Members   | 93     | 95%    | 98%
      Donations | 88     | 90%    | 98%`);
    expect(found).toMatchObject({ actual: 2, target: 3 });
  });
});

describe("titles with a slip [H6]", () => {
  it.each([
    ["KPI | TARGT | ACHIEVMENT \n Revenue | 10 | 12 \n Visits | 20 | 21", { target: 2, actual: 3 }],
    ["Indicater | Traget | Actaul \n Revenue | 10 | 12 \n Visits | 20 | 21", { target: 2, actual: 3 }],
    ["Indicador | Meta | Realisado \n Ventas | 10 | 12 \n Visitas | 20 | 21", { target: 2, actual: 3 }],
  ])("%s", (text, roles) => {
    expect(read(text)).toMatchObject(roles);
  });
});
