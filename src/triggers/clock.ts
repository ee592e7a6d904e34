import { readApproval, removeApproval } from "../alerts/approval";
import { checkAndMail } from "../alerts/check-and-mail";
import { Fault } from "../sheets/fault";
import { type Appliers, clocksOfOthers, removeJournal } from "../sheets/journal";
import { underLock } from "../sheets/lock";
import type { Services } from "../sheets/services";
import { stateSheetName } from "../sheets/state-sheet";
import { clockTriggers, removeClock } from "./install";

/** What Google hands to a clock trigger's function. */
export interface ClockEvent {
  readonly triggerUid?: unknown;
}

/**
 * The clock has struck. An event that names no clock trigger of this user's is refused: the sidebar's page can call
 * this function, too, and must not be able to send mail.
 */
export function strike(services: Services, appliers: Appliers, event: ClockEvent | undefined): void {
  const uid = event?.triggerUid;
  if (typeof uid !== "string" || uid === "") return;
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const approval = readApproval(services, spreadsheet);
  const isOurs =
    approval?.triggerId === uid ||
    clockTriggers(services, spreadsheet).some((trigger) => trigger.getUniqueId() === uid);
  if (!isOurs) return;
  // Somebody has removed Lodestar from the file, and could not remove another user's clock.
  if (!spreadsheet.getSheetByName(stateSheetName)) {
    removeClock(services, spreadsheet);
    removeApproval(services, spreadsheet);
    underLock(services, () => removeJournal(services, clocksOfOthers(services)));
    return;
  }
  try {
    checkAndMail(services, appliers, approval, "by the clock");
  } catch (thrown) {
    // Somebody is saving: nothing was begun, and the next strike sees it all. Google would mail a failure to the user.
    if (!(thrown instanceof Fault && thrown.code === "E-BUSY")) throw thrown;
  }
}
