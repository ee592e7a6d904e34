import fc from "fast-check";
import { type Journal, journalText, parseJournal, planFits } from "../../src/sheets/journal";
import { rpc } from "../../src/sidebar/server";
import { servicesOf } from "../journeys/services-of";
import { journalOf, keyResult, neighbours, type OkrFile, objective, openOkrs } from "../sidebar/okr-file";

const empty: Journal = {
  open: null,
  answered: [],
  undo: [],
  heartbeat: 0,
  rulesSeen: 0,
  runner: "",
  runnerSince: 0,
  clocks: [],
  sheets: {},
  made: [],
  conflict: "",
};
const bytes = (text: string) => new TextEncoder().encode(text).length;

it("[C5] the property stays below 9 kB, and the newest requests stay in it", () => {
  const text = fc.string({ unit: "binary", maxLength: 60 });
  const answers = fc.array(fc.tuple(text, text), { maxLength: 120 });
  fc.assert(
    fc.property(answers, fc.string({ unit: "binary", maxLength: 3000 }), (answered, long) => {
      const plan = { long };
      fc.pre(planFits(plan));
      const open = { requestId: "r1", kind: "saveObjective", plan, answer: "O-7K2P", since: 1, undo: null, undoes: "" };
      const kept = parseJournal(journalText({ ...empty, open, answered }));
      expect(bytes(journalText({ ...empty, open, answered }))).toBeLessThanOrEqual(9_000);
      expect(kept.open).toEqual(JSON.parse(JSON.stringify(open)));
      expect(kept.answered).toEqual(JSON.parse(JSON.stringify(answered.slice(answered.length - kept.answered.length))));
    }),
  );
});

it("[C4] fifty usual requests are remembered beside the longest plan", () => {
  const answered = Array.from(
    { length: 80 },
    (_, index) => [`1764057600000-${1000 + index}-abcdef`, "O-7K2P"] as const,
  );
  const longest = { text: "x".repeat(5_900) };
  expect(planFits(longest)).toBe(true);
  const open = {
    requestId: "r",
    kind: "saveObjective",
    plan: longest,
    answer: "O-7K2P",
    since: 1,
    undo: null,
    undoes: "",
  };
  const kept = parseJournal(journalText({ ...empty, open, answered }));
  expect(kept.answered).toEqual(answered.slice(-50));
});

it("[D5] whatever stands in the property, a journal is read", () => {
  const stored = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({ open: fc.jsonValue(), answered: fc.jsonValue(), heartbeat: fc.jsonValue(), sheets: fc.jsonValue() })
      .map((any) => JSON.stringify(any)),
    fc.constant(null),
  );
  fc.assert(
    fc.property(stored, (text) => {
      const journal = parseJournal(text);
      expect(parseJournal(journalText(journal))).toEqual(journal);
    }),
    { numRuns: 1000 },
  );
});

describe("a save", () => {
  it("[C4] asked twice with one id happens once, with the same answer", () => {
    const file = openOkrs();
    const first = file.save(objective(), null, "click");
    const before = file.state();
    expect(file.save(objective(), null, "click")).toEqual(first);
    expect(file.state()).toBe(before);
    expect(journalOf(file)).toMatchObject({ open: null, answered: [["click", expect.stringMatching(/^O-/)]] });
  });

  it("[C1] begun during somebody else's save is told to wait, and writes nothing", () => {
    const file = openOkrs();
    let told: ReturnType<OkrFile["ask"]> | undefined;
    file.host.calls.reset();
    // At the first write of one save another one begins: it meets the lock.
    file.host.calls.visitAt(5, () => {
      told = file.ask("saveObjective", {
        requestId: "other",
        draft: objective({ objective: "Other" }),
        original: null,
      });
    });
    file.save(objective());
    expect(told).toEqual({
      ok: false,
      code: "E-BUSY",
      message: "Somebody else is saving in this file right now. Wait a few seconds, then try again.",
    });
    expect(file.okrs().map((row) => row[2])).toEqual([
      "Text",
      "Win the hearts of new customers",
      "Trial sign-ups a week",
      "Churn",
    ]);
  });

  it("[C5] leaves the lock open behind it, whatever happened", () => {
    const file = openOkrs();
    file.host.calls.reset();
    file.host.calls.failAt(6, "before");
    expect(file.ask("saveObjective", { requestId: "a", draft: objective(), original: null }).ok).toBe(false);
    expect(file.ask("saveObjective", { requestId: "b", draft: objective({ objective: "B" }), original: null }).ok).toBe(
      true,
    );
  });
});

it("[C5] what somebody changed after a crash is not overwritten: a notice says where", () => {
  const start = neighbours();
  const saved = start.draft;
  const file = openOkrs({ saved: start.saved });
  const draft = {
    ...saved,
    keyResults: saved.keyResults.map((each) => ({ ...each, target: "200%", baseline: "1%", current: "" })),
  };
  file.host.calls.reset();
  file.host.calls.failAt(8, "before");
  expect(file.ask("saveObjective", { requestId: "r", draft, original: saved }).ok).toBe(false);
  expect(journalOf(file).open).not.toBeNull();
  file.type("OKRs!K3", "77");
  const { notices } = file.reply("open", {});
  expect(notices).toEqual([expect.stringContaining("somebody has changed KR-")]);
  expect(file.values("OKRs!K3")).toEqual([[77]]);
  expect(journalOf(file).open).toBeNull();
  // It stays on show until the objective is saved again.
  expect(file.reply("open", {}).notices).toEqual(notices);
  const now = file.reply("readObjective", { id: saved.id }).draft;
  if (!now) throw new Error("The objective is there.");
  expect(file.save({ ...now, owner: "Ben" }, now, "answer").outcome).toBe("saved");
  expect(file.reply("open", {}).notices).toEqual([]);
});

