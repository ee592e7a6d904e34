import type { Reply } from "../../apps-script/acts";
import type { RealmSources } from "../realm/open-realm";
import { readReply } from "../realm/read-reply";

/** What a worker is told first. */
export interface WorkerBirth {
  readonly sources: RealmSources;
  /** Its own text, once more: its watch runs it in a thread. */
  readonly program: string;
  /** Megabytes by which it may grow while a script runs. */
  readonly megabytes: number;
}

/** What it is told then: open a realm and enter it so many times, one after the other. */
export interface WorkerTask {
  readonly entries: number;
}

/** What a worker tells. A call blocks it until the host has answered. */
export type WorkerReport =
  | { readonly kind: "call"; readonly operation: string; readonly json: string }
  | { readonly kind: "reply"; readonly reply: Reply };

const CALL = "?";
const REPLY = "!";

export function callText(operation: string, json: string): string {
  return `${CALL}${operation}\n${json}`;
}

export function replyText(reply: Reply): string {
  return `${REPLY}${JSON.stringify(reply)}`;
}

/** Undefined for what no worker of ours says. */
export function readReport(text: string): WorkerReport | undefined {
  if (text.startsWith(REPLY)) return { kind: "reply", reply: readReply(text.slice(1)) };
  const end = text.indexOf("\n");
  if (!text.startsWith(CALL) || end < 0) return undefined;
  return { kind: "call", operation: text.slice(1, end), json: text.slice(end + 1) };
}
