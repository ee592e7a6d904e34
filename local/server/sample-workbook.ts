import type { Area, Book, CellStyle } from "../engine/book";

interface Column {
  readonly title: string;
  /** Pixels. */
  readonly width: number;
  readonly align?: "right";
  readonly bold?: boolean;
}

type Cell =
  | string
  | { readonly value: number; readonly format: string }
  | { readonly formula: string; readonly format?: string };

/** A sheet that a careful person could have made. */
interface SampleSheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

const whole = "#,##0";
const percent = "0%";
const dollars = "[$$]#,##0";
const reais = "[$R$ ]#,##0";

const kpiColumns: readonly Column[] = [
  { title: "KPI", width: 240 },
  { title: "Actual", width: 110, align: "right" },
  { title: "Target", width: 110, align: "right" },
  { title: "Direction", width: 100 },
  { title: "Owner", width: 170 },
];

/** What an online shop watches. Its target is missed everywhere, so there is something to see. */
const shop = (): SampleSheet => ({
  name: "E-commerce KPIs",
  columns: kpiColumns,
  rows: [
    ["Daily revenue", figure(50_000, dollars), figure(55_000, dollars), "higher", "Head of Sales"],
    ["Conversion rate", figure(0.032, "0.0%"), figure(0.035, "0.0%"), "higher", "Growth Lead"],
    ["Average ticket", figure(250, dollars), figure(300, dollars), "higher", "Head of Sales"],
    ["Customer acquisition cost (CAC)", figure(80, dollars), figure(60, dollars), "lower", "Growth Lead"],
  ],
});

/** What a software company watches, with the formula that says how it stands. */
const service = (): SampleSheet => ({
  name: "SaaS KPIs",
  columns: [...kpiColumns, { title: "Status", width: 120 }],
  rows: [
    ["Uptime", figure(0.998, "0.00%"), figure(0.9995, "0.00%"), "higher", "Head of Engineering", status(2)],
    ["Monthly churn", figure(0.035, "0.0%"), figure(0.02, "0.0%"), "lower", "Head of Support", status(3)],
    ["Net promoter score (NPS)", figure(42, whole), figure(50, whole), "higher", "Head of Product", status(4)],
  ],
});

const score = { formula: "=OKRSCORE(F2:F10,E2:E10,D2:D10)", format: percent };
/** The formula above fills the rest of its column by itself. */
const filled = { formula: "", format: percent };

/** What both want to change: three objectives, all their key results scored by one formula. */
const plans = (): SampleSheet => ({
  name: "Objectives",
  columns: [
    { title: "Objective", width: 290, bold: true },
    { title: "Key result", width: 230 },
    { title: "Owner", width: 160 },
    { title: "Baseline", width: 100, align: "right" },
    { title: "Target", width: 110, align: "right" },
    { title: "Current", width: 110, align: "right" },
    { title: "Score", width: 80, align: "right" },
    { title: "Objective score", width: 130, align: "right", bold: true },
  ],
  rows: [
    [
      "Win Brazil's mid-market",
      "Paying customers",
      "Head of Product",
      ...figures(whole, 100, 500, 260),
      score,
      objective(2),
    ],
    ["", "Net promoter score (NPS)", "Head of Product", ...figures(whole, 45, 70, 62), filled],
    ["", "Monthly churn", "Head of Product", ...figures("0.0%", 0.025, 0.01, 0.019), filled],
    [
      "Become the shop people recommend",
      "Monthly revenue",
      "Head of E-commerce",
      ...figures(reais, 500_000, 1_500_000, 1_120_000),
      filled,
      objective(5),
    ],
    ["", "Active customers", "Head of E-commerce", ...figures(whole, 500, 2_000, 1_550), filled],
    ["", "Net promoter score (NPS)", "Head of E-commerce", ...figures(whole, 40, 65, 58), filled],
    [
      "Make the first weeks effortless",
      "60-day activation",
      "Head of Support",
      ...figures(percent, 0.4, 0.6, 0.49),
      filled,
      objective(8),
    ],
    ["", "Minutes to the first project", "Head of Support", ...figures(whole, 12, 5, 9), filled],
    ["", "Customer satisfaction (CSAT)", "Head of Support", ...figures(percent, 0.82, 0.9, 0.88), filled],
  ],
});

const sampleSheets = (): SampleSheet[] => [shop(), service(), plans()];

/** The sheets and their texts, for a file to begin with. */
export function sampleTables(): { readonly name: string; readonly rows: readonly string[][] }[] {
  return sampleSheets().map(({ name, columns, rows }) => ({
    name,
    rows: [
      columns.map(({ title }) => title),
      ...rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell : ""))),
    ],
  }));
}

/** Adds numbers, formulas and looks to a file that began with `sampleTables`. */
export function finishSample(book: Book): void {
  for (const sheet of sampleSheets()) {
    const id = book.sheets().find(({ name }) => name === sheet.name)?.id;
    if (id !== undefined) finishSheet(book, id, sheet);
  }
}

const titleStyle: CellStyle = { background: "#e8f0fe", fontColor: "#202124", bold: true };

function finishSheet(book: Book, sheet: string, { columns, rows }: SampleSheet): void {
  const all: Area = { sheet, row: 1, column: 1, rows: rows.length + 1, columns: columns.length };
  const grid = rows.map((row) => columns.map((_, index) => row[index] ?? ""));
  const looks = columns.map(({ align, bold }): CellStyle => ({ ...(align && { align }), ...(bold && { bold }) }));
  book.setStyles(all, [looks.map((look) => ({ ...look, ...titleStyle })), ...grid.map(() => looks)]);
  book.setNumberFormats(all, [
    columns.map(() => ""),
    ...grid.map((row) => row.map((cell) => (typeof cell === "string" ? "" : (cell.format ?? "")))),
  ]);
  book.freeze(sheet, 1, 0);
  columns.forEach(({ width }, index) => {
    book.setColumnWidth(sheet, index + 1, 1, width);
    const cells = grid.map((row) => row[index] ?? "");
    const area: Area = { sheet, row: 2, column: index + 1, rows: rows.length, columns: 1 };
    if (cells.some((cell) => typeof cell !== "string" && "value" in cell)) {
      book.write(
        area,
        cells.map((cell) => [typeof cell !== "string" && "value" in cell ? cell.value : null]),
      );
    } else if (cells.some((cell) => typeof cell !== "string" && "formula" in cell)) {
      book.writeFormulas(
        area,
        cells.map((cell) => [typeof cell !== "string" && "formula" in cell ? cell.formula : ""]),
      );
    }
  });
}

function figure(value: number, format: string): Cell {
  return { value, format };
}

function figures(format: string, ...values: number[]): Cell[] {
  return values.map((value) => figure(value, format));
}

function status(row: number): Cell {
  return { formula: `=KPISTATUS(B${row},C${row},D${row})` };
}

/** The mean of the three key results that begin in this row. */
function objective(row: number): Cell {
  const last = row + 2;
  return { formula: `=OKROBJECTIVE(F${row}:F${last},E${row}:E${last},D${row}:D${last})`, format: percent };
}
