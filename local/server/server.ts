import { createReadStream } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { WebSocketServer } from "ws";
import type { Book } from "../engine/book";
import { words } from "../language/en";
import type { Host } from "../runtime/host";
import { download } from "./download";
import { reasonOf } from "./failure";
import { framed } from "./frame-page";
import { isOurs } from "./gate";
import { Later } from "./later";
import { framePolicy, gridPolicy } from "./security";
import { type PageFiles, type ServedFile, servedFiles } from "./served-file";
import { type Desk, Session } from "./session";
import type { Shelf } from "./shelf";

export interface ServerOptions {
  readonly host: Host;
  /** The workbooks that addresses can name besides; the host alone if not given. */
  readonly shelf?: Shelf;
  readonly page: PageFiles;
  /** The project's folder. */
  readonly root: string;
  /** 0 takes any free one. */
  readonly port: number;
}

export interface RunningServer {
  readonly port: number;
  close(): Promise<void>;
}

/** A paste of 100,000 cells is a message of about 10 MB. */
const maxMessageBytes = 64 * 1024 * 1024;
/** Pages at a time. Each is told of every change. */
const maxPages = 100;

/** Serves one file to pages on this machine. Rejects with Node's error when the port cannot be had. */
export function startServer(options: ServerOptions): Promise<RunningServer> {
  const files = servedFiles(options.page, options.root);
  const sessions = new Set<Session>();
  const later = new Later();
  const openedBefore = new Set([options.host]);
  let port = options.port;
  let clients = 0;

  const server = createServer((request, response) => {
    response.setHeader("x-content-type-options", "nosniff");
    response.setHeader("referrer-policy", "no-referrer");
    response.setHeader("cache-control", "no-store");
    response.setHeader("cross-origin-resource-policy", "same-origin");
    if (!isOurs(request.headers, port)) refuse(response, 403, words.server.foreign);
    else if (request.method !== "GET" && request.method !== "HEAD") refuse(response, 405, words.server.readOnly);
    else answer(request, response);
  });

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const [path = "/", query = ""] = (request.url ?? "/").split("?", 2);
    const asked = new URLSearchParams(query);
    const opened = hostOf(asked);
    if (opened === undefined) {
      refuse(response, 404, words.people.stranger({ address: asked.get("as") ?? "" }));
      return;
    }
    if (path === "/download") {
      sendDownload(response, opened, asked.get("format"));
      return;
    }
    const frame = frameHtml(opened, path, Number(asked.get("id") ?? Number.NaN));
    if (frame !== undefined) {
      response.setHeader("content-security-policy", framePolicy());
      send(response, { type: "text/html; charset=utf-8", text: framed(frame, options.page.frame) });
      return;
    }
    const file = files.get(path);
    if (file === undefined) {
      refuse(response, 404, words.server.nothingHere);
      return;
    }
    response.setHeader("content-security-policy", gridPolicy(port));
    send(response, file);
  }

  /** The file as the person has it open whom the address names; undefined for somebody with whom it is not shared. */
  function hostOf(asked: URLSearchParams): Host | undefined {
    const address = asked.get("as");
    const file = asked.get("file") ?? "";
    const host = file === "" ? options.host : options.shelf?.find(file)?.host;
    if (host === undefined || address === null) return host;
    return host.view().people.some((person) => person.address === address) ? host.as(address) : undefined;
  }

  /** A person's first page opens the file, unless whoever started the server has done so. */
  function joined(opened: Host): void {
    const isFirst = ![...sessions].some((session) => session.isOf(opened));
    if (!openedBefore.delete(opened) && isFirst) void opened.open();
  }

  /** What a page can have done with its file as a whole. */
  function desk(id: string): Desk | undefined {
    const { shelf } = options;
    const file = shelf?.find(id);
    if (shelf === undefined || file === undefined) return undefined;
    return {
      versions: file.versions,
      copy: (address) => shelf.copy(id, address),
      workbooks: () => shelf.workbooks(id),
      open: (name) => shelf.open(id, name),
      reload(by) {
        for (const session of sessions) {
          if (session.book !== file.host.book) continue;
          if (session.address !== by) later.tell(id, session.address, words.server.putBack({ address: by }));
          session.reload();
        }
      },
      tellLater: (address, sentence) => later.tell(id, address, sentence),
      takeLater: (address) => later.take(id, address),
      trouble: file.trouble,
    };
  }

  function frameHtml(opened: Host, path: string, id: number): string | undefined {
    if (path !== "/sidebar" && path !== "/dialog") return undefined;
    const { sidebar, dialog } = opened.view();
    if (path === "/sidebar" && sidebar?.id === id) return sidebar.html;
    if (path === "/dialog" && dialog?.id === id && dialog.kind === "html") return dialog.text;
    return undefined;
  }

  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxMessageBytes });
  server.on("upgrade", (request, socket, head) => {
    socket.on("error", () => socket.destroy());
    const [path, query = ""] = (request.url ?? "").split("?", 2);
    const asked = new URLSearchParams(query);
    const opened = isOurs(request.headers, port) && path === "/join" ? hostOf(asked) : undefined;
    if (opened !== undefined && sessions.size >= maxPages) {
      socket.end("HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n");
      return;
    }
    if (opened === undefined) {
      socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
      return;
    }
    sockets.handleUpgrade(request, socket, head, (page) => {
      const id = asked.get("file") ?? "";
      follow(opened, id);
      joined(opened);
      const session = new Session(opened, page, `page-${++clients}`, () => desk(id));
      sessions.add(session);
      page.on("message", (bytes) => session.receive(bytes.toString()));
      // A message beyond the limit ends the connection; the page reconnects and reads the state again.
      page.on("error", () => page.terminate());
      page.on("close", () => {
        sessions.delete(session);
        session.end();
      });
    });
  });

  const followed = new Set<Book>();
  /** Its pages show what changes around the grid, and what is said about the file. */
  function follow(opened: Host, id: string): void {
    const { book } = opened;
    if (followed.has(book)) return;
    followed.add(book);
    const pages = () => [...sessions].filter((session) => session.book === book);
    options.shelf?.find(id)?.onNotice((sentence) => {
      for (const session of pages()) session.refuse(sentence);
    });
    let due = false;
    opened.onChange(() => {
      if (due) return;
      due = true;
      // One run of a script changes many things; a page needs to see the last of them.
      setImmediate(() => {
        due = false;
        for (const session of pages()) session.show();
      });
    });
  }

  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, "127.0.0.1", () => {
      const address = server.address();
      if (address !== null && typeof address === "object") port = address.port;
      resolve({
        port,
        close: () =>
          new Promise((closed) => {
            for (const page of sockets.clients) page.terminate();
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

function send(response: ServerResponse, file: ServedFile): void {
  response.setHeader("content-type", file.type);
  if ("text" in file) {
    response.end(file.text);
    return;
  }
  const stream = createReadStream(file.file);
  stream.on("error", () => refuse(response, 500, words.server.fileGone));
  stream.pipe(response);
}

async function sendDownload(response: ServerResponse, host: Host, format: string | null): Promise<void> {
  if (format !== "xlsx" && format !== "csv") {
    refuse(response, 404, words.server.nothingHere);
    return;
  }
  try {
    const { name, type, bytes } = await download(host, format);
    response.setHeader("content-type", type);
    response.setHeader("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
    response.end(bytes);
  } catch (cause) {
    refuse(response, 500, words.server.failedMessage({ reason: reasonOf(cause) }));
  }
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  if (!response.headersSent) response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
  response.end(`${sentence}\n`);
}
