import type { WireFetch, WireResponse } from "./acts";
import type { Connection } from "./connection";
import { exception } from "./exception";
import { googleMessages } from "./google-messages";
import { Posed } from "./pose-object";

type Google = GoogleAppsScript.URL_Fetch.UrlFetchApp;
type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions;
type Request = GoogleAppsScript.URL_Fetch.URLFetchRequest;
type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

class PosedResponse
  extends Posed<Response>
  implements Pick<Response, "getAllHeaders" | "getContentText" | "getHeaders" | "getResponseCode">
{
  constructor(
    connection: Connection,
    private readonly response: WireResponse,
  ) {
    super("HTTPResponse", connection);
  }

  getResponseCode = () => this.response.code;
  getContentText = (_charset?: string) => this.response.body;
  getHeaders = () => ({ ...this.response.headers });
  getAllHeaders = () => ({ ...this.response.headers });
}

export class PosedUrlFetchApp extends Posed<Google> implements Pick<Google, "fetch" | "fetchAll"> {
  constructor(connection: Connection) {
    super("UrlFetchApp", connection);
  }

  fetch(url: string, options: Options = {}): Response {
    const response = this.connection.call("fetch", wireFetch(url, options));
    const { code, body } = response;
    if (code >= 400 && options.muteHttpExceptions !== true) {
      const host = /^[a-z]+:\/\/[^/]*/i.exec(url)?.[0] ?? url;
      throw exception(googleMessages.fetchFailed({ host, code, body }));
    }
    return new PosedResponse(this.connection, response).self;
  }

  /** One after the other, where Google asks all at once. */
  fetchAll = (requests: (Request | string)[]): Response[] =>
    requests.map((request) => (typeof request === "string" ? this.fetch(request) : this.fetch(request.url, request)));
}

function wireFetch(url: string, { payload, headers = {}, contentType, method }: Options): WireFetch {
  const form = typeof payload === "object" ? "application/x-www-form-urlencoded" : undefined;
  const type = contentType ?? form;
  const texts = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
  return {
    url,
    method: method ?? (payload === undefined ? "get" : "post"),
    payload: payloadText(payload),
    headers: { ...(type === undefined ? {} : { "Content-Type": type }), ...Object.fromEntries(texts) },
  };
}

/** A string goes as it is, an object as a form does. */
function payloadText(payload: Options["payload"]): string {
  if (payload === undefined || typeof payload === "string") return payload ?? "";
  return Object.entries(payload)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`)
    .join("&");
}
