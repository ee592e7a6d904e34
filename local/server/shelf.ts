import { randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import { openBook } from "../engine/open-book";
import { words } from "../language/en";
import { copyOf } from "../runtime/copy";
import type { Host, HostOptions } from "../runtime/host";
import { Versions } from "../runtime/versions";
import { Autosave } from "./autosave";
import { type OpenWorkbook, openKept, workbookNames } from "./open-workbook";
import { VersionFolder } from "./version-folder";
import { freePath, stampOf, workbookExtension, workbookName } from "./workbook-file";
import { WorkbookText } from "./workbook-text";

/** One workbook that is open here: its host, its history, and what keeps it. */
export interface ShelvedFile {
  /** What its address carries as `file`; "" for the one that the server was started with. */
  readonly id: string;
  readonly host: Host;
  readonly versions: Versions;
  /** Where it is kept; undefined where it is not. */
  readonly path: string | undefined;
  /** Why it is not saved, as long as it is not. */
  readonly trouble: string | undefined;
  /** Hears sentences about its being kept. */
  onNotice(listener: (sentence: string) => void): void;
}

interface Kept extends ShelvedFile {
  readonly autosave: Autosave | undefined;
}

/** Workbooks that are open at a time: each is kept in memory as long as this runs. */
const mostFiles = 50;

/** The workbooks that are open: the first one, copies, and others of the folder. */
export class Shelf {
  private readonly files = new Map<string, Kept>();

  /** @param makeHost puts the script into a book */
  constructor(private readonly makeHost: (options: Pick<HostOptions, "book"> & Partial<HostOptions>) => Host) {}

  find(id: string): ShelvedFile | undefined {
    return this.files.get(id);
  }

  add(opened: OpenWorkbook, options: Partial<HostOptions> = {}, id = ""): ShelvedFile {
    const { book, memory, path, stamp } = opened;
    const host = this.makeHost({
      book,
      now: Math.max(Date.now(), opened.now ?? 0),
      ...(memory === undefined ? {} : { memory }),
      ...options,
    });
    const now = () => host.view().clock.now;
    const listeners: ((sentence: string) => void)[] = [];
    const tell = (sentence: string): void => {
      for (const listener of listeners) listener(sentence);
    };
    const kept = () => {
      const { name, locale, timeZone } = book;
      return { name, locale, timeZone, now: now(), memory: host.memory(), book: book.kept() };
    };
    const text = new WorkbookText();
    const autosave = path === undefined ? undefined : new Autosave(path, stamp, kept, text, tell);
    const fileId = () => host.memory().fileId ?? "";
    const versions = path === undefined ? undefined : new VersionFolder(path, fileId, kept, text, tell);
    const file: Kept = {
      id,
      host,
      get path() {
        return autosave?.path;
      },
      get trouble() {
        return autosave?.trouble;
      },
      versions: new Versions(host, versions),
      autosave,
      onNotice: (listener) => void listeners.push(listener),
    };
    file.versions.keep("");
    this.files.set(id, file);
    return file;
  }

  /** "Make a copy", by somebody who may open the file. Kept beside the file that it is a copy of. */
  async copy(id: string, address: string): Promise<ShelvedFile | { readonly problem: string }> {
    const from = this.files.get(id);
    if (from === undefined) return { problem: words.tableFile.missing({ file: id }) };
    if (this.files.size >= mostFiles) return { problem: words.workbookFile.tooManyOpen({ most: mostFiles }) };
    const copied = copyOf(from.host.as(address));
    const { locale, timeZone, name, turned } = from.host.book;
    const { path, name: freeName } = await this.place(words.workbookFile.copyName({ name }), from.path);
    let now = () => from.host.view().clock.now;
    const book = openBook(copied.book, { name: freeName, locale, timeZone, now: () => now(), turned: [...turned] });
    const opened = { book, memory: copied.memory, now: now(), ...(path === undefined ? {} : { path }) };
    const made = this.add(opened, { user: copied.user, people: copied.people }, randomUUID());
    now = () => made.host.view().clock.now;
    return made;
  }

  /** Resolves when what has changed is on disk. */
  async save(): Promise<void> {
    await Promise.all([...this.files.values()].map(({ autosave }) => autosave?.save()));
  }

  /** Everything is on disk then, and nothing runs. Gives sentences about what could not be brought where it belongs. */
  async stop(): Promise<readonly string[]> {
    const sentences = await Promise.all(
      [...this.files.values()].map(async ({ host, autosave, versions }) => {
        await host.stop();
        await versions.settled();
        return autosave?.stop();
      }),
    );
    return sentences.filter((sentence) => sentence !== undefined);
  }

  /** Names of the other workbooks in the folder of one that is open; undefined where it is in none. */
  async workbooks(id: string): Promise<readonly string[] | undefined> {
    const path = this.files.get(id)?.path;
    if (path === undefined) return undefined;
    const others = (await workbookNames(dirname(path))).filter((name) => name !== workbookName(path));
    return others.sort((one, other) => one.localeCompare(other));
  }

  /** One of them, opened if it is not yet: its id, or a sentence. */
  async open(id: string, name: string): Promise<{ readonly id: string } | { readonly problem: string }> {
    const from = this.files.get(id);
    // Only what was told can be named, so no name leads out of the folder.
    if (from?.path === undefined || !(await this.workbooks(id))?.includes(name))
      return { problem: words.tableFile.missing({ file: name }) };
    const path = join(dirname(from.path), `${name}${workbookExtension}`);
    const before = this.openAt(path);
    if (before !== undefined) return before;
    if (this.files.size >= mostFiles) return { problem: words.workbookFile.tooManyOpen({ most: mostFiles }) };
    let now = () => from.host.view().clock.now;
    const opened = await openKept(path, name, { now: () => now(), turned: [...from.host.book.turned] });
    if ("problem" in opened) return opened;
    // Somebody else may have asked for it meanwhile.
    const meanwhile = this.openAt(path);
    if (meanwhile !== undefined) return meanwhile;
    const made = this.add(opened, {}, randomUUID());
    now = () => made.host.view().clock.now;
    return made;
  }

  private openAt(path: string): Kept | undefined {
    return [...this.files.values()].find((file) => file.path === path);
  }

  /** A name that no other workbook of the folder has. */
  private async place(name: string, beside: string | undefined): Promise<{ name: string; path?: string }> {
    if (beside === undefined) return { name };
    const path = join(dirname(beside), `${name}${workbookExtension}`);
    const isTaken = (wanted: string) => this.openAt(wanted) !== undefined;
    const free = isTaken(path) || (await stampOf(path)) !== undefined ? await freePath(path, isTaken) : path;
    return { name: workbookName(free), path: free };
  }
}
