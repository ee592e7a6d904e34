import type { Book } from "../engine/book";
import { FileMemory, type UserStore } from "./file-memory";
import type { HostOptions, PersonMemory } from "./host";
import type { HostClock } from "./host-clock";
import { PersonLocks } from "./locks";
import type { Person } from "./person";
import type { RecordedCalls } from "./recorded-calls";
import { Selection } from "./selection";
import type { Patience, SharedFile } from "./shared-file";
import { Surroundings } from "./surroundings";

/** All that one person's executions have of a file: what is shared with everybody, and what is theirs alone. */
export class HostState {
  /** The settings as if this person sat at the keyboard. */
  readonly options: HostOptions;
  readonly memory: FileMemory;
  readonly surroundings: Surroundings;
  readonly locks: PersonLocks;
  readonly selection: Selection;
  /** Webhook calls made, by the day of the host's clock. */
  readonly fetched = new Map<number, number>();
  /** Mail recipients used, by the day of the host's clock. */
  readonly mailed = new Map<number, number>();

  constructor(
    readonly file: SharedFile,
    public person: Person,
    own: UserStore,
  ) {
    const { address, locale } = person;
    this.options = { ...file.options, user: address, ...(locale === undefined ? {} : { userLocale: locale }) };
    this.memory = new FileMemory(file.stores, address, own);
    this.surroundings = new Surroundings(file.outbox, address);
    this.locks = new PersonLocks(file.locks);
    this.selection = new Selection(this.book, address === file.options.user);
  }

  get book(): Book {
    return this.file.book;
  }

  get clock(): HostClock {
    return this.file.clock;
  }

  get calls(): RecordedCalls {
    return this.file.calls;
  }

  get patience(): Patience {
    return this.file.patience;
  }

  get fileId(): string {
    return this.file.fileId;
  }

  get addOnName(): string {
    return this.options.addOnName ?? "Lodestar";
  }

  /** Scopes of the manifest that this person granted. */
  get granted(): readonly string[] {
    const { granted = "all" } = this.person;
    if (granted === "unasked") return [];
    const { oauthScopes } = this.options.files.manifest;
    return granted === "all" ? oauthScopes : oauthScopes.filter((scope) => granted.includes(scope));
  }

  saved(): PersonMemory {
    const { installed, granted } = this.person;
    return {
      properties: Object.fromEntries(this.memory.properties.user),
      triggers: [...this.memory.triggers],
      person: { installed, granted },
    };
  }
}
