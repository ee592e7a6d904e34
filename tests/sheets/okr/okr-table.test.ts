import { fiveKeyResults, keyResult, type OkrFile, objective, openOkrs } from "../../sidebar/okr-file";

const titles = [
  "ID", "Type", "Text", "Parent", "Level", "Owner", "Cycle", "Commitment", "Unit", "Baseline", "Target", "Current", "Weight",
  "Score", "Objective score", "Expected", "Status", "Confidence", "Updated", "KPI", "Note",
]; // biome-ignore format: a row of titles

const savedDraft = (file: OkrFile, draft = objective()) => {
  const reply = file.save(draft);
  if (reply.outcome !== "saved") throw new Error(JSON.stringify(reply));
  return reply.draft;
};
const column = (file: OkrFile, title: string) => {
  const [header = [], ...rows] = file.okrs();
  return rows.map((row) => row[header.indexOf(title)]);
};
const counted = (file: OkrFile, act: () => void): number => {
  act();
  return file.spent();
};
const sheetId = (file: OkrFile, name: string) => {
  const sheet = file.book.sheets().find((each) => each.name === name);
  if (!sheet) throw new Error(`No sheet ${name}.`);
  return sheet.id;
};

it("[D] the first save makes the sheets as a careful person would", () => {
  const file = openOkrs();
  const reply = file.save(objective());
  expect(reply).toMatchObject({ outcome: "saved", score: 0.375 });
  const [header, first, second, third] = file.okrs();
  expect(header).toEqual(titles);
  expect(first?.slice(0, 9)).toEqual([
    expect.stringMatching(/^O-[0-9A-Z]{4}$/), "Objective", "Win the hearts of new customers", "", "", "Ana Souza", "2026-Q4", "Aspirational", "",
  ]); // biome-ignore format: a row
  expect(second?.slice(0, 14)).toEqual([
    expect.stringMatching(/^KR-/), "Key result", "Trial sign-ups a week", first?.[0], "", "Ana Souza", "2026-Q4", "Aspirational", "", 0, 100, 25, 1, 0.25,
  ]); // biome-ignore format: a row
  expect(third?.slice(8, 14)).toEqual(["%", 0.08, 0.05, 0.065, 1, 0.5]);
  expect(column(file, "Objective score")).toEqual([0.375, "", ""]);
  expect(column(file, "Status")).toEqual(["On track", "At risk", "On track"]);
  expect(file.book.display(file.area("OKRs!J4:P4"))).toEqual([["8%", "5%", "6.5%", "1", "50%", "", "43%"]]);
  expect(file.book.display(file.area("Cycles!A1:C2"))).toEqual([
    ["Cycle", "Start", "End"],
    ["2026-Q4", "2026-10-01", "2026-12-31"],
  ]);
  const facts = file.book.sheets().find(({ name }) => name === "OKRs");
  expect(facts).toMatchObject({ frozenRows: 1 });
  expect(file.book.styles(file.area("OKRs!A1:U1"))[0]?.every(({ bold }) => bold)).toBe(true);
  expect(file.book.columnWidth(sheetId(file, "OKRs"), 3)).toBe(320);
  expect(file.book.validations(file.area("OKRs!B2:B4")).flat().map((rule) => rule?.values)).toEqual([
    ["Objective", "Key result"], ["Objective", "Key result"], ["Objective", "Key result"],
  ]); // biome-ignore format: a column
  expect(file.book.validations(file.area("OKRs!H2:H2"))[0]?.[0]?.values).toEqual(["Committed", "Aspirational"]);
  expect(file.values("Plan!A1:B2")).toEqual([
    ["kept", ""],
    ["", ""],
  ]);
});

it("[D] what people type afterwards is scored by the sheet itself", () => {
  const file = openOkrs();
  savedDraft(file);
  file.type("OKRs!L3", [["100"]]);
  file.type("OKRs!M3", [["3"]]);
  expect(column(file, "Objective score")[0]).toBeCloseTo((3 * 1 + 0.5) / 4, 10);
});

it("[D] scores stay right after a sort", () => {
  const file = openOkrs();
  savedDraft(file);
  savedDraft(file, objective({ objective: "Another", keyResults: [keyResult({ metric: "Alpha", current: "80" })] }));
  file.book.userSort(file.area("OKRs!A2:U6"), 3, true);
  const byText = new Map(column(file, "Text").map((text, index) => [text, column(file, "Objective score")[index]]));
  expect(byText.get("Win the hearts of new customers")).toBe(0.375);
  expect(byText.get("Another")).toBe(0.8);
});

