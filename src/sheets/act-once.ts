import { type Appliers, answeredBy, finished, readJournal, type UndoEntry, writeJournal } from "./journal";
import { underLock } from "./lock";
import type { Services } from "./services";

/** Done, or a sentence that says what was not done and what to do. */
export type ActAnswer =
  | { readonly outcome: "done"; readonly message: string }
  | { readonly outcome: "refused"; readonly message: string };

/** What an act leaves in the list of changes that can be taken back: itself, or without the one that it took back. */
export interface UndoMark {
  readonly undo?: () => Omit<UndoEntry, "requestId"> | undefined;
  readonly undoes?: string;
}

/**
 * Carries out a request under the lock, once: asked again with the same id, it gives the same answer and does nothing.
 * For acts that bring something into a state whatever it was before: one that died halfway is simply done again.
 */
export function actOnce(
  services: Services,
  appliers: Appliers,
  requestId: string,
  act: () => ActAnswer,
  { undo, undoes = "" }: UndoMark = {},
): ActAnswer {
  return underLock(services, () => {
    const journal = finished(readJournal(services), services, appliers);
    const known = journal.answered.find(([id]) => id === requestId);
    if (known) return { outcome: "done", message: known[1] };
    const answer = act();
    services.SpreadsheetApp.flush();
    if (answer.outcome === "done") {
      const entry = undo?.();
      const added = entry ? { ...entry, requestId } : null;
      writeJournal(services, answeredBy(journal, [requestId, answer.message], { added, undone: undoes }));
    }
    return answer;
  });
}
