import type { KeptBook } from "../engine/book";
import type { Host } from "./host";

/** An earlier state of the sheets; triggers have none. */
export interface Version {
  readonly id: number;
  /** Milliseconds since 1970 on the host's clock. */
  readonly at: number;
  /** "" for one that was kept by itself. */
  readonly name: string;
}

/** What a version brings back: the sheets, and the document's properties where "file.restore" is turned. */
export interface VersionState {
  readonly book: KeptBook;
  readonly properties: Readonly<Record<string, string>>;
}

/** Where versions stay when the file is closed. */
export interface VersionStore {
  /** Larger than that of every version before it, also of an earlier run. */
  newId(): number;
  /** False where it cannot be kept. */
  put(version: Version): Promise<boolean>;
  list(): Promise<readonly Version[]>;
  read(id: number): Promise<VersionState | undefined>;
}

/** Versions that are kept in memory alone, at most: the oldest go first. */
const mostHeld = 100;

/** The version history of one file: in its store, or as long as it is open. */
export class Versions {
  private lastId = 0;
  private storing: Promise<unknown> = Promise.resolve();
  /** Those that are in no store, or not yet. */
  private readonly held = new Map<number, Version & VersionState>();

  constructor(
    private readonly host: Host,
    private readonly store?: VersionStore,
  ) {}

  /** Newest first. */
  async list(): Promise<readonly Version[]> {
    const stored = (await this.store?.list()) ?? [];
    const held = [...this.held.values()].map(({ id, at, name }) => ({ id, at, name }));
    const others = stored.filter(({ id }) => !this.held.has(id));
    return [...held, ...others].sort((one, other) => other.id - one.id);
  }

  /** The file as it is now; gives the version's id. */
  keep(name: string): number {
    const { host, store } = this;
    const id = store?.newId() ?? this.lastId + 1;
    this.lastId = id;
    const properties = host.memory().properties.document;
    const version = { id, at: host.view().clock.now, name, book: host.book.kept(), properties };
    this.held.set(id, version);
    if (this.held.size > mostHeld) this.held.delete(Math.min(...this.held.keys()));
    const stored = store?.put(version).then((isStored) => isStored && this.held.delete(id));
    this.storing = Promise.all([this.storing, stored]);
    return id;
  }

  /** Resolves when all of them are in the store. */
  async settled(): Promise<void> {
    await this.storing;
  }

  /** The sheets go back; what they are now is kept as a version of its own. False for one that is not there. */
  async restore(id: number): Promise<boolean> {
    const wanted = this.held.get(id) ?? (await this.store?.read(id));
    if (wanted === undefined) return false;
    this.keep("");
    const { book } = this.host;
    book.restore(wanted.book);
    if (book.turned.has("file.restore")) this.host.restoreProperties(wanted.properties);
    return true;
  }
}
