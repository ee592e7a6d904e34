import { readSheet } from "../../../src/core/table/read-sheet";
import { localeOf } from "../../../src/core/values/cell";
import { drawnRows } from "./drawn-rows";

const read = (text: string) => {
  const rows = drawnRows(text);
  const [table] = readSheet(rows, { locale: localeOf("en_US") }).tables;
  return {
    objectives: (table?.rows ?? []).map(({ row, objective }) => `${row} of ${objective ?? 0}`).join(", "),
    statuses: (table?.rows ?? [])
      .map(({ row, direction, status }) => `${row} ${direction} ${status || "?"}`)
      .join(", "),
    skipped: (table?.skipped ?? []).map(({ row, reason }) => `${row} ${reason}`).join(", "),
  };
};

describe("rows [H11, H15]", () => {
  it("where rows call themselves objectives, other lone lines between them are none", () => {
    const { objectives } = read(`
      Team: Marketing       |          |        |
      Objective: Be known   |          |        |
      Key result            | Baseline | Target | Actual
      Visitors              | 8        | 12     | 11
                            |          |        |
      Team: Sales           |          |        |
      Objective: Be quicker |          |        |
      Owner: Sales          |          |        |
      Key result            | Baseline | Target | Actual
      Answers               | 8        | 12     | 11`);
    expect(objectives).toBe("4 of 1, 10 of 2");
  });

  it("an objective in a column of its own counts for the key results below, though it has an owner", () => {
    const { objectives, skipped } = read(`
      Objective    | Key result | Start | Goal | Now | Owner
      Delight them |            |       |      |     | Anna
                   | Visitors   | 8     | 12   | 11  | Ben
                   | Readers    | 8     | 12   | 11  | Ben
      Grow quicker |            |       |      |     | Anna
                   | Answers    | 8     | 12   | 11  | Ben`);
    expect([objectives, skipped]).toEqual(["3 of 1, 4 of 1, 6 of 2", "2 objective, 5 objective"]);
  });

  it("totals with a colon, averages in brackets, signatures and weights of sections are no KPIs", () => {
    const { skipped } = read(`
      KPI                    | Weight | Target | Actual
      FINANCE                | 40%    |        |
      Revenue                | 40%    | 10     | 12
      Visits                 | 60%    | 10     | 12
      Index (average)        |        |        |
      Total KPIs:            |        | 2      |
      Approved by:           |        |        |`);
    expect(skipped).toBe("2 section, 5 average, 6 total, 7 note");
  });

  it("[H10] minutes are no marker: a waiting time in (min) is asked about", () => {
    const { statuses } = read(`
      KPI                | Target | Actual
      Waiting time (min) | 8      | 7
      Yield (min)        | 8      | 7`);
    expect(statuses).toBe("2 lower ?, 3 higher Off target");
  });

  it("[H10] a word of work in progress settles no direction; amber, met and missed do", () => {
    const { statuses } = read(`
      KPI        | Target | Actual | Status
      Complaints | 20     | 15     | In progress
      Accidents  | 20     | 15     | Parcial
      Absences   | 20     | 15     | Cukup
      Late trips | 20     | 15     | Em andamento
      Leaks      | 20     | 15     | Not met
      Spend      | 100    | 97     | Amber`);
    expect(statuses).toBe("2 lower ?, 3 lower ?, 4 lower ?, 5 lower ?, 6 higher Off target, 7 higher At risk");
  });

  it("[H10] a baseline moves towards the target of the year, not towards a quarter's", () => {
    const { statuses } = read(`
      KPI     | Baseline | Annual target | Q1 target | Q1 actual
      Revenue | 210      | 260           | 60        | 63
      Visits  | 74       | 90            | 20        | 17`);
    expect(statuses).toBe("2 higher On target, 3 higher Off target");
  });

  it("[H15] titles of another table below end this one", () => {
    const { skipped } = read(`
      KPI            | Target | Actual        | Owner
      Answered       | 95%    | 91%           | Ben
      Readers        | 40     | 37            | Ben
                     |        |               |
      Complaint type | No.    | % of all      | Root cause
      Billing        | 14     | 38%           | Proration`);
    expect(skipped).toBe("4 blank, 5 other, 6 other");
  });

  it("[H10] durations of German and what is open too long are asked about, what is free of it is not", () => {
    const { statuses } = read(`
      KPI                     | Target | Actual
      Projektdauer            | 8      | 9
      Bottlenecks             | 3      | 4
      Störungsfreie Schichten | 60     | 61
      Dauerkunden             | 60     | 61`);
    expect(statuses).toBe("2 lower ?, 3 lower ?, 4 higher On target, 5 higher On target");
  });

  it("[H10] words of a limit in brackets are a marker", () => {
    const { statuses } = read(`
      KPI                               | Target | Actual
      Complaints per 1,000 (no more than) | 10     | 8
      Visits (no less than)             | 10     | 8`);
    expect(statuses).toBe("2 lower On target, 3 higher Off target");
  });

  it("[H10] what equals its target is on target either way, and needs no question", () => {
    const { statuses } = read(`
      KPI        | Target | Actual
      Complaints | 10     | 10
      Incidents  | 10     | 11`);
    expect(statuses).toBe("2 higher On target, 3 lower ?");
  });

  it("[H6] a goal that some rows have in comparators is the target, though most say that there is none", () => {
    const { statuses } = read(`
      Indicador      | Meta     | Resultado
      Disponibilidad | Sin meta | 82%
      Rendimiento    | Sin meta | 91%
      Calidad        | Sin meta | 95%
      OEE            | ≥ 70%    | 71%
      Cambios        | ≤ 48     | 38`);
    expect(statuses).toBe(
      "2 higher No target, 3 higher No target, 4 higher No target, 5 higher On target, 6 lower On target",
    );
  });
});
