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
  private executions = 0;
  private quiet: (() => void)[] = [];
  private stopped = false;

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
    this.executions += 1;
    worker.start(1, pausing(hostPort(state, running), limit), (ending) => {
      limit.pause();
      if (typeof ending === "string") running.death ??= deathOf(ending);
      this.executions -= 1;
      done(typeof ending === "string" ? stopped : ending);
      this.tellQuiet();
    });
  }

  custom(calls: Parameters<Runner["custom"]>[0]): Promise<readonly CustomResult[]> {
    return this.batches.custom(calls);
  }

  async settled(): Promise<void> {
    await this.batches.computed();
    if (this.executions === 0) return;
    await new Promise<void>((resolve) => this.quiet.push(resolve));
    await this.settled();
  }

  async stop(): Promise<void> {
    this.stopped = true;
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

  private newWorker(): ScriptWorker {
    const worker = new ScriptWorker(this.making, () => {
      this.born.delete(worker);
      if (this.spare === worker) this.spare = undefined;
    });
    this.born.add(worker);
    return worker;
  }

  private tellQuiet(): void {
    if (this.executions > 0) return;
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
