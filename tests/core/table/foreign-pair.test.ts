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

it("[H16] a phase of weeks that is done to a percentage is work", () => {
  const rows = [
    "Fase|Target|Aktual|Status",
    "0: Fondasi|1 minggu|✅ 100%|Selesai",
    "1: Produk|1.5 minggu|✅ 85%|Selesai",
    "2: Sales|2 minggu|✅ 90%|Selesai",
  ];
  expect(kind(...rows)).toEqual(["none"]);
});

it.each<[why: string, columns: Record<string, number>, ...rows: string[]]>([
  [
    "the KPI stands left of its figures, how it is measured right",
    { name: 1, target: 2, actual: 3 },
    "KPI|Target|Current|Metric",
    "Total tickers|≥ 900|951|SELECT COUNT FROM tickers",
    "Total tables|≥ 35|39|Schema count",
    "API endpoints|≥ 80|88|Route count",
  ],
  [
    "a budget over texts is what is limited",
    { name: 1, target: 2, actual: 3 },
    "Orçamento|Alvo|Medido|Onde é preso",
    "Payload do mapa, Brasil|≤ 200 KB|98 KB|tests/mapa.py",
    "Servidor, por interação|≤ 400 ms|137 ms|tests/servidor.py",
    "Malha, arquivo|≤ 200 KB|105 KB|tests/malha.py",
  ],
  [
    "types that differ are names where nothing else is",
    { name: 1, baseline: 2, actual: 3, target: 4 },
    "Tipo|Antes|Agora|Meta",
    "Críticas|3|0|0",
    "Menores|3|1|0",
    "Leves|2|2|0",
  ],
  [
    "signs before figures are no verdict, and bounds are nothing to do",
    { name: 1, target: 2, actual: 3 },
    "Requirement|Target|Tercapai",
    "Entities|Min. 8|✓ 14",
    "Weak entities|Min. 1|✓ 1",
    "Unions|Min. 1|✓ 1",
  ],
  [
    "what nobody has filled in is no word",
    { name: 1, target: 2, actual: 3 },
    "Criterio|Alvo|Resultado|Pass?",
    "Setup time below half an hour|3/3|_____/3|✅/❌",
    "Orphans that were detected|100%|_____%|✅/❌",
    "Promoter score of all users|>50|_____|✅/❌",
  ],
])("[H6] %s", (_why, columns, ...rows) => {
  const [table] = read(...rows).tables;
  expect(table?.kind).toBe("kpi");
  for (const [role, index] of Object.entries(columns))
    expect([role, columnAt(table?.columns, role)]).toEqual([role, index]);
});

const columnAt = (columns: object | undefined, role: string): unknown =>
  Object.entries(columns ?? {}).find(([each]) => each === role)?.[1]?.index;

it("[H5] a header that is repeated says nothing of its columns' cells", () => {
  const { tables } = read(
    "Indicador|Meta|Realizado|%",
    "Agendamentos|200|169|84.5%",
    "Realizadas|140 (70% de 200)|110|78.6%",
    "|||",
    "Indicador|Meta|Realizado|%",
    "Agendamentos|200|169|84.5%",
    "Realizadas|118 (70% de 169)|110|93.2%",
  );
  expect(tables.map(({ headerRows, rows }) => [headerRows, rows.length])).toEqual([[[1, 5], 4]]);
});

it("[H6] a chapter of the plan is no target", () => {
  const { columns } =
    read("Línea del plan|Indicador|Meta|Resultado", "1|Altas|80|92", "2|Firmas|75|91").tables[0] ?? {};
  expect(columns?.target?.index).toBe(3);
});

it("[H6] brackets say what is held against what, of something that no word tells of", () => {
  const { columns } =
    read("KPI|Praia (Referência)|Norte (Meta)|Norte (Realizado)", "ROAS|≥ 10|≥ 8|9", "Altas|≥ 95%|≥ 80%|85%")
      .tables[0] ?? {};
  expect([columns?.target?.index, columns?.actual?.index]).toEqual([3, 4]);
});

it("[H16] beside colours a sole column without a known title is asked for", () => {
  const { tables, problems } = read(
    "Was|Wie viel|Stand 31.08.|Ampel|Wer",
    "Kontrollen je Jahr|365|243|gelb|Technik",
    "Neue Freiwillige|20|22|grün|Ehrenamt",
  );
  expect(tables[0]?.kind).toBe("kpi");
  expect(problems[0]?.message).toContain('Figures stand in "Wie viel" (column B).');
});

it("[H4] medium ones beside a coloured sign are no average", () => {
  const { rows } = read("KPI|Actual|Target", "🔴 Críticas|0|0", "🟡 Médias|1|0", "🟢 Baixas|2|0").tables[0] ?? {
    rows: [],
  };
  expect(rows.map(({ row }) => row)).toEqual([2, 3, 4]);
});
