import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { words } from "../language/en";
import { codeOf, reasonOf } from "./failure";
import { freePath, type KeptWorkbook, type Stamp, stampOf, writeWorkbook } from "./workbook-file";
import type { WorkbookText } from "./workbook-text";

/** Milliseconds between looks for changes. */
const LOOK = 1000;
/** Looks without success after which it is told again. */
const PATIENCE = 60;

/** How files are written; tests give what the disk would only give when it is full. */
export interface Disk {
  stampOf(path: string): Promise<Stamp | undefined>;
  write(path: string, parts: readonly string[]): Promise<Stamp>;
}

const thisDisk: Disk = { stampOf, write: writeWorkbook };

/**
 * Keeps one workbook in its file. What it writes is the book as it was put together last and the revisions since, so that
 * nothing is put together anew, and the page never waits for it. What cannot be written stays in memory and is tried again
 * at each look.
 */
export class Autosave {
  private readonly looks: NodeJS.Timeout;
  private savedBook: { readonly data: unknown; readonly revisions: number } | undefined;
  private savedRest = "";
  private saving: Promise<void> = Promise.resolve();
  private failures = 0;
  private said: string | undefined;

  /**
   * @param stamp the file's state when it was read; undefined: there is none yet
   * @param tell takes a sentence when the file cannot be written, each minute until it can again, and when it can
   */
  constructor(
    private file: string,
    private stamp: Stamp | undefined,
    private readonly workbook: () => KeptWorkbook,
    private readonly text: WorkbookText,
    private readonly tell: (sentence: string) => void,
    private readonly disk: Disk = thisDisk,
  ) {
    this.looks = setInterval(() => void this.save(), LOOK).unref();
  }

  /** The file that keeps it; another one than at first where another program took that. */
  get path(): string {
    return this.file;
  }

  /** Why it is not saved, as long as it is not. */
  get trouble(): string | undefined {
    return this.said;
  }

  /** Writes what has changed; resolves when it is on disk, or could not be brought there. */
  save(): Promise<void> {
    this.saving = this.saving.then(() => this.write());
    return this.saving;
  }

  /** Saves for the last time. What its own place does not take goes to the system's folder for temporary files. */
  async stop(): Promise<string | undefined> {
    clearInterval(this.looks);
    await this.save();
    if (this.said === undefined) return undefined;
    try {
      const rescue = join(await mkdtemp(join(tmpdir(), "lodestar-")), basename(this.file));
      await this.disk.write(rescue, this.text.parts(this.workbook()));
      return words.workbookFile.rescued({ path: this.file, rescue });
    } catch {
      return words.workbookFile.notRescued({ path: this.file });
    }
  }

  private async write(): Promise<void> {
    const workbook = this.workbook();
    const { book, now: _, ...rest } = workbook;
    // Time alone is no change.
    const about = JSON.stringify(rest);
    const { data, revisions } = this.savedBook ?? {};
    if (data === book.data && revisions === book.log.length && about === this.savedRest) return;
    try {
      await this.makeWay();
      this.stamp = await this.disk.write(this.file, this.text.parts(workbook));
      this.savedBook = { data: book.data, revisions: book.log.length };
      this.savedRest = about;
      if (this.said !== undefined) this.tell(words.workbookFile.savedAgain({ path: this.file }));
      this.said = undefined;
    } catch (cause) {
      const sentence = words.workbookFile.notSaved({ path: this.file, reason: whyNotSaved(cause) });
      this.failures = sentence === this.said ? this.failures + 1 : 0;
      this.said = sentence;
      if (this.failures % PATIENCE === 0) this.tell(sentence);
    }
  }

  /** What another program has written into the file stays: the workbook goes into a file of its own beside it. */
  private async makeWay(): Promise<void> {
    const found = await this.disk.stampOf(this.file);
    // A file that is gone is written anew. It may come back as it was: a folder can be moved away and back.
    if (found === undefined || found === this.stamp) return;
    const before = this.file;
    this.file = await freePath(before);
    this.stamp = undefined;
    this.tell(words.workbookFile.changedElsewhere({ path: before, instead: this.file }));
  }
}

function whyNotSaved(cause: unknown): string {
  const { reasons } = words.workbookFile;
  switch (codeOf(cause)) {
    case "ENOSPC":
    case "EDQUOT":
      return reasons.diskFull;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return reasons.mayNotWrite;
    case "ENOENT":
    case "ENOTDIR":
      return reasons.folderGone;
    default:
      return reasonOf(cause);
  }
}
