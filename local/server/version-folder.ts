import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { words } from "../language/en";
import type { Version, VersionState, VersionStore } from "../runtime/versions";
import { reasonOf } from "./failure";
import {
  digest,
  type KeptWorkbook,
  readVersionHead,
  readWorkbook,
  stampOf,
  type VersionHead,
  workbookExtension,
  workbookName,
  writeWorkbook,
} from "./workbook-file";
import type { WorkbookText } from "./workbook-text";

/** What the versions of one workbook may take at most; the newest one stays whatever it takes. */
export interface Bounds {
  readonly versions: number;
  readonly bytes: number;
}

const usualBounds: Bounds = { versions: 30, bytes: 100 * 1024 * 1024 };

interface Stored extends Version {
  readonly path: string;
  readonly bytes: number;
  readonly sheets: string;
}

/**
 * The earlier versions of one workbook, in a folder beside its file: "Plan.versions" for "Plan.localsheets". Each is a
 * whole workbook, which `npm start` opens as well.
 */
export class VersionFolder implements VersionStore {
  private readonly folder: string;
  private readonly heads = new Map<string, { readonly stamp: string; readonly head: VersionHead | undefined }>();
  private lastId = 0;
  private writing: Promise<unknown> = Promise.resolve();

  /** @param tell takes a sentence about a version that cannot be kept or read */
  constructor(
    workbookPath: string,
    private readonly fileId: () => string,
    private readonly workbook: () => KeptWorkbook,
    private readonly text: WorkbookText,
    private readonly tell: (sentence: string) => void,
    private readonly bounds = usualBounds,
  ) {
    this.folder = join(dirname(workbookPath), `${workbookName(workbookPath)}.versions`);
  }

  newId(): number {
    this.lastId = Math.max(this.lastId + 1, Date.now());
    return this.lastId;
  }

  /** Made of the workbook as it is now: asked for at once. */
  put({ id, at, name }: Version): Promise<boolean> {
    const workbook = this.workbook();
    const written = this.writing.then(() => this.write({ id, at, name }, workbook));
    this.writing = written;
    return written;
  }

  async list(): Promise<readonly Version[]> {
    await this.writing;
    return this.stored();
  }

  async read(id: number): Promise<VersionState | undefined> {
    await this.writing;
    const found = (await this.stored()).find((version) => version.id === id);
    if (found === undefined) return undefined;
    const read = await readWorkbook(found.path, found.path);
    if ("problem" in read) {
      this.tell(read.problem);
      return undefined;
    }
    const { book, memory } = read.workbook;
    return { book, properties: memory.properties.document };
  }

  private async write({ id, at, name }: Version, workbook: KeptWorkbook): Promise<boolean> {
    const path = join(this.folder, `${id}${workbookExtension}`);
    try {
      await mkdir(this.folder, { recursive: true });
      const parts = this.text.parts(workbook);
      const sheets = digest(parts.slice(2));
      const before = await this.stored();
      // Each opening keeps one by itself: what nobody has changed since is there already.
      if (name === "" && before[before.length - 1]?.sheets === sheets) return true;
      await writeWorkbook(path, parts, { at, name, fileId: this.fileId(), sheets });
      for (const { path: old } of tooMany(await this.stored(), this.bounds)) await rm(old, { force: true });
      return true;
    } catch (cause) {
      this.tell(words.workbookFile.versionNotKept({ path, reason: reasonOf(cause) }));
      return false;
    }
  }

  /** Oldest first. */
  private async stored(): Promise<readonly Stored[]> {
    const names = await readdir(this.folder).catch(() => []);
    const found: Stored[] = [];
    for (const name of names) {
      const id = /^\d{1,15}$/.test(workbookName(name)) ? Number(workbookName(name)) : undefined;
      if (id === undefined || !name.endsWith(workbookExtension)) continue;
      const path = join(this.folder, name);
      const head = await this.headOf(path);
      if (head?.fileId !== this.fileId()) continue;
      const bytes = await stat(path).then(
        ({ size }) => size,
        () => 0,
      );
      found.push({ id, at: head.at, name: head.name, sheets: head.sheets, path, bytes });
    }
    return found.sort((one, other) => one.id - other.id);
  }

  /** Read once, and again where the file has changed. Undefined for a damaged one, of which is told once. */
  private async headOf(path: string): Promise<VersionHead | undefined> {
    const stamp = (await stampOf(path)) ?? "";
    const known = this.heads.get(path);
    if (known?.stamp === stamp) return known.head;
    const head = await readVersionHead(path);
    this.heads.set(path, { stamp, head });
    if (head === undefined) this.tell(words.workbookFile.versionDamaged({ file: path }));
    return head;
  }
}

/** Which versions go, given the oldest first: those that were kept by themselves before those that somebody named. */
function tooMany(stored: readonly Stored[], bounds: Bounds): readonly Stored[] {
  const newest = stored[stored.length - 1];
  const leaving = [...stored.filter(({ name }) => name === ""), ...stored.filter(({ name }) => name !== "")];
  let [left, bytes] = [stored.length, stored.reduce((sum, version) => sum + version.bytes, 0)];
  return leaving.filter((version) => {
    if (version === newest || (left <= bounds.versions && bytes <= bounds.bytes)) return false;
    left--;
    bytes -= version.bytes;
    return true;
  });
}
