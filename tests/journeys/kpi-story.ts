import type { TableChoice } from "../../src/core/table/table-view";
import type { AlertsChoice } from "../../src/triggers/install";
import { openTestFile, type TestFile, type TestFileOptions } from "./open-file";

/** What an act answered: "done", "refused" with a sentence, or "failed" with the door's. */
export interface Answer {
  readonly outcome: string;
  readonly message: string;
}

/** A file with a KPI table in it, told in the words of somebody who keeps one. Acts go through the sidebar's door. */
export interface KpiStory extends TestFile {
  ask(operation: string, request: object): Promise<Answer>;
  track(choice?: Partial<TableChoice>): Promise<string>;
  repair(): Promise<string>;
  untrack(): Promise<string>;
  alert(choice?: Partial<AlertsChoice>): Promise<string>;
  /** The id of the first tracked table; "" for none. */
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

export const usualChoice: TableChoice = {
  sheetId: 0,
  headerRow: 1,
  columns: { name: 1, actual: 2, target: 3, direction: 4, owner: 5 },
  statusColumn: true,
  wholeRow: false,
  colourOnTarget: false,
};

const usualAlerts: AlertsChoice = { on: true, address: "", frequency: "daily", hour: 9 };

export function tellStory(options: TestFileOptions = {}): KpiStory {
  const file = openTestFile({ tables: [{ name: "KPIs", rows: usualTable }], ...options });
  let requests = 0;
  const ask = async (operation: string, request: object): Promise<Answer> => {
    const reply = await file.call("rpc", operation, { requestId: `request ${++requests}`, ...request });
    return answerOf(reply);
  };
  const tableId = (): string => {
    const row = file.values("Lodestar!A1:C100").find(([record, , key]) => record === "table" && key === "sheet");
    return String(row?.[1] ?? "");
  };
  return {
    ...file,
    ask,
    track: async (choice) => (await ask("trackTable", { choice: { ...usualChoice, ...choice } })).message,
    repair: async () => (await ask("repairTable", { tableId: tableId() })).message,
    untrack: async () => (await ask("untrackTable", { tableId: tableId() })).message,
    alert: async (choice) => (await ask("setAlerts", { ...usualAlerts, ...choice })).message,
    tableId,
    toasts: () => file.outbox("toast").map(({ message }) => message),
    ledger: () =>
      file
        .values("Alerts!A2:H200")
        .filter(([, kpi]) => kpi !== "")
        .map(([, kpi, , actual, target, event, , mail]) => [kpi, actual, target, event, mail]),
  };
}

function answerOf(reply: unknown): Answer {
  if (!isRecord(reply)) throw new Error("The door answered nothing.");
  const answer = reply.ok === true ? reply.reply : { outcome: "failed", message: reply.message };
  if (!isRecord(answer)) throw new Error("The door's answer has no outcome.");
  return { outcome: String(answer.outcome), message: String(answer.message) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
