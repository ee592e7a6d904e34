import type { Cell } from "../values/cell";
import type { Reason } from "./alert";

/** One thing to tell: a row of the Alerts sheet, a line of the mail. */
export interface AlertEvent {
  readonly reason: Reason;
  readonly tableId: string;
  readonly kpi: string;
  readonly sheet: string;
  readonly actual: Cell;
  readonly target: Cell;
  readonly episode: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Names an event once and for all: it is noted once and mailed once. */
export function eventKey({ episode, reason }: Pick<AlertEvent, "episode" | "reason">): string {
  return `${episode} ${reason}`;
}
