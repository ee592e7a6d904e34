// "Undo last change", told on the OKRs sheet and on a tracked table: what still stands as we wrote it goes back.
import type { ObjectiveDraft } from "../../src/core/okr/draft";
import { tellStory } from "../journeys/kpi-story";
import { journalOf, keyResult, neighbours, type OkrFile, objective, openOkrs } from "../sidebar/okr-file";

function saved(file: OkrFile, draft: ObjectiveDraft, original: ObjectiveDraft | null = null): ObjectiveDraft {
  const reply = file.save(draft, original);
  if (reply.outcome !== "saved") throw new Error(JSON.stringify(reply));
  return reply.draft;
}

function undo(file: OkrFile, requestId = "undo"): string {
  const { lastChange } = file.reply("open", {});
  if (!lastChange) throw new Error("There is nothing to undo.");
  return file.reply("undoLast", { requestId, change: lastChange.id }).message;
}

const rows = (file: OkrFile): string =>
  JSON.stringify({
    values: file.okrs(),
    formats: file.book.numberFormats({ ...file.area("OKRs!A1:U20") }),
    formulas: file.formulas("OKRs!A1:U20"),
  });

describe("[D11] an objective", () => {
  it("that was new goes with its rows, and its neighbour stays as it is", () => {
    const file = openOkrs();
    saved(file, objective({ objective: "A neighbour" }));
    const before = rows(file);
    saved(file, objective());
    expect(undo(file)).toBe('Taken back: Saved the objective "Win the hearts of new customers".');
    expect(rows(file)).toBe(before);
    expect(file.reply("open", {}).lastChange?.what).toBe('Saved the objective "A neighbour".');
  });

  it("that was changed stands as before: texts, numbers, formats, the day of the check-in", () => {
    const file = openOkrs();
    const draft = saved(file, objective());
    const before = rows(file);
    const [first = keyResult(), second = keyResult()] = draft.keyResults;
    const changed = { ...draft, owner: "Ben Lee", keyResults: [{ ...first, target: "R$ 200", current: "30" }, second] };
    saved(file, changed, draft);
    expect(rows(file)).not.toBe(before);
    undo(file);
    expect(rows(file)).toBe(before);
  });

  it("that lost a key result has it back, scored as before", () => {
    const file = openOkrs();
    const draft = saved(file, objective());
    saved(file, objective({ objective: "Below" }));
    const [first = keyResult()] = draft.keyResults;
    const objectiveScore = file.value("OKRs!O2");
    saved(file, { ...draft, keyResults: [first] }, draft);
    expect(file.value("OKRs!C4")).toBe("Below");
    undo(file);
    expect(file.values("OKRs!C2:C5").flat()).toEqual([draft.objective, first.metric, "Churn", "Below"]);
    expect(file.value("OKRs!O2")).toBe(objectiveScore);
  });

  it("keeps what somebody has changed since, and says where", () => {
    const file = openOkrs();
    const draft = saved(file, objective());
    const [first = keyResult(), second = keyResult()] = draft.keyResults;
    saved(file, { ...draft, owner: "Ben Lee", keyResults: [{ ...first, target: "200" }, second] }, draft);
    file.type("OKRs!K3", "150");
    expect(undo(file)).toContain(
      'Left as they are, because somebody has changed them since: Target of "Trial sign-ups a week".',
    );
    expect(file.value("OKRs!K3")).toBe(150);
    expect(file.values("OKRs!F2:F4").flat()).toEqual(["Ana Souza", "Ana Souza", "Ana Souza"]);
  });

  it("that was new keeps the rows that somebody has been at, and the objective above them", () => {
    const file = openOkrs();
    const draft = saved(file, objective());
    file.type("OKRs!L3", "77");
    expect(undo(file)).toContain("somebody has changed them since");
    expect(file.values("OKRs!C2:C4").flat()).toEqual([draft.objective, draft.keyResults[0]?.metric, ""]);
  });

  it("keeps five changes, the newest first, and never takes another one back than the one on show", () => {
    const file = openOkrs();
    let draft = saved(file, objective({ objective: "v0" }));
    for (let version = 1; version <= 6; version++) {
      draft = saved(file, { ...draft, objective: `v${version}` }, draft);
    }
    const stale = file.reply("open", {}).lastChange?.id ?? "";
    for (const version of ["v5", "v4", "v3", "v2", "v1"]) {
      undo(file, `to ${version}`);
      expect(file.value("OKRs!C2")).toBe(version);
    }
    expect(file.reply("open", {}).lastChange).toBeNull();
    expect(file.reply("undoLast", { requestId: "more", change: stale }).outcome).toBe("refused");
    draft = saved(file, { ...draft, objective: "v7" }, { ...draft, objective: "v1" });
    expect(file.reply("undoLast", { requestId: "more", change: stale }).message).toContain(
      "Something else was changed",
    );
  });

  it("is taken back once, however often one clicks", () => {
    const file = openOkrs();
    const draft = saved(file, objective({ objective: "one" }));
    saved(file, { ...draft, objective: "two" }, draft);
    const change = file.reply("open", {}).lastChange?.id ?? "";
    const first = file.reply("undoLast", { requestId: "click", change });
    const state = file.state();
    expect(file.reply("undoLast", { requestId: "click", change })).toEqual(first);
    expect(file.state()).toBe(state);
  });
});

