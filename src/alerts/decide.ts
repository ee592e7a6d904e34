import type { AlertEvent } from "../core/alert/alert-event";
import { evaluation, kpiKey, type Memory } from "../core/alert/evaluation";
import { episodeName, openEpisodes, unnoted } from "../core/alert/ledger";
import { newId } from "../core/okr/id";
import type { KpiReadingRow } from "../core/table/kpi-reading";
import { rebound } from "../sheets/binding";
import type { TableContent, TableReading } from "../sheets/kpi-table";
import type { LedgerSheet } from "../sheets/ledger-sheet";
import type { Services } from "../sheets/services";
import { type State, withTable } from "../sheets/state";
import { extentOf } from "../sheets/table-extent";

export type ReadTable = Extract<TableReading, { outcome: "read" }>;

/** The row that an event is about. */
export interface EventPlace {
  readonly content: TableContent;
  readonly row: number;
}

export interface Decisions {
  readonly state: State;
  readonly events: readonly AlertEvent[];
  /** By event key. */
  readonly places: ReadonlyMap<string, EventPlace>;
}

const episodeLength = 8;

/** What there is to tell of these tables and what to remember; with the ledger, what it knows already is not told again. */
export function decide(
  services: Pick<Services, "now" | "random">,
  read: readonly ReadTable[],
  before: State,
  ledgerSheet: LedgerSheet | undefined,
  closesGone: boolean,
): Decisions {
  const now = services.now();
  const events: AlertEvent[] = [];
  const places = new Map<string, EventPlace>();
  let state = before;
  for (const { table, content } of read) {
    const standing: Memory = before.memories.get(table.id) ?? new Map();
    const memory = ledgerSheet ? recalled(standing, ledgerSheet, table.id, content.rows, now) : standing;
    const found = evaluation(content.rows, memory, {
      tableId: table.id,
      sheet: content.sheet.getName(),
      now,
      nameEpisode: () => episodeName(table.id, newId("E", new Set(), services.random, episodeLength)),
      closesGone,
    });
    for (const [key, row] of found.eventRows) places.set(key, { content, row });
    events.push(...(ledgerSheet ? named(unnoted(ledgerSheet.ledger, found.events), ledgerSheet) : found.events));
    state = withTable(state, { ...rebound(table, content), extent: extentOf(content) }, found.memory);
  }
  return { state, events, places };
}

/** Of a KPI without a row only the ledger knows the name as it was written. */
function named(events: readonly AlertEvent[], { ledger }: LedgerSheet): readonly AlertEvent[] {
  const nameOf = (event: AlertEvent): string =>
    ledger.entries.find(({ episode }) => episode === event.episode)?.kpi ?? event.kpi;
  return events.map((event) => (event.reason === "gone" ? { ...event, kpi: nameOf(event) } : event));
}

/** The memory, and the episodes that only the ledger knows: an execution died between noting and remembering. */
function recalled(
  memory: Memory,
  { ledger }: LedgerSheet,
  tableId: string,
  rows: readonly KpiReadingRow[],
  now: number,
): Memory {
  const known = new Set([...memory.values()].map((alert) => (alert.kind === "firing" ? alert.episode : "")));
  const open = [...openEpisodes(ledger, tableId)].filter(([, episode]) => !known.has(episode));
  if (open.length === 0) return memory;
  // The ledger has the KPI's label, the memory what tells it from the others.
  const keys = new Map(rows.map(({ label, identity }) => [kpiKey(label), kpiKey(identity)] as const));
  const lost = open
    .map(([kpi, episode]) => [keys.get(kpi) ?? kpi, episode] as const)
    .filter(([kpi]) => !memory.has(kpi));
  if (lost.length === 0) return memory;
  return new Map([...memory, ...lost.map(([kpi, episode]) => [kpi, { kind: "firing", episode, since: now }] as const)]);
}
