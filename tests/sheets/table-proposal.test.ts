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
      statusWords: [],
      oursOnly: 0,
      statusLetters: "F",
      more: {},
      aside: [],
      tables: [],
    });
  });
  expect(calls.filter((name) => /set|insert/.test(name))).toEqual([]);
  expect(calls.length).toBeLessThanOrEqual(4);
});

it("[T31] counts in words, and says why rows are left out: those that it counts, and no others", () => {
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
  expect(skipped.map(({ row }) => row)).toEqual([3, 6]);
});

it("[T32] says which rows it leaves uncoloured, and why", () => {
  const { rows, problems } = proposed([[...usualTable[0]], ["Response", "3 h", "< 2 h", "", ""]]);
  expect(rows).toMatchObject([{ status: "Off target", coloured: false, direction: "lower" }]);
  expect(problems).toEqual([
    "Row 2 (Response) holds a text or a date that Sheets itself cannot compare, only Lodestar. Add the status column to have it coloured.",
  ]);
});

it("[T33] asks where a name usually means lower and nothing says so: no status until it is confirmed", () => {
  const rows = [
    ["KPI", "Actual", "Target"],
    ["Monthly churn", "3", "2"],
    ["Wait", "3 h", "< 2 h"],
    ["Revenue", "3", "2"],
  ];
  const file = tellStory({ tables: [{ name: "KPIs", rows }] });
  const asked = proposeTable(servicesOf(file), {});
  expect(asked.problems[0]).toBe(
    "Row 2 (Monthly churn) has no status yet: by its name it should fall, and nothing in the sheet says so. Confirm its direction below.",
  );
  expect(asked.rows.map(({ status, asked: open, directionKey }) => [status, open, directionKey])).toEqual([
    ["", true, "monthly churn"],
    ["Off target", false, ""],
    ["On target", false, "revenue"],
  ]);
  const confirmed = proposeTable(servicesOf(file), { directions: { "monthly churn": "lower", revenue: "lower" } });
  expect(confirmed.rows.map(({ status, direction }) => `${status}, ${direction}`)).toEqual([
    "Off target, lower",
    "Off target, lower",
    "Off target, lower",
  ]);
  expect(confirmed.problems.filter((problem) => problem.includes("Confirm"))).toEqual([]);
});

it("[T41] a wider band is the user's to choose, and is seen before it counts", () => {
  const file = tellStory({
    tables: [
      {
        name: "KPIs",
        rows: [
          ["KPI", "Actual", "Target"],
          ["Revenue", "90", "100"],
        ],
      },
    ],
  });
  const statuses = [undefined, { onTarget: 0, atRisk: 0.1 }, { onTarget: 0.1, atRisk: 0.2 }].map(
    (band) => proposeTable(servicesOf(file), band ? { band } : {}).rows[0]?.status,
  );
  expect(statuses).toEqual(["Off target", "At risk", "On target"]);
});

it("[T42] the user's own status words are counted and given a meaning, and where they disagree it is said", () => {
  const { statusWords, problems } = proposed([
    ["KPI", "Actual", "Target", "RAG"],
    ["Revenue", "90", "100", "Green"],
    ["Leads", "100", "100", "green"],
    ["NPS", "97", "100", "Âmbar?"],
    ["Calls", "50", "100", "Rot"],
  ]);
  expect(statusWords).toEqual([
    { word: "Green", rows: 2, status: "On target" },
    { word: "Âmbar?", rows: 1, status: "" },
    { word: "Rot", rows: 1, status: "Off target" },
  ]);
  expect(problems).toEqual([
    'Row 2 (Revenue) is marked "Green", which fits its figures only if lower is better. Confirm its direction below, then it has a status.',
  ]);
});

it("[T42] where the direction is said, a word that contradicts the figures is named, and the figures count", () => {
  const { problems, rows } = proposed([
    ["KPI", "Actual", "Target", "Direction", "RAG"],
    ["Revenue", "90", "100", "higher", "Green"],
    ["Leads", "100", "100", "", "green"],
    ["Calls", "50", "100", "", "red"],
  ]);
  expect(problems).toEqual([
    'Row 2 (Revenue) is marked "Green" in your column "RAG", 10 % under target: by its figures it is off target.',
  ]);
  expect(rows.map(({ status }) => status)).toEqual(["Off target", "On target", "Off target"]);
});

