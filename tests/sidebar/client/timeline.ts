import type { Answer, Fault, Request } from "../../../src/sidebar/client/request";
import {
  fileWaiting,
  firstState,
  reduce,
  type SidebarEvent,
  type SidebarState,
  screenWaiting,
} from "../../../src/sidebar/client/state";
import type { OpenReply } from "../../../src/sidebar/contract";
import { openedFile } from "./drafts";

export const played = (state: SidebarState, ...events: readonly SidebarEvent[]): SidebarState =>
  events.reduce(reduce, state);

export const opened = (file: Partial<OpenReply> = {}): SidebarState =>
  played(firstState("t0"), {
    type: "answered",
    token: "t0",
    answer: { operation: "open", reply: openedFile(file) },
  });

/** The request that the view waits for. */
export function asked(state: SidebarState): Request {
  const waiting = screenWaiting(state) ?? fileWaiting(state);
  if (waiting === undefined) throw new Error("The state waits for nothing.");
  return waiting.request;
}

/** How often it was asked: the page sends it again when this rises. */
export const attempt = (state: SidebarState): number => (screenWaiting(state) ?? fileWaiting(state))?.attempt ?? 0;

/** The answer to what the view waits for. */
export const answer = (state: SidebarState, given: Answer): SidebarState =>
  played(state, { type: "answered", token: asked(state).token, answer: given });

export const lost: Fault = { code: "E-OFFLINE", message: "The connection was lost.", ways: [], unsettled: true };
export const busy: Fault = { code: "E-BUSY", message: "Somebody else is saving.", ways: [], unsettled: false };

export const fail = (state: SidebarState, fault: Fault): SidebarState =>
  played(state, { type: "faulted", token: asked(state).token, fault });

/** "objective editing", "home": the view and its step. */
export function place({ current }: SidebarState): string {
  return current.view === "home" ? "home" : `${current.view} ${current.screen.kind}`;
}
