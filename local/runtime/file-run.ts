import type { Reply, Request, WireEvent } from "../apps-script/acts";
import type { ChangeType, EvaluateCustom, UserEdit } from "../engine/book";
import { firstRun, type InstalledTrigger, nextRun } from "./clock-triggers";
import { type ExecutionKind, execution } from "./execution";
import type { AuthMode, Outcome } from "./host";
import type { HostState } from "./host-state";
import { mayEdit } from "./person";
import type { Runner } from "./runner";
import { type ScriptFunction, scriptFunctions } from "./script-functions";
import type { SharedFile } from "./shared-file";
import { clockEvent, editEvent } from "./trigger-event";

/** Edits that wait for the simple trigger at most: Google drops what comes faster. */
const WAITING_EDITS = 2;
/** Milliseconds. */
const HOUR = 3_600_000;

/** The script of one file: what starts its functions by itself, and as whom they run. */
export class FileRun {
  readonly functions: ReadonlyMap<string, ScriptFunction>;
  private readonly waitingEdits: UserEdit[] = [];
  private editing = false;

  constructor(
    readonly file: SharedFile,
    readonly runner: Runner,
  ) {
    this.functions = new Map(scriptFunctions(file.options.files.code).map((one) => [one.name, one]));
    this.nameFunctions();
    file.book.onUserEdit((edit) => this.edited(edit));
    file.book.onUserChange((type, client) => this.changed(type, client));
  }

  /** Once the add-on was used in this file by its menu, its formulas answer, and its menus are everybody's. */
  enable(enabled: boolean): void {
    if (this.file.enabled === enabled) return;
    this.file.enabled = enabled;
    this.nameFunctions();
    this.file.outbox.changed();
  }

  /** The mode in which somebody's page opens; undefined where nothing of the script runs for them. */
  openMode({ person }: HostState): AuthMode | undefined {
    const { file } = this;
    if (!mayEdit(person)) return undefined;
    if (file.kind === "bound" || file.enabled) return "LIMITED";
    if (person.installed === false) return undefined;
    return file.options.addOn?.published === false ? "LIMITED" : "NONE";
  }

  opened(state: HostState): Promise<Outcome> {
    const mode = this.openMode(state);
    if (mode === undefined) return Promise.resolve({ ok: true, value: null });
    const event: WireEvent = { kind: "open", authMode: mode, user: state.person.address };
    const opened = this.fire(state, "open", mode, "onOpen", event);
    for (const { owner, trigger } of this.firing("ON_OPEN"))
      void this.fire(
        owner,
        "document",
        "FULL",
        trigger.functionName,
        { ...event, authMode: "FULL" },
        seenBy(owner, state),
      );
    return opened;
  }

  fire(
    state: HostState,
    kind: ExecutionKind,
    mode: AuthMode,
    functionName: string,
    event: WireEvent,
    active?: string,
  ): Promise<Outcome> {
    if (!this.functions.has(functionName)) return Promise.resolve({ ok: true, value: null });
    return new Promise((resolve) => {
      const done = (reply: Reply): void => {
        reportFailure(state, functionName, reply);
        resolve(outcomeOf(reply));
      };
      this.start(state, kind, mode, { kind: "event", functionName, event }, done, active);
    });
  }

  outcome(state: HostState, kind: ExecutionKind, request: Request): Promise<Outcome> {
    return new Promise((resolve) => this.start(state, kind, "FULL", request, (reply) => resolve(outcomeOf(reply))));
  }

  advance(milliseconds: number): Promise<void> {
    return this.fireDue(this.file.clock.now() + milliseconds);
  }

  settled(): Promise<void> {
    return this.runner.settled();
  }

  stop(): Promise<void> {
    return this.runner.stop();
  }

  /** Fires all clock triggers due up to an instant, in order, each at its own time, then winds the clock to it. */
  private fireDue(target: number): Promise<void> {
    const { file } = this;
    return new Promise((resolve) => {
      // A loop, not a recursion: in this thread each run is over at once, and there may be thousands.
      const step = (): void => {
        for (let over = true; over; ) {
          const due = this.nextDue(target);
          if (due === undefined) {
            file.clock.windTo(target);
            file.book.reevaluate();
            file.outbox.changed();
            resolve();
            return;
          }
          let inline = true;
          over = false;
          this.strike(due.owner, due.trigger, () => {
            if (inline) over = true;
            else step();
          });
          inline = false;
        }
      };
      step();
    });
  }

  readonly evaluate: EvaluateCustom = (name, args, cell) => this.runner.evaluate(this.spelled(name), args, cell);

  /** Cells may call a function in any case. */
  spelled(name: string): string {
    if (this.functions.has(name)) return name;
    const wanted = name.toUpperCase();
    return [...this.functions.keys()].find((one) => one.toUpperCase() === wanted) ?? name;
  }

  private nameFunctions(): void {
    const answers = this.file.kind === "bound" || this.file.enabled;
    this.file.book.setCustomFunctions(answers ? [...this.functions.keys()] : [], this.evaluate);
  }

  private nextDue(target: number): { readonly owner: HostState; readonly trigger: InstalledTrigger } | undefined {
    const [due] = this.file.stores.triggers
      .filter(({ trigger: { nextAt } }) => nextAt !== null && nextAt <= target)
      .sort((one, other) => (one.trigger.nextAt ?? 0) - (other.trigger.nextAt ?? 0));
    return due && { owner: this.file.person(due.owner), trigger: due.trigger };
  }

