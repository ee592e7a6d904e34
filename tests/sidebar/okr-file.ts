import type { CellValue } from "../../local/engine/book";
import type { KeyResultDraft, ObjectiveDraft } from "../../src/core/okr/draft";
import { type Journal, parseJournal } from "../../src/sheets/journal";
import type { OperationName, Operations, RpcReply } from "../../src/sidebar/contract";
import { rpc } from "../../src/sidebar/server";
import { openTestFile, type TestFile, type TestFileOptions } from "../journeys/open-file";
import { servicesOf } from "../journeys/services-of";

/** A file and its sidebar, asked request by request. */
export interface OkrFile extends TestFile {
  /** One request in an execution of its own, as a click in the sidebar is. */
  ask<K extends OperationName>(operation: K, request: Operations[K]["request"]): RpcReply<OperationName>;
  /** The same, where a refusal at the door would be the test's own mistake. */
  reply<K extends OperationName>(operation: K, request: Operations[K]["request"]): Operations[K]["reply"];
  save(
    draft: ObjectiveDraft,
    original?: ObjectiveDraft | null,
    requestId?: string,
  ): Operations["saveObjective"]["reply"];
  /** The OKRs sheet, titles first. */
  okrs(): CellValue[][];
  /** Counted calls of the last request. */
  spent(): number;
  /** The file as plain JSON: two equal texts, nothing was written in between. */
  state(): string;
}

export function openOkrs(options: TestFileOptions = {}): OkrFile {
  const file = openTestFile({ tables: [{ name: "Plan", rows: [["kept"]] }], ...options });
  let requests = 0;
  let spent = 0;
  const ask: OkrFile["ask"] = (operation, request) => {
    const services = servicesOf(file);
    const before = file.host.calls.count();
    const answer = rpc(operation, request, services);
    spent = file.host.calls.count() - before;
    // The script ends here: planted faults are over, and a lock that is still held falls.
    file.host.calls.reset();
    services.LockService.getDocumentLock().releaseLock();
    file.host.calls.reset();
    return answer;
  };
  const reply = <K extends OperationName>(operation: K, request: Operations[K]["request"]): Operations[K]["reply"] => {
    const answer = ask(operation, request);
    if (!answer.ok) throw new Error(`${answer.code}: ${answer.message}`);
    return answer.reply as Operations[K]["reply"];
  };
  return {
    ...file,
    ask,
    reply,
    spent: () => spent,
    save: (draft, original = null, requestId = `r${++requests}`) =>
      reply("saveObjective", { requestId, draft, original }),
    okrs: () => {
      const sheet = file.book.sheets().find(({ name }) => name === "OKRs");
      return sheet ? file.values(`OKRs!A1:U${Math.max(1, sheet.lastRow)}`) : [];
    },
    state: () => JSON.stringify(file.book.save()),
  };
}

export const keyResult = (change: Partial<KeyResultDraft> = {}): KeyResultDraft => ({
  id: "",
  metric: "Trial sign-ups a week",
  baseline: "0",
  target: "100",
  current: "25",
  unit: "",
  weight: "",
  ...change,
});

export const objective = (change: Partial<ObjectiveDraft> = {}): ObjectiveDraft => ({
  id: "",
  objective: "Win the hearts of new customers",
  owner: "Ana Souza",
  cycle: "2026-Q4",
  cycleStart: "2026-10-01",
  cycleEnd: "2026-12-31",
  commitment: "aspirational",
  keyResults: [keyResult(), keyResult({ metric: "Churn", baseline: "8%", target: "5%", current: "6.5%", unit: "%" })],
  ...change,
});

export const fiveKeyResults = (): ObjectiveDraft =>
  objective({
    keyResults: ["50", "R$ 50,000", "45%", "1.5M", "12"].map((target, index) =>
      keyResult({ metric: `Metric ${index + 1}`, baseline: "", target, current: "", weight: String(index + 1) }),
    ),
  });

/** What stands in the document property. */
export function journalOf(file: OkrFile): Journal {
  return parseJournal(file.host.memory().properties.document.lodestar ?? null);
}

/** Two objectives, saved once and opened anew for every run. */
export function neighbours() {
  const file = openOkrs();
  const reply = file.save(objective());
  file.save(objective({ objective: "A neighbour", keyResults: [keyResult({ metric: "Its own" })] }));
  if (reply.outcome !== "saved") throw new Error("The first save goes through.");
  return { saved: file.saved(), draft: reply.draft };
}
