// One look at the tracked tables: read, decide, note what there is to tell, remember. Telling is the caller's.
import { type AlertEvent, eventKey } from "../core/alert/alert-event";
import { figureText } from "../core/alert/digest";
import { type LedgerEntry, type Sent, unsent } from "../core/alert/ledger";
import { alertEn } from "../core/language/en/alert";
import { askedOnce, type Cell } from "../core/values/cell";
import { isDate } from "../core/values/date";
import { attempter } from "../sheets/attempt";
import { readTables, type TableReading } from "../sheets/kpi-table";
import {
  type Figures,
  type LedgerSheet,
  ledgerName,
  markMail,
  newLedger,
  note,
  openLedger,
} from "../sheets/ledger-sheet";
import { makeRoom } from "../sheets/room";
import type { Services } from "../sheets/services";
import type { TrackedTable } from "../sheets/state";
import { type StateReading, writeState } from "../sheets/state-sheet";
import { fillStatus, lacksStatus } from "../sheets/status-column";
import { type Decisions, decide, type ReadTable } from "./decide";
import { shownFigures } from "./shown-figures";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface CheckOrder {
  readonly stateReading: StateReading;
  readonly tables: readonly TrackedTable[];
  /**
   * Whose mail follows: what that person has been sent, the moment to mark rows with, and the one up to which a marked
   * mail that was not sent will not be sent any more. Undefined for no mail.
   */
  readonly mail: { readonly sent: Sent; readonly moment: string; readonly givenUp: string } | undefined;
  /** True where a KPI whose row is gone is closed. */
  readonly closesGone: boolean;
}

export interface CheckOutcome {
  readonly readings: readonly TableReading[];
  readonly events: readonly AlertEvent[];
  readonly figures: (event: AlertEvent) => Figures;
  readonly ledgerName: string;
  /** What to mail now: marked in the ledger, not sent yet. */
  readonly toSend: readonly LedgerEntry[];
  /** What could not be done, as sentences. */
  readonly problems: readonly string[];
  /** True if a cell was written. */
  readonly changed: boolean;
}

/**
 * Call under the lock. For one table at most 6 calls without a mail and 7 with one: the table, the ledger, formulas or
 * the figures as they are shown, new entries, mail marks, the memory.
 */
export function check(services: Services, spreadsheet: Spreadsheet, order: CheckOrder): CheckOutcome {
  const { stateReading, tables, mail, closesGone } = order;
  const before = stateReading.state;
  const readings = readTables(spreadsheet, tables);
  const read = readings.flatMap((reading) => (reading.outcome === "read" ? [reading] : []));
  const problems = readings.flatMap((reading) => (reading.outcome === "lost" ? [reading.problem] : []));
  const attempt = attempter(problems);

  const unsure = decide(services, read, before, undefined, closesGone);
  // Whoever only edits reads the ledger where there is something to tell; the clock looks for what still waits there.
  const opened =
    mail || unsure.events.length > 0
      ? attempt(() => ({ found: openLedger(spreadsheet, before) }))
      : { found: undefined };
  const decisions = opened?.found ? decide(services, read, before, opened.found, closesGone) : unsure;
  // An edit that must make the ledger anew leaves the formulas to the next one: a simple trigger is short of time.
  const postponed = !mail && decisions.events.length > 0 && !opened?.found;
  // The calls that noting, remembering and telling do not need are spare.
  const spare = !mail && decisions.events.length === 0 ? 3 : 1;
  const filled = !postponed && attempt(() => filledTables(read, spare)) === true;
  // Without a ledger nothing is remembered either, so that nothing to tell is lost: the next check finds it again.
  const noted = opened && attempt(() => notedDecisions(spreadsheet, order, opened.found, decisions, { read, filled }));
  const remembered =
    noted &&
    attempt(() =>
      writeState(spreadsheet, stateReading, {
        ...decisions.state,
        alertsSheetId: noted.ledgerId ?? before.alertsSheetId,
      }),
    );
  const changed = filled || noted?.changed === true || remembered === true;
  // A quiet check has calls to spare for the next one that is not.
  if (!changed && mail) attempt(() => roomMade(stateReading, opened?.found));
  return {
    readings,
    events: noted?.events ?? [],
    figures: noted?.figures ?? plainFigures(spreadsheet),
    ledgerName: ledgerName(spreadsheet, { ...before, alertsSheetId: noted?.ledgerId ?? before.alertsSheetId }),
    toSend: noted?.toSend ?? [],
    problems,
    changed,
  };
}

