import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");
const login = {
  tokens: {
    default: {
      client_id: "x",
      client_secret: "x",
      type: "authorized_user",
      refresh_token: "x",
      access_token: "for-tests",
      expiry_date: 4102444800000,
    },
  },
};

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** An Apps Script API on loopback that remembers what it was sent. */
async function fakeGoogle(refuse?: string) {
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    let body = "";
    // Else a letter of several bytes that comes in two parts is lost.
    request.setEncoding("utf8").on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      const { method = "", url: path = "" } = request;
      sent.push({ method, path, authorization: request.headers.authorization, body });
      const answer = (code: number, reply: unknown) => {
        response.writeHead(code, { "content-type": "application/json" });
        response.end(JSON.stringify(reply));
      };
      if (method === "GET") {
        answer(200, { files: [{ name: "appsscript", type: "JSON", source: '{"timeZone":"Etc/UTC"}' }] });
      } else if (refuse) {
        answer(400, { error: { code: 400, message: refuse, status: "INVALID_ARGUMENT" } });
      } else {
        answer(200, JSON.parse(body));
      }
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { sent, port: (server.address() as AddressInfo).port, close: () => server.close() };
}

/** Runs `npm run push` in a home folder of its own. */
function push(environment: Record<string, string>, ...words: string[]) {
  const child = spawn(process.execPath, [join(root, "scripts/push.mjs"), ...words], {
    cwd: root,
    env: { PATH: process.env.PATH ?? "", NO_COLOR: "1", ...environment },
  });
  let said = "";
  child.stdout.on("data", (chunk) => {
    said += chunk;
  });
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  return new Promise<{ code: number | null; said: string }>((ended) =>
    child.on("exit", (code) => ended({ code, said: said.trim() })),
  );
}

describe("npm run push", () => {
  let home = "";
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "lodestar-home-"));
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  const logIn = () => writeFileSync(join(home, ".clasprc.json"), JSON.stringify(login));
  const throughLoopback = (port: number) => ({
    HOME: home,
    LODESTAR_SCRIPT_ID: "a-script",
    FAKE_GOOGLE_PORT: String(port),
    NODE_OPTIONS: `--import=${join(__dirname, "loopback-only.mjs")}`,
  });

  it.each([
    ["the five scopes and no others", [], undefined],
    [
      "--webhooks: the fetch scope and its hosts besides",
      ["--webhooks"],
      [
        "https://chat.googleapis.com/v1/spaces/",
        "https://hooks.slack.com/services/",
        "https://*.environment.api.powerplatform.com/",
      ],
    ],
  ])("sends exactly three files, and a manifest with %s", async (_what, words, whitelist) => {
    logIn();
    const google = await fakeGoogle();
    const { code, said } = await push(throughLoopback(google.port), ...words);
    google.close();
    expect(said).toMatch(/^Pushed appsscript\.json, Code\.js, sidebar\.html\./);
    expect(code).toBe(0);

    const put = google.sent.filter((each) => each.method === "PUT");
    expect(put.map((each) => [each.path, each.authorization])).toEqual([
      ["/v1/projects/a-script/content", "Bearer for-tests"],
    ]);
    const { files } = JSON.parse(put[0]?.body ?? "{}") as { files: { name: string; type: string; source: string }[] };
    expect(files.map(({ name, type }) => `${name} ${type}`).sort()).toEqual([
      "Code SERVER_JS",
      "appsscript JSON",
      "sidebar HTML",
    ]);
    const source = (name: string) => files.find((each) => each.name === name)?.source;
    expect(source("Code")).toBe(readFileSync(join(root, "dist/Code.js"), "utf8"));
    expect(source("sidebar")).toBe(readFileSync(join(root, "dist/sidebar.html"), "utf8"));
    const auth = (scope: string) => `https://www.googleapis.com/auth/${scope}`;
    const scopes = [
      "spreadsheets.currentonly",
      "script.container.ui",
      "script.scriptapp",
      "script.send_mail",
      "userinfo.email",
    ];
    expect(JSON.parse(source("appsscript") ?? "{}")).toEqual({
      timeZone: "Etc/UTC",
      runtimeVersion: "V8",
      exceptionLogging: "STACKDRIVER",
      oauthScopes: [...scopes, ...(whitelist ? ["script.external_request"] : [])].map(auth),
      ...(whitelist ? { urlFetchWhitelist: whitelist } : {}),
    });
  });

  it("says in one sentence that the script id is still the placeholder", async () => {
    logIn();
    const { code, said } = await push({ HOME: home });
    expect(said).toMatch(/^No script to push to: .*PASTE-YOUR-SCRIPT-ID-HERE.*LODESTAR_SCRIPT_ID\.$/);
    expect(code).toBe(1);
  });

  it("says in one sentence that nobody is logged in", async () => {
    const { code, said } = await push({ HOME: home, LODESTAR_SCRIPT_ID: "a-script" });
    expect(said).toBe('You are not logged in to Google for pushing: run "npx clasp login" once, then push again.');
    expect(code).toBe(1);
  });

  it("says that clasp skipped, although clasp itself exits with 0", () => {
    const outcome = (said: string) =>
      spawnSync(
        process.execPath,
        [
          "--input-type=module",
          "-e",
          `import { readOutcome } from ${JSON.stringify(join(root, "scripts/push-outcome.mjs"))};
           try { readOutcome({ status: 0, stdout: ${JSON.stringify(said)}, stderr: "" }); console.log("fine"); }
           catch (error) { console.log(error.message); }`,
        ],
        { encoding: "utf8" },
      ).stdout.trim();
    expect(outcome("Skipping push.")).toMatch(/^Nothing was pushed: clasp skipped/);
    expect(outcome("Pushed 2 files at 10:00.")).toMatch(/^clasp did not confirm that 3 files were pushed/);
    expect(outcome("Pushed 3 files at 10:00.")).toBe("fine");
  });

  it("says what Google refused, and exits with 1", async () => {
    logIn();
    const google = await fakeGoogle("Syntax error: ParseError: Unexpected token = line: 3 file: Code.gs");
    const { code, said } = await push(throughLoopback(google.port));
    google.close();
    expect(said).toMatch(/^Nothing was pushed\. clasp said: .*Unexpected token =/);
    expect(code).toBe(1);
  });
});
