import { type Globals, poses } from "../../local/apps-script/pose";
import type { AuthMode } from "../../local/runtime/host";
import { allScopes, answerOf, type TryOptions, tryScript } from "../local/runtime/try-script";

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const allBut = (name: string) => allScopes.filter((one) => one !== scope(name));

const acts: Readonly<Record<string, (to: Globals) => unknown>> = {
  menu: (to) => to.SpreadsheetApp.getUi().createAddonMenu().addItem("a", "b").addToUi(),
  log: (to) => to.Logger.log("x"),
  language: (to) => to.Session.getActiveUserLocale(),
  read: (to) => to.SpreadsheetApp.getActiveSheet().getRange("A1").getValue(),
  write: (to) => to.SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1),
  stores: (to) => [to.PropertiesService.getDocumentProperties().getKeys(), to.CacheService.getUserCache().get("x")],
  sidebar: (to) => to.SpreadsheetApp.getUi().showSidebar(to.HtmlService.createHtmlOutput("x")),
  mail: (to) => to.MailApp.getRemainingDailyQuota(),
  triggers: (to) => to.ScriptApp.getProjectTriggers(),
};

function allowed(mode: AuthMode): string[] {
  const { host } = tryScript("function nothing() {}");
  const { globals } = poses(host.port(mode));
  return Object.keys(acts).filter((name) => {
    try {
      acts[name]?.(globals);
      return true;
    } catch {
      return false;
    }
  });
}

it.each<[string, AuthMode, string[]]>([
  ["authorization.none", "NONE", ["menu", "log", "language"]],
  ["authorization.limited", "LIMITED", ["menu", "log", "language", "read", "write", "stores"]],
  ["authorization.custom", "CUSTOM_FUNCTION", ["menu", "log", "language", "read", "stores"]],
  ["authorization.full", "FULL", Object.keys(acts)],
])("[%s] %s allows %j", (_id, mode, wanted) => {
  expect(allowed(mode)).toEqual(wanted);
});

const opening = `function onOpen(e) { console.log(String(e.authMode)); } function run() { return 1; }
  function mail() { MailApp.sendEmail("a@b.test", "s", "b"); } function triggers() { ScriptApp.getProjectTriggers(); }
  function TWICE(x) { return x * 2; }`;

async function openedIn(options: TryOptions): Promise<string[]> {
  const { host } = tryScript(opening, options);
  await host.open();
  return host.view().outbox.flatMap((entry) => (entry.kind === "log" ? [entry.message] : []));
}

it.each<[string, boolean, boolean, string]>([
  ["authorization.none-when", false, true, "NONE"],
  ["authorization.none-when", true, true, "LIMITED"],
  ["authorization.unpublished", false, false, "LIMITED"],
])("[%s] used here: %s, published: %s: onOpen runs in %s", async (_id, enabled, published, mode) => {
  expect(await openedIn({ addOn: { enabled, published } })).toEqual([mode]);
});

it("[authorization.top-level] a service that is called outside of a function fails whatever is called where it may not be", async () => {
  const atLoad = `const kept = PropertiesService.getDocumentProperties().getProperty("k"); ${opening}`;
  const { host } = tryScript(`/** */ ${atLoad} function onInstall() {}`, {
    addOn: { enabled: false, published: true },
  });
  expect(await host.open()).toMatchObject({ ok: false, message: expect.stringContaining("do not have permission") });
});

it("[authorization.permission] [authorization.partly] what was not granted is refused with its scope, the rest goes on", async () => {
  const { host } = tryScript(opening);
  host.changePerson({ granted: allBut("script.send_mail") });
  expect(await host.callFromPage("mail", [])).toEqual({
    ok: false,
    message: `You do not have permission to call MailApp.sendEmail. Required permissions: ${scope("script.send_mail")}`,
  });
  expect(await host.callFromPage("triggers", [])).toMatchObject({ ok: true });
});

it.each([
  ["authorization.scope-missing", "script.scriptapp", "triggers"],
  ["mail.scope", "script.send_mail", "mail"],
])("[%s] without %s in the manifest, %s is refused", async (_id, missing, name) => {
  const { host } = tryScript(opening, { scopes: allBut(missing) });
  expect(await host.callFromPage(name, [])).toMatchObject({
    ok: false,
    message: expect.stringMatching(new RegExp(`^Specified permissions are not sufficient .*${missing}$`)),
  });
});

it("[authorization.first-use] an add-on's formulas answer after its menu was used in the file", async () => {
  const { host, book } = tryScript(opening, { rows: [["=TWICE(21)"]], addOn: { enabled: false, published: true } });
  const cell = { sheet: book.activeSheet(), row: 1, column: 1, rows: 1, columns: 1 };
  expect(book.values(cell)).toEqual([["#NAME?"]]);
  await host.clickMenu("run");
  expect(book.values(cell)).toEqual([[42]]);
});

it("[authorization.several-accounts] the page's call fails, the menu's does not", async () => {
  const { host } = tryScript(opening);
  host.changePerson({ severalAccounts: true });
  expect(await host.callFromPage("run", [])).toMatchObject({ message: expect.stringContaining("PERMISSION_DENIED") });
  expect(await host.clickMenu("run")).toMatchObject({ ok: true });
});

it("[authorization.install-asks] who has not installed it is asked at the first click", async () => {
  const asked: (readonly string[] | undefined)[] = [];
  const { host } = tryScript(opening, {
    people: [{ address: "new@team.example", role: "editor", installed: false, granted: "unasked" }],
    answer: (dialog) => {
      asked.push(dialog.scopes);
      return { button: "OK" };
    },
  });
  answerOf(await host.as("new@team.example").clickMenu("run"));
  answerOf(await host.as("new@team.example").clickMenu("run"));
  expect(asked).toEqual([allScopes]);
});

it("[session.simple] the address is blank in a simple trigger", () => {
  const { host, book } = tryScript(
    "/** */ function onEdit() { console.log('<' + Session.getActiveUser().getEmail() + '>'); }",
  );
  book.userWrite({ sheet: book.activeSheet(), row: 1, column: 1, rows: 1, columns: 1 }, [["1"]]);
  expect(host.view().outbox).toMatchObject([{ message: "<>" }]);
});
