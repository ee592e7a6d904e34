import type { Book, KeptBook } from "../engine/book";

/** An earlier state of the sheets; properties and triggers have none. */
export interface Version {
  readonly id: number;
  /** Milliseconds since 1970 on the host's clock. */
  readonly at: number;
  /** "" for one that was kept by itself. */
  readonly name: string;
}

/** The version history of one file, as long as it is open. */
export class Versions {
  private readonly kept: (Version & { readonly book: KeptBook })[] = [];

  constructor(
    private readonly book: Book,
    private readonly now: () => number,
  ) {}

  /** Newest first. */
  list(): readonly Version[] {
    return this.kept.map(({ id, at, name }) => ({ id, at, name })).reverse();
  }

  keep(name: string): number {
    const id = this.kept.length + 1;
    this.kept.push({ id, at: this.now(), name, book: this.book.kept() });
    return id;
  }

  /** The sheets go back; what they are now is kept as a version of its own. False for one that is not there. */
  restore(id: number): boolean {
    const wanted = this.kept.find((version) => version.id === id);
    if (wanted === undefined) return false;
    this.keep("");
    this.book.restore(wanted.book);
    return true;
  }
}
