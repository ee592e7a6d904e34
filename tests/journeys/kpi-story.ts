import { actOnce } from "../../src/sheets/act-once";
import { repairTable, type TrackingChoice, trackTable, untrackTable } from "../../src/sheets/tracking";
import { type AlertsChoice, setAlerts } from "../../src/triggers/install";
import { openTestFile, type TestFile, type TestFileOptions } from "./open-file";
import { servicesOf } from "./services-of";

/** A file with a KPI table in it, told in the words of somebody who keeps one. Acts answer with their sentence. */
export interface KpiStory extends TestFile {
  track(choice?: Partial<TrackingChoice>): string;
  repair(): string;
  untrack(): string;
  alert(choice?: Partial<AlertsChoice>): string;
  /** The id of the first tracked table. */
  tableId(): string;
  toasts(): readonly string[];
  /** Entries of the Alerts sheet: KPI, actual, target, event, mail. */
  ledger(): readonly (readonly unknown[])[];
}

export const usualTable = [
  ["KPI", "Actual", "Target", "Direction", "Owner"],
  ["Revenue", "56000", "55000", "", "Ana"],
  ["Churn", "1.5%", "2%", "lower", "Ben"],
  ["NPS", "52", "50", "higher", "Cleo"],
] as const;

export function tellStory(options: TestFileOptions = {}): KpiStory {
  const file = openTestFile({ tables: [{ name: "KPIs", rows: usualTable }], ...options });
  let requests = 0;
  const act = (what: Parameters<typeof actOnce>[3]): string =>
    actOnce(servicesOf(file), {}, `${++requests}`, what).message;
  const tableId = (): string => {
    const row = file.values("Lodestar!A1:C100").find(([record, , key]) => record === "table" && key === "sheet");
    return String(row?.[1] ?? "");
  };
  return {
    ...file,
    track: (choice) => act(() => trackTable(servicesOf(file), { ...usualChoice, ...choice })),
    repair: () => act(() => repairTable(servicesOf(file), tableId())),
    untrack: () => act(() => untrackTable(servicesOf(file), tableId())),
    alert: (choice) => setAlerts(servicesOf(file), { ...usualAlerts, ...choice }).message,
    tableId,
    toasts: () => file.outbox("toast").map(({ message }) => message),
    ledger: () =>
      file
        .values("Alerts!A2:H200")
        .filter(([, kpi]) => kpi !== "")
        .map(([, kpi, , actual, target, event, , mail]) => [kpi, actual, target, event, mail]),
  };
}

const usualChoice: TrackingChoice = {
  sheetId: 0,
  headerRow: 1,
  columns: { name: 1, actual: 2, target: 3, direction: 4, owner: 5 },
  statusColumn: true,
  wholeRow: false,
  colourOnTarget: false,
};

const usualAlerts: AlertsChoice = { on: true, address: "", frequency: "daily", hour: 9 };
