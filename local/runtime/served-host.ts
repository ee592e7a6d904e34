import { getHeapStatistics } from "node:v8";
import type { Reply } from "../apps-script/acts";
import { googleMessages } from "../apps-script/google-messages";
import type { CustomResult, EvaluateCustom } from "../engine/book";
import type { Execution } from "./execution";
import { FileRun } from "./file-run";
import type { Host, HostOptions } from "./host";
import type { HostState } from "./host-state";
import { type HostPort, hostPort } from "./port";
import { bundleAppsScript, bundleWorker } from "./realm/bundle-apps-script";
import type { Runner } from "./runner";
import { ScriptHost } from "./script-host";
import { SharedFile } from "./shared-file";
import { TimeLimit } from "./time-limit";
import { CustomBatches } from "./worker/custom-batches";
import { frameOf } from "./worker/frames";
import { deathOf, ScriptWorker, type WorkerMaking } from "./worker/script-worker";
import type { WorkerBirth } from "./worker/worker-messages";

/** A host whose executions each have a process: dialogs block them, locks contend, and whatever one dies of, it dies alone. */
export function createServedHost(options: HostOptions): Host {
  const runner = new WorkerRunner(options);
  return new ScriptHost(new ServedRun(runner.file, runner), runner.file.person(options.user));
}

/** Of this process's own heap: the share that makes it full, and the one by which a script is taken to have filled it. */
const FULL = 0.75;
const SHARE = 0.05;
/** Milliseconds, and characters that scripts say, between looks at it. */
const LOOK = 250;
const HEARD = 4_000_000;
/** Megabytes that an execution may take. */
const MEGABYTES = 512;
/** Milliseconds between looks at the clock, when it ticks. */
const TICK = 1000;

/** The clock ticks, and is wound by one person after the other. */
class ServedRun extends FileRun {
  private readonly ticks: NodeJS.Timeout | undefined;
  private winding: Promise<void> = Promise.resolve();

  constructor(file: SharedFile, runner: Runner) {
    super(file, runner);
    if (file.options.ticking === true) this.ticks = setInterval(() => this.tick(), TICK).unref();
  }

  // One after the other, so that triggers keep their order.
  override advance(milliseconds: number): Promise<void> {
    this.winding = this.winding.then(() => super.advance(milliseconds));
    return this.winding;
  }

  override async settled(): Promise<void> {
    await this.winding;
    await super.settled();
  }

  override stop(): Promise<void> {
    clearInterval(this.ticks);
    return super.stop();
  }

  private tick(): void {
    const now = this.file.clock.now();
    if (this.file.stores.triggers.some(({ trigger: { nextAt } }) => nextAt !== null && nextAt <= now))
      void this.advance(0);
  }
}

class WorkerRunner implements Runner {
  readonly file: SharedFile;
  readonly evaluate: EvaluateCustom;
  private readonly making: WorkerMaking;
  private readonly batches: CustomBatches;
  private readonly born = new Set<ScriptWorker>();
  private spare: ScriptWorker | undefined;
  /** Those that run, and how many bytes this process had in use when they began. */
  private readonly working = new Map<ScriptWorker, number>();
  private heard = 0;
  private quiet: (() => void)[] = [];
  private stopped = false;
  private readonly looks = setInterval(() => this.look(), LOOK).unref();

  constructor(options: HostOptions) {
    const { megabytes = MEGABYTES } = options;
    const program = options.built?.worker ?? bundleWorker();
    const sources = { appsScript: options.built?.appsScript ?? bundleAppsScript(), code: options.files.code };
    const birth: WorkerBirth = { sources, program, megabytes };
    this.making = { program, birth: frameOf(JSON.stringify(birth)), megabytes };
    this.batches = new CustomBatches(
      () => this.file.owner,
      () => this.worker(),
    );
    this.evaluate = this.batches.evaluate;
    this.spare = this.newWorker();
    this.file = new SharedFile(options, { canWait: true, computed: () => this.batches.computed() });
  }

  run(state: HostState, running: Execution, done: (reply: Reply) => void): void {
    if (this.stopped) {
      done(stopped);
      return;
    }
    const worker = this.worker();
    const limit = new TimeLimit(running.limit, () => worker.end());
    this.working.set(worker, getHeapStatistics().used_heap_size);
    const port = pausing(hostPort(state, running), limit);
    const looking: HostPort = (operation, json) => {
      this.heard += json.length;
      if (this.heard > HEARD) this.look();
      return port(operation, json);
    };
    worker.start(1, looking, (ending) => {
      limit.end();
      if (typeof ending === "string") running.death ??= deathOf(ending);
      this.working.delete(worker);
      done(typeof ending === "string" ? stopped : ending);
      this.tellQuiet();
    });
  }

  custom(calls: Parameters<Runner["custom"]>[0]): Promise<readonly CustomResult[]> {
    return this.batches.custom(calls);
  }

  async settled(): Promise<void> {
    await this.batches.computed();
    if (this.working.size === 0) return;
    await new Promise<void>((resolve) => this.quiet.push(resolve));
    await this.settled();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.looks);
    this.batches.stop();
    await Promise.all([...this.born].map((worker) => worker.end()));
  }

  /** The spare one; another is born when this one has had time to start. */
  private worker(): ScriptWorker {
    const worker = this.spare ?? this.newWorker();
    this.spare = undefined;
    setTimeout(() => {
      if (!this.stopped) this.spare ??= this.newWorker();
    }, REST).unref();
    return worker;
  }

  /** What scripts make the host keep is no worker's own: before it ends the host, they end. */
  private look(): void {
    this.heard = 0;
    if (this.working.size === 0) return;
    const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
    if (used < limit * FULL) return;
    for (const [worker, before] of this.working) if (used - before > limit * SHARE) void worker.end("gone");
  }

  private newWorker(): ScriptWorker {
    const worker = new ScriptWorker(this.making, () => {
      this.born.delete(worker);
      if (this.spare === worker) this.spare = undefined;
    });
    this.born.add(worker);
    return worker;
  }

  private tellQuiet(): void {
    if (this.working.size > 0) return;
    const { quiet } = this;
    this.quiet = [];
    for (const tell of quiet) tell();
  }
}

/** Milliseconds after an execution began until another worker is made ready. */
const REST = 100;

const stopped: Reply = { ok: false, name: "Exception", message: googleMessages.tooLong, line: 0, log: [] };

/** The script's time runs from its first sign of life, and stands still while a person thinks about a dialog. */
function pausing(port: HostPort, limit: TimeLimit): HostPort {
  return (operation, json) => {
    limit.go();
    const answer = port(operation, json);
    if (typeof answer === "string" || !operation.startsWith("Ui.")) return answer;
    limit.pause();
    return answer.finally(() => limit.go());
  };
}
