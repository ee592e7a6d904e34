import { trackTable } from "../../src/sheets/tracking";
import { openTestFile } from "../journeys/open-file";
import { servicesOf } from "../journeys/services-of";

const kpis = [
  ["Plan for 2026", "", "", ""],
  ["KPI", "Actual", "Target", "Direction"],
  ["Revenue", "50000", "55000", ""],
  ["Churn", "3.5%", "2%", "lower"],
  ["NPS", "52", "50", "higher"],
];

it("tracks a table: colours, status words, a hidden sheet, an Alerts sheet", () => {
  const file = openTestFile({ tables: [{ name: "KPIs", rows: kpis }] });
  const services = servicesOf(file);
  const choice = {
    sheetId: 0,
    headerRow: 2,
    columns: { name: 1, actual: 2, target: 3, direction: 4 },
    statusColumn: true,
    wholeRow: false,
    colourOnTarget: false,
  };
  expect(trackTable(services, choice)).toMatchObject({ outcome: "done", message: expect.stringContaining("3 KPIs") });
  expect(file.values("KPIs!E2:E5")).toEqual([["Status (Lodestar)"], ["Off target"], ["Off target"], ["On target"]]);
});
