// What tells that rows are KPIs, and what tells that they are not. [H16]
import { readSheet } from "../../../src/core/table/read-sheet";
import { localeOf } from "../../../src/core/values/cell";
import { drawnRows } from "./drawn-rows";

const tableOf = (text: string) => {
  const rows = drawnRows(text);
  return readSheet(rows, { locale: localeOf("en_US") }).tables[0];
};

it.each([
  [
    "names that are told in several words",
    `Thing | Standard | Performance
     Calls answered within a minute | 90 | 92
     Letters answered in ten days   | 95 | 88
     Visits made on the day         | 98 | 99`,
    "kpi",
  ],
  [
    "planned outputs and their share",
    `Output | Planned outputs FY 2021/22 | Achieved by end Q4 | % achieved
     Bridges | 14   | 15   | 107.1
     Ferries | 12   | 11   | 91.7
     Roads   | 3200 | 2864 | 89.5`,
    "kpi",
  ],
  [
    "planned costs",
    `Work on things | Planned | Actual
     Build the first part of it  | $4.00 | $1.39
     Build the second part of it | $3.50 | $1.01
     Close what was left open    | $4.50 | $1.89`,
    "none",
  ],
  [
    "what a machine is set to",
    `Zone in the building | Setpoint °C | Actual °C | Status
     Lobby  | 21 | 20.6 | OK
     Server | 18 | 19.4 | OK
     Hall   | 16 | 14.9 | OK`,
    "none",
  ],
  [
    "rows that nothing tells apart",
    `Thing | Target | Actual
     North | 14 | 16
     South | 10 | 9
     North | 21 | 21
     South | 7  | 12`,
    "none",
  ],
  [
    "requirements with the distance from their targets",
    `Requirement | Current | Target | Gap
     Response    | 7 s     | < 5 s  | -2 s
     Users       | 10      | 100    | 90
     Query       | 500 ms  | < 100 ms | -400 ms`,
    "kpi",
  ],
  [
    "codes, where nothing else names the rows",
    `Code | Actual | Target | Percent
     VIT1 | 8.7 | 15   | 58
     CAL1 | 735 | 950  | 77.4
     MAG1 | 595 | 350  | 170`,
    "kpi",
  ],
  [
    "days of training",
    `Date | Exercise | Target | Actual
     2026-03-02 | Squat  | 100 | 100
     2026-03-03 | Press  | 75  | 77
     2026-03-04 | Lift   | 130 | 125`,
    "none",
  ],
  [
    "expected answers of a test",
    `Requirement of the test | Expected | Actual | Passed
     Shows all projects | Yes | No  | ❌
     Counts each once   | Yes | Yes | ✅
     Keeps the order    | Yes | Yes | ✅`,
    "none",
  ],
])("%s: a table of %j", (_what, text, kind) => {
  expect(tableOf(text)?.kind).toBe(kind);
});

