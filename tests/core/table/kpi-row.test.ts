import { readKpiRows, usualJudging } from "../../../src/core/table/kpi-reading";
import { kpiRows } from "../../../src/core/table/kpi-row";
import { readSheet } from "../../../src/core/table/read-sheet";
import { type Cell, localeOf } from "../../../src/core/values/cell";

const columns = { name: 1, actual: 2, target: 3, direction: 4, owner: 5 };
const titles = ["KPI", "Actual", "Target", "Direction", "Owner"];

function reasonsOf(rows: readonly (readonly Cell[])[]): readonly string[] {
  const found = kpiRows([["Our KPIs"], titles, ...rows, ["The last", 1, 2]], 2, columns);
  const byRow = new Map(found.leftOut.map(({ row, reason }) => [row, reason] as const));
  return rows.map((_, index) => byRow.get(index + 3) ?? "KPI");
}

it.each<[string, readonly Cell[], string]>([
  ["T13", ["Revenue", 50, 55, "", "Ana"], "KPI"],
  ["T13", ["Revenue", "", 55], "KPI"],
  ["T13", ["Revenue", 50, ""], "KPI"],
  ["T13", ["Revenue", "", "", "", "Ana"], "KPI"],
  ["T13", ["Total revenue", 50, 55], "KPI"],
  ["T13", ["Average handling time", 50, 55], "KPI"],
  ["T13", ["Notes per call", 50, 55], "KPI"],
  ["T14", ["", "", ""], "blank"],
  ["T14", [" ", "", ""], "blank"],
  ["T15", ["Sales"], "section"],
  ["T16", ["Total", 50, 55], "total"],
  ["T16", ["Grand total:", 50, 55], "total"],
  ["T16", ["Total of indicators", 7, ""], "total"],
  ["T16", ["Average", 50, 55], "average"],
  ["T16", ["Average of all", 50, ""], "average"],
  ["T16", ["Jumlah", 50, 55], "total"],
  ["T16", ["Jumlah transaksi", 50, 55], "KPI"],
  ["T16", ["Total de indicadores", 7, ""], "total"],
  ["T16", ["Média", 50, ""], "average"],
  ["T16", ["Mediana salarial", 50, 60], "KPI"],
  ["T16", ["Subtotal Sales", 50, ""], "total"],
  ["T17", ["Note: figures are provisional"], "note"],
  ["T17", ["* provisional", "", ""], "note"],
  ["T17", ["We changed how we count in March."], "note"],
  ["T17", ["", "", "", "see below"], "note"],
  ["T18", ["KPI", "Actual", "Target", "Direction", "Owner"], "header"],
  ["T19", ["", 50, 55], "nameless"],
])("[%s] %j is a %s", (_rule, row, reason) => {
  expect(reasonsOf([row])).toEqual([reason]);
});

it("[T20] rows above the titles are titles, rows behind the last content are nothing", () => {
  const found = kpiRows([["Our KPIs"], titles, ["Revenue", 1, 2], ["", "", ""], ["", "", ""]], 2, columns);
  expect(found.rows.map(({ row }) => row)).toEqual([3]);
  expect(found.leftOut).toEqual([{ row: 1, reason: "title" }]);
});

it("[T21] a KPI is its name with its section, whether or not the name occurs twice", () => {
  const found = kpiRows(
    [titles, ["Brazil"], ["Revenue", 1, 2], ["Mexico"], ["Revenue", 3, 4], ["Churn", 1, 2]],
    1,
    columns,
  );
  expect(found.rows.map(({ identity }) => identity)).toEqual([
    "Brazil › Revenue",
    "Mexico › Revenue",
    "Mexico › Churn",
  ]);
  expect(found.repeated).toEqual([]);
});

it("[T22] two rows that nothing tells apart are said", () => {
  const found = kpiRows([titles, ["Revenue", 1, 2], ["revenue ", 3, 4]], 1, columns);
  expect(found.repeated).toEqual([{ name: "Revenue", id: "", rows: [2, 3] }]);
});

it("[T23] our own column makes no row", () => {
  const found = kpiRows(
    [
      [...titles, "Status (Lodestar)"],
      ["Revenue", 1, 2, "", "", "Off target"],
      ["", "", "", "", "", "x"],
    ],
    1,
    columns,
    [6],
  );
  expect(found.rows).toHaveLength(1);
  expect(found.leftOut).toEqual([]);
});

const wide = ["Area", "Code", "KPI", "Unit", "Start", "Actual", "Target", "% of target", "Note"];
const named = { name: 3, actual: 6, target: 7 };
const rows: readonly (readonly Cell[])[] = [
  wide,
  ["Sales", "S-1", "Calls", "days", 9, 8, 7, "88%", "asked in May"],
  ["Care", "C-1", "Solved", "%", 50, 93, "95%", "98%", "asked in June"],
  ["Care", "C-2", "Calls", "days", 9, 8, 7, "88%", "counted anew"],
];

