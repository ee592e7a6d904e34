import { createHash, createHmac, randomUUID } from "node:crypto";
import type { WireMail } from "../../apps-script/acts";
import { googleMessages } from "../../apps-script/google-messages";
import { words } from "../../language/en";
import type { Execution } from "../execution";
import type { HostState } from "../host-state";
import { askRoute, routeOf } from "../routes";
import type { ServedActs } from "./served-acts";

type Names =
  | "sendMail"
  | "mailQuota"
  | "fetch"
  | "users"
  | "userLocale"
  | "userKey"
  | "grantedScopes"
  | "scriptId"
  | "log"
  | "now"
  | "sleep"
  | "uuid"
  | "digest"
  | "hmac"
  | "permission"
  | "request";

/** Recipients a message may have, and bytes its body may have, in a consumer account. */
const RECIPIENTS_LIMIT = 50;
const BODY_LIMIT = 200 * 1024;
const DAY = 86_400_000;
/** Characters of an address, bytes of a payload, calls a day. */
const URL_LIMIT = 2 * 1024;
const PAYLOAD_LIMIT = 50 * 1024 * 1024;
const FETCHES_A_DAY = 20_000;

/** Acts of mail, fetch, session, log and the small change of Utilities. */
export function serviceActs(state: HostState, execution: Execution): ServedActs<Names> {
  const { options, clock, surroundings, mailed } = state;
  const today = () => Math.floor(clock.now() / DAY);
  const quota = () => Math.max(0, (options.mailQuota ?? 100) - (mailed.get(today()) ?? 0));
  return {
    permission: () => undefined,
    request: () => execution.request,

    sendMail(mail) {
      const recipients = recipientsOf(mail);
      if (recipients.length === 0) throw new Error(googleMessages.noRecipient);
      if (recipients.length > RECIPIENTS_LIMIT) throw new Error(googleMessages.recipientsPerMessage);
      const wrong = recipients.find((address) => !/^[^@\s]+@[^@\s]+$/.test(address));
      if (wrong !== undefined) throw new Error(googleMessages.invalidEmail({ address: wrong }));
      if (Buffer.byteLength(mail.body) + Buffer.byteLength(mail.htmlBody ?? "") > BODY_LIMIT)
        throw new Error(googleMessages.bodySize);
      if (recipients.length > quota()) throw new Error(googleMessages.mailQuota);
      mailed.set(today(), (mailed.get(today()) ?? 0) + recipients.length);
      surroundings.post({
        kind: "mail",
        to: recipients.join(", "),
        subject: mail.subject,
        body: mail.body,
        htmlBody: mail.htmlBody ?? undefined,
      });
    },
    mailQuota: quota,

    fetch(request) {
      const allowed = options.files.manifest.urlFetchWhitelist;
      const asked = /^https?:\/\/[^/\s]+/i.test(request.url) ? wholeUrl(request.url) : undefined;
      if (asked === undefined) throw new Error(googleMessages.invalidUrl({ url: request.url }));
      if (allowed !== undefined && !allowed.some((prefix) => startsAs(asked, prefix)))
        throw new Error(googleMessages.whitelist({ url: request.url }));
      if (request.url.length > URL_LIMIT) throw new Error(googleMessages.fetchUrlLength);
      if (Buffer.byteLength(request.payload) > PAYLOAD_LIMIT) throw new Error(googleMessages.fetchPostSize);
      const made = state.fetched.get(today()) ?? 0;
      if (made >= FETCHES_A_DAY) throw new Error(googleMessages.fetchQuota);
      state.fetched.set(today(), made + 1);
      surroundings.post({ kind: "fetch", url: request.url, method: request.method, payload: request.payload });
      const route = routeOf(request.url, options.routes ?? {});
      if (route !== undefined) {
        if (!state.patience.canWait) throw new Error(words.runtime.routeNeedsPatience({ url: request.url }));
        return askRoute(route, request);
      }
      const { code = 200, body = "", headers = {} } = options.fetch?.(request) ?? {};
      return { code, body, headers };
    },

    users() {
      // Simple triggers and formulas do not learn who the user is.
      const email = execution.mode === "FULL" ? options.user : "";
      return { active: execution.active ?? email, effective: email };
    },
    userKey: () => createHash("sha256").update(`${state.fileId} ${state.person.address}`).digest("base64"),
    grantedScopes: () => state.granted,
    scriptId: () => createHash("sha256").update(`script of ${state.addOnName}`).digest("hex"),
    userLocale: () => (options.userLocale ?? options.book.locale).split(/[_-]/)[0] ?? "en",
    log: (level, message) => surroundings.post({ kind: "log", level, message }),
    now: () => clock.now(),
    sleep(milliseconds) {
      if (!state.patience.canWait || options.ticking !== true) return clock.wind(milliseconds);
      return new Promise((resolve) => setTimeout(resolve, milliseconds));
    },
    uuid: () => randomUUID(),
    digest: (algorithm, bytes) => [...createHash(nodeAlgorithm(algorithm)).update(Buffer.from(bytes)).digest()],
    hmac: (algorithm, bytes, key) => [
      ...createHmac(nodeAlgorithm(algorithm), Buffer.from(key)).update(Buffer.from(bytes)).digest(),
    ],
  };
}

/** "sha256" for SHA_256. */
function nodeAlgorithm(algorithm: string): string {
  return algorithm.replace("_", "").toLowerCase();
}

function recipientsOf({ to, cc, bcc }: WireMail): string[] {
  return [to, cc, bcc]
    .flatMap((list) => list.split(","))
    .map((address) => address.trim())
    .filter((address) => address !== "");
}

/** Where a request would go: no way back by "..", no capitals in the host. Undefined for what is no address. */
function wholeUrl(url: string): string | undefined {
  try {
    return new URL(url).href;
  } catch {
    return undefined;
  }
}

/** A whitelist's prefix may begin its host with one "*". */
function startsAs(url: string, prefix: string): boolean {
  const [, before, after] = /^(https:\/\/)\*(.*)$/i.exec(prefix) ?? [];
  if (before === undefined || after === undefined) return url.startsWith(prefix);
  if (!url.startsWith(before)) return false;
  const slash = after.indexOf("/");
  const [host, path] = slash < 0 ? [after, ""] : [after.slice(0, slash), after.slice(slash)];
  const found = /^https:\/\/([^/]*)(\/.*)?$/i.exec(url);
  return found !== null && (found[1] ?? "").endsWith(host) && (found[2] ?? "").startsWith(path);
}
