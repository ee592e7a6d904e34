import { createReadStream } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { WebSocketServer } from "ws";
import { words } from "../language/en";
import type { Host } from "../runtime/host";
import { framed } from "./frame-page";
import { isOurs } from "./gate";
import { framePolicy, gridPolicy } from "./security";
import { type PageFiles, type ServedFile, servedFiles } from "./served-file";
import { Session } from "./session";

export interface ServerOptions {
  readonly host: Host;
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

/** Serves one file to pages on this machine. Rejects with Node's error when the port cannot be had. */
export function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host } = options;
  const files = servedFiles(options.page, options.root);
  const sessions = new Set<Session>();
  const openedBefore = new Set([host.view().person.address]);
  let port = options.port;
  let clients = 0;

  const server = createServer((request, response) => {
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
    if (address === null) return host;
    return host.view().people.some((person) => person.address === address) ? host.as(address) : undefined;
  }

  /** A person's first page opens the file, unless whoever started the server has done so. */
  function joined(opened: Host): void {
    const { address } = opened.view().person;
    const isFirst = ![...sessions].some((session) => session.address === address);
    if (!openedBefore.delete(address) && isFirst) void opened.open();
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
    const opened = isOurs(request.headers, port) && path === "/join" ? hostOf(new URLSearchParams(query)) : undefined;
    if (opened === undefined) {
      socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
      return;
    }
    sockets.handleUpgrade(request, socket, head, (page) => {
      joined(opened);
      const session = new Session(opened, page, `page-${++clients}`);
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

  let due = false;
  host.onChange(() => {
    if (due) return;
    due = true;
    // One run of a script changes many things; a page needs to see the last of them.
    setImmediate(() => {
      due = false;
      for (const session of sessions) session.show();
    });
  });

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
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("referrer-policy", "no-referrer");
  response.setHeader("cache-control", "no-store");
  if ("text" in file) {
    response.end(file.text);
    return;
  }
  const stream = createReadStream(file.file);
  stream.on("error", () => refuse(response, 500, words.server.fileGone));
  stream.pipe(response);
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  if (!response.headersSent) response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
  response.end(`${sentence}\n`);
}
