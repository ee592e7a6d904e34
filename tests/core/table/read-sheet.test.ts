import fc from "fast-check";
import { readSheet } from "../../../src/core/table/read-sheet";
import type { ReadTable, SheetReading } from "../../../src/core/table/sheet-reading";
import { type Cell, localeOf } from "../../../src/core/values/cell";
import { drawnRows } from "./drawn-rows";

/** A sheet written as lines, its cells parted by "|". */
function read(text: string, locale = "en_US"): SheetReading {
  return readSheet(drawnRows(text), { locale: localeOf(locale) });
}

function only(text: string, locale?: string): ReadTable {
  const { tables } = read(text, locale);
  const [table] = tables;
  if (table === undefined || tables.length > 1) throw new Error(`${tables.length} tables.`);
  return table;
}

/** "name 1, actual 3, target 2": the columns by role. */
function rolesOf({ columns }: ReadTable): string {
  const { group = [], ...single } = columns;
  const parts = Object.entries(single).map(([role, column]) => `${role} ${column.index}`);
  return [...parts, ...(group.length > 0 ? [`group ${group.map(({ index }) => index).join("+")}`] : [])].join(", ");
}

function statusesOf(table: ReadTable): string {
  return table.rows.map(({ row, status }) => `${row} ${status || "-"}`).join(", ");
}

function skippedOf(table: ReadTable): string {
  return table.skipped.map(({ row, reason }) => `${row} ${reason}`).join(", ");
}

describe("the header", () => {
  it("[H2] is the first row that names name, actual and target over figures", () => {
    const table = only("Report of the region | \n Prepared in May | \n KPI | Target | Actual \n Revenue | 10 | 12");
    expect([table.headerRow, table.headerRows, rolesOf(table)]).toEqual([3, [3], "name 1, actual 3, target 2"]);
    expect(skippedOf(table)).toBe("1 title, 2 title");
  });

  it.each([
    [
      "years over targets and actuals",
      " | 2024 | | 2025 | \n KPI | Target | Actual | Target | Actual \n Revenue | 9 | 8 | 10 | 12",
      2,
      [1, 2],
      "name 1, actual 5, target 4",
    ],
    [
      "names merged over both lines",
      "KPI | 2024 | \n | Target | Actual \n Revenue | 10 | 12",
      2,
      [1, 2],
      "name 1, actual 3, target 2",
    ],
    [
      "units below",
      "KPI | Target | Actual \n | (%) | (%) \n Uptime | 99 | 98",
      1,
      [1, 2],
      "name 1, actual 3, target 2",
    ],
    [
      "a title beside a date is no line",
      "KPIs | Q1 2025 \n KPI | Target | Actual \n Revenue | 10 | 12",
      2,
      [2],
      "name 1, actual 3, target 2",
    ],
  ])("[H3] of two lines: %s", (_what, text, main, lines, roles) => {
    const table = only(text);
    expect([table.headerRow, table.headerRows, rolesOf(table)]).toEqual([main, lines, roles]);
  });

  it("[H4] repeated titles go on with the table, other ones begin a second", () => {
    const { tables } = read(
      "KPI | Target | Actual \n A | 1 | 2 \n | | \n KPI | Target | Actual \n B | 1 | 2 \n | | \n Support | | \n Metric | Result | Goal | Owner \n C | 5 | 6 | Lead",
    );
    expect(tables.map(({ headerRows }) => headerRows)).toEqual([[1, 4], [8]]);
    expect(tables.map(({ rows }) => rows.map(({ name }) => name))).toEqual([["A", "B"], ["C"]]);
  });

  it("[H5] an empty column ends the table", () => {
    const table = only(
      "KPI | Target | Actual | | To do | Who \n Revenue | 10 | 12 | | call | Lead \n Profit | 3 | 2 | | write | Lead",
    );
    expect(rolesOf(table)).toBe("name 1, actual 3, target 2");
  });

  it("[H5] tables side by side are two", () => {
    const { tables } = read("KPI | Target | Actual | | KPI | Target | Actual \n A | 1 | 2 | | B | 3 | 4");
    expect(tables.map(rolesOf)).toEqual(["name 1, actual 3, target 2", "name 5, actual 7, target 6"]);
  });
});

