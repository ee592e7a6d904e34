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

/** What can be done about the file as a whole. */
export type FileScreen =
  | { readonly kind: "viewing"; readonly notice: Notice }
  | { readonly kind: "asking" }
  | { readonly kind: "working"; readonly waiting: Waiting };

export type FileEvent =
  | { readonly type: "undoPressed"; readonly change: string; readonly token: string }
  | { readonly type: "afreshPressed"; readonly token: string }
  | { readonly type: "independentPressed" }
  | { readonly type: "independentCancelled" }
  | { readonly type: "independentConfirmed"; readonly token: string };

export const viewingFile = (notice: Notice = noNotice): FileScreen => ({ kind: "viewing", notice });

const working = (request: Request): FileScreen => ({ kind: "working", waiting: firstAttempt(request) });

export function reduceFile(screen: FileScreen, event: FileEvent): FileScreen {
  if (screen.kind === "viewing") {
    switch (event.type) {
      case "undoPressed": {
        const { token, change } = event;
        return working({ token, operation: "undoLast", payload: { requestId: token, change } });
      }
      case "afreshPressed":
        return working({ token: event.token, operation: "startAfresh", payload: { requestId: event.token } });
      case "independentPressed":
        return { kind: "asking" };
    }
  }
  if (screen.kind === "asking") {
    if (event.type === "independentCancelled") return viewingFile();
    if (event.type === "independentConfirmed")
      return working({ token: event.token, operation: "makeIndependent", payload: { requestId: event.token } });
  }
  return screen;
}

export function fileActAnswered(screen: FileScreen, { reply }: Answer): FileScreen {
  if (screen.kind !== "working" || !("message" in reply)) return screen;
  const { outcome, message } = reply;
  return viewingFile({ kind: "said", tone: outcome === "done" ? "good" : "bad", message });
}

export function fileActFaulted(screen: FileScreen, fault: Fault): FileScreen {
  return screen.kind === "working" ? viewingFile({ kind: "fault", fault, asked: screen.waiting }) : screen;
}

export function fileActRetried(screen: FileScreen): FileScreen {
  if (screen.kind !== "viewing" || screen.notice.kind !== "fault") return screen;
  return { kind: "working", waiting: nextAttempt(screen.notice.asked) };
}
