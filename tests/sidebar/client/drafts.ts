import type { KeyResultDraft, ObjectiveDraft, OpenReply } from "../../../src/sidebar/contract";

export function keyResult(changes: Partial<KeyResultDraft> = {}): KeyResultDraft {
  return { id: "", metric: "NPS", baseline: "45", target: "70", current: "60", unit: "", weight: "", ...changes };
}

export function objective(changes: Partial<ObjectiveDraft> = {}): ObjectiveDraft {
  return {
    id: "",
    objective: "Make support a reason to stay",
    owner: "Head of Support",
    cycle: "2026-Q4",
    cycleStart: "2026-10-01",
    cycleEnd: "2026-12-31",
    commitment: "aspirational",
    keyResults: [keyResult()],
    ...changes,
  };
}

/** An objective as it stands in the sheet, with three key results. */
export const savedObjective = (): ObjectiveDraft =>
  objective({
    id: "O-7K2P",
    keyResults: [
      keyResult({ id: "KR-0001" }),
      keyResult({ id: "KR-0002", metric: "Churn", baseline: "8%", target: "5%", current: "6%" }),
      keyResult({ id: "KR-0003", metric: "Reopened tickets", baseline: "120", target: "40", current: "90" }),
    ],
  });

export function openedFile(changes: Partial<OpenReply> = {}): OpenReply {
  const currentCycle = { name: "2026-Q4", start: "2026-10-01", end: "2026-12-31" };
  return {
    fileName: "Goals",
    userEmail: "owner@example.com",
    locale: "en_US",
    activeSheet: { id: 1, name: "KPIs" },
    isCopy: false,
    lastChange: null,
    tables: [],
    alerts: { on: false, address: "", frequency: "daily", hour: 9, lastCheck: "", late: false, openAlerts: 0 },
    objectives: [],
    cycles: [currentCycle],
    currentCycle,
    notices: [],
    ...changes,
  };
}
