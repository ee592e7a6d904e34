import type { KpiReadingRow } from "../table/kpi-reading";
import { observationOf } from "../table/kpi-reading";
import { normalTitle } from "../table/title-role";
import { type Alert, next, type Observation } from "./alert";
import type { AlertEvent } from "./alert-event";

/** Alerts by KPI (its identity, spelled as titles are compared). Who is not in it is inactive. */
export type Memory = ReadonlyMap<string, Alert>;

export interface Evaluation {
  readonly memory: Memory;
  readonly events: readonly AlertEvent[];
  /** The row that each event is about, from 1. */
  readonly eventRows: readonly number[];
}

export interface Occasion {
  readonly tableId: string;
  readonly sheet: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly nameEpisode: () => string;
}

export function kpiKey(identity: string): string {
  return normalTitle(identity);
}

/** What the alerts of one table become, and what there is to tell. Where two rows are one KPI, the worse one counts. */
export function evaluation(rows: readonly KpiReadingRow[], memory: Memory, occasion: Occasion): Evaluation {
  const events: AlertEvent[] = [];
  const eventRows: number[] = [];
  const after = new Map(memory);
  for (const [key, row] of worstRows(rows)) {
    const before: Alert = memory.get(key) ?? { kind: "inactive" };
    const { alert, reason } = next(before, observationOf(row), occasion.now, occasion.nameEpisode);
    if (alert.kind === "inactive") after.delete(key);
    else if (alert !== before) after.set(key, alert);
    const episode = alert.kind === "firing" ? alert.episode : before.kind === "firing" ? before.episode : "";
    if (!reason) continue;
    eventRows.push(row.row);
    events.push({
      reason,
      tableId: occasion.tableId,
      kpi: row.identity,
      sheet: occasion.sheet,
      actual: row.actual,
      target: row.target,
      episode,
      at: occasion.now,
    });
  }
  return { memory: after, events, eventRows };
}

/** What is off target now is where we begin: nobody is told of it, and every later fall counts. [L7] */
export function baseline(rows: readonly KpiReadingRow[]): Memory {
  const off = [...worstRows(rows)].filter(([, row]) => observationOf(row) === "off");
  return new Map(off.map(([key]) => [key, { kind: "baseline" }] as const));
}

function worstRows(rows: readonly KpiReadingRow[]): ReadonlyMap<string, KpiReadingRow> {
  const worst = new Map<string, KpiReadingRow>();
  for (const row of rows) {
    const key = kpiKey(row.identity);
    const other = worst.get(key);
    if (!other || rank(observationOf(row)) > rank(observationOf(other))) worst.set(key, row);
  }
  return worst;
}

function rank(observation: Observation): number {
  return ["none", "met", "short", "off"].indexOf(observation);
}