it("[H12, T21] the columns that tell more are found by their titles, and those that are left alone are named", () => {
  const found = kpiRows(rows, 1, named);
  expect(found.more).toEqual({ group: 1, id: 2, unit: 4, baseline: 5 });
  expect(found.aside).toEqual([
    { column: 8, role: "percent" },
    { column: 9, role: "note" },
  ]);
  expect(found.rows.map(({ identity, label, unit }) => [identity, label, unit.actual])).toEqual([
    ["S-1", "Sales › Calls", "days"],
    ["C-1", "Care › Solved", "%"],
    ["C-2", "Care › Calls", "days"],
  ]);
});

it("[T12] what somebody said of them counts, and 0 is none", () => {
  const found = kpiRows(rows, 1, named, [], { id: 0, unit: 0, group: 2 });
  expect(found.more).toEqual({ group: 2, baseline: 5 });
  expect(found.rows.map(({ identity }) => identity)).toEqual(["S-1 › Calls", "C-1 › Solved", "C-2 › Calls"]);
});

it("[T22] an id that stands twice is said", () => {
  const [titles = [], ...others] = rows;
  const twice = others.map((row) => row.map((cell, at) => (at === 1 && cell === "C-2" ? "C-1" : cell)));
  const more = { ...kpiRows(rows, 1, named).more };
  expect(kpiRows([titles, ...twice], 1, named, [], more).repeated).toEqual([
    { name: "Solved", id: "C-1", rows: [3, 4] },
  ]);
});

it.each<[string, readonly (readonly Cell[])[], number | undefined]>([
  ["the end of the sheet", [], undefined],
  ["before other titles", [[], ["Metric", "Current", "Goal"], ["Uptime", 99, 98]], 4],
  ["before what is no table of KPIs", [[], ["Item", "Price", "Stock"], ["Chair", "dear", "low"]], 4],
  ["after its own titles again", [[], ["KPI", "Actual", "Target"], ["Uptime", 99, 98]], undefined],
])("[X4] a table ends %s", (_what, below, endRow) => {
  const found = kpiRows([["KPI", "Actual", "Target"], ["Revenue", 1, 2], ["NPS", 3, 4], ...below], 1, {
    name: 1,
    actual: 2,
    target: 3,
  });
  expect(found.endRow).toBe(endRow);
});

it.each([
  [
    "[H10] a baseline moves towards the target of the year, whichever column comes first",
    "KPI | Baseline | Q1 target | Annual target | Q1 actual \n Revenue | 210 | 60 | 260 | 63 \n Visits | 74 | 20 | 90 | 17",
  ],
  [
    "[H10] neither a quarter's own target nor that of another year is the year's",
    "KPI | Baseline | Quarterly target | Annual target | Actual Q1 \n Revenue | 210 | 60 | 260 | 63",
  ],
  [
    "[H11] a section keeps its weight, and its score",
    "KPI | Weight | Target | Actual | Score \n FINANCE | 40% | | | \n Revenue | 40% | 10 | 12 | 3 \n SALES | 60% | | | 2 \n Visits | 60% | 10 | 12 | 4",
  ],
])("a tracked table is read as it is on first sight: %s", (_what, text) => {
  const cells = text.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  const [table] = readSheet(cells, { locale: localeOf("en_US") }).tables;
  if (table === undefined) throw new Error("No table.");
  const { name, actual, target } = table.columns;
  if (!name || !actual || !target) throw new Error("No columns.");
  const columns = { name: name.index, actual: actual.index, target: target.index };
  const tracked = readKpiRows(kpiRows(cells, 1, columns).rows, () => localeOf("en_US"), usualJudging);
  const told = ({ row, direction, status }: { row: number; direction: string; status: string }) =>
    `${row} ${direction} ${status}`;
  expect(tracked.map(told)).toEqual(table.rows.map(told));
  expect(tracked.map(({ direction }) => direction)).not.toContain("lower");
});

it.each<[string, (at: number) => readonly string[]]>([
  ["alike", () => ["Target set", "Status", "Owner"]],
  ["all different", (at) => [`Target of ${at}`, "Status", `Owner ${at}`]],
])("rows of words that could be titles, %s, are looked at a bounded number of times each", (_what, rowAt) => {
  const looks = (length: number): number => {
    let count = 0;
    const counted = (row: readonly Cell[]): readonly Cell[] =>
      new Proxy(row, {
        get: (cells, key) => {
          count += 1;
          return Reflect.get(cells, key);
        },
      });
    const cells = [["KPI", "Target", "Actual"], ["Revenue", 5, 6], ...Array.from({ length }, (_, at) => rowAt(at))];
    kpiRows(cells.map(counted), 1, { name: 1, target: 2, actual: 3 });
    readSheet(cells.map(counted));
    return count / length;
  };
  expect(looks(160)).toBeLessThan(1.1 * looks(80));
  expect(looks(160)).toBeLessThan(400);
});
