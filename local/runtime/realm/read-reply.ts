import type { Reply } from "../../apps-script/acts";
import { googleMessages } from "../../apps-script/google-messages";

/** What a realm told. Its script can have changed anything in it, so no word of it is believed unseen. */
export function readReply(told: unknown): Reply {
  const found = typeof told === "string" ? parsed(told) : undefined;
  if (!isRecord(found)) return illFormed;
  const { ok, value = null, name, message, line } = found;
  const log = Array.isArray(found.log) ? found.log.filter((one) => typeof one === "string") : [];
  if (ok === true) return { ok, value, log };
  if (ok !== false || typeof message !== "string") return illFormed;
  const isLine = typeof line === "number" && Number.isSafeInteger(line);
  return { ok, name: typeof name === "string" ? name : "", message, line: isLine ? line : 0, log };
}

const illFormed: Reply = { ok: false, name: "Exception", message: googleMessages.illFormed, line: 0, log: [] };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(found: unknown): found is Record<string, unknown> {
  return typeof found === "object" && found !== null && !Array.isArray(found);
}
