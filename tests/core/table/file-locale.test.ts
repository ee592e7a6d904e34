import { fileLocale } from "../../../src/core/table/file-locale";

const column = (...cells: readonly string[]) => cells.map((cell, index) => [`row ${index}`, cell]);

it.each([
  ["both signs in one number", ["R$ 50.000,00", "R$ 1.234"], "pt_BR"],
  ["two decimals", ["3,25", "1.234"], "de_DE"],
  ["one decimal", ["3.2%", "1,234"], "en_US"],
  ["a leading zero", ["0.995", "1,234"], "en_US"],
  ["thousands twice", ["1.234.567", "1.234"], "de_DE"],
  ["thousands twice, the other way", ["1,234,567", "1.234"], "en_US"],
  ["decimals with words around them", ["≤ 2 jam", "1,5 jam", "Rp 30 miliar"], "id_ID"],
  ["more than three digits before the sign", ["1234.567", "1,234"], "en_US"],
])("[H14] a column of values tells the decimal sign: %s", (_, cells, id) => {
  expect(fileLocale(column(...cells))).toEqual({ id, from: "values" });
});

it.each([
  ["three digits only", ["1.234", "2.500", "900"]],
  ["dates", ["31.12.2025", "Stand 30.09.", "01.01.2026"]],
  ["contradictions", ["3.25", "3,25", "1.234"]],
  ["whole numbers", ["10", "20"]],
  ["an outline of chapters", ["1.1", "1.2", "1.3", "2.1"]],
  ["numbered names with gaps", ["Output 1.1", "Output 1.3", "Output 2.3"]],
  ["names with a number", ["KR1.1", "KR1.1", "v2.5"]],
])("[H14] asks where the numbers do not tell: %s", (_, cells) => {
  expect(fileLocale(cells.map((cell) => ["x", cell]))).toBeUndefined();
});

it.each([
  ["pt_BR", ["Indicador", "Realizado", "Meta", "Responsável"]],
  ["es_ES", ["Indicador", "Valor real", "Objetivo", "Responsable"]],
  ["id_ID", ["Indikator Kinerja", "Realisasi", "Target", "Satuan"]],
  ["de_DE", ["Kennzahl", "Ist", "Soll", "Einheit"]],
  ["en_US", ["Measure", "Actual", "Target", "Owner"]],
  ["es_ES", ["Indicador", "Meta", "2do trim.", "Satisfacción"]],
])("[H14] the words decide where no number does: %s", (id, titles) => {
  expect(fileLocale([titles, ["a", "1.234", "2.500", "x"]])).toEqual({ id, from: "words" });
});

it("[H14] the words name the country, the numbers the sign", () => {
  const titles = ["Indicador", "Valor real", "Objetivo", "Responsable"];
  expect(fileLocale([titles, ["a", "895.289", "838773.1044", "x"], ["b", "3.5", "4", "x"]])).toEqual({
    id: "es_MX",
    from: "values",
  });
});

it("[H14] numbers of rows in the first column are no evidence", () => {
  const rows = [
    ["", "Actual", "Target"],
    ["1.1", "1.234", "1.300"],
    ["2.3", "2.500", "2.400"],
  ];
  expect(fileLocale(rows)).toEqual({ id: "en_US", from: "words" });
});

it("[H14] one slip among many is no contradiction, an even match is", () => {
  const slip = ["3,25", "4,5", "6,1", "7,25", "8,5", "4.5"];
  expect(fileLocale(column(...slip))).toEqual({ id: "de_DE", from: "values" });
  expect(fileLocale(column(...slip, "9.5"))).toBeUndefined();
});

it("[H14] numbers beside the values count where the values say nothing", () => {
  const rows = [
    ["Measure", "Actual", "Notes on this measure"],
    ["a", "1.234", "about 3,5 a day, as the team reports"],
    ["b", "2.500", "nothing of note"],
    ["c", "9.100", "nothing of note"],
  ];
  expect(fileLocale(rows)).toEqual({ id: "de_DE", from: "other cells" });
});