it.each([
  ["=IMPORTXML(\"http://example.com\",\"//a\")"], ["+1"], ["-1"], ["@x"], ["1-2"], ["TRUE"], ["10%"], ["00123"], ["'quoted"], ["＝1"], [" =1"], ["\t=1"],
] as const)("[S1] the text %j stays a text in every field", (text) => {
  const file = openOkrs();
  const draft = objective({ objective: text, owner: "Ana", cycle: text, keyResults: [keyResult({ metric: text, unit: text })] });
  const saved = savedDraft(file, draft);
  expect(column(file, "Text")).toEqual([text, text]);
  expect(column(file, "Cycle")).toEqual([text.trim(), text.trim()]);
  expect(column(file, "Unit")).toEqual(["", text.trim()]);
  expect(file.book.formulas(file.area("OKRs!A2:M3")).flat().filter((formula) => formula !== "")).toEqual([]);
  expect(column(file, "Score")).toEqual(["", 0.25]);
  // Read, changed elsewhere and written again: still the same text.
  const changed = file.save({ ...saved, keyResults: saved.keyResults.map((each) => ({ ...each, current: "50" })) }, saved);
  expect(changed.outcome).toBe("saved");
  expect(column(file, "Text")).toEqual([text, text]);
  expect(column(file, "Current")).toEqual(["", 50]);
}); // biome-ignore format: a table

it.each([
  ["en_US", "1,234.5", "R$ 50,000", 1234.5, 50000],
  ["pt_BR", "1.234,5", "R$ 50.000", 1234.5, 50000],
  ["de_DE", "1.234,5", "R$ 50.000", 1234.5, 50000],
])("[V] numbers typed in %s are numbers on the sheet, and score there", (locale, current, money, value, amount) => {
  const file = openOkrs({ locale });
  const draft = objective({
    keyResults: [
      keyResult({ target: "2469", current }),
      keyResult({ metric: "Revenue", target: money, current: "25000" }),
    ],
  });
  const saved = savedDraft(file, draft);
  expect(column(file, "Current")).toEqual(["", value, 25000]);
  expect(column(file, "Target")).toEqual(["", 2469, amount]);
  expect(column(file, "Score")).toEqual(["", 0.5, 0.5]);
  expect(file.reply("readObjective", { id: saved.id }).draft).toEqual(saved);
});

it("[D] an objective opens as it was saved", () => {
  const file = openOkrs();
  const saved = savedDraft(file, fiveKeyResults());
  expect(file.reply("readObjective", { id: saved.id }).draft).toEqual(saved);
  expect(saved.keyResults.map(({ target }) => target)).toEqual(["50", "R$ 50000", "45%", "1500000", "12"]);
  expect(file.reply("readObjective", { id: "O-ZZZZ" }).draft).toBeNull();
});

it("[D] further objectives go below, each with IDs of its own; a cycle is written once", () => {
  const file = openOkrs();
  const first = savedDraft(file);
  const second = savedDraft(file, objective({ objective: "Second", cycle: "2026-q4 " }));
  expect(column(file, "Text")).toHaveLength(6);
  expect(new Set(column(file, "ID")).size).toBe(6);
  expect(column(file, "Parent").slice(3)).toEqual(["", second.id, second.id]);
  expect(first.id).not.toBe(second.id);
  expect(file.book.sheets().find(({ name }) => name === "Cycles")?.lastRow).toBe(2);
});

