import { words } from "../language/en";
import { type KeptWorkbook, type Stamp, stampOf, writeWorkbook } from "./workbook-file";

/** Milliseconds between looks for changes. */
const LOOK = 1000;

/**
 * Keeps one workbook in its file. What it writes is the book as it was put together last and the revisions since, so that
 * nothing is put together anew, and the page never waits for it.
 */
export class Autosave {
  private readonly looks: NodeJS.Timeout;
  private readonly texts = new WeakMap<object, string>();
  private saved = "";
  private saving: Promise<void> = Promise.resolve();
  private failing = false;

  /**
   * @param stamp the file's state when it was read; undefined: there is none yet
   * @param tell takes a sentence when the file cannot be written, once until it can again
   */
  constructor(
    private readonly path: string,
    private stamp: Stamp | undefined,
    private readonly workbook: () => KeptWorkbook,
    private readonly tell: (sentence: string) => void,
  ) {
    this.looks = setInterval(() => void this.save(), LOOK).unref();
  }

  /** Writes what has changed; resolves when it is on disk. */
  save(): Promise<void> {
    this.saving = this.saving.then(() => this.write());
    return this.saving;
  }

  async stop(): Promise<void> {
    clearInterval(this.looks);
    await this.save();
  }

  private async write(): Promise<void> {
    const { book, now, ...rest } = this.workbook();
    const about = JSON.stringify(rest);
    const data = this.textOf(book.data);
    // Time alone is no change.
    const state = `${data.length} ${book.log.length} ${about}`;
    if (state === this.saved && book.data === this.lastData) return;
    try {
      if ((await stampOf(this.path)) !== this.stamp) throw new Error(words.workbookFile.changedElsewhere);
      const log = book.log.map((revision) => this.textOf(revision));
      const parts = [`{"now":${now},`, about.slice(1, -1), ',"book":{"data":', data, `,"log":[${log.join(",")}]}}`];
      this.stamp = await writeWorkbook(this.path, parts);
      this.saved = state;
      this.lastData = book.data;
      this.failing = false;
    } catch (cause) {
      if (!this.failing) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        this.tell(words.workbookFile.notSaved({ path: this.path, reason }));
      }
      this.failing = true;
    }
  }

  private lastData: unknown;

  private textOf(part: unknown): string {
    if (typeof part !== "object" || part === null) return JSON.stringify(part);
    const text = this.texts.get(part) ?? JSON.stringify(part);
    this.texts.set(part, text);
    return text;
  }
}
