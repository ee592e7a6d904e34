import { poses } from "../../local/apps-script/pose";
import type { Area, Book, CellValue } from "../../local/engine/book";
import { bookFromTables } from "../../local/engine/open-book";
import { createHost, type InThreadHost } from "../../local/runtime/create-host";
import type { AuthMode } from "../../local/runtime/host";
import type { Services } from "../../src/sheets/services";

export interface OpenedFile {
  readonly book: Book;
  readonly host: InThreadHost;
  /** Google's services for one more execution. */
  services(mode?: AuthMode): Services;
  /** Values of a sheet's range such as "A1:C3". */
  values(sheet: string, range: string): CellValue[][];
  /** Types texts into cells as a person does. */
  type(sheet: string, range: string, rows: readonly (readonly string[])[]): void;
  area(sheet: string, range: string): Area;
}

const scopes = [
  "spreadsheets.currentonly",
  "script.container.ui",
  "script.scriptapp",
  "script.send_mail",
  "userinfo.email",
];

/** A file on Local Sheets whose services the code under test can be handed directly. */
export function openServices(
  tables: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[],
  {
    locale = "en_US",
    now = Date.UTC(2026, 10, 25, 8, 0),
    user = "ana@example.com",
    timeZone = "Etc/UTC",
    code = "function onClock() {}",
    answers = [] as ("YES" | "NO" | "OK")[],
  } = {},
): OpenedFile {
  let clock = (): number => now;
  const book = bookFromTables(
    tables.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) })),
    { name: "Plan", locale, timeZone, now: () => clock() },
  );
  const manifest = { oauthScopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`), timeZone };
  const files = { code, pages: { sidebar: "<p></p>" }, manifest };
  const host = createHost({ files, book, now, user, answer: () => ({ button: answers.shift() ?? "OK" }) });
  clock = () => host.view().clock.now;
  const area = (sheet: string, range: string): Area => {
    const id = book.sheets().find(({ name }) => name === sheet)?.id;
    const found = id === undefined ? undefined : book.parseA1(range, id);
    if (!found) throw new Error(`No ${range} in ${sheet}.`);
    return found;
  };
  let seed = 1;
  return {
    book,
    host,
    area,
    services: (mode = "FULL") => ({
      ...poses(host.port(mode)).globals,
      now: () => clock(),
      // A small generator: tests are the same each time.
      random: () => {
        seed = (seed * 16_807) % 2_147_483_647;
        return seed / 2_147_483_647;
      },
    }),
    values: (sheet, range) => book.values(area(sheet, range)),
    type: (sheet, range, rows) => book.userWrite(area(sheet, range), rows),
  };
}
