import type { Area, Book } from "../../local/engine/book";
import { openBook } from "../../local/engine/open-book";
import { type SwitchName, switchNames } from "../../local/engine/switches";
import { copyOf } from "../../local/runtime/copy";
import { createHost } from "../../local/runtime/create-host";
import { Versions } from "../../local/runtime/versions";
import { tellStory, usualTable } from "../journeys/kpi-story";
import { answerOf, hostOptions, tryScript } from "../local/runtime/try-script";
import { readPlatform } from "./platform-rows";

const cell = (book: Book, row = 1, column = 1, rows = 1): Area => ({
  sheet: book.activeSheet(),
  row,
  column,
  rows,
  columns: 1,
});

/** What a small script or a person meets with the switch as it is, or turned. */
type Meeting = (turned: readonly SwitchName[]) => Promise<unknown>;

const given = `/** */ function GIVE(what) { return { flat: [1, 2], formula: "=1+1", date: new Date(2026, 0, 5), nan: NaN, yes: true, nothing: null }[what]; }
  function FAIL() { throw new Error("No such KPI."); } function TRUTH() { return true; } function HANDED() { return arguments.length; }`;
/** What stands in the cells A1:B2 where one formula, and others that look at it, stand. */
const inCells =
  (rows: readonly (readonly string[])[]): Meeting =>
  async (turned) => {
    const { book } = tryScript(given, { rows, turned });
    return book.values({ ...cell(book), rows: 2, columns: 2 }).flat();
  };
const seen = `/** */ function SEEN(x, y) { return Array.isArray(x) ? "rows" : (y === undefined ? x : y) === null ? "null" : typeof x; }
  function TALL(x) { return x.length; }
  function LAST(x) { return String(x[x.length - 1][0]); }`;
const inCell =
  (rows: readonly (readonly string[])[]): Meeting =>
  async (turned) => {
    const { book } = tryScript(seen, { rows, turned });
    return book.values(cell(book, 1, 2))[0]?.[0];
  };
const said =
  (body: string): Meeting =>
  (turned) =>
    tryScript(
      `const file = SpreadsheetApp.getActive(); const sheet = file.getActiveSheet();
      const said = (act) => { try { act(); return "done"; } catch (e) { return "refused"; } }; ${body}`,
      {
        turned,
      },
    ).answer();
const painted =
  (ranges: string, formula: string, row: number, column: number): Meeting =>
  async (turned) => {
    const { book } = tryScript("/** */", { rows: [["2", "", "1"]], turned });
    book.setRules(book.activeSheet(), [{ ranges: ranges.split(","), formula, style: { background: "#ff0000" } }]);
    return book.shownStyle(book.activeSheet(), row, column).background ?? "plain";
  };

/** Whether a rule is taken that a script sets for A1, in which 2 stands, and what it paints. */
const ruled =
  (formula: string, own = "", turnedToo: readonly SwitchName[] = []): Meeting =>
  async (turned) => {
    const both = turned.length > 0 ? [...turned, ...turnedToo] : turnedToo;
    const { book, host } = tryScript(
      `${given}
      function run() {
        const sheet = SpreadsheetApp.getActiveSheet();
        const cell = sheet.getRange("A1");
        if ("${own}") cell.setBackground("${own}");
        try {
          sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
            .whenFormulaSatisfied("${formula}").setBackground("#ff0000").setRanges([cell]).build()]);
        } catch (refused) { return "refused"; }
      }`,
      { rows: [["2"]], turned: both },
    );
    const answer = answerOf(await host.callFromPage("run", []));
    return answer ?? book.shownStyle(book.activeSheet(), 1, 1).background ?? "plain";
  };

/** What a simple trigger and one for changes are told when a person acts. */
const toldOf =
  (act: (book: Book) => void): Meeting =>
  async (turned) => {
    const code = `/** */ function onEdit(e) { console.log("edit " + e.range.getA1Notation() + " " + e.value); }
      function changed(e) { console.log("change " + e.changeType); }
      function run() { ScriptApp.newTrigger("changed").forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }`;
    const { host, book } = tryScript(code, { turned, rows: [["2"], ["1"]] });
    answerOf(await host.callFromPage("run", []));
    act(book);
    return host.view().outbox.map((entry) => (entry.kind === "log" ? entry.message : entry.kind));
  };

