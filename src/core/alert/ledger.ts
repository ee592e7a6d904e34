// The Alerts sheet as rows: what was noted, and what waits for the mail. The sheet is the outbox. [L8-L12]
import { alertEn } from "../language/en/alert";
import { isBlank, textOf } from "../table/table-reading";
import { normalTitle } from "../table/title-role";
import type { Cell } from "../values/cell";
import type { Reason } from "./alert";
import { type AlertEvent, eventKey } from "./alert-event";
import { kpiKey } from "./evaluation";

/** Columns that we write. The rest (Seen, Action, Due, Snooze) is the reader's. */
export type LedgerColumn = "when" | "kpi" | "sheet" | "actual" | "target" | "event" | "episode" | "mail";
export type LedgerColumns = Readonly<Record<LedgerColumn, number>>;

/** One row of the ledger that we can read. */
export interface LedgerEntry {
  /** From 1. */
  readonly row: number;
  readonly key: string;
  readonly episode: string;
  readonly reason: Reason;
  readonly kpi: string;
  readonly sheet: string;
  readonly actual: Cell;
  readonly target: Cell;
  readonly mail: string;
}

export interface Ledger {
  readonly columns: LedgerColumns;
  readonly entries: readonly LedgerEntry[];
  /** The last row with content, from 1: new entries go below it. */
  readonly lastRow: number;
}

/** The ledger in these cells; undefined where row 1 lacks one of our titles: then it is another sheet. */
export function readLedger(cells: readonly (readonly Cell[])[]): Ledger | undefined {
  const columns = ledgerColumns((cells[0] ?? []).map(textOf));
  if (!columns) return undefined;
  const entries = cells.slice(1).flatMap((row, index) => {
    const at = (column: LedgerColumn): Cell => row[columns[column] - 1];
    const reason = reasonOf(textOf(at("event")));
    const episode = textOf(at("episode"));
    if (!reason || episode === "") return [];
    const entry: LedgerEntry = {
      row: index + 2,
      key: eventKey({ episode, reason }),
      episode,
      reason,
      kpi: textOf(at("kpi")),
      sheet: textOf(at("sheet")),
      actual: at("actual"),
      target: at("target"),
      mail: textOf(at("mail")),
    };
    return [entry];
  });
  return { columns, entries, lastRow: lastRowWithContent(cells) };
}

// A checkbox that nobody has ticked is no content: people put a column of them in before there is anything to tick.
function lastRowWithContent(cells: readonly (readonly Cell[])[]): number {
  for (let last = cells.length; last > 0; last--) {
    if (cells[last - 1]?.some((cell) => cell !== false && !isBlank(cell))) return last;
  }
  return 0;
}

/** Episodes that began and are not over, by KPI. */
export function openEpisodes(ledger: Ledger, tableId: string): ReadonlyMap<string, string> {
  const over = new Set(ledger.entries.filter(({ reason }) => reason !== "first").map(({ episode }) => episode));
  const open = ledger.entries.filter(
    ({ episode, reason }) => reason === "first" && !over.has(episode) && episodeTable(episode) === tableId,
  );
  return new Map(open.map(({ kpi, episode }) => [kpiKey(kpi), episode] as const));
}

/** An episode's name tells its table, so that an episode which only the ledger remembers finds home. */
export function episodeName(tableId: string, random: string): string {
  return `${tableId}/${random}`;
}

export function episodeTable(episode: string): string {
  return episode.split("/")[0] ?? "";
}

/** Events that are not in the ledger yet. */
export function unnoted(ledger: Ledger, events: readonly AlertEvent[]): readonly AlertEvent[] {
  const noted = new Set(ledger.entries.map(({ key }) => key));
  return events.filter((event) => !noted.has(eventKey(event)));
}

export interface Sent {
  /** Keys of the last messages that were sent. */
  readonly keys: readonly string[];
  /** Every row that was marked for a mail up to this moment ("2026-11-25 09:12:07") has been sent. */
  readonly through: string;
}

/**
 * Entries of these tables that the reader of this mail has not been sent: those that wait, and those of a mail that never
 * left. What was marked after `givenUp` may be on its way this minute, by another execution. Entries of other tables are
 * of one that is not tracked any more, or of the file that this one is a copy of: its own reader is told.
 */
export function unsent(
  ledger: Ledger,
  tableIds: readonly string[],
  sent: Sent,
  givenUp: string,
): readonly LedgerEntry[] {
  const keys = new Set(sent.keys);
  return ledger.entries.filter(({ key, episode, mail }) => {
    if (keys.has(key) || !tableIds.includes(episodeTable(episode))) return false;
    const marked = alertEn.mailMoment(mail);
    return marked === undefined ? alertEn.isWaiting(mail) : marked > sent.through && marked <= givenUp;
  });
}

/** Where our columns are, by their titles; undefined where one is missing. */
function ledgerColumns(titles: readonly string[]): LedgerColumns | undefined {
  const at = (column: LedgerColumn): number =>
    titles.findIndex((title) => normalTitle(title) === normalTitle(alertEn.titles[column])) + 1;
  const columns: LedgerColumns = {
    when: at("when"),
    kpi: at("kpi"),
    sheet: at("sheet"),
    actual: at("actual"),
    target: at("target"),
    event: at("event"),
    episode: at("episode"),
    mail: at("mail"),
  };
  return Object.values(columns).every((column) => column > 0) ? columns : undefined;
}

function reasonOf(event: string): Reason | undefined {
  return (["first", "resolve", "gone"] as const).find((reason) => alertEn.events[reason] === event);
}
