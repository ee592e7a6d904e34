import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createServedHost } from "../../../local/runtime/served-host";
import { allScopes, answerOf, hostOptions, tryScript } from "../runtime/try-script";

const said = "const said = (act) => { try { return act(); } catch (e) { return e.message; } };";

describe("Utilities", () => {
  it.each([
    ["'%s of %d', 'two', 3.9", "two of 3"],
    ["'%.2f%%', 12.345", "12.35%"],
    ["'%5d|%-5d|%05d|%+d|%,d', 42, 42, 42, 42, 1234567", "   42|42   |00042|+42|1,234,567"],
    ["'%2$s %1$s', 'a', 'b'", "b a"],
    ["'%x %X %e', 255, 255, 12345.678", "ff FF 1.234568e+04"],
    ["'%s %s', 1", "Format specifier '%s'"],
    ["'%j', 1", 'The format "%j" is not emulated'],
  ])("[documented] formatString(%s) is %j", async (args, expected) => {
    expect(await tryScript(`${said} return said(() => Utilities.formatString(${args}));`).answer()).toBe(expected);
  });

  it.each([
    [
      "a,b\\nc,d",
      ",",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      '"a,1";"x""y"\\r\\n;',
      ";",
      [
        ["a,1", 'x"y'],
        ["", ""],
      ],
    ],
    ['"two\\nlines",b\\n', ",", [["two\nlines", "b"]]],
    ["", ",", []],
    ['"open', ",", "Could not parse text."],
  ])("[documented] parseCsv(%j, %j)", async (csv, delimiter, expected) => {
    const body = `${said} return said(() => Utilities.parseCsv('${csv}', ${JSON.stringify(delimiter)}));`;
    expect(await tryScript(body).answer()).toEqual(expected);
  });

  it.each([
    ["2026-11-25 09:05", "yyyy-MM-dd HH:mm", "2026-11-25T08:05:00.000Z"],
    ["Wed, Nov 25, 2026 1:30 PM", "EEE, MMM d, yyyy h:mm a", "2026-11-25T12:30:00.000Z"],
    ["25/11/26 12 AM", "dd/MM/yy h a", "2026-11-24T23:00:00.000Z"],
    ["soon", "yyyy", "Invalid date: soon"],
  ])("[documented] parseDate(%j, %j) in a zone", async (text, pattern, expected) => {
    const body = `${said} return said(() => Utilities.parseDate(${JSON.stringify(text)}, "Europe/Madrid", ${JSON.stringify(pattern)}).toISOString());`;
    expect(await tryScript(body).answer()).toBe(expected);
  });

  it("[documented] signs by each of its algorithms", async () => {
    const body = `const { HMAC_SHA_256, HMAC_MD5 } = Utilities.MacAlgorithm;
      return [Utilities.base64Encode(Utilities.computeHmacSignature(HMAC_SHA_256, "x", "key")) === Utilities.base64Encode(Utilities.computeHmacSha256Signature("x", "key")),
        Utilities.computeHmacSignature(HMAC_MD5, "x", "key").length];`;
    expect(await tryScript(body).answer()).toEqual([true, 16]);
  });
});

describe("the time an execution may take, on the host's clock", () => {
  const script = `/** */ function long() { for (let n = 0; n < 10; n++) { try { Utilities.sleep(60000); } catch (e) { } } return "lived"; }
    function short() { for (let n = 0; n < 5; n++) Utilities.sleep(60000); return "lived"; }
    function waits() { LockService.getScriptLock().tryLock(1000); Utilities.sleep(361000); }
    function onEdit() { Utilities.sleep(31000); }`;

  it("[documented] six minutes; [reported] the message, whatever the script catches", async () => {
    const { host } = tryScript(script);
    expect(await host.callFromPage("long", [])).toEqual({ ok: false, message: "Exceeded maximum execution time" });
    expect(await host.callFromPage("short", [])).toEqual({ ok: true, value: "lived" });
    expect(await host.callFromPage("waits", [])).toMatchObject({ ok: false });
  });

  it("[documented] thirty seconds for a simple trigger", async () => {
    const { host, book } = tryScript(script, { rows: [["a"]] });
    book.userWrite({ sheet: book.activeSheet(), row: 1, column: 1, rows: 1, columns: 1 }, [["b"]]);
    await host.settled();
    expect(host.view().outbox).toMatchObject([
      { kind: "failure", function: "onEdit", message: "Exception: Exceeded maximum execution time" },
    ]);
  });
});

