import { randomUUID } from "node:crypto";
import type { Book } from "../engine/book";
import { FileMemory } from "./file-memory";
import type { HostOptions } from "./host";
import { HostClock } from "./host-clock";
import { Locks } from "./locks";
import { RecordedCalls } from "./recorded-calls";
import { Selection } from "./selection";
import { Surroundings } from "./surroundings";

/** How executions wait: not at all in this thread, by promises when each has a thread of its own. */
export interface Patience {
  readonly canWait: boolean;
  /** Resolves when no custom function is being computed; undefined when none is. */
  computed(): Promise<void> | undefined;
}

/** All that executions of one file share. */
export class HostState {
  readonly book: Book;
  readonly clock: HostClock;
  readonly memory: FileMemory;
  readonly surroundings: Surroundings;
  readonly locks = new Locks();
  readonly calls = new RecordedCalls();
  readonly selection: Selection;
  /** Made up once: what getId answers. */
  readonly fileId: string;
  /** Mail recipients used, by the day of the host's clock. */
  readonly mailed = new Map<number, number>();

  constructor(
    readonly options: HostOptions,
    readonly patience: Patience,
  ) {
    this.book = options.book;
    this.clock = new HostClock(options.now, options.ticking === true);
    this.memory = new FileMemory(options.memory);
    this.surroundings = new Surroundings(() => this.clock.now());
    this.selection = new Selection(this.book);
    this.fileId = this.memory.fileId ?? randomUUID().replace(/-/g, "");
    this.memory.fileId = this.fileId;
  }

  get addOnName(): string {
    return this.options.addOnName ?? "Lodestar";
  }
}
