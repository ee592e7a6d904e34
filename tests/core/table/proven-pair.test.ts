// What the table's own words, shares and differences prove, whatever titles say. [H7, H16]
import { readSheet } from "../../../src/core/table/read-sheet";
import { localeOf } from "../../../src/core/values/cell";
import { drawnRows } from "./drawn-rows";

const tableOf = (text: string) => {
  const rows = drawnRows(text);
  const [table] = readSheet(rows, { locale: localeOf("en_US") }).tables;
  const { actual, target, status, direction } = table?.columns ?? {};
  return {
    kind: table?.kind,
    actual: actual?.index,
    target: target?.index,
    status: status?.index,
    direction: direction?.index,
  };
};

it("yes and no for each row prove what is held against what", () => {
  const found = tableOf(`
    Undertaking to customers       | Glimmer | Shimmer | Honoured
    Calls answered within a minute | 90%     | 92%     | Yes
    Letters answered in ten days   | 95%     | 88%     | No
    Visits made on the same day    | 80%     | 85%     | Yes
    Forms checked before payment   | 98%     | 97%     | No`);
  expect(found).toMatchObject({ kind: "kpi", target: 2, actual: 3, status: 4 });
});

it("so do colours, beside last year's figures", () => {
  const found = tableOf(`
    KPI     | Last year | Glimmer | Shimmer | RAG
    Calls   | 95%       | 90%     | 92%     | Green
    Letters | 99%       | 95%     | 88%     | Red
    Visits  | 70%       | 80%     | 85%     | Green
    Forms   | 99%       | 98%     | 90%     | Red`);
  expect(found).toMatchObject({ target: 3, actual: 4, status: 5 });
});

it("shares prove it where some are above the whole and some below", () => {
  const found = tableOf(`
    KPI     | Glimmer | Shimmer | Grade
    Calls   | 200     | 150     | 75%
    Letters | 40      | 44      | 110%
    Visits  | 1000    | 900     | 90%`);
  expect(found).toMatchObject({ kind: "kpi", target: 2, actual: 3 });
});

it("of a whole nothing is above it, and shares prove no target", () => {
  const found = tableOf(`
    KPI     | Cases | Solved cases | Part
    Calls   | 200   | 150          | 75%
    Letters | 40    | 36           | 90%
    Visits  | 1000  | 900          | 90%`);
  expect(found.target).toBeUndefined();
});

it("a difference tells the other one where a title names one of them", () => {
  const found = tableOf(`
    KPI     | Glimmer | Actual | More or less
    Calls   | 200     | 150    | -50
    Letters | 40      | 44     | 4
    Visits  | 1000    | 900    | -100`);
  expect(found).toMatchObject({ kind: "kpi", target: 2, actual: 3 });
});

it("what changed from year to year is held against nothing", () => {
  const found = tableOf(`
    KPI     | 2022 | 2023 | Change
    Calls   | 200  | 150  | -50
    Letters | 40   | 44   | 4
    Visits  | 1000 | 900  | -100`);
  expect(found.kind).toBe("none");
});

it.each([
  ["▲|▼|▲", undefined],
  ["▲|▲|▼", 5],
])("[H10] arrows that say how the last two months differ are a trend, no direction: %s", (arrows, direction) => {
  const [a = "", b = "", c = ""] = arrows.split("|");
  const found = tableOf(`
    KPI     | Target | Aug | Sep | Direction
    Calls   | 90     | 85  | 92  | ${a}
    Letters | 95     | 97  | 96  | ${b}
    Visits  | 80     | 81  | 85  | ${c}`);
  expect(found.direction).toBe(direction);
});
