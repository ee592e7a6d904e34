import fc from "fast-check";
import { type Choices, differences, mergedDraft } from "../../../../src/sidebar/client/objective/merge";
import type { KeyResultDraft, ObjectiveDraft } from "../../../../src/sidebar/contract";
import { keyResult, savedObjective } from "../drafts";

const original = savedObjective();
const changed = (changes: Partial<ObjectiveDraft>): ObjectiveDraft => ({ ...original, ...changes });

/** The objective with one key result changed, or gone where there is no change. */
function withKeyResult(id: string, changes: Partial<KeyResultDraft> | null): ObjectiveDraft {
  const keyResults = original.keyResults.flatMap((one) =>
    one.id !== id ? [one] : changes === null ? [] : [{ ...one, ...changes }],
  );
  return { ...original, keyResults };
}

const keys = (yours: ObjectiveDraft, theirs: ObjectiveDraft) =>
  differences(original, yours, theirs).map((difference) => difference.key);

describe("differences", () => {
  it.each([
    //                       yours                                        theirs                                        to choose
    ["nothing changed", original, original, []],
    ["only yours", changed({ owner: "A" }), original, []],
    ["only theirs", original, changed({ owner: "B" }), []],
    ["the same change", changed({ owner: "A" }), changed({ owner: "A" }), []],
    ["two places", changed({ owner: "A" }), changed({ objective: "B" }), []],
    ["one place", changed({ owner: "A" }), changed({ owner: "B" }), ["owner"]],
    ["cycle", changed({ cycle: "2027-Q1" }), changed({ cycle: "2027-Q2" }), ["cycle"]],
    [
      "one target",
      withKeyResult("KR-0001", { target: "80" }),
      withKeyResult("KR-0001", { target: "75" }),
      ["KR-0001.target"],
    ],
    ["they removed it", withKeyResult("KR-0001", { target: "80" }), withKeyResult("KR-0001", null), ["KR-0001"]],
    ["they removed it, untouched here", original, withKeyResult("KR-0001", null), ["KR-0001"]],
    [
      "removed here, changed there",
      withKeyResult("KR-0001", null),
      withKeyResult("KR-0001", { target: "75" }),
      ["KR-0001"],
    ],
    ["removed here, untouched there", withKeyResult("KR-0001", null), original, []],
  ])("%s", (_name, yours, theirs, expected) => {
    expect(keys(yours, theirs)).toEqual(expected);
  });
});

describe("the merged draft", () => {
  const merge = (yours: ObjectiveDraft, theirs: ObjectiveDraft, choices: Choices = {}) =>
    mergedDraft(original, yours, theirs, choices);
  const ids = (draft: ObjectiveDraft) => draft.keyResults.map((one) => one.id);

  it("joins changes in different places", () => {
    const both = merge(changed({ owner: "A" }), withKeyResult("KR-0002", { current: "5.5%" }));
    expect(both.owner).toBe("A");
    expect(both.keyResults[1]?.current).toBe("5.5%");
  });

  it.each([
    ["yours", "A"],
    ["theirs", "B"],
  ] as const)("takes %s where that was chosen", (side, owner) => {
    expect(merge(changed({ owner: "A" }), changed({ owner: "B" }), { owner: side }).owner).toBe(owner);
  });

  it("keeps the days of a cycle with its name", () => {
    const yours = changed({ cycle: "2027-Q1", cycleStart: "2027-01-01", cycleEnd: "2027-03-31" });
    const theirs = changed({ cycle: "2027-Q2", cycleStart: "2027-04-01", cycleEnd: "2027-06-30" });
    expect(merge(yours, theirs, { cycle: "theirs" })).toMatchObject({ cycle: "2027-Q2", cycleStart: "2027-04-01" });
    expect(merge(yours, theirs, { cycle: "yours" })).toMatchObject({ cycle: "2027-Q1", cycleEnd: "2027-03-31" });
  });

  it("brings a key result that they removed back as a new one, or leaves it removed", () => {
    const theirs = withKeyResult("KR-0001", null);
    expect(ids(merge(original, theirs, { "KR-0001": "yours" }))).toEqual(["", "KR-0002", "KR-0003"]);
    expect(ids(merge(original, theirs, { "KR-0001": "theirs" }))).toEqual(["KR-0002", "KR-0003"]);
  });

  it("takes in what they added, and leaves out what you removed", () => {
    const added = keyResult({ id: "KR-0009", metric: "Added" });
    const theirs = changed({ keyResults: [...original.keyResults, added] });
    expect(ids(merge(withKeyResult("KR-0002", null), theirs))).toEqual(["KR-0001", "KR-0003", "KR-0009"]);
  });

  it("keeps new key results of yours", () => {
    const yours = changed({ keyResults: [...original.keyResults, keyResult({ metric: "New" })] });
    expect(merge(yours, original).keyResults[3]?.metric).toBe("New");
  });

  const text = fc.constantFrom("1", "2", "3");
  const version = fc.record({ owner: text, target: text, isThere: fc.boolean() }).map(({ owner, target, isThere }) => ({
    ...withKeyResult("KR-0001", isThere ? { target } : null),
    owner,
  }));

  it("is theirs where nothing changed here, and yours where nothing changed there", () => {
    fc.assert(
      fc.property(version, (other) => {
        const choices: Choices = { "KR-0001": "theirs" };
        expect(mergedDraft(original, original, other, choices)).toEqual(other);
        expect(mergedDraft(original, other, original, {})).toEqual(other);
      }),
    );
  });

  it("leaves nothing to choose when it is compared with theirs again", () => {
    fc.assert(
      fc.property(version, version, (yours, theirs) => {
        const choices = Object.fromEntries(keys(yours, theirs).map((key) => [key, "yours" as const]));
        const draft = mergedDraft(original, yours, theirs, choices);
        expect(differences(theirs, draft, theirs)).toEqual([]);
      }),
    );
  });
});