describe("budgets", () => {
  it("[Q] the very first save, with five key results, costs at most 16 calls", () => {
    const file = openOkrs();
    expect(counted(file, () => savedDraft(file, fiveKeyResults()))).toBeLessThanOrEqual(16);
  });

  it.each([1, 6])("[Q] a new objective below %d others costs at most 16 calls", (others) => {
    const file = openOkrs();
    for (let index = 0; index < others; index++) savedDraft(file, objective({ objective: `Objective ${index}` }));
    const draft = { ...fiveKeyResults(), cycle: "2027-Q1", cycleStart: "2027-01-01", cycleEnd: "2027-03-31" };
    expect(counted(file, () => savedDraft(file, draft))).toBeLessThanOrEqual(16);
  });

  const everythingChanged = (saved: ReturnType<typeof savedDraft>) => ({
    ...saved,
    objective: "New words",
    owner: "Ben Lee",
    commitment: "committed" as const,
    cycle: "2027-Q1",
    cycleStart: "2027-01-01",
    cycleEnd: "2027-03-31",
    keyResults: saved.keyResults.map((each, index) => ({
      ...each,
      metric: `New metric ${index}`,
      baseline: "1",
      target: "200",
      current: "30",
      unit: "points",
      weight: "2",
    })),
  });

  it("[Q] changing everything about five key results costs at most 16 calls", () => {
    const file = openOkrs();
    const saved = savedDraft(file, fiveKeyResults());
    const changed = everythingChanged(saved);
    expect(counted(file, () => expect(file.save(changed, saved).outcome).toBe("saved"))).toBeLessThanOrEqual(16);
    expect(column(file, "Text")).toEqual(
      ["New words", 0, 1, 2, 3, 4].map((each) => (each === "New words" ? each : `New metric ${each}`)),
    );
    expect(column(file, "Target")).toEqual(["", 200, 200, 200, 200, 200]);
    expect(column(file, "Owner")).toEqual(Array(6).fill("Ben Lee"));
    expect(file.book.display(file.area("OKRs!K3:K7")).flat()).toEqual(Array(5).fill("200"));
  });

  it("[Q] also where a sort has scattered the rows", () => {
    const file = openOkrs();
    const saved = savedDraft(file, fiveKeyResults());
    for (let index = 0; index < 6; index++)
      savedDraft(
        file,
        objective({ objective: `Metric ${index}b`, keyResults: [keyResult({ metric: `Metric ${index}c` })] }),
      );
    file.book.userSort(file.area("OKRs!A2:U19"), 3, true);
    const changed = { ...saved, keyResults: saved.keyResults.map((each) => ({ ...each, current: "1", weight: "7" })) };
    expect(counted(file, () => expect(file.save(changed, saved).outcome).toBe("saved"))).toBeLessThanOrEqual(16);
    expect(column(file, "Weight").filter((weight) => weight === 7)).toHaveLength(5);
  });

  it("[Q] opening costs at most 7 calls besides showing the sidebar, whatever the number of objectives", () => {
    const file = openOkrs();
    for (let index = 0; index < 4; index++) savedDraft(file);
    expect(counted(file, () => file.reply("open", {}))).toBeLessThanOrEqual(7);
  });

  it("[Q] saving without a change writes nothing", () => {
    const file = openOkrs();
    const saved = savedDraft(file);
    const before = file.state();
    expect(file.save(saved, saved)).toMatchObject({ outcome: "saved", draft: saved });
    expect(file.state()).toBe(before);
  });
});