it("[D11, C5] broken off at any call, an undo is finished by whoever comes next, and once", () => {
  const { saved: start, draft } = neighbours();
  const opened = (): OkrFile => {
    const file = openOkrs({ saved: start });
    const [first = keyResult()] = draft.keyResults;
    saved(file, { ...draft, owner: "Ben Lee", keyResults: [{ ...first, target: "200" }] }, draft);
    return file;
  };
  const whole = opened();
  const calls = () => {
    undo(whole);
    return whole.spent();
  };
  const spent = calls();
  const goal = rows(whole);
  for (let call = 1; call <= spent; call++) {
    for (const when of ["before", "after"] as const) {
      const file = opened();
      const change = file.reply("open", {}).lastChange?.id ?? "";
      file.host.calls.failAt(call, when, "We're sorry, a server error occurred.");
      file.ask("undoLast", { requestId: "undo", change });
      file.reply("undoLast", { requestId: "undo", change });
      expect([call, when, rows(file)]).toEqual([call, when, goal]);
      expect(journalOf(file).open).toBeNull();
    }
  }
});

const undoLast = async (file: ReturnType<typeof tellStory>): Promise<string> => {
  const reply: unknown = await file.call("rpc", "open", {});
  const { lastChange } = (reply as { reply: { lastChange: { id: string } | null } }).reply;
  return (await file.ask("undoLast", { change: lastChange?.id ?? "none" })).message;
};