/** How often a daily trigger ran in three days, and what was said. */
const struck =
  (body: string): Meeting =>
  async (turned) => {
    const code = `/** */ function strike() { ${body} }
      function run() { ScriptApp.newTrigger("strike").timeBased().everyDays(1).atHour(9).create(); }`;
    const { host } = tryScript(code, { turned });
    answerOf(await host.callFromPage("run", []));
    await host.advance(3 * 24 * 3_600_000);
    return host.view().outbox.map(({ kind }) => kind);
  };

/** What a script finds in the copy of a file in which another one was before. */
const inCopy =
  (before: string, after: string): Meeting =>
  async (turned) => {
    const { host } = tryScript(`function run() {${before}}`, { turned });
    await host.callFromPage("run", []);
    const { book, ...copied } = copyOf(host);
    const { name, locale, timeZone } = host.book;
    const copy = openBook(book, { name, locale, timeZone, turned, now: () => host.view().clock.now });
    const options = hostOptions(`function run() {${after}}`, { turned });
    return answerOf(await createHost({ ...options, ...copied, book: copy }).callFromPage("run", []));
  };

const meetings: Readonly<Record<SwitchName, readonly [meeting: Meeting, usual: unknown, turned: unknown]>> = {
  "authorization.edit-unused": [
    async (turned) => {
      const code = "/** */ function onEdit(e) { console.log(String(e.authMode)); SpreadsheetApp.getActive(); }";
      const { host, book } = tryScript(code, { turned, addOn: { enabled: false, published: true } });
      book.userWrite(cell(book), [["1"]]);
      return host.view().outbox.map((entry) => (entry.kind === "log" ? entry.message : entry.kind));
    },
    [],
    ["NONE", "failure"],
  ],
  "custom.blank-cell": [inCell([["", "=SEEN(A1)"]]), "string", "null"],
  "custom.blank-in-range": [inCell([["1", "=LAST(A1:A2)"], [""], ["3"]]), "", "null"],
  "custom.boolean-result": [inCells([['=GIVE("yes")', "=ISTEXT(A1)"]]), [true, false, "", ""], ["TRUE", true, "", ""]],
  "custom.date-result": [inCells([['=GIVE("date")']]), [{ serial: 46027 }, "", "", ""], [46027, "", "", ""]],
  "custom.flat-array": [inCells([['=GIVE("flat")']]), [1, "", 2, ""], [1, 2, "", ""]],
  "custom.formula-text": [inCells([['=GIVE("formula")']]), ["=1+1", "", "", ""], [2, "", "", ""]],
  "custom.iferror": [
    inCells([['=IFERROR(FAIL(),"caught")', "=IFERROR(1/0,FAIL())"]]),
    ["caught", "#ERROR!", "", ""],
    ["#ERROR!", "#ERROR!", "", ""],
  ],
  "custom.in-rule": [
    async (turned) => {
      const { book } = tryScript(given, { rows: [["2"]], turned: ["rules.custom-function", ...turned] });
      book.setRules(book.activeSheet(), [{ ranges: ["A1"], formula: "=TRUTH()", style: { background: "#ff0000" } }]);
      return book.shownStyle(book.activeSheet(), 1, 1).background ?? "plain";
    },
    "plain",
    "#ff0000",
  ],
  "custom.not-a-number": [inCells([['=GIVE("nan")']]), ["#NUM!", "", "", ""], ["", "", "", ""]],
  "custom.null": [inCells([['=GIVE("nothing")', '=GIVE("else")']]), ["", "", "", ""], [0, 0, "", ""]],
  "custom.null-is-blank": [inCells([['=GIVE("nothing")', "=ISBLANK(A1)"]]), ["", false, "", ""], ["", true, "", ""]],
  "custom.omitted-end": [inCells([["=HANDED(1,)"]]), [1, "", "", ""], [2, "", "", ""]],
  "custom.error-cell": [inCell([["=NA()", "=SEEN(A1)"]]), "string", "#N/A"],
  "custom.omitted-middle": [inCell([["1", "=SEEN(A1,,1)"]]), "number", "null"],
  "custom.one-cell-range": [inCell([["5", "=SEEN(A1:A1)"]]), "number", "rows"],
  "custom.whole-column": [
    inCell([
      ["1", "=TALL(A:A)"],
      ["2", ""],
    ]),
    1000,
    2,
  ],
  "file.restore": [
    async (turned) => {
      const code = `/** */ const store = () => PropertiesService.getDocumentProperties();
        function mark() { store().setProperty("k", "v"); } function marked() { return store().getProperty("k"); }`;
      const { host } = tryScript(code, { turned });
      const versions = new Versions(host);
      const earlier = versions.keep("before");
      answerOf(await host.callFromPage("mark", []));
      await versions.restore(earlier);
      return answerOf(await host.callFromPage("marked", []));
    },
    "v",
    null,
  ],
  "formulas.comma-by-value": [
    async (turned) =>
      tryScript(
        `const cell = SpreadsheetApp.getActiveSheet().getRange("A1:A2").setValues([["=SUM(1.5,2)"], ["=SUM(1,5;2)"]]);
        return cell.getValues().map(String);`,
        { locale: "pt_BR", turned },
      ).answer(),
    ["#ERROR!", "3.5"],
    ["3.5", "8"],
  ],
  "formulas.countifs-blank": [inCell([['=""', '=COUNTIFS(A1:A3,"")'], [""], ["x"]]), 2, 1],
  "formulas.is-date-of-number": [inCell([["46027", "=ISDATE(A1)"]]), false, true],
  "formulas.rounding": [inCell([["", "=0.1+0.2=0.3"]]), true, false],
  "formulas.semicolon-by-value": [said('return sheet.getRange("A1").setValue("=SUM(1;2)").getValue();'), 3, "#ERROR!"],
  "html.simple-trigger": [
    async (turned) => {
      const code = "/** */ function onEdit() { HtmlService.createHtmlOutputFromFile('page'); }";
      const { host, book } = tryScript(code, { turned, pages: { page: "x" } });
      book.userWrite(cell(book), [["1"]]);
      return host.view().outbox.map(({ kind }) => kind);
    },
    [],
    ["failure"],
  ],
  "metadata.file-copy": [
    inCopy(
      'SpreadsheetApp.getActive().getActiveSheet().addDeveloperMetadata("k");',
      "return SpreadsheetApp.getActive().createDeveloperMetadataFinder().find().length;",
    ),
    1,
    0,
  ],
  "metadata.sheet-copy": [
    said(`sheet.getRange("B:B").addDeveloperMetadata("k"); const copy = sheet.copyTo(file);
      return copy.createDeveloperMetadataFinder().find().map((one) => one.getLocation().getColumn().getA1Notation());`),
    [],
    ["B1:B1000"],
  ],
  "metadata.sort": [
    said(`sheet.getRange("A1:A3").setValues([["c"], ["a"], ["b"]]); sheet.getRange("2:2").addDeveloperMetadata("k"); sheet.getRange("A1:A3").sort(1);
      return sheet.createDeveloperMetadataFinder().find()[0].getLocation().getRow().getRow();`),
    1,
    2,
  ],
  "properties.file-copy": [
    inCopy(
      'PropertiesService.getDocumentProperties().setProperty("k", "v");',
      'return PropertiesService.getDocumentProperties().getProperty("k");',
    ),
    null,
    "v",
  ],
  "properties.value-limit": [
    said('return said(() => PropertiesService.getUserProperties().setProperty("k", "x".repeat(10000)));'),
    "refused",
    "done",
  ],
  "ranges.copy-note": [
    said('sheet.getRange("A1").setNote("x").copyTo(sheet.getRange("B1")); return sheet.getRange("B1").getNote();'),
    "x",
    "",
  ],
  "ranges.copy-transposed": [
    said(`sheet.getRange("B1").setFormula("=A1+$C1+C$2+$C$3+SUM(A1:A3)");
      sheet.getRange("B1").copyTo(sheet.getRange("D4"), SpreadsheetApp.CopyPasteType.PASTE_FORMULA, true); return sheet.getRange("D4").getFormula();`),
    "=D3+D$3+$B5+$C$3+SUM(D3:F3)",
    "=C4+$C4+E$2+$C$3+SUM(C4:C6)",
  ],
  "rules.broken-formula": [ruled("=SUM("), "refused", "plain"],
  "rules.custom-function": [ruled("=TRUTH()"), "refused", "plain"],
  "rules.errors": [ruled("=1/0"), "plain", "#ff0000"],
  "rules.merge": [
    async (turned) => {
      const { book } = tryScript("/** */", { rows: [["2"]], turned });
      const rule = { ranges: ["A1"], formula: "=A1=2" };
      book.setRules(book.activeSheet(), [
        { ...rule, style: { background: "#ff0000" } },
        { ...rule, style: { bold: true } },
      ]);
      return book.shownStyle(book.activeSheet(), 1, 1);
    },
    { background: "#ff0000", bold: true },
    { background: "#ff0000" },
  ],
  "rules.numbers": [painted("A1", "=A1", 1, 1), "#ff0000", "plain"],
  "rules.over-background": [ruled("=A1=2", "#00ff00"), "#ff0000", "#00ff00"],
  "rules.without-equals": [ruled("A1=2"), "#ff0000", "refused"],
  "rules.several-anchors": [painted("A1,C1", "=A1>1", 1, 3), "plain", "#ff0000"],
  "sheet.delete-hidden": [
    said('const other = file.insertSheet("Hidden"); other.hideSheet(); return said(() => file.deleteSheet(other));'),
    "done",
    "refused",
  ],
  "sheet.insert-format": [
    said(`sheet.getRange("A1").setBackground("#ff0000"); sheet.insertRowAfter(1); sheet.insertColumnsAfter(1, 2);
      return ["A2", "B1", "C1"].map((place) => sheet.getRange(place).getBackground());`),
    ["#ff0000", "#ff0000", "#ff0000"],
    ["#ffffff", "#ffffff", "#ffffff"],
  ],
  "sheet.note-is-no-content": [said('sheet.getRange("A5").setNote("x"); return sheet.getLastRow();'), 0, 5],
  "sort.equals-stay": [
    said(`sheet.getRange("A1:B4").setValues([[2, "x"], [1, "first"], [1, "second"], ["", "last"]]);
      const sorted = (keys) => sheet.getRange("A1:B4").sort(keys).getValues().map((row) => row[1]).join();
      return [sorted(1), sorted([1, 2])];`),
    ["first,second,x,last", "first,second,x,last"],
    ["second,first,x,last", "first,second,x,last"],
  ],
  "sort.formats-move": [
    said(`sheet.getRange("A1:A2").setValues([[2], [1]]); sheet.getRange("A1").setBackground("#ff0000");
      return sheet.getRange("A1:A2").sort(1).getBackgrounds().map(String);`),
    ["#ffffff", "#ff0000"],
    ["#ff0000", "#ffffff"],
  ],
  "sort.names-stay": [
    said(`sheet.getRange("A1:A2").setValues([[2], [1]]); file.setNamedRange("First", sheet.getRange("A1")); sheet.getRange("A1:A2").sort(1);
      return file.getRangeByName("First").getA1Notation();`),
    "A1",
    "A2",
  ],
  "sort.notes-move": [
    said(`sheet.getRange("A1:A2").setValues([[2], [1]]); sheet.getRange("A1").setNote("x");
      return sheet.getRange("A1:A2").sort(1).getNotes().map(String);`),
    ["", "x"],
    ["x", ""],
  ],
  "sort.rules-stay": [
    said(`sheet.getRange("A1:A3").setValues([[3], [1], [2]]);
      const rule = (place) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=$A1>$B$1").setBackground("#ff0000").setRanges([sheet.getRange(place)]).build();
      sheet.setConditionalFormatRules([rule("A1:B4"), rule("A1:B1")]);
      sheet.getRange("A1:A3").sort(1);
      return sheet.getConditionalFormatRules().map((one) => one.getRanges()[0].getA1Notation() + " " + one.getBooleanCondition().getCriteriaValues()[0]);`),
    ["A1:B4 =$A1>$B$1", "A1:B1 =$A1>$B$1"],
    ["A1:B4 =$A1>$B$1", "A3:B3 =$A3>$B$1"],
  ],
  "triggers.after-failure": [struck('throw new Error("No.");'), ["failure", "failure", "failure"], ["failure"]],
  "triggers.change-sort": [
    toldOf((book) => book.userSort(cell(book, 1, 1, 2), 1, true)),
    ["change OTHER"],
    ["change EDIT"],
  ],
  "triggers.edit-date": [
    toldOf((book) => book.userWrite(cell(book), [["2026-01-05"]])),
    ["edit A1 46027", "change EDIT"],
    ["edit A1 2026-01-05", "change EDIT"],
  ],
  "triggers.edit-move": [
    toldOf((book) => book.userMove(cell(book), 5, 3)),
    ["change OTHER"],
    ["edit A1:C5 undefined", "change OTHER"],
  ],
  "triggers.edit-sort": [
    toldOf((book) => book.userSort(cell(book, 1, 1, 2), 1, true)),
    ["change OTHER"],
    ["edit A1:A2 undefined", "change OTHER"],
  ],
  "ui.toast-clock": [struck('SpreadsheetApp.getActive().toast("Seen?");'), [], ["toast", "toast", "toast"]],
  "values.not-a-number": [said('return sheet.getRange("A1").setValue(NaN).getValue();'), "#NUM!", ""],
  "validation.reject-script": [
    said(`sheet.getRange("A1").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a"]).setAllowInvalid(false).build());
      return said(() => sheet.getRange("A1").setValue("z"));`),
    "refused",
    "done",
  ],
};

