import { type KpiStory, tellStory, usualChoice, usualTable } from "../journeys/kpi-story";

const protectedCells =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

/** What a person sees of the file; ids are random. */
function visible(file: KpiStory): unknown {
  return file.book.sheets().map(({ id, name, hidden }) => {
    const area = { sheet: id, row: 1, column: 1, rows: 10, columns: 12 };
    return { name, hidden, values: name === "Lodestar" ? [] : file.book.values(area), rules: file.book.rules(id) };
  });
}

function track(file: KpiStory) {
  return file.ask("trackTable", { requestId: "r1", choice: usualChoice });
}

describe.each(["before", "after"] as const)("each call fails once, %s it takes effect", (how) => {
  it("[C5] tracking again finishes what was begun", async () => {
    const clean = tellStory();
    const calls = await clean.countedCalls(() => track(clean));
    for (const call of calls.keys()) {
      const file = tellStory();
      file.host.calls.failAt(call + 1, how);
      await track(file);
      file.host.calls.reset();
      expect(await track(file)).toMatchObject({ outcome: "done" });
      expect([calls[call], visible(file)]).toEqual([calls[call], visible(clean)]);
      expect(file.values("Lodestar!A1:C90").filter(([, , key]) => key === "sheet")).toHaveLength(1);
    }
  });

  it("[C5] ending it again leaves nothing", async () => {
    for (let call = 1; call <= 12; call++) {
      const file = tellStory();
      await track(file);
      const untrack = { requestId: "r2", tableId: file.tableId() };
      file.host.calls.failAt(call, how);
      await file.ask("untrackTable", untrack);
      file.host.calls.reset();
      await file.ask("untrackTable", untrack);
      const { sheet } = file.area("KPIs!A1");
      expect([call, file.book.rules(sheet), file.values("KPIs!F1:F4").flat()]).toEqual([call, [], ["", "", "", ""]]);
      expect(file.tableId()).toBe("");
    }
  });
});

it("[C4] the same request acts once and answers the same", async () => {
  const file = tellStory();
  const answer = await track(file);
  const repeated = await file.countedCalls(async () => expect(await track(file)).toEqual(answer));
  expect(repeated).toEqual(["Lock.tryLock", "Properties.getProperty", "Lock.releaseLock"]);
});

it("[E-PROT] where the status column is protected, the numbers are coloured and the sentence names the cells", async () => {
  const file = tellStory();
  const trial = tellStory();
  const names = await trial.countedCalls(() => track(trial));
  file.host.calls.failAt(names.indexOf("Range.setFormulas"), "before", protectedCells);
  expect((await track(file)).message).toContain('Cells F1 of sheet "KPIs" are protected');
  expect(file.book.rules(file.area("KPIs!A1").sheet).map(({ ranges }) => ranges)).toEqual([["A:B"], ["A:B"]]);
  file.type("KPIs!B2", "1");
  expect(file.look("KPIs!B2")).toMatchObject({ background: "#f29a82" });
});

it("[E-PROT] a protected status column stops neither the note nor the toast", async () => {
  const file = tellStory();
  await track(file);
  const trial = tellStory();
  await track(trial);
  const typed = [["New", "1", "9", "", ""]];
  const names = await trial.countedCalls(() => trial.type("KPIs!A5", typed));
  file.host.calls.failAt(names.indexOf("Range.setFormulas") + 1, "before", protectedCells);
  file.type("KPIs!A5", typed);
  expect(file.ledger()).toEqual([["New", "1", "9", "Off target", "waiting"]]);
  expect(file.toasts()).toHaveLength(1);
});

it("[E-VIEW] who may only look is told so, and nothing is changed", async () => {
  const file = tellStory();
  const before = visible(file);
  file.host.calls.failAt(4, "before", "You do not have permission to edit this spreadsheet.");
  expect(await track(file)).toEqual({ outcome: "failed", message: expect.stringContaining("not change it") });
  expect(visible(file)).toEqual(before);
});

it("[D10] a table that is unknown, or whose sheet is gone, gets a sentence", async () => {
  const file = tellStory({
    tables: [
      { name: "KPIs", rows: usualTable },
      { name: "Notes", rows: [["x"]] },
    ],
  });
  await track(file);
  const tableId = file.tableId();
  expect((await file.ask("repairTable", { tableId: "T-0000" })).message).toContain("is not tracked any more");
  file.book.deleteSheet(file.area("KPIs!A1").sheet);
  expect(await file.ask("repairTable", { tableId })).toMatchObject({ outcome: "refused" });
  expect((await file.ask("untrackTable", { tableId })).message).toContain("Its sheet was gone already");
});
