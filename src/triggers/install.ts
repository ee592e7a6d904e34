// The one installable trigger of a file, the clock, and the approval that it acts on.
import { type Approval, type Frequency, readApproval, removeApproval, writeApproval } from "../alerts/approval";
import { momentOf } from "../alerts/check-and-mail";
import { alertEn } from "../core/language/en/alert";
import type { ActAnswer } from "../sheets/act-once";
import { readJournal, writeJournal } from "../sheets/journal";
import { underLock } from "../sheets/lock";
import type { Services } from "../sheets/services";
import { isCopy, ownState, readState, writeState } from "../sheets/state-sheet";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The function in main.ts that the clock calls. */
export const clockFunction = "onClock";

export interface AlertsChoice {
  readonly on: boolean;
  /** "" for the user's own. */
  readonly address: string;
  readonly frequency: Frequency;
  readonly hour: number;
}

/** Turns this user's alerts on, off or over. However often it is asked, there is one trigger. */
export function setAlerts(services: Services, choice: AlertsChoice): ActAnswer {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  if (!choice.on) {
    removeClock(services, spreadsheet);
    removeApproval(services, spreadsheet);
    return { outcome: "done", message: alertEn.turnedOff };
  }
  const address = choice.address.trim() || services.Session.getEffectiveUser().getEmail();
  if (!isAddress(address)) return { outcome: "refused", message: alertEn.badAddress({ address }) };
  const { frequency, hour } = choice;
  if (!Number.isInteger(hour) || hour < 0 || hour > 23) {
    return { outcome: "refused", message: alertEn.badHour({ hour }) };
  }
  underLock(services, () => beginHere(services, spreadsheet));
  const standing = readApproval(services, spreadsheet);
  const triggerId = installClock(services, spreadsheet, { frequency, hour }, standing);
  const sent = standing?.sent ?? { keys: [], through: momentOf(services, spreadsheet, services.now()) };
  const since = standing?.triggerId === triggerId ? standing.since : services.now();
  writeApproval(services, spreadsheet, { address, frequency, hour, triggerId, since, sent });
  return { outcome: "done", message: alertEn.turnedOn({ address, frequency, hour }) };
}

/** Deletes this user's clock triggers of this file. */
export function removeClock(services: Pick<Services, "ScriptApp">, spreadsheet: Spreadsheet): void {
  for (const trigger of clockTriggers(services, spreadsheet)) services.ScriptApp.deleteTrigger(trigger);
}

/** This user's clock triggers of this file: nobody sees another's. */
export function clockTriggers(
  { ScriptApp }: Pick<Services, "ScriptApp">,
  spreadsheet: Spreadsheet,
): readonly GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getUserTriggers(spreadsheet).filter((trigger) => trigger.getHandlerFunction() === clockFunction);
}

/** The unique id of the one clock trigger: the standing one if it strikes as wished, else a new one in its place. */
function installClock(
  services: Services,
  spreadsheet: Spreadsheet,
  wish: Pick<Approval, "frequency" | "hour">,
  standing: Approval | undefined,
): string {
  const triggers = clockTriggers(services, spreadsheet);
  const [only] = triggers;
  const asWished =
    standing?.frequency === wish.frequency && (wish.frequency === "hourly" || standing.hour === wish.hour);
  if (asWished && only && triggers.length === 1 && only.getUniqueId() === standing.triggerId) return standing.triggerId;
  for (const trigger of triggers) services.ScriptApp.deleteTrigger(trigger);
  const clock = services.ScriptApp.newTrigger(clockFunction).timeBased();
  const made =
    wish.frequency === "hourly"
      ? clock.everyHours(1)
      : clock.everyDays(1).atHour(wish.hour).inTimezone(spreadsheet.getSpreadsheetTimeZone());
  return made.create().getUniqueId();
}

// Whoever turns on alerts in a copy makes it a file of its own.
function beginHere(services: Services, spreadsheet: Spreadsheet): void {
  const reading = readState(spreadsheet);
  if (isCopy(spreadsheet, reading.state))
    writeState(spreadsheet, reading, ownState(services, spreadsheet, reading.state));
  const journal = readJournal(services);
  const runner = services.Session.getEffectiveUser().getEmail();
  if (journal.runner !== runner) writeJournal(services, { ...journal, runner });
}

/** One address and nothing else: no list, no name, no line break. */
function isAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\]+\.[^\s@,;:<>()[\]"\\.]+$/.test(text);
}
