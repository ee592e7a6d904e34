import { useEffect, useReducer, useRef } from "preact/hooks";
import type { CycleView, OpenReply } from "../contract";
import { AlertsView } from "./alerts/alerts-view";
import type { Call } from "./call";
import { type Dispatch, newToken } from "./dispatch";
import { FileView } from "./file/file-view";
import { HomeView } from "./home/home-view";
import { ObjectiveView } from "./objective/objective-view";
import { BusyLine } from "./parts/busy-line";
import { Dialog } from "./parts/dialog";
import { FaultBox } from "./parts/notice-box";
import type { Answer, Waiting } from "./request";
import { fileWaiting, firstState, openReply, reduce, type SidebarState, screenWaiting } from "./state";
import { TableView } from "./table/table-view";
import { TrackedView } from "./table/tracked-view";
import { words } from "./words";

interface AppProps {
  readonly call: Call;
}

/** A request goes out once for each attempt; whatever comes back is an event. */
function useRequest(waiting: Waiting | undefined, call: Call, dispatch: Dispatch): void {
  const sent = useRef("");
  useEffect(() => {
    if (waiting === undefined) return;
    const { request, attempt } = waiting;
    const name = `${request.token}#${attempt}`;
    if (sent.current === name) return;
    sent.current = name;
    call(request.operation, request.payload).then((outcome) => {
      if (outcome.kind === "fault") return dispatch({ type: "faulted", token: request.token, fault: outcome.fault });
      const answer = { operation: request.operation, reply: outcome.reply } as Answer;
      dispatch({ type: "answered", token: request.token, answer });
    });
  }, [waiting, call, dispatch]);
}

/** A new view or step of it: the focus goes to its heading, so that nobody is left on a button that is gone. */
function placeOf({ file, current }: SidebarState): string {
  if (current.view === "home") return `home ${openReply(file) === undefined ? file.kind : "open"}`;
  const { kind } = current.screen;
  if (current.view === "alerts" || current.view === "file") return current.view;
  const steps: readonly string[] = [
    "editing",
    "saving",
    "choosing",
    "rereading",
    "applying",
    "viewing",
    "asking",
    "working",
  ];
  return `${current.view} ${steps.includes(kind) ? "form" : kind}`;
}

function attentionOf({ current }: SidebarState): number {
  return current.view !== "home" && "attention" in current.screen ? current.screen.attention : 0;
}

function useFocus(state: SidebarState): void {
  const place = placeOf(state);
  const attention = attentionOf(state);
  const isOpening = useRef(true);
  useEffect(() => {
    // Opening the sidebar must not take the focus out of the sheet; what somebody presses in it may.
    const wasOpening = isOpening.current;
    if (place !== "home loading") isOpening.current = false;
    if (wasOpening) return;
    document.querySelector("h1")?.focus();
    window.scrollTo(0, 0);
  }, [place]);
  useEffect(() => {
    if (attention > 0) document.querySelector<HTMLElement>("[aria-invalid='true']")?.focus();
  }, [attention]);
}

/** Milliseconds: who only clicks to and fro costs no reading. */
const freshFor = 20_000;

/** Coming back from the sheet: what was edited there meanwhile, or fell, is read again. */
function useReturn(dispatch: Dispatch): void {
  useEffect(() => {
    let read = Date.now();
    const back = () => {
      if (Date.now() - read < freshFor) return;
      read = Date.now();
      dispatch({ type: "refreshPressed", token: newToken() });
    };
    window.addEventListener("focus", back);
    return () => window.removeEventListener("focus", back);
  }, [dispatch]);
}

/** The present cycle first, then those the file knows. */
function cyclesOf(open: OpenReply): readonly CycleView[] {
  const { currentCycle, cycles } = open;
  return cycles.some((cycle) => cycle.name === currentCycle.name) ? cycles : [currentCycle, ...cycles];
}

export function App({ call }: AppProps) {
  const [state, dispatch] = useReducer(reduce, undefined, () => firstState(newToken()));
  useRequest(fileWaiting(state), call, dispatch);
  useRequest(screenWaiting(state), call, dispatch);
  useFocus(state);
  useReturn(dispatch);
  const isHome = state.current.view === "home";
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented && !isHome)
        dispatch({ type: "went", to: { view: "home" }, token: newToken() });
    };
    document.addEventListener("keydown", leave);
    return () => document.removeEventListener("keydown", leave);
  }, [isHome]);
  return (
    <>
      <View state={state} dispatch={dispatch} />
      {state.leaving.kind === "asking" ? (
        <Dialog
          title={words.leave.title}
          text={state.current.view === "alerts" ? words.leave.alerts : words.leave.objective}
          stay={words.leave.stay}
          go={words.leave.go}
          onStay={() => dispatch({ type: "leaveCancelled" })}
          onGo={() => dispatch({ type: "leaveConfirmed", token: newToken() })}
        />
      ) : null}
    </>
  );
}

function View({ state, dispatch }: { readonly state: SidebarState; readonly dispatch: Dispatch }) {
  const { file, current } = state;
  const fileRetry = () => dispatch({ type: "fileRetried" });
  const open = openReply(file);
  if (open === undefined)
    return (
      <main class="home first">
        <h1 tabIndex={-1} class={file.kind === "failed" ? "" : "unseen"}>
          {file.kind === "failed" ? words.home.unread : words.home.title}
        </h1>
        <div aria-live="polite">
          {file.kind === "failed" ? <FaultBox fault={file.fault} onRetry={fileRetry} /> : null}
        </div>
        <BusyLine waiting={fileWaiting(state)} onRetry={fileRetry} />
      </main>
    );
  switch (current.view) {
    case "home":
      return <HomeView file={file} open={open} dispatch={dispatch} />;
    case "objective":
      return (
        <ObjectiveView screen={current.screen} cycles={cyclesOf(open)} userEmail={open.userEmail} dispatch={dispatch} />
      );
    case "table":
      return <TableView screen={current.screen} dispatch={dispatch} />;
    case "tracked":
      return <TrackedView screen={current.screen} dispatch={dispatch} />;
    case "alerts":
      return (
        <AlertsView
          screen={current.screen}
          alerts={open.alerts}
          hasTables={open.tables.length > 0}
          dispatch={dispatch}
        />
      );
    case "file":
      return <FileView screen={current.screen} open={open} dispatch={dispatch} />;
  }
}
