import { mkdir, open, readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import type { Book } from "../engine/book";
import { bookFromTables, bookFromXlsx, openBook } from "../engine/open-book";
import type { SwitchName } from "../engine/switches";
import { words } from "../language/en";
import type { HostMemory } from "../runtime/host";
import { reasonOf } from "./failure";
import { fileCell } from "./file-cell";
import { readTableFile } from "./read-table-file";
import { finishSample, sampleTables } from "./sample-workbook";
import { isTable } from "./table-likeness";
import { readWorkbook, type Stamp, workbookExtension, workbookName } from "./workbook-file";
import { isArchive, maxArchiveBytes, openArchive, tooLarge } from "./xlsx-archive";

/** A workbook that is open and has no host yet. */
export interface OpenWorkbook {
  readonly book: Book;
  readonly memory?: HostMemory;
  /** Where the clock stood, if it was kept. */
  readonly now?: number;
  /** The file that keeps it, and its state there; undefined where nothing does. */
  readonly path?: string;
  readonly stamp?: Stamp;
  /** What the user should know about it. */
  readonly note?: string;
}

export interface Asked {
  /** Where file names start from. */
  readonly from: string;
  readonly file: string | undefined;
  readonly folder: string | undefined;
  readonly locale: string;
  readonly timeZone: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Switches that are turned; none if not given. */
  readonly turned?: readonly SwitchName[];
}

/** What was asked for on the command line, open; or a sentence. */
export async function openWorkbook(asked: Asked): Promise<OpenWorkbook | { readonly problem: string }> {
  const { from, file } = asked;
  if (file?.toLowerCase().endsWith(workbookExtension)) return openKept(resolve(from, file), file, asked);
  if (asked.folder === undefined) return openOriginal(asked);

  const folder = resolve(from, asked.folder);
  let name = file === undefined ? undefined : `${basename(file, extname(file))}${workbookExtension}`;
  try {
    await mkdir(folder, { recursive: true });
    name ??= await latestIn(folder);
  } catch {
    return { problem: words.workbookFile.folderUnusable({ folder: asked.folder }) };
  }
  const path = join(folder, name ?? `${words.commandLine.sampleName}${workbookExtension}`);
  if (name === undefined || !(await exists(path))) {
    const opened = await openOriginal(asked);
    return "problem" in opened ? opened : { ...opened, path };
  }
  const kept = await openKept(path, join(asked.folder, name), asked);
  if ("problem" in kept || file === undefined) return kept;
  return { ...kept, note: words.workbookFile.keptBefore({ file, path: join(asked.folder, name) }) };
}

/** @param file as it was asked for, for the sentences */
export async function openKept(
  path: string,
  file: string,
  asked: Pick<Asked, "now" | "turned">,
): Promise<OpenWorkbook | { readonly problem: string }> {
  const read = await readWorkbook(path, file);
  if ("problem" in read) return read;
  const { book: kept, locale, timeZone, memory, now } = read.workbook;
  const { turned = [] } = asked;
  try {
    const book = openBook(kept, { name: workbookName(path), locale, timeZone, now: asked.now, turned });
    return { book, memory, now, path, stamp: read.stamp };
  } catch {
    return { problem: words.workbookFile.damaged({ file }) };
  }
}

/** A file of another program's, or the sample. */
async function openOriginal(asked: Asked): Promise<OpenWorkbook | { readonly problem: string }> {
  const { from, file, locale, timeZone, now, turned = [] } = asked;
  const surroundings = { locale, timeZone, now, turned };
  if (file === undefined) {
    const book = bookFromTables(sampleTables(), { ...surroundings, name: words.commandLine.sampleName });
    finishSample(book);
    return { book };
  }
  const path = resolve(from, file);
  const name = basename(file, extname(file));
  const bytes = await archiveBytes(path, file);
  if (bytes !== undefined && "problem" in bytes) return bytes;
  if (bytes !== undefined) {
    const archive = openArchive(bytes, file);
    if ("problem" in archive) return archive;
    try {
      return { book: bookFromXlsx(archive.files, { ...surroundings, name }) };
    } catch (cause) {
      return { problem: words.workbookFile.unreadable({ file, reason: reasonOf(cause) }) };
    }
  }
  const table = await readTableFile(path, file);
  if ("problem" in table) return table;
  if (!isTable(table.rows, extname(file))) return { problem: words.workbookFile.noTable({ file }) };
  const rows = table.rows.map((row) => row.map(fileCell));
  return { book: bookFromTables([{ name, rows }], { ...surroundings, name }) };
}

/** The whole file if it is an archive; whatever else it is, or why it cannot be read, the reader of tables says. */
async function archiveBytes(path: string, name: string): Promise<Buffer | { readonly problem: string } | undefined> {
  const kind = await stat(path).catch(() => undefined);
  if (kind?.isFile() !== true) return undefined;
  const file = await open(path).catch(() => undefined);
  try {
    const { buffer } = (await file?.read({ buffer: Buffer.alloc(4), position: 0 })) ?? {};
    if (buffer === undefined || !isArchive(buffer)) return undefined;
    return kind.size > maxArchiveBytes ? tooLarge(name, kind.size) : await readFile(path);
  } catch {
    return undefined;
  } finally {
    await file?.close();
  }
}

/** Without the extension. */
export async function workbookNames(folder: string): Promise<string[]> {
  const found = await readdir(folder, { withFileTypes: true });
  // Neither folders nor pipes; a link may lead to a file.
  const files = found.filter((entry) => entry.isFile() || entry.isSymbolicLink());
  return files.flatMap(({ name }) => (name.endsWith(workbookExtension) ? [workbookName(name)] : []));
}

/** The workbook that was kept last. */
async function latestIn(folder: string): Promise<string | undefined> {
  const names = (await workbookNames(folder)).map((name) => `${name}${workbookExtension}`);
  const dated = await Promise.all(
    names.map(async (name) => {
      const kind = await stat(join(folder, name)).catch(() => undefined);
      return kind?.isFile() === true ? [{ name, at: kind.mtimeMs }] : [];
    }),
  );
  return dated.flat().sort((one, other) => other.at - one.at)[0]?.name;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
