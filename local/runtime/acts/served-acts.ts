import type { ActName, Acts } from "../../apps-script/acts";

/** The host's side of acts: what the realm gets at once, or a promise where executions can wait. */
export type ServedActs<Names extends ActName> = {
  readonly [Act in Names]: (...args: Parameters<Acts[Act]>) => ReturnType<Acts[Act]> | Promise<ReturnType<Acts[Act]>>;
};
