import { request } from "node:http";
import { join } from "node:path";
import { WebSocket } from "ws";
import type { Book } from "../../../local/engine/book";
import { bookFromTables } from "../../../local/engine/open-book";
import { createHost } from "../../../local/runtime/create-host";
import type { Host, HostOptions } from "../../../local/runtime/host";
import type { PageMessage, ServerMessage } from "../../../local/server/protocol";
import { type RunningServer, startServer } from "../../../local/server/server";

const code = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem("Open sidebar", "openSidebar").addItem("Say hello", "sayHello").addToUi();
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("<p>From the add-on</p>").setTitle("Try it"));
}
function sayHello() { SpreadsheetApp.getActive().toast("Hello", "Greeting"); }
function rpc(operation, payload) { return { operation: operation, payload: payload }; }
function stumble() { throw new Error("A stone"); }
function activeName() { return SpreadsheetApp.getActive().getActiveSheet().getName(); }
/** @customfunction */
function TWICE(x) { return x * 2; }
`;

export const pageFiles = {
  html: "<!doctype html><title>page</title>",
  script: "page()",
  style: "p{}",
  frame: "frame()",
};

export interface OpenServer {
  readonly server: RunningServer;
  readonly host: Host;
  readonly book: Book;
  stop(): Promise<void>;
}

/** Local Sheets with one small file and a small add-on in it, served on a free port. */
export async function openServer(options: Partial<HostOptions> = {}): Promise<OpenServer> {
  const start = Date.UTC(2026, 0, 12, 9);
  let now = () => start;
  const tables = [
    {
      name: "KPIs",
      rows: [
        ["KPI", "Actual"],
        ["Revenue", "50"],
      ],
    },
    { name: "Notes", rows: [["Note"], ["=TODAY()"]] },
  ];
  const book = bookFromTables(tables, { name: "Try", locale: "en_US", timeZone: "Etc/UTC", now: () => now() });
  const manifest = {
    timeZone: "Etc/UTC",
    oauthScopes: [
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
    ],
  };
  const host = createHost({
    files: { code, pages: {}, manifest },
    book,
    now: start,
    user: "you@example.com",
    ...options,
  });
  now = () => host.view().clock.now;
  await host.open();
  const server = await startServer({ host, page: pageFiles, root: join(__dirname, "../../.."), port: 0 });
  return {
    server,
    host,
    book,
    async stop() {
      await server.close();
      await host.stop();
    },
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** One request as it is, the path not tidied up as `fetch` would do. */
export function ask(port: number, path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}

export interface Joined {
  readonly socket: WebSocket;
  readonly messages: readonly ServerMessage[];
  send(message: PageMessage): void;
  /** The first message, come or to come, of which `wanted` says yes. */
  next<T extends ServerMessage["type"]>(
    type: T,
    wanted?: (message: ServerMessage & { readonly type: T }) => boolean,
  ): Promise<ServerMessage & { readonly type: T }>;
  leave(): Promise<void>;
}

/** A page without a browser. */
export async function joinAsPage(port: number, query = ""): Promise<Joined> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/join${query}`, { origin: `http://127.0.0.1:${port}` });
  const messages: ServerMessage[] = [];
  const waiting = new Set<() => void>();
  socket.on("message", (bytes) => {
    messages.push(JSON.parse(bytes.toString()));
    for (const look of waiting) look();
  });
  await new Promise((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  return {
    socket,
    messages,
    send: (message) => socket.send(JSON.stringify(message)),
    next: (type, wanted = () => true) =>
      new Promise((resolve) => {
        const look = () => {
          for (const message of messages) {
            if (!isOf(message, type) || !wanted(message)) continue;
            waiting.delete(look);
            resolve(message);
            return;
          }
        };
        waiting.add(look);
        look();
      }),
    leave: () =>
      new Promise((resolve) => {
        socket.once("close", () => resolve());
        socket.close();
      }),
  };
}

function isOf<T extends ServerMessage["type"]>(
  message: ServerMessage,
  type: T,
): message is ServerMessage & { readonly type: T } {
  return message.type === type;
}
