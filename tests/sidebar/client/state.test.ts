import { firstState, openReply } from "../../../src/sidebar/client/state";
import { openedFile, savedObjective } from "./drafts";
import { answer, asked, busy, fail, lost, opened, place, played } from "./timeline";

const table = {
  id: "t1",
  sheetId: 5,
  sheetName: "KPIs",
  kpis: 3,
  onTarget: 1,
  atRisk: 1,
  offTarget: 1,
  noData: 0,
  disagreements: [],
  problem: "",
};

describe("opening the file", () => {
  it("asks at once, and is ready with the reply", () => {
    expect(asked(firstState("t0"))).toMatchObject({ operation: "open", payload: {}, token: "t0" });
    expect(opened().file).toEqual({ kind: "ready", open: openedFile() });
  });

  it("fails with a sentence, and asks the same again", () => {
    const failed = fail(firstState("t0"), lost);
    expect(failed.file).toMatchObject({ kind: "failed", fault: lost });
    expect(played(failed, { type: "fileRetried" }).file).toMatchObject({
      kind: "loading",
      waiting: { attempt: 2, request: { token: "t0" } },
    });
  });

  it("counts attempts while it takes long: each one is sent", () => {
    const again = played(firstState("t0"), { type: "fileRetried" });
    expect(again.file).toMatchObject({ kind: "loading", waiting: { attempt: 2, request: { token: "t0" } } });
  });

  it("goes nowhere before there is a file", () => {
    expect(place(played(firstState("t0"), { type: "went", to: { view: "alerts" }, token: "t1" }))).toBe("home");
  });

  it("keeps showing what it knew when reading again fails", () => {
    const refreshing = played(opened(), { type: "refreshPressed", token: "t1" });
    const stale = played(refreshing, { type: "faulted", token: "t1", fault: lost });
    expect(stale.file.kind).toBe("stale");
    expect(openReply(stale.file)).toEqual(openedFile());
    expect(played(stale, { type: "fileRetried" }).file.kind).toBe("refreshing");
  });

  it("hears only the last question about the file", () => {
    const twice = played(opened(), { type: "refreshPressed", token: "t1" }, { type: "refreshPressed", token: "t2" });
    expect(twice.file).toMatchObject({ kind: "refreshing", waiting: { request: { token: "t1" } } });
    const late = played(twice, {
      type: "answered",
      token: "t9",
      answer: { operation: "open", reply: openedFile({ fileName: "Late" }) },
    });
    expect(openReply(late.file)?.fileName).toBe("Goals");
  });
});

describe("going from view to view", () => {
  it.each([
    ["home", { view: "home" }, "home"],
    ["a new objective", { view: "objective", id: "" }, "objective editing"],
    ["a saved objective", { view: "objective", id: "O-7K2P" }, "objective reading"],
    ["the table of the sheet", { view: "table" }, "table reading"],
    ["a tracked table", { view: "tracked", id: "t1" }, "tracked viewing"],
    ["a table that is gone", { view: "tracked", id: "t9" }, "home"],
    ["alerts", { view: "alerts" }, "alerts editing"],
  ] as const)("to %s", (_name, to, expected) => {
    expect(place(played(opened({ tables: [table] }), { type: "went", to, token: "t1" }))).toBe(expected);
  });

  const home = { type: "went", to: { view: "home" }, token: "t2" } as const;
  const build = { type: "went", to: { view: "objective", id: "" }, token: "t1" } as const;
  const type = {
    type: "objective",
    event: { type: "formChanged", change: { type: "headSet", field: "owner", value: "Head of Sales" } },
  } as const;

  it("leaves an untouched form without a question", () => {
    expect(place(played(opened(), build, home))).toBe("home");
  });

  it("asks before it leaves what is not saved, and stays or goes as answered", () => {
    const asking = played(opened(), build, type, home);
    expect([place(asking), asking.leaving.kind]).toEqual(["objective editing", "asking"]);
    const stayed = played(asking, { type: "leaveCancelled" });
    expect([place(stayed), stayed.leaving.kind]).toEqual(["objective editing", "no"]);
    const left = played(asking, { type: "leaveConfirmed", token: "t3" });
    expect([place(left), left.leaving.kind]).toEqual(["home", "no"]);
  });

  it("ignores the answer of a view that was left", () => {
    const reading = played(opened(), { type: "went", to: { view: "objective", id: "O-7K2P" }, token: "t1" });
    const late = played(reading, home, {
      type: "answered",
      token: "t1",
      answer: { operation: "readObjective", reply: { draft: savedObjective() } },
    });
    expect(place(late)).toBe("home");
    expect(place(played(reading, home, { type: "faulted", token: "t1", fault: lost }))).toBe("home");
  });
});

describe("a tracked table", () => {
  const viewing = () =>
    played(opened({ tables: [table] }), { type: "went", to: { view: "tracked", id: "t1" }, token: "t1" });

  it("is repaired once, however often the answer comes, and the file is read again", () => {
    const working = played(viewing(), { type: "tracked", event: { type: "repairPressed", token: "t2" } });
    expect(asked(working)).toEqual({
      token: "t2",
      operation: "repairTable",
      payload: { requestId: "t2", tableId: "t1" },
    });
    const done = answer(working, { operation: "repairTable", reply: { outcome: "done", message: "In place." } });
    expect(done.current).toMatchObject({ screen: { kind: "viewing", notice: { tone: "good", message: "In place." } } });
    expect(done.file).toMatchObject({ kind: "refreshing", waiting: { request: { operation: "open" } } });
    const counted = answer(done, {
      operation: "open",
      reply: openedFile({ tables: [{ ...table, offTarget: 0, onTarget: 2 }] }),
    });
    expect(counted.current).toMatchObject({ screen: { table: { onTarget: 2 }, notice: { message: "In place." } } });
  });

  it("is asked about before it is removed", () => {
    const asking = played(viewing(), { type: "tracked", event: { type: "removePressed" } });
    expect(place(asking)).toBe("tracked asking");
    expect(place(played(asking, { type: "tracked", event: { type: "removeCancelled" } }))).toBe("tracked viewing");
    const working = played(asking, { type: "tracked", event: { type: "removeConfirmed", token: "t2" } });
    expect(asked(working).operation).toBe("untrackTable");
    const gone = answer(working, { operation: "untrackTable", reply: { outcome: "done", message: "As before." } });
    expect(gone.current).toMatchObject({ screen: { kind: "removed", message: "As before." } });
  });

  it.each([
    ["repair", "repairPressed", "repairTable"],
    ["remove", "removeConfirmed", "untrackTable"],
  ] as const)("says why it could not %s, and tries the very same again", (act, press, operation) => {
    const start =
      act === "repair" ? viewing() : played(viewing(), { type: "tracked", event: { type: "removePressed" } });
    const working = played(start, { type: "tracked", event: { type: press, token: "t2" } });
    const failed = fail(working, busy);
    expect(failed.current).toMatchObject({ screen: { kind: "viewing", notice: { kind: "fault", fault: busy } } });
    const again = played(failed, { type: "retried" });
    expect(again.current).toMatchObject({
      screen: { kind: "working", act, waiting: { attempt: 2, request: { token: "t2" } } },
    });
    const refused = answer(again, { operation, reply: { outcome: "refused", message: "Row 3 is protected." } });
    expect(refused.current).toMatchObject({ screen: { kind: "viewing", notice: { tone: "bad" } } });
  });
});
