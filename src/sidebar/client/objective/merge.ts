// Three versions of one objective: as it was read, as it is typed here, and as somebody else has saved it meanwhile.
import type { KeyResultDraft, ObjectiveDraft } from "../../contract";
import type { HeadField, KeyResultField } from "./form";

export type Side = "yours" | "theirs";

/** One thing that both sides changed, each in another way. Its texts are shown as they are. */
export type Difference =
  | {
      readonly kind: "field";
      readonly key: string;
      readonly field: HeadField;
      readonly yours: string;
      readonly theirs: string;
    }
  | {
      readonly kind: "key result field";
      readonly key: string;
      readonly id: string;
      readonly metric: string;
      readonly field: KeyResultField;
      readonly yours: string;
      readonly theirs: string;
    }
  /** They removed a key result that stands here still, or changed one that was removed here. */
  | {
      readonly kind: "key result gone";
      readonly key: string;
      readonly id: string;
      readonly metric: string;
      readonly removedBy: Side;
    };

export type Choices = Readonly<Record<string, Side>>;

/** A cycle is its name with its days: they stay together. */
const headFields: readonly HeadField[] = ["objective", "owner", "cycle", "commitment"];
const keyResultFields: readonly KeyResultField[] = ["metric", "baseline", "target", "current", "unit", "weight"];

const byId = (draft: ObjectiveDraft, id: string): KeyResultDraft | undefined =>
  id === "" ? undefined : draft.keyResults.find((keyResult) => keyResult.id === id);

const isChanged = (before: KeyResultDraft, after: KeyResultDraft): boolean =>
  keyResultFields.some((field) => before[field] !== after[field]);

const clash = (before: string, yours: string, theirs: string): boolean =>
  yours !== before && theirs !== before && yours !== theirs;

function keyResultDifferences(before: KeyResultDraft, yours: KeyResultDraft, theirs: KeyResultDraft): Difference[] {
  return keyResultFields
    .filter((field) => clash(before[field], yours[field], theirs[field]))
    .map((field) => ({
      kind: "key result field",
      key: `${before.id}.${field}`,
      id: before.id,
      metric: theirs.metric,
      field,
      yours: yours[field],
      theirs: theirs[field],
    }));
}

/** What needs a person's choice, in the order of the form. */
export function differences(original: ObjectiveDraft, yours: ObjectiveDraft, theirs: ObjectiveDraft): Difference[] {
  const found: Difference[] = [];
  for (const field of headFields)
    if (clash(original[field], yours[field], theirs[field]))
      found.push({ kind: "field", key: field, field, yours: yours[field], theirs: theirs[field] });
  for (const before of original.keyResults) {
    const { id, metric } = before;
    const mine = byId(yours, id);
    const other = byId(theirs, id);
    if (mine && other) found.push(...keyResultDifferences(before, mine, other));
    else if (mine) found.push({ kind: "key result gone", key: id, id, metric, removedBy: "theirs" });
    else if (other && isChanged(before, other))
      found.push({ kind: "key result gone", key: id, id, metric, removedBy: "yours" });
  }
  return found;
}

/** One text of three: a change beats no change; where both changed it, the choice decides. */
function merged(before: string, yours: string, theirs: string, side: Side | undefined): string {
  if (yours === before) return theirs;
  if (theirs === before || yours === theirs) return yours;
  return side === "theirs" ? theirs : yours;
}

function mergedKeyResult(
  before: KeyResultDraft | undefined,
  yours: KeyResultDraft,
  theirs: KeyResultDraft,
  choices: Choices,
): KeyResultDraft {
  const text = (field: KeyResultField) =>
    merged(before?.[field] ?? "", yours[field], theirs[field], choices[`${yours.id}.${field}`]);
  return {
    id: yours.id,
    metric: text("metric"),
    baseline: text("baseline"),
    target: text("target"),
    current: text("current"),
    unit: text("unit"),
    weight: text("weight"),
  };
}

/** Your order, with what they added at the end. A clash without a choice counts as yours. */
export function mergedDraft(
  original: ObjectiveDraft,
  yours: ObjectiveDraft,
  theirs: ObjectiveDraft,
  choices: Choices,
): ObjectiveDraft {
  const head = (field: HeadField) => merged(original[field], yours[field], theirs[field], choices[field]);
  const keyResults: KeyResultDraft[] = [];
  for (const mine of yours.keyResults) {
    const before = byId(original, mine.id);
    const other = byId(theirs, mine.id);
    if (other) keyResults.push(mergedKeyResult(before, mine, other, choices));
    // A row that they deleted can only come back as a new one.
    else if (before === undefined) keyResults.push(mine);
    else if (choices[mine.id] !== "theirs") keyResults.push({ ...mine, id: "" });
  }
  for (const other of theirs.keyResults) {
    if (byId(yours, other.id)) continue;
    const before = byId(original, other.id);
    if (before === undefined) keyResults.push(other);
    else if (isChanged(before, other) && choices[other.id] === "theirs") keyResults.push(other);
  }
  return {
    id: theirs.id,
    objective: head("objective"),
    owner: head("owner"),
    ...mergedCycle(original, yours, theirs, choices.cycle),
    commitment: head("commitment") === "committed" ? "committed" : "aspirational",
    keyResults,
  };
}

type Cycle = Pick<ObjectiveDraft, "cycle" | "cycleStart" | "cycleEnd">;

function mergedCycle(original: Cycle, yours: Cycle, theirs: Cycle, side: Side | undefined): Cycle {
  const isYours = merged(original.cycle, yours.cycle, theirs.cycle, side) === yours.cycle;
  const { cycle, cycleStart, cycleEnd } = isYours && yours.cycle !== original.cycle ? yours : theirs;
  return { cycle, cycleStart, cycleEnd };
}
