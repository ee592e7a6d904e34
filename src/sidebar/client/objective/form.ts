// An objective while somebody types it: the draft, plus what the page must remember about the typing.
import { mostKeyResults } from "../../../core/okr/draft";
import type { CycleView, KeyResultDraft, ObjectiveDraft, Problem } from "../../contract";
import type { Waiting } from "../request";

export type HeadField = "objective" | "owner" | "cycle" | "cycleStart" | "cycleEnd" | "commitment";
export type KeyResultField = Exclude<keyof KeyResultDraft, "id">;
export interface KeyResultForm {
  /** The page's own name for this block; it stays when blocks move or get their ID. */
  readonly key: number;
  readonly folded: boolean;
  readonly keyResult: KeyResultDraft;
}

/** Problems are shown where somebody has been, or everywhere once Save was pressed. */
export type Reveal = { readonly kind: "touched"; readonly fields: readonly string[] } | { readonly kind: "all" };

/** A save whose answer was lost: it is asked again before anything else is saved, so that nothing is saved twice. */
export interface UnsettledSave {
  readonly asked: Waiting;
  /** Keys of the key results that were sent, in order. */
  readonly keys: readonly number[];
}

export interface ObjectiveForm {
  /** Of the spreadsheet: numbers are read by it. */
  readonly locale: string;
  /** As last read from the sheet; null for a new one. */
  readonly original: ObjectiveDraft | null;
  readonly head: Omit<ObjectiveDraft, "keyResults">;
  readonly keyResults: readonly KeyResultForm[];
  readonly nextKey: number;
  readonly reveal: Reveal;
  /** Refused by the script; each one goes when its field changes. */
  readonly rejected: readonly Problem[];
  /** The block removed last, so that it can come back. */
  readonly removed: { readonly index: number; readonly block: KeyResultForm } | null;
  readonly unsettled: UnsettledSave | null;
  /** The draft as the form was opened: what counts as a change. */
  readonly opened: ObjectiveDraft;
}

export type FormEvent =
  | { readonly type: "headSet"; readonly field: Exclude<HeadField, "commitment">; readonly value: string }
  | { readonly type: "commitmentSet"; readonly commitment: ObjectiveDraft["commitment"] }
  | { readonly type: "cycleChosen"; readonly cycle: CycleView }
  | { readonly type: "keyResultSet"; readonly key: number; readonly field: KeyResultField; readonly value: string }
  | { readonly type: "touched"; readonly field: string }
  | { readonly type: "added" }
  | { readonly type: "removed"; readonly key: number }
  | { readonly type: "removalUndone" }
  | { readonly type: "moved"; readonly key: number; readonly by: -1 | 1 }
  | { readonly type: "folded"; readonly key: number; readonly folded: boolean };

const emptyKeyResult: KeyResultDraft = {
  id: "",
  metric: "",
  baseline: "",
  target: "",
  current: "",
  unit: "",
  weight: "",
};

export function emptyDraft(cycle: CycleView): ObjectiveDraft {
  return {
    id: "",
    objective: "",
    owner: "",
    cycle: cycle.name,
    cycleStart: cycle.start,
    cycleEnd: cycle.end,
    commitment: "aspirational",
    keyResults: [emptyKeyResult],
  };
}

/** Many key results open folded: one sees all of them first, and then the one to change. */
export function formOf(draft: ObjectiveDraft, original: ObjectiveDraft | null, locale: string): ObjectiveForm {
  const { keyResults, ...head } = draft;
  const folded = keyResults.length > 3;
  return {
    locale,
    original,
    head,
    keyResults: keyResults.map((keyResult, index) => ({ key: index + 1, folded, keyResult })),
    nextKey: keyResults.length + 1,
    reveal: { kind: "touched", fields: [] },
    rejected: [],
    removed: null,
    unsettled: null,
    opened: draft,
  };
}

export function draftOf(form: ObjectiveForm): ObjectiveDraft {
  return { ...form.head, keyResults: form.keyResults.map((block) => block.keyResult) };
}

const keyResultFields: readonly KeyResultField[] = ["metric", "baseline", "target", "current", "unit", "weight"];
const headFields: readonly HeadField[] = ["objective", "owner", "cycle", "cycleStart", "cycleEnd", "commitment"];

export function sameKeyResult(one: KeyResultDraft, other: KeyResultDraft): boolean {
  return one.id === other.id && keyResultFields.every((field) => one[field] === other[field]);
}

export function sameDraft(one: ObjectiveDraft, other: ObjectiveDraft): boolean {
  return (
    headFields.every((field) => one[field] === other[field]) &&
    one.keyResults.length === other.keyResults.length &&
    one.keyResults.every((keyResult, index) => {
      const twin = other.keyResults[index];
      return twin !== undefined && sameKeyResult(keyResult, twin);
    })
  );
}

export const isChanged = (form: ObjectiveForm): boolean => !sameDraft(draftOf(form), form.opened);

/** "keyResults.2.target" with the page's key for the block, "key.7.target": it stays true when blocks move. */
export function fieldKey(form: ObjectiveForm, path: string): string {
  const parts = path.split(".");
  const block = parts[0] === "keyResults" ? form.keyResults[Number(parts[1])] : undefined;
  return block === undefined ? path : ["key", String(block.key), ...parts.slice(2)].join(".");
}

export const blockFieldKey = (key: number, field: string): string => `key.${key}.${field}`;