describe("[D11, D13] formulas made independent", () => {
  const rows = [
    ["Current", "Target", "One by one", "All at once"],
    ["1", "2", "=OKRSCORE(A2,B2)", "=KPISTATUS(A2:A4,B2:B4)"],
    ["2", "2", "=OKRSCORE(A3,B3)", ""],
    ["3", "4", "=OKRSCORE($A4,$B$4)", ""],
  ];
  const opened = () => tellStory({ tables: [{ name: "It's", rows: rows.map((row) => [...row]) }] });
  const formulas = (file: ReturnType<typeof tellStory>) => file.formulas("'It''s'!C2:D4");

  it("are ours again, in their own cells", async () => {
    const file = opened();
    const [before, shown] = [formulas(file), file.values("'It''s'!C2:D4")];
    const { message } = await file.ask("makeIndependent", {});
    expect(message).toContain("6 cells hold native formulas now");
    expect(formulas(file).flat().join()).not.toContain("KPI");
    expect(await undoLast(file)).toBe("Taken back: Made 6 cells independent of Lodestar.");
    expect([formulas(file), file.values("'It''s'!C2:D4")]).toEqual([before, shown]);
    expect(await undoLast(file)).toContain("There is no change");
  });

  it("stay where somebody has written since, and it is said where", async () => {
    const file = opened();
    await file.ask("makeIndependent", {});
    const natives = formulas(file);
    file.type("'It''s'!C3", "7");
    file.type("'It''s'!D4", "fine");
    const message = await undoLast(file);
    expect(message).toContain('Left as they are, because somebody has changed them since: C3 on sheet "It\'s", D2 on');
    expect(formulas(file).map(([first]) => first)).toEqual(["=OKRSCORE(A2,B2)", "", "=OKRSCORE($A4,$B$4)"]);
    expect(formulas(file)[0]?.[1]).toBe(natives[0]?.[1]);
    expect(file.value("'It''s'!D4")).toBe("fine");
  });

  it("of a sheet that is gone since are named", async () => {
    const file = tellStory({
      tables: [
        { name: "KPIs", rows: [["a"]] },
        { name: "Scores", rows: rows.map((row) => [...row]) },
      ],
    });
    await file.ask("makeIndependent", {});
    file.book.deleteSheet(file.area("Scores!A1").sheet);
    expect(await undoLast(file)).toContain("Nothing was taken back of this");
  });

  it("a thousand alike are remembered in a few words; a hundred of a hundred kinds are not, and the answer says so", async () => {
    const alike = Array.from({ length: 1_000 }, (_, at) => [String(at), "9", `=OKRSCORE(A${at + 1},B${at + 1})`]);
    const file = tellStory({ tables: [{ name: "KPIs", rows: alike }] });
    expect((await file.ask("makeIndependent", {})).message).not.toContain("version history");
    await undoLast(file);
    expect(file.formulas("KPIs!C1000")).toEqual([["=OKRSCORE(A1000,B1000)"]]);
    const kinds = Array.from({ length: 100 }, (_, at) => [String(at), `=OKRSCORE(A${at + 1},${at + 7})`]);
    const other = tellStory({ tables: [{ name: "KPIs", rows: kinds }] });
    expect((await other.ask("makeIndependent", {})).message).toContain("version history");
  });
});

describe("[D11] a tracked table", () => {
  const undoTable = undoLast;
  const looks = (file: ReturnType<typeof tellStory>): unknown => ({
    values: file.values("KPIs!A1:G8"),
    formulas: file.formulas("KPIs!A1:G8"),
    rules: file.book.rules(file.area("KPIs!A1").sheet),
  });

  it("that was new is untracked: rules and status column go", async () => {
    const file = tellStory();
    const before = looks(file);
    await file.track();
    expect(await undoTable(file)).toBe('Taken back: Began to track the table on sheet "KPIs".');
    expect(looks(file)).toEqual(before);
    expect(file.tableId()).toBe("");
  });

  it("keeps a word that somebody wrote over a status of ours, and says where", async () => {
    const file = tellStory();
    await file.track();
    file.type("KPIs!F3", "fine");
    expect(await undoTable(file)).toContain("F3 (Status (Lodestar))");
    expect(file.value("KPIs!F3")).toBe("fine");
    expect(file.value("KPIs!F2")).toBe("");
  });

  it("that was tracked in another way, or no more, is tracked as before, and tells nobody of old falls", async () => {
    const file = tellStory();
    await file.track();
    const before = looks(file);
    await file.track({ statusColumn: false, wholeRow: true, colourOnTarget: true });
    await undoTable(file);
    expect(looks(file)).toEqual(before);
    file.type("KPIs!B2", "1");
    const told = file.ledger().length;
    await file.untrack();
    await undoTable(file);
    expect(looks(file)).toMatchObject({ rules: (before as { rules: unknown }).rules });
    await file.click("checkKpisNow");
    expect(file.ledger()).toHaveLength(told);
  });
});
