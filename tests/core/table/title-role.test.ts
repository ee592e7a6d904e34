import { isLowerLikely, titleRole } from "../../../src/core/table/title-role";

it.each([
  // title                      role        plain
  ["T1", "KPI", "name", true],
  ["T1", "Key Performance Indicator", "name", false],
  ["T1", "  actual ", "actual", true],
  ["T1", "Actual (EUR)", "actual", true],
  ["T1", "actual_to_date", "actual", true],
  ["T1", "Q3 Actual", "actual", false],
  ["T1", "ＴＡＲＧＥＴ", "target", true],
  ["T1", "Plan 26", "target", false],
  ["T1", "Stretch target", "target", false],
  ["T1", "Desired direction", "direction", true],
  ["T1", "KPI owner", "owner", true],
  ["T1", "RAG", "status", true],
  ["T1", "Target status", "status", false],
  ["T1", "Target value", "target", true],
  ["T1", "Indicador", "name", true],
  ["T1", "Métrica", "name", true],
  ["T1", "Realizado", "actual", true],
  ["T1", "valor_atual", "actual", true],
  ["T1", "Meta", "target", true],
  ["T1", "Meta 2026", "target", false],
  ["T1", "Valor meta", "target", true],
  ["T1", "Responsável", "owner", true],
  ["T1", "Melhor se", "direction", true],
  ["T1", "Objetivo", "target", true],
  ["T1", "Estado", "status", true],
  ["T1", "Indikator Kinerja", "name", true],
  ["T1", "Realisasi", "actual", true],
  ["T1", "Arah", "direction", true],
  ["T1", "Kennzahl", "name", true],
  ["T1", "Ist", "actual", true],
  ["T1", "Soll", "target", true],
] as const)('[%s] "%s" is the %s', (_rule, title, role, plain) => {
  expect(titleRole(title)).toEqual({ role, plain });
});

it.each([
  ["T2", "Target date"],
  ["T2", "Target group"],
  ["T2", "Target met?"],
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
