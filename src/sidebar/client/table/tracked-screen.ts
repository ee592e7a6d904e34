import type { TrackedTableView } from "../../contract";
import {
  type Answer,
  type Fault,
  firstAttempt,
  type Notice,
  nextAttempt,
  noNotice,
  type Request,
  type Waiting,
} from "../request";

/** One table that Lodestar already colours. */
export type TrackedScreen =
  | { readonly kind: "viewing"; readonly table: TrackedTableView; readonly notice: Notice }
  | { readonly kind: "asking"; readonly table: TrackedTableView }
  | {
      readonly kind: "working";
      readonly table: TrackedTableView;
      readonly act: "repair" | "remove";
      readonly waiting: Waiting;
    }
  | { readonly kind: "removed"; readonly message: string };

export type TrackedEvent =
  | { readonly type: "repairPressed"; readonly token: string }
  | { readonly type: "removePressed" }
  | { readonly type: "removeCancelled" }
  | { readonly type: "removeConfirmed"; readonly token: string };

export const viewingTable = (table: TrackedTableView, notice: Notice = noNotice): TrackedScreen => ({
  kind: "viewing",
  table,
  notice,
});

function working(table: TrackedTableView, act: "repair" | "remove", token: string): TrackedScreen {
  const operation = act === "repair" ? "repairTable" : "untrackTable";
  const request: Request = { token, operation, payload: { requestId: token, tableId: table.id } };
  return { kind: "working", table, act, waiting: firstAttempt(request) };
}

export function reduceTracked(screen: TrackedScreen, event: TrackedEvent): TrackedScreen {
  if (screen.kind === "viewing") {
    if (event.type === "repairPressed") return working(screen.table, "repair", event.token);
    if (event.type === "removePressed") return { kind: "asking", table: screen.table };
  }
  if (screen.kind === "asking") {
    if (event.type === "removeCancelled") return viewingTable(screen.table);
    if (event.type === "removeConfirmed") return working(screen.table, "remove", event.token);
  }
  return screen;
}

export function trackedAnswered(screen: TrackedScreen, answer: Answer): TrackedScreen {
  if (screen.kind !== "working") return screen;
  if (answer.operation !== "repairTable" && answer.operation !== "untrackTable") return screen;
  const { outcome, message } = answer.reply;
  if (outcome === "done" && screen.act === "remove") return { kind: "removed", message };
  return viewingTable(screen.table, { kind: "said", tone: outcome === "done" ? "good" : "bad", message });
}

export function trackedFaulted(screen: TrackedScreen, fault: Fault): TrackedScreen {
  if (screen.kind !== "working") return screen;
  return viewingTable(screen.table, { kind: "fault", fault, asked: screen.waiting });
}

export function trackedRetried(screen: TrackedScreen): TrackedScreen {
  if (screen.kind !== "viewing" || screen.notice.kind !== "fault") return screen;
  const { asked } = screen.notice;
  const act = asked.request.operation === "untrackTable" ? "remove" : "repair";
  return { kind: "working", table: screen.table, act, waiting: nextAttempt(asked) };
}

/** The table as it stands after the file was read again. */
export function trackedRefreshed(screen: TrackedScreen, tables: readonly TrackedTableView[]): TrackedScreen {
  if (screen.kind !== "viewing") return screen;
  const table = tables.find((other) => other.id === screen.table.id);
  return table === undefined ? screen : { ...screen, table };
}
