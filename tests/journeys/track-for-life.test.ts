import fc from "fast-check";
import { readKpi } from "../../src/core/kpi/kpi";
import { localeOf } from "../../src/core/values/cell";
import { type KpiStory, tellStory, usualTable } from "./kpi-story";

const rows = [
  ["Our KPIs"],
  ...usualTable,
  ["Uptime", "99.8%", "99.95%", "higher", "Dan"],
  ["Tickets", "12", "10", "lower", "Eve"],
  ["Margin", "20%", "25%", "", "Fay"],
];

const colours: Readonly<Record<string, string | undefined>> = { "Off target": "#f29a82", "At risk": "#fff4c2" };

type Step = (file: KpiStory, sheet: string) => void;

/** Where the titles are now: people and columns move. */
function place(file: KpiStory, sheet: string) {
  const { lastRow, lastColumn } = file.book.sheets().find(({ id }) => id === sheet) ?? { lastRow: 1, lastColumn: 1 };
  const cells = file.book.values({ sheet, row: 1, column: 1, rows: lastRow, columns: lastColumn });
  const header = cells.findIndex((row) => row.includes("Actual") && row.includes("Target"));
  const at = (title: string): number => (cells[header] ?? []).indexOf(title) + 1;
  return { cells, header: header + 1, at, lastRow, lastColumn };
}

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ row: fc.nat(5), actual: fc.constantFrom("1", "9.8", "50", "60000", "12%", "") }).map(
    ({ row, actual }): Step =>
      (file, sheet) => {
        const { header, at } = place(file, sheet);
        const area = { sheet, row: header + 1 + row, column: at("Actual"), rows: 1, columns: 1 };
        if (actual === "") file.book.userClear(area);
        else file.book.userWrite(area, [[actual]]);
      },
  ),
  fc.nat(9).map(
    (at): Step =>
      (file, sheet) =>
        file.book.userInsertRows(sheet, at + 1, 1),
  ),
  fc.nat(5).map(
    (at): Step =>
      (file, sheet) =>
        file.book.insertColumns(sheet, at + 1, 1),
  ),
  fc.nat(4).map(
    (row): Step =>
      (file, sheet) =>
        file.book.deleteRows(sheet, place(file, sheet).header + 1 + row, 1),
  ),
  fc.boolean().map(
    (ascending): Step =>
      (file, sheet) => {
        const { header, at, lastRow, lastColumn } = place(file, sheet);
        const area = { sheet, row: header + 1, column: 1, rows: lastRow - header, columns: lastColumn };
        file.book.userSort(area, at("KPI"), ascending);
      },
  ),
  fc.constantFrom("Figures", "KPIs", "Our 100 %").map(
    (name): Step =>
      (file, sheet) =>
        file.book.renameSheet(sheet, name),
  ),
  fc.nat(5).map(
    (row): Step =>
      (file, sheet) => {
        const { header, at } = place(file, sheet);
        const area = { sheet, row: header + 1 + row, column: at("Status (Lodestar)"), rows: 1, columns: 1 };
        file.book.userWrite(area, [["On target"]]);
      },
  ),
);

it("[D7] whatever people do to the sheet, words and colours are those of the figures after the next edit", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 8 }), async (steps) => {
      const file = tellStory({ tables: [{ name: "KPIs", rows }] });
      await file.track({ headerRow: 2 });
      const { sheet } = file.area("KPIs!A1");
      for (const step of steps) step(file, sheet);
      // The next edit: somebody adds a KPI.
      const { header, at, lastRow } = place(file, sheet);
      for (const [title, text] of [
        ["KPI", "Another"],
        ["Actual", "1"],
        ["Target", "9"],
      ] as const) {
        file.book.userWrite({ sheet, row: lastRow + 1, column: at(title), rows: 1, columns: 1 }, [[text]]);
      }

      const { cells } = place(file, sheet);
      const status = at("Status (Lodestar)");
      cells.slice(header).forEach((row, index) => {
        const cell = (title: string) => row[at(title) - 1] as string | number;
        const figures = { actual: cell("Actual"), target: cell("Target"), direction: cell("Direction") };
        if (cell("KPI") === "" || typeof figures.target !== "number") return;
        const word = readKpi(figures, () => localeOf("en_US")).status;
        expect([cell("KPI"), row[status - 1]]).toEqual([cell("KPI"), word]);
        const { background } = file.book.shownStyle(sheet, header + 1 + index, status);
        expect([word, background ?? undefined]).toEqual([word, colours[word]]);
      });
      expect(file.ledger().map(([kpi]) => kpi)).toContain("Another");
      // Titles and names of the user's stand as they stood.
      expect(cells.flat().filter((cell) => usualTable[0].some((title) => title === cell))).toHaveLength(5);
    }),
    { seed: 20_261_125, numRuns: 25 },
  );
});
