// Everything the page shows follows from this state, and the state only from events: no call, no clock, no document.
import type { OpenReply } from "../contract";
import {
  type AlertsEvent,
  type AlertsScreen,
  alertsAnswered,
  alertsFaulted,
  alertsRetried,
  alertsScreen,
  isAlertsChanged,
  reduceAlerts,
} from "./alerts/screen";
import {
  type FileEvent,
  type FileScreen,
  fileActAnswered,
  fileActFaulted,
  fileActRetried,
  reduceFile,
  viewingFile,
} from "./file/screen";
import { emptyDraft, formOf, isChanged } from "./objective/form";
import {
  editing,
  type ObjectiveEvent,
  type ObjectiveScreen,
  objectiveAnswered,
  objectiveFaulted,
  objectiveRetried,
  readingObjective,
  reduceObjective,
} from "./objective/screen";
import { type Answer, type Fault, firstAttempt, nextAttempt, type Waiting } from "./request";
import {
  readingTable,
  reduceTable,
  type TableEvent,
  type TableScreen,
  tableAnswered,
  tableFaulted,
  tableRetried,
} from "./table/screen";
import {
  reduceTracked,
  type TrackedEvent,
  type TrackedScreen,
  trackedAnswered,
  trackedFaulted,
  trackedRefreshed,
  trackedRetried,
  viewingTable,
} from "./table/tracked-screen";

/** What is in the file, as last read. */
export type FileState =
  | { readonly kind: "loading"; readonly waiting: Waiting }
  | { readonly kind: "failed"; readonly fault: Fault; readonly asked: Waiting }
  | { readonly kind: "ready"; readonly open: OpenReply }
  | { readonly kind: "refreshing"; readonly open: OpenReply; readonly waiting: Waiting }
  | { readonly kind: "stale"; readonly open: OpenReply; readonly fault: Fault; readonly asked: Waiting };

export type Screen =
  | { readonly view: "home" }
  | { readonly view: "objective"; readonly screen: ObjectiveScreen }
  | { readonly view: "table"; readonly screen: TableScreen }
  | { readonly view: "tracked"; readonly screen: TrackedScreen }
  | { readonly view: "alerts"; readonly screen: AlertsScreen }
  | { readonly view: "file"; readonly screen: FileScreen };

export type Destination =
  | { readonly view: "home" }
  /** "" for a new one. */
  | { readonly view: "objective"; readonly id: string }
  | { readonly view: "table" }
  | { readonly view: "tracked"; readonly id: string }
  | { readonly view: "alerts" }
  | { readonly view: "file" };

/** Unsaved changes hold one back until the question is answered. */
export type Leaving = { readonly kind: "no" } | { readonly kind: "asking"; readonly to: Destination };

export interface SidebarState {
  readonly file: FileState;
  readonly current: Screen;
  readonly leaving: Leaving;
}

export type SidebarEvent =
  | { readonly type: "answered"; readonly token: string; readonly answer: Answer }
  | { readonly type: "faulted"; readonly token: string; readonly fault: Fault }
  /** Asks the very same request again: of a call that takes long, or after a fault. */
  | { readonly type: "retried" }
  | { readonly type: "fileRetried" }
  | { readonly type: "refreshPressed"; readonly token: string }
  | { readonly type: "went"; readonly to: Destination; readonly token: string }
  | { readonly type: "leaveConfirmed"; readonly token: string }
  | { readonly type: "leaveCancelled" }
  | { readonly type: "objective"; readonly event: ObjectiveEvent }
  | { readonly type: "table"; readonly event: TableEvent }
  | { readonly type: "tracked"; readonly event: TrackedEvent }
  | { readonly type: "alerts"; readonly event: AlertsEvent }
  | { readonly type: "file"; readonly event: FileEvent };

const opening = (token: string): Waiting => firstAttempt({ token, operation: "open", payload: {} });

export const firstState = (token: string): SidebarState => ({
  file: { kind: "loading", waiting: opening(token) },
  current: { view: "home" },
  leaving: { kind: "no" },
});

export function openReply(file: FileState): OpenReply | undefined {
  return file.kind === "loading" || file.kind === "failed" ? undefined : file.open;
}

