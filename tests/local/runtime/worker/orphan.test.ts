import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { bundleWorker } from "../../../../local/runtime/realm/bundle-apps-script";

const root = join(__dirname, "../../../..");

/** A host of its own with one worker in it, whose script loops as soon as it has said a word. */
async function looping(): Promise<{ readonly host: ChildProcess; readonly pid: number }> {
  const sources = { appsScript: '(door) => { door("", "[]"); for (;;); }', code: "" };
  const program = bundleWorker();
  const birth = JSON.stringify({ sources, program, megabytes: 64 });
  const { outputFiles } = buildSync({
    stdin: {
      resolveDir: root,
      contents: `
        import { frameOf } from "./local/runtime/worker/frames";
        import { ScriptWorker } from "./local/runtime/worker/script-worker";
        const making = { program: ${JSON.stringify(program)}, birth: frameOf(${JSON.stringify(birth)}), megabytes: 64 };
        const worker = new ScriptWorker(making, () => process.exit(1));
        worker.start(1, () => { console.log(worker.pid); return "{}"; }, () => process.exit(2));`,
    },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
  });
  const host = spawn(process.execPath, ["-"], { stdio: ["pipe", "pipe", "inherit"] });
  host.stdin.end(outputFiles[0]?.text);
  const [line] = await once(host.stdout, "data");
  return { host, pid: Number(line) };
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // In a container nobody may have buried it yet.
  return process.platform !== "linux" || !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
}

function death(pid: number): Promise<void> {
  return new Promise((resolve) => {
    const look = () => (lives(pid) ? setTimeout(look, 10) : resolve());
    look();
  });
}

it.each(["SIGKILL", "SIGTERM"] as const)(
  "a script that loops does not outlive a host that died of %s",
  async (signal) => {
    const { host, pid } = await looping();
    expect(lives(pid)).toBe(true);
    host.kill(signal);
    await once(host, "exit");
    await death(pid);
  },
);
