import { readTable } from "../../../src/core/table/table-reading";

it("[T4] finds the titles under a heading, and the columns by their words", () => {
  const reading = readTable("KPIs", [
    ["KPIs of 2026", "", "", "", ""],
    ["", "", "", "", ""],
    ["KPI", "Actual", "Target", "Better if", "Owner"],
    ["Revenue", 50, 55, "higher", "Ana"],
  ]);
  expect(reading).toEqual({
    headerRow: 3,
    titles: ["KPI", "Actual", "Target", "Better if", "Owner"],
    columns: { name: 1, actual: 2, target: 3, direction: 4, owner: 5 },
    questions: [],
  });
});

it.each([
  ["Portuguese", ["Indicador", "Realizado", "Meta", "Melhor se", "Responsável", "Observação"]],
  ["Spanish", ["Nombre", "Valor actual", "Objetivo", "Dirección", "Responsable", "Comentario"]],
  ["Indonesian", ["Indikator Kinerja", "Realisasi", "Target", "Arah", "Penanggung jawab", "Catatan"]],
  ["German", ["Kennzahl", "Ist", "Soll", "Richtung", "Verantwortlich", "Bemerkung"]],
])("[T4] reads titles in %s", (_language, titles) => {
  expect(readTable("KPIs", [titles, ["Receita", 50, 55, "maior", "Ana", ""]])).toMatchObject({
    columns: { name: 1, actual: 2, target: 3, direction: 4, owner: 5 },
    questions: [],
  });
});

it("[T5] an empty actual column is still the actual's", () => {
  const reading = readTable("KPIs", [
    ["KPI", "Actual", "Target"],
    ["Revenue", "", 55],
  ]);
  expect(reading.columns).toEqual({ name: 1, actual: 2, target: 3 });
});

it.each([
  ["two columns for the actual", ["KPI", "Actual", "Current", "Target"], "the actual"],
  ["two columns for the target", ["KPI", "Target", "Actual", "Goal"], "the target"],
  ["the same title twice", ["KPI", "Actual", "Target", "Target"], "the target"],
  ["an actual and a qualified one", ["KPI", "Actual", "Actual YTD", "Target"], "the actual"],
  ["two names", ["KPI", "Metric", "Actual", "Target"], "the KPI's name"],
])("[T6] asks, and never picks: %s", (_what, titles, role) => {
  const row = titles.map((title) => (/KPI|Metric/.test(title) ? `some ${title}` : 5));
  const reading = readTable("KPIs", [titles, row]);
  expect(reading.questions).toHaveLength(1);
  expect(reading.questions[0]).toContain(`could be ${role}`);
  expect(Object.keys(reading.columns)).toHaveLength(2);
});

it.each([
  ["plain before stretch", ["KPI", "Actual", "Stretch target", "Target"], { name: 1, actual: 2, target: 4 }],
  ["plain beside periods", ["KPI", "Q1 actual", "Actual", "Target"], { name: 1, actual: 3, target: 4 }],
])("[T7] one plain title decides: %s", (_what, titles, columns) => {
  expect(readTable("KPIs", [titles, ["Revenue", 1, 2, 3]])).toMatchObject({ columns });
});

it("[T8] a column that holds no figure is not the target, whatever its title", () => {
  const reading = readTable("KPIs", [
    ["KPI", "Goal", "Actual", "Target"],
    ["Revenue", "grow", 50, 55],
  ]);
  expect(reading.columns.target).toBe(4);
});

it("[T9] names what is missing, and the titles it found", () => {
  const { questions } = readTable("KPIs", [
    ["KPI", "Actual", "Plan for"],
    ["Revenue", 50, "growth"],
  ]);
  expect(questions).toEqual([
    'Sheet "KPIs" has no column for the target. Titles found in row 1: "KPI", "Actual", "Plan for". Choose it in the sidebar, or rename one to "Target".',
  ]);
});

it.each([
  ["an empty sheet", [[""]]],
  [
    "no figures below",
    [
      ["KPI", "Actual", "Target"],
      ["a", "b", "c"],
    ],
  ],
  ["prose", [["We met our target."], ["The actual result was good."]]],
])("[T10] %s is no table", (_what, cells) => {
  expect(readTable("Notes", cells)).toMatchObject({ headerRow: 0, columns: {} });
  expect(readTable("Notes", cells).questions[0]).toContain('Sheet "Notes" has no row of titles');
});

it("[T11] what the user chose replaces what the titles say", () => {
  const cells = [
    ["Thing", "Now", "Then", "Actual"],
    ["Revenue", 50, 55, 1],
  ];
  const chosen = { headerRow: 1, columns: { name: 1, actual: 2, target: 3 } };
  expect(readTable("KPIs", cells, chosen)).toMatchObject({ columns: { name: 1, actual: 2, target: 3 }, questions: [] });
});

it.each([
  ["one column twice", { name: 1, actual: 2, target: 2 }, "was chosen for"],
  ["a column outside", { name: 1, actual: 2, target: 9 }, "is not in sheet"],
  ["no target", { name: 1, actual: 2 }, "no column for the target"],
])("[T12] a choice that cannot be is said: %s", (_what, columns, sentence) => {
  const cells = [
    ["KPI", "Actual", "Target"],
    ["Revenue", 50, 55],
  ];
  expect(readTable("KPIs", cells, { headerRow: 1, columns }).questions[0]).toContain(sentence);
});
