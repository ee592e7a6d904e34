import { titleRole } from "../../../src/core/table/title-role";
import { isLowerLikely } from "../../../src/core/table/topics/lower-topic";

it.each([
  // title                      role
  ["T1", "KPI", "name"],
  ["T1", "Key Performance Indicator", "name"],
  ["T1", "  actual ", "actual"],
  ["T1", "Actual (EUR)", "actual"],
  ["T1", "actual_to_date", "actual"],
  ["T1", "Q3 Actual", "actual"],
  ["T1", "ＴＡＲＧＥＴ", "target"],
  ["T1", "Plan 26", "target"],
  ["T1", "Stretch target", "target"],
  ["T1", "Desired direction", "direction"],
  ["T1", "KPI owner", "owner"],
  ["T1", "RAG", "status"],
  ["T1", "Target met?", "status"],
  ["T1", "Target status", "status"],
  ["T1", "Target value", "target"],
  ["T1", "Indicador", "name"],
  ["T1", "Métrica", "name"],
  ["T1", "Realizado", "actual"],
  ["T1", "valor_atual", "actual"],
  ["T1", "Meta", "target"],
  ["T1", "Meta 2026", "target"],
  ["T1", "Valor meta", "target"],
  ["T1", "Responsável", "owner"],
  ["T1", "Melhor se", "direction"],
  ["T1", "Objetivo", "target"],
  ["T1", "Estado", "status"],
  ["T1", "Indikator Kinerja", "name"],
  ["T1", "Realisasi", "actual"],
  ["T1", "Arah", "direction"],
  ["T1", "Kennzahl", "name"],
  ["T1", "Ist", "actual"],
  ["T1", "Soll", "target"],
] as const)('[%s] "%s" is the %s', (_rule, title, role) => {
  expect(titleRole(title)).toEqual({ role });
});

it.each([
  ["T2", "Target date"],
  ["T2", "Target group"],
  ["T2", "Direction of travel"],
  ["T2", "Previous actual"],
  ["T2", "Actual last year"],
  ["T2", "Forecast"],
  ["T2", "% of target"],
  ["T2", "Actual vs target"],
  ["T2", "Variance to plan"],
  ["T2", "KPI ID"],
  ["T2", "Baseline value"],
  ["T2", "Data source"],
  ["T2", "Status (Lodestar)"],
  ["T2", "Comment"],
  ["T2", "% da meta"],
  ["T2", "Data da meta"],
  ["T2", "Realizado ano anterior"],
  ["T2", "Meta realizada"],
  ["T2", "Capaian"],
  ["T2", "Cumplimiento de la meta"],
  ["T2", "Abweichung vom Ziel"],
  ["T2", ""],
])('[%s] "%s" is no column of ours', (_rule, title) => {
  expect(titleRole(title)).toBeUndefined();
});

it.each([
  ["Monthly churn", true],
  ["Cost per lead", true],
  ["Average response time", true],
  ["Open incidents", true],
  ["Revenue", false],
  ["Uptime", false],
  ["On-time delivery", false],
  ["Full-time staff", false],
])("[T3] %s usually should fall: %s", (name, likely) => {
  expect(isLowerLikely(name)).toBe(likely);
});
