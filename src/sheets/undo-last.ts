// "Undo last change": whatever still stands as Lodestar wrote it goes back to what it was before.
import { undoEn } from "../core/language/en/undo";
import { type ActAnswer, actOnce } from "./act-once";
import { undoIndependence } from "./independence-undo";
import { type Appliers, once, readJournal, type UndoEntry } from "./journal";
import { readCycles } from "./okr/cycles";
import { isIdle } from "./okr/objective-plan";
import { undonePlan } from "./okr/objective-undo";
import { applyObjective } from "./okr/objective-write";
import { readOkrs, sheetOfOurs } from "./okr/okr-table";
import type { Services } from "./services";
import { undoTable } from "./table-undo";

/** `change` is the request id of the change that the user looks at: another one is never taken back in its stead. */
export function undoLast(services: Services, requestId: string, change: string, appliers: Appliers): ActAnswer {
  const { undo, answered } = readJournal(services);
  const known = answered.find(([id]) => id === requestId);
  if (known) return { outcome: "done", message: known[1] };
  const last = undo[undo.length - 1];
  if (!last) return { outcome: "refused", message: undoEn.nothing };
  if (last.requestId !== change) return { outcome: "refused", message: undoEn.anotherSince };
  return last.kind === "objective"
    ? undoObjective(services, requestId, last, appliers)
    : actOnce(services, appliers, requestId, () => undoneTable(services, last), { undoes: last.requestId });
}

function undoneTable(services: Services, entry: UndoEntry): ActAnswer {
  const message =
    entry.kind === "table"
      ? undoTable(services, entry)
      : entry.kind === "independence"
        ? undoIndependence(services, entry)
        : undefined;
  return message === undefined ? { outcome: "refused", message: undoEn.unknown } : { outcome: "done", message };
}

function undoObjective(services: Services, requestId: string, entry: UndoEntry, appliers: Appliers): ActAnswer {
  const { what, requestId: undoes } = entry;
  const settlement = once<string>(services, requestId, appliers, (sheets) => {
    const reading = readOkrs(sheetOfOurs(services, sheets, "okrs"), "all");
    if (reading.outcome === "problem") return { outcome: "refuse", refusal: reading.message };
    const nothingLeft = { outcome: "unchanged", answer: undoEn.nothingLeft({ what, kept: [] }), undoes } as const;
    if (reading.outcome === "absent") return nothingLeft;
    const { table } = reading;
    const undone = undonePlan(entry, table);
    if (!undone) return { outcome: "refuse", refusal: undoEn.unknown };
    const { plan, kept } = undone;
    if (isIdle(plan)) return { ...nothingLeft, answer: undoEn.nothingLeft({ what, kept }) };
    const cycles = readCycles(services, sheetOfOurs(services, sheets, "cycles"));
    return {
      outcome: "write",
      kind: "saveObjective",
      plan,
      answer: undoEn.undone({ what, kept }),
      undoes,
      apply: () => applyObjective(plan, { table, emptySheet: null, cycles }, services),
    };
  });
  return settlement.outcome === "refused"
    ? { outcome: "refused", message: settlement.refusal }
    : { outcome: "done", message: settlement.answer };
}
