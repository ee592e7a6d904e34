import type { MessagePort } from "node:worker_threads";
import type { Reply } from "../../apps-script/acts";
import type { RealmSources } from "../realm/open-realm";

/** What a worker is born with. `signal` is one 32-bit integer: 1 when an answer waits at `answers`. */
export interface WorkerBirth {
  readonly sources: RealmSources;
  readonly signal: SharedArrayBuffer;
  readonly answers: MessagePort;
}

/** To the worker: open a realm and enter it so many times, one after the other. */
export interface WorkerTask {
  readonly entries: number;
}

/** From the worker. A call blocks it until the host has answered. */
export type WorkerReport =
  | { readonly kind: "call"; readonly operation: string; readonly json: string }
  | { readonly kind: "reply"; readonly reply: Reply };
