import type { SidebarEvent, SidebarState } from "../../../../src/sidebar/client/state";
import type { TableEvent } from "../../../../src/sidebar/client/table/screen";
import type { TableProposal } from "../../../../src/sidebar/contract";
import { answer, asked, attempt, busy, fail, lost, opened, place, played } from "../timeline";

const proposal: TableProposal = {
  sheetId: 5,
  sheetName: "KPIs",
  headerRow: 4,
  headers: ["KPI", "Area", "Actual", "Plan 26"],
  columns: { name: { column: 1, header: "KPI" }, actual: { column: 3, header: "Actual" } },
  rows: [],
  rowCount: 0,
  skipped: [],
  problems: [],
  summary: "",
  statusWords: [],
  oursOnly: 0,
  statusLetters: "E",
  more: {},
  aside: [],
  tables: [],
};
const whole: TableProposal = {
  ...proposal,
  columns: { ...proposal.columns, target: { column: 4, header: "Plan 26" } },
};

const on = (event: TableEvent): SidebarEvent => ({ type: "table", event });
const reading = () => played(opened(), { type: "went", to: { view: "table" }, token: "t1" });
const understood = (state: SidebarState, reply: TableProposal) =>
  answer(state, { operation: "understandTable", reply });
const choosing = (reply = whole) => understood(reading(), reply);
const apply = (token: string) => on({ type: "applyPressed", token });

it("understands the table of the active sheet, and proposes the columns it found", () => {
  expect(asked(reading())).toMatchObject({ operation: "understandTable", payload: {} });
  expect(choosing().current).toMatchObject({
    screen: {
      kind: "choosing",
      choice: {
        sheetId: 5,
        headerRow: 4,
        columns: { name: 1, actual: 3, target: 4 },
        statusColumn: false,
        wholeRow: false,
        colourOnTarget: false,
      },
    },
  });
});

it("keeps an option that is ticked while the rows are read again", () => {
  const again = played(
    choosing(),
    on({ type: "bandSet", part: "atRisk", percent: 7, token: "t2" }),
    on({ type: "optionSet", option: "wholeRow", on: true }),
    apply("t3"),
  );
  expect(again.current).toMatchObject({ screen: { kind: "rereading", choice: { wholeRow: true } } });
  expect(understood(again, whole).current).toMatchObject({
    screen: { kind: "choosing", choice: { wholeRow: true, band: { atRisk: 0.07 } } },
  });
});

it("begins with the options of a table that is tracked already, until the user changes them", () => {
  const standing = { statusColumn: true, wholeRow: false, colourOnTarget: true };
  const tracked = { ...whole, standing };
  expect(choosing(tracked).current).toMatchObject({ screen: { choice: standing } });
  const changed = played(
    choosing(tracked),
    on({ type: "optionSet", option: "statusColumn", on: false }),
    on({ type: "readAgain", token: "t2" }),
  );
  expect(understood(changed, tracked).current).toMatchObject({ screen: { choice: { statusColumn: false } } });
});

it("asks for the columns that are needed before it applies anything", () => {
  const pressed = played(choosing(proposal), apply("t2"));
  expect(place(pressed)).toBe("table choosing");
  expect(pressed.current).toMatchObject({ screen: { attention: 1 } });
});

it("understands anew with a column that the user chose, and keeps the options", () => {
  const chosen = played(
    choosing(proposal),
    on({ type: "optionSet", option: "wholeRow", on: true }),
    on({ type: "roleChosen", role: "target", column: 4, token: "t2" }),
  );
  expect(asked(chosen)).toMatchObject({ payload: { columns: { name: 1, actual: 3, target: 4 }, headerRow: 4 } });
  expect(understood(chosen, whole).current).toMatchObject({
    screen: { kind: "choosing", choice: { wholeRow: true, columns: { target: 4 } } },
  });
});

it("leaves a column out when none is chosen", () => {
  const chosen = played(choosing(), on({ type: "roleChosen", role: "target", column: 0, token: "t2" }));
  expect(asked(chosen).payload).toMatchObject({ columns: { name: 1, actual: 3 }, headerRow: 4 });
  expect(asked(chosen).payload).not.toHaveProperty("columns.target");
});

