// The page's end of the one door `rpc`. A call always settles, and never throws: silence is what people cannot mend.
import type { OperationName, Operations, RpcReply } from "../contract";
import type { Fault, FaultCode } from "./request";
import { words } from "./words";

/** The part of `google.script.run` that we use. Both handlers are given anew for each call. */
export interface ScriptRun {
  withSuccessHandler(answered: (reply: unknown) => void): ScriptRun;
  withFailureHandler(failed: (error: unknown) => void): ScriptRun;
  rpc(operation: string, payload: unknown): void;
}

export type Outcome<K extends OperationName> =
  | { readonly kind: "reply"; readonly reply: Operations[K]["reply"] }
  | { readonly kind: "fault"; readonly fault: Fault };

export type Call = <K extends OperationName>(operation: K, payload: Operations[K]["request"]) => Promise<Outcome<K>>;

/** How long an answer has been awaited: nothing is said for 300 ms, and after 30 s asking again is offered. */
export type Patience = "quiet" | "busy" | "slow";
export const busyAfterMs = 300;
export const slowAfterMs = 30_000;
export const patience = (waitedMs: number): Patience =>
  waitedMs < busyAfterMs ? "quiet" : waitedMs < slowAfterMs ? "busy" : "slow";

const ownCodes: readonly FaultCode[] = ["E-BADREQ", "E-BUSY", "E-PROT", "E-VIEW", "E-FAULT"];

function textOf(error: unknown): string {
  if (typeof error === "string") return error;
  if (typeof error !== "object" || error === null || !("message" in error)) return "";
  return `${"name" in error ? String(error.name) : ""} ${String(error.message)}`;
}

/** What Google's own failures mean to the person in front of them. */
export function faultOf(error: unknown): Fault {
  const text = textOf(error);
  // The panel may call as the browser's first account while the sheet belongs to another one.
  if (/PERMISSION_DENIED|Authorization is required/i.test(text))
    return { code: "E-ACCOUNTS", message: words.fault.accounts, ways: words.fault.accountWays, unsettled: false };
  if (/NetworkError|HTTP 0|Failed to fetch|offline/i.test(text))
    return { code: "E-OFFLINE", message: words.fault.offline, ways: [], unsettled: true };
  return { code: "E-UNKNOWN", message: words.fault.unknown, ways: [], unsettled: true };
}

function outcome<K extends OperationName>(received: unknown): Outcome<K> {
  if (typeof received !== "object" || received === null || !("ok" in received))
    return { kind: "fault", fault: faultOf(undefined) };
  const answer = received as RpcReply<K>;
  if (answer.ok) return { kind: "reply", reply: answer.reply };
  const code = ownCodes.includes(answer.code) ? answer.code : "E-FAULT";
  return { kind: "fault", fault: { code, message: answer.message, ways: [], unsettled: code === "E-FAULT" } };
}

/** `run` gives a fresh runner for each call, or undefined where the page stands outside Sheets. */
export function callThrough(run: () => ScriptRun | undefined): Call {
  return (operation, payload) =>
    new Promise((resolve) => {
      const runner = run();
      if (runner === undefined) {
        const fault: Fault = { code: "E-OUTSIDE", message: words.fault.outside, ways: [], unsettled: false };
        return resolve({ kind: "fault", fault });
      }
      try {
        runner
          .withSuccessHandler((received) => resolve(outcome(received)))
          .withFailureHandler((error) => resolve({ kind: "fault", fault: faultOf(error) }))
          .rpc(operation, payload);
      } catch (error) {
        resolve({ kind: "fault", fault: faultOf(error) });
      }
    });
}
