import type { Area, Book } from "../../local/engine/book";
import { createServedHost } from "../../local/runtime/served-host";
import { answerOf, hostOptions, type TryOptions, tryScript } from "../local/runtime/try-script";

const HOUR = 3_600_000;
const editor = "editor@team.example";
const people: NonNullable<TryOptions["people"]> = [{ address: editor, role: "editor" }];

/** Each trigger logs the keys of its event that matter. */
const script = `
  function told(e) { return JSON.stringify({ mode: String(e.authMode), user: e.user && e.user.getEmail(), range: e.range, value: e.value, oldValue: e.oldValue, as: Session.getEffectiveUser().getEmail() }); }
  function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem("a", "run").addToUi(); }
  function onInstall(e) { console.log("install " + e.authMode); }
  function onEdit(e) { console.log("edit " + told(e)); }
  function followed(e) { console.log("followed " + told(e)); }
  function follow(name) { ScriptApp.newTrigger(name).forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
  function strike(e) { console.log("strike " + Session.getEffectiveUser().getEmail() + " " + JSON.stringify(e)); }
  function fail() { console.log("ran"); throw new Error("no"); }
  function clock(name, build) { new Function("name", "ScriptApp.newTrigger(name).timeBased()." + build + ".create()")(name); }
  function count() { return ScriptApp.getProjectTriggers().length; }
  function write() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1); }`;

const cell = (book: Book, row = 1, column = 1, rows = 1, columns = 1): Area => ({
  sheet: book.activeSheet(),
  row,
  column,
  rows,
  columns,
});

function begin(options: TryOptions = {}) {
  const tried = tryScript(`/** */ ${script}`, { user: "owner@team.example", people, ...options });
  const { host } = tried;
  const logged = () => host.view().outbox.flatMap((entry) => (entry.kind === "log" ? [entry.message] : []));
  const call = async (name: string, ...args: unknown[]) => answerOf(await host.callFromPage(name, args));
  return { ...tried, logged, call };
}

/** The event of one edit of A1. */
function edited(before: string, typed: string, options: TryOptions = {}) {
  const { book, logged } = begin({ rows: [[before]], ...options });
  book.userWrite(cell(book), [[typed]]);
  return JSON.parse(logged()[0]?.replace("edit ", "") ?? "null");
}

it.each([
  ["triggers.edit-single", "3", "12", { value: "12", oldValue: "3" }],
  ["triggers.edit-old-blank", "", "Revenue", { value: "Revenue" }],
  ["triggers.edit-clear", "12", "", { oldValue: "12" }],
  ["triggers.edit-boolean", "FALSE", "TRUE", { value: "TRUE", oldValue: "FALSE" }],
  ["triggers.edit-date", "", "1/5/2026", { value: "46027" }],
  ["triggers.edit-fields", "", "1", { range: { rowStart: 1, rowEnd: 1, columnStart: 1, columnEnd: 1 } }],
  ["triggers.edit-mode", "", "1", { mode: "LIMITED" }],
])("[%s] %j becomes %j: the event tells %j", (_id, before, typed, wanted) => {
  const { value, oldValue, ...others } = edited(before, typed);
  expect({ ...others, value, oldValue }).toMatchObject(wanted);
  if (!("range" in wanted) && !("mode" in wanted))
    expect({ value, oldValue }).toEqual({ value: undefined, oldValue: undefined, ...wanted });
});

it("[triggers.edit-block] an edit of several cells tells neither value nor old value", () => {
  const { book, logged } = begin({ rows: [["1"]] });
  book.userWrite(cell(book, 1, 1, 1, 2), [["5", "6"]]);
  expect(logged()).toHaveLength(1);
  expect(logged()[0]).not.toMatch(/value|oldValue/);
});

it("[triggers.edit-user] [triggers.installable-mode] [triggers.installable-user] simple as the editor, installable as its owner", async () => {
  const { book, logged, call } = begin();
  await call("follow", "followed");
  book.userWrite(cell(book), [["1"]], editor);
  const [followed, simple] = logged().map((text) => JSON.parse(text.replace(/^\w+ /, "")));
  expect(followed).toMatchObject({ mode: "FULL", user: "", as: "owner@team.example" });
  expect(simple).toMatchObject({ mode: "LIMITED", user: editor });
});

it("[triggers.edit-twice] an installable trigger on onEdit makes it run twice", async () => {
  const { book, logged, call } = begin();
  await call("follow", "onEdit");
  book.userWrite(cell(book), [["1"]]);
  expect(logged().map((text) => JSON.parse(text.replace("edit ", "")).mode)).toEqual(["FULL", "LIMITED"]);
});