it("hears only the answer to the last choice", () => {
  const twice = played(
    choosing(),
    on({ type: "roleChosen", role: "owner", column: 2, token: "t2" }),
    on({ type: "headerRowChosen", row: 5, token: "t3" }),
  );
  const late = played(twice, { type: "answered", token: "t2", answer: { operation: "understandTable", reply: whole } });
  expect(late).toEqual(twice);
  expect(asked(twice)).toMatchObject({ token: "t3", payload: { headerRow: 5 } });
});

it("[T44] corrections are about the sheet that was looked at, whichever is open now", () => {
  const corrected = played(choosing(), on({ type: "roleChosen", role: "owner", column: 2, token: "t2" }));
  expect(asked(corrected)).toMatchObject({ payload: { sheetId: 5, columns: { owner: 2 } } });
  const other = played(choosing(), on({ type: "headerRowChosen", row: 9, token: "t2" }));
  expect(asked(other)).toMatchObject({ payload: { sheetId: 5, headerRow: 9 } });
});

it("[T44] applies with the titles that were seen over the chosen columns", () => {
  const chosen = played(
    choosing({ ...whole, more: { group: { column: 2, header: "Area" } } }),
    on({ type: "applyPressed", token: "t2" }),
  );
  expect(asked(chosen)).toMatchObject({
    operation: "trackTable",
    payload: {
      choice: {
        seen: [
          { column: 1, header: "KPI" },
          { column: 3, header: "Actual" },
          { column: 4, header: "Plan 26" },
          { column: 2, header: "Area" },
        ],
      },
    },
  });
});

it("reads again from scratch, for another sheet", () => {
  expect(asked(played(choosing(), on({ type: "readAgain", token: "t2" })))).toMatchObject({ token: "t2", payload: {} });
});

it("applies what was chosen, and says what came of it", () => {
  const applying = played(choosing(), apply("t2"));
  expect(asked(applying)).toMatchObject({
    operation: "trackTable",
    payload: { requestId: "t2", choice: { sheetId: 5, columns: { name: 1, actual: 3, target: 4 } } },
  });
  expect(played(applying, apply("t3"))).toEqual(applying);
  const done = answer(applying, { operation: "trackTable", reply: { outcome: "done", message: "14 KPIs." } });
  expect(done.current).toMatchObject({ screen: { kind: "done", message: "14 KPIs." } });
  expect(done.file.kind).toBe("refreshing");
});

it("shows a refusal beside the choice, which stays", () => {
  const refused = answer(played(choosing(), apply("t2")), {
    operation: "trackTable",
    reply: { outcome: "refused", message: "Column D is protected." },
  });
  expect(refused.current).toMatchObject({
    screen: { kind: "choosing", notice: { tone: "bad", message: "Column D is protected." } },
  });
  expect(refused.file.kind).toBe("ready");
});

it.each([
  ["reading", reading, "table unread", "table reading"],
  [
    "a choice",
    () => played(choosing(), on({ type: "headerRowChosen", row: 5, token: "t2" })),
    "table choosing",
    "table rereading",
  ],
  ["applying", () => played(choosing(), apply("t2")), "table choosing", "table applying"],
] as const)("tries %s again with the same request", (_name, start, broken, again) => {
  const state = start();
  const failed = fail(state, lost);
  expect(place(failed)).toBe(broken);
  const retried = played(failed, { type: "retried" });
  expect(place(retried)).toBe(again);
  expect(asked(retried)).toEqual(asked(state));
  expect(attempt(retried)).toBe(attempt(state) + 1);
});

it("retries nothing when nothing failed", () => {
  expect(played(choosing(), { type: "retried" })).toEqual(choosing());
  expect(place(played(fail(reading(), busy), on({ type: "readAgain", token: "t2" })))).toBe("table reading");
});

const choice = (state: SidebarState) => {
  const { current } = state;
  if (current.view !== "table" || !("choice" in current.screen)) throw new Error("Nothing is chosen here.");
  return current.screen.choice;
};

it("[T33] a confirmed direction is sent with what was chosen before, and read again", () => {
  const directed = played(
    choosing(),
    on({ type: "directionChosen", keys: ["churn", "cost"], direction: "lower", token: "t2" }),
  );
  expect(asked(directed)).toMatchObject({
    operation: "understandTable",
    payload: { headerRow: 4, directions: { churn: "lower", cost: "lower" } },
  });
  const changed = played(
    understood(directed, whole),
    on({ type: "directionChosen", keys: ["cost"], direction: "higher", token: "t3" }),
    on({ type: "directionChosen", keys: ["churn"], direction: "", token: "t4" }),
  );
  expect(choice(changed).directions).toEqual({ cost: "higher" });
});