describe("roles", () => {
  it.each([
    [
      "en",
      "Ref | Service | Metric | Unit | Goal | Latest | RAG | Lead officer | Comments \n K1 | IT | Calls | # | 10 | 12 | Green | Head of IT | fine",
      "name 3, actual 6, target 5, status 7, owner 8, unit 4, id 1, note 9, group 2",
    ],
    [
      "pt",
      "Área | Indicador | Unidade | Linha de base | Meta | Realizado | % da meta | Farol \n Vendas | Receita | R$ | 5 | 10 | 12 | 120% | verde",
      "name 2, actual 6, target 5, baseline 4, status 8, unit 3, percent 7, group 1",
    ],
    [
      "es",
      "Código | Nombre del indicador | Meta | Resultado | Cumplimiento | Estado | Responsable \n A-1 | Ventas | 10 | 12 | 120% | Cumplido | Gerencia",
      "name 2, actual 4, target 3, status 6, owner 7, percent 5, id 1",
    ],
    [
      "id",
      "No | Indikator Kinerja | Satuan | Bobot | Target | Realisasi | Capaian | PIC \n 1 | Penjualan | unit | 20% | 10 | 12 | 120% | Kepala cabang",
      "name 2, actual 6, target 5, owner 8, unit 3, weight 4, percent 7",
    ],
    [
      "de",
      "Nr. | Kennzahl | Einheit | Soll | Ist | Zielerreichung | Ampel | Verantwortlich \n 1 | Umsatz | € | 10 | 12 | 120% | grün | Vertrieb",
      "name 2, actual 5, target 4, status 7, owner 8, unit 3, percent 6",
    ],
  ])("[H6] in %s", (_language, text, roles) => {
    expect(rolesOf(only(text))).toBe(roles);
  });

  it.each([
    [
      "a measure may be a unit",
      "KPI | Measure | Target | Actual \n Uptime | % | 99 | 98 \n Speed | % | 5 | 4",
      "name 1, actual 4, target 3, unit 2",
    ],
    [
      "a goal may be a text",
      "Goal | KPI | Target | Actual \n Grow | Revenue | 10 | 12 \n Grow | Profit | 3 | 4",
      "name 2, actual 4, target 3, group 1",
    ],
    [
      "capaian in the target's unit is the actual",
      "Indikator | Target | Capaian \n Kehadiran | 95% | 93% \n Kepuasan | 90% | 91%",
      "name 1, actual 3, target 2",
    ],
    [
      "comparators under another title",
      "Metric | Commitment | Performance \n Answered | >= 95% | 96% \n Fixed | >= 90% | 86%",
      "name 1, actual 3, target 2",
    ],
    [
      "colours under another title",
      "KPI | Target | Actual | How it went \n A | 10 | 12 | Green \n B | 10 | 2 | Red",
      "name 1, actual 3, target 2, status 4",
    ],
    [
      "dates, groups and last year",
      "KPI | Target date | Target group | Last year | Target | Actual \n A | 2025-12-31 | all | 9 | 10 | 12",
      "name 1, actual 6, target 5",
    ],
  ])("[H6] words and cells together: %s", (_what, text, roles) => {
    expect(rolesOf(only(text))).toBe(roles);
  });

  it.each([
    ["two actuals", "KPI | Target | Actual | Current \n A | 10 | 12 | 11", "target 2", "could be the actual"],
    [
      "two names",
      "KPI | Metric | Target | Actual \n A | B | 10 | 12 \n C | D | 10 | 12",
      "actual 4",
      "could be the KPI's name",
    ],
    [
      "month and year to date, each with its target",
      "KPI | Target Jun | Actual Jun | Target YTD | Actual YTD \n A | 10 | 12 | 60 | 66",
      "name 1",
      "could be the actual",
    ],
    [
      "a status of numbers",
      "KPI | Target | Actual | Status \n A | 10 | 12 | 1 \n B | 10 | 2 | 3",
      "name 1, actual 3, target 2",
      "holds numbers",
    ],
    [
      "months and their total",
      "KPI | Target | Jan | Feb | Total \n A | 10 | 5 | 6 | 11",
      "name 1, target 2",
      "could be the actual",
    ],
  ])("[H1] asks, and never picks: %s", (_what, text, roles, question) => {
    const { tables, problems } = read(text);
    expect(rolesOf(tables[0] as ReadTable)).toContain(roles);
    expect(problems.map(({ message }) => message).join(" ")).toContain(question);
  });
});

