import { proposeTable } from "../../src/sheets/table-proposal";
import { tellStory, usualTable } from "../journeys/kpi-story";
import { servicesOf } from "../journeys/services-of";

function proposed(rows: readonly (readonly string[])[], locale = "en_US") {
  return proposeTable(
    servicesOf(tellStory({ tables: [{ name: "KPIs", rows: rows.map((row) => [...row]) }], locale })),
    {},
  );
}

it("[T30] shows what it understood, in the sheet's own spelling, and writes nothing", async () => {
  const file = tellStory();
  const calls = await file.countedCalls(() => {
    expect(proposeTable(servicesOf(file), {})).toEqual({
      sheetId: 0,
      sheetName: "KPIs",
      headerRow: 1,
      headers: ["KPI", "Actual", "Target", "Direction", "Owner"],
      columns: {
        name: { column: 1, header: "KPI" },
        actual: { column: 2, header: "Actual" },
        target: { column: 3, header: "Target" },
        direction: { column: 4, header: "Direction" },
        owner: { column: 5, header: "Owner" },
      },
      rows: [
        expect.objectContaining({ row: 2, name: "Revenue", actual: "56000", status: "On target", coloured: true }),
        expect.objectContaining({ row: 3, name: "Churn", actual: "1.50%", direction: "lower" }),
        expect.objectContaining({ row: 4, name: "NPS", problem: "" }),
      ],
      rowCount: 3,
      skipped: [],
      problems: [],
      summary: "3 rows: 3 on target.",
    });
  });
  expect(calls.filter((name) => /set|insert/.test(name))).toEqual([]);
  expect(calls.length).toBeLessThanOrEqual(4);
});

it("[T31] counts in words, and says why rows are left out", () => {
  const { summary, skipped } = proposed([
    ["Our KPIs of 2026"],
    [...usualTable[0]],
    ["Sales"],
    ["Revenue", "53000", "55000"],
    ["Churn", "", "2%", "lower"],
    ["Total", "7", "9"],
  ]);
  expect(summary).toBe(
    "2 rows: 1 at risk, 1 no data; 2 rows left out: row 3 is a section: only a name, row 6 is a total.",
  );
  expect(skipped.map(({ row }) => row)).toEqual([1, 3, 6]);
});

it("[T32] says which rows it leaves uncoloured, and why", () => {
  const { rows, problems } = proposed([[...usualTable[0]], ["Response", "3 h", "< 2 h", "", ""]]);
  expect(rows).toMatchObject([{ status: "Off target", coloured: false, direction: "lower" }]);
  expect(problems).toEqual([expect.stringContaining("Only Lodestar can read this")]);
});

it("[T33] asks where a name usually means lower and nothing says so", () => {
  const { problems } = proposed([
    ["KPI", "Actual", "Target"],
    ["Monthly churn", "3", "2"],
    ["Wait", "3 h", "< 2 h"],
  ]);
  expect(problems[0]).toBe(
    'Row 2 (Monthly churn) is read as higher is better. If it should fall, add a column "Direction" and write "lower" there.',
  );
  expect(problems.filter((problem) => problem.includes("is read as higher"))).toHaveLength(1);
});

it("[T34] two rows of one name are said", () => {
  const { problems } = proposed([[...usualTable[0]], ["Revenue", "1", "2"], ["Revenue", "3", "4"]]);
  expect(problems).toEqual([expect.stringContaining('Rows 2 and 3 are both named "Revenue"')]);
});

it("[T35] two readings are a question, and no rows", () => {
  const { columns, rows, problems } = proposed([
    ["KPI", "Actual", "Current", "Target"],
    ["Revenue", "1", "2", "3"],
  ]);
  expect(columns).not.toHaveProperty("actual");
  expect(rows).toEqual([]);
  expect(problems).toEqual([expect.stringContaining('"Actual" (column B) and "Current" (column C)')]);
});

it("[T36] what the user chose is what counts", () => {
  const file = tellStory({
    tables: [
      {
        name: "KPIs",
        rows: [
          ["KPI", "Actual", "Current", "Target"],
          ["Revenue", "1", "2", "3"],
        ],
      },
    ],
  });
  const chosen = proposeTable(servicesOf(file), { headerRow: 1, columns: { name: 1, actual: 3, target: 4 } });
  expect(chosen).toMatchObject({ problems: [], rows: [{ actual: "2" }] });
});

it("[T37] our own sheets are no tables of the user's", () => {
  const file = tellStory();
  file.track();
  file.type("KPIs!B2", "1");
  for (const name of ["Alerts", "Lodestar"]) {
    file.book.activateSheet(file.area(`${name}!A1`).sheet);
    expect(proposeTable(servicesOf(file), {})).toMatchObject({
      rows: [],
      problems: [expect.stringContaining(`Sheet "${name}" is one that Lodestar made`)],
    });
  }
});

it("[T38] shows 200 rows of a long table, and counts them all", () => {
  const rows = Array.from({ length: 300 }, (_, index) => [`KPI ${index}`, "1", "1"]);
  const { rows: shown, rowCount } = proposed([["KPI", "Actual", "Target"], ...rows]);
  expect([shown.length, rowCount]).toEqual([200, 300]);
});

it("[T39] reads the sheet's locale", () => {
  const { rows } = proposed(
    [
      ["KPI", "Actual", "Target"],
      ["Receita", "R$ 50.000,00", "R$ 55.000,00"],
    ],
    "pt_BR",
  );
  expect(rows).toMatchObject([{ actual: "R$ 50.000,00", status: "Off target", coloured: true }]);
});
