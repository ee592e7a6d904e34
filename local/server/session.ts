import type { WebSocket } from "ws";
import type { Book } from "../engine/book";
import { words } from "../language/en";
import type { Host, HostView, Outcome } from "../runtime/host";
import type { Versions } from "../runtime/versions";
import { reasonOf } from "./failure";
import { typedBy } from "./late-change";
import { type PageMessage, type PageView, parsePageMessage, type ServerMessage } from "./protocol";

/** What a page can have done with its file as a whole. */
export interface Desk {
  readonly versions: Versions;
  /** The id of the copy that a person made, or a sentence. */
  copy(address: string): Promise<{ readonly id: string } | { readonly problem: string }>;
  /** Names of the workbooks that are kept beside it; undefined where it is not kept. */
  workbooks(): Promise<readonly string[] | undefined>;
  /** The id of one of them, or a sentence. */
  open(name: string): Promise<{ readonly id: string } | { readonly problem: string }>;
  /** Makes every page of the file begin anew. @param address who wanted that: the others are told */
  reload(address: string): void;
  /** Says it to a person when their page has begun anew. */
  tellLater(address: string, sentence: string): void;
  /** What was to be said; it is forgotten then. */
  takeLater(address: string): readonly string[];
  /** Why the file is not saved, as long as it is not. */
  readonly trouble: string | undefined;
}

/** What may wait for a page that does not take it: the state of a large file is some 20 MB. */
const maxUnheardBytes = 256 * 1024 * 1024;

/** Bytes that a page may leave unread before it is told less often, and milliseconds until it is looked at again. */
const UNREAD = 1_000_000;
const PAUSE = 100;

/** One page at the other end of a WebSocket: it joins the book as one more client, and shows what the host shows. */
export class Session {
  readonly book: Book;
  private seenOutbox = 0;
  /** The book is another one than the page knows: what it still sends of changes comes too late. */
  private isLeaving = false;
  private activeSheet: string;
  private later: NodeJS.Timeout | undefined;

  /** @param host the file as the person at this page has it open */
  constructor(
    private readonly host: Host,
    private readonly socket: WebSocket,
    private readonly client: string,
    private readonly desk: () => Desk | undefined,
  ) {
    const { book } = host;
    this.book = book;
    host.join(client);
    this.activeSheet = host.activeSheet();
    const view = host.view();
    // The state goes out before the first revision can: both use this one socket, in order.
    this.send({
      type: "state",
      client,
      locale: book.locale,
      timeZone: book.timeZone,
      turned: [...book.turned],
      book: book.hub.state(),
      activeSheet: this.activeSheet,
      view: shown(view),
      outbox: view.outbox,
    });
    this.seenOutbox = lastId(view);
    book.hub.subscribe(client, (message) => this.send({ type: "revision", message }));
    const { trouble, takeLater } = this.desk() ?? {};
    for (const sentence of takeLater?.(this.address) ?? []) this.refuse(sentence);
    if (trouble !== undefined) this.refuse(trouble);
  }

  get address(): string {
    return this.host.view().person.address;
  }

  /** Takes one message. Whatever it holds, the session lives on. */
  receive(text: string): void {
    const message = parsePageMessage(text);
    if (message === undefined) {
      this.refuse(words.server.unreadableMessage);
      return;
    }
    try {
      this.act(message);
    } catch (cause) {
      // The sheet that was selected may be gone by now; the page will select another one.
      if (message.type === "select") return;
      this.refuse(words.server.failedMessage({ reason: reasonOf(cause) }));
    }
  }

  /** Tells the page what has changed around the grid. */
  show(): void {
    clearTimeout(this.later);
    // A script may change things faster than a page can show them: it needs to see the last of them.
    if (this.socket.bufferedAmount > UNREAD) {
      this.later = setTimeout(() => this.show(), PAUSE).unref();
      return;
    }
    const view = this.host.view();
    this.send({ type: "view", view: shown(view), outbox: view.outbox.filter((entry) => entry.id > this.seenOutbox) });
    this.seenOutbox = lastId(view);
    const sheet = this.host.activeSheet();
    if (sheet === this.activeSheet) return;
    this.activeSheet = sheet;
    this.send({ type: "activate", sheet });
  }

  /** Whether the same person has the same file open here. */
  isOf(host: Host): boolean {
    return host.book === this.book && host.view().person.address === this.address;
  }

  /** The book was put back to what it was: the page begins anew. */
  reload(): void {
    this.isLeaving = true;
    this.send({ type: "reload" });
  }

  end(): void {
    clearTimeout(this.later);
    this.host.book.hub.unsubscribe(this.client);
    this.host.leave(this.client);
  }

