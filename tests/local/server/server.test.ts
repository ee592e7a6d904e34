import { once } from "node:events";
import { WebSocket } from "ws";
import { ask, joinAsPage, type OpenServer, openServer, pageFiles } from "./open-server";

let open: OpenServer;
beforeEach(async () => {
  open = await openServer();
});
afterEach(() => open.stop());

it("serves the page, and lets it load nothing from elsewhere", async () => {
  const { status, headers, body } = await ask(open.server.port, "/");
  expect(status).toBe(200);
  expect(body).toBe(pageFiles.html);
  expect(headers["content-security-policy"]).toContain("default-src 'self'");
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
});

it.each([
  ["/page.js", "text/javascript"],
  ["/page.css", "text/css"],
  ["/engine/o-spreadsheet.js", "text/javascript"],
  ["/engine/o-spreadsheet.css", "text/css"],
  ["/engine/o-spreadsheet.xml", "text/xml"],
  ["/engine/owl.js", "text/javascript"],
  ["/engine/chart.js", "text/javascript"],
  ["/engine/css/bootstrap.css", "text/css"],
  ["/engine/css/font-awesome.css", "text/css"],
  ["/engine/fonts/fontawesome-webfont.woff2?v=4.7.0", "font/woff2"],
])("serves %s", async (path, type) => {
  const { status, headers, body } = await ask(open.server.port, path);
  expect(status).toBe(200);
  expect(headers["content-type"]).toContain(type);
  expect(body.length).toBeGreaterThan(0);
});

it.each([
  "/package.json",
  "/../package.json",
  "/engine/../../package.json",
  "/engine/%2e%2e/package.json",
  "/engine/..%5cpackage.json",
  "//etc/passwd",
  "//[",
  "/engine/",
  "/%00",
  "/%",
])("serves nothing at %s", async (path) => {
  expect((await ask(open.server.port, path)).status).toBe(404);
});

it("answers this machine only, under its own names", async () => {
  const { port } = open.server;
  expect((await ask(port, "/", { host: `rebound.example:${port}` })).status).toBe(403);
  expect((await ask(port, "/", { origin: "http://rebound.example" })).status).toBe(403);
  expect((await ask(port, "/", { host: `localhost:${port}`, origin: `http://localhost:${port}` })).status).toBe(200);
});

it("refuses to be written to", async () => {
  expect((await ask(open.server.port, "/", {}, "POST")).status).toBe(405);
});

it.each([
  ["a foreign page", "/join", "http://rebound.example"],
  ["another path", "/", undefined],
])("refuses the WebSocket of %s", async (_, path, origin) => {
  const { port } = open.server;
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { ...(origin && { origin }) });
  const [error] = await once(socket, "error");
  expect(error.message).toContain("403");
});

it("sends a page the whole state first", async () => {
  const page = await joinAsPage(open.server.port);
  const state = await page.next("state");
  expect(page.messages[0]).toBe(state);
  expect(state.locale).toBe("en_US");
  expect(state.activeSheet).toBe(open.book.activeSheet());
  expect(state.view.fileName).toBe("Try");
  expect(state.view.menus[0]?.items[0]).toEqual({ caption: "Open sidebar", functionName: "openSidebar" });
  expect(state.view.functions.flatMap(({ name, words }) => (words ? [name] : []))).toEqual(["TWICE"]);
  expect(state.view.functions.map(({ name }) => name)).toContain("rpc");
});

it("shows the sidebar that a menu opens, and serves its page with google.script in a sandbox", async () => {
  const page = await joinAsPage(open.server.port);
  page.send({ type: "menu", id: 1, function: "openSidebar" });
  expect((await page.next("outcome")).outcome).toMatchObject({ ok: true });
  const { view } = await page.next("view", (message) => message.view.sidebar !== null);
  expect(view.sidebar?.title).toBe("Try it");
  expect(JSON.stringify(view)).not.toContain("From the add-on");

  const { status, headers, body } = await ask(open.server.port, `/sidebar?id=${view.sidebar?.id}`);
  expect(status).toBe(200);
  expect(body).toContain("<script>frame()</script>");
  expect(body.indexOf("frame()")).toBeLessThan(body.indexOf("From the add-on"));
  expect(headers["content-security-policy"]).toContain("sandbox allow-scripts allow-forms");
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect((await ask(open.server.port, "/sidebar?id=9999")).status).toBe(404);

  page.send({ type: "closeSidebar", sidebar: view.sidebar?.id ?? 0 });
  await page.next("view", (message) => page.messages.indexOf(message) > 2 && message.view.sidebar === null);
  expect((await ask(open.server.port, `/sidebar?id=${view.sidebar?.id}`)).status).toBe(404);
});

