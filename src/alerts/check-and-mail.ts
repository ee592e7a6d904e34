// A whole check: under the lock everything is read, decided, noted and remembered; the mail goes after it.
import { kpiKey } from "../core/alert/evaluation";
import { episodeTable, type LedgerEntry } from "../core/alert/ledger";
import { alertEn } from "../core/language/en/alert";
import { type Appliers, finished, readJournal, writeJournal } from "../sheets/journal";
import { markMail, openLedger } from "../sheets/ledger-sheet";
import { underLock } from "../sheets/lock";
import { type RuleRepair, repairRules } from "../sheets/repair-rules";
import type { Services } from "../sheets/services";
import { isCopy, readState } from "../sheets/state-sheet";
import { type Approval, writeApproval } from "./approval";
import { sendMail } from "./channels/mail";
import { type CheckOutcome, check } from "./check";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Milliseconds; Google ends an execution after six minutes. */
const longestExecution = 10 * 60_000;

export interface CheckReport extends CheckOutcome {
  /** The address that a digest went to; "" for none. */
  readonly mailedTo: string;
  /** A sentence if the digest could not be sent, else "". */
  readonly mailProblem: string;
  /** True where our colour rules were put right. */
  readonly repaired: boolean;
}

/**
 * Checks every tracked table, looks once a day whether our rules are whole, or at once if somebody asks, and mails what is new to whoever approved it. At most 15 calls for one table, the reading
 * of the approval included; three more where the mail fails. Undefined in a copy of a file: it sends and notes nothing.
 */
export function checkAndMail(
  services: Services,
  appliers: Appliers,
  approval: Approval | undefined,
  asked: "by the clock" | "by somebody",
): CheckReport | undefined {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const now = services.now();
  const moment = momentOf(services, spreadsheet, now);
  const givenUp = momentOf(services, spreadsheet, now - longestExecution);
  const outcome = underLock(services, () => {
    const journal = finished(readJournal(services), services, appliers);
    const stateReading = readState(spreadsheet);
    if (isCopy(spreadsheet, stateReading.state)) return undefined;
    const mail = approval && { sent: approval.sent, moment, givenUp };
    const found = check(services, spreadsheet, {
      stateReading,
      tables: stateReading.state.tables,
      mail,
      closesGone: true,
    });
    const isQuiet = !found.changed && found.toSend.length === 0;
    const isDue = asked === "by somebody" || (isQuiet && dayOf(journal.rulesSeen) !== dayOf(now));
    const { changed: repaired, problems } = isDue ? repairRules(services, found.readings) : nothingRepaired;
    if (approval && stateReading.standing === "ours") {
      writeJournal(services, { ...journal, heartbeat: now, ...(isDue && { rulesSeen: now }) });
    }
    if (found.changed || repaired) services.SpreadsheetApp.flush();
    return { ...found, problems: [...found.problems, ...problems], repaired };
  });
  if (!outcome || !approval || outcome.toSend.length === 0) {
    return outcome && { ...outcome, mailedTo: "", mailProblem: "" };
  }
  const place = { file: spreadsheet.getName(), ledger: outcome.ledgerName, linkTo: linksOf(spreadsheet, outcome) };
  const reason = sendMail(services, approval.address, outcome.toSend, place);
  if (reason !== undefined) {
    underLock(services, () => putBack(services, spreadsheet, outcome.toSend, reason));
    return { ...outcome, mailedTo: "", mailProblem: alertEn.mailFailed({ reason }) };
  }
  const keys = [...approval.sent.keys, ...outcome.toSend.map(({ key }) => key)];
  writeApproval(services, spreadsheet, { ...approval, sent: { keys, through: moment } });
  return { ...outcome, mailedTo: approval.address, mailProblem: "" };
}

const nothingRepaired: RuleRepair = { changed: false, problems: [] };

/** Once a day is often enough to look at rules: any day's turn will do. */
function dayOf(moment: number): number {
  return Math.floor(moment / 86_400_000);
}

/** A moment as ledger rows are marked with it, in the spreadsheet's zone. */
export function momentOf(services: Pick<Services, "Utilities">, spreadsheet: Spreadsheet, at: number): string {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  return services.Utilities.formatDate(new Date(at), zone, "yyyy-MM-dd HH:mm:ss");
}

/** The rows of a mail that did not leave wait again. They are found by what they say: rows may have moved meanwhile. */
function putBack(services: Services, spreadsheet: Spreadsheet, entries: readonly LedgerEntry[], reason: string): void {
  const opened = openLedger(spreadsheet, readState(spreadsheet).state);
  if (!opened) return;
  const keys = new Set(entries.map(({ key }) => key));
  const back = opened.ledger.entries.filter(({ key }) => keys.has(key));
  markMail(opened, back, alertEn.waitingBecause({ reason }));
  services.SpreadsheetApp.flush();
}

/** Links to the KPIs' rows, built from numbers only. */
function linksOf(spreadsheet: Spreadsheet, { readings }: CheckOutcome): (entry: LedgerEntry) => string {
  const file = spreadsheet.getUrl();
  const places = new Map<string, string>();
  for (const reading of readings) {
    if (reading.outcome === "lost") continue;
    const gid = reading.content.sheet.getSheetId();
    for (const { label, row } of reading.content.rows) {
      const key = placeKey(reading.table.id, label);
      if (!places.has(key)) places.set(key, `${file}#gid=${gid}&range=${row}:${row}`);
    }
  }
  return ({ episode, kpi }) => places.get(placeKey(episodeTable(episode), kpi)) ?? file;
}

function placeKey(tableId: string, label: string): string {
  return `${tableId} ${kpiKey(label)}`;
}