it.each([
  ["atRisk", 10, { onTarget: 0, atRisk: 0.1 }],
  ["onTarget", 7.5, { onTarget: 0.075, atRisk: 0.075 }],
  ["atRisk", -3, { onTarget: 0, atRisk: 0 }],
  ["atRisk", 1000, { onTarget: 0, atRisk: 0.99 }],
] as const)("[T41] %s set to %d %% gives a band that ends after it begins", (part, percent, band) => {
  const set = played(choosing(), on({ type: "bandSet", part, percent, token: "t2" }));
  expect(choice(set).band).toEqual(band);
  expect(asked(set)).toMatchObject({ payload: { band } });
});

it("[X5] the user's own words begin with the meanings that are known, and each can be given another", () => {
  const worded: TableProposal = {
    ...whole,
    statusWords: [
      { word: "Green", rows: 3, status: "On target" },
      { word: "Hmm", rows: 1, status: "" },
    ],
  };
  const chosen = played(choosing(worded), on({ type: "wordsChosen", on: true }));
  expect(choice(chosen).words).toEqual({ Green: "On target" });
  const said = played(chosen, on({ type: "wordSet", word: "Hmm", status: "Off target" }));
  expect(choice(said).words).toEqual({ Green: "On target", Hmm: "Off target" });
  const less = played(said, on({ type: "wordSet", word: "Green", status: "" }));
  expect(choice(less).words).toEqual({ Hmm: "Off target" });
  expect(choice(played(less, on({ type: "wordsChosen", on: false }))).words).toEqual({});
});

it("[X3] a palette is chosen without reading anything again", () => {
  const palette = { onTarget: "#bfd9f2", atRisk: "#fff6cf", offTarget: "#f4a582" };
  const chosen = played(choosing(), on({ type: "paletteChosen", palette }));
  expect(choice(chosen).palette).toEqual(palette);
  expect(asked(played(chosen, apply("t2")))).toMatchObject({
    operation: "trackTable",
    payload: { choice: { palette } },
  });
});

describe("[T28] columns that tell more", () => {
  const more = { unit: { column: 4, header: "Unit" }, group: { column: 5, header: "Area" } };

  it("are those that were understood, each changeable, and 0 stays none", () => {
    const state = choosing({ ...whole, more });
    expect(choice(state).more).toEqual({ unit: 4, group: 5 });
    const none = played(state, on({ type: "moreChosen", role: "unit", column: 0, token: "t2" }));
    expect(asked(none)).toMatchObject({ payload: { headerRow: 4, more: { unit: 0, group: 5 } } });
    const { unit: _gone, ...left } = more;
    expect(choice(understood(none, { ...whole, more: left })).more).toEqual({ unit: 0, group: 5 });
  });

  it("are forgotten with the table that they were of", () => {
    const chosen = played(
      choosing({ ...whole, more }),
      on({ type: "moreChosen", role: "id", column: 6, token: "t2" }),
      on({ type: "headerRowChosen", row: 9, token: "t3" }),
    );
    expect(asked(chosen).payload).not.toHaveProperty("more");
    expect(
      asked(played(choosing({ ...whole, more }), on({ type: "readAgain", token: "t2" }))).payload,
    ).not.toHaveProperty("more");
  });
});

it("[T30] of two tables in one row the chosen one is read by its own columns", () => {
  const tables = [1, 5].map((column) => ({
    kind: "kpi" as const,
    headerRow: 4,
    columns: { name: column, actual: column + 1, target: column + 2 },
    titles: "KPI",
    rows: 2,
  }));
  const chosen = played(choosing({ ...whole, tables }), on({ type: "tableChosen", at: 1, token: "t2" }));
  expect(asked(chosen)).toMatchObject({ payload: { headerRow: 4, columns: { name: 5, actual: 6, target: 7 } } });
  expect(played(choosing({ ...whole, tables }), on({ type: "tableChosen", at: 7, token: "t2" }))).toEqual(
    choosing({ ...whole, tables }),
  );
});
