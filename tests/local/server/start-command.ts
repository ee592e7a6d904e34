import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Readable } from "node:stream";

export interface StartCommand {
  /** What it printed first. */
  readonly line: string;
  readonly port: number;
  /** Everything printed until now. */
  output(): string;
  /** Ends it as Ctrl+C does; gives the exit code. */
  stop(): Promise<number | null>;
}

/** `npm start -- --no-open …`, running. */
export async function startCommand(...words: readonly string[]): Promise<StartCommand> {
  const command = run(words);
  let printed = "";
  command.stdout.on("data", (part) => {
    printed += part;
  });
  let problem = "";
  command.stderr.on("data", (part) => {
    problem += part;
  });
  const ended = once(command, "exit");
  await Promise.race([once(command.stdout, "data"), ended]);
  const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(printed)?.[1];
  if (port === undefined) throw new Error(`It did not start: ${problem}${printed}`);
  return {
    line: printed.trimEnd(),
    port: Number(port),
    output: () => printed + problem,
    async stop() {
      command.kill("SIGINT");
      const [code] = await ended;
      return code;
    },
  };
}

/** `npm start -- --no-open …` that is expected to end by itself. */
export async function refusedCommand(
  ...words: readonly string[]
): Promise<{ readonly code: number | null; readonly output: string; readonly problem: string }> {
  const command = run(words);
  let output = "";
  let problem = "";
  command.stdout.on("data", (part) => {
    output += part;
  });
  command.stderr.on("data", (part) => {
    problem += part;
  });
  const [code] = await once(command, "close");
  return { code, output, problem };
}

function run(words: readonly string[]): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, ["scripts/start.mjs", "--no-open", ...words], {
    cwd: join(__dirname, "../../.."),
    stdio: ["ignore", "pipe", "pipe"],
  });
}
