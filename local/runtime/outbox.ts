import type { OutboxEntry } from "./host";

export type NewEntry = OutboxEntry extends infer Entry
  ? Entry extends OutboxEntry
    ? Omit<Entry, "id" | "at" | "by">
    : never
  : never;

/** What left the file, whoever sent it; who shows something is told when anything changes. */
export class Outbox {
  readonly entries: OutboxEntry[] = [];
  private readonly listeners: (() => void)[] = [];
  private lastId = 0;

  constructor(private readonly now: () => number) {}

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  changed(): void {
    for (const listener of this.listeners) listener();
  }

  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  post(entry: NewEntry, by: string): void {
    this.entries.push({ ...entry, id: this.nextId(), at: this.now(), by });
    this.changed();
  }
}
