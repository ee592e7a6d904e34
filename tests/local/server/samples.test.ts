import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseTableFile } from "../../../local/server/table-file";

const folder = join(__dirname, "../../../samples");

it.each([
  ["e-commerce-kpis.csv", 5, 5],
  ["saas-kpis.csv", 13, 6],
  ["okr-key-results.csv", 10, 7],
  ["indicadores-loja.csv", 10, 5],
])("%s opens as %d rows of %d cells", (file, rows, columns) => {
  const table = parseTableFile(readFileSync(join(folder, file)), file);
  if ("problem" in table) throw new Error(table.problem);
  expect([table.rows.length, table.rows[0]?.length]).toEqual([rows, columns]);
});

it("every sample is looked at above", () => {
  expect(readdirSync(folder).sort()).toEqual([
    "e-commerce-kpis.csv",
    "indicadores-loja.csv",
    "okr-key-results.csv",
    "saas-kpis.csv",
  ]);
});
