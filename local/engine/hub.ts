import type { TransportService } from "./upstream/command";

interface Revision {
  readonly type: string;
  readonly serverRevisionId?: string;
  readonly nextRevisionId?: string;
}

const revisionTypes = ["REMOTE_REVISION", "REVISION_UNDONE", "REVISION_REDONE"];

/**
 * The one order of all changes. A revision is taken only if it was made upon the last one; a page whose revision is
 * refused hears what came before it, rebases its own and sends it again.
 */
export class Hub {
  private readonly listeners = new Map<string, (message: unknown) => void>();
  private revisions: unknown[] = [];
  /** Ids of all revisions since the file was opened. */
  private readonly known = new Set<string>();

  constructor(private lastRevision: string) {}

  get log(): readonly unknown[] {
    return this.revisions;
  }

  /** The last revision's id. */
  get revision(): string {
    return this.lastRevision;
  }

  get listenerCount(): number {
    return this.listeners.size;
  }

  /** Begins anew at a snapshot: forgets the revisions that it contains, and goes on from those made upon it. */
  startAt(revision: string, since: readonly unknown[] = []): void {
    this.lastRevision = revision;
    this.revisions = [...since];
    const last = since[since.length - 1];
    if (isRevision(last) && last.nextRevisionId !== undefined) this.lastRevision = last.nextRevisionId;
    for (const each of [{ type: "", nextRevisionId: revision }, ...since])
      if (isRevision(each) && each.nextRevisionId !== undefined) this.known.add(each.nextRevisionId);
  }

  /**
   * False when the revision was refused. Messages that are no revisions are passed on as they are. Throws when the
   * Model of this process, which listens first, cannot carry the revision out: then nobody has heard of it.
   */
  publish(message: unknown, isOurs = false): boolean {
    if (!isRevision(message)) return false;
    const text = JSON.stringify(message);
    const isChange = revisionTypes.includes(message.type);
    const before = this.lastRevision;
    if (isChange) {
      const { serverRevisionId, nextRevisionId } = message;
      // The engine passes over a revision whose id it knows: then this process would not do what the pages do.
      if (serverRevisionId !== before || !isNewId(nextRevisionId) || this.known.has(nextRevisionId)) return false;
      this.known.add(nextRevisionId);
      this.lastRevision = nextRevisionId;
      this.revisions.push(JSON.parse(text));
    }
    // Each listener gets a copy of its own: the engine writes into the messages that it is given.
    const [first, ...others] = [...this.listeners.values()];
    try {
      // Of its own revision this process's Model needs to hear only that it was taken.
      first?.(isOurs && isChange ? { ...message, commands: [] } : JSON.parse(text));
    } catch (failure) {
      if (isChange) {
        this.known.delete(this.lastRevision);
        this.lastRevision = before;
        this.revisions.pop();
      }
      throw failure;
    }
    for (const listener of others) listener(JSON.parse(text));
    return true;
  }

  subscribe(client: string, listener: (message: unknown) => void): void {
    this.listeners.set(client, listener);
  }

  unsubscribe(client: string): void {
    this.listeners.delete(client);
  }

  /** For the Model of this process, whose revisions are never refused. */
  transport(): TransportService {
    return {
      sendMessage: async (message) => {
        // Its cursor is nobody's, and pages would draw it.
        if (isRevision(message) && revisionTypes.includes(message.type)) this.publish(message, true);
      },
      onNewMessage: (client, listener) => this.subscribe(client, listener),
      leave: (client) => this.unsubscribe(client),
    };
  }
}

function isRevision(message: unknown): message is Revision {
  return typeof message === "object" && message !== null && "type" in message && typeof message.type === "string";
}

function isNewId(id: unknown): id is string {
  return typeof id === "string" && id !== "";
}
