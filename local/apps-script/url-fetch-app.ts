import type { Connection } from "./connection";
import { exception } from "./exception";
import { googleMessages } from "./google-messages";
import { Posed } from "./pose-object";

type Google = GoogleAppsScript.URL_Fetch.UrlFetchApp;
type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions;
type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

class PosedResponse
  extends Posed<Response>
  implements Pick<Response, "getContentText" | "getHeaders" | "getResponseCode">
{
  constructor(
    connection: Connection,
    private readonly code: number,
    private readonly body: string,
  ) {
    super("HTTPResponse", connection);
  }

  getResponseCode = () => this.code;
  getContentText = (_charset?: string) => this.body;
  getHeaders = () => ({});
}

export class PosedUrlFetchApp extends Posed<Google> implements Pick<Google, "fetch"> {
  constructor(connection: Connection) {
    super("UrlFetchApp", connection);
  }

  fetch(url: string, options: Options = {}): Response {
    const { payload, method = payload === undefined ? "get" : "post", muteHttpExceptions } = options;
    const { code, body } = this.connection.call("fetch", { url, method, payload: payloadText(payload) });
    if (code >= 400 && muteHttpExceptions !== true) {
      const host = /^[a-z]+:\/\/[^/]*/i.exec(url)?.[0] ?? url;
      throw exception(googleMessages.fetchFailed({ host, code, body }));
    }
    return new PosedResponse(this.connection, code, body).self;
  }
}

/** A string goes as it is, an object as a form does. */
function payloadText(payload: Options["payload"]): string {
  if (payload === undefined || typeof payload === "string") return payload ?? "";
  return Object.entries(payload)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`)
    .join("&");
}
