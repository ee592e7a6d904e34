import { answerOf, tryScript } from "../runtime/try-script";

const script = `/** */
  function install() { return String(ScriptApp.newTrigger("changed").forSpreadsheet(SpreadsheetApp.getActive()).onChange().create().getEventType()); }
  function changed(e) { console.log([e.changeType, e.source.getActiveSheet().getName(), String(e.authMode), e.user.getEmail(), e.triggerUid.length > 5].join(" ")); }
  function write() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange("A1").setValue("x"); sheet.insertRowBefore(1); }
  function twice() { try { install(); return "made"; } catch (e) { return e.message; } }`;

it("[documented] a trigger for changes hears of what people do, once for each action, and of no script", async () => {
  const { host, book } = tryScript(script, { rows: [["b"], ["a"]], user: "owner@example.com" });
  expect(answerOf(await host.callFromPage("install", []))).toBe("ON_CHANGE");
  const sheet = book.activeSheet();
  book.userWrite({ sheet, row: 1, column: 1, rows: 1, columns: 1 }, [["c"]]);
  book.userInsertRows(sheet, 1, 1);
  book.userSort({ sheet, row: 1, column: 1, rows: 3, columns: 1 }, 1, true);
  answerOf(await host.callFromPage("write", []));
  await host.settled();
  const heard = host.view().outbox.map((entry) => (entry.kind === "log" ? entry.message.split(" ") : []));
  expect(heard.map(([type]) => type)).toEqual(["EDIT", "INSERT_ROW", "OTHER"]);
  expect(heard[0]).toEqual(["EDIT", "Sheet1", "FULL", "owner@example.com", "true"]);
});

it("[reported] an add-on has one for a user and file", async () => {
  const { host } = tryScript(script);
  answerOf(await host.callFromPage("install", []));
  expect(answerOf(await host.callFromPage("twice", []))).toBe(
    "This add-on has created too many on_change triggers in this document for this Google user account.",
  );
});

it.each([
  ["ADD_COLUMNS_ROWS", { dimension: "COL", base: 0, quantity: 1, position: "before" }, "INSERT_COLUMN"],
  ["REMOVE_COLUMNS_ROWS", { dimension: "ROW", elements: [0] }, "REMOVE_ROW"],
  ["SET_FORMATTING", { target: [{ left: 0, right: 0, top: 0, bottom: 0 }], style: { bold: true } }, "FORMAT"],
  ["UPDATE_CELL", { col: 0, row: 0, content: "x" }, "EDIT"],
])("[documented] a page's %s is told by its name", async (type, payload, told) => {
  const { host, book } = tryScript(script, { rows: [["b"]] });
  answerOf(await host.callFromPage("install", []));
  const { data, log } = book.hub.state();
  const revisionId = `${(log[log.length - 1] as { nextRevisionId?: string } | undefined)?.nextRevisionId ?? (data as { revisionId?: string }).revisionId ?? "START_REVISION"}`;
  const command = { type, sheetId: book.activeSheet(), sheetName: "Sheet1", ...payload };
  const message = {
    type: "REMOTE_REVISION",
    version: 1,
    serverRevisionId: revisionId,
    nextRevisionId: "next",
    clientId: "page",
    commands: [command],
  };
  expect(book.hub.publish(message, "page")).toBe(true);
  await host.settled();
  const heard = host.view().outbox.map((entry) => (entry.kind === "log" ? entry.message.split(" ")[0] : entry.kind));
  expect(heard).toEqual([told]);
});
