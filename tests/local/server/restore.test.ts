import { join } from "node:path";
import { loadEngine } from "../../../local/engine/load-engine";
import { bookFromTables } from "../../../local/engine/open-book";
import { openPageEngine, type PageEngine } from "../../../local/engine/page-engine";
import type { Model } from "../../../local/engine/upstream/model";
import { createHost } from "../../../local/runtime/create-host";
import type { Version } from "../../../local/runtime/versions";
import { type RunningServer, startServer } from "../../../local/server/server";
import { Shelf, type ShelvedFile } from "../../../local/server/shelf";
import { type Joined, joinAsPage, pageFiles } from "./open-server";
import { editor, owner, people } from "./two-people";

// In a page the engine tells the console of each command.
const { debug, group, groupCollapsed, groupEnd } = console;
const silent = () => undefined;
beforeAll(
  () => void Object.assign(console, { debug: silent, group: silent, groupCollapsed: silent, groupEnd: silent }),
);
afterAll(() => void Object.assign(console, { debug, group, groupCollapsed, groupEnd }));

const now = Date.UTC(2026, 10, 25, 8);
let shelf: Shelf;
let file: ShelvedFile;
let server: RunningServer;
let sheet: string;
let first: number;

beforeEach(async () => {
  const files = { code: "", pages: {}, manifest: { oauthScopes: [], timeZone: "Etc/UTC" } };
  shelf = new Shelf((made) => createHost({ files, now, user: owner, people, ...made }));
  const options = { name: "Try", locale: "en_US", timeZone: "Etc/UTC", now: () => now };
  const book = bookFromTables([{ name: "KPIs", rows: [["KPI", "Actual"]] }], options);
  file = shelf.add({ book });
  sheet = book.activeSheet();
  first = (await file.versions.list())[0]?.id ?? 0;
  server = await startServer({ host: file.host, shelf, page: pageFiles, root: join(__dirname, "../../.."), port: 0 });
});
afterEach(async () => {
  await server.close();
  await shelf.stop();
});

interface Page {
  readonly joined: Joined;
  readonly model: Model;
  readonly engine: PageEngine;
  type(row: number, text: string): void;
}

/** A page without a browser, which the server's messages reach as long as it `hears`. */
async function page(address: string): Promise<Page> {
  const joined = await joinAsPage(server.port, `?as=${address}`);
  const state = await joined.next("state");
  let heard = (_: unknown): void => undefined;
  const engine = openPageEngine({
    engine: loadEngine(),
    book: state.book,
    client: { id: state.client, name: address },
    locale: state.locale,
    timeZone: state.timeZone,
    now: () => now,
    functions: [],
    send: (message) => joined.send({ type: "revision", message }),
    receive: (listener) => {
      heard = listener;
    },
    ask: async () => [],
    onOutOfStep: silent,
  });
  joined.socket.on("message", (bytes) => {
    const message = JSON.parse(bytes.toString());
    if (message.type === "revision") heard(message.message);
  });
  const { model } = engine;
  model.joinSession();
  const type = (row: number, content: string) =>
    void model.dispatch("UPDATE_CELL", { sheetId: sheet, col: 0, row: row - 1, content });
  return { joined, model, engine, type };
}

/** As the page does it that is told to begin anew: it tells what was not taken, and joins again. */
async function beginAnew({ joined, engine }: Page, address: string): Promise<readonly string[]> {
  await joined.next("reload");
  for (const message of engine.unsent()) joined.send({ type: "revision", message });
  await joined.leave();
  const again = await joinAsPage(server.port, `?as=${address}`);
  await again.next("state");
  again.send({ type: "versions", id: 1 });
  await again.next("outcome");
  return again.messages.flatMap((message) => (message.type === "refused" ? [message.message] : []));
}

async function versionTexts(): Promise<string> {
  const texts: string[] = [];
  const kept = await file.versions.list();
  for (const { id } of [...kept].reverse() as readonly Version[]) {
    await file.versions.restore(id);
    texts.push(JSON.stringify(file.host.book.save()));
  }
  return texts.join("\n");
}

it("who was typing is told by whom it was restored, and what came too late", async () => {
  const [restoring, typing] = [await page(owner), await page(editor)];
  typing.type(3, "in time");
  await restoring.joined.next("revision", ({ message }) => JSON.stringify(message).includes("in time"));
  restoring.joined.send({ type: "restore", version: first });
  await restoring.joined.next("reload");
  typing.type(4, "too late");
  typing.type(5, "later still");

  const told = await beginAnew(typing, editor);
  expect(told).toEqual([
    expect.stringContaining(`${owner} has put this workbook back`),
    expect.stringContaining("KPIs!A4: too late"),
    expect.stringContaining("KPIs!A5: later still"),
  ]);
  expect(await beginAnew(restoring, owner)).toEqual([]);
  const book = JSON.stringify(file.host.book.save());
  expect(["in time", "too late"].map((text) => book.includes(text))).toEqual([false, false]);
  // What was there is a version.
  expect(await versionTexts()).toContain("in time");
});

it("whenever it happens, what somebody typed is in the sheets, in a version, or told to them", async () => {
  // The same choices on each run.
  let seed = 3;
  const below = (limit: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * limit);
  };
  const typed: string[] = [];
  const told: string[] = [];
  for (let round = 0; round < 6; round++) {
    const [restoring, typing] = [await page(owner), await page(editor)];
    const before = 1 + below(3);
    const after = below(3);
    for (let n = 0; n < before + after; n++) {
      if (n === before) restoring.joined.send({ type: "restore", version: first });
      if (below(2) === 0) await new Promise((resolve) => setImmediate(resolve));
      typed.push(`${round}-${n}`);
      typing.type(2 + n, `text ${round}-${n}`);
    }
    if (after === 0) restoring.joined.send({ type: "restore", version: first });
    told.push(...(await beginAnew(typing, editor)));
    await beginAnew(restoring, owner);
  }
  const found = `${JSON.stringify(file.host.book.save())}\n${await versionTexts()}\n${told.join("\n")}`;
  expect(typed.filter((text) => !found.includes(`text ${text}`))).toEqual([]);
});

it("a version that is not there any more is refused with a sentence", async () => {
  const { joined } = await page(owner);
  joined.send({ type: "restore", version: 99 });
  expect((await joined.next("refused")).message).toContain("This version is not there any more");
});
