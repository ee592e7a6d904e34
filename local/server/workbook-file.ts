import { createHash } from "node:crypto";
import { open, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { KeptBook } from "../engine/book";
import { words } from "../language/en";
import type { HostMemory } from "../runtime/host";
import { codeOf, reasonOf } from "./failure";

/** A workbook of Local Sheets with all that stays with it, as it is kept in a file. */
export interface KeptWorkbook {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  /** The host's clock, in milliseconds since 1970: it may have been wound forward. */
  readonly now: number;
  readonly memory: HostMemory;
  readonly book: KeptBook;
}

export const workbookExtension = ".localsheets";

/** What a file's first line says about the rest. */
interface Head {
  readonly localSheets: 1;
  readonly sha256: string;
  readonly version?: VersionHead;
}

/** Of an earlier version: when it was kept, under which name, and of which file. */
export interface VersionHead {
  /** Milliseconds since 1970 on the host's clock. */
  readonly at: number;
  readonly name: string;
  readonly fileId: string;
  /** Digest of the sheets alone: two versions of the same sheets are one. */
  readonly sheets: string;
}

/** The workbook in a file, or a sentence: a damaged one is left as it is. @param file as it was asked for */
export async function readWorkbook(
  path: string,
  file: string,
): Promise<{ readonly workbook: KeptWorkbook; readonly stamp: Stamp } | { readonly problem: string }> {
  const damaged = { problem: words.workbookFile.damaged({ file }) };
  try {
    const kind = await stat(path);
    // A pipe may never begin, and a device never end.
    if (kind.isDirectory()) return { problem: words.tableFile.folder({ file }) };
    if (!kind.isFile()) return { problem: words.tableFile.noFile({ file }) };
    const stamp = await stampOf(path);
    const whole = wholeFile(await readFile(path, "utf8"));
    if (whole === undefined) return damaged;
    const workbook: unknown = JSON.parse(whole.body);
    return isWorkbook(workbook) && stamp !== undefined ? { workbook, stamp } : damaged;
  } catch (cause) {
    if (cause instanceof SyntaxError) return damaged;
    const code = codeOf(cause);
    if (code === "ENOENT" || code === "ENOTDIR") return { problem: words.tableFile.missing({ file }) };
    return { problem: words.tableFile.unreadable({ file, reason: code || reasonOf(cause) }) };
  }
}

/** What the head of an earlier version says; undefined where the file is damaged, or no version. */
export async function readVersionHead(path: string): Promise<VersionHead | undefined> {
  try {
    if (!(await stat(path)).isFile()) return undefined;
    return wholeFile(await readFile(path, "utf8"))?.head.version;
  } catch {
    return undefined;
  }
}

/** Undefined where the head and the rest do not belong together. */
function wholeFile(text: string): { readonly head: Head; readonly body: string } | undefined {
  const end = Math.max(text.indexOf("\n"), 0);
  const head: unknown = JSON.parse(text.slice(0, end));
  const body = text.slice(end + 1);
  return isHead(head) && head.sha256 === digest([body]) ? { head, body } : undefined;
}

/** A file's state on disk, by which a change of somebody else's shows. */
export type Stamp = string;

export async function stampOf(path: string): Promise<Stamp | undefined> {
  try {
    const { mtimeMs, size, ino } = await stat(path);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return undefined;
  }
}

/** Puts the text of a workbook, in parts, into the file: whole or not at all, whatever happens meanwhile. */
export async function writeWorkbook(path: string, parts: readonly string[], version?: VersionHead): Promise<Stamp> {
  const draft = `${path}.${process.pid}.draft`;
  const head: Head = { localSheets: 1, sha256: digest(parts), ...(version === undefined ? {} : { version }) };
  try {
    await rm(draft, { force: true });
    const file = await open(draft, "wx");
    try {
      await file.writeFile(`${JSON.stringify(head)}\n`);
      for (const part of parts) await file.writeFile(part);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw cause;
  }
  await syncFolder(dirname(path));
  return (await stampOf(path)) ?? "";
}

/** The new name is on disk, too. Not every system lets a folder be opened. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

/** A path beside this one that nothing has yet: "Plan (2).localsheets". */
export async function freePath(path: string, isTaken: (path: string) => boolean = () => false): Promise<string> {
  const name = workbookName(path);
  for (let count = 2; ; count++) {
    const free = join(dirname(path), `${name} (${count})${workbookExtension}`);
    if (!isTaken(free) && (await stampOf(free)) === undefined) return free;
  }
}

export function workbookName(path: string): string {
  return basename(path, workbookExtension);
}

export function digest(parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

function isHead(found: unknown): found is Head {
  if (!isRecord(found) || found.localSheets !== 1 || typeof found.sha256 !== "string") return false;
  return found.version === undefined || isVersionHead(found.version);
}

function isVersionHead(found: unknown): found is VersionHead {
  if (!isRecord(found) || typeof found.at !== "number") return false;
  return [found.name, found.fileId, found.sheets].every((text) => typeof text === "string");
}

// The digest says that these bytes are ours; the rest is what an older version may have written otherwise.
function isWorkbook(found: unknown): found is KeptWorkbook {
  return (
    isRecord(found) &&
    typeof found.name === "string" &&
    typeof found.locale === "string" &&
    typeof found.timeZone === "string" &&
    typeof found.now === "number" &&
    isRecord(found.memory) &&
    isRecord(found.book)
  );
}

function isRecord(found: unknown): found is Record<string, unknown> {
  return typeof found === "object" && found !== null && !Array.isArray(found);
}
