import type { Host } from "../../../local/runtime/host";
import type { Person } from "../../../local/runtime/person";
import { allScopes, answerOf, type TryOptions, tryScript, wednesday } from "./try-script";

const owner = "owner@team.example";
const editor = "editor@team.example";
const newcomer = "newcomer@team.example";
const viewer = "viewer@team.example";
const HOUR = 3_600_000;

const people: readonly Person[] = [
  { address: owner, role: "owner" },
  { address: editor, role: "editor", locale: "pt_BR" },
  { address: newcomer, role: "editor", installed: false, granted: "unasked" },
  { address: viewer, role: "viewer" },
];

const script = `
function onOpen(e) {
  SpreadsheetApp.getUi().createAddonMenu().addItem("Do it", "run").addToUi();
  console.log("opened in " + e.authMode);
}
function onInstall(e) { onOpen(e); }
function onEdit(e) { console.log("edited by " + (e.user ? e.user.getEmail() : "")); }
function run() { return Session.getActiveUser().getEmail(); }
function locale() { return Session.getActiveUserLocale(); }
function keep(text) { PropertiesService.getUserProperties().setProperty("own", text); PropertiesService.getDocumentProperties().setProperty("all", text); }
function kept() { return [PropertiesService.getUserProperties().getProperty("own"), PropertiesService.getDocumentProperties().getProperty("all")]; }
function hourly() { ScriptApp.newTrigger("strike").timeBased().everyHours(1).create(); }
function watch() { ScriptApp.newTrigger("follow").forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
function triggers() { return ScriptApp.getProjectTriggers().length; }
function strike() { MailApp.sendEmail(Session.getEffectiveUser().getEmail(), "s", "b"); }
function follow(e) { console.log("followed by " + Session.getEffectiveUser().getEmail() + ", done by " + (Session.getActiveUser().getEmail() || "somebody")); }
function mail() { MailApp.sendEmail("a@team.example", "s", "b"); }
function quota() { return MailApp.getRemainingDailyQuota(); }
function status() { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()); }
function ownerOfFile() { return SpreadsheetApp.getActive().getOwner().getEmail(); }
function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x").setTitle("Side")); }
/** @customfunction */
function TWICE(x) { return x * 2; }
`;

function shared(options: TryOptions = {}) {
  return tryScript(script, { user: owner, people, ...options });
}
const call = async (host: Host, name: string, ...args: unknown[]) => answerOf(await host.callFromPage(name, args));
const logged = (host: Host) => host.view().outbox.flatMap((entry) => (entry.kind === "log" ? [entry.message] : []));

