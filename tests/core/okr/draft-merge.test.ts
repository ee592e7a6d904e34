import fc from "fast-check";
import type { KeyResultDraft, ObjectiveDraft } from "../../../src/core/okr/draft";
import { mergedDraft } from "../../../src/core/okr/draft-merge";

const keyResult = (id: string, change: Partial<KeyResultDraft> = {}): KeyResultDraft => ({
  id,
  metric: `Metric ${id}`,
  baseline: "0",
  target: "100",
  current: "10",
  unit: "",
  weight: "1",
  ...change,
});

const objective = (change: Partial<ObjectiveDraft> = {}): ObjectiveDraft => ({
  id: "O-0001",
  objective: "Win",
  owner: "Ana",
  cycle: "2026-Q4",
  cycleStart: "2026-10-01",
  cycleEnd: "2026-12-31",
  commitment: "committed",
  keyResults: [keyResult("KR-0001"), keyResult("KR-0002")],
  ...change,
});

const nextQuarter = objective({ cycle: "2027-Q1", cycleStart: "2027-01-01", cycleEnd: "2027-03-31" });

const withFirst = (change: Partial<KeyResultDraft>) =>
  objective({ keyResults: [keyResult("KR-0001", change), keyResult("KR-0002")] });

it("[C2] a new objective is taken as it is", () => {
  const draft = objective({ id: "" });
  expect(mergedDraft(null, null, draft)).toEqual({ outcome: "merged", draft, removed: [] });
});

it.each([
  ["nobody changed anything", objective(), objective(), objective()],
  ["only mine changed", objective(), objective({ owner: "Ben" }), objective({ owner: "Ben" })],
  ["only theirs changed", objective({ owner: "Cleo" }), objective(), objective({ owner: "Cleo" })],
  ["only mine changed the cycle", objective(), nextQuarter, nextQuarter],
  ["only theirs changed the cycle", nextQuarter, objective({ owner: "Ben" }), { ...nextQuarter, owner: "Ben" }],
  [
    "both chose the same cycle, and I changed its end",
    nextQuarter,
    { ...nextQuarter, cycleEnd: "2027-03-15" },
    { ...nextQuarter, cycleEnd: "2027-03-15" },
  ],
  [
    "I changed the end of the cycle alone",
    objective({ owner: "Cleo" }),
    objective({ cycleEnd: "2026-12-15" }),
    objective({ owner: "Cleo", cycleEnd: "2026-12-15" }),
  ],
  ["both changed alike", objective({ owner: "Ben" }), objective({ owner: "Ben" }), objective({ owner: "Ben" })],
  [
    "different fields",
    withFirst({ target: "120" }),
    withFirst({ current: "30" }),
    withFirst({ target: "120", current: "30" }),
  ],
  [
    "different key results",
    objective({ keyResults: [keyResult("KR-0001", { target: "9" }), keyResult("KR-0002")] }),
    objective({ keyResults: [keyResult("KR-0001"), keyResult("KR-0002", { target: "8" })] }),
    objective({ keyResults: [keyResult("KR-0001", { target: "9" }), keyResult("KR-0002", { target: "8" })] }),
  ],
  [
    "somebody added a key result",
    objective({ keyResults: [keyResult("KR-0001"), keyResult("KR-0003"), keyResult("KR-0002")] }),
    objective({ owner: "Ben" }),
    objective({ owner: "Ben", keyResults: [keyResult("KR-0001"), keyResult("KR-0003"), keyResult("KR-0002")] }),
  ],
  [
    "I added one",
    objective(),
    objective({ keyResults: [keyResult(""), keyResult("KR-0001"), keyResult("KR-0002")] }),
    objective({ keyResults: [keyResult("KR-0001"), keyResult("KR-0002"), keyResult("")] }),
  ],
  [
    "another cycle with its dates",
    objective({ owner: "Ben" }),
    objective({ cycle: "2027-Q1", cycleStart: "2027-01-01", cycleEnd: "2027-03-31" }),
    objective({ owner: "Ben", cycle: "2027-Q1", cycleStart: "2027-01-01", cycleEnd: "2027-03-31" }),
  ],
  [
    "only I changed the commitment",
    objective({ owner: "Ben" }),
    objective({ commitment: "aspirational" }),
    objective({ owner: "Ben", commitment: "aspirational" }),
  ],
  [
    "only they changed the commitment",
    objective({ commitment: "aspirational" }),
    objective(),
    objective({ commitment: "aspirational" }),
  ],
  [
    "I renamed the cycle, somebody moved its start: a cycle is its name with its dates",
    objective({ cycleStart: "2026-10-05" }),
    objective({ cycle: "Autumn" }),
    objective({ cycle: "Autumn" }),
  ],
  [
    "only they moved the end",
    objective({ cycleEnd: "2026-12-20" }),
    objective({ owner: "Ben" }),
    objective({ owner: "Ben", cycleEnd: "2026-12-20" }),
  ],
  [
    "dates of the same cycle",
    objective(),
    objective({ cycleStart: "2026-09-30", cycleEnd: "2026-12-30" }),
    objective({ cycleStart: "2026-09-30", cycleEnd: "2026-12-30" }),
  ],
])("[C2] %s: joins", (_, now, draft, merged) => {
  expect(mergedDraft(objective(), now, draft)).toEqual({ outcome: "merged", draft: merged, removed: [] });
});

it("[C2] a key result that I removed and nobody touched goes", () => {
  const draft = objective({ keyResults: [keyResult("KR-0002")] });
  expect(mergedDraft(objective(), objective(), draft)).toEqual({ outcome: "merged", draft, removed: ["KR-0001"] });
});

