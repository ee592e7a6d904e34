import type { OutboxEntry } from "./host";

export type NewEntry = OutboxEntry extends infer Entry
  ? Entry extends OutboxEntry
    ? Omit<Entry, "id" | "at" | "by">
    : never
  : never;

/** Entries that are kept, and characters in them. Of what is too much the oldest lines of the log go first. */
const ENTRIES = 2000;
const CHARACTERS = 20_000_000;

/** What left the file, whoever sent it; who shows something is told when anything changes. */
export class Outbox {
  readonly entries: OutboxEntry[] = [];
  private readonly listeners: (() => void)[] = [];
  private lastId = 0;
  private characters = 0;

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
    const posted: OutboxEntry = { ...entry, id: this.nextId(), at: this.now(), by };
    this.entries.push(posted);
    this.characters += charactersOf(posted);
    while (this.entries.length > ENTRIES || (this.characters > CHARACTERS && this.entries.length > 1)) this.forget();
    this.changed();
  }

  private forget(): void {
    const log = this.entries.findIndex(({ kind }) => kind === "log");
    const [gone] = this.entries.splice(Math.max(log, 0), 1);
    if (gone !== undefined) this.characters -= charactersOf(gone);
  }
}

function charactersOf(entry: OutboxEntry): number {
  return Object.values(entry).reduce((sum: number, part) => sum + (typeof part === "string" ? part.length : 0), 0);
}
