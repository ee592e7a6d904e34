import type { AlertsView } from "../core/alert/alerts-view";
import type { Journal } from "../sheets/journal";
import type { Services } from "../sheets/services";
import type { State } from "../sheets/state";
import { readApproval } from "./approval";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const hourMilliseconds = 3_600_000;
const usualHour = 9;

/** One call beyond what was read already. */
export function alertsView(
  services: Pick<Services, "PropertiesService" | "Utilities" | "now">,
  spreadsheet: Spreadsheet,
  state: State,
  { heartbeat }: Pick<Journal, "heartbeat">,
): AlertsView {
  const approval = readApproval(services, spreadsheet);
  const frequency = approval?.frequency ?? "daily";
  const interval = frequency === "daily" ? 24 * hourMilliseconds : hourMilliseconds;
  const zone = spreadsheet.getSpreadsheetTimeZone();
  return {
    on: approval !== undefined,
    address: approval?.address ?? "",
    frequency,
    hour: approval?.hour ?? usualHour,
    lastCheck: heartbeat > 0 ? services.Utilities.formatDate(new Date(heartbeat), zone, "EEE HH:mm") : "",
    // Google moves a run by up to an hour: late is whoever missed two.
    late:
      approval !== undefined && services.now() - Math.max(heartbeat, approval.since) > 2 * interval + hourMilliseconds,
    openAlerts: [...state.memories.values()]
      .flatMap((memory) => [...memory.values()])
      .filter(({ kind }) => kind === "firing").length,
  };
}
