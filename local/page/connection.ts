import type { CustomResult } from "../engine/book";
import type { Outcome } from "../runtime/host";
import type { CustomCall, PageMessage, ServerMessage } from "../server/protocol";

/** A question without the number that the connection gives it. */
export type Question =
  | { readonly type: "call"; readonly function: string; readonly args: readonly unknown[] }
  | { readonly type: "menu"; readonly function: string }
  | { readonly type: "install" | "copy" | "versions" | "workbooks" }
  | { readonly type: "openWorkbook"; readonly name: string }
  | { readonly type: "advance"; readonly by: "nextTrigger" | number };

export interface Connection {
  send(message: PageMessage): void;
  ask(question: Question): Promise<Outcome>;
  askCustom(calls: readonly CustomCall[]): Promise<readonly CustomResult[]>;
  /** Everything that is no answer to a question, in order. */
  onMessage(listener: (message: ServerMessage) => void): void;
  onLost(listener: () => void): void;
}

/** Joins the server that this page came from. Once lost, the connection stays so: a new page takes its place. */
export function connect(address: string): Connection {
  const socket = new WebSocket(address);
  const outcomes = new Map<number, (outcome: Outcome) => void>();
  const batches = new Map<number, (results: readonly CustomResult[]) => void>();
  // What arrives before anybody listens: the state comes with the first breath of the connection.
  const early: ServerMessage[] = [];
  let listener: ((message: ServerMessage) => void) | undefined;
  let asked = 0;

  socket.addEventListener("message", ({ data: text }: MessageEvent<string>) => {
    const message: ServerMessage = JSON.parse(text);
    if (message.type === "outcome") {
      outcomes.get(message.id)?.(message.outcome);
      outcomes.delete(message.id);
    } else if (message.type === "custom") {
      batches.get(message.id)?.(message.results);
      batches.delete(message.id);
    } else if (listener) listener(message);
    else early.push(message);
  });

  const send = (message: PageMessage) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  };

  return {
    send,
    ask: (question) =>
      new Promise((resolve) => {
        asked += 1;
        outcomes.set(asked, resolve);
        send({ ...question, id: asked });
      }),
    askCustom: (calls) =>
      new Promise((resolve) => {
        asked += 1;
        batches.set(asked, resolve);
        send({ type: "custom", id: asked, calls });
      }),
    onMessage(given) {
      listener = given;
      for (const message of early.splice(0)) given(message);
    },
    onLost: (lost) => socket.addEventListener("close", lost),
  };
}
