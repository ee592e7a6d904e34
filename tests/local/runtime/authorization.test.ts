import { pose } from "../../../local/apps-script/pose";
import type { AuthMode } from "../../../local/runtime/host";
import { allScopes, answerOf, tryScript } from "./try-script";

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
type Services = ReturnType<typeof pose>;

/** What a service says in a mode: "" where it lets the call through. */
function said(mode: AuthMode, act: (services: Services) => unknown, scopes = allScopes): string {
  const { host } = tryScript("function nothing() {}", { scopes });
  try {
    act(pose(host.port(mode)));
    return "";
  } catch (thrown) {
    return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  }
}

const acts = {
  log: (to: Services) => to.Logger.log("x"),
  uuid: (to: Services) => to.Utilities.getUuid(),
  locale: (to: Services) => to.Session.getActiveUserLocale(),
  menu: (to: Services) => to.SpreadsheetApp.getUi().createAddonMenu().addItem("a", "b").addToUi(),
  file: (to: Services) => to.SpreadsheetApp.getActive(),
  builder: (to: Services) => to.SpreadsheetApp.newConditionalFormatRule(),
  read: (to: Services) => to.SpreadsheetApp.getActive().getActiveSheet().getRange("A1").getValue(),
  write: (to: Services) => to.SpreadsheetApp.getActive().getActiveSheet().getRange("A1").setValue(1),
  toast: (to: Services) => to.SpreadsheetApp.getActive().toast("x"),
  sidebar: (to: Services) => to.SpreadsheetApp.getUi().showSidebar(to.HtmlService.createHtmlOutput("x")),
  property: (to: Services) => to.PropertiesService.getDocumentProperties(),
  cache: (to: Services) => to.CacheService.getDocumentCache(),
  lock: (to: Services) => to.LockService.getDocumentLock(),
  trigger: (to: Services) => to.ScriptApp.newTrigger("x"),
  mail: (to: Services) => to.MailApp.sendEmail("a@b.c", "s", "b"),
};

it.each<[AuthMode, string, (keyof typeof acts)[]]>([
  ["NONE", "nothing but the log, Utilities, the locale and menu items", ["log", "uuid", "locale", "menu"]],
  [
    "LIMITED",
    "the file and what belongs to it",
    ["log", "uuid", "locale", "menu", "file", "builder", "read", "write", "toast", "property", "cache", "lock"],
  ],
  [
    "CUSTOM_FUNCTION",
    "the file to read, properties, cache, lock",
    ["log", "uuid", "locale", "menu", "file", "builder", "read", "property", "cache", "lock"],
  ],
  ["FULL", "all", Object.keys(acts) as (keyof typeof acts)[]],
])("[documented] %s allows %s", (mode, _what, allowed) => {
  const names = Object.keys(acts) as (keyof typeof acts)[];
  expect(names.filter((name) => said(mode, acts[name]) === "")).toEqual(allowed);
});

it.each<[string, AuthMode, keyof typeof acts, string[], string]>([
  [
    "reported",
    "LIMITED",
    "mail",
    allScopes,
    `Exception: You do not have permission to call MailApp.sendEmail. Required permissions: ${scope("script.send_mail")}`,
  ],
  [
    "assumed",
    "LIMITED",
    "sidebar",
    allScopes,
    `Exception: You do not have permission to call Ui.showSidebar. Required permissions: ${scope("script.container.ui")}`,
  ],
  [
    "reported",
    "FULL",
    "sidebar",
    [scope("spreadsheets.currentonly")],
    `Exception: Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: ${scope("script.container.ui")}`,
  ],
  [
    "assumed",
    "FULL",
    "trigger",
    [scope("spreadsheets.currentonly")],
    `Exception: Specified permissions are not sufficient to call ScriptApp.newTrigger. Required permissions: ${scope("script.scriptapp")}`,
  ],
  ["assumed", "CUSTOM_FUNCTION", "write", allScopes, "Exception: You do not have permission to call setValue"],
  [
    "assumed",
    "NONE",
    "property",
    allScopes,
    "Exception: You do not have permission to call PropertiesService.getDocumentProperties",
  ],
])("[%s] in %s, %s with %j says %s", (_mark, mode, act, scopes, message) => {
  expect(said(mode, acts[act], scopes)).toBe(message);
});

it("[reported] there is no user interface where the clock strikes or a cell computes", async () => {
  const { host } = tryScript(`/** */
    function ASK() { SpreadsheetApp.getUi(); }
    function start() { ScriptApp.newTrigger("strike").timeBased().everyHours(1).create(); }
    function strike() { SpreadsheetApp.getUi(); }`);
  expect(await host.custom([{ name: "ASK", args: [] }])).toMatchObject([
    { kind: "error", message: expect.stringContaining("Cannot call SpreadsheetApp.getUi() from this context.") },
  ]);
  answerOf(await host.callFromPage("start", []));
  await host.advance(3_600_000);
  expect(host.view().outbox).toMatchObject([
    { kind: "failure", message: "Exception: Cannot call SpreadsheetApp.getUi() from this context." },
  ]);
});

it("[documented] who the user is, is told with full authorization and its scope only", () => {
  const email = (mode: AuthMode, scopes = allScopes) => {
    let found = "";
    const refused = said(
      mode,
      (to) => {
        found = to.Session.getEffectiveUser().getEmail();
      },
      scopes,
    );
    return refused || found;
  };
  expect(email("FULL")).toBe("ana@example.com");
  expect(email("LIMITED")).toBe("");
  expect(email("CUSTOM_FUNCTION")).toBe("");
  expect(email("FULL", [scope("spreadsheets.currentonly")])).toContain(scope("userinfo.email"));
});

describe("fetch", () => {
  const external = [...allScopes, scope("script.external_request")];
  const run = (body: string, urlFetchWhitelist?: string[], scopes = external) =>
    tryScript(body, {
      scopes,
      ...(urlFetchWhitelist && { urlFetchWhitelist }),
      fetch: ({ url }) => ({ code: url.endsWith("bad") ? 500 : 200, body: "answer" }),
    });

  it("is refused without its scope", async () => {
    await expect(run('UrlFetchApp.fetch("https://a.example/x")', undefined, allScopes).answer()).rejects.toThrow(
      "Specified permissions are not sufficient to call UrlFetchApp.fetch",
    );
  });

  it.each([
    ["https://hooks.example/services/x", true],
    ["https://one.api.example/automations/x", true],
    ["https://one.api.example.evil.test/automations/x", false],
    ["http://hooks.example/services/x", false],
    ["https://hooks.example/other", false],
  ])("[documented] %s passes the manifest's whitelist: %s", async (url, passes) => {
    const { answer, host } = run(
      `return UrlFetchApp.fetch(${JSON.stringify(url)}, { method: "post", payload: "p" }).getContentText();`,
      ["https://hooks.example/services/", "https://*.api.example/automations/"],
    );
    if (passes) expect(await answer()).toBe("answer");
    else await expect(answer()).rejects.toThrow("urlFetchWhitelist");
    expect(host.view().outbox).toHaveLength(passes ? 1 : 0);
  });

  it("[documented] throws for a bad code unless it is muted", async () => {
    await expect(run('UrlFetchApp.fetch("https://a.example/bad")').answer()).rejects.toThrow(
      "Request failed for https://a.example returned code 500",
    );
    expect(
      await run(
        'return UrlFetchApp.fetch("https://a.example/bad", { muteHttpExceptions: true }).getResponseCode()',
      ).answer(),
    ).toBe(500);
  });
});
