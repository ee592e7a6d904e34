import type { KeptBook } from "../engine/book";
import type { Host } from "./host";

/** An earlier state of the sheets; properties and triggers have none. */
export interface Version {
  readonly id: number;
  /** Milliseconds since 1970 on the host's clock. */
  readonly at: number;
  /** "" for one that was kept by itself. */
  readonly name: string;
}

type Properties = Readonly<Record<string, string>>;

/** The version history of one file, as long as it is open. */
export class Versions {
  private readonly kept: (Version & { readonly book: KeptBook; readonly properties: Properties })[] = [];

  constructor(private readonly host: Host) {}

  /** Newest first. */
  list(): readonly Version[] {
    return this.kept.map(({ id, at, name }) => ({ id, at, name })).reverse();
  }

  keep(name: string): number {
    const id = this.kept.length + 1;
    const { host } = this;
    const properties = host.memory().properties.document;
    this.kept.push({ id, at: host.view().clock.now, name, book: host.book.kept(), properties });
    return id;
  }

  /** The sheets go back; what they are now is kept as a version of its own. False for one that is not there. */
  restore(id: number): boolean {
    const wanted = this.kept.find((version) => version.id === id);
    if (wanted === undefined) return false;
    this.keep("");
    const { book } = this.host;
    book.restore(wanted.book);
    if (book.turned.has("file.restore")) this.host.restoreProperties(wanted.properties);
    return true;
  }
}
