import type { Host } from "../../../local/runtime/host";
import { createServedHost } from "../../../local/runtime/served-host";
import { answerOf, hostOptions, type TryOptions } from "./try-script";

const open: Host[] = [];

function serve(code: string, options: TryOptions = {}): Host {
  const host = createServedHost(hostOptions(code, options));
  open.push(host);
  return host;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((host) => host.stop()));
});

/** Resolves when the host's view passes a test. */
function shows(host: Host, test: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => test() && resolve();
    host.onChange(look);
    look();
  });
}

function cell(host: Host, row: number, column: number) {
  return { sheet: host.book.activeSheet(), row, column, rows: 1, columns: 1 };
}

it("answers a page's call from a process of its own", async () => {
  const host = serve("function run(a) { SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue(a); return a + 1; }");
  expect(answerOf(await host.callFromPage("run", [41]))).toBe(42);
  expect(host.book.values(cell(host, 1, 1))).toEqual([[41]]);
});

it("blocks a script while its alert is open, and the host lives on", async () => {
  const host = serve(`
    function ask() {
      const ui = SpreadsheetApp.getUi();
      return String(ui.alert("Really?", ui.ButtonSet.YES_NO));
    }
    function other() { return 1; }`);
  const asked = host.callFromPage("ask", []);
  await shows(host, () => host.view().dialog !== null);
  const { dialog } = host.view();
  expect(dialog).toMatchObject({ kind: "alert", text: "Really?", buttons: ["YES", "NO"] });
  expect(answerOf(await host.callFromPage("other", []))).toBe(1);
  host.answerDialog(dialog?.id ?? 0, { button: "YES" });
  expect(answerOf(await asked)).toBe("YES");
  expect(host.view().dialog).toBeNull();
});

it("stops an endless loop at the limit, and the host lives on", async () => {
  const host = serve("function loop() { for (;;); } function other() { return 1; }", { limits: { run: 2000 } });
  expect(await host.callFromPage("loop", [])).toEqual({ ok: false, message: "Exceeded maximum execution time" });
  expect(answerOf(await host.callFromPage("other", []))).toBe(1);
});

it("lets an execution wait for a lock that another one holds", async () => {
  const host = serve(`
    function hold() {
      const lock = LockService.getDocumentLock();
      lock.waitLock(1000);
      SpreadsheetApp.getUi().alert("held");
      lock.releaseLock();
      return "released";
    }
    function want() {
      LockService.getDocumentLock().waitLock(10000);
      SpreadsheetApp.getActive().toast("got it");
      return "got";
    }
    function hurry() { return LockService.getDocumentLock().tryLock(10); }`);
  const held = host.callFromPage("hold", []);
  await shows(host, () => host.view().dialog !== null);
  expect(answerOf(await host.callFromPage("hurry", []))).toBe(false);
  const wanted = host.callFromPage("want", []);
  host.answerDialog(host.view().dialog?.id ?? 0, { button: "OK" });
  expect(answerOf(await held)).toBe("released");
  expect(answerOf(await wanted)).toBe("got");
});

it("shows custom functions as loading until a batch has run, and scripts wait for it", async () => {
  const host = serve(
    `
    function DOUBLE(x) { if (x === "loop") for (;;); if (x === "bad") throw new Error("No."); return x * 2; }
    function read() { return SpreadsheetApp.getActiveSheet().getRange("B1:B2").getValues(); }`,
    {
      rows: [
        ["21", "=DOUBLE(A1)"],
        ["bad", "=DOUBLE(A2)"],
      ],
      limits: { custom: 2000 },
    },
  );
  expect(answerOf(await host.callFromPage("read", []))).toEqual([[42], ["#ERROR!"]]);
  const results = await host.custom([
    { name: "DOUBLE", args: [4] },
    { name: "DOUBLE", args: ["loop"] },
    { name: "DOUBLE", args: ["bad"] },
    { name: "DOUBLE", args: [5] },
  ]);
  expect(results).toEqual([
    { kind: "value", value: 8 },
    { kind: "error", message: "Exceeded maximum execution time (line 0)." },
    { kind: "error", message: "No. (line 2)." },
    { kind: "value", value: 10 },
  ]);
});

it("[T-edit-queue] keeps two edits waiting for the simple trigger and drops the rest", async () => {
  const host = serve(`function onEdit(e) {
    const sheet = e.range.getSheet();
    const count = sheet.getRange(1, 3);
    count.setValue(Number(count.getValue()) + 1);
  }`);
  for (let n = 1; n <= 10; n++) host.book.userWrite(cell(host, n, 1), [[String(n)]]);
  await host.settled();
  expect(host.book.values(cell(host, 1, 3))).toEqual([[3]]);
});

it("fires clock triggers in order while the clock is wound", async () => {
  const host = serve(`
    function start() { ScriptApp.newTrigger("strike").timeBased().everyHours(1).create(); }
    function strike() { SpreadsheetApp.getActiveSheet().appendRow([new Date()]); }`);
  await host.callFromPage("start", []);
  await host.advance(3 * 3600_000);
  expect(host.book.sheets()[0]?.lastRow).toBe(3);
});
