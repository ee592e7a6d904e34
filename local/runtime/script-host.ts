import type { Reply, Request, WireEvent } from "../apps-script/acts";
import { googleMessages } from "../apps-script/google-messages";
import type { Area, Book, CustomArgument, CustomResult, EvaluateCustom, UserEdit } from "../engine/book";
import { firstRun, type InstalledTrigger, nextRun } from "./clock-triggers";
import { type Execution, type ExecutionKind, execution } from "./execution";
import type { AuthMode, CallLog, DialogAnswer, Host, HostMemory, HostView, Outcome } from "./host";
import type { HostState } from "./host-state";
import { pageArguments } from "./page-arguments";
import { type ScriptFunction, scriptFunctions } from "./script-functions";
import { clockEvent, editEvent } from "./trigger-event";

/** Where executions take place. */
export interface Runner {
  /** Runs to the end and tells once; in this thread, before it returns. */
  run(execution: Execution, done: (reply: Reply) => void): void;
  readonly evaluate: EvaluateCustom;
  custom(
    calls: readonly { readonly name: string; readonly args: readonly CustomArgument[] }[],
  ): Promise<readonly CustomResult[]>;
  /** Resolves when no execution runs. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** Edits that wait for the simple trigger at most: Google drops what comes faster. */
const WAITING_EDITS = 2;
/** Milliseconds. */
const HOUR = 3_600_000;

/** One file with one add-on in it: when its functions run, and in which mode. */
export class ScriptHost implements Host {
  readonly book: Book;
  readonly calls: CallLog;
  private readonly functions: ReadonlyMap<string, ScriptFunction>;
  private readonly waitingEdits: UserEdit[] = [];
  private editing = false;

  constructor(
    protected readonly state: HostState,
    protected readonly runner: Runner,
  ) {
    this.book = state.book;
    this.calls = state.calls;
    this.functions = new Map(scriptFunctions(state.options.files.code).map((one) => [one.name, one]));
    this.book.setCustomFunctions([...this.functions.keys()], this.evaluate);
    this.book.onUserEdit((edit) => this.edited(edit));
  }

  view(): HostView {
    const { surroundings, clock, memory, options } = this.state;
    const due = memory.triggers.flatMap(({ nextAt }) => nextAt ?? []);
    return {
      fileName: this.book.name,
      menus: surroundings.menus,
      sidebar: surroundings.sidebar,
      dialog: surroundings.dialog,
      outbox: surroundings.outbox,
      clock: {
        now: clock.now(),
        timeZone: options.files.manifest.timeZone,
        nextTrigger: due.length === 0 ? null : Math.min(...due),
      },
      functions: [...this.functions.values()].flatMap(({ help }) => help ?? []),
    };
  }

  onChange(listener: () => void): void {
    this.state.surroundings.onChange(listener);
  }

  open(): Promise<Outcome> {
    const { surroundings, memory, options } = this.state;
    surroundings.menus = [];
    surroundings.sidebar = null;
    const event: WireEvent = { kind: "open", authMode: "LIMITED", user: options.user };
    const opened = this.fire("open", "LIMITED", "onOpen", event);
    for (const { functionName } of memory.triggers.filter((one) => one.eventType === "ON_OPEN"))
      void this.fire("document", "FULL", functionName, { ...event, authMode: "FULL" });
    return opened;
  }

  install(): Promise<Outcome> {
    return this.fire("install", "FULL", "onInstall", { kind: "install", authMode: "FULL" });
  }

  clickMenu(functionName: string): Promise<Outcome> {
    return this.outcome("menu", { kind: "menu", functionName });
  }

  callFromPage(functionName: string, args: readonly unknown[]): Promise<Outcome> {
    if (!this.functions.has(functionName))
      return Promise.resolve({ ok: false, message: googleMessages.functionMissing({ name: functionName }) });
    const legal = pageArguments(args);
    if (!legal.ok) return Promise.resolve(legal);
    return this.outcome("page", { kind: "page", functionName, args: legal.args });
  }

  closeSidebar(): void {
    this.state.surroundings.closeSidebar();
  }

  select(area: Area): void {
    this.state.selection.select(area);
  }

  answerDialog(id: number, answer: DialogAnswer): void {
    this.state.surroundings.answerDialog(id, answer);
  }

  custom(
    calls: readonly { readonly name: string; readonly args: readonly CustomArgument[] }[],
  ): Promise<readonly CustomResult[]> {
    return this.runner.custom(calls.map(({ name, args }) => ({ name: this.spelled(name), args })));
  }

  advance(milliseconds: number): Promise<void> {
    const target = this.state.clock.now() + milliseconds;
    return this.fireDue(target).then(() => undefined);
  }

  memory(): HostMemory {
    return this.state.memory.saved();
  }

  settled(): Promise<void> {
    return this.runner.settled();
  }

  stop(): Promise<void> {
    return this.runner.stop();
  }

