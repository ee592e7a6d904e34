import type { KeptWorkbook } from "./workbook-file";

/** A workbook as the parts of one JSON text. What was put into words once is not again: its parts are never changed. */
export class WorkbookText {
  private readonly texts = new WeakMap<object, string>();

  parts({ book, now, ...rest }: KeptWorkbook): readonly string[] {
    const log = book.log.map((revision) => this.textOf(revision));
    const about = JSON.stringify(rest).slice(1, -1);
    return [`{"now":${now},`, about, ',"book":{"data":', this.textOf(book.data), `,"log":[${log.join(",")}]}}`];
  }

  private textOf(part: unknown): string {
    if (typeof part !== "object" || part === null) return JSON.stringify(part);
    const text = this.texts.get(part) ?? JSON.stringify(part);
    this.texts.set(part, text);
    return text;
  }
}
