// One look at the tracked tables: read, decide, note what there is to tell, remember. Telling is the caller's.
import { type AlertEvent, eventKey } from "../core/alert/alert-event";
import { figureText } from "../core/alert/digest";
import { evaluation, type Memory } from "../core/alert/evaluation";
import { episodeName, type LedgerEntry, openEpisodes, type Sent, unnoted, unsent } from "../core/alert/ledger";
import { alertEn } from "../core/language/en/alert";
import { newId } from "../core/okr/id";
import { faultOf } from "../sheets/fault";
import { fillStatus, readTables, type TableContent, type TableReading } from "../sheets/kpi-table";
import { type Figures, insertLedger, type LedgerSheet, markMail, note, openLedger } from "../sheets/ledger-sheet";
import type { Services } from "../sheets/services";
import { type State, type TrackedTable, withTable } from "../sheets/state";
import { type StateReading, writeState } from "../sheets/state-sheet";
import { extentOf } from "../sheets/table-extent";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface CheckOrder {
  readonly stateReading: StateReading;
  readonly tables: readonly TrackedTable[];
  /** Whose mail follows: what that person has been sent, and the moment to mark rows with. Undefined for no mail. */
  readonly mail: { readonly sent: Sent; readonly moment: string } | undefined;
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

/** Call under the lock. At most seven calls for one table, the reading of its figures as they are shown included. */
export function check(services: Services, spreadsheet: Spreadsheet, order: CheckOrder): CheckOutcome {
  const readings = readTables(spreadsheet, order.tables);
  const problems = readings.flatMap((reading) => (reading.outcome === "lost" ? [reading.problem] : []));
  const read = readings.flatMap((reading) => (reading.outcome === "read" ? [reading] : []));
  const filled = read.map(({ content }) => attempted(problems, false, () => fillStatus(content))).includes(true);
  const before = order.stateReading.state;
  const unsure = evaluated(services, read, before, undefined);
  // Whoever only edits reads the ledger where there is something to tell; the clock looks for what still waits there.
  const opened =
    order.mail || unsure.events.length > 0
      ? attempted(problems, "broken", () => openLedger(spreadsheet, before))
      : undefined;
  if (opened === "broken") {
    // Nothing to tell is lost: without a ledger nothing is remembered either, and the next check finds it again.
    return outcome({ readings, problems, changed: filled });
  }
  const sure = opened ? evaluated(services, read, before, opened) : unsure;
  const noted = notedEvents(spreadsheet, order, opened, sure, read, filled);
  const state = { ...sure.state, alertsSheetId: noted.ledgerSheet?.sheet.getSheetId() ?? before.alertsSheetId };
  writeState(spreadsheet, order.stateReading, state);
  return outcome({ readings, problems, ...noted, changed: filled || noted.changed });
}

interface Evaluated {
  readonly state: State;
  readonly events: readonly AlertEvent[];
  readonly rows: ReadonlyMap<string, EventPlace>;
}

interface EventPlace {
  readonly content: TableContent;
  readonly row: number;
}

type Read = Extract<TableReading, { outcome: "read" }>;

function evaluated(
  services: Services,
  read: readonly Read[],
  before: State,
  opened: LedgerSheet | undefined,
): Evaluated {
  const now = services.now();
  const events: AlertEvent[] = [];
  const rows = new Map<string, EventPlace>();
  let state = before;
  for (const { table, content } of read) {
    const standing = before.memories.get(table.id) ?? new Map<string, never>();
    const found = evaluation(content.rows, opened ? recalled(standing, opened, table.id, now) : standing, {
      tableId: table.id,
      sheet: content.sheet.getName(),
      now,
      nameEpisode: () => episodeName(table.id, newId("E", new Set(), services.random, 8)),
    });
    found.events.forEach((event, index) => {
      rows.set(eventKey(event), { content, row: found.eventRows[index] ?? content.headerRow });
    });
    events.push(...(opened ? unnoted(opened.ledger, found.events) : found.events));
    state = withTable(state, { ...table, headerRow: content.headerRow, extent: extentOf(content) }, found.memory);
  }
  return { state, events, rows };
}

/** The memory, and the episodes that only the ledger knows: an execution died between noting and remembering. */
function recalled(memory: Memory, { ledger }: LedgerSheet, tableId: string, now: number): Memory {
  const lost = [...openEpisodes(ledger, tableId)].filter(([kpi]) => !memory.has(kpi));
  if (lost.length === 0) return memory;
  return new Map([...memory, ...lost.map(([kpi, episode]) => [kpi, { kind: "firing", episode, since: now }] as const)]);
}

interface Noted {
  readonly events: readonly AlertEvent[];
  readonly figures: (event: AlertEvent) => Figures;
  readonly ledgerSheet: LedgerSheet | undefined;
  readonly toSend: readonly LedgerEntry[];
  readonly changed: boolean;
}

function notedEvents(
  spreadsheet: Spreadsheet,
  { mail }: CheckOrder,
  opened: LedgerSheet | undefined,
  { events, rows }: Evaluated,
  read: readonly Read[],
  filled: boolean,
): Noted {
  const waiting = opened && mail ? unsent(opened.ledger, mail.sent) : [];
  // How figures are shown is one call more: only where the budget has room for it.
  const shown = events.length > 0 && !filled && read.length === 1 ? shownFigures(rows) : new Map<string, Figures>();
  const figures = (event: AlertEvent): Figures =>
    shown.get(eventKey(event)) ?? { actual: figureText(event.actual), target: figureText(event.target) };
  if (events.length === 0 && waiting.length === 0) {
    return { events, figures, ledgerSheet: opened, toSend: [], changed: false };
  }
  const ledgerSheet = opened ?? insertLedger(spreadsheet);
  const state = mail ? alertEn.mailOf(mail) : alertEn.waiting;
  note(ledgerSheet, events, state, figures);
  if (mail) markMail(ledgerSheet, waiting, state);
  const fresh = events.map((event, index) => entryOf(event, figures(event), ledgerSheet.ledger.lastRow + 1 + index));
  return { events, figures, ledgerSheet, toSend: mail ? [...waiting, ...fresh] : [], changed: true };
}

function entryOf(event: AlertEvent, figures: Figures, row: number): LedgerEntry {
  const { episode, reason, kpi, sheet } = event;
  return { row, key: eventKey(event), episode, reason, kpi, sheet, ...figures, mail: "" };
}

/** Actual and target of the events as the sheet shows them ("3.2%"). One call for the rows of one table. */
function shownFigures(rows: ReadonlyMap<string, EventPlace>): ReadonlyMap<string, Figures> {
  const places = [...rows];
  const [first] = places;
  const { actual, target } = first?.[1].content.columns ?? {};
  if (!first || actual === undefined || target === undefined) return new Map();
  const numbers = places.map(([, { row }]) => row);
  const top = Math.min(...numbers);
  const left = Math.min(actual, target);
  const { sheet } = first[1].content;
  const texts = sheet
    .getRange(top, left, Math.max(...numbers) - top + 1, Math.abs(actual - target) + 1)
    .getDisplayValues();
  return new Map(
    places.map(([key, { row }]) => {
      const line = texts[row - top] ?? [];
      return [key, { actual: line[actual - left] ?? "", target: line[target - left] ?? "" }] as const;
    }),
  );
}

function outcome(found: Partial<Noted> & Pick<CheckOutcome, "readings" | "problems" | "changed">): CheckOutcome {
  return {
    readings: found.readings,
    events: found.events ?? [],
    figures: found.figures ?? ((event) => ({ actual: figureText(event.actual), target: figureText(event.target) })),
    ledgerName: found.ledgerSheet?.sheet.getName() ?? alertEn.ledgerName,
    toSend: found.toSend ?? [],
    problems: found.problems,
    changed: found.changed,
  };
}

/** What a person can mend becomes a problem; the rest is done all the same. */
function attempted<T, U>(problems: string[], otherwise: U, act: () => T): T | U {
  try {
    return act();
  } catch (thrown) {
    problems.push(faultOf(thrown).message);
    return otherwise;
  }
}
