import type { Area, CustomArgument, CustomResult, EvaluateCustom } from "../../engine/book";
import {
  CustomAnswers,
  customGone,
  customKey,
  customOutOfTime,
  customRequest,
  customResult,
} from "../custom-functions";
import { execution } from "../execution";
import type { HostState } from "../host-state";
import { type HostPort, hostPort } from "../port";
import { TimeLimit } from "../time-limit";
import { deathOf, type ScriptWorker } from "./script-worker";

interface AwaitedCall {
  readonly name: string;
  readonly args: readonly CustomArgument[];
  /** The first cell that asked. */
  readonly cell: Area | undefined;
  /** True when a cell of the book shows "Loading..." for it. */
  inBook: boolean;
  readonly told: ((result: CustomResult) => void)[];
}

/** Custom functions of cells and pages: answered from memory, or loading until a batch in a worker has run. */
export class CustomBatches {
  private readonly answers = new CustomAnswers();
  /** Whether a cell of the book waits for an answer that has come. */
  private cellsWait = false;
  private readonly awaited = new Map<string, AwaitedCall>();
  private running = false;
  private stopped = false;
  private idle: (() => void)[] = [];

  constructor(
    private readonly state: () => HostState,
    private readonly worker: () => ScriptWorker,
  ) {}

  readonly evaluate: EvaluateCustom = (name, args, cell) => {
    const key = customKey(name, args);
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    this.want(key, name, args, cell).inBook = true;
    return { kind: "loading" };
  };

  custom(
    calls: readonly { readonly name: string; readonly args: readonly CustomArgument[] }[],
  ): Promise<readonly CustomResult[]> {
    return Promise.all(
      calls.map(({ name, args }): CustomResult | Promise<CustomResult> => {
        const key = customKey(name, args);
        const known = this.answers.get(key);
        if (known !== undefined) return known;
        const call = this.want(key, name, args);
        return new Promise((resolve) => call.told.push(resolve));
      }),
    );
  }

  /** Resolves when nothing is loading; undefined when nothing is. */
  computed(): Promise<void> | undefined {
    if (this.awaited.size === 0 && !this.running) return undefined;
    return new Promise((resolve) => this.idle.push(resolve));
  }

  stop(): void {
    this.stopped = true;
    for (const { told } of this.awaited.values()) for (const tell of told) tell({ kind: "loading" });
    this.awaited.clear();
    this.running = false;
    this.tellIdle();
  }

  private want(key: string, name: string, args: readonly CustomArgument[], cell?: Area): AwaitedCall {
    const present = this.awaited.get(key);
    if (present !== undefined) return present;
    const call: AwaitedCall = { name, args, cell, inBook: false, told: [] };
    this.awaited.set(key, call);
    if (!this.running && !this.stopped) {
      this.running = true;
      // The rest of this recalculation comes along.
      setImmediate(() => this.run([...this.awaited]));
    }
    return call;
  }

  /** One worker for all of them; where one kills it, another for the rest. */
  private run(batch: readonly (readonly [key: string, call: AwaitedCall])[]): void {
    const state = this.state();
    const { timeZone } = state.book;
    const [first] = batch;
    if (first === undefined || this.stopped) {
      this.finish(batch);
      return;
    }
    const requestOf = ([, { name, args }]: typeof first) => customRequest(name, args, timeZone);
    const running = execution("custom", "CUSTOM_FUNCTION", requestOf(first), state.options.limits);
    running.cell = first[1].cell;
    const worker = this.worker();
    let done = 0;
    let limit = new TimeLimit(running.limit, () => worker.end());
    const port = hostPort(state, running);
    const timed: HostPort = (operation, json) => {
      limit.go();
      return port(operation, json);
    };
    worker.start(batch.length, timed, (ending) => {
      limit.end();
      const [key] = batch[done] ?? first;
      if (typeof ending === "string") {
        running.death = deathOf(ending);
        this.answers.set(key, ending === "gone" ? customGone : customOutOfTime);
      } else {
        for (const called of ending.log) state.calls.note(called);
        this.answers.set(key, customResult(ending, timeZone));
      }
      done += 1;
      const next = batch[done];
      if (next === undefined) {
        this.finish(batch);
        return;
      }
      if (running.death !== undefined) {
        this.run(batch.slice(done));
        return;
      }
      running.request = requestOf(next);
      running.cell = next[1].cell;
      limit = new TimeLimit(running.limit, () => worker.end());
      limit.go();
    });
  }

  private finish(batch: readonly (readonly [key: string, call: AwaitedCall])[]): void {
    for (const [key] of batch) this.settle(key);
    // A batch that was cut has settled its head by now, too.
    for (const key of [...this.awaited.keys()]) if (this.answers.get(key) !== undefined) this.settle(key);
    const cells = this.cellsWait;
    this.cellsWait = false;
    if (cells && !this.stopped) this.state().book.reevaluate();
    if (this.awaited.size > 0 && !this.stopped) {
      setImmediate(() => this.run([...this.awaited]));
      return;
    }
    this.running = false;
    this.tellIdle();
    this.state().surroundings.changed();
  }

  private settle(key: string): void {
    const call = this.awaited.get(key);
    const result = this.answers.get(key);
    if (call === undefined || result === undefined) return;
    this.awaited.delete(key);
    this.cellsWait ||= call.inBook;
    for (const tell of call.told) tell(result);
  }

  private tellIdle(): void {
    const { idle } = this;
    this.idle = [];
    for (const tell of idle) tell();
  }
}
