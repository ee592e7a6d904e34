import { gateEn } from "../core/language/en/gate";

export type FaultCode = "E-BADREQ" | "E-BUSY" | "E-PROT" | "E-VIEW" | "E-FAULT";

/** Something stopped us that no cell value explains. `message` is a sentence for the user. */
export class Fault extends Error {
  readonly code: FaultCode;
  readonly cause: unknown;

  constructor(code: FaultCode, message: string, cause?: unknown) {
    super(message);
    this.name = "Fault";
    this.code = code;
    this.cause = cause;
  }
}

/** Any thrown thing as a fault with a sentence. `target` names the cells that were being written, if any. */
export function faultOf(thrown: unknown, target?: { readonly sheet: string; readonly cells: string }): Fault {
  if (thrown instanceof Fault) return thrown;
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  // Google gives no codes: its own words are all there is to go by.
  if (/protected (cell|range|sheet)/i.test(reason)) {
    return new Fault("E-PROT", gateEn.protectedCells(target ?? { sheet: "?", cells: "?" }), thrown);
  }
  if (/permission to (edit|access|perform)|view[- ]only|PERMISSION_DENIED/i.test(reason)) {
    return new Fault("E-VIEW", gateEn.viewOnly, thrown);
  }
  return new Fault("E-FAULT", gateEn.fault({ reason: reason.slice(0, 200) }), thrown);
}