  private strike(owner: HostState, trigger: InstalledTrigger, done: () => void): void {
    const { clock, book } = this.file;
    const at = trigger.nextAt ?? clock.now();
    const before = clock.now();
    clock.windTo(at);
    // TODAY follows the clock; a trigger that reads it must not see yesterday.
    if (clock.now() - before >= HOUR) book.reevaluate();
    const next: InstalledTrigger = { ...trigger, nextAt: followingRun(trigger, at, clock.now()) };
    owner.memory.triggers = owner.memory.triggers.map((one) => (one.id === trigger.id ? next : one));
    if (!this.isFollowed(owner)) {
      done();
      return;
    }
    const { timeZone } = this.file.options.files.manifest;
    const event = clockEvent(trigger, at, trigger.clock?.timeZone ?? timeZone);
    const request: Request = { kind: "event", functionName: trigger.functionName, event };
    this.start(owner, "clock", "FULL", request, (reply) => {
      reportFailure(owner, trigger.functionName, reply);
      if (!reply.ok) this.drop(owner, trigger);
      done();
    });
  }

  /** Triggers of an add-on rest while its owner has it uninstalled, may not edit, or nobody used it in this file. */
  private isFollowed(owner: HostState): boolean {
    return this.file.works(owner) && (this.file.kind === "bound" || owner.person.installed !== false);
  }

  private firing(
    type: "ON_CHANGE" | "ON_OPEN" | "ON_EDIT",
  ): { readonly owner: HostState; readonly trigger: InstalledTrigger }[] {
    return this.file.stores.triggers
      .filter(({ trigger }) => trigger.eventType === type)
      .map(({ owner, trigger }) => ({ owner: this.file.person(owner), trigger }))
      .filter(({ owner }) => this.isFollowed(owner));
  }

  private changed(changeType: ChangeType, client: string): void {
    const editor = this.file.editor(client);
    for (const { owner, trigger } of this.firing("ON_CHANGE")) {
      const user = seenBy(owner, editor);
      const event: WireEvent = { kind: "change", authMode: "FULL", user, changeType, triggerUid: trigger.id };
      void this.fire(owner, "document", "FULL", trigger.functionName, event, user).then(({ ok }) => {
        if (!ok) this.drop(owner, trigger);
      });
    }
  }

  private edited(edit: UserEdit): void {
    const editor = this.file.editor(edit.client);
    for (const { owner, trigger } of this.firing("ON_EDIT")) {
      const event = this.editEvent(edit, seenBy(owner, editor), trigger, "FULL");
      void this.fire(owner, "document", "FULL", trigger.functionName, event, seenBy(owner, editor)).then(({ ok }) => {
        if (!ok) this.drop(owner, trigger);
      });
    }
    if (!this.functions.has("onEdit") || this.editMode(editor) === undefined) return;
    if (this.editing && this.waitingEdits.length >= WAITING_EDITS) return;
    this.waitingEdits.push(edit);
    if (!this.editing) this.nextEdit();
  }

  /** Undefined where an edit of theirs runs nothing: where an add-on was never used in this file, unless the switch is turned. */
  private editMode(editor: HostState): AuthMode | undefined {
    if (this.file.works(editor)) return "LIMITED";
    return this.file.book.turned.has("authorization.edit-unused") ? this.openMode(editor) : undefined;
  }

  private editEvent(
    edit: UserEdit,
    user: string,
    trigger: InstalledTrigger | undefined,
    mode: AuthMode,
  ): ReturnType<typeof editEvent> {
    return editEvent(edit, user, trigger, mode, this.file.book.turned.has("triggers.edit-date"));
  }

  /** Where that switch is turned, a trigger whose run failed is gone. */
  private drop(owner: HostState, { id }: InstalledTrigger): void {
    if (this.file.book.turned.has("triggers.after-failure"))
      owner.memory.triggers = owner.memory.triggers.filter((one) => one.id !== id);
  }

  /** Simple triggers of one file run one after the other. */
  private nextEdit(): void {
    const edit = this.waitingEdits.shift();
    if (edit === undefined) return;
    this.editing = true;
    const editor = this.file.editor(edit.client);
    const mode = this.editMode(editor) ?? "LIMITED";
    const event = this.editEvent(edit, editor.person.address, undefined, mode);
    this.start(editor, "edit", mode, { kind: "event", functionName: "onEdit", event }, (reply) => {
      this.editing = false;
      reportFailure(editor, "onEdit", reply);
      this.nextEdit();
    });
  }

  private start(
    state: HostState,
    kind: ExecutionKind,
    mode: AuthMode,
    request: Request,
    done: (reply: Reply) => void,
    active?: string,
  ): void {
    const started = execution(kind, mode, request, state.options.limits, active);
    this.runner.run(state, started, (reply) => {
      for (const name of reply.log) state.calls.note(name);
      state.locks.releaseAll(started);
      done(started.death === undefined ? reply : died(started.death));
    });
  }
}

/** A trigger's owner learns who did what it follows only where that was the owner. */
function seenBy(owner: HostState, other: HostState): string {
  return owner === other ? owner.person.address : "";
}

function reportFailure(state: HostState, functionName: string, reply: Reply): void {
  if (reply.ok) return;
  const message = reply.name === "" ? reply.message : `${reply.name}: ${reply.message}`;
  state.surroundings.post({ kind: "failure", function: functionName, message });
}

/** What was missed while the file was closed is not made up for. */
function followingRun({ clock }: InstalledTrigger, ran: number, now: number): number | null {
  if (clock === undefined) return null;
  const next = nextRun(clock, ran);
  return next !== null && next <= now ? firstRun(clock, now) : next;
}

function died(message: string): Reply {
  return { ok: false, name: "Exception", message, line: 0, log: [] };
}

function outcomeOf(reply: Reply): Outcome {
  return reply.ok ? { ok: true, value: reply.value } : { ok: false, message: reply.message };
}
