import type { Area } from "../../../local/engine/book";
import { firstRun, minuteOfTrigger, nextRun } from "../../../local/runtime/clock-triggers";
import { answerOf, type TryOptions, tryScript, wednesday } from "./try-script";

const HOUR = 3_600_000;

/** A script that logs the event of each trigger as JSON. */
const logging = `/** */
  function show(e) { return JSON.stringify(e, (key, value) => key === "source" ? value.getName() : key === "user" ? value.getEmail() : value); }
  function onOpen(e) { Logger.log("open " + show(e)); }
  function onInstall(e) { Logger.log("install " + show(e)); }
  function onEdit(e) { Logger.log("edit " + show(e)); }
  function strike(e) { Logger.log("strike " + show(e)); }`;

function logs(host: ReturnType<typeof tryScript>["host"]): string[] {
  return host.view().outbox.flatMap((entry) => (entry.kind === "log" ? [entry.message] : []));
}

function at(sheet: string, row: number, column: number, rows = 1, columns = 1): Area {
  return { sheet, row, column, rows, columns };
}

describe("onOpen and onInstall", () => {
  it("[documented] get the file, the user and their mode", async () => {
    const { host } = tryScript(logging);
    expect(await host.open()).toEqual({ ok: true, value: null });
    await host.install();
    expect(logs(host)).toEqual([
      'open {"authMode":"LIMITED","source":"Test","user":"ana@example.com"}',
      'install {"authMode":"FULL"}',
    ]);
  });

  it("[documented] a menu is made anew at each opening; an empty one is refused", async () => {
    const { host } = tryScript(`/** */ function onOpen() {
      const ui = SpreadsheetApp.getUi();
      ui.createAddonMenu().addItem("Open", "open").addSeparator().addItem("Check", "check").addToUi();
      ui.createMenu("Own").addItem("Go", "go").addToUi();
      ui.createMenu("None").addToUi();
    }`);
    await host.open();
    await host.open();
    expect(host.view().menus).toEqual([
      {
        place: "extensions",
        name: "Lodestar",
        items: [{ caption: "Open", functionName: "open" }, "separator", { caption: "Check", functionName: "check" }],
      },
      { place: "top", name: "Own", items: [{ caption: "Go", functionName: "go" }] },
    ]);
    expect(host.view().outbox.map(({ kind }) => kind)).toEqual(["failure", "failure"]);
  });

  it("does nothing where the script has no such function", async () => {
    const { host } = tryScript("function other() {}");
    expect(await host.open()).toEqual({ ok: true, value: null });
    expect(host.view().outbox).toEqual([]);
  });
});

describe("onEdit", () => {
  const event = (area: Partial<Record<"row" | "column" | "rows" | "columns", number>>, rest: object) => {
    const { row = 1, column = 1, rows = 1, columns = 1 } = area;
    const range = { rowStart: row, rowEnd: row + rows - 1, columnStart: column, columnEnd: column + columns - 1 };
    return `edit ${JSON.stringify({ authMode: "LIMITED", source: "Test", user: "ana@example.com", range, ...rest })}`;
  };

  it.each([
    ["documented", "a first number", "", "12", { value: "12" }],
    ["documented", "another number", "3.5", "12", { value: "12", oldValue: "3.5" }],
    ["documented", "a text", "", "Revenue", { value: "Revenue" }],
    ["reported", "a boolean", "", "TRUE", { value: "TRUE" }],
    ["assumed", "a date is its serial number", "", "1/5/2026", { value: "46027" }],
    ["assumed", "a percent is its fraction", "", "45%", { value: "0.45" }],
    ["reported", "a cleared cell has no value", "12", "", { oldValue: "12" }],
  ])("[%s] %s", (_mark, _what, before, typed, rest) => {
    const { book, host } = tryScript(logging, { rows: [[before]] });
    book.userWrite(at(book.activeSheet(), 1, 1), [[typed]]);
    expect(logs(host)).toEqual([event({}, rest)]);
  });

  it("[documented] a paste is one event, with neither value nor old value", () => {
    const { book, host } = tryScript(logging, { rows: [["1", "2"]] });
    book.userWrite(at(book.activeSheet(), 1, 1, 2, 2), [
      ["5", "6"],
      ["7", "8"],
    ]);
    book.userClear(at(book.activeSheet(), 1, 1, 2, 1));
    expect(logs(host)).toEqual([event({ rows: 2, columns: 2 }, {}), event({ rows: 2 }, {})]);
  });

  it("[documented] does not fire for what scripts write, for structure or for sorting", async () => {
    const { book, host } = tryScript(
      `${logging} function write() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1); }`,
      { rows: [["2"], ["1"]] },
    );
    answerOf(await host.callFromPage("write", []));
    book.userInsertRows(book.activeSheet(), 1, 1);
    book.userSort(at(book.activeSheet(), 2, 1, 2, 1), 1, true);
    expect(logs(host)).toEqual([]);
  });

  it("[documented] may write the file, and sends no mail", () => {
    const { book, host } = tryScript(
      `/** */ function onEdit(e) { e.range.offset(0, 1).setValue("seen"); MailApp.sendEmail("a@b.c", "s", "b"); }`,
    );
    book.userWrite(at(book.activeSheet(), 1, 1), [["x"]]);
    expect(book.values(at(book.activeSheet(), 1, 2))).toEqual([["seen"]]);
    expect(host.view().outbox).toMatchObject([
      { kind: "failure", function: "onEdit", message: expect.stringContaining("MailApp.sendEmail") },
    ]);
  });

  it("[documented] an installable trigger for edits runs with full authorization and names itself", async () => {
    const { book, host } = tryScript(
      `${logging} function watch() { ScriptApp.newTrigger("strike").forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }`,
    );
    answerOf(await host.callFromPage("watch", []));
    book.userWrite(at(book.activeSheet(), 1, 1), [["x"]]);
    expect(logs(host)[0]).toMatch(/^strike \{"authMode":"FULL".*"value":"x","triggerUid":"\d+"\}$/);
    expect(logs(host)[1]).toMatch(/^edit /);
  });
});