describe("sheets that people have changed", () => {
  it("[D2] columns are found by their titles, wherever they stand", () => {
    const file = openOkrs();
    const saved = savedDraft(file);
    const okrs = sheetId(file, "OKRs");
    file.book.insertColumns(okrs, 3, 2);
    file.type("OKRs!C1:D4", [
      ["My notes", "More"],
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
    ]);
    file.book.insertRows(okrs, 1, 2);
    file.type("OKRs!A1", [["Our goals"]]);
    const changed = {
      ...saved,
      owner: "Ben",
      keyResults: [...saved.keyResults.map((each) => ({ ...each, current: "6%" })), keyResult({ metric: "Third" })],
    };
    const reply = file.save(
      {
        ...changed,
        keyResults: changed.keyResults.map((each, index) => (index === 1 ? each : { ...each, current: "50" })),
      },
      saved,
    );
    expect(reply.outcome).toBe("saved");
    expect(file.values("OKRs!C3:D7")).toEqual([
      ["My notes", "More"],
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
      ["", ""],
    ]);
    expect(file.values("OKRs!E4:E7").flat()).toEqual([saved.objective, "Trial sign-ups a week", "Churn", "Third"]);
    expect(file.values("OKRs!P4:Q7")).toEqual([
      ["", expect.closeTo((0.5 + 2 / 3 + 0.5) / 3, 10)],
      [0.5, ""],
      [expect.closeTo(2 / 3, 10), ""],
      [0.5, ""],
    ]);
  });

  it("[D2] a renamed sheet is still ours", () => {
    const file = openOkrs();
    const saved = savedDraft(file);
    file.book.renameSheet(sheetId(file, "OKRs"), "Goals 2026");
    file.book.renameSheet(sheetId(file, "Cycles"), "Quarters");
    expect(file.save({ ...saved, owner: "Ben" }, saved).outcome).toBe("saved");
    savedDraft(file, objective({ objective: "Second" }));
    expect(file.book.sheets().map(({ name }) => name)).toEqual(["Plan", "Quarters", "Goals 2026"]);
    expect(file.values("'Goals 2026'!F2:F5").flat()).toEqual(["Ben", "Ben", "Ben", "Ana Souza"]);
    expect(file.values("'Goals 2026'!Q5")).toEqual([["On track"]]);
  });

  it.each([
    [
      "a column that is gone",
      (file: OkrFile) => file.type("OKRs!K1", [["Goal"]]),
      'Sheet "OKRs" has no column "Target". Titles found in row 1: "ID", "Type"',
    ],
    [
      "a title that stands twice",
      (file: OkrFile) => file.type("OKRs!W1", [["target"]]),
      'Sheet "OKRs" has two columns "Target" in row 1.',
    ],
    [
      "a copied row",
      (file: OkrFile) => file.type("OKRs!A9", [[String(file.values("OKRs!A2")[0]?.[0])]]),
      "stands in more than one row",
    ],
    [
      "a Cycles sheet without its end",
      (file: OkrFile) => file.type("Cycles!C1", [["Until"]]),
      'Sheet "Cycles" has no column "End"',
    ],
    [
      "a cycle without dates",
      (file: OkrFile) => file.type("Cycles!B2", [["soon"]]),
      "Cycle 2026-Q4 has no readable dates",
    ],
  ])("[D2] %s is a named question, and nothing is written", (_, spoil, sentence) => {
    const file = openOkrs();
    const saved = savedDraft(file);
    spoil(file);
    const before = file.state();
    const cycle = { cycle: "2026-q4", cycleStart: "2026-10-01", cycleEnd: "2026-12-31" };
    const reply = file.save(
      { ...saved, ...cycle, keyResults: [...saved.keyResults, keyResult({ metric: "Third" })] },
      saved,
    );
    expect(reply).toMatchObject({ outcome: "rejected", problems: [{ message: expect.stringContaining(sentence) }] });
    expect(file.state()).toBe(before);
  });

  it.each(["OKRs", "Cycles"])("[D] somebody's own sheet %s is not touched", (name) => {
    const file = openOkrs({
      tables: [
        {
          name,
          rows: [
            ["Objective", "Owner", "Target"],
            ["Grow", "Ana", "5"],
          ],
        },
      ],
    });
    const before = file.state();
    const reply = file.save(objective());
    expect(reply).toMatchObject({
      outcome: "rejected",
      problems: [{ message: expect.stringContaining(`There is a sheet "${name}" already that Lodestar did not make`) }],
    });
    expect(file.state()).toBe(before);
  });

  it("[D] an empty sheet OKRs is filled", () => {
    const file = openOkrs({ tables: [{ name: "OKRs", rows: [] }] });
    savedDraft(file);
    expect(file.okrs()[0]).toEqual(titles);
    expect(file.book.sheets().map(({ name }) => name)).toEqual(["OKRs", "Cycles"]);
  });

  it("[D] a cell with a formula of the user's is left, and said so", () => {
    const file = openOkrs();
    const saved = savedDraft(file);
    file.type("OKRs!L3", [["=20+10"]]);
    const now = file.reply("readObjective", { id: saved.id }).draft;
    if (!now) throw new Error("The objective is there.");
    const change = (current: string) => ({
      ...now,
      keyResults: now.keyResults.map((each, index) => (index === 0 ? { ...each, current, metric: "Renamed" } : each)),
    });
    expect(file.save(change("50"), now)).toMatchObject({
      outcome: "rejected",
      problems: [
        { field: "keyResults.0.current", message: expect.stringContaining('Cell L3 of sheet "OKRs" holds a formula') },
      ],
    });
    expect(file.save(change("30"), now).outcome).toBe("saved");
    expect(file.book.formulas(file.area("OKRs!L3"))).toEqual([["=20+10"]]);
  });

  it("[D] notes, confidence and columns of one's own beside a row stay", () => {
    const file = openOkrs();
    const saved = savedDraft(file);
    file.type("OKRs!R3:X3", [["8", "", "Sign-ups", "going well", "mine", "=1+1", "5"]]);
    expect(
      file.save(
        { ...saved, owner: "Ben", keyResults: saved.keyResults.map((each) => ({ ...each, weight: "2" })) },
        saved,
      ).outcome,
    ).toBe("saved");
    expect(file.values("OKRs!R3:X3")).toEqual([[8, "", "Sign-ups", "going well", "mine", 2, 5]]);
  });
});

