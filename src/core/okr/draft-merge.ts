// Two people, one objective: what somebody changed in the builder against what the sheet holds by now.
import { objectiveEn } from "../language/en/objective";
import { type KeyResultDraft, mostKeyResults, type ObjectiveDraft, type Problem } from "./draft";

export type Merge =
  | {
      readonly outcome: "merged";
      readonly draft: ObjectiveDraft;
      /** IDs of key results that the draft removes. */
      readonly removed: readonly string[];
    }
  | { readonly outcome: "conflict"; readonly fields: readonly Problem[] };

const keyResultFields = ["metric", "baseline", "target", "current", "unit", "weight"] as const;

/**
 * Three-way merge, field by field: `original` is what the builder was opened with (null for a new objective), `now` what
 * the sheet holds (null where there is no such objective). Changes of different fields join; two different changes of
 * one field are a conflict. Key results keep the sheet's order, new ones follow. [C2]
 */
export function mergedDraft(original: ObjectiveDraft | null, now: ObjectiveDraft | null, draft: ObjectiveDraft): Merge {
  if (!now) {
    const wasThere = original !== null && original.id === draft.id && draft.id !== "";
    return wasThere
      ? { outcome: "conflict", fields: [{ field: "objective", message: objectiveEn.objectiveDeleted }] }
      : { outcome: "merged", draft, removed: [] };
  }
  const base = original ?? now;
  const fields: Problem[] = [];
  const pick = pickerInto(fields);
  const cycle = mergedCycle(base, now, draft, pick);
  const text = (field: "objective" | "owner") =>
    pick(field, objectiveEn.fields[field], base[field], now[field], draft[field]);
  const [objective, owner] = [text("objective"), text("owner")];
  // Of two words at most one is new: whoever changed it, and both the same.
  const commitment = draft.commitment === base.commitment ? now.commitment : draft.commitment;
  const { keyResults, removed } = mergedKeyResults(base, now, draft, fields);
  if (fields.length > 0) return { outcome: "conflict", fields };
  return {
    outcome: "merged",
    draft: {
      id: now.id,
      objective,
      owner,
      commitment,
      ...cycle,
      keyResults,
    },
    removed,
  };
}

type PickField = (field: string, name: string, base: string, now: string, mine: string) => string;

function pickerInto(fields: Problem[]): PickField {
  return (field, name, base, now, mine) => {
    if (mine === base || mine === now) return now;
    if (now === base) return mine;
    fields.push({ field, message: objectiveEn.theirs({ field: name, theirs: now }) });
    return now;
  };
}

/** A cycle is its name with its dates: they change together. */
function mergedCycle(
  base: ObjectiveDraft,
  now: ObjectiveDraft,
  draft: ObjectiveDraft,
  pick: PickField,
): Pick<ObjectiveDraft, "cycle" | "cycleStart" | "cycleEnd"> {
  const cycle = pick("cycle", objectiveEn.fields.cycle, base.cycle, now.cycle, draft.cycle);
  if (draft.cycle !== base.cycle) {
    return { cycle, cycleStart: draft.cycleStart, cycleEnd: draft.cycleEnd };
  }
  return {
    cycle,
    cycleStart: draft.cycleStart === base.cycleStart ? now.cycleStart : draft.cycleStart,
    cycleEnd: draft.cycleEnd === base.cycleEnd ? now.cycleEnd : draft.cycleEnd,
  };
}

function mergedKeyResults(
  base: ObjectiveDraft,
  now: ObjectiveDraft,
  draft: ObjectiveDraft,
  fields: Problem[],
): { readonly keyResults: readonly KeyResultDraft[]; readonly removed: readonly string[] } {
  const removed: string[] = [];
  const kept: KeyResultDraft[] = [];
  for (const theirs of now.keyResults) {
    const before = byId(base, theirs.id);
    const position = draft.keyResults.findIndex((each) => each.id === theirs.id);
    const mine = draft.keyResults[position];
    if (mine) {
      kept.push(mergedKeyResult(before ?? theirs, theirs, mine, pickerInto(fields), position));
    } else if (!before) {
      // Added by somebody else since: it stays.
      kept.push(theirs);
    } else if (keyResultFields.every((field) => before[field] === theirs[field])) {
      removed.push(theirs.id);
    } else {
      const message = objectiveEn.keyResultChangedBeforeRemoval({ metric: theirs.metric });
      fields.push({ field: "keyResults", message });
      kept.push(theirs);
    }
  }
  for (const [position, mine] of draft.keyResults.entries()) {
    if (byId(now, mine.id)) continue;
    if (byId(base, mine.id)) {
      const message = objectiveEn.keyResultDeleted({ metric: mine.metric });
      fields.push({ field: `keyResults.${position}.metric`, message });
    } else kept.push(mine);
  }
  if (kept.length > mostKeyResults && fields.length === 0) {
    fields.push({ field: "keyResults", message: objectiveEn.keyResultsAdded({ count: kept.length }) });
  }
  return { keyResults: kept, removed };
}

function mergedKeyResult(
  base: KeyResultDraft,
  now: KeyResultDraft,
  mine: KeyResultDraft,
  pick: PickField,
  position: number,
): KeyResultDraft {
  const merged = { ...now };
  for (const field of keyResultFields) {
    const name = objectiveEn.fields[field];
    merged[field] = pick(`keyResults.${position}.${field}`, name, base[field], now[field], mine[field]);
  }
  return merged;
}

function byId(draft: ObjectiveDraft, id: string): KeyResultDraft | undefined {
  return id === "" ? undefined : draft.keyResults.find((each) => each.id === id);
}
