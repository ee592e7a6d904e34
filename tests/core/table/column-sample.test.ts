// What a column is shown by its cells, in long tables by cells from all of its length. [H6, H8]
import { readSheet } from "../../../src/core/table/read-sheet";
import { localeOf } from "../../../src/core/values/cell";

const locale = localeOf("en_US");
const kpis = (count: number, cell: (index: number) => string): (string | number)[][] => [
  ["Indicator", "Component", "Detail", "Target", "Actual"],
  ...Array.from({ length: count }, (_, index) => [`Indicator ${index}`, "Roads", cell(index), 100 + index, 90 + index]),
];

it("[H6] a column of N/A alone is no status", () => {
  const [table] = readSheet(
    kpis(12, () => "N/A"),
    { locale },
  ).tables;
  expect(table?.columns.status).toBeUndefined();
});

it("[H6] what begins like a status column and ends as another is none", () => {
  const words = (index: number): string => (index < 250 ? "N/A" : `Component ${index}: paved roads`);
  const [table] = readSheet(
    kpis(900, (index) => (index === 3 ? "Green" : words(index))),
    { locale },
  ).tables;
  expect(table?.columns.status).toBeUndefined();
  expect(table?.rows).toHaveLength(900);
});

it("[H6] colours among N/A are one", () => {
  const [table] = readSheet(
    kpis(12, (index) => (index % 3 === 0 ? "N/A" : index % 2 ? "Green" : "Red")),
    { locale },
  ).tables;
  expect(table?.columns.status).toEqual({ index: 3, header: "Detail" });
});
