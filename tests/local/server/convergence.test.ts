import type { CustomResult } from "../../../local/engine/book";
import { loadEngine } from "../../../local/engine/load-engine";
import { openPageEngine } from "../../../local/engine/page-engine";
import type { Model } from "../../../local/engine/upstream/model";
import { type Joined, joinAsPage, type OpenServer, openServer } from "./open-server";
import { editor, owner, people, watchingCode } from "./two-people";

/** Fewer than in two browsers, which tests/browser has: LODESTAR_EDITS=500. */
const edits = Number(process.env.LODESTAR_EDITS ?? 60);

// In a page the engine tells the console of each command; thousands of them would take this test's time.
const { debug, group, groupCollapsed, groupEnd } = console;
const silent = () => undefined;
beforeAll(
  () => void Object.assign(console, { debug: silent, group: silent, groupCollapsed: silent, groupEnd: silent }),
);
afterAll(() => void Object.assign(console, { debug, group, groupCollapsed, groupEnd }));

let open: OpenServer;
beforeEach(async () => {
  open = await openServer({ user: owner, people, ...withCode() });
});
afterEach(() => open.stop());

function withCode() {
  const scopes = ["spreadsheets.currentonly", "script.scriptapp", "userinfo.email", "script.container.ui"];
  const manifest = {
    timeZone: "Etc/UTC",
    oauthScopes: scopes.map((name) => `https://www.googleapis.com/auth/${name}`),
  };
  return { files: { code: watchingCode, pages: {}, manifest } };
}

/** A page without a browser: the same engine on the same connection. */
async function page(address: string): Promise<{ readonly joined: Joined; readonly model: Model }> {
  const joined = await joinAsPage(open.server.port, `?as=${address}`);
  const state = await joined.next("state");
  let heard = (_: unknown): void => undefined;
  const noAnswers: readonly CustomResult[] = [];
  const { model } = openPageEngine({
    engine: loadEngine(),
    book: state.book,
    client: { id: state.client, name: address },
    locale: state.locale,
    timeZone: state.timeZone,
    now: () => state.view.clock.now,
    functions: state.view.functions,
    send: (message) => joined.send({ type: "revision", message }),
    receive: (listener) => {
      heard = listener;
    },
    ask: () => Promise.resolve(noAnswers),
    onOutOfStep: () => {
      throw new Error("A page missed a revision.");
    },
  });
  joined.socket.on("message", (bytes) => {
    const message = JSON.parse(bytes.toString());
    if (message.type === "revision") heard(message.message);
  });
  model.joinSession();
  return { joined, model };
}

it("hundreds of edits and row inserts of two people, scripts writing meanwhile: one file in the end, no trigger lost or doubled", async () => {
  for (const address of [owner, editor]) await open.host.as(address).callFromPage("watch", []);
  const pages = [await page(owner), await page(editor)];
  const sheetId = open.book.activeSheet();
  const sheetName = open.book.sheets()[0]?.name ?? "";
  // The same choices on each run.
  let seed = 7;
  const below = (limit: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * limit);
  };
  const typed: string[] = [];
  const heardOf = () =>
    open.host
      .view()
      .outbox.flatMap((entry) => (entry.kind === "log" && entry.message.includes(" saw ") ? [entry.message] : []));
  for (let n = 0; n < edits; n++) {
    const { joined, model } = pages[below(2)] ?? pages[0] ?? (await page(owner));
    if (below(12) === 0) {
      const insert = { sheetId, sheetName, dimension: "ROW", base: below(20), position: "before", quantity: 1 };
      model.dispatch("ADD_COLUMNS_ROWS", insert);
    } else {
      const text = `edit ${n}`;
      typed.push(text);
      model.dispatch("UPDATE_CELL", { sheetId, col: below(4), row: below(30), content: text });
    }
    if (below(15) === 0) joined.send({ type: "menu", id: n, function: "scribble" });
    // They type up to eight times before they hear of each other.
    if (below(8) === 0) await until(() => heardOf().length >= 2 * typed.length);
  }

  const shown = (model: Model) => JSON.stringify(model._exportData(false));
  const ours = () => JSON.stringify(open.book.save());
  await until(() => heardOf().length >= 2 * typed.length && pages.every(({ model }) => shown(model) === ours()));

  expect(pages.map(({ model }) => shown(model) === ours())).toEqual([true, true]);
  const expected = [owner, editor].flatMap((address) => typed.map((text) => `${address} saw ${text}`));
  expect([...heardOf()].sort()).toEqual(expected.sort());
  expect(open.host.view().outbox.filter(({ kind }) => kind === "failure")).toEqual([]);
}, 300_000);

/** Looks again and again, for a minute at most: what must be true is asserted afterwards. */
async function until(holds: () => boolean): Promise<void> {
  for (let looks = 0; looks < 6000 && !holds(); looks++) await new Promise((resolve) => setTimeout(resolve, 10));
}
