import { gateEn } from "../core/language/en/gate";
import { Fault } from "./fault";
import type { Services } from "./services";

const patienceMilliseconds = 10_000;

/** Runs `act` while nobody else in this file holds the lock; E-BUSY after ten seconds. No mail and no fetch in here. */
export function underLock<T>(services: Pick<Services, "LockService">, act: () => T): T {
  const lock = services.LockService.getDocumentLock();
  if (!lock.tryLock(patienceMilliseconds)) throw new Fault("E-BUSY", gateEn.busy);
  try {
    return act();
  } finally {
    release(lock);
  }
}

/** Takes the lock until the execution ends, where Google lets go of it after applying what was written: one call less. */
export function holdLock(services: Pick<Services, "LockService">, milliseconds: number): boolean {
  return services.LockService.getDocumentLock().tryLock(milliseconds);
}

function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {
    // The lock falls at the end of the execution anyway; what was done under it counts.
  }
}
