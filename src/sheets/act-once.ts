import { type Appliers, finished, readJournal, writeJournal } from "./journal";
import { underLock } from "./lock";
import type { Services } from "./services";

/** Done, or a sentence that says what was not done and what to do. */
export type ActAnswer =
  | { readonly outcome: "done"; readonly message: string }
  | { readonly outcome: "refused"; readonly message: string };

/**
 * Carries out a request under the lock, once: asked again with the same id, it gives the same answer and does nothing.
 * For acts that bring something into a state whatever it was before: one that died halfway is simply done again.
 */
export function actOnce(services: Services, appliers: Appliers, requestId: string, act: () => ActAnswer): ActAnswer {
  return underLock(services, () => {
    const journal = finished(readJournal(services), services, appliers);
    const known = journal.answered.find(([id]) => id === requestId);
    if (known) return { outcome: "done", message: known[1] };
    const answer = act();
    services.SpreadsheetApp.flush();
    if (answer.outcome === "done") {
      writeJournal(services, { ...journal, answered: [...journal.answered, [requestId, answer.message]] });
    }
    return answer;
  });
}
