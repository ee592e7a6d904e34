import { type DigestPlace, digest } from "../../core/alert/digest";
import type { LedgerEntry } from "../../core/alert/ledger";
import type { Services } from "../../sheets/services";

/** Sends one digest to the approved address. One call; undefined when it was sent, else Google's reason. */
export function sendMail(
  services: Pick<Services, "MailApp">,
  to: string,
  entries: readonly LedgerEntry[],
  place: DigestPlace,
): string | undefined {
  try {
    services.MailApp.sendEmail({ to, name: "Lodestar", ...digest(entries, place) });
    return undefined;
  } catch (thrown) {
    // Nothing is lost: what was to be sent stands in the ledger.
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}