  private act(message: PageMessage): void {
    const { host } = this;
    switch (message.type) {
      case "revision":
        if (isChange(message.message) && !this.mayEdit()) return;
        if (this.isLeaving) this.tellLate(message.message);
        else host.book.hub.publish(message.message, this.client);
        return;
      case "custom":
        host.custom(message.calls).then(
          (results) => this.send({ type: "custom", id: message.id, results }),
          (cause) => {
            const failed = { kind: "error", message: reasonOf(cause) } as const;
            this.send({ type: "custom", id: message.id, results: message.calls.map(() => failed) });
          },
        );
        return;
      case "call":
        this.answer(message.id, host.callFromPage(message.function, message.args));
        return;
      case "menu":
        this.answer(message.id, host.clickMenu(message.function));
        return;
      case "answer":
        host.answerDialog(message.dialog, message.answer);
        return;
      case "closeSidebar":
        // A page may ask late, when another sidebar has taken the place.
        if (host.view().sidebar?.id === message.sidebar) host.closeSidebar();
        return;
      case "select":
        host.select(message.area);
        this.activeSheet = message.area.sheet;
        return;
      case "copy":
        this.answer(message.id, this.copied());
        return;
      case "versions":
        this.answer(message.id, this.versions());
        return;
      case "workbooks":
        this.answer(message.id, this.workbooks());
        return;
      case "openWorkbook":
        this.answer(message.id, this.opened(message.name));
        return;
      case "keepVersion":
        if (this.mayEdit()) this.desk()?.versions.keep(message.name);
        return;
      case "restore":
        if (this.mayEdit()) void this.restore(message.version);
        return;
      case "person":
        host.as(message.address).changePerson(message.change);
        return;
      case "enable":
        host.enableAddOn(message.enabled);
        return;
      case "install":
        this.answer(message.id, host.install());
        return;
      case "advance":
        this.answer(
          message.id,
          host.advance(stepOf(host.view(), message.by)).then(() => ({ ok: true, value: host.view().clock.now })),
        );
        return;
    }
  }

  private tellLate(revision: unknown): void {
    const cells = typedBy(revision, this.book.sheets());
    if (isChange(revision)) this.desk()?.tellLater(this.address, words.server.tooLate({ cells }));
  }

  private mayEdit(): boolean {
    const { person } = this.host.view();
    if (person.role !== "viewer") return true;
    this.refuse(words.people.viewerEdits({ address: person.address }));
    return false;
  }

  private async versions(): Promise<Outcome> {
    return { ok: true, value: (await this.desk()?.versions.list()) ?? [] };
  }

  private async restore(version: number): Promise<void> {
    try {
      const desk = this.desk();
      if ((await desk?.versions.restore(version)) === true) desk?.reload(this.address);
      else this.refuse(words.server.versionGone);
    } catch (cause) {
      this.refuse(words.server.failedMessage({ reason: reasonOf(cause) }));
    }
  }

  private async copied(): Promise<Outcome> {
    const copy = (await this.desk()?.copy(this.address)) ?? { problem: words.server.noCopies };
    return "problem" in copy ? { ok: false, message: copy.problem } : { ok: true, value: copy.id };
  }

  private async workbooks(): Promise<Outcome> {
    const names = await this.desk()?.workbooks();
    return names === undefined ? { ok: false, message: words.server.noFolder } : { ok: true, value: names };
  }

  private async opened(name: string): Promise<Outcome> {
    const found = (await this.desk()?.open(name)) ?? { problem: words.server.noFolder };
    return "problem" in found ? { ok: false, message: found.problem } : { ok: true, value: found.id };
  }

  private answer(id: number, running: Promise<Outcome>): void {
    // What a script answers may be nested too deeply to be told.
    running
      .then((outcome) => this.send({ type: "outcome", id, outcome }))
      .catch((cause) => this.send({ type: "outcome", id, outcome: { ok: false, message: reasonOf(cause) } }));
  }

  refuse(message: string): void {
    this.send({ type: "refused", message });
  }

  private send(message: ServerMessage): void {
    if (this.socket.readyState !== this.socket.OPEN) return;
    this.socket.send(JSON.stringify(message));
    // A page that does not listen any more comes back to the state as it is then.
    if (this.socket.bufferedAmount > maxUnheardBytes) this.socket.terminate();
  }
}

/** Where somebody's cursor stands is no change. */
function isChange(message: unknown): boolean {
  const type = typeof message === "object" && message !== null && "type" in message ? `${message.type}` : "";
  return !type.startsWith("CLIENT_");
}

function shown({ sidebar, outbox: _, dialog, ...rest }: HostView): PageView {
  return { ...rest, dialog, sidebar: sidebar && { id: sidebar.id, title: sidebar.title } };
}

function lastId(view: HostView): number {
  return view.outbox[view.outbox.length - 1]?.id ?? 0;
}

function stepOf({ clock }: HostView, by: "nextTrigger" | number): number {
  if (by !== "nextTrigger") return by;
  return clock.nextTrigger === null ? 0 : Math.max(0, clock.nextTrigger - clock.now);
}