describe("content beside words [H6, H9]", () => {
  it("a plan over yes and no is no target where comparators stand beside", () => {
    const table = tableOf(`
      KPI      | KPI level | Measured | Remedial plan?
      Solved   | ≥ 97%     | 96%      | Yes
      Up       | ≥ 99%     | 99%      | No
      On time  | ≥ 90%     | 93%      | No`);
    expect([table?.columns.target?.index, table?.columns.actual?.index]).toEqual([2, 3]);
  });

  it("of a key result area that repeats and indicators that do not the indicators are named", () => {
    const table = tableOf(`
      Key result | Indicator | Target | Result
      Access  | Waiting list | 50  | 64
      Access  | Day surgery  | 85% | 83%
      Quality | Clean hands  | 90% | 92%`);
    expect(table?.columns.name?.index).toBe(2);
  });

  it("numbers of goals are no targets", () => {
    const table = tableOf(`
      Target | Indicator | 2025 target | Actual
      1.2 | Poverty     | 13 | 18
      2.1 | Hunger      | 12 | 11
      7.1 | Electricity | 99 | 98`);
    expect(table?.columns.target?.index).toBe(3);
  });

  it("a column of units is no status", () => {
    const table = tableOf(`
      KPI    | Target | Actual | Sign
      Solved | 80     | 89     | %
      Spent  | 70     | 65     | %
      Won    | 20     | 25     | %`);
    expect(table?.columns.status).toBeUndefined();
  });

  it("what was kept in a year is a result, an objective over figures a target", () => {
    const table = tableOf(`
      Indicator | 2023 objective | Kept 2022 | Kept 2023
      Invoices  | 92% | 88% | 90%
      Vacancies | 8%  | 9%  | 8%`);
    expect([table?.columns.target?.index, table?.columns.actual?.index]).toEqual([2, 4]);
  });

  it("a limit's word over texts names them", () => {
    const table = tableOf(`
      Threshold  | Target | Result | Status
      Error rate | < 5%   | 0%     | PASS
      Latency    | < 200  | 153    | PASS
      Throughput | > 300  | 440    | FAIL`);
    expect(table?.columns.name?.index).toBe(1);
  });

  it("how many times the target the actual is, is no weight", () => {
    const table = tableOf(`
      KPI   | Target | Actual | Factor
      Lines | 2000   | 13000  | 6.5x
      Tests | 20     | 178    | 8.9x
      Pages | 2      | 13     | 6.5x`);
    expect(table?.columns.weight).toBeUndefined();
  });

  it("with one row for each period a group's texts are the names", () => {
    const table = tableOf(`
      Strategic area | Year | Target | Actual
      Quality | 2025 | 100% | 100%
      Growth  | 2025 | 100% | 98%
      Quality | 2024 | 100% | 99%
      Growth  | 2024 | 100% | 97%`);
    expect([table?.kind, table?.columns.name?.index, table?.columns.period?.index]).toEqual(["kpi", 1, 2]);
  });

  it("signs before figures judge them, signs under a status are one", () => {
    const table = tableOf(`
      KPI      | Target | Actual     | Status
      Latency  | 5      | ✅ 2.3     | ✅ 120%
      Success  | 99%    | ✅ 99.7%   | ✅ Met
      Coverage | 80%    | ❌ 70%     | ❌ Missed`);
    expect([table?.columns.actual?.index, table?.columns.status?.index]).toEqual([3, 4]);
    expect(table?.rows[1]?.actual).toMatchObject({ number: 0.997 });
  });

  it("a state of a country is no status", () => {
    const table = tableOf(`
      KPI     | State | Target | Actual
      Sales N | VIC   | 42     | 39
      Sales S | VIC   | 31     | 32
      Sales W | NSW   | 27     | 20`);
    expect(table?.columns.status).toBeUndefined();
  });

  it("the sheet's own gap tells which of a period's figures is held against the target", () => {
    const table = tableOf(`
      Indicator | Nation 2023 | Glimmer 2023 | Target 2023 | Gap
      Graduates | 83.6 | 84.4 | 86 | -1.6
      Pupils    | 28   | 31.2 | 30 | 1.2
      Courses   | 35.1 | 33.7 | 35 | -1.3`);
    expect(table?.columns.actual?.index).toBe(3);
  });

  it("two starts under one title are asked", () => {
    const table = tableOf(`
      Result | Baseline | KPI | Baseline | Target | Actual
      Fewer  | 10 | Calls   | 80 | 90 | 85
      More   | 20 | Letters | 70 | 95 | 97`);
    expect(table?.columns.baseline).toBeUndefined();
  });

  it("a figure in brackets behind a title leaves it a title", () => {
    const table = tableOf(`
      KPI     | Threshold (0%) | Target (50%) | Maximum (100%) | Actual
      Revenue | 180 | 200 | 220 | 208
      Cash    | 85  | 95  | 105 | 93`);
    expect([table?.headerRow, table?.columns.target?.index, table?.columns.actual?.index]).toEqual([1, 3, 5]);
  });
});
