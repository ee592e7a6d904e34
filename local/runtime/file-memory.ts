import type { StoreName } from "../apps-script/acts";
import type { InstalledTrigger } from "./clock-triggers";

type Store = Map<string, string>;
type Cache = Map<string, { readonly text: string; readonly until: number }>;

/** A trigger of the file, and whose it is: nobody else sees it, and it runs as its owner. */
export interface OwnedTrigger {
  readonly owner: string;
  readonly trigger: InstalledTrigger;
}

/** What belongs to the file and its script besides the book, and is one for all people. */
export interface FileStores {
  document: Store;
  script: Store;
  readonly documentCache: Cache;
  readonly scriptCache: Cache;
  triggers: OwnedTrigger[];
  /** How many triggers were ever made here. */
  triggersMade: number;
}

/** What a person brings along: a user's properties are one store for all files of the script. */
export interface UserStore {
  properties: Store;
  readonly cache: Cache;
}

/** Properties, caches and triggers as one person's executions have them. */
export class FileMemory {
  readonly properties: Record<StoreName, Store>;
  readonly caches: Readonly<Record<StoreName, Cache>>;

  constructor(
    private readonly file: FileStores,
    private readonly address: string,
    own: UserStore,
  ) {
    this.caches = { document: file.documentCache, script: file.scriptCache, user: own.cache };
    this.properties = {
      get document() {
        return file.document;
      },
      set document(store) {
        file.document = store;
      },
      get script() {
        return file.script;
      },
      set script(store) {
        file.script = store;
      },
      get user() {
        return own.properties;
      },
      set user(store) {
        own.properties = store;
      },
    };
  }

  get triggers(): readonly InstalledTrigger[] {
    return this.file.triggers.flatMap(({ owner, trigger }) => (owner === this.address ? [trigger] : []));
  }

  set triggers(triggers: readonly InstalledTrigger[]) {
    const others = this.file.triggers.filter(({ owner }) => owner !== this.address);
    this.file.triggers = [...others, ...triggers.map((trigger) => ({ owner: this.address, trigger }))];
  }

  get triggersMade(): number {
    return this.file.triggersMade;
  }

  set triggersMade(count: number) {
    this.file.triggersMade = count;
  }
}
