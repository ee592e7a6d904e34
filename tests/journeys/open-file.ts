import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Area, Book, CellStyle, CellValue } from "../../local/engine/book";
import { bookFromTables, openBook } from "../../local/engine/open-book";
import type { SheetTable } from "../../local/engine/snapshot";
import { type SwitchName, switchNames } from "../../local/engine/switches";
import { createHost, type InThreadHost } from "../../local/runtime/create-host";
import type { HostMemory, HostOptions, OutboxEntry, ScriptFiles } from "../../local/runtime/host";

/** Wednesday, 2026-11-25, 08:00 UTC. */
export const wednesdayMorning = Date.UTC(2026, 10, 25, 8);

export interface TestFileOptions extends Partial<Omit<HostOptions, "files" | "book">> {
  /** One sheet for each table, its cells as if typed. One empty "Sheet1" if neither this nor `saved` is given. */
  readonly tables?: readonly SheetTable[];
  /** What `TestFile.saved()` gave: the same file, opened again. */
  readonly saved?: SavedFile;
  /** "en_US" if not given. */
  readonly locale?: string;
  /** The spreadsheet's zone; "Etc/UTC" if not given. */
  readonly timeZone?: string;
  /** Switches that are turned. */
  readonly turned?: readonly SwitchName[];
  readonly name?: string;
  /** The product as built into dist/ if not given; or the text of Code.js alone, under the product's manifest. */
  readonly files?: ScriptFiles | string;
}

export interface SavedFile {
  readonly book: unknown;
  readonly memory: HostMemory;
}

/** A file with the add-on in it, and the hands and eyes of its user. Places are A1 texts: "KPIs!B2:C9". */
export interface TestFile {
  readonly host: InThreadHost;
  readonly book: Book;
  area(place: string): Area;
  /** The user types, one text a cell; fires onEdit as one edit. */
  type(place: string, rows: readonly (readonly string[])[] | string): void;
  clear(place: string): void;
  values(place: string): CellValue[][];
  value(place: string): CellValue;
  shown(place: string): string;
  formulas(place: string): string[][];
  /** What a person sees of a cell's look, rules included. */
  look(place: string): CellStyle;
  /** Calls a function as the sidebar does and gives its answer; throws the message of a failure. */
  call(functionName: string, ...args: readonly unknown[]): Promise<unknown>;
  click(functionName: string): Promise<unknown>;
  outbox<K extends OutboxEntry["kind"]>(kind: K): Extract<OutboxEntry, { kind: K }>[];
  /** The names of the counted calls that `act` made. */
  countedCalls(act: () => unknown): Promise<string[]>;
  saved(): SavedFile;
}

/**
 * The product's tests can be run with switches turned, `npm run test:switches`: names with commas between, or "all", which
 * leaves out the one that takes the toast away from edits.
 */
function turnedSwitches(): readonly SwitchName[] {
  const wanted = process.env.LODESTAR_SWITCHES ?? "";
  if (wanted === "all") return switchNames.filter((name) => name !== "html.simple-trigger");
  const names = wanted.split(",");
  return switchNames.filter((name) => names.includes(name));
}

export function openTestFile(options: TestFileOptions = {}): TestFile {
  const {
    tables,
    saved,
    turned = turnedSwitches(),
    locale = "en_US",
    timeZone = "Etc/UTC",
    name = "Test file",
    files,
    ...rest
  } = options;
  let now = () => rest.now ?? wednesdayMorning;
  const surroundings = { name, locale, timeZone, now: () => now(), turned };
  const book =
    saved === undefined
      ? bookFromTables(tables ?? [{ name: "Sheet1", rows: [] }], surroundings)
      : openBook(JSON.parse(JSON.stringify(saved.book)), surroundings);
  const host = createHost({
    now: wednesdayMorning,
    user: "ana@example.com",
    ...rest,
    ...(saved === undefined ? {} : { memory: saved.memory }),
    book,
    files: typeof files === "object" ? files : productFiles(files),
  });
  now = () => host.view().clock.now;

  const area = (place: string): Area => {
    const found = book.parseA1(place, book.activeSheet());
    if (found === undefined) throw new Error(`"${place}" is no range of this file.`);
    return found;
  };
  const first = <V>(rows: readonly (readonly V[])[], otherwise: V): V => rows[0]?.[0] ?? otherwise;
  const answer = async (outcome: ReturnType<typeof host.clickMenu>): Promise<unknown> => {
    const done = await outcome;
    if (!done.ok) throw new Error(done.message);
    return done.value;
  };

  return {
    host,
    book,
    area,
    type(place, rows) {
      const cells = typeof rows === "string" ? [[rows]] : rows;
      const at = area(place);
      book.userWrite({ ...at, rows: cells.length, columns: cells[0]?.length ?? 1 }, cells);
    },
    clear: (place) => book.userClear(area(place)),
    values: (place) => book.values(area(place)),
    value: (place) => first(book.values(area(place)), ""),
    shown: (place) => first(book.display(area(place)), ""),
    formulas: (place) => book.formulas(area(place)),
    look(place) {
      const { sheet, row, column } = area(place);
      return book.shownStyle(sheet, row, column);
    },
    call: (functionName, ...args) => answer(host.callFromPage(functionName, args)),
    click: (functionName) => answer(host.clickMenu(functionName)),
    outbox: <K extends OutboxEntry["kind"]>(kind: K) =>
      host.view().outbox.filter((entry): entry is Extract<OutboxEntry, { kind: K }> => entry.kind === kind),
    async countedCalls(act) {
      const before = host.calls.calls.length;
      await act();
      return host.calls.calls.slice(before).flatMap((call) => (call.counted ? [call.name] : []));
    },
    saved: () => ({ book: book.save(), memory: host.memory() }),
  };
}

/** The files that `npm run push` would send, as tests/build-once.cjs has built them. */
export function productFiles(code?: string): ScriptFiles {
  const dist = (file: string) => readFileSync(join(__dirname, "../../dist", file), "utf8");
  return {
    code: code ?? dist("Code.js"),
    pages: { sidebar: dist("sidebar.html") },
    manifest: JSON.parse(dist("appsscript.json")),
  };
}