/** Problems by field key, the first of each field; only those that may be shown yet. */
export function shownProblems(form: ObjectiveForm, found: readonly Problem[]): ReadonlyMap<string, string> {
  const shown = new Map<string, string>();
  const keep = (problem: Problem, always: boolean) => {
    const field = fieldKey(form, problem.field);
    const visible = always || form.reveal.kind === "all" || form.reveal.fields.includes(field);
    if (visible && !shown.has(field)) shown.set(field, problem.message);
  };
  for (const problem of form.rejected) keep(problem, true);
  for (const problem of found) keep(problem, false);
  return shown;
}

/** Everything is to be seen: blocks with a problem open, too. */
export function revealed(form: ObjectiveForm, problems: readonly Problem[]): ObjectiveForm {
  const fields = problems.map((problem) => fieldKey(form, problem.field));
  const isNamed = (key: number) => fields.some((field) => field === `key.${key}` || field.startsWith(`key.${key}.`));
  return {
    ...form,
    reveal: { kind: "all" },
    keyResults: form.keyResults.map((block) => (isNamed(block.key) ? { ...block, folded: false } : block)),
  };
}

function touched(form: ObjectiveForm, field: string): ObjectiveForm {
  if (form.reveal.kind === "all" || form.reveal.fields.includes(field)) return form;
  return { ...form, reveal: { kind: "touched", fields: [...form.reveal.fields, field] } };
}

/** A refused field is judged anew as soon as it changes. */
function cleared(form: ObjectiveForm, field: string): ObjectiveForm {
  const rejected = form.rejected.filter((problem) => fieldKey(form, problem.field) !== field);
  return rejected.length === form.rejected.length ? form : { ...form, rejected };
}

/** Positions of refused fields mean nothing once blocks come, go or move. */
const rearranged = (form: ObjectiveForm, keyResults: readonly KeyResultForm[]): ObjectiveForm => ({
  ...form,
  keyResults,
  rejected: form.rejected.filter((problem) => !problem.field.startsWith("keyResults")),
});

/** Saved key results keep the order of their rows, which is the sheet's: only new ones change places here. */
export function canMove(form: ObjectiveForm, index: number, by: -1 | 1): boolean {
  const [block, other] = [form.keyResults[index], form.keyResults[index + by]];
  return block?.keyResult.id === "" && other?.keyResult.id === "";
}

function moved(blocks: readonly KeyResultForm[], from: number, by: -1 | 1): readonly KeyResultForm[] {
  const others = blocks.filter((_, index) => index !== from);
  const to = from + by;
  return [...others.slice(0, to), ...blocks.slice(from, from + 1), ...others.slice(to)];
}

export function reduceForm(form: ObjectiveForm, event: FormEvent): ObjectiveForm {
  switch (event.type) {
    case "headSet":
      return cleared({ ...form, head: { ...form.head, [event.field]: event.value } }, event.field);
    case "commitmentSet":
      return cleared({ ...form, head: { ...form.head, commitment: event.commitment } }, "commitment");
    case "cycleChosen": {
      const { name, start, end } = event.cycle;
      const chosen = { ...form, head: { ...form.head, cycle: name, cycleStart: start, cycleEnd: end } };
      return cleared(cleared(cleared(chosen, "cycle"), "cycleStart"), "cycleEnd");
    }
    case "keyResultSet": {
      const keyResults = form.keyResults.map((block) =>
        block.key === event.key ? { ...block, keyResult: { ...block.keyResult, [event.field]: event.value } } : block,
      );
      return cleared({ ...form, keyResults }, blockFieldKey(event.key, event.field));
    }
    case "touched":
      return touched(form, event.field);
    case "added": {
      if (form.keyResults.length >= mostKeyResults) return form;
      const block: KeyResultForm = { key: form.nextKey, folded: false, keyResult: emptyKeyResult };
      return { ...rearranged(form, [...form.keyResults, block]), nextKey: form.nextKey + 1, removed: null };
    }
    case "removed": {
      const index = form.keyResults.findIndex((block) => block.key === event.key);
      const block = form.keyResults[index];
      if (block === undefined || form.keyResults.length === 1) return form;
      const rest = form.keyResults.filter((other) => other.key !== event.key);
      const isBlank = sameKeyResult(block.keyResult, emptyKeyResult);
      return { ...rearranged(form, rest), removed: isBlank ? null : { index, block } };
    }
    case "removalUndone": {
      if (form.removed === null || form.keyResults.length >= mostKeyResults) return form;
      const { index, block } = form.removed;
      const back = [...form.keyResults.slice(0, index), block, ...form.keyResults.slice(index)];
      return { ...rearranged(form, back), removed: null };
    }
    case "moved": {
      const index = form.keyResults.findIndex((block) => block.key === event.key);
      return canMove(form, index, event.by) ? rearranged(form, moved(form.keyResults, index, event.by)) : form;
    }
    case "folded":
      return {
        ...form,
        keyResults: form.keyResults.map((block) =>
          block.key === event.key ? { ...block, folded: event.folded } : block,
        ),
      };
  }
}

/** After a save: the sheet's own IDs come in, and what was typed meanwhile stays. `keys` are those that were sent. */
export function settledForm(form: ObjectiveForm, saved: ObjectiveDraft, keys: readonly number[]): ObjectiveForm {
  const idOf = (key: number): string => saved.keyResults[keys.indexOf(key)]?.id ?? "";
  return {
    ...form,
    original: saved,
    opened: saved,
    unsettled: null,
    head: { ...form.head, id: saved.id },
    keyResults: form.keyResults.map((block) =>
      block.keyResult.id === "" ? { ...block, keyResult: { ...block.keyResult, id: idOf(block.key) } } : block,
    ),
  };
}