it.each([
  ["Comprometido", "committed"],
  ["verbindlich", "committed"],
  ["Stretch", "aspirational"],
  ["", "aspirational"],
])("[D2] the commitment %j on the sheet opens as %s, and a save leaves the word", (word, commitment) => {
  const file = openOkrs();
  const { id } = savedDraft(file, objective({ commitment: commitment === "committed" ? "aspirational" : "committed" }));
  file.type("OKRs!H2", word);
  const { draft } = file.reply("readObjective", { id });
  expect(draft?.commitment).toBe(commitment);
  if (!draft) return;
  expect(file.save({ ...draft, owner: "Ben Lee" }, draft).outcome).toBe("saved");
  expect(file.value("OKRs!H2")).toBe(word);
});

it("[D2] a commitment that nobody knows is a named question, and nothing is written", () => {
  const file = openOkrs();
  const draft = savedDraft(file);
  file.type("OKRs!H2", "Maybe");
  const before = file.state();
  expect(file.save({ ...draft, owner: "Ben Lee" }, draft)).toMatchObject({
    outcome: "rejected",
    problems: [{ field: "commitment", message: expect.stringContaining('Cell H2 of sheet "OKRs" says "Maybe"') }],
  });
  expect(file.state()).toBe(before);
});

describe("cycles", () => {
  it("[D] dates of a known cycle are changed in its sheet, not here", () => {
    const file = openOkrs();
    savedDraft(file);
    expect(file.save(objective({ cycleEnd: "2026-12-30" }))).toMatchObject({
      outcome: "rejected",
      problems: [{ field: "cycleEnd", message: expect.stringContaining("runs from 2026-10-01 to 2026-12-31") }],
    });
  });

  it("[D] the page is offered the cycle that today falls in", () => {
    const file = openOkrs();
    expect(file.reply("open", {}).currentCycle).toEqual({ name: "2026-Q4", start: "2026-10-01", end: "2026-12-31" });
    savedDraft(file, objective({ cycle: "FY27 H1", cycleStart: "2026-11-01", cycleEnd: "2027-04-30" }));
    const reply = file.reply("open", {});
    expect(reply.currentCycle).toEqual({ name: "FY27 H1", start: "2026-11-01", end: "2027-04-30" });
    expect(reply.cycles).toHaveLength(1);
  });

  const withCycle = (...names: string[]) =>
    openOkrs({
      tables: [
        { name: "Plan", rows: [["kept"]] },
        {
          name: "Cycles",
          rows: [["Cycle", "Start", "End"], ...names.map((name) => [name, "2026-10-01", "2026-12-31"])],
        },
      ],
    });

  it.each(["2026", "2026-Q4 ", "FY26  H2"])("[F14] a cycle that formulas do not find is told: %j", (name) => {
    const file = withCycle(name);
    const draft = objective({ cycle: name.trim() });
    expect(file.save(draft)).toMatchObject({
      outcome: "rejected",
      problems: [{ field: "cycle", message: expect.stringContaining('Cell A2 of sheet "Cycles"') }],
    });
    expect(file.book.sheets().map((sheet) => sheet.name)).not.toContain("OKRs");
    file.type("Cycles!A2", `'${name.trim().replace(/ +/, " ")}`);
    savedDraft(file, draft);
    expect(column(file, "Status")).toEqual(["On track", "At risk", "On track"]);
  });

  it("[F14] of two cells with one name the one that formulas find counts", () => {
    const file = withCycle("2026", "'2026");
    savedDraft(file, objective({ cycle: "2026" }));
    expect(column(file, "Status")[0]).toBe("On track");
  });

  it("[D8] days are the spreadsheet's own, in any zone", () => {
    for (const timeZone of ["America/Sao_Paulo", "Asia/Jakarta", "Pacific/Auckland"]) {
      const file = openOkrs({ timeZone });
      const saved = savedDraft(file);
      expect(file.reply("readObjective", { id: saved.id }).draft).toEqual(saved);
      expect(file.book.display(file.area("Cycles!B2:C2"))).toEqual([["2026-10-01", "2026-12-31"]]);
    }
  });
});

it("[F] opening shows each objective with the core's score", () => {
  const file = openOkrs();
  const saved = savedDraft(file);
  savedDraft(file, objective({ objective: "Not begun", keyResults: [keyResult({ current: "" })] }));
  expect(file.reply("open", {}).objectives).toEqual([
    { id: saved.id, objective: saved.objective, owner: "Ana Souza", cycle: "2026-Q4", score: 0.375, keyResults: 2 },
    expect.objectContaining({ objective: "Not begun", score: 0, keyResults: 1 }),
  ]);
});
