// What no title names is asked, and the rest of the table is understood. [H6, H8, H16]
import { findPeriod } from "../../../src/core/table/period";
import { readSheet } from "../../../src/core/table/read-sheet";
import { weekday } from "../../../src/core/table/weekday";
import { localeOf } from "../../../src/core/values/cell";

const read = (rows: readonly string[]) =>
  readSheet(
    rows.map((row) => row.split("|")),
    { locale: localeOf("en_US") },
  );

it("[H16] results without a title that says so are asked for, not missed", () => {
  const { tables, problems } = read([
    "KPI|Target|Shift A|Shift B|Status",
    "OEE|82|84|79|Low",
    "Output|430|430|415|Low",
  ]);
  expect(tables[0]?.kind).toBe("kpi");
  expect(tables[0]?.columns.actual).toBeUndefined();
  expect(tables[0]?.rows.map(({ row }) => row)).toEqual([2, 3]);
  expect(problems[0]?.message).toBe(
    'No title in row 1 says which column is the actual. Figures stand in "Shift A" (column C) and "Shift B" (column D). Choose one.',
  );
});

it("[H16] so are targets", () => {
  const { tables, problems } = read(["KPI|Current|Pledge", "Coverage|97|98", "Losses|31|30"]);
  expect([tables[0]?.kind, tables[0]?.columns.target]).toEqual(["kpi", undefined]);
  expect(problems[0]?.message).toContain('the target. Figures stand in "Pledge" (column C).');
});

it("[H16] without figures there are no results to ask for", () => {
  expect(read(["KPI|Target|Owner", "Coverage|97|Sales lead", "Losses|31|Sales lead"]).tables[0]?.kind).toBe("none");
});

it("[H16] the table's own judgements tell which figures without a title are meant", () => {
  const { tables, problems } = read([
    "Service|Target|Branch A|Branch B|RAG",
    "Calls answered|90%|93%|84%|Green",
    "Letters answered|95%|91%|96%|Red",
    "Visits on time|80%|85%|77%|Green",
    "Forms checked|98%|99%|90%|Green",
  ]);
  expect([tables[0]?.kind, tables[0]?.columns.actual?.index, problems]).toEqual(["kpi", 3, []]);
});

it("[H16] among figures without a title those of the target's kinds are asked about", () => {
  const { problems } = read([
    "Indicator|Standard|Sample|Glimmer|RAG",
    "Hands washed|95%|120|97%|Green",
    "Forms complete|100%|60|95%|Amber",
  ]);
  expect(problems[0]?.message).toContain('Figures stand in "Glimmer" (column D).');
});

it("[H16] many figures without a title beside a plain thing are no KPIs", () => {
  const { tables } = read([
    "Supplier|Target price|Orders|Units|Stock|Pages|Status",
    "North Ltd|4|395|1021|7|20|At risk",
    "South Ltd|5|312|794|6|19|On track",
  ]);
  expect(tables[0]?.kind).toBe("none");
});

it("[H16] limits beside targets are no results", () => {
  const { tables } = read(["Metric|Target|Hard maximum", "Lines|< 40|< 80", "Branches|< 10|< 15", "Depth|< 3|< 4"]);
  expect(tables[0]?.kind).toBe("none");
});

it.each([
  ["Task|Target|Actual|% of target|Owner", "percent"],
  ["Task|Target|Actual|RAG|Owner", "status"],
])("[H16] what is held against targets is no list of tasks: %s", (titles) => {
  const isShare = titles.includes("%");
  const { tables } = read([
    titles,
    `Inspections|40|38|${isShare ? "95%" : "Amber"}|Foremen`,
    `Drills|120|132|${isShare ? "110%" : "Green"}|Foremen`,
    `Visits|60|39|${isShare ? "65%" : "Red"}|Foremen`,
  ]);
  expect(tables[0]?.kind).toBe("kpi");
});

it.each([
  ["Tablero de indicadores de seguridad", "kpi"],
  ["Plan de obras", "none"],
])("[H16] a line above that speaks of KPIs counts: %s", (above, kind) => {
  const { tables } = read([
    above,
    "Actividad|Programado|Realizado|% Cumpl.",
    "Inspecciones|40|38|95%",
    "Charlas|120|132|110%",
    "Visitas|60|39|65%",
  ]);
  expect(tables[0]?.kind).toBe(kind);
});

it.each([
  ["Mon|Tue|Wed", 5],
  ["Lun|Mar|Mie", 5],
  ["Seg|Ter|Qua", 5],
  ["Autumn|Spring|Summer", 5],
  ["1º bim.|2º bim.|3º bim.", 5],
  ["1º QUADR.|2º QUADR.|3º QUADR.", 5],
  ["Sprint 29|Sprint 30|Sprint 31", 5],
  ["Month 1|Month 2|Month 3", 5],
  ["Sprint 31|Sprint 30|Sprint 29", 3],
])("[H8] a series that goes on: %s", (titles, newest) => {
  const { tables, problems } = read([`KPI|Target|${titles}`, "Calls|50|40|45|52", "Deals|5|3|4|5"]);
  expect(problems).toEqual([]);
  expect(tables[0]?.columns.actual?.index).toBe(newest);
});

it.each([
  ["Mar", 2],
  ["domingo", 7],
  ["Fr", 5],
  ["m", undefined],
  ["Marge", undefined],
])("the weekday of %j: %p", (title, day) => expect(weekday(title)).toBe(day));

it.each(["Spring cleaning", "Fall of costs", "Day rate", "Term deposits"])("%j names no period", (title) => {
  expect(findPeriod(title)).toBeUndefined();
});
