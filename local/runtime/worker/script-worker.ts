import { MessageChannel, Worker } from "node:worker_threads";
import type { Reply } from "../../apps-script/acts";
import type { HostPort } from "../port";
import type { RealmSources } from "../realm/open-realm";
import type { WorkerBirth, WorkerReport, WorkerTask } from "./worker-messages";

/**
 * Bytes by which this process may grow while a script runs, before its thread is ended. The language's own limit comes
 * later: where that is met by one large piece at once, it ends the whole process.
 */
const GROWTH_LIMIT = 512 * 1024 * 1024;
const HEAP_LIMIT_MEGABYTES = 4096;
/** Milliseconds between looks at how much there is. */
const LOOK = 25;

/** One thread for one execution, or for one batch of custom functions. Born ahead, so that the start costs nothing. */
export class ScriptWorker {
  private readonly worker: Worker;
  private readonly signal = new SharedArrayBuffer(4);
  private readonly answers = new MessageChannel();
  private port: HostPort | undefined;
  private replied: ((reply: Reply | undefined) => void) | undefined;
  private left = 0;
  private ended = false;
  private looks: NodeJS.Timeout | undefined;

  /** @param gone called once when the thread has ended */
  constructor(program: string, sources: RealmSources, gone: () => void) {
    const workerData: WorkerBirth = { sources, signal: this.signal, answers: this.answers.port2 };
    this.worker = new Worker(program, {
      eval: true,
      workerData,
      transferList: [this.answers.port2],
      env: {},
      argv: [],
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT_MEGABYTES },
    });
    this.worker.unref();
    this.worker.on("message", (report: WorkerReport) => this.hear(report));
    this.worker.on("error", () => void this.end());
    this.worker.on("exit", () => {
      void this.end();
      gone();
    });
  }

  /**
   * Enters a fresh realm so many times and tells each reply as it comes; undefined once when the thread died before
   * the last one. After the last reply the thread ends.
   */
  start(entries: number, port: HostPort, replied: (reply: Reply | undefined) => void): void {
    this.port = port;
    this.replied = replied;
    this.left = entries;
    if (this.ended) {
      replied(undefined);
      return;
    }
    this.worker.ref();
    this.watchMemory();
    const task: WorkerTask = { entries };
    this.worker.postMessage(task);
  }

  /** Ends the thread, wherever it is. */
  async end(): Promise<void> {
    if (this.ended) return;
    this.ended = true;
    clearInterval(this.looks);
    this.answers.port1.close();
    if (this.left > 0) this.replied?.(undefined);
    await this.worker.terminate();
  }

  private watchMemory(): void {
    const before = process.memoryUsage.rss();
    this.looks = setInterval(() => {
      if (process.memoryUsage.rss() - before > GROWTH_LIMIT) void this.end();
    }, LOOK).unref();
  }

  private hear(report: WorkerReport): void {
    if (this.ended) return;
    if (report.kind === "call") {
      const answer = this.port?.(report.operation, report.json) ?? "";
      if (answer instanceof Promise) void answer.then((text) => this.answer(text));
      else this.answer(answer);
      return;
    }
    this.left -= 1;
    const last = this.left === 0;
    this.replied?.(report.reply);
    if (last) void this.end();
  }

  private answer(text: string): void {
    if (this.ended) return;
    this.answers.port1.postMessage(text);
    const flag = new Int32Array(this.signal);
    Atomics.store(flag, 0, 1);
    Atomics.notify(flag, 0);
  }
}
