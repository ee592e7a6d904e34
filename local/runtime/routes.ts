import { request } from "node:http";
import type { WireResponse } from "../apps-script/acts";
import { googleMessages } from "../apps-script/google-messages";
import { words } from "../language/en";
import type { FetchRequest } from "./host";

/** Bytes of an answer. */
const ANSWER_LIMIT = 50 * 1024 * 1024;
/** Milliseconds after which a server on this machine is given up. */
const PATIENCE = 30_000;

/** The server that stands for a host, if one does. Throws a sentence for one that is not on this machine. */
export function routeOf(url: string, routes: Readonly<Record<string, string>>): string | undefined {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? "";
  const found = Object.entries(routes).find(([name]) =>
    name.startsWith("*.") ? host.endsWith(name.slice(1).toLowerCase()) : host === name.toLowerCase(),
  );
  if (found === undefined) return undefined;
  const [, target] = found;
  if (!/^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?$/.test(target))
    throw new Error(words.runtime.routeElsewhere({ target }));
  return target;
}

/** Asks the server on this machine in the place of the host. The path and all else stay as they are. */
export function askRoute(target: string, { url, method, payload, headers }: FetchRequest): Promise<WireResponse> {
  const path = /^https?:\/\/[^/?#]+([^#]*)/i.exec(url)?.[1] ?? "";
  return new Promise((resolve, reject) => {
    const unavailable = (): void => reject(new Error(googleMessages.addressUnavailable({ url })));
    const [, port = "80"] = /:(\d+)$/.exec(target) ?? [];
    const sent = request(
      {
        host: "127.0.0.1",
        port: Number(port),
        path: path === "" ? "/" : path,
        method: method.toUpperCase(),
        headers: { ...headers, "Content-Length": Buffer.byteLength(payload) },
        timeout: PATIENCE,
      },
      (response) => {
        const parts: Buffer[] = [];
        let bytes = 0;
        response.on("data", (part: Buffer) => {
          parts.push(part);
          bytes += part.length;
          if (bytes > ANSWER_LIMIT) sent.destroy();
        });
        response.on("error", unavailable);
        response.on("end", () => {
          const told = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const);
          const body = Buffer.concat(parts).toString("utf8");
          resolve({ code: response.statusCode ?? 0, body, headers: Object.fromEntries(told) });
        });
      },
    );
    sent.on("timeout", () => sent.destroy());
    sent.on("error", unavailable);
    sent.end(payload);
  });
}
