import { randomUUID } from "node:crypto";
import type { Book } from "../engine/book";
import { words } from "../language/en";
import type { FileStores, UserStore } from "./file-memory";
import type { HostMemory, HostOptions, PersonMemory } from "./host";
import { HostClock } from "./host-clock";
import { HostState } from "./host-state";
import { Locks } from "./locks";
import { Outbox } from "./outbox";
import { mayEdit, type Person, type ScriptKind } from "./person";
import { RecordedCalls } from "./recorded-calls";

/** How executions wait: not at all in this thread, by promises when each has a thread of its own. */
export interface Patience {
  readonly canWait: boolean;
  /** Resolves when no custom function is being computed; undefined when none is. */
  computed(): Promise<void> | undefined;
}

/** One file with one script in it, as everybody shares it; a HostState is what one person has of it. */
export class SharedFile {
  readonly book: Book;
  readonly clock: HostClock;
  readonly outbox: Outbox;
  readonly stores: FileStores;
  readonly locks = new Locks();
  readonly calls = new RecordedCalls();
  /** Made up once: what getId answers. */
  readonly fileId: string;
  enabled: boolean;
  private readonly states = new Map<string, HostState>();
  private readonly clients = new Map<string, string>();

  constructor(
    readonly options: HostOptions,
    readonly patience: Patience,
  ) {
    const { memory } = options;
    this.book = options.book;
    this.clock = new HostClock(options.now, options.ticking === true);
    this.outbox = new Outbox(() => this.clock.now());
    this.fileId = memory?.fileId ?? randomUUID().replace(/-/g, "");
    this.enabled = memory?.enabled ?? options.addOn?.enabled ?? true;
    this.stores = {
      document: storeOf(memory?.properties.document),
      script: storeOf(memory?.properties.script),
      documentCache: new Map(),
      scriptCache: new Map(),
      triggers: triggersOf(memory, options.user),
      triggersMade: 0,
    };
    this.stores.triggersMade = this.stores.triggers.length;
    const given = options.people ?? [];
    const keyboard: Person = { address: options.user, role: "owner", locale: options.userLocale };
    const people = given.some(({ address }) => address === options.user) ? given : [keyboard, ...given];
    for (const person of people) this.addPerson(person, memory?.people?.[person.address]);
    const own = memory?.properties.user;
    if (own !== undefined) this.person(options.user).memory.properties.user = storeOf(own);
  }

  get kind(): ScriptKind {
    return this.options.script ?? "add-on";
  }

  get people(): readonly HostState[] {
    return [...this.states.values()];
  }

  /** A bound script is the owner's; who installed an add-on makes no difference to its formulas. */
  get owner(): HostState {
    return this.people.find(({ person }) => person.role === "owner") ?? this.person(this.options.user);
  }

  /** @throws for somebody with whom the file is not shared */
  person(address: string): HostState {
    const state = this.states.get(address);
    if (state === undefined) throw new Error(words.people.stranger({ address }));
    return state;
  }

  /** From now on, what this page does is this person's doing. */
  join(client: string, address: string): void {
    this.clients.set(client, address);
  }

  leave(client: string): void {
    this.clients.delete(client);
  }

  /** Whose edit it was: a page's, or an address itself. The keyboard of a host without pages is its user's. */
  editor(client: string): HostState {
    const address = this.clients.get(client) ?? client;
    return this.states.get(address) ?? this.person(this.options.user);
  }

  /** Whether the script can do anything for somebody here of itself: open its menu, follow edits, strike its clock. */
  works({ person }: HostState): boolean {
    return mayEdit(person) && (this.kind === "bound" || this.enabled);
  }

  saved(): HostMemory {
    const { user } = this.options;
    const { document, script, triggers } = this.stores;
    const keyboard = this.person(user);
    const others = this.people.filter((state) => state !== keyboard);
    return {
      fileId: this.fileId,
      properties: {
        document: Object.fromEntries(document),
        script: Object.fromEntries(script),
        user: Object.fromEntries(keyboard.memory.properties.user),
      },
      triggers: triggers.flatMap(({ owner, trigger }) => (owner === user ? [trigger] : [])),
      enabled: this.enabled,
      people: Object.fromEntries(others.map((state) => [state.person.address, state.saved()])),
    };
  }

  private addPerson(person: Person, memory: PersonMemory | undefined): void {
    const stores = this.options.userStores;
    const own: UserStore = stores?.get(person.address) ?? { properties: storeOf(memory?.properties), cache: new Map() };
    stores?.set(person.address, own);
    this.states.set(person.address, new HostState(this, { ...person, ...memory?.person }, own));
  }
}

function storeOf(properties: Readonly<Record<string, string>> | undefined): Map<string, string> {
  return new Map(Object.entries(properties ?? {}));
}

function triggersOf(memory: HostMemory | undefined, user: string): FileStores["triggers"] {
  const own = (memory?.triggers ?? []).map((trigger) => ({ owner: user, trigger }));
  const others = Object.entries(memory?.people ?? {});
  return [...own, ...others.flatMap(([owner, { triggers }]) => triggers.map((trigger) => ({ owner, trigger })))];
}