describe("UrlFetchApp", () => {
  const scopes = [...allScopes, "https://www.googleapis.com/auth/script.external_request"];

  it("[documented] hands over headers, type and payload, and gives the answer's headers", async () => {
    const seen: unknown[] = [];
    const { answer } = tryScript(
      `const [one, two] = UrlFetchApp.fetchAll([{ url: "https://example.com/a", method: "post", contentType: "application/json", payload: "{}", headers: { "X-Key": 1 } }, "https://example.com/b"]);
      return [one.getHeaders(), one.getAllHeaders(), two.getResponseCode()];`,
      {
        scopes,
        fetch: (request) => {
          seen.push(request);
          return { code: 204, body: "", headers: { "X-Answer": "yes" } };
        },
      },
    );
    expect(await answer()).toEqual([{ "X-Answer": "yes" }, { "X-Answer": "yes" }, 204]);
    expect(seen).toEqual([
      {
        url: "https://example.com/a",
        method: "post",
        payload: "{}",
        headers: { "Content-Type": "application/json", "X-Key": "1" },
      },
      { url: "https://example.com/b", method: "get", payload: "", headers: {} },
    ]);
  });

  it("[documented] refuses addresses of more than 2 kB, and the 20,001st call of a day", async () => {
    const body = `${said} const long = said(() => UrlFetchApp.fetch("https://example.com/" + "x".repeat(2048))); let last = "";
      for (let n = 0; n <= 20000 && last === ""; n++) last = said(() => UrlFetchApp.fetch("https://example.com/") && ""); return [long, last];`;
    expect(await tryScript(body, { scopes }).answer()).toEqual([
      "Limit exceeded: URLFetch URL Length.",
      "Service invoked too many times for one day: urlfetch.",
    ]);
  });

  describe("routed to a server on this machine", () => {
    let server: Server;
    let asked: string[] = [];

    beforeAll(async () => {
      server = createServer((request, response) => {
        let text = "";
        request.setEncoding("utf8").on("data", (part) => {
          text += part;
        });
        request.on("end", () => {
          asked.push(`${request.method} ${request.url} ${request.headers["content-type"]} ${text}`);
          response.writeHead(201, { "X-Server": "loopback" });
          response.end("heard");
        });
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    });
    afterAll(() => new Promise((resolve) => server.close(resolve)));

    it("gives what it answered, and the outbox has the call", async () => {
      asked = [];
      const { port } = server.address() as AddressInfo;
      const options = hostOptions(
        `function run() { const answer = UrlFetchApp.fetch("https://hooks.example.com/a?b=1", { method: "post", contentType: "application/json", payload: "{}" });
          return [answer.getResponseCode(), answer.getContentText(), answer.getHeaders()["x-server"], UrlFetchApp.fetch("https://other.example.org/").getResponseCode()]; }`,
        { scopes, routes: { "*.example.com": `http://127.0.0.1:${port}` } },
      );
      const host = createServedHost(options);
      try {
        expect(answerOf(await host.callFromPage("run", []))).toEqual([201, "heard", "loopback", 200]);
        expect(asked).toEqual(["POST /a?b=1 application/json {}"]);
        expect(host.view().outbox.map((entry) => entry.kind === "fetch" && entry.url)).toEqual([
          "https://hooks.example.com/a?b=1",
          "https://other.example.org/",
        ]);
      } finally {
        await host.stop();
      }
    });

    it("never leads off this machine, and tells where nobody can wait", async () => {
      const call = 'UrlFetchApp.fetch("https://hooks.example.com/a");';
      const there = { scopes, routes: { "hooks.example.com": "https://hooks.example.com" } };
      await expect(tryScript(call, there).answer()).rejects.toThrow("a server on this machine only");
      const here = { scopes, routes: { "hooks.example.com": "http://127.0.0.1:1" } };
      await expect(tryScript(call, here).answer()).rejects.toThrow("executions cannot wait");
    });
  });
});

it("[documented] scopes that were granted are told, and those that were not are asked for", async () => {
  const mail = "https://www.googleapis.com/auth/script.send_mail";
  const script = `/** */ function run() { ${said} const { FULL } = ScriptApp.AuthMode;
    return [ScriptApp.getAuthorizationInfo(FULL).getAuthorizedScopes().length, said(() => ScriptApp.requireScopes(FULL, ["${mail}"]) || "granted"), said(() => ScriptApp.requireAllScopes(FULL) || "granted"),
      ScriptApp.getScriptId().length, Session.getTemporaryActiveUserKey().length > 20]; }`;
  const refused = "Authorization is required to perform that action.";
  const partial = {
    user: "owner@example.com",
    people: [
      { address: "owner@example.com", role: "owner" as const, granted: allScopes.filter((scope) => scope !== mail) },
    ],
  };
  expect(answerOf(await tryScript(script).host.callFromPage("run", []))).toEqual([5, "granted", "granted", 64, true]);
  expect(answerOf(await tryScript(script, partial).host.callFromPage("run", []))).toEqual([
    4,
    refused,
    refused,
    64,
    true,
  ]);
});
