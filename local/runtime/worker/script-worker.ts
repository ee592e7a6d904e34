import { type ChildProcess, spawn } from "node:child_process";
import { Socket } from "node:net";
import type { Reply } from "../../apps-script/acts";
import { googleMessages } from "../../apps-script/google-messages";
import type { HostPort } from "../port";
import { FRAME_LIMIT, FrameReader, frameOf } from "./frames";
import { HOST_DESCRIPTOR } from "./worker-descriptors";
import { readReport, type WorkerTask } from "./worker-messages";

/** What came of an entry. The last two come once, for all that are left: the worker is dead. */
export type Ending = Reply | Death;
type Death = "out of time" | "gone";

export function deathOf(death: Death): string {
  return death === "gone" ? googleMessages.runtimeExited : googleMessages.tooLong;
}

export interface WorkerMaking {
  /** local/runtime/worker/worker-main.ts as one classic script. */
  readonly program: string;
  /** A WorkerBirth as a frame. */
  readonly birth: Buffer;
  /** Megabytes that a script's own things may take. */
  readonly megabytes: number;
  /** Milliseconds until its first word, which comes before any of the script's: a minute if not given. */
  readonly silence?: number;
}

/** Long, because a machine may have much else to do. */
const SILENCE = 60_000;

/** One process for one execution, or for one batch of custom functions. Born ahead, so that the start costs nothing. */
export class ScriptWorker {
  private readonly child: ChildProcess | undefined;
  private readonly host: Socket | undefined;
  private readonly closed: Promise<void>;
  private readonly frames = new FrameReader();
  private port: HostPort | undefined;
  private replied: ((ending: Ending) => void) | undefined;
  private left = 0;
  private answering = false;
  private ended = false;
  private readonly silence: number;
  private silent: NodeJS.Timeout | undefined;

  /** @param gone called once when the process has ended */
  constructor({ program, birth, megabytes, silence = SILENCE }: WorkerMaking, gone: () => void) {
    this.silence = silence;
    const child = born(megabytes);
    this.child = child;
    this.closed = new Promise<void>((resolve) => {
      // Without a process there is an error alone.
      child?.once("close", resolve).on("error", resolve);
      if (child === undefined) resolve();
    }).then(() => {
      void this.end("gone");
      gone();
    });
    const host = child?.stdio?.[HOST_DESCRIPTOR];
    if (!(host instanceof Socket)) return;
    this.host = host;
    for (const stream of this.streams()) stream.on("error", () => void this.end("gone")).resume();
    // Here and not with the process: by now all that it said is read.
    host.on("data", (part: Buffer) => this.read(part)).on("end", () => void this.end("gone"));
    this.hold(false);
    child?.stdin?.end(program);
    host.write(birth);
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /**
   * Enters a fresh realm so many times and tells what came of each. After the last reply, or when the worker has died,
   * there is no more.
   */
  start(entries: number, port: HostPort, replied: (ending: Ending) => void): void {
    this.port = port;
    this.replied = replied;
    this.left = entries;
    if (this.ended) {
      replied("gone");
      return;
    }
    this.hold(true);
    this.silent = setTimeout(() => void this.end("gone"), this.silence);
    const task: WorkerTask = { entries };
    this.host?.write(frameOf(JSON.stringify(task)));
  }

  /** Ends the process, wherever it is. Resolves when it is gone. */
  async end(why: Death = "out of time"): Promise<void> {
    if (!this.ended) {
      this.ended = true;
      clearTimeout(this.silent);
      // Whoever waits for the end must not be left by a process that has nothing else to do.
      this.hold(true);
      this.child?.kill("SIGKILL");
      if (this.left > 0) this.replied?.(why);
    }
    await this.closed;
  }

  private read(part: Buffer): void {
    if (this.ended) return;
    const texts = this.frames.read(part);
    if (texts === undefined) void this.end("gone");
    for (const text of texts ?? []) this.hear(text);
  }

  private hear(text: string): void {
    if (this.ended) return;
    clearTimeout(this.silent);
    const report = readReport(text);
    // A worker says nothing before it is asked, nor while it waits for an answer, and it reads what it is told.
    const unread = this.host?.writableLength ?? 0;
    if (report === undefined || this.left === 0 || this.answering || unread > FRAME_LIMIT) {
      void this.end("gone");
      return;
    }
    if (report.kind === "call") {
      const answer = this.port?.(report.operation, report.json) ?? "";
      this.answering = true;
      if (answer instanceof Promise) void answer.then((found) => this.answer(found));
      else this.answer(answer);
      return;
    }
    this.left -= 1;
    const last = this.left === 0;
    this.replied?.(report.reply);
    if (last) void this.end();
  }

  private answer(text: string): void {
    this.answering = false;
    if (!this.ended) this.host?.write(frameOf(text));
  }

  /** Whether this process stays alive for the worker's sake. */
  private hold(held: boolean): void {
    for (const part of [this.child, ...this.streams()]) {
      if (held) part?.ref();
      else part?.unref();
    }
  }

  private streams(): readonly Socket[] {
    return this.child?.stdio?.filter((stream) => stream instanceof Socket) ?? [];
  }
}

/** Undefined where the machine has no room for another process. */
function born(megabytes: number): ChildProcess | undefined {
  try {
    // It reads its program from the first pipe, speaks over the fourth, and lives as long as the last.
    return spawn(process.execPath, [`--max-old-space-size=${megabytes}`, "-"], {
      stdio: ["pipe", "ignore", "ignore", "pipe", "pipe"],
      env: {},
      windowsHide: true,
    });
  } catch {
    return undefined;
  }
}
