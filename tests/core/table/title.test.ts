import { readTitle } from "../../../src/core/table/title";

describe("what a title is about [H6, T1, T2]", () => {
  it.each([
    ["Process measure", "measure", "the last noun of English is described by the others"],
    ["KPI category", "group", "and the last one may be the group"],
    ["Indicador de proceso", "name", "in Spanish and Portuguese the first one is"],
    ["Indikator Kinerja Program", "name", "as in Indonesian"],
    ["Periodo de medición", "period", "what is before a preposition counts"],
    ["Measurement frequency", "other", "how often it is measured is no measure"],
    ["Explanation of variance", "note", "nor is an explanation a variance"],
    ["Target completion date", "date", "nor a day a target"],
    ["Action if not met", "action", "nor what is to be done a status"],
    ["Umbral rojo", "limit", "everyday words count where nothing else is said"],
    ["Week No", "period", "the more telling of them"],
  ])("%s is about %s: %s", (text, sense) => {
    expect(readTitle(text).senses[0]).toBe(sense);
  });

  it.each([
    ["Actual / Target", "percent"],
    ["Realisasi/Target (%)", "percent"],
    ["Ist : Soll", "percent"],
    ["Actual - Target", "variance"],
    ["Soll-Ist", "variance"],
    ["+/-", "variance"],
    ["Soll-Stand", "target"],
    ["% of annual target", "percent"],
    ["% pencapaian target", "percent"],
    ["Target %", "target"],
  ])("%s is about %s: an actual beside a target is neither", (text, sense) => {
    expect(readTitle(text).senses[0]).toBe(sense);
  });

  it.each([
    ["Qualitätskennzahl", "name"],
    ["Kennzahlenverantwortlicher", "owner"],
    ["Planwert 2026", "target"],
    ["Vorjahresergebnis", "past"],
    ["Erhebungsintervall", "other"],
    ["Warnschwelle", "limit"],
    ["Themenbereich", "group"],
  ])("%s is a compound about %s", (text, sense) => {
    expect(readTitle(text).senses[0]).toBe(sense);
  });

  it.each([
    ["Target YTD", "target", "the words that say when do not say what"],
    ["Goal this quarter", "goal", "nor here"],
    ["Sasaran bulan ini", "goal", "in any language"],
    ["YTD", "actual", "but alone they mean what was reached"],
    ["YTD Avg", "actual", "or beside a word that says as little"],
    ["Target vs YTD", "variance", "or where both are compared"],
    ["Target Year to date", "target", "a target year is not meant"],
    ["Soll-Wert kum.", "target", "no hyphen of one word compares"],
    ["Meta %", "goal", "a sign of percent behind a role is its unit"],
    ["Baseline %", "baseline", "of every role"],
    ["% Meta", "percent", "before a target it is a share"],
    ["Ist in Std.", "actual", "as other units"],
    ["Tahun 2025 Realisasi", "actual", "a year's word goes with the year"],
    ["Índice de referência 2025", "baseline", "and phrases stay whole"],
    ["Linha de base da unidade", "baseline", "whose it is does not matter"],
    ["Sem 4 (baseline)", "baseline", "a week that is called the baseline is no result"],
    ["Q1 (Actual)", "actual", "brackets may hold the role"],
    ["2025 (Plan)", "target", "of a year, too"],
    ["Outcome", "value", "over figures it is what came out"],
    ["Membro", "person", "and people are no KPIs"],
  ])("%s is about %s: %s", (text, sense) => {
    expect(readTitle(text).senses[0]).toBe(sense);
  });
});

it.each([
  ["Key output", "group", "a key one is no code"],
  ["Issue key", "id", "a key at the end is one"],
  ["Staff survey question", "label", "no person is meant"],
  ["Descrição da meta", "label", "what describes a target is no target"],
  ["Achieved targets", "actual", "targets that were achieved are results"],
  ["Managed by", "owner", "who manages it"],
])("[H6] %s is about %s: %s", (text, sense) => {
  expect(readTitle(text).senses[0]).toBe(sense);
});

it.each([
  ["Indicator1", "name", "a footnote is no part of the word"],
  ["Progress vs target", "percent", "what is held against the target is a share of it"],
  ["Valor del indicador", "value", "the value of it is not its name"],
  ["KPI value", "value", "in English the last word says what it is"],
  ["Agreed level", "target", "what was agreed"],
  ["Level attained", "actual", "what was attained"],
  ["2023 position", "value", "where it stands"],
  ["2023 objective", "goal", "over figures an objective is a goal"],
])("[H6] %s is about %s: %s", (text, sense) => {
  expect(readTitle(text).senses[0]).toBe(sense);
});

it.each([
  ["Budget (target)", "target", "brackets say what it is held to be"],
  ["Nivel de cumplimiento (semáforo)", "status", "or that it is a light"],
  ["Meeting target?", "status", "a question about the target is a status"],
  ["Ação/Indicador", "name", "of two, the name"],
  ["Meta de resultado", "goal", "a goal for a result is a goal"],
  ["Avance de la meta", "progress", "how far a goal is reached is none"],
  ["Etappenziel", "goal", "a German goal of any kind"],
])("[H6] %s is about %s: %s", (text, sense) => {
  expect(readTitle(text).senses[0]).toBe(sense);
});