it("are the rows that docs/platform.md calls so", () => {
  const rows = readPlatform().rows.filter(({ isSwitch, notPosed }) => isSwitch && !notPosed);
  expect([...switchNames].sort()).toEqual(rows.map(({ id }) => id).sort());
});

it.each(switchNames)("[%s] goes the one way, and the other where it is turned", async (name) => {
  const [meeting, usual, turned] = meetings[name];
  expect(await meeting([])).toEqual(usual);
  expect(await meeting([name])).toEqual(turned);
});

/** What a person sees of a table's life: tracked, watched, edited, sorted, alerted, let go. */
async function life(turned: readonly SwitchName[]) {
  const rows = [...usualTable.map((row) => [...row]), ["Later", "", "10", "", ""], ["Broken", "=1/0", "3", "", ""]];
  const answer = () => ({ button: "YES" }) as const;
  const { book, ...story } = tellStory({ tables: [{ name: "KPIs", rows }], turned, answer });
  const seenNow = () => [
    story.values("KPIs!F1:F7"),
    [2, 3, 4, 5, 6].map((row) => story.look(`KPIs!B${row}`).background ?? "plain"),
  ];
  const seen: unknown[] = [await story.track(), seenNow(), await story.alert()];
  story.type("KPIs!B2", "40000");
  seen.push(seenNow());
  const toasts = story.toasts().length;
  book.userSort(story.area("KPIs!A2:F4"), 1, true);
  seen.push(seenNow());
  await story.host.advance(24 * 3_600_000);
  story.type("KPIs!B4", "60000");
  await story.host.advance(24 * 3_600_000);
  const mails = () => story.outbox("mail").map(({ subject }) => subject);
  const events = () => story.ledger().map(([kpi, actual, target, event]) => [kpi, actual, target, event]);
  seen.push(seenNow(), events(), mails());
  story.type("KPIs!H1:H3", [["=OKRSCORE(C2,C2)"], ["=KPISTATUS(B5,C5)"], ["=OKRSCORE(B2:B3,C2:C3)"]]);
  seen.push(story.values("KPIs!H1:H4"), await story.untrack(), story.values("KPIs!A1:G1"));
  await story.track();
  await story.click("removeLodestar");
  seen.push(
    story.values("KPIs!A1:G1"),
    book.sheets().map(({ name }) => name),
  );
  return { seen, rules: book.rules(cell(book).sheet).length, toasts, failures: story.outbox("failure").length };
}