describe("each has what is theirs", () => {
  it("name, language, user properties, triggers and mail quota", async () => {
    const { host } = shared();
    const other = host.as(editor);
    expect([await call(host, "run"), await call(other, "run")]).toEqual([owner, editor]);
    expect(await call(other, "locale")).toBe("pt");
    await call(host, "keep", "the owner's");
    await call(other, "keep", "the editor's");
    expect(await call(host, "kept")).toEqual(["the owner's", "the editor's"]);
    await call(host, "hourly");
    expect([await call(host, "triggers"), await call(other, "triggers")]).toEqual([1, 0]);
    await call(host, "mail");
    expect([await call(host, "quota"), await call(other, "quota")]).toEqual([99, 100]);
    expect(await call(other, "ownerOfFile")).toBe(owner);
  });

  it("[D] the clock strikes as the trigger's owner, once for each of two", async () => {
    const { host } = shared();
    await call(host, "hourly");
    await call(host.as(editor), "hourly");
    await host.advance(HOUR);
    const mails = host.view().outbox.flatMap((entry) => (entry.kind === "mail" ? [entry.to] : []));
    expect(mails.sort()).toEqual([editor, owner]);
  });

  it("[D] an edit's simple trigger runs as whoever edits, an installable one as its owner, who is not told by whom", async () => {
    const { host, book } = shared();
    await call(host, "watch");
    const area = { sheet: book.activeSheet(), row: 1, column: 1, rows: 1, columns: 1 };
    book.userWrite(area, [["1"]], editor);
    expect(logged(host)).toEqual([`followed by ${owner}, done by somebody`, `edited by ${editor}`]);
  });

  it("a sidebar, a selection and a toast are one person's", async () => {
    const { host } = shared();
    await host.clickMenu("side");
    expect([host.view().sidebar?.title, host.as(editor).view().sidebar]).toEqual(["Side", null]);
  });

  it("a viewer has no menus, runs nothing, and fires nothing", async () => {
    const { host, book } = shared();
    const looking = host.as(viewer);
    await looking.open();
    expect(looking.view().menus).toEqual([]);
    expect(await looking.clickMenu("run")).toMatchObject({ ok: false });
    expect(await looking.callFromPage("run", [])).toMatchObject({ ok: false });
    book.userWrite({ sheet: book.activeSheet(), row: 1, column: 1, rows: 1, columns: 1 }, [["1"]], viewer);
    expect(logged(host)).toEqual([]);
  });

  it("an address with which the file is not shared opens nothing", () => {
    expect(() => shared().host.as("stranger@team.example")).toThrow("not shared with stranger@team.example");
  });

  it("all of it stays when the file is closed", async () => {
    const { host } = shared();
    await call(host.as(editor), "keep", "the editor's");
    await call(host.as(editor), "hourly");
    host.as(newcomer).changePerson({ installed: true, granted: [] });
    const later = shared({ memory: JSON.parse(JSON.stringify(host.memory())), now: wednesday + HOUR }).host;
    expect(await call(later.as(editor), "kept")).toEqual(["the editor's", "the editor's"]);
    expect([await call(later, "triggers"), await call(later.as(editor), "triggers")]).toEqual([0, 1]);
    expect(later.as(newcomer).view().person).toMatchObject({ installed: true, granted: [] });
  });
});

describe("the four states of an add-on", () => {
  it.each([
    [true, true, "LIMITED", 1],
    [true, false, "NONE", 1],
    [false, true, "LIMITED", 1],
    [false, false, "nothing", 0],
  ])("[D] installed %s, used in the file %s: onOpen runs in %s", async (installed, enabled, mode, menus) => {
    const { host } = shared({
      people: [{ address: owner, role: "owner", installed }],
      addOn: { enabled, published: true },
    });
    await host.open();
    const said = logged(host).map((text) => text.replace("opened in ", ""));
    expect([said[0] ?? "nothing", host.view().menus.length]).toEqual([mode, menus]);
  });

  it("[D] one that is not published opens in LIMITED", async () => {
    const { host } = shared({ addOn: { enabled: false, published: false } });
    await host.open();
    expect(logged(host)).toEqual(["opened in LIMITED"]);
  });

  it("[R] its formulas answer after somebody used its menu in this file, and then for everybody", async () => {
    const { host, book } = shared({ rows: [["=TWICE(21)"]], addOn: { enabled: false, published: true } });
    const cell = { sheet: book.activeSheet(), row: 1, column: 1, rows: 1, columns: 1 };
    expect(book.values(cell)).toEqual([["#NAME?"]]);
    await host.as(newcomer).open();
    expect(host.as(newcomer).view().menus).toEqual([]);
    await host.clickMenu("run");
    expect(book.values(cell)).toEqual([[42]]);
    await host.as(newcomer).open();
    expect(host.as(newcomer).view().menus).toHaveLength(1);
  });

  it("[D] its triggers rest while their owner has it uninstalled", async () => {
    const { host } = shared();
    await call(host, "hourly");
    host.changePerson({ installed: false });
    await host.advance(3 * HOUR);
    expect(host.view().outbox).toEqual([]);
    host.changePerson({ installed: true });
    await host.advance(HOUR);
    expect(host.view().outbox).toHaveLength(1);
  });

  it("[D] onInstall runs with FULL authorization and makes the menu", async () => {
    const { host } = shared({ addOn: { enabled: false, published: true }, answer: () => ({ button: "OK" }) });
    await host.as(newcomer).install();
    expect(host.as(newcomer).view().menus).toHaveLength(1);
    expect(logged(host)).toEqual(["opened in FULL"]);
  });
});