interface Noted {
  readonly events: readonly AlertEvent[];
  readonly figures: (event: AlertEvent) => Figures;
  readonly ledgerId: number | undefined;
  readonly toSend: readonly LedgerEntry[];
  readonly changed: boolean;
}

function filledTables(read: readonly ReadTable[], calls: number): boolean {
  // A table beside it may have the column, and this one not.
  const lacking = read.filter(({ table, content }) => table.statusColumn && lacksStatus(content));
  for (const { content } of lacking) fillStatus(content, calls);
  return lacking.length > 0;
}

function notedDecisions(
  spreadsheet: Spreadsheet,
  { stateReading, mail }: CheckOrder,
  opened: LedgerSheet | undefined,
  { events, places }: Decisions,
  spent: { readonly read: readonly ReadTable[]; readonly filled: boolean },
): Noted {
  const tableIds = stateReading.state.tables.map(({ id }) => id);
  const waiting = opened && mail ? unsent(opened.ledger, tableIds, mail.sent, mail.givenUp) : [];
  if (events.length === 0 && waiting.length === 0) {
    const figures = plainFigures(spreadsheet);
    return { events, figures, ledgerId: opened?.sheet.getSheetId(), toSend: [], changed: false };
  }
  const ledgerSheet = opened ?? newLedger(spreadsheet);
  // How figures are shown is one call more: only where the budget has room for it.
  const hasRoom = opened !== undefined && !spent.filled && spent.read.length === 1 && places.size > 0;
  const shown = hasRoom ? shownFigures(places) : new Map<string, Figures>();
  const plain = plainFigures(spreadsheet);
  const figures = (event: AlertEvent): Figures => shown.get(eventKey(event)) ?? plain(event);
  const state = mail ? alertEn.mailOf(mail) : alertEn.waiting;
  const stateOf = ({ reason }: AlertEvent): string => (reason === "gone" ? alertEn.notMailed : state);
  note(ledgerSheet, events, stateOf, figures);
  if (mail) markMail(ledgerSheet, waiting, state);
  const fresh = events.flatMap((event, index) =>
    event.reason === "gone" ? [] : [entryOf(event, figures(event), ledgerSheet.ledger.lastRow + 1 + index)],
  );
  return {
    events,
    figures,
    ledgerId: ledgerSheet.sheet.getSheetId(),
    toSend: mail ? [...waiting, ...fresh] : [],
    changed: true,
  };
}

function roomMade({ sheet, rows }: StateReading, opened: LedgerSheet | undefined): void {
  if (sheet) makeRoom(sheet, rows.length + 1);
  if (opened) makeRoom(opened.sheet, opened.ledger.lastRow);
}

function entryOf(event: AlertEvent, figures: Figures, row: number): LedgerEntry {
  const { episode, reason, kpi, sheet } = event;
  return { row, key: eventKey(event), episode, reason, kpi, sheet, ...figures, mail: "" };
}

/** Figures as plain texts; the file's zone is asked for at the first date, and once. */
function plainFigures(spreadsheet: Spreadsheet): (event: AlertEvent) => Figures {
  const zone = askedOnce(() => spreadsheet.getSpreadsheetTimeZone());
  const text = (cell: Cell): string => figureText(cell, isDate(cell) ? zone() : undefined);
  return ({ actual, target }) => ({ actual: text(actual), target: text(target) });
}