it.each([
  ["the same field", withFirst({ target: "120" }), withFirst({ target: "90" }), "keyResults.0.target"],
  ["the objective's text", objective({ objective: "Lose" }), objective({ objective: "Draw" }), "objective"],
  ["the cycle", objective({ cycle: "A" }), objective({ cycle: "B" }), "cycle"],
  [
    "a key result that I removed and somebody changed",
    withFirst({ current: "11" }),
    objective({ keyResults: [keyResult("KR-0002")] }),
    "keyResults",
  ],
  [
    "a key result that somebody deleted",
    objective({ keyResults: [keyResult("KR-0002")] }),
    objective(),
    "keyResults.0.metric",
  ],
  ["an objective that somebody deleted", null, objective(), "objective"],
])("[C2] %s: a conflict that is shown", (_, now, draft, field) => {
  const merge = mergedDraft(objective(), now, draft);
  expect(merge).toMatchObject({ outcome: "conflict", fields: [{ field }] });
});

it("[C2] says what somebody else cleared", () => {
  const theirs = objective({ keyResults: [keyResult("KR-0001", { current: "" }), keyResult("KR-0002")] });
  expect(mergedDraft(objective(), theirs, withFirst({ current: "20" }))).toMatchObject({
    fields: [
      { field: "keyResults.0.current", message: "Somebody cleared the current value since you opened this objective." },
    ],
  });
});

it("[C2] without an original what the sheet holds is taken for it", () => {
  expect(mergedDraft(null, objective(), withFirst({ target: "9" }))).toMatchObject({
    outcome: "merged",
    draft: { keyResults: [{ target: "9" }, { id: "KR-0002" }] },
  });
});

it("[C2] a key result that only the sheet and the draft know is compared as it stands", () => {
  const added = keyResult("KR-0009", { target: "5" });
  const now = objective({ keyResults: [...objective().keyResults, added] });
  const draft = objective({ keyResults: [...objective().keyResults, { ...added, target: "6" }] });
  expect(mergedDraft(objective(), now, draft)).toMatchObject({ outcome: "merged", draft });
});

it("[C2] says what somebody else wrote", () => {
  expect(mergedDraft(objective(), withFirst({ target: "120" }), withFirst({ target: "90" }))).toMatchObject({
    fields: [{ message: 'Somebody changed the target to "120" since you opened this objective.' }],
  });
});

it("[C2] saving again after a deletion puts it back", () => {
  const draft = objective();
  expect(mergedDraft({ ...draft, id: "" }, null, draft)).toEqual({ outcome: "merged", draft, removed: [] });
});

it("[C2] an objective that was never saved cannot have been deleted", () => {
  const draft = objective({ id: "" });
  expect(mergedDraft(draft, null, draft)).toEqual({ outcome: "merged", draft, removed: [] });
});

it.each([
  ["changed what I removed", withFirst({ current: "11" }), objective({ keyResults: [keyResult("KR-0002")] })],
  ["deleted what I kept", objective({ keyResults: [keyResult("KR-0002")] }), objective()],
])("[C2] names the key result where somebody %s", (_, now, draft) => {
  const merge = mergedDraft(objective(), now, draft);
  expect(merge.outcome === "conflict" && merge.fields[0]?.message).toContain("Metric KR-0001");
});

const seven = Array.from({ length: 7 }, (_, index) => keyResult(`KR-000${index + 1}`));

it("[C2] seven key results by two people's additions are fine", () => {
  const merge = mergedDraft(
    objective({ keyResults: seven.slice(0, 5) }),
    objective({ keyResults: seven.slice(0, 6) }),
    objective({ keyResults: [...seven.slice(0, 5), keyResult("")] }),
  );
  expect(merge.outcome).toBe("merged");
});

it("[C2] a conflict is told before that there are too many", () => {
  const merge = mergedDraft(
    objective({ keyResults: seven.slice(0, 6) }),
    objective({ owner: "Ben", keyResults: seven }),
    objective({ owner: "Cleo", keyResults: [...seven.slice(0, 6), keyResult("")] }),
  );
  expect(merge.outcome === "conflict" && merge.fields.map(({ field }) => field)).toEqual(["owner"]);
});

it("[C2] eight key results by two people's additions are one too many", () => {
  const merge = mergedDraft(
    objective({ keyResults: seven.slice(0, 6) }),
    objective({ keyResults: seven }),
    objective({ keyResults: [...seven.slice(0, 6), keyResult("")] }),
  );
  expect(merge).toMatchObject({ outcome: "conflict", fields: [{ field: "keyResults" }] });
  expect(merge.outcome === "conflict" && merge.fields[0]?.message).toContain("8");
});

it("[C2] no change of anybody's is lost without being told", () => {
  const word = fc.constantFrom("a", "b", "c");
  const triple = fc.tuple(word, word, word);
  fc.assert(
    fc.property(triple, triple, ([owner, theirOwner, myOwner], [target, theirTarget, myTarget]) => {
      const at = (name: string, number: string) => ({ ...withFirst({ target: number }), owner: name });
      const merge = mergedDraft(at(owner, target), at(theirOwner, theirTarget), at(myOwner, myTarget));
      const clash = (base: string, theirs: string, mine: string) => theirs !== base && mine !== base && theirs !== mine;
      const clashes = [clash(owner, theirOwner, myOwner), clash(target, theirTarget, myTarget)].filter(Boolean).length;
      if (merge.outcome === "conflict") expect(merge.fields).toHaveLength(clashes);
      else {
        expect(clashes).toBe(0);
        expect(merge.draft.owner).toBe(theirOwner === owner ? myOwner : theirOwner);
        expect(merge.draft.keyResults[0]?.target).toBe(theirTarget === target ? myTarget : theirTarget);
      }
    }),
  );
});
