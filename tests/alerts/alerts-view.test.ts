import { alertsView } from "../../src/alerts/alerts-view";
import { readJournal } from "../../src/sheets/journal";
import { readState } from "../../src/sheets/state-sheet";
import { type KpiStory, tellStory } from "../journeys/kpi-story";
import { servicesOf } from "../journeys/services-of";

const hour = 3_600_000;

function view(file: KpiStory) {
  const services = servicesOf(file);
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  return alertsView(services, spreadsheet, readState(spreadsheet).state, readJournal(services));
}

it("[J4] says what is on, when the last check was, and how many episodes are open", async () => {
  const file = tellStory();
  await file.track();
  expect(view(file)).toMatchObject({ on: false, address: "", hour: 9, lastCheck: "", late: false, openAlerts: 0 });
  await file.alert({ hour: 14 });
  file.type("KPIs!B2", "1");
  await file.host.advance(7 * hour);
  expect(view(file)).toEqual({
    on: true,
    address: "ana@example.com",
    frequency: "daily",
    hour: 14,
    lastCheck: expect.stringMatching(/^Wed 14:\d\d$/),
    late: false,
    openAlerts: 1,
  });
});

it.each([
  ["struck before", 2],
  ["never struck", 0],
])("[J4] a clock that %s and missed two runs is late", async (_what, before) => {
  const file = tellStory();
  await file.track();
  await file.alert({ frequency: "hourly" });
  await file.host.advance(before * hour);
  expect(view(file).late).toBe(false);
  const { ScriptApp } = servicesOf(file);
  for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
  await file.host.advance(4 * hour);
  expect(view(file).late).toBe(true);
});
