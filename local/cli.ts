// `npm start`: opens one file in Local Sheets, with the add-on in it, for the browser on this machine.
import { spawn } from "node:child_process";
import { basename, extname, resolve } from "node:path";
import type { Book } from "./engine/book";
import { sheetLocales } from "./engine/locales";
import { bookFromTables } from "./engine/open-book";
import { words } from "./language/en";
import type { ScriptFiles } from "./runtime/host";
import { createServedHost } from "./runtime/served-host";
import { fileCell } from "./server/file-cell";
import { parseOptions, type StartOptions } from "./server/options";
import { readTableFile } from "./server/read-table-file";
import { rolePeople } from "./server/role-people";
import { finishSample, sampleTables } from "./server/sample-workbook";
import type { PageFiles } from "./server/served-file";
import { type RunningServer, type ServerOptions, startServer } from "./server/server";

/** What scripts/start.mjs hands over. */
export interface Start {
  /** The words of the command line after `npm start --`. */
  readonly words: readonly string[];
  /** Where file names start from. */
  readonly folder: string;
  /** The project's folder. */
  readonly root: string;
  buildProduct(): Promise<{
    readonly code: string;
    readonly sidebar: string;
    readonly manifest: ScriptFiles["manifest"];
  }>;
  buildPage(): Promise<PageFiles>;
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
  const read = options.file === undefined ? undefined : await readTable(start.folder, options.file);
  if (typeof read === "string") return refuse(read);

  // The builder is a process of its own: it works while the file is opened here.
  const building = Promise.all([start.buildProduct(), start.buildPage()]);
  // TODAY() and NOW() follow the clock that the clock pane winds, once there is one.
  let now = () => Date.now();
  const book = openFile(options, read, () => now());
  const [product, page] = await building;
  const host = createServedHost({
    files: { code: product.code, pages: { sidebar: product.sidebar }, manifest: product.manifest },
    book,
    now: Date.now(),
    ticking: true,
    user: rolePeople[0].address,
    people: rolePeople,
    script: options.script,
  });
  now = () => host.view().clock.now;
  const server = await listen({ host, page, root: start.root }, options.port);
  if (typeof server === "string") {
    await host.stop();
    return refuse(server);
  }
  await host.open();

  const address = `http://127.0.0.1:${server.port}`;
  process.stdout.write(`${words.commandLine.running({ address })}\n`);
  if (options.open) openBrowser(address);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, async () => {
      await Promise.all([server.close(), host.stop()]);
      process.exit(0);
    });
  }
  return 0;
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}

interface Table {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** The user's own table, or a sentence. */
async function readTable(folder: string, file: string): Promise<Table | string> {
  const table = await readTableFile(resolve(folder, file), file);
  if ("problem" in table) return table.problem;
  return { name: basename(file, extname(file)), rows: table.rows.map((row) => row.map(fileCell)) };
}

function openFile({ locale }: StartOptions, table: Table | undefined, now: () => number): Book {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const surroundings = { locale, timeZone, now };
  if (table !== undefined) {
    return bookFromTables([{ name: table.name, rows: table.rows }], { ...surroundings, name: table.name });
  }
  const book = bookFromTables(sampleTables(), { ...surroundings, name: words.commandLine.sampleName });
  finishSample(book);
  return book;
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
