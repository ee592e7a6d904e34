import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface RunningLocalSheets {
  readonly address: string;
  readonly processId: number;
  stop(): Promise<void>;
}

/** Starts Local Sheets as `npm start -- FILE.csv` does, on a free port; without a table, with the sample. Stop it. */
export async function startLocalSheets(table?: {
  readonly name: string;
  readonly csv: string;
  readonly locale?: string;
}): Promise<RunningLocalSheets> {
  const folder = await mkdtemp(join(tmpdir(), "lodestar-browser-test-"));
  const file = join(folder, `${table?.name}.csv`);
  if (table) await writeFile(file, table.csv);
  const root = join(__dirname, "../..");
  const port = String(await freePort());
  const server = spawn(
    process.execPath,
    ["scripts/start.mjs", ...(table ? [file] : []), "--port", port, "--no-open", "--locale", table?.locale ?? "en_US"],
    {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const exit = once(server, "exit");
  let said = "";
  const address = new Promise<string>((resolve, reject) => {
    const listen = (part: unknown) => {
      said += String(part);
      const found = /running at (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.once("exit", () => reject(new Error(`Local Sheets ended before it was ready. It said: ${said}`)));
  });
  const stop = async () => {
    server.kill();
    await exit;
    await rm(folder, { recursive: true, force: true });
  };
  return { address: await address, processId: server.pid ?? 0, stop };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("No free port on 127.0.0.1.");
  return address.port;
}
