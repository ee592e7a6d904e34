// What only looks like actuals and targets is declined or asked, by what stands in the cells. [H16]
import { readSheet } from "../../../src/core/table/read-sheet";
import { localeOf } from "../../../src/core/values/cell";

const read = (...rows: readonly string[]) =>
  readSheet(
    rows.map((row) => row.split("|")),
    { locale: localeOf("en_US") },
  );

const kind = (...rows: readonly string[]) => read(...rows).tables.map((table) => table.kind);

it.each<[why: string, ...rows: string[]]>([
  [
    "answers of a test, expected and seen",
    "Scenario|Expected result|Observed result",
    "No session|401 Unauthorized|401 Unauthorized",
    "Wrong tenant|403 Forbidden|403 Forbidden",
    "Unknown page|404 Not Found|404 Not Found",
  ],
  [
    "two of many columns of figures that no word tells of",
    "Tema|Meta|Avance|Chevron|Deshabilitado|Contenido|Foco",
    "Claro|7.46|7.46|7.46|5.10|17.40|5.69",
    "Oscuro|9.29|9.29|9.29|6.71|16.46|4.95",
    "Propio|7.44|7.44|7.44|5.14|17.44|5.47",
  ],
  [
    "one row a day",
    "Dia||Meta|Realizado",
    "1|segunda-feira|2441.7|2500",
    "2|terça-feira|2595.8|2400",
    "3|quarta-feira|3050.3|3100",
    "4|quinta-feira|2625.0|2700",
  ],
  [
    "flags of what is in a plan",
    "Id|Indicador|Indicadores plan estrategico|Ind act",
    "68|Evaluación de proveedores críticos|1|1",
    "69|Respuesta a solicitudes de compra|0|1",
    "73|Tiempo de contratación|1|0",
    "74|Efectividad en las contrataciones|1|1",
  ],
])("[H16] %s: no table of KPIs", (_why, ...rows) => expect(kind(...rows)).toEqual(["none"]));

it("[H16] effort in words is no time", () => {
  const rows = [
    "File|Current|Target|Effort",
    "codes.h|34%|>80%|Medium",
    "store.h|33%|>80%|High",
    "buffer.h|71%|>85%|High",
  ];
  expect(kind(...rows)).toEqual(["kpi"]);
});

it("[H12] a column of ones and a count are no share of the target", () => {
  const [table] = read(
    "Indicator|N° of rules in compliance|Target|Actual|Revise",
    "Rules kept|41|100|90|1",
    "Drills held|12|100|80|1",
    "Trained staff|30|100|70|1",
  ).tables;
  expect(table?.columns.percent).toBeUndefined();
});

it("[H8] a result of the year right of its months is what they come to", () => {
  const rows = ["Indicador|Meta|Ene|Feb|Mar|Resultado 2025", "Quejas|45|20|30|20|70", "Altas|80|40|41|42|123"];
  expect(read(...rows).tables[0]?.columns.actual?.index).toBe(6);
});

it("[H9] of two targets with one title and the same figures the fuller one is meant, one of a few rows is another's", () => {
  const { tables, problems } = read(
    "Indicador|Meta Anual|Meta|Meta|Resultado",
    "Quejas|≥89%|45|≤45|29",
    "Rechazos||25|≤25|8",
    "Demoras||10|≤10|1",
    "Altas||80|≥80|92",
    "Firmas|||≥75|91",
  );
  expect(tables[0]?.columns.target?.index).toBe(4);
  expect(problems).toEqual([]);
});