/** The request that the present view waits for, if any. */
export function screenWaiting(state: SidebarState): Waiting | undefined {
  const { current } = state;
  return current.view !== "home" && "waiting" in current.screen ? current.screen.waiting : undefined;
}

export function fileWaiting(state: SidebarState): Waiting | undefined {
  return "waiting" in state.file ? state.file.waiting : undefined;
}

export function isDirty(state: SidebarState): boolean {
  const { current } = state;
  if (current.view === "alerts") return isAlertsChanged(current.screen);
  if (current.view !== "objective") return false;
  if (current.screen.kind === "conflict") return true;
  return (current.screen.kind === "editing" || current.screen.kind === "saving") && isChanged(current.screen.form);
}

function screenAt(to: Destination, open: OpenReply, token: string): Screen {
  switch (to.view) {
    case "home":
      return { view: "home" };
    case "objective": {
      if (to.id !== "") return { view: "objective", screen: readingObjective(to.id, open.locale, token) };
      const draft = emptyDraft(open.currentCycle);
      return { view: "objective", screen: editing(formOf(draft, null, open.locale)) };
    }
    case "table":
      return { view: "table", screen: readingTable(token) };
    case "tracked": {
      const table = open.tables.find((other) => other.id === to.id);
      return table === undefined ? { view: "home" } : { view: "tracked", screen: viewingTable(table) };
    }
    case "alerts":
      return { view: "alerts", screen: alertsScreen(open.alerts, open.userEmail) };
    case "file":
      return { view: "file", screen: viewingFile() };
  }
}

function gone(state: SidebarState, to: Destination, token: string): SidebarState {
  const open = openReply(state.file);
  if (open === undefined) return state;
  return { file: state.file, current: screenAt(to, open, token), leaving: { kind: "no" } };
}

function fileAnswered(state: SidebarState, answer: Answer): SidebarState {
  if (answer.operation !== "open") return state;
  const { current } = state;
  const file: FileState = { kind: "ready", open: answer.reply };
  if (current.view !== "tracked") return { ...state, file };
  return { ...state, file, current: { ...current, screen: trackedRefreshed(current.screen, answer.reply.tables) } };
}

function answeredScreen(current: Screen, answer: Answer): Screen {
  switch (current.view) {
    case "home":
      return current;
    case "objective":
      return { view: "objective", screen: objectiveAnswered(current.screen, answer) };
    case "table":
      return { view: "table", screen: tableAnswered(current.screen, answer) };
    case "tracked":
      return { view: "tracked", screen: trackedAnswered(current.screen, answer) };
    case "alerts":
      return { view: "alerts", screen: alertsAnswered(current.screen, answer) };
    case "file":
      return { view: "file", screen: fileActAnswered(current.screen, answer) };
  }
}

function faultedScreen(current: Screen, fault: Fault): Screen {
  switch (current.view) {
    case "home":
      return current;
    case "objective":
      return { view: "objective", screen: objectiveFaulted(current.screen, fault) };
    case "table":
      return { view: "table", screen: tableFaulted(current.screen, fault) };
    case "tracked":
      return { view: "tracked", screen: trackedFaulted(current.screen, fault) };
    case "alerts":
      return { view: "alerts", screen: alertsFaulted(current.screen, fault) };
    case "file":
      return { view: "file", screen: fileActFaulted(current.screen, fault) };
  }
}

function retriedScreen(current: Screen): Screen {
  switch (current.view) {
    case "home":
      return current;
    case "objective":
      return { view: "objective", screen: objectiveRetried(current.screen) };
    case "table":
      return { view: "table", screen: tableRetried(current.screen) };
    case "tracked":
      return { view: "tracked", screen: trackedRetried(current.screen) };
    case "alerts":
      return { view: "alerts", screen: alertsRetried(current.screen) };
    case "file":
      return { view: "file", screen: fileActRetried(current.screen) };
  }
}