  /** Fires all clock triggers due up to an instant, in order, each at its own time, then winds the clock to it. */
  protected fireDue(target: number): Promise<void> {
    return new Promise((resolve) => {
      // A loop, not a recursion: in this thread each run is over at once, and there may be thousands.
      const step = (): void => {
        for (let over = true; over; ) {
          const due = this.nextDue(target);
          if (due === undefined) {
            this.state.clock.windTo(target);
            this.book.reevaluate();
            this.state.surroundings.changed();
            resolve();
            return;
          }
          let inline = true;
          over = false;
          this.strike(due, () => {
            if (inline) over = true;
            else step();
          });
          inline = false;
        }
      };
      step();
    });
  }

  private nextDue(target: number): InstalledTrigger | undefined {
    return this.state.memory.triggers
      .filter(({ nextAt }) => nextAt !== null && nextAt <= target)
      .sort((one, other) => (one.nextAt ?? 0) - (other.nextAt ?? 0))[0];
  }

  private strike(trigger: InstalledTrigger, done: () => void): void {
    const { memory, clock } = this.state;
    const at = trigger.nextAt ?? clock.now();
    const before = clock.now();
    clock.windTo(at);
    // TODAY follows the clock; a trigger that reads it must not see yesterday.
    if (clock.now() - before >= HOUR) this.book.reevaluate();
    const next: InstalledTrigger = { ...trigger, nextAt: followingRun(trigger, at, clock.now()) };
    memory.triggers = memory.triggers.map((one) => (one.id === trigger.id ? next : one));
    const event = clockEvent(trigger, at, trigger.clock?.timeZone ?? this.state.options.files.manifest.timeZone);
    const request: Request = { kind: "event", functionName: trigger.functionName, event };
    this.start("clock", "FULL", request, (reply) => {
      this.reportFailure(trigger.functionName, reply);
      done();
    });
  }

  private edited(edit: UserEdit): void {
    const { memory, options } = this.state;
    for (const trigger of memory.triggers.filter((one) => one.eventType === "ON_EDIT"))
      void this.fire("document", "FULL", trigger.functionName, editEvent(edit, options.user, trigger));
    if (!this.functions.has("onEdit")) return;
    if (this.editing && this.waitingEdits.length >= WAITING_EDITS) return;
    this.waitingEdits.push(edit);
    if (!this.editing) this.nextEdit();
  }

  /** Simple triggers of one file run one after the other. */
  private nextEdit(): void {
    const edit = this.waitingEdits.shift();
    if (edit === undefined) return;
    this.editing = true;
    const event = editEvent(edit, this.state.options.user);
    this.start("edit", "LIMITED", { kind: "event", functionName: "onEdit", event }, (reply) => {
      this.editing = false;
      this.reportFailure("onEdit", reply);
      this.nextEdit();
    });
  }

  private fire(kind: ExecutionKind, mode: AuthMode, functionName: string, event: WireEvent): Promise<Outcome> {
    if (!this.functions.has(functionName)) return Promise.resolve({ ok: true, value: null });
    return new Promise((resolve) => {
      this.start(kind, mode, { kind: "event", functionName, event }, (reply) => {
        this.reportFailure(functionName, reply);
        resolve(outcomeOf(reply));
      });
    });
  }

  private outcome(kind: ExecutionKind, request: Request): Promise<Outcome> {
    return new Promise((resolve) => this.start(kind, "FULL", request, (reply) => resolve(outcomeOf(reply))));
  }

  private start(kind: ExecutionKind, mode: AuthMode, request: Request, done: (reply: Reply) => void): void {
    const { state } = this;
    const started = execution(kind, mode, request, state.options.limits);
    this.runner.run(started, (reply) => {
      for (const name of reply.log) state.calls.note(name);
      state.locks.releaseAll(started);
      done(started.killed ? killed : reply);
    });
  }

  private reportFailure(functionName: string, reply: Reply): void {
    if (reply.ok) return;
    const message = reply.name === "" ? reply.message : `${reply.name}: ${reply.message}`;
    this.state.surroundings.post({ kind: "failure", function: functionName, message });
  }

  private readonly evaluate: EvaluateCustom = (name, args) => this.runner.evaluate(this.spelled(name), args);

  /** Cells may call a function in any case. */
  private spelled(name: string): string {
    if (this.functions.has(name)) return name;
    const wanted = name.toUpperCase();
    return [...this.functions.keys()].find((one) => one.toUpperCase() === wanted) ?? name;
  }
}

/** What was missed while the file was closed is not made up for. */
function followingRun({ clock }: InstalledTrigger, ran: number, now: number): number | null {
  if (clock === undefined) return null;
  const next = nextRun(clock, ran);
  return next !== null && next <= now ? firstRun(clock, now) : next;
}

const killed: Reply = { ok: false, name: "Exception", message: googleMessages.tooLong, line: 0, log: [] };

function outcomeOf(reply: Reply): Outcome {
  return reply.ok ? { ok: true, value: reply.value } : { ok: false, message: reply.message };
}
