// Rows and columns of real tables that look like something else. [H6, H10, H11]
import { readSheet } from "../../../src/core/table/read-sheet";
import { localeOf } from "../../../src/core/values/cell";

const read = (rows: readonly string[], locale = "en_US") =>
  readSheet(
    rows.map((row) => row.split("|")),
    { locale: localeOf(locale) },
  );

it("[H11] a row that counts the columns is no KPI, and says nothing of the columns", () => {
  const [table] = read(
    [
      "No|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)",
      "(1)|(2)|(3)|(4)|(5)|(6=5/4)",
      "1|Rasio rambu terpasang|%|70|61|87",
      "2|Nilai akuntabilitas|Nilai|75|76|101",
    ],
    "id_ID",
  ).tables;
  expect(table?.rows.map(({ row, status }) => [row, status])).toEqual([
    [3, "Off target"],
    [4, "On target"],
  ]);
  expect(table?.skipped.map(({ row, reason }) => [row, reason])).toEqual([[2, "header"]]);
  expect(table?.columns.percent?.index).toBe(6);
});

it("[H11] a first row of figures that count nothing is a KPI", () => {
  const [table] = read(["KPI|Target|Actual", "Wells|2|1", "Pumps|3|3"]).tables;
  expect(table?.rows.map(({ row }) => row)).toEqual([2, 3]);
});

it.each([
  ["letters below a heading", ["||||", "Key||||", "G|On target|||", "A|Within 5 % of it|||"], [5, 6, 7]],
  ["one line over several cells", ["||||", "Legend: Green ≥ 100 %|Amber 90-99 %|Red < 90 %||"], [5]],
  ["colours with their meaning", ["||||", "Green = on target||||"], [5]],
])("[H11] a legend: %s", (_what, below, rows) => {
  const [table] = read([
    "Ref|KPI|Target|Actual|RAG",
    "K1|Calls answered|90|95|G",
    "K2|Letters sent|40|30|R",
    ...below,
  ]).tables;
  expect(table?.skipped.filter(({ reason }) => reason === "legend").map(({ row }) => row)).toEqual(rows);
  expect(table?.rows.map(({ row }) => row)).toEqual([2, 3]);
});

it("[H6] a unit of the organisation tells rows apart; a unit of measure belongs to its KPI", () => {
  const rows = ["Mês|Unidade|Indicador|Meta|Resultado", "jan/2026|Matriz|Vagas fechadas|80%|83%"];
  const [places] = read(
    [...rows, "jan/2026|Filial|Vagas fechadas|80%|61%", "fev/2026|Matriz|Vagas fechadas|80%|79%"],
    "pt_BR",
  ).tables;
  expect(places?.columns.unit).toBeUndefined();
  expect(places?.columns.group).toEqual([{ index: 2, header: "Unidade" }]);
  const [units] = read(["Indicador|Unidade|Meta|Resultado", "Vagas|vagas|80|83", "Prazo|dias|5|6"], "pt_BR").tables;
  expect(units?.columns.unit).toEqual({ index: 2, header: "Unidade" });
});

it("[H6] a status whose words all differ is known by its signs", () => {
  const [table] = read([
    "KPI|Actual|Target|State",
    "A|1|2|✅ Great",
    "B|3|9|🔴 Low",
    "C|4|5|✅ Fine",
    "D|5|6|🔴 Bad",
    "E|7|8|✅",
  ]).tables;
  expect(table?.columns.status).toEqual({ index: 4, header: "State" });
});

it("[H8] an actual that few rows have is a detail of theirs", () => {
  const [table] = read([
    "Key result|Target|Current value|Actual people in team",
    "Modules done|100|25|4",
    "Bugs closed|20|15|",
    "Guides written|9|6|",
    "Talks given|4|2|",
  ]).tables;
  expect(table?.columns.actual?.index).toBe(3);
});

it("[T3] a Portuguese team is no time", () => {
  const [table] = read(
    ["Indicador|Meta|Realizado", "% do time treinado|100|80", "Tempo do time em reuniões|10|12"],
    "pt_BR",
  ).tables;
  expect(table?.rows.map(({ asked }) => asked === true)).toEqual([false, true]);
});

it("[H4] words and dates within the body are no second header", () => {
  const rows = Array.from({ length: 6 }, (_, at) => `Ghana|Level ${at} reports submitted|30-Jun-2008|COMPLETED`);
  const { tables } = read([
    "country|indicator|target|actual",
    "Ghana|Wells dug|40|35",
    "Ghana|Environmental indicators submitted|14-Apr-2009|COMPLETED",
    ...rows,
    "Ghana|Pumps set|9|9",
  ]);
  expect(tables.map(({ headerRow, rows }) => [headerRow, rows.length])).toEqual([[1, 9]]);
});