describe("periods", () => {
  it.each([
    ["the newest", "KPI | Target | Q1 | Q2 | Q3 | Q4 \n A | 10 | 8 | 9 | 11 | \n B | 5 | 4 | 5 | 6 |", 5],
    ["by date, not by place", "KPI | Target | 2024/25 | 2023/24 | 2022/23 \n A | 10 | 12 | 11 | 9", 3],
    ["over the turn of a year", "KPI | Target | Oct | Nov | Dec | Jan | Feb \n A | 10 | 8 | 9 | 11 | 12 | 13", 7],
    [
      "a later one filled for fewer than half",
      "KPI | Target | Jan | Feb \n A | 10 | 8 | 9 \n B | 5 | 4 | \n C | 5 | 4 |",
      3,
    ],
    ["a named one before all", "KPI | Target | Jan | Feb | Latest \n A | 10 | 8 | 9 | 9", 5],
    [
      "years of a project",
      "KPI | Year 1 target | Year 1 actual | Year 2 target | Year 2 actual \n A | 10 | 8 | 9 | 9",
      5,
    ],
  ])("[H8] the actual is %s", (_what, text, actual) => {
    expect(only(text).columns.actual?.index).toBe(actual);
  });

  it.each([
    ["of the actual's period", "KPI | 2024 Target | 2024 Actual | 2025 Target \n A | 10 | 12 | 14", 2],
    ["plain before stretch", "KPI | Minimum target | Target | Stretch target | Actual \n A | 8 | 10 | 14 | 9", 3],
    ["plain before years to come", "KPI | Actual | Target | Target 2030 \n A | 8 | 10 | 14", 3],
    ["Plan 26", "KPI | Ist 25 | Plan 25 | Ist 26 | Plan 26 \n A | 8 | 10 | 9 | 14", 5],
  ])("[H9] the target is the one %s", (_what, text, target) => {
    expect(only(text).columns.target?.index).toBe(target);
  });

  it("[H9] a target of another period is compared, and asked about", () => {
    const { tables, problems } = read("KPI | Actual 2024 | Target 2026 \n A | 8 | 10");
    expect(rolesOf(tables[0] as ReadTable)).toBe("name 1, actual 2, target 3");
    expect(problems[0]?.message).toContain("the target of another period");
  });

  it("[H13] of a row for each period the latest is the observation", () => {
    const table = only(
      "KPI | Month | Target | Actual \n A | 2025-01 | 10 | 8 \n B | 2025-01 | 5 | 6 \n A | 2025-02 | 10 | 12 \n B | 2025-02 | 5 | 6",
    );
    expect(table.rows.map(({ row, history }) => `${row}${history ? " before" : ""}`)).toEqual([
      "2 before",
      "3 before",
      "4",
      "5",
    ]);
    expect(statusesOf(table)).toBe("2 Off target, 3 On target, 4 On target, 5 On target");
  });
});