it("[C3] two saves, one begun at any call of the other: as if one came after the other, and nobody's change is lost unseen", () => {
  const { saved, draft } = neighbours();
  const [first = keyResult(), second = keyResult()] = draft.keyResults;
  const mine = { ...draft, keyResults: [{ ...first, target: "120" }, second] };
  const theirs = {
    ...draft,
    owner: "Cleo Diaz",
    keyResults: [
      { ...first, target: "130" },
      { ...second, current: "6%" },
    ],
  };
  const alone = openOkrs({ saved });
  alone.save(mine, draft, "mine");
  const outcomes = new Set<string>();
  for (let call = 1; call <= alone.spent(); call++) {
    const file = openOkrs({ saved });
    let inner: ReturnType<OkrFile["ask"]> | undefined;
    file.host.calls.reset();
    file.host.calls.visitAt(call, () => {
      inner = rpc("saveObjective", { requestId: "theirs", draft: theirs, original: draft }, servicesOf(file));
    });
    const outer = file.ask("saveObjective", { requestId: "mine", draft: mine, original: draft });
    const told = (answer: typeof inner) => {
      if (!answer?.ok) return answer?.code;
      return "outcome" in answer.reply ? answer.reply.outcome : undefined;
    };
    const story = `${told(inner)} inside ${told(outer)}`;
    outcomes.add(story);
    const target = file.values("OKRs!K3")[0]?.[0];
    const owner = file.values("OKRs!F2")[0]?.[0];
    // Before the lock is taken the other one comes first, and mine meets its target; afterwards the other one waits.
    expect([call, story, target, owner]).toEqual(
      told(inner) === "saved"
        ? [call, "saved inside conflict", 130, "Cleo Diaz"]
        : [call, "E-BUSY inside saved", 120, "Ana Souza"],
    );
  }
  expect([...outcomes].sort()).toEqual(["E-BUSY inside saved", "saved inside conflict"]);
});

it("[D3] what somebody types into the row while it is being saved stays", () => {
  const { saved, draft } = neighbours();
  const mine = { ...draft, owner: "Ben Lee", keyResults: draft.keyResults.map((each) => ({ ...each, weight: "4" })) };
  const alone = openOkrs({ saved });
  alone.save(mine, draft, "mine");
  for (let call = 1; call <= alone.spent(); call++) {
    const file = openOkrs({ saved });
    file.host.calls.reset();
    file.host.calls.visitAt(call, () => file.type("OKRs!T3:V3", [["Sign-ups", "a note", "mine"]]));
    file.host.calls.visitAt(call, () => file.type("OKRs!L4", "7%"));
    expect(file.ask("saveObjective", { requestId: "mine", draft: mine, original: draft })).toMatchObject({ ok: true });
    expect([call, ...(file.values("OKRs!T3:V3")[0] ?? [])]).toEqual([call, "Sign-ups", "a note", "mine"]);
    expect([call, file.values("OKRs!L4:M4")]).toEqual([call, [[0.07, 4]]]);
  }
});

const protectedCell =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

it("[D4] protected cells are named, and stand in nobody's way afterwards", () => {
  const { saved, draft } = neighbours();
  const file = openOkrs({ saved });
  file.host.calls.reset();
  file.host.calls.failAt(7, "before", protectedCell);
  const changed = { ...draft, owner: "Ben Lee" };
  const refused = file.ask("saveObjective", { requestId: "one", draft: changed, original: draft });
  expect(refused).toMatchObject({
    ok: false,
    code: "E-PROT",
    message: expect.stringMatching(/^Cells F2:F4 of sheet "OKRs" are protected/),
  });
  expect(journalOf(file).open).toBeNull();
  expect(file.reply("open", {}).notices).toEqual([expect.stringContaining("could not be finished. Cells F2:F4")]);
  expect(file.save(changed, draft, "two").outcome).toBe("saved");
  expect(file.reply("open", {}).notices).toEqual([]);
});

it("[C5] a change that cannot be finished for a day is given up, with a notice", () => {
  const { saved, draft } = neighbours();
  const file = openOkrs({ saved });
  file.host.calls.reset();
  file.host.calls.failAt(7, "before");
  file.ask("saveObjective", { requestId: "one", draft: { ...draft, owner: "Ben Lee" }, original: draft });
  expect(journalOf(file).open).not.toBeNull();
  const openedLater = (hours: number) => {
    const later = openOkrs({ saved: file.saved(), now: Date.UTC(2026, 10, 25, 8 + hours) });
    later.host.calls.reset();
    // The eighth call is the first write: before it the record, the lock and both sheets were read.
    later.host.calls.failAt(8, "before", "Service Spreadsheets failed");
    return { later, answer: later.ask("open", {}) };
  };
  const soon = openedLater(1);
  expect(soon.answer).toMatchObject({ ok: false, code: "E-FAULT" });
  expect(journalOf(soon.later).open).not.toBeNull();
  const nextDay = openedLater(25);
  expect(nextDay.answer).toMatchObject({
    ok: true,
    reply: { notices: [expect.stringContaining("could not be finished")] },
  });
  expect(journalOf(nextDay.later).open).toBeNull();
});
