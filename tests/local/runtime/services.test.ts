import { answerOf, tryScript, wednesday } from "./try-script";

describe("PropertiesService", () => {
  it("[documented] keeps strings by store, and null for what is not there", async () => {
    const { answer } = tryScript(`
      const [document, script, user] = [PropertiesService.getDocumentProperties(), PropertiesService.getScriptProperties(), PropertiesService.getUserProperties()];
      document.setProperty("a", "1").setProperties({ b: "2", c: "3" }); user.setProperty("a", "u");
      const all = document.getProperties();
      document.deleteProperty("b"); const keys = document.getKeys().sort();
      document.setProperties({ d: "4" }, true); const only = document.getProperties();
      document.deleteAllProperties();
      return [all, keys, only, document.getKeys(), script.getProperty("a"), user.getProperty("a")];`);
    expect(await answer()).toEqual([{ a: "1", b: "2", c: "3" }, ["a", "c"], { d: "4" }, [], null, "u"]);
  });

  it("lives on from execution to execution, and with the file", async () => {
    const script = `/** */ function set(v) { PropertiesService.getDocumentProperties().setProperty("k", v); } function get() { return PropertiesService.getDocumentProperties().getProperty("k"); }`;
    const { host } = tryScript(script);
    answerOf(await host.callFromPage("set", ["kept"]));
    expect(answerOf(await host.callFromPage("get", []))).toBe("kept");
    expect(answerOf(await tryScript(script, { memory: host.memory() }).host.callFromPage("get", []))).toBe("kept");
  });

  it.each([
    ["documented", '"x".repeat(9 * 1024)', ""],
    ["documented", '"x".repeat(9 * 1024 + 1)', "Argument too large: value"],
    ["documented", '"é".repeat(9 * 512 + 1)', "Argument too large: value"],
  ])("[%s] a value of %s: %s", async (_mark, value, message) => {
    const { answer } = tryScript(
      `try { PropertiesService.getUserProperties().setProperty("k", ${value}); return ""; } catch (e) { return e.message; }`,
    );
    expect(await answer()).toBe(message);
  });

  it("[documented] a store holds 500 kB", async () => {
    const { answer } = tryScript(`const store = PropertiesService.getUserProperties();
      for (let n = 0; n < 100; n++) { try { store.setProperty("k" + n, "x".repeat(9000)); } catch (e) { return [n, e.message]; } }`);
    expect(await answer()).toEqual([
      56,
      "You have exceeded the property storage quota. Please remove some properties and try again.",
    ]);
  });
});

it("[documented] CacheService forgets in time, on the host's clock", async () => {
  const { host } = tryScript(`/** */
    function put() { CacheService.getScriptCache().putAll({ a: "1", b: "2" }, 60); CacheService.getScriptCache().put("c", "3"); }
    function get() { return CacheService.getScriptCache().getAll(["a", "b", "c", "d"]); }
    function one() { const cache = CacheService.getScriptCache(); cache.remove("c"); return cache.get("c"); }`);
  answerOf(await host.callFromPage("put", []));
  expect(answerOf(await host.callFromPage("get", []))).toEqual({ a: "1", b: "2", c: "3" });
  await host.advance(61_000);
  expect(answerOf(await host.callFromPage("get", []))).toEqual({ c: "3" });
  expect(answerOf(await host.callFromPage("one", []))).toBeNull();
});

describe("LockService", () => {
  const script = `/** */
    function hold() { const lock = LockService.getDocumentLock(); const got = lock.tryLock(5000); SpreadsheetApp.flush(); const has = lock.hasLock(); lock.releaseLock(); return [got, has, lock.hasLock()]; }
    function want() { const lock = LockService.getDocumentLock(); return lock.tryLock(5000); }
    function insist() { LockService.getDocumentLock().waitLock(2000); }
    function other() { return LockService.getScriptLock().tryLock(0); }`;

  it("is free again when its execution ends", async () => {
    const { host } = tryScript(script);
    expect(answerOf(await host.callFromPage("want", []))).toBe(true);
    expect(answerOf(await host.callFromPage("want", []))).toBe(true);
    expect(answerOf(await host.callFromPage("hold", []))).toEqual([true, true, false]);
  });

  it("[documented] is refused to an execution that comes in between, after its timeout", async () => {
    const { host } = tryScript(script);
    const visits: Promise<unknown>[] = [];
    host.calls.visitAt(2, () => {
      for (const name of ["want", "insist", "other"]) visits.push(host.callFromPage(name, []));
    });
    expect(answerOf(await host.callFromPage("hold", []))).toEqual([true, true, false]);
    expect(await Promise.all(visits)).toEqual([
      { ok: true, value: false },
      { ok: false, message: "Lock timeout: another process was holding the lock for too long." },
      { ok: true, value: true },
    ]);
    expect(host.view().clock.now).toBe(wednesday + 7000);
  });
});