/** The same view, waiting for the same request once more. */
function waitingAgain(current: Screen, waiting: Waiting): Screen {
  if (current.view === "objective" && "waiting" in current.screen)
    return { view: "objective", screen: { ...current.screen, waiting } };
  if (current.view === "table" && "waiting" in current.screen)
    return { view: "table", screen: { ...current.screen, waiting } };
  if (current.view === "tracked" && "waiting" in current.screen)
    return { view: "tracked", screen: { ...current.screen, waiting } };
  if (current.view === "alerts" && "waiting" in current.screen)
    return { view: "alerts", screen: { ...current.screen, waiting } };
  if (current.view === "file" && "waiting" in current.screen)
    return { view: "file", screen: { ...current.screen, waiting } };
  return current;
}

/** What was done changes what is in the file: it is read again at once, under a token of its own. */
function afterwards(file: FileState, token: string, { reply }: Answer): FileState {
  const open = openReply(file);
  const isDone = "outcome" in reply && (reply.outcome === "done" || reply.outcome === "saved");
  return open === undefined || !isDone ? file : { kind: "refreshing", open, waiting: opening(`${token}.open`) };
}

function answered(state: SidebarState, token: string, answer: Answer): SidebarState {
  if (fileWaiting(state)?.request.token === token) return fileAnswered(state, answer);
  // An answer that nobody waits for any more: a repeated one, or one of a view that was left.
  const file = afterwards(state.file, token, answer);
  if (screenWaiting(state)?.request.token !== token) return { ...state, file };
  return { ...state, file, current: answeredScreen(state.current, answer) };
}

function faulted(state: SidebarState, token: string, fault: Fault): SidebarState {
  const { file } = state;
  if (file.kind === "loading" && file.waiting.request.token === token)
    return { ...state, file: { kind: "failed", fault, asked: file.waiting } };
  if (file.kind === "refreshing" && file.waiting.request.token === token)
    return { ...state, file: { kind: "stale", open: file.open, fault, asked: file.waiting } };
  if (screenWaiting(state)?.request.token !== token) return state;
  return { ...state, current: faultedScreen(state.current, fault) };
}

function fileRetried(file: FileState): FileState {
  switch (file.kind) {
    case "loading":
    case "refreshing":
      return { ...file, waiting: nextAttempt(file.waiting) };
    case "failed":
      return { kind: "loading", waiting: nextAttempt(file.asked) };
    case "stale":
      return { kind: "refreshing", open: file.open, waiting: nextAttempt(file.asked) };
    default:
      return file;
  }
}

export function reduce(state: SidebarState, event: SidebarEvent): SidebarState {
  const { current } = state;
  switch (event.type) {
    case "answered":
      return answered(state, event.token, event.answer);
    case "faulted":
      return faulted(state, event.token, event.fault);
    case "retried": {
      const waiting = screenWaiting(state);
      if (waiting === undefined) return { ...state, current: retriedScreen(current) };
      return { ...state, current: waitingAgain(current, nextAttempt(waiting)) };
    }
    case "fileRetried":
      return { ...state, file: fileRetried(state.file) };
    case "refreshPressed": {
      const open = openReply(state.file);
      if (open === undefined || state.file.kind === "refreshing") return state;
      return { ...state, file: { kind: "refreshing", open, waiting: opening(event.token) } };
    }
    case "went":
      return isDirty(state)
        ? { ...state, leaving: { kind: "asking", to: event.to } }
        : gone(state, event.to, event.token);
    case "leaveConfirmed":
      return state.leaving.kind === "asking" ? gone(state, state.leaving.to, event.token) : state;
    case "leaveCancelled":
      return { ...state, leaving: { kind: "no" } };
    case "objective":
      return current.view === "objective"
        ? { ...state, current: { view: "objective", screen: reduceObjective(current.screen, event.event) } }
        : state;
    case "table":
      return current.view === "table"
        ? { ...state, current: { view: "table", screen: reduceTable(current.screen, event.event) } }
        : state;
    case "tracked":
      return current.view === "tracked"
        ? { ...state, current: { view: "tracked", screen: reduceTracked(current.screen, event.event) } }
        : state;
    case "alerts":
      return current.view === "alerts"
        ? { ...state, current: { view: "alerts", screen: reduceAlerts(current.screen, event.event) } }
        : state;
    case "file":
      return current.view === "file"
        ? { ...state, current: { view: "file", screen: reduceFile(current.screen, event.event) } }
        : state;
  }
}
