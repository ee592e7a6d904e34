// What the page asks of the script, kept in the state as plain values: asking again is sending the same value again.
import type { OperationName, Operations } from "../contract";

/** The token names one request for good: a repeated one carries the same token, so that a late answer is known. */
export type Request = {
  [K in OperationName]: { readonly token: string; readonly operation: K; readonly payload: Operations[K]["request"] };
}[OperationName];

export type Answer = {
  [K in OperationName]: { readonly operation: K; readonly reply: Operations[K]["reply"] };
}[OperationName];

export type FaultCode =
  | "E-BADREQ"
  | "E-BUSY"
  | "E-PROT"
  | "E-VIEW"
  | "E-FAULT"
  | "E-ACCOUNTS"
  | "E-OFFLINE"
  | "E-OUTSIDE"
  | "E-UNKNOWN";

/** Why no reply came. */
export interface Fault {
  readonly code: FaultCode;
  readonly message: string;
  /** What one can do, one sentence each; empty if trying again is all. */
  readonly ways: readonly string[];
  /** True if nobody knows whether the script did its work before the answer was lost. */
  readonly unsettled: boolean;
}

export interface Waiting {
  readonly request: Request;
  /** From 1; one more each time the user asks again. */
  readonly attempt: number;
}

/** What a view says above its actions. */
export type Notice =
  | { readonly kind: "none" }
  | { readonly kind: "said"; readonly tone: "good" | "bad"; readonly message: string }
  | { readonly kind: "fault"; readonly fault: Fault; readonly asked: Waiting };

export const noNotice: Notice = { kind: "none" };

export const firstAttempt = (request: Request): Waiting => ({ request, attempt: 1 });
/** The very same request once more: the attempt tells the page that it is to be sent again. */
export const nextAttempt = (waiting: Waiting): Waiting => ({ ...waiting, attempt: waiting.attempt + 1 });