describe("rows", () => {
  it("[H11] says why a row is left out", () => {
    const table = only(`
      KPI | Target | Actual | Owner
      Finance | | |
      Revenue | 10 | 12 | Lead
      Total revenue | 20 | 22 | Lead
      | | |
      Total | 30 | 34 |
      Average of all | | 17 |
      Green = on target | | |
      * provisional | | |
      Source: the ledger | | |`);
    expect(table.rows.map(({ name }) => name)).toEqual(["Revenue", "Total revenue"]);
    expect(skippedOf(table)).toBe("2 section, 5 blank, 6 total, 7 average, 8 legend, 9 note, 10 note");
  });

  it("[H17] a name that is given once is meant for the rows of its groups below", () => {
    const table = only(
      "KPI | Region | Target | Actual \n Revenue | North | 10 | 12 \n | South | 10 | 8 \n Profit | North | 3 | 4",
    );
    expect(table.rows.map(({ identity }) => identity)).toEqual([
      "North › Revenue",
      "South › Revenue",
      "North › Profit",
    ]);
  });

  it.each([
    ["direction column", "KPI | Better if | Target | Actual \n Churn | lower | 5 | 4", "lower", "On target"],
    ["comparator", "KPI | Target | Actual \n Churn | < 5 | 4", "lower", "On target"],
    ["range", "KPI | Target | Actual \n Stock days | 4-6 | 5", "between", "On target"],
    ["marker", "KPI | Target | Actual \n Complaints (max) | 5 | 4", "lower", "On target"],
    ["marker in words", "KPI | Target | Actual \n Stock (lower is better) | 5 | 6", "lower", "Off target"],
    ["baseline", "KPI | Baseline | Target | Actual \n Churn | 9 | 5 | 4", "lower", "On target"],
    ["topic", "KPI | Target | Actual \n Churn | 5 | 4", "lower", ""],
    ["topic in German", "Kennzahl | Soll | Ist \n Reklamationsquote | 5 | 4", "lower", ""],
    ["topic that is mended", "KPI | Target | Actual \n Complaints resolved | 5 | 6", "higher", "On target"],
    [
      "a limit of time that is kept",
      "KPI | Target | Actual \n Letters answered in 5 days | 90% | 95%",
      "higher",
      "On target",
    ],
    [
      "the sheet's own word agrees",
      "KPI | Target | Actual | RAG \n Incidents found early | 5 | 6 | Green",
      "higher",
      "On target",
    ],
    ["the sheet's own word contradicts", "KPI | Target | Actual | RAG \n Stock | 5 | 9 | Red", "lower", ""],
    ["nothing", "KPI | Target | Actual \n Revenue | 5 | 4", "higher", "Off target"],
  ])("[H10] direction by %s", (_what, text, direction, status) => {
    const { tables, problems } = read(text);
    expect(tables[0]?.rows[0]).toMatchObject({ direction, status });
    expect(problems.some(({ row }) => row === 2)).toBe(status === "");
  });

  it.each([
    ["93 beside 95%", "KPI | Unit | Target | Actual \n Uptime | % | 95% | 93", { text: "93", number: 0.93, unit: "%" }],
    [
      "two plain numbers stay",
      "KPI | Unit | Target | Actual \n Rate | % | 0.5 | 0.49",
      { text: "0.49", number: 0.49, unit: "%" },
    ],
    [
      "minutes beside hours",
      "KPI | Unit | Target | Actual \n Wait | minutes | < 2 h | 90",
      { text: "90", number: 5400, unit: "seconds" },
    ],
    [
      "money",
      "KPI | Target | Actual \n Revenue | R$ 55.000 | R$ 50.000",
      { text: "R$ 50.000", number: 50000, unit: "R$" },
    ],
  ])("[H12] units: %s", (_what, text, actual) => {
    expect(only(text).rows[0]?.actual).toEqual(actual);
  });

  it("[H12] a relative target cannot be read, and is no target of the level", () => {
    const { tables, problems } = read("KPI | Target | Actual \n Waste | 50% reduction | 45%");
    expect(tables[0]?.rows[0]?.status).toBe("");
    expect(problems).toHaveLength(1);
  });

  it("[H14] without a locale an ambiguous number is a question", () => {
    const { tables, problems } = readSheet([
      ["KPI", "Target", "Actual"],
      ["Visits", "1.250", "1.300"],
    ]);
    expect(tables[0]?.rows[0]).toMatchObject({ status: "", actual: { text: "1.300" } });
    expect(problems).toEqual([{ row: 2, message: expect.stringContaining("can be read in two ways") }]);
  });
});

describe("OKRs", () => {
  it("[H15] blocks: objective rows, key results and their scores", () => {
    const table = only(
      "Objective 1: Grow | | | \n Key Result | Baseline | Target | Current \n KR1: Customers | 100 | 500 | 340 \n Objective 2: Please | | | \n Key Result | Baseline | Target | Current \n KR1: NPS | 40 | 60 |",
    );
    expect([table.kind, table.headerRows]).toEqual(["okr", [2, 5]]);
    expect(table.rows.map(({ row, objective, score }) => [row, objective, score])).toEqual([
      [3, 1, 0.6],
      [6, 2, null],
    ]);
    expect(skippedOf(table)).toBe("1 objective, 4 objective, 5 header");
  });

  it.each([
    [
      "flat",
      "Objective | Key result | Start | Target | Now \n Grow | Customers | 0 | 10 | 4 \n | Revenue | 0 | 10 | 5 \n Please | NPS | 0 | 10 | 6",
      [
        [1, 0.4],
        [1, 0.5],
        [2, 0.6],
      ],
    ],
    [
      "typed",
      "Type | Title | Baseline | Target | Current \n Objective | Grow | | | \n Key result | Customers | 0 | 10 | 4 \n Key result | Revenue | 0 | 10 | 5",
      [
        [1, 0.4],
        [1, 0.5],
      ],
    ],
    [
      "progress alone",
      "Objective | Key result | Progress \n Grow | Customers | 40% \n Grow | Revenue | 50%",
      [
        [1, 0.4],
        [1, 0.5],
      ],
    ],
    ["goals with a start", "Goal | Start | Target | Current \n Customers | 0 | 10 | 4", [[undefined, 0.4]]],
  ])("[H15] %s", (_what, text, expected) => {
    const table = only(text);
    expect(table.kind).toBe("okr");
    expect(table.rows.map(({ objective, score }) => [objective, score])).toEqual(expected);
  });

  it("[H15] a table that names its rows KPIs stays one of KPIs, baseline or not", () => {
    expect(only("KPI | Baseline | Target | Actual \n Revenue | 5 | 10 | 12").kind).toBe("kpi");
  });
});