describe("clock triggers", () => {
  const withTrigger = async (builder: string, options: TryOptions = {}) => {
    const tried = tryScript(
      `${logging} function start() { return ScriptApp.newTrigger("strike").timeBased().${builder}.create().getUniqueId(); }
      function list() { return ScriptApp.getProjectTriggers().map((one) => [one.getHandlerFunction(), String(one.getEventType()), String(one.getTriggerSource())]); }
      function end() { ScriptApp.getProjectTriggers().forEach((one) => ScriptApp.deleteTrigger(one)); }`,
      options,
    );
    return { ...tried, id: answerOf(await tried.host.callFromPage("start", [])) };
  };

  it("[documented] get the face of the clock in the trigger's zone", async () => {
    const { host, id } = await withTrigger('everyDays(1).atHour(9).nearMinute(30).inTimezone("America/Sao_Paulo")');
    await host.advance(24 * HOUR);
    const { outbox } = host.view();
    expect(JSON.parse(logs(host)[0]?.slice("strike ".length) ?? "")).toEqual({
      authMode: "FULL",
      triggerUid: id,
      year: 2026,
      month: 11,
      "day-of-month": 25,
      "day-of-week": 3,
      "week-of-year": 48,
      hour: 9,
      minute: 30,
      second: 0,
      timezone: "America/Sao_Paulo",
    });
    expect(outbox.map((entry) => entry.at)).toEqual([Date.UTC(2026, 10, 25, 12, 30)]);
  });

  it("[documented] a minute is chosen in the hour and kept from day to day", async () => {
    const { host } = await withTrigger("everyDays(1).atHour(9)");
    const first = host.view().clock.nextTrigger ?? 0;
    await host.advance(5 * 24 * HOUR);
    expect(new Date(first).getUTCHours()).toBe(9);
    expect(host.view().outbox.map((entry) => entry.at)).toEqual([0, 1, 2, 3, 4].map((day) => first + day * 24 * HOUR));
  });

  it("[documented] run hourly, at the hour's own minute, and see the clock at their time", async () => {
    const { host } = await withTrigger("everyHours(1)");
    await host.advance(3 * HOUR);
    const minute = minuteOfTrigger(1, null);
    expect(host.view().outbox.map((entry) => entry.at - wednesday)).toEqual(
      [0, 1, 2].map((hour) => hour * HOUR + minute * 60_000),
    );
    expect(host.view().clock.now).toBe(wednesday + 3 * HOUR);
  });

  it("[documented] are listed and deleted", async () => {
    const { host } = await withTrigger("everyWeeks(1).onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(7)");
    expect(answerOf(await host.callFromPage("list", []))).toEqual([["strike", "CLOCK", "CLOCK"]]);
    expect(new Date(host.view().clock.nextTrigger ?? 0).getUTCDay()).toBe(1);
    answerOf(await host.callFromPage("end", []));
    expect(host.view().clock.nextTrigger).toBeNull();
    expect(answerOf(await host.callFromPage("list", []))).toEqual([]);
  });

  it("[reported] an add-on has one for a user and file, and none more often than hourly", async () => {
    const { host } = await withTrigger("everyHours(1)");
    expect(await host.callFromPage("start", [])).toEqual({
      ok: false,
      message: "This add-on has created too many time-based triggers in this document for this Google user account.",
    });
    await expect(withTrigger("everyMinutes(5)")).rejects.toThrow("at most once per hour");
    await expect(withTrigger("everyHours(3)")).rejects.toThrow("everyHours");
    await expect(withTrigger("atHour(9)")).rejects.toThrow("schedule");
  });

  it("keeps going when a run fails, and posts the failure", async () => {
    const { host } =
      tryScript(`/** */ function start() { ScriptApp.newTrigger("strike").timeBased().everyHours(1).create(); }
      function strike() { throw new TypeError("broken"); }`);
    answerOf(await host.callFromPage("start", []));
    await host.advance(2 * HOUR);
    const failure = { kind: "failure", function: "strike", message: "TypeError: broken" };
    expect(host.view().outbox).toMatchObject([failure, failure]);
  });

  it("are still there when the file is opened again, and keep their time", async () => {
    const { host } = await withTrigger("everyDays(1).atHour(9)");
    const again = tryScript(logging, { memory: JSON.parse(JSON.stringify(host.memory())) }).host;
    expect(again.view().clock.nextTrigger).toBe(host.view().clock.nextTrigger);
    await again.advance(24 * HOUR);
    expect(logs(again)).toHaveLength(1);
  });

  it("do not make up for what was missed while the file was closed", async () => {
    const { host } = await withTrigger("everyHours(1)");
    const later = tryScript(logging, { memory: host.memory(), now: wednesday + 100.5 * HOUR }).host;
    await later.advance(HOUR);
    expect(logs(later)).toHaveLength(2);
  });

  it("may be hundreds in one winding", async () => {
    const { host } = tryScript(
      `/** */ function start() { ScriptApp.newTrigger("strike").timeBased().everyHours(1).create(); } function strike() {}`,
    );
    answerOf(await host.callFromPage("start", []));
    host.calls.reset();
    await host.advance(200 * HOUR);
    expect(host.view().clock.now).toBe(wednesday + 200 * HOUR);
  });

  const schedule = {
    functionName: "f",
    count: 1,
    nearMinute: null,
    weekDay: null,
    timeZone: "Europe/Madrid",
    minute: 20,
  } as const;

  it.each([
    ["before the hour", { ...schedule, every: "days", atHour: 9 }, Date.UTC(2026, 0, 5, 7), "2026-01-05T08:20:00.000Z"],
    ["after the hour", { ...schedule, every: "days", atHour: 9 }, Date.UTC(2026, 0, 5, 9), "2026-01-06T08:20:00.000Z"],
    [
      "this hour, minute to come",
      { ...schedule, every: "hours", atHour: null },
      Date.UTC(2026, 0, 5, 9, 5),
      "2026-01-05T09:20:00.000Z",
    ],
    [
      "this hour, minute gone",
      { ...schedule, every: "hours", atHour: null },
      Date.UTC(2026, 0, 5, 9, 25),
      "2026-01-05T10:20:00.000Z",
    ],
    [
      "a weekday today, gone",
      { ...schedule, every: "weeks", atHour: 9, weekDay: 1 },
      Date.UTC(2026, 0, 5, 9),
      "2026-01-12T08:20:00.000Z",
    ],
    [
      "a weekday to come",
      { ...schedule, every: "weeks", atHour: 9, weekDay: 3 },
      Date.UTC(2026, 0, 5, 9),
      "2026-01-07T08:20:00.000Z",
    ],
    ["after milliseconds", { ...schedule, every: "once", atHour: null, count: 90_000 }, 0, "1970-01-01T00:01:30.000Z"],
  ] as const)("first run: %s", (_what, clock, now, expected) => {
    expect(new Date(firstRun(clock, now) ?? 0).toISOString()).toBe(expected);
  });

  it("keep their hour over a change of clocks", () => {
    const daily = { ...schedule, every: "days", atHour: 9 } as const;
    const saturday = Date.UTC(2026, 2, 28, 8, 20);
    expect(new Date(nextRun(daily, saturday) ?? 0).toISOString()).toBe("2026-03-29T07:20:00.000Z");
    expect(nextRun({ ...daily, every: "once" }, saturday)).toBeNull();
  });
});