it("carries google.script.run there and back", async () => {
  const page = await joinAsPage(open.server.port);
  page.send({ type: "call", id: 7, function: "rpc", args: ["open", { a: [1] }] });
  page.send({ type: "call", id: 8, function: "stumble", args: [] });
  page.send({ type: "call", id: 9, function: "nowhere", args: [] });
  expect((await page.next("outcome", ({ id }) => id === 7)).outcome).toEqual({
    ok: true,
    value: { operation: "open", payload: { a: [1] } },
  });
  expect((await page.next("outcome", ({ id }) => id === 8)).outcome).toEqual({
    ok: false,
    message: expect.stringContaining("A stone"),
  });
  expect((await page.next("outcome", ({ id }) => id === 9)).outcome).toMatchObject({ ok: false });
});

it("answers custom functions in batches, in order", async () => {
  const page = await joinAsPage(open.server.port);
  page.send({
    type: "custom",
    id: 3,
    calls: [
      { name: "TWICE", args: [2] },
      { name: "TWICE", args: [5] },
    ],
  });
  expect((await page.next("custom")).results).toEqual([
    { kind: "value", value: 4 },
    { kind: "value", value: 10 },
  ]);
});

it("tells each page of an outbox entry once", async () => {
  const page = await joinAsPage(open.server.port);
  for (const id of [1, 2]) {
    page.send({ type: "menu", id, function: "sayHello" });
    await page.next("outcome", (message) => message.id === id);
  }
  await page.next("view", ({ outbox }) => outbox.some((entry) => entry.id === 2));
  const toasts = page.messages.flatMap((message) => (message.type === "view" ? message.outbox : []));
  expect(toasts.map(({ id }) => id)).toEqual([1, 2]);
  const later = await joinAsPage(open.server.port);
  expect((await later.next("state")).outbox).toHaveLength(2);
});

it("scripts see the sheet that the page has in front", async () => {
  const page = await joinAsPage(open.server.port);
  const notes = open.book.sheets()[1];
  page.send({ type: "select", area: { sheet: notes?.id ?? "", row: 1, column: 1, rows: 1, columns: 1 } });
  page.send({ type: "call", id: 1, function: "activeName", args: [] });
  expect((await page.next("outcome")).outcome).toEqual({ ok: true, value: "Notes" });
});

it("winds the clock", async () => {
  const page = await joinAsPage(open.server.port);
  const before = open.host.view().clock.now;
  page.send({ type: "advance", id: 1, by: 3_600_000 });
  page.send({ type: "advance", id: 2, by: "nextTrigger" });
  const { outcome } = await page.next("outcome", ({ id }) => id === 2);
  expect(outcome).toEqual({ ok: true, value: before + 3_600_000 });
});

it("cells that ask for the day follow the clock", async () => {
  const page = await joinAsPage(open.server.port);
  const sheet = open.book.sheets()[1]?.id ?? "";
  const today = () => open.book.display({ sheet, row: 2, column: 1, rows: 1, columns: 1 })[0]?.[0];
  expect(today()).toBe("1/12/2026");
  page.send({ type: "advance", id: 1, by: 24 * 3_600_000 });
  await page.next("outcome");
  expect(today()).toBe("1/13/2026");
});

it("lives on after messages that mean nothing", async () => {
  const page = await joinAsPage(open.server.port);
  for (const text of [
    "",
    "{",
    '{"type":"shutdown"}',
    '{"type":"select","area":{"sheet":"nowhere","row":1,"column":1,"rows":1,"columns":1}}',
    '{"type":"revision","message":{}}',
  ])
    page.socket.send(text);
  await page.next("refused");
  page.send({ type: "call", id: 1, function: "rpc", args: ["still", null] });
  expect((await page.next("outcome")).outcome).toMatchObject({ ok: true });
});