describe("the product lives the same life", () => {
  const edits: readonly SwitchName[] = ["html.simple-trigger"];
  const formulas = switchNames.filter((name) => /^(custom|formulas|rules)\./.test(name));
  const others = switchNames.filter((name) => !formulas.includes(name) && !edits.includes(name));
  const usual = life([]);

  it("as it is believed: statuses, colours, a toast at the edit, one line and one mail when it falls and when it is back", async () => {
    const { seen, ...rest } = await usual;
    expect(JSON.stringify(seen)).toContain('["Revenue","40000","55000","Off target"]');
    expect(rest).toEqual({ rules: 0, toasts: 1, failures: 0 });
  });

  it.each([[formulas], [others]])("with %j turned", async (turned) => {
    expect(await life(turned)).toEqual(await usual);
  });

  it("[authorization.edit-unused] an edit of a file in which nobody used it does nothing, and fails nowhere", () => {
    const addOn = { enabled: false, published: true };
    const file = tellStory({ turned: ["authorization.edit-unused"], addOn });
    file.type("KPIs!B2", "1");
    expect(file.host.view().outbox).toEqual([]);
  });

  // The larger part of the script stands in the sidebar's file: an edit that may not read it says nothing, and the clock does.
  it.each([edits])("with %s turned, but for the toast at the edit", async (turned) => {
    const { seen, toasts } = await life([turned]);
    expect(seen).toEqual((await usual).seen);
    expect(toasts).toBe(0);
  });
});
