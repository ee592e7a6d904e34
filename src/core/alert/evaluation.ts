import type { KpiReadingRow } from "../table/kpi-reading";
import { observationOf } from "../table/kpi-reading";
import { normalTitle } from "../table/title-role";
import { type Alert, next, type Observation } from "./alert";
import { type AlertEvent, eventKey } from "./alert-event";

/** Alerts by KPI (its identity, spelled as titles are compared). Who is not in it is inactive. */
export type Memory = ReadonlyMap<string, Alert>;

export interface Evaluation {
  readonly memory: Memory;
  readonly events: readonly AlertEvent[];
  /** The row that an event is about, from 1, by its key. */
  readonly eventRows: ReadonlyMap<string, number>;
}

export interface Occasion {
  readonly tableId: string;
  readonly sheet: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly nameEpisode: () => string;
  /** True where a KPI without a row counts as gone. An edit may be in the middle of moving one: it waits. */
  readonly closesGone: boolean;
}

export function kpiKey(identity: string): string {
  return normalTitle(identity);
}

/** What the alerts of one table become, and what there is to tell. Where two rows are one KPI, the worse one counts. */
export function evaluation(rows: readonly KpiReadingRow[], memory: Memory, occasion: Occasion): Evaluation {
  const events: AlertEvent[] = [];
  const eventRows = new Map<string, number>();
  const present = worstRows(rows);
  const known = rehomed(memory, present);
  const after = new Map(known);
  for (const [key, alert] of occasion.closesGone ? vanished(known, present) : []) {
    after.delete(key);
    if (alert.kind === "firing") events.push(gone(key, alert.episode, occasion));
  }
  for (const [key, row] of present) {
    const before: Alert = known.get(key) ?? { kind: "inactive" };
    const { alert, reason } = next(before, observationOf(row), occasion.now, occasion.nameEpisode);
    if (alert.kind === "inactive") after.delete(key);
    else if (alert !== before) after.set(key, alert);
    const episode = alert.kind === "firing" ? alert.episode : before.kind === "firing" ? before.episode : "";
    if (!reason) continue;
    eventRows.set(eventKey({ episode, reason }), row.row);
    events.push({
      reason,
      tableId: occasion.tableId,
      kpi: row.label,
      sheet: occasion.sheet,
      actual: row.actual,
      target: row.target,
      episode,
      at: occasion.now,
    });
  }
  return { memory: after, events, eventRows };
}

/** KPIs without a row. A table that lost more of them than it holds is broken (an import that failed), not tidied up. */
function vanished(memory: Memory, present: ReadonlyMap<string, unknown>): readonly (readonly [string, Alert])[] {
  const missing = [...memory].filter(([key]) => !present.has(key));
  return missing.length <= present.size ? missing : [];
}

/** A KPI that came under a section, or got an id, keeps the alert that its name had. */
function rehomed(memory: Memory, present: ReadonlyMap<string, KpiReadingRow>): Memory {
  const after = new Map(memory);
  for (const [key, row] of present) {
    if (after.has(key)) continue;
    const known = [row.label, row.name].map(kpiKey).find((name) => after.has(name) && !present.has(name));
    const alert = known === undefined ? undefined : after.get(known);
    if (known === undefined || alert === undefined) continue;
    after.delete(known);
    after.set(key, alert);
  }
  return after;
}

function gone(kpi: string, episode: string, { tableId, sheet, now }: Occasion): AlertEvent {
  return { reason: "gone", tableId, kpi, sheet, actual: "", target: "", episode, at: now };
}

/** What is off target now, and not known yet, is where we begin: nobody is told, and every later fall counts. [L6] */
export function baseline(rows: readonly KpiReadingRow[], known: Memory = new Map()): Memory {
  const present = worstRows(rows);
  const memory = rehomed(known, present);
  const off = [...present].filter(([key, row]) => observationOf(row) === "off" && !memory.has(key));
  return new Map(off.map(([key]) => [key, { kind: "baseline" }] as const));
}

function worstRows(rows: readonly KpiReadingRow[]): ReadonlyMap<string, KpiReadingRow> {
  const worst = new Map<string, KpiReadingRow>();
  for (const row of rows) {
    // Older periods of a KPI are shown, and not told.
    if (row.history) continue;
    const key = kpiKey(row.identity);
    const other = worst.get(key);
    if (!other || rank(observationOf(row)) > rank(observationOf(other))) worst.set(key, row);
  }
  return worst;
}

function rank(observation: Observation): number {
  return ["none", "met", "short", "off"].indexOf(observation);
}
