import type { Area, Request } from "../apps-script/acts";
import type { AuthMode, Limits } from "./host";

export type ExecutionKind = "open" | "edit" | "document" | "install" | "menu" | "page" | "clock" | "custom";

/** One run of the script, from a fresh realm to its end. */
export interface Execution {
  readonly kind: ExecutionKind;
  readonly mode: AuthMode;
  /** A realm for custom functions does one after the other. */
  request: Request;
  /** Of a custom function: the cell that is computed. A page may ask for an answer without one. */
  cell?: Area | undefined;
  /** Milliseconds that it may take. */
  readonly limit: number;
  /** Who did what it follows, where that is not whom it runs as; "" where Google does not say. */
  readonly active?: string;
  /** Milliseconds of the host's clock that it slept or waited for locks, where the clock is wound for it. */
  slept: number;
  /** Why it is dead, in Google's words: nothing it still asks is done. */
  death: string | undefined;
}

export function execution(
  kind: ExecutionKind,
  mode: AuthMode,
  request: Request,
  limits: Partial<Limits> | undefined,
  active?: string,
): Execution {
  return {
    kind,
    mode,
    request,
    limit: limitOf(kind, limits),
    ...(active === undefined ? {} : { active }),
    slept: 0,
    death: undefined,
  };
}

function limitOf(kind: ExecutionKind, limits: Partial<Limits> | undefined): number {
  if (kind === "custom") return limits?.custom ?? 30_000;
  if (kind === "open" || kind === "edit") return limits?.simple ?? 30_000;
  return limits?.run ?? 360_000;
}
