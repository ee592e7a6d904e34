import { allScopes, answerOf, type TryOptions, tryScript } from "../local/runtime/try-script";

const editor = "editor@team.example";
const people: NonNullable<TryOptions["people"]> = [{ address: editor, role: "editor" }];
const answer = (body: string, options: TryOptions = {}) => tryScript(body, options).answer();
const refusal = "const said = (act) => { try { return act(); } catch (e) { return e.message; } };";

it("[properties.store-limit] a store holds 500 kB", async () => {
  const body = `${refusal} const store = PropertiesService.getUserProperties();
    for (let n = 0; n < 100; n++) { const text = said(() => { store.setProperty("k" + n, "x".repeat(9000)); return ""; }); if (text) return [n, text]; }`;
  const message = "You have exceeded the property storage quota. Please remove some properties and try again.";
  expect(await answer(body)).toEqual([56, message]);
});

it("[properties.value-limit] [properties.empty-key] counts bytes of UTF-8, and refuses a key that is none or too long", async () => {
  const body = `${refusal} const store = PropertiesService.getUserProperties(); const set = (key, value) => said(() => { store.setProperty(key, value); return "kept"; });
    return [set("k", "x".repeat(9216)), set("k", "é".repeat(4609)), set("k".repeat(8067), "x"), set("", "x"), said(() => store.getProperty("")),
      set("n", 5.5), store.getProperty("n"), said(() => { store.setProperties({ fits: "1", tooLong: "x".repeat(9217) }); }), store.getProperty("fits")];`;
  const none = "When setting or getting a property value, the property name must not be null or empty.";
  const full = "You have exceeded the property storage quota. Please remove some properties and try again.";
  const long = "Argument too large: value";
  expect(await answer(body)).toEqual(["kept", long, full, none, none, "kept", "5.5", long, null]);
});

it("[cache.value-limit] [cache.key-limit] [cache.empty-key] the cache takes 100 kB, keys of 250, and objects as their text", async () => {
  const body = `${refusal} const cache = CacheService.getUserCache(); const put = (key, value) => said(() => { cache.put(key, value); return "kept"; });
    return [put("k", "x".repeat(102400)), put("k", "x".repeat(102401)), put("k".repeat(250), "x"), put("k".repeat(251), "x"), put("", "x"),
      put("o", { a: 1 }), cache.get("o"), said(() => { cache.putAll({ fits: "1", tooLong: "x".repeat(102401) }); })];`;
  const long = "Argument too large: value";
  const object = ["kept", "[object Object]"];
  const keys = ["kept", "Argument too large: key", "Invalid argument: key"];
  expect(await answer(body)).toEqual(["kept", long, ...keys, ...object, long]);
});

it("[properties.shared] [properties.kept] the document's are everybody's, the user's one person's, and all live on", async () => {
  const { host } = tryScript(
    `function keep(text) { PropertiesService.getUserProperties().setProperty("k", text); PropertiesService.getDocumentProperties().setProperty("k", text); }
    function kept() { return [PropertiesService.getUserProperties().getProperty("k"), PropertiesService.getDocumentProperties().getProperty("k")]; }`,
    { people },
  );
  await host.callFromPage("keep", ["mine"]);
  expect(answerOf(await host.callFromPage("kept", []))).toEqual(["mine", "mine"]);
  expect(answerOf(await host.as(editor).callFromPage("kept", []))).toEqual([null, "mine"]);
});

it("[cache.expiry] what is put is forgotten after 600 seconds, or as it was told", async () => {
  const { host } = tryScript(
    `function put() { const cache = CacheService.getScriptCache(); cache.put("short", "1", 60); cache.put("usual", "2"); }
    function get() { return Object.keys(CacheService.getScriptCache().getAll(["short", "usual"])); }`,
  );
  await host.callFromPage("put", []);
  await host.advance(61_000);
  expect(answerOf(await host.callFromPage("get", []))).toEqual(["usual"]);
  await host.advance(540_000);
  expect(answerOf(await host.callFromPage("get", []))).toEqual([]);
});

it("[cache.eviction] at 1,000 entries the oldest go", async () => {
  const body = `const cache = CacheService.getScriptCache(); for (let n = 0; n <= 1000; n++) cache.put("k" + n, "x");
    return [cache.get("k0"), cache.get("k99"), cache.get("k100"), cache.get("k1000")];`;
  expect(await answer(body)).toEqual([null, null, "x", "x"]);
});

const locking = `function hold() { LockService.getDocumentLock().waitLock(10); SpreadsheetApp.flush(); }
  function want() { return LockService.getDocumentLock().tryLock(10); }
  function insist() { LockService.getDocumentLock().waitLock(10); }`;

it("[lock.freed-at-end] the lock of an execution that ended is free", async () => {
  const { host } = tryScript(locking);
  await host.callFromPage("hold", []);
  expect(answerOf(await host.callFromPage("want", []))).toBe(true);
});