describe("MailApp", () => {
  it("[documented] sends in each of its forms, to the outbox", async () => {
    const { host, answer } = tryScript(`
      MailApp.sendEmail("a@x.test", "one", "body");
      MailApp.sendEmail("a@x.test,b@x.test", "two", "body", { htmlBody: "<b>body</b>", cc: "c@x.test" });
      MailApp.sendEmail("a@x.test", "reply@x.test", "three", "body");
      MailApp.sendEmail({ to: "a@x.test", subject: "four", body: "body" });
      return MailApp.getRemainingDailyQuota();`);
    expect(await answer()).toBe(94);
    expect(
      host
        .view()
        .outbox.map((entry) => (entry.kind === "mail" ? [entry.to, entry.subject, entry.body, entry.htmlBody] : [])),
    ).toEqual([
      ["a@x.test", "one", "body", undefined],
      ["a@x.test, b@x.test, c@x.test", "two", "body", "<b>body</b>"],
      ["a@x.test", "three", "body", undefined],
      ["a@x.test", "four", "body", undefined],
    ]);
  });

  it("[documented] stops at the day's quota, which comes back", async () => {
    const { host } = tryScript('function run() { MailApp.sendEmail("a@x.test,b@x.test", "s", "b"); }', {
      mailQuota: 3,
    });
    expect(await host.callFromPage("run", [])).toMatchObject({ ok: true });
    expect(await host.callFromPage("run", [])).toEqual({
      ok: false,
      message: "Service invoked too many times for one day: email.",
    });
    await host.advance(24 * 3_600_000);
    expect(await host.callFromPage("run", [])).toMatchObject({ ok: true });
  });

  it.each([
    ['MailApp.sendEmail("", "s", "b")', "no recipient"],
    ['MailApp.sendEmail("nobody", "s", "b")', "Invalid email: nobody"],
    ['MailApp.sendEmail("a@x.test", "s", "x".repeat(200 * 1024 + 1))', "Email Body Size"],
    ['MailApp.sendEmail(Array(51).fill("a@x.test").join(), "s", "b")', "Email Recipients Per Message"],
    [
      'MailApp.sendEmail({ to: "a@x.test", subject: "s", body: "b", attachments: [] })',
      "MailApp attachments is not emulated",
    ],
  ])("%s is refused: %s", async (call, message) => {
    await expect(tryScript(call).answer()).rejects.toThrow(message);
  });
});

describe("Ui and HtmlService", () => {
  it("[documented] shows one sidebar or page at a time, from a file or a text", async () => {
    const { host } = tryScript(
      `/** */
      function fromFile() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Lodestar")); }
      function fromText() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("<p>").append("x").setWidth(300)); }
      function missing() { HtmlService.createHtmlOutputFromFile("none"); }
      function dialog() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("<i>"), "T"); }`,
      { pages: { sidebar: "<b>" } },
    );
    await host.clickMenu("fromFile");
    expect(host.view().sidebar).toMatchObject({ title: "Lodestar", html: "<b>" });
    const first = host.view().sidebar?.id;
    await host.clickMenu("fromText");
    expect(host.view().sidebar).toMatchObject({ title: "", html: "<p>x" });
    expect(host.view().sidebar?.id).not.toBe(first);
    host.closeSidebar();
    expect(host.view().sidebar).toBeNull();
    expect(await host.clickMenu("missing")).toEqual({ ok: false, message: "No HTML file named none was found." });
    await host.clickMenu("dialog");
    expect(host.view().dialog).toMatchObject({ kind: "html", title: "T", text: "<i>" });
  });

  it("[documented] alerts and prompts answer what was chosen", async () => {
    const asked: unknown[] = [];
    const { answer } = tryScript(
      `const ui = SpreadsheetApp.getUi();
       const one = ui.alert("Sure?"); const two = ui.alert("Title", "Text", ui.ButtonSet.YES_NO_CANCEL); const three = ui.prompt("Name?", ui.ButtonSet.OK_CANCEL);
       return [String(one), two === ui.Button.NO, String(three.getSelectedButton()), three.getResponseText()];`,
      {
        answer: ({ kind, title, text, buttons }) => {
          asked.push([kind, title, text, buttons]);
          return kind === "prompt" ? { button: "OK", text: "Ana" } : { button: buttons.includes("NO") ? "NO" : "OK" };
        },
      },
    );
    expect(await answer()).toEqual(["OK", true, "OK", "Ana"]);
    expect(asked).toEqual([
      ["alert", "", "Sure?", ["OK"]],
      ["alert", "Title", "Text", ["YES", "NO", "CANCEL"]],
      ["prompt", "", "Name?", ["OK", "CANCEL"]],
    ]);
  });

  it("refuses to ask where nobody answers", async () => {
    await expect(tryScript('SpreadsheetApp.getUi().alert("Sure?");').answer()).rejects.toThrow(
      "nobody is here to answer",
    );
  });

  it("[documented] toasts from edits and calls, [assumed] not where the clock strikes", async () => {
    const { host } =
      tryScript(`/** */ function run() { SpreadsheetApp.getActive().toast("Hello", "Title", 3); SpreadsheetApp.getActive().toast("Hello"); ScriptApp.newTrigger("strike").timeBased().everyHours(1).create(); }
      function strike() { SpreadsheetApp.getActive().toast("unseen"); }`);
    answerOf(await host.callFromPage("run", []));
    await host.advance(3_600_000);
    expect(host.view().outbox).toMatchObject([
      { kind: "toast", title: "Title", message: "Hello", seconds: 3 },
      { kind: "toast", title: "", message: "Hello", seconds: 5 },
    ]);
  });
});

