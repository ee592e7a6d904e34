// Titles that stand in several lines, and the sign that titles share. [H3, H7]
import { readSheet } from "../../../src/core/table/read-sheet";
import { withoutSharedPercent } from "../../../src/core/table/shared-percent";
import { localeOf } from "../../../src/core/values/cell";

const tableOf = (lines: readonly string[]) =>
  readSheet(
    lines.map((line) => line.split("|")),
    { locale: localeOf("en_US") },
  ).tables[0];

it("[H3] of three lines the highest names what has nothing below it", () => {
  const table = tableOf([
    "Results of the programme|||||||",
    "Outputs|Output indicator|Past years||||Projections|",
    "||2021||2022||Budget year|Indicative year",
    "||Target|Actual|Target|Actual|2023|2024",
    "Extension|Farmers reached|12000|11420|13000|9870|14000|14500",
    "Training|Staff trained|40|38|45|21|50|50",
    "Health|Animals treated|900|880|950|970|990|999",
  ]);
  expect([table?.headerRow, table?.headerRows]).toEqual([4, [2, 3, 4]]);
  expect([table?.columns.name?.index, table?.columns.target?.index, table?.columns.actual?.index]).toEqual([2, 5, 6]);
  expect(table?.rows.map(({ row }) => row)).toEqual([5, 6, 7]);
});

it("[H3] what the highest line says of results holds for lines that say only when and of what", () => {
  const table = tableOf([
    "Activity|Indicator|TARGET||RESULT BY QUARTER||||Owner",
    "||||Q1||Q2||",
    "||Target|Budget|Performance|Money|Performance|Money|",
    "Content|Items published|480|210|118|49|262|101|Press",
    "Network|Offices online|42|1150|38|300|41|610|IT",
    "Security|Cases closed|95|180|91|22|96|77|IT",
  ]);
  expect([table?.columns.name?.index, table?.columns.target?.index]).toEqual([2, 3]);
});

it("[H3] roles over years, with nothing over the names, are the upper line", () => {
  const table = tableOf([
    "|Actual||Target||Trend",
    "Indicator|FY22|FY23|FY23|FY24|Desired direction",
    "Calls answered|79%|82%|80%|80%|Up",
    "Parks in order|89%|88%|90%|90%|Up",
  ]);
  expect([table?.headerRow, table?.headerRows]).toEqual([2, [1, 2]]);
  expect([table?.columns.actual?.index, table?.columns.target?.index]).toEqual([3, 4]);
});

it.each([
  ["Service|Target %|Achieved %", "Service|Target %|Achieved"],
  ["Place|Target %|Period 8 %|Period 9 %", "Place|Target %|Period 8|Period 9"],
  ["KPI|Target|Achieved %", "KPI|Target|Achieved %"],
  ["KPI|Target %|Actual|Achieved %", "KPI|Target %|Actual|Achieved %"],
  ["Standard of service|Target (%)|Result (%)|Volume", "Standard of service|Target (%)|Result|Volume"],
])("[H7] a percent sign that the target shares makes no share: %s", (titles, plain) => {
  const texts = titles.split("|");
  const found = withoutSharedPercent(
    texts,
    texts.map((_, at) => at > 0),
  );
  expect(found.join("|")).toBe(plain);
});
