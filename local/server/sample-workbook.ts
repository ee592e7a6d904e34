import type { Area, Book, CellInput, CellStyle } from "../engine/book";

interface Column {
  readonly title: string;
  /** Pixels. */
  readonly width: number;
  readonly format?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
}

interface Table {
  readonly sheet: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly CellInput[])[];
}

const tableStyle: CellStyle = { background: "#e8f0fe", fontColor: "#202124", bold: true };

const kpiColumns: readonly Column[] = [
  { title: "KPI", width: 240 },
  { title: "Actual", width: 110, align: "right" },
  { title: "Target", width: 110, align: "right" },
  { title: "Direction", width: 100 },
  { title: "Owner", width: 170 },
];

/** The worked cases of an online shop and of a software company: what they watch. */
const ecommerce: Table = {
  sheet: "E-commerce KPIs",
  columns: kpiColumns,
  rows: [
    ["Daily revenue", 50_000, 55_000, "higher", "Head of Sales"],
    ["Conversion rate", 0.032, 0.035, "higher", "Growth Lead"],
    ["Average ticket", 250, 300, "higher", "Head of Sales"],
    ["Customer acquisition cost (CAC)", 80, 60, "lower", "Growth Lead"],
  ],
};

const saas: Table = {
  sheet: "SaaS KPIs",
  columns: [...kpiColumns, { title: "Status", width: 120 }],
  rows: [
    ["Uptime", 0.998, 0.9995, "higher", "Head of Engineering"],
    ["Monthly churn", 0.035, 0.02, "lower", "Head of Support"],
    ["Net promoter score (NPS)", 42, 50, "higher", "Head of Product"],
  ],
};

/** What they want to change: a user's own table, scored by one formula. */
const objectives: Table = {
  sheet: "Objectives",
  columns: [
    { title: "Objective", width: 270, wrap: true },
    { title: "Key result", width: 260 },
    { title: "Owner", width: 160 },
    { title: "Baseline", width: 100, align: "right" },
    { title: "Target", width: 110, align: "right" },
    { title: "Current", width: 100, align: "right" },
    { title: "Score", width: 80, format: "0%", align: "right" },
    { title: "Objective score", width: 120, format: "0%", align: "right" },
  ],
  rows: [
    ["Win Brazil's mid-market", "Paying customers", "Head of Product", 100, 500, 260],
    ["", "Net promoter score (NPS)", "Head of Product", 45, 70, 62],
    ["", "Monthly churn", "Head of Product", 0.025, 0.01, 0.019],
    ["Become the shop that people recommend", "Monthly revenue", "Head of E-commerce", 500_000, 1_500_000, 1_120_000],
    ["", "Active customers", "Head of E-commerce", 500, 2_000, 1_550],
    ["", "Net promoter score (NPS)", "Head of E-commerce", 40, 65, 58],
    ["Make the first weeks effortless", "60-day activation", "Head of Support", 0.4, 0.6, 0.49],
    ["", "Minutes to the first project", "Head of Support", 12, 5, 9],
    ["", "Customer satisfaction (CSAT)", "Head of Support", 0.82, 0.9, 0.88],
  ],
};

const money = "[$R$ ]#,##0";

/** Fills an empty book: two KPI tables and three objectives, to try everything on. */
export function writeSampleWorkbook(book: Book): void {
  const [first] = book.sheets();
  const shop = first ? first.id : book.insertSheet(ecommerce.sheet, 1);
  book.renameSheet(shop, ecommerce.sheet);
  writeTable(book, shop, ecommerce);
  formatCells(book, shop, 2, 2, 1, 2, "[$$]#,##0");
  formatCells(book, shop, 3, 2, 1, 2, "0.0%");
  formatCells(book, shop, 4, 2, 2, 2, "[$$]#,##0");

  const service = book.insertSheet(saas.sheet, 2);
  writeTable(book, service, saas);
  formatCells(book, service, 2, 2, 1, 2, "0.00%");
  formatCells(book, service, 3, 2, 1, 2, "0.0%");
  book.writeFormulas(
    { sheet: service, row: 2, column: 6, rows: saas.rows.length, columns: 1 },
    saas.rows.map((_, index) => [`=KPISTATUS(B${index + 2},C${index + 2},D${index + 2})`]),
  );

  const plans = book.insertSheet(objectives.sheet, 3);
  writeTable(book, plans, objectives);
  formatCells(book, plans, 4, 4, 1, 3, "0.0%");
  formatCells(book, plans, 5, 4, 1, 3, money);
  formatCells(book, plans, 6, 4, 1, 3, "#,##0");
  formatCells(book, plans, 8, 4, 1, 3, "0%");
  formatCells(book, plans, 10, 4, 1, 3, "0%");
  // One formula gives every row its score; each objective takes the mean of its own three.
  book.writeFormulas({ sheet: plans, row: 2, column: 7, rows: 1, columns: 1 }, [["=OKRSCORE(F2:F10,E2:E10,D2:D10)"]]);
  for (const row of [2, 5, 8]) {
    const last = row + 2;
    book.writeFormulas({ sheet: plans, row, column: 8, rows: 1, columns: 1 }, [
      [`=OKROBJECTIVE(F${row}:F${last},E${row}:E${last},D${row}:D${last})`],
    ]);
    book.setStyles({ sheet: plans, row, column: 1, rows: 1, columns: 1 }, [[{ bold: true, wrap: true }]]);
    book.setStyles({ sheet: plans, row, column: 8, rows: 1, columns: 1 }, [[{ bold: true, align: "right" }]]);
  }
  book.activateSheet(shop);
}

function writeTable(book: Book, sheet: string, { columns, rows }: Table): void {
  const header = row(sheet, 1, columns.length);
  book.write(header, [columns.map(({ title }) => title)]);
  book.setStyles(header, [columns.map(({ align }) => ({ ...tableStyle, align: align ?? "left" }))]);
  book.freeze(sheet, 1, 0);
  const width = rows[0]?.length ?? 0;
  book.write({ sheet, row: 2, column: 1, rows: rows.length, columns: width }, rows);
  columns.forEach(({ width: pixels, format }, index) => {
    book.setColumnWidth(sheet, index + 1, 1, pixels);
    if (format !== undefined) formatCells(book, sheet, 2, index + 1, rows.length, 1, format);
  });
}

function row(sheet: string, at: number, columns: number): Area {
  return { sheet, row: at, column: 1, rows: 1, columns };
}

function formatCells(
  book: Book,
  sheet: string,
  at: number,
  column: number,
  rows: number,
  columns: number,
  format: string,
): void {
  book.setNumberFormats(
    { sheet, row: at, column, rows, columns },
    Array.from({ length: rows }, () => Array<string>(columns).fill(format)),
  );
}
