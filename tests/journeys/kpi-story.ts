import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellStyle } from "../../local/engine/book";
import { actOnce } from "../../src/sheets/act-once";
import { type TrackingChoice, trackTable } from "../../src/sheets/tracking";
import { type AlertsChoice, setAlerts } from "../../src/triggers/install";
import { type OpenedFile, openServices } from "../sheets/open-services";

/** A file with the built add-on in it, told in the words of people who keep KPIs. */
export interface KpiStory extends OpenedFile {
  track(choice?: Partial<TrackingChoice>): string;
  alert(choice?: Partial<AlertsChoice>): string;
  shown(sheet: string, cell: string): CellStyle;
  /** Counted calls of what `act` sets off, by name. */
  callsOf(act: () => unknown): Promise<readonly string[]>;
  toasts(): readonly string[];
  mails(): readonly {
    readonly to: string;
    readonly subject: string;
    readonly body: string;
    readonly htmlBody?: string | undefined;
  }[];
}

export const usualTable = [
  ["KPI", "Actual", "Target", "Direction", "Owner"],
  ["Revenue", "56000", "55000", "", "Ana"],
  ["Churn", "1.5%", "2%", "lower", "Ben"],
  ["NPS", "52", "50", "higher", "Cleo"],
];

export function tellStory(
  tables: Parameters<typeof openServices>[0] = [{ name: "KPIs", rows: usualTable }],
  settings: Parameters<typeof openServices>[1] = {},
): KpiStory {
  const code = readFileSync(join(__dirname, "../../dist/Code.js"), "utf8");
  const file = openServices(tables, { code, ...settings });
  let requests = 0;
  return {
    ...file,
    track: (choice) => {
      const whole = { ...usualChoice, ...choice };
      const services = file.services();
      return actOnce(services, {}, `track ${++requests}`, () => trackTable(services, whole)).message;
    },
    alert: (choice) =>
      setAlerts(file.services(), { on: true, address: "", frequency: "daily", hour: 9, ...choice }).message,
    shown: (sheet, cell) => {
      const area = file.area(sheet, cell);
      return file.book.shownStyle(area.sheet, area.row, area.column);
    },
    callsOf: async (act) => {
      file.host.calls.reset();
      await act();
      return file.host.calls.calls.filter(({ counted }) => counted).map(({ name }) => name);
    },
    toasts: () => file.host.view().outbox.flatMap((entry) => (entry.kind === "toast" ? [entry.message] : [])),
    mails: () => file.host.view().outbox.flatMap((entry) => (entry.kind === "mail" ? [entry] : [])),
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
