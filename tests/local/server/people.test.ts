import { once } from "node:events";
import { WebSocket } from "ws";
import type { Person } from "../../../local/runtime/person";
import { ask, joinAsPage, type OpenServer, openServer } from "./open-server";

const owner = "owner@team.example";
const editor = "editor@team.example";
const newcomer = "newcomer@team.example";
const viewer = "viewer@team.example";
const people: readonly Person[] = [
  { address: owner, role: "owner" },
  { address: editor, role: "editor" },
  { address: newcomer, role: "editor", installed: false, granted: "unasked" },
  { address: viewer, role: "viewer" },
];

let open: OpenServer;
beforeEach(async () => {
  open = await openServer({ user: owner, people });
});
afterEach(() => open.stop());

const as = (address: string) => joinAsPage(open.server.port, `?as=${encodeURIComponent(address)}`);

it("each page is somebody's, and has their menus, sidebar and sheet in front", async () => {
  const [one, two] = [await joinAsPage(open.server.port), await as(editor)];
  expect((await one.next("state")).view.person).toMatchObject({ address: owner, role: "owner" });
  expect((await two.next("state")).view.person).toMatchObject({ address: editor, role: "editor" });
  const notes = open.book.sheets()[1]?.id ?? "";
  two.send({ type: "select", area: { sheet: notes, row: 1, column: 1, rows: 1, columns: 1 } });
  two.send({ type: "call", id: 1, function: "activeName", args: [] });
  expect((await two.next("outcome")).outcome).toEqual({ ok: true, value: "Notes" });
  one.send({ type: "call", id: 1, function: "activeName", args: [] });
  expect((await one.next("outcome")).outcome).toEqual({ ok: true, value: "KPIs" });
  two.send({ type: "menu", id: 2, function: "openSidebar" });
  const { view } = await two.next("view", (message) => message.view.sidebar !== null);
  expect(one.messages.flatMap((message) => (message.type === "view" ? [message.view.sidebar] : []))).not.toContainEqual(
    view.sidebar,
  );
  const path = `/sidebar?as=${editor}&id=${view.sidebar?.id}`;
  expect((await ask(open.server.port, path)).status).toBe(200);
  expect((await ask(open.server.port, `/sidebar?id=${view.sidebar?.id}`)).status).toBe(404);
});

it("a viewer's changes are refused with a sentence, and nobody hears of them", async () => {
  const page = await as(viewer);
  const { book, view } = await page.next("state");
  expect(view.menus).toEqual([]);
  const before = JSON.stringify(open.book.hub.state());
  page.send({ type: "revision", message: { type: "REMOTE_REVISION", commands: [], log: book.log } });
  expect((await page.next("refused")).message).toContain("viewer@team.example may only view this file");
  page.send({ type: "menu", id: 1, function: "sayHello" });
  expect((await page.next("outcome")).outcome).toMatchObject({ ok: false });
  expect(JSON.stringify(open.book.hub.state())).toBe(before);
});

it("what the people pane changes counts at once", async () => {
  const page = await joinAsPage(open.server.port);
  page.send({ type: "person", address: editor, change: { severalAccounts: true } });
  page.send({ type: "enable", enabled: false });
  await page.next("view", ({ view }) => !view.script.enabled && view.people.some((one) => one.severalAccounts));
  const other = await as(editor);
  other.send({ type: "call", id: 1, function: "activeName", args: [] });
  expect((await other.next("outcome")).outcome).toMatchObject({
    ok: false,
    message: expect.stringContaining("PERMISSION_DENIED"),
  });
  const late = await as(newcomer);
  expect((await late.next("state")).view.menus).toEqual([]);
});

it("nobody else is let in", async () => {
  expect((await ask(open.server.port, "/?as=stranger@team.example")).status).toBe(404);
  const socket = new WebSocket(`ws://127.0.0.1:${open.server.port}/join?as=stranger@team.example`);
  const [error] = await once(socket, "error");
  expect(error.message).toContain("403");
});