describe("Utilities and logs", () => {
  it.each([
    ["yyyy-MM-dd HH:mm:ss", "2026-07-05 09:03:07"],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", "2026-07-05T09:03:07.045+02:00"],
    ["EEE, d MMM yy h:mm a", "Sun, 5 Jul 26 9:03 AM"],
    ["EEEE d MMMM", "Sunday 5 July"],
    ["M/d/yyyy Z", "7/5/2026 +0200"],
    ["'day' D 'o''clock' u", "day 186 o'clock 7"],
    ["''yy", "'26"],
  ])("[documented] formatDate %s gives %s", async (pattern, text) => {
    expect(
      await tryScript(
        `return Utilities.formatDate(new Date(Date.UTC(2026, 6, 5, 7, 3, 7, 45)), "Europe/Madrid", ${JSON.stringify(pattern)});`,
      ).answer(),
    ).toBe(text);
  });

  it("[documented] base64, digests and signatures, with signed bytes", async () => {
    const { answer } = tryScript(`
      const hex = (bytes) => bytes.map((byte) => (byte & 255).toString(16).padStart(2, "0")).join("");
      return [Utilities.base64Encode("Zoë 🌟"), Utilities.base64EncodeWebSafe([-1, -2, 63]), Utilities.newBlob(Utilities.base64Decode("Wm/DqyDwn4yf")).getDataAsString(),
        hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "abc")), Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "abc").slice(0, 3),
        hex(Utilities.computeHmacSha256Signature("abc", "key")).slice(0, 8), Utilities.getUuid().length, Utilities.newBlob("é").getBytes()];`);
    expect(await answer()).toEqual([
      "Wm/DqyDwn4yf",
      "__4_",
      "Zoë 🌟",
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      [-112, 1, 80],
      "9c196e32",
      36,
      [-61, -87],
    ]);
  });

  it("[documented] Session tells the user's language and the script's zone", async () => {
    const { answer } = tryScript(
      "return [Session.getActiveUserLocale(), Session.getScriptTimeZone(), SpreadsheetApp.getActive().getSpreadsheetLocale(), SpreadsheetApp.getActive().getSpreadsheetTimeZone()];",
      { locale: "pt_BR", timeZone: "America/Sao_Paulo", userLocale: "de_DE" },
    );
    expect(await answer()).toEqual(["de", "Etc/UTC", "pt_BR", "America/Sao_Paulo"]);
  });

  it("writes the log to the outbox", async () => {
    const { host, answer } = tryScript(
      'console.log("%s of %s", 1, 2, { a: 1 }); console.warn([1]); console.error(new Error("E").message); Logger.log("x %s", true); return Logger.getLog();',
    );
    expect(await answer()).toBe("x true\n");
    expect(host.view().outbox.map((entry) => (entry.kind === "log" ? [entry.level, entry.message] : []))).toEqual([
      ["info", '1 of 2 {"a":1}'],
      ["warn", "[1]"],
      ["error", "E"],
      ["info", "x true"],
    ]);
  });
});