it("[H12] a stated unit joins a plain number to one that has it: a column of units, a title, a name", () => {
  const { rows, more, problems } = proposed([
    ["KPI", "Unit", "Actual", "Target", "Note"],
    ["Attendance", "%", "93", "≥ 95%", ""],
    ["Cycle time (days)", "", "8", "< 7 days", ""],
    ["Size", "", "40", "50", ""],
  ]);
  expect(more).toMatchObject({ unit: { column: 2, header: "Unit" } });
  expect(rows.map(({ status }) => status)).toEqual(["At risk", "Off target", "Off target"]);
  expect(problems).toEqual([expect.stringContaining("Add the status column")]);
});

it("[H10] a limit in a column of greens says which way is good", () => {
  const { rows, problems } = proposed([
    ["KPI", "Actual", "Target", "Green"],
    ["Returns", "3", "2", "<= 2"],
    ["Leads", "3", "2", ">= 2"],
  ]);
  expect(rows.map(({ status }) => status)).toEqual(["Off target", "On target"]);
  expect(problems).toEqual([]);
});

it("[H15] key results are told as such, with their scores, and are no KPIs", () => {
  const { okrs, rows, columns, problems, summary } = proposed([
    ["Objective", "Key result", "Start", "Target", "Current"],
    ["Delight customers", "NPS", "30", "50", "44"],
    ["", "Answered on day one", "40%", "90%", "65%"],
    ["Grow", "Trials", "100", "300", ""],
  ]);
  expect(okrs).toMatchObject({ objectives: 2, keyResults: 3 });
  expect(okrs?.rows.map(({ objective, score }) => [objective, score])).toEqual([
    [1, 0.7],
    [1, 0.5],
    [2, null],
  ]);
  expect([rows, columns, summary]).toEqual([[], {}, ""]);
  expect(problems).toEqual([expect.stringContaining("Row 1 heads key results, not KPIs")]);
});

describe("two tables whose titles stand in one row", () => {
  const beside = [
    ["KPI", "Actual", "Target", "", "Metric", "Current", "Goal"],
    ["Revenue", "5", "4", "", "Uptime", "97", "98"],
    ["NPS", "50", "40", "", "Churned seats", "9", "8"],
  ];

  it("[T30] are two to choose from", () => {
    const { tables, columns } = proposed(beside);
    expect(columns).toMatchObject({ name: { column: 1 }, actual: { column: 2 } });
    expect(tables).toEqual([
      { kind: "kpi", headerRow: 1, columns: { name: 1, actual: 2, target: 3 }, titles: "KPI, Actual, Target", rows: 2 },
      {
        kind: "kpi",
        headerRow: 1,
        columns: { name: 5, actual: 6, target: 7 },
        titles: "Metric, Current, Goal",
        rows: 2,
      },
    ]);
  });

  it("[T36] the chosen one is read alone", () => {
    const file = tellStory({ tables: [{ name: "KPIs", rows: beside }] });
    const chosen = proposeTable(servicesOf(file), { headerRow: 1, columns: { name: 5, actual: 6, target: 7 } });
    expect(chosen.rows.map(({ name, status }) => [name, status])).toEqual([
      ["Uptime", "At risk"],
      ["Churned seats", ""],
    ]);
    const { rows } = proposeTable(servicesOf(file), { headerRow: 1 });
    expect(rows.map(({ name }) => name)).toEqual(["Revenue", "NPS"]);
  });
});

it("[T43] a target of more than 99 % asks for a narrower band", () => {
  const { problems } = proposed([
    ["KPI", "Actual", "Target"],
    ["Uptime", "99.8%", "99.95%"],
    ["Rate", "90%", "95%"],
  ]);
  expect(problems).toEqual([expect.stringContaining("Row 2 (Uptime): 5 % of 99.95% says little")]);
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
  const rows = Array.from({ length: 300 }, (_, index) => [`Metric no ${index}`, "1", "1"]);
  const { rows: shown, rowCount } = proposed([["KPI", "Actual", "Target"], ...rows]);
  expect([shown.length, rowCount]).toEqual([200, 300]);
});

it("[T33] whom the user is asked about is among the rows that are shown, however far down", () => {
  const rows = Array.from({ length: 300 }, (_, at) => [at === 290 ? "Monthly churn" : `KPI ${at}`, "9", "9"]);
  const { rows: shown, rowCount } = proposed([["KPI", "Actual", "Target"], ...rows]);
  expect([rowCount, shown.length]).toEqual([300, 200]);
  expect(shown[199]).toMatchObject({ row: 292, name: "Monthly churn", asked: true, actual: "9" });
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
