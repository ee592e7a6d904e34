// The one installable trigger of a file, the clock, and the approval that it acts on.
import { type Approval, readApproval, removeApproval, writeApproval } from "../alerts/approval";
import { momentOf } from "../alerts/check-and-mail";
import type { Frequency } from "../core/alert/frequency";
import { alertEn } from "../core/language/en/alert";
import type { ActAnswer } from "../sheets/act-once";
import { readJournal, writeJournal } from "../sheets/journal";
import { ledgerName } from "../sheets/ledger-sheet";
import { underLock } from "../sheets/lock";
import type { Services } from "../sheets/services";
import { ownState, readState, stateSheetName, writeState } from "../sheets/state-sheet";

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

/** A clock that has not struck for so long is dead: Google moves a daily run by up to an hour. */
const longestSilence = 49 * 3_600_000;

/** Turns this user's alerts on, off or over. However often and by whomever it is asked, the file has one trigger. */
export function setAlerts(services: Services, choice: AlertsChoice): ActAnswer {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  return underLock(services, () =>
    choice.on ? turnedOn(services, spreadsheet, choice) : turnedOff(services, spreadsheet),
  );
}

function turnedOff(services: Services, spreadsheet: Spreadsheet): ActAnswer {
  removeClock(services, spreadsheet);
  removeApproval(services, spreadsheet);
  const journal = readJournal(services);
  const user = services.Session.getEffectiveUser().getEmail();
  if (journal.runner === user || journal.clocks.includes(user)) {
    const clocks = journal.clocks.filter((each) => each !== user);
    writeJournal(services, { ...journal, clocks, runner: journal.runner === user ? "" : journal.runner });
  }
  const ledger = ledgerName(spreadsheet, readState(spreadsheet).state);
  return { outcome: "done", message: alertEn.turnedOff({ ledger }) };
}

function turnedOn(services: Services, spreadsheet: Spreadsheet, choice: AlertsChoice): ActAnswer {
  const user = services.Session.getEffectiveUser().getEmail();
  const address = choice.address.trim() || user;
  if (!isAddress(address)) return { outcome: "refused", message: alertEn.badAddress({ address }) };
  const { frequency, hour } = choice;
  if (!Number.isInteger(hour) || hour < 0 || hour > 23) {
    return { outcome: "refused", message: alertEn.badHour({ hour }) };
  }
  const reading = readState(spreadsheet);
  if (reading.standing === "foreign") {
    return { outcome: "refused", message: alertEn.foreignSheet({ sheet: stateSheetName }) };
  }
  const journal = readJournal(services);
  const silence = services.now() - Math.max(journal.heartbeat, journal.runnerSince);
  if (journal.runner !== "" && journal.runner !== user && silence <= longestSilence) {
    return { outcome: "refused", message: alertEn.runsAlready({ runner: journal.runner }) };
  }
  // Whoever turns on alerts in a copy makes it a file of its own. A clock that finds nothing kept here takes its leave.
  writeState(spreadsheet, reading, ownState(services, spreadsheet, reading.state));
  if (journal.runner !== user || !journal.clocks.includes(user)) {
    const since = journal.runner === user ? journal.runnerSince : services.now();
    const clocks = [...new Set([...journal.clocks, user])];
    writeJournal(services, { ...journal, runner: user, runnerSince: since, clocks });
  }
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

/** One address and nothing else: no list, no name, no line break. */
function isAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\]+\.[^\s@,;:<>()[\]"\\.]+$/.test(text);
}
