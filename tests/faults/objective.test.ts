// A save fails at every call that it makes, one after the other; whatever comes next mends it.
import type { Operations } from "../../src/sidebar/contract";
import { journalOf, keyResult, neighbours, type OkrFile, objective, openOkrs } from "../sidebar/okr-file";

jest.setTimeout(180_000);

type SaveRequest = Operations["saveObjective"]["request"];
interface Story {
  readonly saved?: ReturnType<OkrFile["saved"]>;
  readonly request: SaveRequest;
}

const stories: readonly (readonly [string, () => Story])[] = [
  ["the very first objective of a file", () => ({ request: { requestId: "r", draft: objective(), original: null } })],
  [
    "another objective in another cycle",
    () => {
      const cycle = { cycle: "2027-Q1", cycleStart: "2027-01-01", cycleEnd: "2027-03-31" };
      const draft = objective({ objective: "New", ...cycle, keyResults: [keyResult()] });
      return { saved: neighbours().saved, request: { requestId: "r", draft, original: null } };
    },
  ],
  [
    "changes, new key results among other rows, and one removed",
    () => {
      const { saved, draft } = neighbours();
      const [first] = draft.keyResults;
      if (!first) throw new Error("It has key results.");
      const kept = { ...first, current: "80%", target: "90%", baseline: "10%" };
      const newcomers = [keyResult({ metric: "Newcomer" }), keyResult({ metric: "Second" })];
      const changed = { ...draft, owner: "Ben Lee", keyResults: [kept, ...newcomers] };
      return { saved, request: { requestId: "r", draft: changed, original: draft } };
    },
  ],
];

/** What a person can see of every sheet. */
const shown = (file: OkrFile): string =>
  JSON.stringify(
    file.book.sheets().map((sheet) => {
      const area = { sheet: sheet.id, row: 1, column: 1, rows: 20, columns: 22 };
      const { book } = file;
      return [
        sheet.name,
        sheet.maxRows,
        sheet.frozenRows,
        book.values(area),
        book.formulas(area),
        book.numberFormats(area),
        book.validations(area),
        book.styles(area),
      ];
    }),
  );

describe.each(stories)("[C6] %s", (_, story) => {
  const { saved, request } = story();
  const run = (plant: (file: OkrFile) => void) => {
    const file = openOkrs(saved === undefined ? {} : { saved });
    file.host.calls.reset();
    plant(file);
    return { file, answer: file.ask("saveObjective", request) };
  };
  const before = shown(openOkrs(saved === undefined ? {} : { saved }));
  const undisturbed = run(() => undefined);
  const calls = undisturbed.file.spent();
  const after = shown(undisturbed.file);

  it("changes something, within its budget", () => {
    expect(undisturbed.answer).toMatchObject({ ok: true, reply: { outcome: "saved" } });
    expect(after).not.toBe(before);
    expect(calls).toBeLessThanOrEqual(16);
  });

  it.each(["before", "after"] as const)("is wholly there or not at all, whichever call fails %s its effect", (how) => {
    for (let call = 1; call <= calls; call++) {
      const { file, answer } = run((each) => each.host.calls.failAt(call, how));
      // The next thing that anybody does mends it: opening the sidebar, or, every other time, asking again at once.
      if (call % 2 === 1) {
        file.reply("open", {});
        const now = shown(file);
        expect([call, now === before || now === after]).toEqual([call, true]);
        expect(journalOf(file)).toMatchObject({ open: null, conflict: "" });
        if (answer.ok) expect(now).toBe(after);
        // A second recovery writes nothing.
        const settled = file.state();
        file.reply("open", {});
        expect(file.state()).toBe(settled);
      }
      // The page asks again with the same id: saved once.
      expect(file.ask("saveObjective", request)).toMatchObject({ ok: true, reply: { outcome: "saved" } });
      expect([call, shown(file) === after]).toEqual([call, true]);
    }
  });
});
