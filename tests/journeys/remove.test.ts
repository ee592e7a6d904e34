import type { Book } from "../../local/engine/book";
import { tellStory, usualTable } from "./kpi-story";

/** All that a person could see or a script could read of the file, sheet by sheet. */
function everything(book: Book): unknown {
  return book.sheets().map(({ id, name, gid, hidden, frozenRows, lastRow, lastColumn }) => {
    const area = { sheet: id, row: 1, column: 1, rows: 30, columns: 12 };
    return {
      ...{ name, gid, hidden, frozenRows, lastRow, lastColumn },
      values: book.values(area),
      formulas: book.formulas(area),
      formats: book.numberFormats(area),
      styles: book.styles(area),
      notes: book.notes(area),
      rules: book.rules(id),
    };
  });
}

function decorated(answers: readonly ("YES" | "NO")[]): ReturnType<typeof tellStory> {
  const left = [...answers];
  const file = tellStory({
    tables: [
      { name: "KPIs", rows: [["Our KPIs"], [], ...usualTable] },
      { name: "Notes", rows: [["=1+1", "x"]] },
    ],
    answer: () => ({ button: left.shift() ?? "OK" }),
  });
  const { sheet } = file.area("KPIs!A1");
  file.book.setRules(sheet, [{ ranges: ["A1:E9"], formula: "=$B1>5", style: { background: "#00ff00" } }]);
  file.book.setStyles({ sheet, row: 3, column: 1, rows: 1, columns: 2 }, [[{ bold: true }, { background: "#eeeeee" }]]);
  file.book.setNotes({ sheet, row: 4, column: 2, rows: 1, columns: 1 }, [["mind this"]]);
  return file;
}

it("[J5] removed with its sheets, the file is as it was before, deeply", async () => {
  const file = decorated(["YES", "YES"]);
  const before = everything(file.book);
  await file.track({ headerRow: 3 });
  await file.alert();
  file.type("KPIs!B4", "1");
  await file.host.advance(2 * 3_600_000);
  file.type("KPIs!B4", "56000");
  await file.click("removeLodestar");
  expect(everything(file.book)).toEqual(before);
  const { triggers, ...memory } = file.host.memory();
  expect(triggers).toEqual([]);
  expect(JSON.stringify(memory)).not.toMatch(/lodestar/i);
});

it("[J5] the ledger stays if its reader wants it, and nothing else", async () => {
  const file = decorated(["YES", "NO"]);
  await file.track({ headerRow: 3 });
  file.type("KPIs!B4", "1");
  await file.click("removeLodestar");
  expect(file.book.sheets().map(({ name }) => name)).toEqual(["KPIs", "Notes", "Alerts"]);
  expect(file.value("Alerts!B2")).toBe("Revenue");
  expect(file.value("KPIs!F3")).toBe("");
});

it("[J5] a No at the first question changes nothing", async () => {
  const file = decorated(["NO"]);
  await file.track({ headerRow: 3 });
  await file.alert();
  const before = everything(file.book);
  await file.click("removeLodestar");
  expect(everything(file.book)).toEqual(before);
  expect(file.host.memory().triggers).toHaveLength(1);
});

it("[J5] what is lost is found by its mark: a rule that was copied, a column whose table is unknown", async () => {
  const file = decorated(["YES", "YES"]);
  await file.track({ headerRow: 3 });
  const { sheet } = file.area("KPIs!A1");
  const ours = file.book.rules(sheet).at(-1);
  if (!ours) throw new Error("No rule.");
  file.book.setRules(file.area("Notes!A1").sheet, [{ ...ours, ranges: ["A1:B9"] }]);
  file.book.deleteSheet(file.area("Lodestar!A1").sheet);
  await file.click("removeLodestar");
  expect(file.book.rules(file.area("Notes!A1").sheet)).toEqual([]);
  expect(file.book.rules(sheet)).toHaveLength(1);
  expect(file.values("KPIs!F3:F6").flat()).toEqual(["", "", "", ""]);
});

it("[J5] a column of ours that somebody copied beside it goes, too", async () => {
  const file = decorated(["YES", "YES"]);
  await file.track({ headerRow: 3 });
  const formulas = file.formulas("KPIs!F4:F6");
  file.book.write(file.area("KPIs!G3"), [["Status (Lodestar)"]]);
  file.book.writeFormulas(file.area("KPIs!G4:G6"), formulas);
  await file.click("removeLodestar");
  expect(file.values("KPIs!F3:G6").flat()).toEqual(Array.from({ length: 8 }, () => ""));
});

it("[J5] a sheet of the user's own that is named like ours stays", async () => {
  const own = [
    ["Project", "Budget"],
    ["Lodestar", "100"],
  ];
  const file = tellStory({
    tables: [
      { name: "KPIs", rows: usualTable },
      { name: "Lodestar", rows: own },
    ],
    answer: () => ({ button: "YES" }),
  });
  await file.click("removeLodestar");
  expect(file.book.sheets().map(({ name }) => name)).toEqual(["KPIs", "Lodestar"]);
  expect(file.value("Lodestar!A1")).toBe("Project");
});

it("[J5] a summary that shows our column keeps its title and its formulas", async () => {
  const summary = [
    ["KPI", "Status (Lodestar)"],
    ["Revenue", "=KPIs!F2"],
  ];
  const file = tellStory({
    tables: [
      { name: "KPIs", rows: usualTable },
      { name: "Summary", rows: summary },
    ],
    answer: () => ({ button: "YES" }),
  });
  await file.track();
  await file.click("removeLodestar");
  expect(file.formulas("Summary!B2")).toEqual([["=KPIs!F2"]]);
  expect(file.value("Summary!B1")).toBe("Status (Lodestar)");
  expect(file.value("KPIs!F1")).toBe("");
});

it("[J5] what could not be removed is said, and nothing is called gone", async () => {
  const said: string[] = [];
  const file = tellStory({
    answer: (question) => {
      said.push(question.text);
      return { button: "YES" };
    },
  });
  await file.track();
  const trial = tellStory({ answer: () => ({ button: "YES" }) });
  await trial.track();
  const names = await trial.countedCalls(() => trial.click("removeLodestar"));
  file.host.calls.failAt(names.indexOf("Sheet.setConditionalFormatRules") + 1, "before", "No luck.");
  await file.click("removeLodestar");
  expect(said.at(-1)).toMatch(/^Lodestar could not be removed wholly.*No luck/);
});