it("[triggers.script-silent] [triggers.edit-structure] [triggers.edit-sort] scripts, inserted rows and sorts fire nothing", async () => {
  const { book, logged, call } = begin({ rows: [["2"], ["1"]] });
  await call("write");
  book.userInsertRows(book.activeSheet(), 1, 1);
  book.userSort(cell(book, 2, 1, 2), 1, true);
  expect(logged()).toEqual([]);
});

it("[triggers.change-rows] [triggers.change-edit] [triggers.change-sort] [triggers.change-silent] changes are told by their kind", async () => {
  const code = `/** */ function changed(e) { console.log(e.changeType + ("range" in e ? " with range" : "")); }
    function watch() { ScriptApp.newTrigger("changed").forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }
    function act() { SpreadsheetApp.getActiveSheet().insertRowBefore(1).getRange("A1").setValue(1); }`;
  const { host, book } = tryScript(code, { rows: [["2"], ["1"]] });
  await host.callFromPage("watch", []);
  await host.callFromPage("act", []);
  book.userInsertRows(book.activeSheet(), 1, 1);
  book.userWrite(cell(book), [["1"]]);
  book.userSort(cell(book, 1, 1, 3), 1, true);
  const told = host.view().outbox.flatMap((entry) => (entry.kind === "log" ? [entry.message] : []));
  expect(told.slice(0, 2)).toEqual(["INSERT_ROW", "EDIT"]);
  expect(told.slice(2).filter((type) => /INSERT|REMOVE/.test(type))).toEqual([]);
});

it("[triggers.edit-queue] two edits wait, more are dropped", async () => {
  const code = `function onEdit(e) { const at = e.range.getSheet().getRange(1, 3); at.setValue(Number(at.getValue()) + 1); }`;
  const host = createServedHost(hostOptions(code));
  for (let row = 1; row <= 8; row++) host.book.userWrite(cell(host.book, row), [["1"]]);
  await host.settled();
  expect(host.book.values(cell(host.book, 1, 3))).toEqual([[3]]);
  await host.stop();
});

it("[triggers.open-menu] [triggers.install-full] opening makes the menu, installing runs with full authorization", async () => {
  const { host, logged } = begin();
  await host.open();
  await host.install();
  expect(host.view().menus.map(({ place }) => place)).toEqual(["extensions"]);
  expect(logged()).toEqual(["install FULL"]);
});

it("[triggers.clock-event] [triggers.clock-hour] [triggers.clock-owner] a clock strikes as its owner, at one minute of the hour", async () => {
  const { host, logged } = begin();
  answerOf(await host.as(editor).callFromPage("clock", ["strike", "everyDays(1).atHour(9)"]));
  await host.advance(48 * HOUR);
  const events = logged().map((text) => text.split(" ").slice(1));
  expect(events.map(([as]) => as)).toEqual([editor, editor]);
  const [first, second] = events.map(([, event]) => JSON.parse(event ?? ""));
  expect(first).toMatchObject({ "day-of-week": 3, year: 2026, month: 11, hour: 9, timezone: "Etc/UTC" });
  expect([second.hour, second.minute]).toEqual([9, first.minute]);
});

it("[triggers.add-on-hourly] [triggers.add-on-one] an add-on's clock is one, and hourly at most", async () => {
  const { call } = begin();
  await expect(call("clock", "strike", "everyMinutes(5)")).rejects.toThrow("at most once per hour");
  await call("clock", "strike", "everyHours(1)");
  await expect(call("clock", "strike", "everyHours(1)")).rejects.toThrow("too many time-based triggers");
});

it("[triggers.bound-twenty] [triggers.own-only] a bound script has 20 a user, each seen by their owner alone", async () => {
  const { host, call } = begin({ script: "bound" });
  for (let made = 0; made < 20; made++) await call("clock", "strike", "everyMinutes(5)");
  await expect(call("clock", "strike", "everyMinutes(5)")).rejects.toThrow("too many triggers");
  expect(await call("count")).toBe(20);
  expect(answerOf(await host.as(editor).callFromPage("count", []))).toBe(0);
});

it("[triggers.add-on-rest] [triggers.after-failure] it rests while uninstalled, and runs again after a failure", async () => {
  const { host, logged, call } = begin();
  await call("clock", "fail", "everyHours(1)");
  await host.advance(2 * HOUR);
  expect(logged()).toEqual(["ran", "ran"]);
  host.changePerson({ installed: false });
  await host.advance(2 * HOUR);
  expect(logged()).toHaveLength(2);
});