it("lives on after revisions that no page of ours would send", async () => {
  const page = await joinAsPage(open.server.port);
  const { client: clientId } = await page.next("state");
  const sheetId = open.book.activeSheet();
  const bad: readonly unknown[] = [
    null,
    [null],
    [{ type: "NOPE" }],
    [{ type: "__proto__" }],
    [{ type: "UPDATE_CELL" }],
    [{ type: "UPDATE_CELL", sheetId, col: 1e9, row: 1e9, content: "x" }],
    [{ type: "UPDATE_CELL", sheetId: "nowhere", col: 0, row: 0, content: "x" }],
    [{ type: "UPDATE_CELL", sheetId, col: 0, row: 0, content: {} }],
    [{ type: "WRITE_CELLS", sheetId, rows: "x" }],
    [{ type: "ADD_CONDITIONAL_FORMAT", sheetId, cf: {} }],
    [{ type: "CREATE_CHART", sheetId }],
    [{ type: "ADD_MERGE", sheetId, target: [{}] }],
  ];
  for (const [id, commands] of bad.entries()) {
    const { data, log } = open.book.hub.state();
    const [last = data] = [...log].reverse();
    const serverRevisionId = Object(last).nextRevisionId ?? Object(last).revisionId ?? "START_REVISION";
    const ids = { clientId, serverRevisionId, nextRevisionId: `bad-${id}` };
    const message = { type: "REMOTE_REVISION", version: 1, ...ids, commands };
    page.send({ type: "revision", message });
    page.send({ type: "call", id, function: "rpc", args: ["still", id] });
    expect((await page.next("outcome", (outcome) => outcome.id === id)).outcome).toMatchObject({ ok: true });
  }
  open.book.userWrite({ sheet: sheetId, row: 2, column: 1, rows: 1, columns: 1 }, [["Income"]]);
  expect(open.book.display({ sheet: sheetId, row: 1, column: 1, rows: 2, columns: 2 })).toEqual([
    ["KPI", "Actual"],
    ["Income", "50"],
  ]);
  expect(JSON.stringify(open.book.save())).toContain("Income");
});

it("hangs up on a message of more than 64 MB, and serves the next page", async () => {
  const page = await joinAsPage(open.server.port);
  page.socket.on("error", () => undefined);
  page.socket.send(Buffer.alloc(65 * 1024 * 1024, 0x20));
  const [reason] = await once(page.socket, "close");
  expect(reason).toBe(1009);
  await (await joinAsPage(open.server.port)).next("state");
});

it("lives on after a message as deep as no page of ours would send it", async () => {
  const page = await joinAsPage(open.server.port);
  const deep = "[".repeat(200_000) + "]".repeat(200_000);
  page.socket.send(`{"type":"call","id":1,"function":"rpc","args":${deep}}`);
  page.socket.send(`{"type":"revision","message":{"type":"REMOTE_REVISION","commands":${deep}}}`);
  page.send({ type: "call", id: 2, function: "rpc", args: ["still", null] });
  expect((await page.next("outcome", ({ id }) => id === 2)).outcome).toMatchObject({ ok: true });
});

it("takes a hundred pages, and one more when one has left", async () => {
  const pages = await Promise.all(Array.from({ length: 100 }, () => joinAsPage(open.server.port)));
  await expect(joinAsPage(open.server.port)).rejects.toThrow("503");
  await pages[0]?.leave();
  await (await joinAsPage(open.server.port)).next("state");
});

it("lets no other site load anything of it", async () => {
  const { port } = open.server;
  for (const path of ["/", "/page.js", "/nowhere", "/download?format=csv"]) {
    const { headers } = await ask(port, path);
    expect([path, headers["cross-origin-resource-policy"]]).toEqual([path, "same-origin"]);
    expect([path, headers["x-content-type-options"]]).toEqual([path, "nosniff"]);
    const foreign = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" };
    expect([path, (await ask(port, path, foreign)).status]).toEqual([path, 403]);
  }
});

it("forgets a page that has left", async () => {
  const page = await joinAsPage(open.server.port);
  await page.next("state");
  await page.leave();
  const other = await joinAsPage(open.server.port);
  other.send({ type: "menu", id: 1, function: "sayHello" });
  await other.next("view");
});
