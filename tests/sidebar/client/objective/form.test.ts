import fc from "fast-check";
import {
  draftOf,
  emptyDraft,
  type FormEvent,
  fieldKey,
  formOf,
  isChanged,
  type ObjectiveForm,
  reduceForm,
  revealed,
  settledForm,
  shownProblems,
} from "../../../../src/sidebar/client/objective/form";
import { keyResult, objective, savedObjective } from "../drafts";

const cycle = { name: "2026-Q4", start: "2026-10-01", end: "2026-12-31" };
const fresh = () => formOf(emptyDraft(cycle), null, "en_US");
const opened = () => formOf(savedObjective(), savedObjective(), "en_US");

const played = (form: ObjectiveForm, ...events: readonly FormEvent[]) => events.reduce(reduceForm, form);
const metrics = (form: ObjectiveForm) => draftOf(form).keyResults.map((one) => one.metric);

/** A new objective with these metrics, one key result each. */
function withMetrics(...names: readonly string[]): ObjectiveForm {
  return formOf(objective({ keyResults: names.map((metric) => keyResult({ metric })) }), null, "en_US");
}

describe("a form", () => {
  it("starts with the present cycle and one blank key result", () => {
    const draft = draftOf(fresh());
    expect(draft).toMatchObject({ id: "", cycle: "2026-Q4", cycleStart: "2026-10-01", cycleEnd: "2026-12-31" });
    expect(draft.keyResults).toHaveLength(1);
    expect(isChanged(fresh())).toBe(false);
  });

  it("gives back the draft that it was opened with", () => {
    expect(draftOf(opened())).toEqual(savedObjective());
  });

  it("folds key results when there are more than three", () => {
    expect(opened().keyResults.some((block) => block.folded)).toBe(false);
    expect(withMetrics("a", "b", "c", "d").keyResults.every((block) => block.folded)).toBe(true);
  });

  it("is changed by typing, and not changed once the text is back", () => {
    const typed = played(opened(), { type: "headSet", field: "owner", value: "Head of Sales" });
    expect(isChanged(typed)).toBe(true);
    expect(isChanged(played(typed, { type: "headSet", field: "owner", value: "Head of Support" }))).toBe(false);
  });

  it("takes the days of a cycle with its name", () => {
    const other = { name: "FY27 H1", start: "2026-10-01", end: "2027-03-31" };
    expect(draftOf(played(fresh(), { type: "cycleChosen", cycle: other }))).toMatchObject({
      cycle: "FY27 H1",
      cycleEnd: "2027-03-31",
    });
  });
});

describe("key results", () => {
  it.each([
    //       act                                        metrics after it
    ["added", { type: "added" }, ["a", "b", "c", ""]],
    ["moved up", { type: "moved", key: 2, by: -1 }, ["b", "a", "c"]],
    ["moved down", { type: "moved", key: 2, by: 1 }, ["a", "c", "b"]],
    ["moved over the top", { type: "moved", key: 1, by: -1 }, ["a", "b", "c"]],
    ["moved over the end", { type: "moved", key: 3, by: 1 }, ["a", "b", "c"]],
    ["removed", { type: "removed", key: 2 }, ["a", "c"]],
    ["removed, though gone", { type: "removed", key: 9 }, ["a", "b", "c"]],
  ] as const)("%s", (_name, event, expected) => {
    expect(metrics(played(withMetrics("a", "b", "c"), event))).toEqual(expected);
  });

  it("are seven at most and one at least", () => {
    const seven = withMetrics("a", "b", "c", "d", "e", "f", "g");
    expect(metrics(played(seven, { type: "added" }))).toHaveLength(7);
    expect(metrics(played(withMetrics("a"), { type: "removed", key: 1 }))).toEqual(["a"]);
  });

  it("come back to their place when a removal is undone", () => {
    const without = played(withMetrics("a", "b", "c"), { type: "removed", key: 2 });
    expect(metrics(played(without, { type: "removalUndone" }))).toEqual(["a", "b", "c"]);
  });

  it("that are blank go without an undo", () => {
    expect(played(fresh(), { type: "added" }, { type: "removed", key: 2 }).removed).toBeNull();
  });

  it("that stand in the sheet keep the order of their rows", () => {
    expect(metrics(played(opened(), { type: "moved", key: 1, by: 1 }))).toEqual(["NPS", "Churn", "Reopened tickets"]);
  });

  it("keep their own texts whatever comes, goes and moves around them", () => {
    const act = fc.oneof(
      fc.record({ type: fc.constant("added" as const) }),
      fc.record({ type: fc.constant("removed" as const), key: fc.integer({ min: 1, max: 9 }) }),
      fc.record({
        type: fc.constant("moved" as const),
        key: fc.integer({ min: 1, max: 9 }),
        by: fc.constantFrom(-1 as const, 1 as const),
      }),
      fc.record({ type: fc.constant("removalUndone" as const) }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        const form = played(withMetrics("1", "2", "3"), ...acts);
        const keys = form.keyResults.map((block) => block.key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.length).toBeGreaterThanOrEqual(1);
        expect(keys.length).toBeLessThanOrEqual(7);
        for (const block of form.keyResults)
          expect(block.keyResult.metric).toBe(block.key <= 3 ? String(block.key) : "");
      }),
    );
  });
});

describe("problems", () => {
  const found = [
    { field: "owner", message: "Name one person." },
    { field: "keyResults.1.target", message: "Target is missing." },
    { field: "keyResults.1.target", message: "And more." },
  ];

  it("are shown where somebody has been, the first one of each field", () => {
    const form = withMetrics("a", "b");
    expect([...shownProblems(form, found)]).toEqual([]);
    const left = played(form, { type: "touched", field: "key.2.target" });
    expect([...shownProblems(left, found)]).toEqual([["key.2.target", "Target is missing."]]);
  });

  it("are all shown once Save was pressed, and their blocks unfold", () => {
    const form = revealed(withMetrics("a", "b", "c", "d"), found);
    expect(shownProblems(form, found).size).toBe(2);
    expect(form.keyResults.map((block) => block.folded)).toEqual([true, false, true, true]);
  });

  it("stay with their block when it moves", () => {
    const form = played(withMetrics("a", "b"), { type: "moved", key: 2, by: -1 });
    expect(fieldKey(form, "keyResults.0.target")).toBe("key.2.target");
  });

  it("that the script found go when their field changes", () => {
    const form: ObjectiveForm = { ...withMetrics("a", "b"), rejected: found };
    expect(shownProblems(form, []).size).toBe(2);
    const mended = played(
      form,
      { type: "headSet", field: "owner", value: "x" },
      { type: "keyResultSet", key: 2, field: "target", value: "5" },
    );
    expect(shownProblems(mended, []).size).toBe(0);
  });
});

describe("a settled save", () => {
  it("brings the sheet's IDs to the blocks that were sent, and keeps what was typed meanwhile", () => {
    const form = played(
      withMetrics("a", "b"),
      { type: "moved", key: 2, by: -1 },
      { type: "added" },
      { type: "keyResultSet", key: 1, field: "metric", value: "a, sharper" },
    );
    const saved = objective({
      id: "O-1",
      keyResults: [keyResult({ id: "KR-A", metric: "a" }), keyResult({ id: "KR-B", metric: "b" })],
    });
    const settled = draftOf(settledForm(form, saved, [1, 2]));
    expect(settled.id).toBe("O-1");
    expect(settled.keyResults.map(({ id, metric }) => [id, metric])).toEqual([
      ["KR-B", "b"],
      ["KR-A", "a, sharper"],
      ["", ""],
    ]);
  });
});
