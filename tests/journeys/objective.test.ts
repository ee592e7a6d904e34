import type { ObjectiveDraft } from "../../src/core/okr/draft";
import type { OperationName, Operations, RpcReply } from "../../src/sidebar/contract";
import { fiveKeyResults, keyResult, objective } from "../sidebar/okr-file";
import { openTestFile, type TestFile } from "./open-file";

/** The sidebar's page, in front of the built add-on: what it asks goes through Google's own door. */
async function ask<K extends OperationName>(
  file: TestFile,
  operation: K,
  request: Operations[K]["request"],
): Promise<Operations[K]["reply"]> {
  const answer = (await file.call("rpc", operation, request)) as RpcReply<K>;
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.message}`);
  return answer.reply;
}

async function saved(file: TestFile, draft: ObjectiveDraft, original: ObjectiveDraft | null, requestId: string) {
  const reply = await ask(file, "saveObjective", { requestId, draft, original });
  if (reply.outcome !== "saved") throw new Error(JSON.stringify(reply));
  return reply;
}

it("an objective from the first click to the check-in of a colleague without Lodestar", async () => {
  const file = openTestFile({ tables: [{ name: "Plan", rows: [["kept"]] }] });
  await file.host.open();
  const opening = await file.countedCalls(() => file.click("openSidebar"));
  expect(file.host.view().sidebar?.title).toBe("Lodestar");
  let first: Operations["open"]["reply"] | undefined;
  opening.push(...(await file.countedCalls(async () => (first = await ask(file, "open", {})))));
  expect(opening.length).toBeLessThanOrEqual(8);
  expect(first).toMatchObject({
    fileName: "Test file",
    userEmail: "ana@example.com",
    locale: "en_US",
    isCopy: false,
    objectives: [],
    tables: [],
    notices: [],
    currentCycle: { name: "2026-Q4", start: "2026-10-01", end: "2026-12-31" },
  });

  let reply: Awaited<ReturnType<typeof saved>> | undefined;
  const saving = await file.countedCalls(async () => (reply = await saved(file, fiveKeyResults(), null, "one")));
  expect(saving.length).toBeLessThanOrEqual(16);
  expect(reply?.score).toBe(0);

  // Somebody with nothing but the file types a value: the sheet scores it.
  file.type("OKRs!L3", "25");
  expect(file.value("OKRs!N3")).toBe(0.5);
  expect(file.value("OKRs!O2")).toBeCloseTo(0.5 / 15, 10);
  file.type("OKRs!L4", "50,000");
  expect(file.value("OKRs!O2")).toBeCloseTo((0.5 + 2) / 15, 10);
  const { objectives } = await ask(file, "open", {});
  expect(objectives[0]?.score).toBeCloseTo((0.5 + 2) / 15, 10);

  // Time passes: opened again after the quarter, the sheet's own status has followed, without anybody's doing.
  expect(file.value("OKRs!Q2")).toBe("Off track");
  const later = openTestFile({ saved: file.saved(), now: Date.UTC(2027, 0, 4, 8) });
  expect(later.value("OKRs!Q2")).toBe("Missed");
});

it("two people with one objective open: different fields join, the same field is shown to the second", async () => {
  const file = openTestFile({ tables: [{ name: "Plan", rows: [["kept"]] }] });
  const { draft } = await saved(file, objective(), null, "one");
  const [signUps = keyResult(), churn = keyResult()] = draft.keyResults;

  const mine = { ...draft, keyResults: [{ ...signUps, target: "120" }, churn] };
  const theirs = { ...draft, owner: "Cleo Diaz", keyResults: [signUps, { ...churn, current: "6%" }] };
  await saved(file, theirs, draft, "theirs");
  const joined = await saved(file, mine, draft, "mine");
  expect(joined.draft).toEqual({
    ...theirs,
    keyResults: [
      { ...signUps, target: "120" },
      { ...churn, current: "6%" },
    ],
  });

  const again = { ...draft, keyResults: [{ ...signUps, target: "90" }, churn] };
  const before = JSON.stringify(file.book.save());
  expect(await ask(file, "saveObjective", { requestId: "again", draft: again, original: draft })).toEqual({
    outcome: "conflict",
    theirs: joined.draft,
    fields: [
      {
        field: "keyResults.0.target",
        message: 'Somebody changed the target to "120" since you opened this objective.',
      },
    ],
  });
  expect(JSON.stringify(file.book.save())).toBe(before);

  // They choose their own value, with the sheet's state as the new original.
  const chosen = await saved(file, { ...joined.draft, keyResults: again.keyResults }, joined.draft, "chosen");
  expect(chosen.draft.keyResults[0]?.target).toBe("90");
});

it("a row that somebody deleted is a conflict, and saving again brings the objective back", async () => {
  const file = openTestFile({ tables: [{ name: "Plan", rows: [["kept"]] }] });
  const { draft } = await saved(file, objective(), null, "one");
  const okrs = file.area("OKRs!A1").sheet;
  file.book.deleteRows(okrs, 3, 1);
  const changed = { ...draft, owner: "Ben Lee" };
  const conflict = await ask(file, "saveObjective", { requestId: "two", draft: changed, original: draft });
  expect(conflict).toMatchObject({
    outcome: "conflict",
    fields: [{ message: expect.stringContaining('deleted the key result "Trial sign-ups a week"') }],
  });
  file.book.deleteRows(okrs, 2, 2);
  const gone = await ask(file, "saveObjective", { requestId: "three", draft: changed, original: draft });
  if (gone.outcome !== "conflict") throw new Error("The objective is gone.");
  const back = await saved(file, changed, gone.theirs, "four");
  expect(file.values("OKRs!C2:F4")).toEqual([
    ["Win the hearts of new customers", "", "", "Ben Lee"],
    ["Trial sign-ups a week", back.draft.id, "", "Ben Lee"],
    ["Churn", back.draft.id, "", "Ben Lee"],
  ]);
  expect(file.value("OKRs!O2")).toBe(0.375);
});

it("the file closed and opened again goes on where it was", async () => {
  const file = openTestFile({ tables: [{ name: "Plan", rows: [["kept"]] }], locale: "pt_BR" });
  const draft = objective({
    keyResults: [
      keyResult({ target: "1.500,5", current: "750,25" }),
      keyResult({ target: "45%", baseline: "5%", current: "25%" }),
    ],
  });
  const { draft: kept } = await saved(file, draft, null, "one");
  expect(kept.keyResults.map(({ target }) => target)).toEqual(["1500,5", "45%"]);
  const reopened = openTestFile({ saved: file.saved(), locale: "pt_BR" });
  expect((await ask(reopened, "readObjective", { id: kept.id })).draft).toEqual(kept);
  // The page asks once more, as after a lost answer: still saved once.
  expect((await saved(reopened, draft, null, "one")).draft).toEqual(kept);
  expect(reopened.book.sheets().find(({ name }) => name === "OKRs")?.lastRow).toBe(4);
});

it("key results come and go; rows of one's own beside them stay where they are", async () => {
  const file = openTestFile({ tables: [{ name: "Plan", rows: [["kept"]] }] });
  const { draft } = await saved(file, objective(), null, "one");
  await saved(file, objective({ objective: "Below", keyResults: [keyResult({ metric: "Last" })] }), null, "two");
  file.type("OKRs!W1:W6", [["Mine"], ["o"], ["a"], ["b"], ["p"], ["c"]]);
  const [first = keyResult()] = draft.keyResults;
  const next = {
    ...draft,
    keyResults: [first, keyResult({ metric: "New one" }), keyResult({ metric: "Another new one" })],
  };
  const reply = await saved(file, next, draft, "three");
  expect(file.values("OKRs!C1:C7").flat()).toEqual([
    "Text",
    draft.objective,
    first.metric,
    "New one",
    "Another new one",
    "Below",
    "Last",
  ]);
  expect(file.values("OKRs!W1:W7").flat()).toEqual(["Mine", "o", "a", "", "", "p", "c"]);
  expect(file.values("OKRs!N2:O7")).toEqual([
    ["", 0.25],
    [0.25, ""],
    [0.25, ""],
    [0.25, ""],
    ["", 0.25],
    [0.25, ""],
  ]);
  expect(reply.draft.keyResults.map(({ metric }) => metric)).toEqual([first.metric, "New one", "Another new one"]);
  expect(new Set(file.values("OKRs!A2:A7").flat()).size).toBe(6);
});

it("a draft with mistakes is told at its fields, and nothing is written", async () => {
  const file = openTestFile({ tables: [{ name: "Plan", rows: [["kept"]] }] });
  const before = JSON.stringify(file.book.save());
  const draft = objective({
    owner: "Ana & Ben",
    keyResults: [keyResult({ target: "4h" }), keyResult({ metric: "", target: "" })],
  });
  const calls = await file.countedCalls(async () => {
    const reply = await ask(file, "saveObjective", { requestId: "one", draft, original: null });
    expect(reply).toMatchObject({
      outcome: "rejected",
      problems: [
        { field: "owner" },
        { field: "keyResults.0.target" },
        { field: "keyResults.1.metric" },
        { field: "keyResults.1.target" },
      ],
    });
  });
  expect(calls).toEqual([]);
  expect(JSON.stringify(file.book.save())).toBe(before);
});

it("a column of one's own between ours is left out of what a save writes, its automatic formats too", async () => {
  const file = openTestFile({ tables: [{ name: "Plan", rows: [["kept"]] }] });
  const { draft } = await saved(file, objective(), null, "one");
  file.book.insertColumns(file.area("OKRs!A1").sheet, 11, 1);
  file.type("OKRs!K1:K3", [["Mine"], ["a"], ["b"]]);
  const [first = keyResult(), second = keyResult()] = draft.keyResults;
  const changed = { ...first, baseline: "0%", target: "100%", current: "25%" };
  const calls = await file.countedCalls(() => saved(file, { ...draft, keyResults: [changed, second] }, draft, "two"));
  // One block on either side of it.
  expect(calls.filter((name) => name === "Range.setNumberFormats")).toHaveLength(2);
  expect(calls.filter((name) => name === "Range.setValues")).toHaveLength(3);
  expect(["J3", "K3", "L3", "M3"].map((cell) => file.shown(`OKRs!${cell}`))).toEqual(["0%", "b", "100%", "25%"]);
});

it("an objective's new owner is that of its key results, but of those with an owner of their own", async () => {
  const file = openTestFile({ tables: [{ name: "Plan", rows: [["kept"]] }] });
  const { draft } = await saved(file, objective(), null, "one");
  file.type("OKRs!F4", "Cleo Diaz");
  const next = { ...draft, owner: "Ben Lee", keyResults: [...draft.keyResults, keyResult({ metric: "New" })] };
  await saved(file, next, draft, "two");
  expect(file.values("OKRs!F2:F5").flat()).toEqual(["Ben Lee", "Ben Lee", "Cleo Diaz", "Ben Lee"]);
});