describe("declined", () => {
  it.each([
    ["tasks", "Task | Target | Actual \n Write | 5 | 6", "tasks"],
    ["hours", "Work | Planned hours | Actual hours \n Write | 5 | 6", "planned with actual hours"],
    ["risks", "Risk | Current score | Target score \n Fire | 5 | 3", "register of risks"],
    ["people", "Salesperson | Target | Actual \n One | 5 | 3", "rows of this table are people"],
    ["players", "Player | Club | Goals | Assists | Value \n One | Red | 5 | 3 | 8", "matches or players"],
    ["definitions", "KPI | Definition | Formula \n Revenue | what comes in | a+b", "definitions"],
    ["no results", "KPI | Target | Owner \n Revenue | 5 | Lead", "no results yet"],
    ["no targets", "KPI | Jan | Feb \n Revenue | 5 | 6", "no targets"],
    ["KPIs as columns", "Month | Revenue | NPS \n Jan | 5 | 6 \n Feb | 7 | 8", "each KPI is a column"],
    [
      "target over actual",
      "KPI | What | Jan | Feb \n Revenue | Target | 5 | 6 \n | Actual | 5 | 6",
      "one below the other",
    ],
    ["stocks", "Artikel | Soll | Ist | Differenz \n Schraube | 10 | 8 | -2", "do not tell"],
    ["nothing at all", "Dear all, \n we met our target.", "No row of titles"],
  ])("[H16] %s", (_what, text, sentence) => {
    const { tables, problems } = read(text);
    expect(tables.map(({ kind, rows }) => [kind, rows.length])).toEqual([["none", 0]]);
    expect(problems.map(({ message }) => message).join(" ")).toContain(sentence);
  });

  it("[H16] an empty actual column is all No data, said once", () => {
    const { tables, problems } = read("KPI | Target | Actual \n A | 5 | \n B | 6 |");
    expect(statusesOf(tables[0] as ReadTable)).toBe("2 No data, 3 No data");
    expect(problems).toHaveLength(1);
  });
});

describe("laws", () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.constantFrom<Cell>(
      "KPI",
      "Target",
      "Actual",
      "Status",
      "Key result",
      "Baseline",
      "Jan",
      "2025",
      "",
      null,
      undefined,
      "Total",
      "Objective 1",
      "45%",
      "< 2h",
      "Green",
    ),
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.double(),
    fc.boolean(),
    fc.date(),
  );

  it("[H18] no cell makes it throw, and every row of a table is read or left out, never both", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }), (cells) => {
        for (const { rows, skipped, headerRows, kind } of readSheet(cells).tables) {
          if (kind === "none") continue;
          const named = [...rows, ...skipped].map(({ row }) => row);
          expect(new Set(named).size).toBe(named.length);
          expect(rows.some(({ row }) => headerRows.includes(row))).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("[H18] rows below change nothing above: a table is read in one pass", () => {
    const header = ["KPI", "Target", "Actual"];
    const body = Array.from({ length: 3000 }, (_, row) => [`Sales ${row}`, 10, 8 + (row % 5)]);
    const all = readSheet([header, ...body]).tables[0]?.rows ?? [];
    const some = readSheet([header, ...body.slice(0, 500)]).tables[0]?.rows ?? [];
    expect(all.slice(0, 500)).toEqual(some);
    expect(all).toHaveLength(3000);
  });
});
