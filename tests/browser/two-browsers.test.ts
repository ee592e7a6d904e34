import { serveAddOn } from "../local/page/serve-add-on";
import { editor, owner, people, watchingCode } from "../local/server/two-people";
import { startBrowser } from "./browser";
import { SheetPage } from "./sheet-page";

// Two people with a browser each, who type and insert rows as fast as their pages take it, while scripts write.

const code = `${watchingCode}
function begin() { SpreadsheetApp.getActive().getSheets()[0].getRange("O1:P1").setFormulas([["=COUNTA(A1:D200)", "=TWICE(O1)"]]); }
function TWICE(x) { return 2 * x; }
`;

/** Fewer than are promised, which take minutes on two cores: LODESTAR_EDITS=500. */
const edits = Number(process.env.LODESTAR_EDITS ?? 150);

type Act = { readonly insertBefore: number } | { readonly col: number; readonly row: number; readonly text: string };

const closers: (() => Promise<unknown>)[] = [];
afterAll(() => Promise.all(closers.map((close) => close())));

it("two browsers, random edits and row inserts, scripts writing meanwhile: one file in the end, no trigger lost or doubled", async () => {
  const { address, host, stop } = await serveAddOn(code, { user: owner, people });
  const browser = await startBrowser();
  closers.push(() => browser.close().then(stop));
  await host.callFromPage("begin", []);
  for (const person of [owner, editor]) await host.as(person).callFromPage("watch", []);
  const sheets = await Promise.all([owner, editor].map((as) => SheetPage.open(browser, `${address}?as=${as}`)));
  // A page that is busy with the other one's edits answers late.
  for (const { page } of sheets) page.setDefaultTimeout(180_000);

  const typed: string[] = [];
  const heard = () =>
    host
      .view()
      .outbox.flatMap((entry) => (entry.kind === "log" && entry.message.includes(" saw ") ? [entry.message] : []));
  await Promise.all(
    sheets.map(async (sheet, person) => {
      const below = dice(person + 7);
      for (let done = 0; done < edits / 2; ) {
        // Up to eight before the page hears of the other one.
        const burst: Act[] = Array.from({ length: Math.min(1 + below(8), edits / 2 - done) }, (_, n) =>
          below(12) === 0
            ? { insertBefore: below(20) }
            : { col: below(4), row: below(30), text: `edit ${done + n} of ${person}` },
        );
        done += burst.length;
        typed.push(...burst.flatMap((act) => ("text" in act ? [act.text] : [])));
        await act(sheet, burst);
        if (below(4) === 0) void host.as(person === 0 ? owner : editor).clickMenu("scribble");
        if (done % 50 < burst.length) {
          const text = `by hand ${done} of ${person}`;
          typed.push(text);
          await sheet.type(`${"ABCD"[below(4)]}${1 + below(8)}`, text);
        }
      }
    }),
  );

  const ours = () => JSON.stringify(host.book.save());
  const allHeard = () => heard().length >= 2 * typed.length;
  const alike = async () => (await Promise.all(sheets.map(exported))).every((theirs) => theirs === ours());
  await until(async () => allHeard() && (await alike()));

  const expected = [owner, editor].flatMap((who) => typed.map((text) => `${who} saw ${text}`));
  expect([...heard()].sort()).toEqual(expected.sort());
  expect(host.view().outbox.filter(({ kind }) => kind === "failure")).toEqual([]);
  const [first, second] = await Promise.all(sheets.map(exported));
  expect(first).toBe(second);
  expect(first).toBe(ours());
  const { id = "", maxRows = 0 } = host.book.sheets()[0] ?? {};
  const whole = { sheet: id, row: 1, column: 1, rows: maxRows, columns: 16 };
  const shown = host.book.display(whole).filter((row) => row.some((text) => text !== ""));
  for (const sheet of sheets) expect(await sheet.rows(16)).toEqual(shown);
  expect(sheets.flatMap(({ complaints }) => complaints)).toEqual([]);
}, 900_000);

/** Carries them out as fast as the page does, then lets it hear what has come meanwhile. */
async function act(sheet: SheetPage, acts: readonly Act[]): Promise<void> {
  await sheet.page.evaluate(async (burst) => {
    const { model } = window.localSheets;
    const sheetId = model.getters.getActiveSheetId();
    for (const one of burst) {
      if ("text" in one) model.dispatch("UPDATE_CELL", { sheetId, col: one.col, row: one.row, content: one.text });
      else {
        const place = { dimension: "ROW", base: one.insertBefore, position: "before", quantity: 1 };
        model.dispatch("ADD_COLUMNS_ROWS", { sheetId, sheetName: "Sheet1", ...place });
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }, acts);
}

function exported(sheet: SheetPage): Promise<string> {
  return sheet.page.evaluate(() => JSON.stringify(window.localSheets.model._exportData(false)));
}

/** The same numbers on each run. */
function dice(seed: number): (limit: number) => number {
  let at = seed;
  return (limit) => {
    at = (at * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((at / 2_147_483_648) * limit);
  };
}

/** Looks again and again, for five minutes at most: what must be true is asserted afterwards. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < 3000 && !(await holds()); looks++)
    await new Promise((resolve) => setTimeout(resolve, 100));
}