it.each([
  ["lock.contended", "want", { ok: true, value: false }],
  [
    "lock.wait-refusal",
    "insist",
    { ok: false, message: "Lock timeout: another process was holding the lock for too long." },
  ],
])("[%s] while another execution holds it, %s answers %j", async (_id, name, wanted) => {
  const { host } = tryScript(locking);
  let met: ReturnType<typeof host.callFromPage> | undefined;
  host.calls.visitAt(2, () => {
    met = host.callFromPage(name, []);
  });
  await host.callFromPage("hold", []);
  expect(await met).toEqual(wanted);
});

it("[mail.counts-recipients] [mail.used-up] every recipient counts until the day's are used up", async () => {
  const { host } = tryScript(
    `function run() { MailApp.sendEmail({ to: "a@x.test", cc: "b@x.test", subject: "s", body: "b" }); return MailApp.getRemainingDailyQuota(); }`,
    { mailQuota: 3 },
  );
  expect(await host.callFromPage("run", [])).toEqual({ ok: true, value: 1 });
  const message = "Service invoked too many times for one day: email.";
  expect(await host.callFromPage("run", [])).toEqual({ ok: false, message });
});

it("[mail.recipients] a mail goes to 50 at most", async () => {
  await expect(answer('MailApp.sendEmail(Array(51).fill("a@x.test").join(), "s", "b");')).rejects.toThrow(
    "Limit exceeded: Email Recipients Per Message.",
  );
});

const fetching: TryOptions = {
  scopes: [...allScopes, "https://www.googleapis.com/auth/script.external_request"],
  urlFetchWhitelist: ["https://hooks.example/services/"],
  fetch: () => ({ code: 500, body: "broken" }),
};

it("[fetch.whitelist] an address beside the manifest's list is refused", async () => {
  await expect(answer('UrlFetchApp.fetch("https://other.example/x");', fetching)).rejects.toThrow("urlFetchWhitelist");
});

it.each([
  ["https://hooks.example/services/T1", true],
  ["HTTPS://Hooks.Example/services/T1", true],
  ["https://hooks.example/services/../admin", false],
  ["https://hooks.example/services/%2e%2e/admin", false],
  ["https://hooks.example/service", false],
  ["http://hooks.example/services/", false],
  ["https://hooks.example.evil.example/services/", false],
  ["https://hooks.example@evil.example/services/", false],
  ["https://hooks.example:8443/services/", false],
  ["https://evil.example/?https://hooks.example/services/", false],
])("[fetch.whitelist] %s is allowed: %j", async (url, allowed) => {
  const body = `${refusal} return said(() => UrlFetchApp.fetch("${url}", { muteHttpExceptions: true }).getResponseCode());`;
  expect((await answer(body, fetching)) === 500).toBe(allowed);
});

it("[mail.recipients] what is too large, or to nobody, is refused and costs nothing of the day", async () => {
  const body = `${refusal} const send = (mail) => said(() => { MailApp.sendEmail({ to: "a@x.test", subject: "s", body: "b", ...mail }); return "sent"; });
    return [send({ body: "x".repeat(204801) }), send({ body: "", htmlBody: "é".repeat(102401) }), send({ to: "" }), send({ to: "nobody" }), send({ bcc: "b@x.test, c@x.test" }),
      MailApp.getRemainingDailyQuota()];`;
  const size = "Limit exceeded: Email Body Size.";
  const refused = [size, size, "Failed to send email: no recipient", "Invalid email: nobody"];
  expect(await answer(body)).toEqual([...refused, "sent", 97]);
});

it("[fetch.scope] without its scope nothing is fetched", async () => {
  await expect(answer('UrlFetchApp.fetch("https://hooks.example/services/x");')).rejects.toThrow("external_request");
});

it("[fetch.bad-code] [fetch.muted] an answer of 500 throws unless it is muted", async () => {
  const fetch = (options: string) =>
    `return UrlFetchApp.fetch("https://hooks.example/services/x"${options}).getResponseCode();`;
  await expect(answer(fetch(""), fetching)).rejects.toThrow("returned code 500");
  expect(await answer(fetch(", { muteHttpExceptions: true }"), fetching)).toBe(500);
});

it("[custom.fetch] a formula fetches without a scope", async () => {
  const { host } = tryScript(
    '/** */ function GET() { return UrlFetchApp.fetch("https://a.example/x").getContentText(); }',
    {
      fetch: () => ({ code: 200, body: "got" }),
    },
  );
  expect(await host.custom([{ name: "GET", args: [] }])).toEqual([{ kind: "value", value: "got" }]);
});

it.each([
  ["limits.run", "limits.message", "run", { run: 50 }],
  ["limits.simple", "limits.message", "onOpen", { simple: 50 }],
])("[%s] [%s] %s is stopped at its limit", async (_id, _message, name, limits) => {
  const { host } = tryScript(`/** */ function ${name}() { for (;;); }`, { limits });
  const outcome = name === "run" ? host.callFromPage(name, []) : host.open();
  expect(await outcome).toEqual({ ok: false, message: "Exceeded maximum execution time" });
});

it("[custom.time] a formula is stopped at its limit", async () => {
  const { host } = tryScript("/** */ function LOOP() { for (;;); }", { limits: { custom: 50 } });
  const message = "Exceeded maximum execution time (line 0).";
  expect(await host.custom([{ name: "LOOP", args: [] }])).toEqual([{ kind: "error", message }]);
});