describe("consent", () => {
  const mailScope = "https://www.googleapis.com/auth/script.send_mail";
  const allButMail = allScopes.filter((scope) => scope !== mailScope);

  it("[D] whoever never used it is asked at the first click, for every scope of the manifest", async () => {
    const asked: unknown[] = [];
    const { host } = shared({
      answer: (dialog) => {
        asked.push(dialog.kind, dialog.scopes);
        return { button: "OK" };
      },
    });
    expect(await host.as(newcomer).clickMenu("run")).toEqual({ ok: true, value: null });
    expect(asked).toEqual(["consent", allScopes]);
    await host.as(newcomer).clickMenu("run");
    expect(asked).toHaveLength(2);
  });

  it("whoever says no runs nothing", async () => {
    const { host } = shared({ answer: () => ({ button: "CANCEL" }) });
    const refusal = { ok: false, message: "Authorization is required to perform that action." };
    expect(await host.as(newcomer).clickMenu("run")).toEqual(refusal);
    expect(host.as(newcomer).view().person.installed).toBe(false);
  });

  it("[D] a scope that was refused has Google's message, and the script can ask", async () => {
    const { host } = shared();
    host.changePerson({ granted: allButMail });
    await expect(call(host, "mail")).rejects.toThrow(
      `You do not have permission to call MailApp.sendEmail. Required permissions: ${mailScope}`,
    );
    expect(await call(host, "run")).toBe(owner);
    expect([await call(host, "status"), await call(host.as(editor), "status")]).toEqual(["REQUIRED", "NOT_REQUIRED"]);
  });

  it("[R] with several accounts in one browser the sidebar's calls are answered for the wrong one", async () => {
    const { host } = shared();
    host.changePerson({ severalAccounts: true });
    await expect(call(host, "run")).rejects.toThrow("PERMISSION_DENIED");
    expect(await host.clickMenu("run")).toEqual({ ok: true, value: null });
  });
});

describe("a bound script", () => {
  it("has a sheet in front for each person: a copy made by one stands behind theirs, and nobody else is led to it", async () => {
    const code = `
      function insert() {
        const file = SpreadsheetApp.getActive();
        file.insertSheet("Two");
        file.insertSheet("Three", { template: file.getSheetByName("Sheet1") });
        return file.getSheets().map((sheet) => sheet.getName());
      }
      function front() { return SpreadsheetApp.getActive().getActiveSheet().getName(); }`;
    const { host } = tryScript(`/** */${code}`, { user: owner, people, script: "bound" });
    expect(await call(host.as(editor), "insert")).toEqual(["Sheet1", "Two", "Three"]);
    expect([await call(host, "front"), await call(host.as(editor), "front")]).toEqual(["Sheet1", "Three"]);
  });

  it("[D] needs no installing, works for everybody with the file, and has 20 triggers, every minute if it likes", async () => {
    const everyMinute = `function run() { ScriptApp.newTrigger("x").timeBased().everyMinutes(1).create(); }\nfunction x() {}`;
    const { host } = tryScript(everyMinute, { user: owner, people, script: "bound" });
    for (let made = 0; made < 20; made++) await call(host, "run");
    await expect(call(host, "run")).rejects.toThrow("This script has too many triggers.");
    expect(await host.as(editor).callFromPage("run", [])).toMatchObject({ ok: true });
  });

  it("opens in LIMITED whatever anybody installed", async () => {
    const { host } = shared({ script: "bound", addOn: { enabled: false, published: true } });
    await host.as(newcomer).open();
    expect(logged(host)).toEqual(["opened in LIMITED"]);
  });
});
