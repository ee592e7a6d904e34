// `npm start`: opens one file in Local Sheets, with the add-on in it, for the browser on this machine.
import { spawn } from "node:child_process";
import { stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { sheetLocales } from "./engine/locales";
import { words } from "./language/en";
import type { UserStore } from "./runtime/file-memory";
import type { BuiltRuntime, Host, ScriptFiles } from "./runtime/host";
import { createServedHost } from "./runtime/served-host";
import { download } from "./server/download";
import { openWorkbook } from "./server/open-workbook";
import { parseOptions } from "./server/options";
import { rolePeople } from "./server/role-people";
import type { PageFiles } from "./server/served-file";
import { type RunningServer, type ServerOptions, startServer } from "./server/server";
import { Shelf } from "./server/shelf";

export { bundleRuntime } from "./runtime/realm/bundle-apps-script";

/** What scripts/start.mjs hands over. */
export interface Start {
  /** The words of the command line after `npm start --`. */
  readonly words: readonly string[];
  /** Where file names start from. */
  readonly folder: string;
  /** The project's folder. */
  readonly root: string;
  /** What is built meanwhile. */
  readonly parts: Promise<{
    readonly product: { readonly code: string; readonly sidebar: string; readonly manifest: ScriptFiles["manifest"] };
    readonly page: PageFiles;
    readonly built: BuiltRuntime;
  }>;
}

const firstPort = 4310;
const lastPort = 4329;

/** Runs until it is stopped. Resolves at once with 1 when it cannot start, having said why, and with 0 after --help. */
export async function run(start: Start): Promise<number> {
  const options = parseOptions(
    start.words,
    sheetLocales.map(({ code }) => code),
  );
  if ("problem" in options) return refuse(options.problem);
  if (options.help) {
    process.stdout.write(`${words.commandLine.help}\n`);
    return 0;
  }

  // The builder is a process of its own: it works while the file is opened here.
  start.parts.catch(() => undefined);
  // TODAY() and NOW() follow the clock that the clock pane winds, once there is one.
  let now = () => Date.now();
  const opened = await openWorkbook({
    from: start.folder,
    file: options.file,
    folder: options.folder,
    locale: options.locale,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    now: () => now(),
    turned: options.turned,
  });
  if ("problem" in opened) return refuse(opened.problem);
  const { product, page, built } = await start.parts;
  const userStores = new Map<string, UserStore>();
  const shelf = new Shelf((made) =>
    createServedHost({
      built,
      files: { code: product.code, pages: { sidebar: product.sidebar }, manifest: product.manifest },
      now: Date.now(),
      ticking: true,
      user: rolePeople[0].address,
      people: rolePeople,
      script: options.script,
      routes: options.routes,
      ...(options.script === "add-on" ? { userStores } : {}),
      ...made,
    }),
  );
  const { host } = shelf.add(opened);
  now = () => host.view().clock.now;
  if (options.saveAs !== undefined) {
    const problem = await saveAs(host, start.folder, options.saveAs);
    await shelf.stop();
    return problem === undefined ? 0 : refuse(problem);
  }
  const server = await listen({ host, shelf, page, root: start.root }, options.port);
  if (typeof server === "string") {
    await shelf.stop();
    return refuse(server);
  }
  await host.open();

  const address = `http://127.0.0.1:${server.port}`;
  if (opened.note !== undefined) process.stdout.write(`${opened.note}\n`);
  if (options.turned.length > 0) process.stdout.write(`${words.commandLine.turned({ names: options.turned })}\n`);
  process.stdout.write(`${words.commandLine.running({ address })}\n`);
  if (options.open) openBrowser(address);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, async () => {
      await server.close();
      const unsaved = await shelf.stop();
      for (const sentence of unsaved) process.stderr.write(`${sentence}\n`);
      process.exit(unsaved.length === 0 ? 0 : 1);
    });
  }
  return 0;
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}

/** Writes the workbook for another program; a sentence where that cannot be done. */
async function saveAs(host: Host, folder: string, file: string): Promise<string | undefined> {
  const [, format] = /\.(xlsx|csv)$/i.exec(file) ?? [];
  if (format === undefined) return words.workbookFile.saveAsUnknown({ file });
  try {
    const path = resolve(folder, file);
    // Nobody may ever read from a pipe.
    if ((await stat(path).catch(() => undefined))?.isFile() === false) return words.workbookFile.saveAsNoFile({ file });
    const { bytes } = await download(host, format.toLowerCase() === "csv" ? "csv" : "xlsx");
    await writeFile(path, bytes);
    process.stdout.write(`${words.workbookFile.saved({ file })}\n`);
    return undefined;
  } catch (cause) {
    const reason = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    return words.workbookFile.saveFailed({ file, reason });
  }
}

/** A server, or a sentence that says why there is none. */
async function listen(
  options: Omit<ServerOptions, "port">,
  wanted: number | undefined,
): Promise<RunningServer | string> {
  for (let port = wanted ?? firstPort; ; port++) {
    try {
      return await startServer({ ...options, port });
    } catch (cause) {
      const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
      if (code === "EACCES") return words.commandLine.portForbidden({ port });
      if (code !== "EADDRINUSE") throw cause;
      if (wanted !== undefined) return words.commandLine.portTaken({ port });
      if (port === lastPort) return words.commandLine.portsTaken({ first: firstPort, last: lastPort });
    }
  }
}

/** Opens the address the way this system does; where there is no browser, the printed line is enough. */
function openBrowser(address: string): void {
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open", address]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", address]
        : ["xdg-open", address];
  if (command === undefined) return;
  const browser = spawn(command, args, { stdio: "ignore", detached: true });
  browser.on("error", () => undefined);
  browser.unref();
}
