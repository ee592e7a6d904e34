import { tryScript } from "../runtime/try-script";

const setUp = `const file = SpreadsheetApp.getActive(); const sheet = file.getActiveSheet();
  const said = (act) => { try { act(); return "done"; } catch (e) { return e.message; } };
  const names = () => file.getSheets().map((one) => one.getName());`;
const letters = [
  ["a", "1"],
  ["b", "2"],
  ["c", "3"],
  ["d", "4"],
];
const answer = (body: string, rows: readonly (readonly string[])[] = letters) =>
  tryScript(`${setUp} ${body}`, { rows }).answer();

describe("sheets", () => {
  it("[documented] a sheet is copied into its file, duplicated, and moved", async () => {
    const body = `sheet.getRange("A1").setNote("kept").setBackground("#ff0000"); file.insertSheet("Other"); const copy = sheet.copyTo(file); sheet.activate();
      const duplicate = file.duplicateActiveSheet(); const before = names(); file.moveActiveSheet(1);
      return [copy.getName(), duplicate.getName(), before, names(), copy.getRange("A1:B1").getValues(), copy.getRange("A1").getNote(), copy.getRange("A1").getBackground()];`;
    expect(await answer(body)).toEqual([
      "Copy of Sheet1",
      "Copy of Sheet1 1",
      ["Sheet1", "Copy of Sheet1 1", "Other", "Copy of Sheet1"],
      ["Copy of Sheet1 1", "Sheet1", "Other", "Copy of Sheet1"],
      [["a", 1]],
      "kept",
      "#ff0000",
    ]);
  });

  it("[documented] a new sheet is made after a template, by name and index", async () => {
    const body = `file.insertSheet("Other"); sheet.hideSheet(); const one = file.insertSheet("Made", 0, { template: sheet }); const two = file.insertSheet({ template: sheet });
      return [names(), one.getRange("A1").getValue(), one.isSheetHidden(), file.getActiveSheet().getName(), said(() => file.insertSheet("made", { template: sheet }))];`;
    expect(await answer(body)).toEqual([
      ["Made", "Sheet4", "Sheet1", "Other"],
      "a",
      false,
      "Sheet4",
      'A sheet with the name "made" already exists. Please enter another name.',
    ]);
  });

  it("[documented] the active sheet is deleted, and the next one is told", async () => {
    expect(
      await answer(
        'file.insertSheet("Other"); const next = file.deleteActiveSheet(); return [next.getName(), names()];',
      ),
    ).toEqual(["Sheet1", ["Sheet1"]]);
  });
});

describe("rows and columns", () => {
  it.each([
    ["A2:B2", 5, ["a", "c", "d", "b"]],
    ["A3:A4", 1, ["c", "d", "a", "b"]],
    ["A1", 3, ["b", "a", "c", "d"]],
    ["A2", 3, ["a", "b", "c", "d"]],
  ])("[documented] the rows of %s move before row %d, counted before the move", async (rows, before, expected) => {
    const body = `sheet.getRange("D1").setFormula("=A2"); sheet.moveRows(sheet.getRange("${rows}"), ${before}); return sheet.getRange("A1:A4").getValues().map(([text]) => text);`;
    expect(await answer(body)).toEqual(expected);
  });

  it("[documented] what is tied to a row moves with it: formulas that point there, notes, metadata, rules, formats", async () => {
    const body = `sheet.getRange("F1").setFormula("=A2"); sheet.getRange("A2").setNote("n").setBackground("#00ff00"); sheet.getRange("2:2").addDeveloperMetadata("k");
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=A2=1").setRanges([sheet.getRange("A2")]).setBold(true).build()]);
      sheet.moveRows(sheet.getRange("A2"), 5);
      return [sheet.getRange("F1").getFormula(), sheet.getRange("A4").getNote(), sheet.getRange("A4").getBackground(), sheet.createDeveloperMetadataFinder().find()[0].getLocation().getRow().getRow(),
        sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation()];`;
    expect(await answer(body)).toEqual(["=A4", "n", "#00ff00", 4, "A4"]);
  });

  it("[documented] columns move, also on a hidden sheet", async () => {
    const body = `file.insertSheet("Other"); sheet.hideSheet(); sheet.moveColumns(sheet.getRange("B:B"), 1); return [sheet.getRange("A1:B1").getValues(), sheet.isSheetHidden()];`;
    expect(await answer(body)).toEqual([[[1, "a"]], true]);
  });

  it("[documented] are hidden and shown, by number or by range", async () => {
    const body = `sheet.hideRows(2, 2); sheet.hideColumn(sheet.getRange("C:D")); const hidden = [1, 2, 3, 4].map((row) => sheet.isRowHiddenByUser(row)).concat([3, 4, 5].map((column) => sheet.isColumnHiddenByUser(column)));
      sheet.unhideRow(sheet.getRange("A2:A3")); sheet.showColumns(3); return [hidden, sheet.isRowHiddenByUser(2), sheet.isColumnHiddenByUser(3), sheet.isColumnHiddenByUser(4), sheet.getLastRow()];`;
    expect(await answer(body)).toEqual([[false, true, true, false, true, true, false], false, false, true, 4]);
  });

  it("[documented] rows have heights", async () => {
    expect(
      await answer(
        "sheet.setRowHeights(2, 2, 50).setRowHeight(4, 60); return [1, 2, 3, 4].map((row) => sheet.getRowHeight(row));",
      ),
    ).toEqual([23, 50, 50, 60]);
  });
});

describe("merges", () => {
  it("[documented] the first cell's value stays, the others are blank, and the range can be broken apart", async () => {
    const body = `const range = sheet.getRange("A1:B2").merge(); const merged = [range.getValues(), range.isPartOfMerge(), sheet.getRange("B2").isPartOfMerge(), sheet.getRange("A1:C9").getMergedRanges().map((one) => one.getA1Notation())];
      range.breakApart(); return [merged, range.isPartOfMerge(), range.getValues()];`;
    expect(await answer(body)).toEqual([
      [
        [
          ["a", ""],
          ["", ""],
        ],
        true,
        true,
        ["A1:B2"],
      ],
      false,
      [
        ["a", ""],
        ["", ""],
      ],
    ]);
  });

  it("[documented] across, vertically, and never in part", async () => {
    const body = `sheet.getRange("D1:E2").mergeAcross(); sheet.getRange("F1:G2").mergeVertically(); const places = sheet.getRange("A1:Z9").getMergedRanges().map((one) => one.getA1Notation());
      return [places, said(() => sheet.getRange("E1:F1").merge()), said(() => sheet.getRange("D1:E2").sort(4))];`;
    expect(await answer(body)).toEqual([
      ["D1:E1", "F1:F2", "G1:G2", "D2:E2"],
      "You must select all cells in a merged range to merge or unmerge them.",
      "You can't sort a range that contains merged cells.",
    ]);
  });
});

describe("sorting", () => {
  const rows = [
    ["b", "1"],
    ["a", "2"],
    ["b", "0"],
    ["", "5"],
  ];

  it.each([
    ["1", ["a2", "b1", "b0", "5"]],
    ["{ column: 2, ascending: false }", ["5", "a2", "b1", "b0"]],
    ["[{ column: 1, ascending: false }, 2]", ["b0", "b1", "a2", "5"]],
  ])("[documented] a range by %s", async (spec, expected) => {
    expect(
      await answer(`return sheet.getRange("A1:B4").sort(${spec}).getValues().map((row) => row.join(""));`, rows),
    ).toEqual(expected);
  });

  it("[documented] a sheet below its frozen rows, by a column", async () => {
    const body =
      'sheet.setFrozenRows(1); sheet.sort(2, false); return sheet.getRange("A1:B4").getValues().map((row) => row.join(""));';
    expect(await answer(body, rows)).toEqual(["b1", "5", "a2", "b0"]);
  });

  it("[documented] notes go where their cells go", async () => {
    const body = `sheet.getRange("A1").setNote("first"); sheet.getRange("B2").setNote("second"); sheet.getRange("A1:B4").sort(1); return sheet.getRange("A1:B4").getNotes();`;
    expect(await answer(body, rows)).toEqual([
      ["", "second"],
      ["first", ""],
      ["", ""],
      ["", ""],
    ]);
  });

  it("[assumed] a column outside the range is refused", async () => {
    expect(await answer('return said(() => sheet.getRange("A1:B4").sort(3));')).toBe(
      "The sort column 3 is outside the range.",
    );
  });
});

describe("filters", () => {
  const rows = [
    ["KPI", "Actual"],
    ["Churn", "3"],
    ["Revenue", "12"],
    ["NPS", "40"],
    ["Churn", "9"],
  ];
  const hidden = "[2, 3, 4, 5].map((row) => sheet.isRowHiddenByFilter(row))";

  it("[reported] a sheet has one; [documented] its criteria hide rows, and are read back", async () => {
    const body = `const filter = sheet.getRange("A1:B5").createFilter(); const twice = said(() => sheet.getRange("A1:B5").createFilter());
      filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(["Churn"]).build()); const first = ${hidden};
      filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(20).build()); const both = ${hidden};
      const read = filter.getColumnFilterCriteria(2); filter.removeColumnFilterCriteria(1); const second = ${hidden};
      filter.remove(); return [twice, first, both, second, String(read.getCriteriaType()), read.getCriteriaValues(), ${hidden}, sheet.getFilter(), sheet.isRowHiddenByUser(2)];`;
    expect(await answer(body, rows)).toEqual([
      "You can't create a filter in a sheet that already has a filter.",
      [true, false, false, true],
      [true, true, false, true],
      [true, true, false, true],
      "NUMBER_GREATER_THAN",
      [20],
      [false, false, false, false],
      null,
      false,
    ]);
  });

  it.each([
    ["whenTextContains('ch')", [false, true, true, false]],
    ["whenTextDoesNotContain('ch')", [true, false, false, true]],
    ["whenTextStartsWith('N')", [true, true, false, true]],
    ["whenCellNotEmpty()", [false, false, false, false]],
    ["whenFormulaSatisfied('=LEN($A2)=3')", [true, true, false, true]],
    ["whenFormulaSatisfied('=B2>AVERAGE(B$2:B$5)')", [true, true, false, true]],
    ["setVisibleValues(['NPS'])", [true, true, false, true]],
  ])("[documented] %s", async (criteria, expected) => {
    const body = `sheet.getRange("A1:B5").createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().${criteria}.build()); return ${hidden};`;
    expect(await answer(body, rows)).toEqual(expected);
  });

  it("moves with its rows, sorts below its header, and says its range", async () => {
    const body = `const filter = sheet.getRange("A1:B5").createFilter(); filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(["NPS"]).build());
      sheet.insertRowBefore(1); const moved = [filter.getRange().getA1Notation(), sheet.isRowHiddenByFilter(5), sheet.isRowHiddenByFilter(4)];
      filter.remove(); sheet.getRange("A2:B6").createFilter().sort(2, true); return [moved, sheet.getRange("B2:B6").getValues().map(([one]) => one)];`;
    expect(await answer(body, rows)).toEqual([
      ["A2:B6", true, false],
      ["Actual", 3, 9, 12, 40],
    ]);
  });
});

describe("copies of cells", () => {
  it("[documented] formulas move by the distance, formats, notes, validations and rules come along", async () => {
    const body = `sheet.getRange("C1").setFormula("=A1&B1").setBackground("#ff0000").setNote("n").setNumberFormat("0.0");
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=$B1>1").setRanges([sheet.getRange("C1")]).setBold(true).build()]);
      const to = sheet.getRange("C2:C4"); sheet.getRange("C1").copyTo(to);
      return [to.getFormulas(), to.getBackgrounds()[2], to.getNotes()[2], to.getNumberFormats()[2], sheet.getConditionalFormatRules().map((rule) => rule.getRanges().map((range) => range.getA1Notation()))];`;
    expect(await answer(body)).toEqual([
      [["=A2&B2"], ["=A3&B3"], ["=A4&B4"]],
      ["#ff0000"],
      ["n"],
      ["0.0"],
      [["C1", "C2:C4"]],
    ]);
  });

  it("[documented] values alone, formats alone; a smaller destination grows", async () => {
    const body = `sheet.getRange("C1:C2").setFormulas([["=B1*2"], ["=B2*2"]]).setBackground("#ff0000"); sheet.getRange("C1:C2").copyTo(sheet.getRange("E1"), { contentsOnly: true });
      sheet.getRange("C1:C2").copyTo(sheet.getRange("F1"), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
      return [sheet.getRange("E1:E2").getValues(), sheet.getRange("E1").getFormula(), sheet.getRange("E1").getBackground(), sheet.getRange("F1:F2").getBackgrounds(), sheet.getRange("F1").getValue()];`;
    expect(await answer(body)).toEqual([[[2], [4]], "", "#ffffff", [["#ff0000"], ["#ff0000"]], ""]);
  });
});

it.each([
  // content, formula, colour, note, validation, rule, merged, border
  ["NORMAL", [2, "=1+1", "#ff0000", "n", true, true, true, true, 96]],
  ["NO_BORDERS", [2, "=1+1", "#ff0000", "n", true, true, true, false, 96]],
  ["FORMAT", ["", "", "#ff0000", "", false, true, false, true, 96]],
  ["FORMULA", [2, "=1+1", "#ffffff", "", false, false, false, false, 96]],
  ["DATA_VALIDATION", ["", "", "#ffffff", "", true, false, false, false, 96]],
  ["VALUES", [2, "", "#ffffff", "", false, false, false, false, 96]],
  ["CONDITIONAL_FORMATTING", ["", "", "#ffffff", "", false, true, false, false, 96]],
  ["COLUMN_WIDTHS", ["", "", "#ffffff", "", false, false, false, false, 160]],
])("[documented] PASTE_%s takes along what its name says", async (type, copied) => {
  const body = `const from = sheet.getRange("B2:C2").merge(); const cell = sheet.getRange("B2");
    cell.setFormula("=1+1").setBackground("#ff0000").setNote("n").setBorder(true, true, true, true, null, null)
      .setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build());
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=B2>1").setRanges([cell]).setBold(true).build()]);
    sheet.setColumnWidth(2, 160);
    from.copyTo(sheet.getRange("F5"), SpreadsheetApp.CopyPasteType.PASTE_${type}, false); const to = sheet.getRange("F5");
    return [to.getValue(), to.getFormula(), to.getBackground(), to.getNote(), to.getDataValidation() !== null,
      sheet.getConditionalFormatRules()[0].getRanges().length > 1, to.isPartOfMerge(), "border", sheet.getColumnWidth(6)];`;
  const { answer: tried, book } = tryScript(`${setUp} ${body}`, { rows: letters });
  const found = (await tried()) as unknown[];
  const [saved] = JSON.parse(JSON.stringify(book.save())).sheets;
  found[7] = Object.keys(saved.borders).some((place) => /F5|F4:F6|E5:F5/.test(place));
  expect(found).toEqual(copied);
});

it("[documented] a transposed copy turns rows into columns, with formats, notes, validations and merges", async () => {
  const body = `sheet.getRange("B1:B4").setBackgrounds([["#ff0000"], ["#00ff00"], [null], [null]]).setNotes([["one"], [""], ["three"], [""]]);
    sheet.getRange("B2").setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build()); sheet.getRange("A3:A4").merge();
    sheet.getRange("A1:B4").copyTo(sheet.getRange("D6"), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true); const to = sheet.getRange("D6:G7");
    return [to.getValues(), to.getBackgrounds()[1], to.getNotes()[1], to.getDataValidations()[1].map((one) => one !== null), to.getMergedRanges().map((one) => one.getA1Notation())];`;
  expect(await answer(body)).toEqual([
    [
      ["a", "b", "c", ""],
      [1, 2, 3, 4],
    ],
    ["#ff0000", "#00ff00", "#ffffff", "#ffffff"],
    ["one", "", "three", ""],
    [false, true, false, false],
    ["F6:G6"],
  ]);
});

it("[documented] a list of ranges is done to in one call", async () => {
  const body = `const list = sheet.getRangeList(["A1", "B2:B3"]); list.setBackground("#00ff00").setValue("x").setNote("n");
    return [list.getRanges().map((range) => range.getA1Notation()), sheet.getRange("A1:B3").getValues(), sheet.getRange("B3").getBackground(), sheet.getRange("B2").getNote()];`;
  const { host, answer: answered } = tryScript(`${setUp} ${body}`, { rows: letters });
  expect(await answered()).toEqual([
    ["A1", "B2:B3"],
    [
      ["x", 1],
      ["b", "x"],
      ["c", "x"],
    ],
    "#00ff00",
    "n",
  ]);
  const counted = host.calls.calls.filter((call) => call.counted).map(({ name }) => name);
  expect(counted).toEqual([
    "RangeList.setBackground",
    "RangeList.setValue",
    "RangeList.setNote",
    "Range.getValues",
    "Range.getBackground",
    "Range.getNote",
  ]);
});

it.each([
  ["=A1*2", "=R[-1]C[-2]*2"],
  ["=$A$1+B3", "=R1C1+R[1]C[-1]"],
  ['="A1"&SUM(A1:B2)', '="A1"&SUM(R[-1]C[-2]:R[0]C[-1])'],
  ["='Q1 A1'!C2", "='Q1 A1'!R[0]C[0]"],
])("[documented] %s in C2 is %s", async (a1, r1c1) => {
  const body = `file.insertSheet("Q1 A1"); const cell = sheet.getRange("C2").setFormula(${JSON.stringify(a1)}); const told = cell.getFormulaR1C1();
    const back = sheet.getRange("C2").setFormulaR1C1(${JSON.stringify(r1c1)}).getFormula(); return [told, back];`;
  expect(await answer(body)).toEqual([r1c1, a1]);
});

it("[documented] one R1C1 formula fills a column", async () => {
  const body =
    'return sheet.getRange("C1:C3").setFormulaR1C1("=RC[-1]*10").getValues().concat(sheet.getRange("C1:C2").getFormulasR1C1());';
  expect(await answer(body)).toEqual([[10], [20], [30], ["=R[0]C[-1]*10"], ["=R[0]C[-1]*10"]]);
});

describe("text finders", () => {
  const rows = [
    ["Churn", "churn rate"],
    ["a.b", "=1+1"],
    ["CHURN", "a-b"],
  ];
  it.each([
    ['createTextFinder("churn")', ["A1", "B1", "A3"]],
    ['createTextFinder("churn").matchCase(true)', ["B1"]],
    ['createTextFinder("churn").matchEntireCell(true)', ["A1", "A3"]],
    ['createTextFinder("a.b")', ["A2"]],
    ['createTextFinder("a.b").useRegularExpression(true)', ["A2", "B3"]],
    ['createTextFinder("1+1").matchFormulaText(true)', ["B2"]],
  ])("[documented] %s", async (finder, places) => {
    expect(await answer(`return sheet.${finder}.findAll().map((range) => range.getA1Notation());`, rows)).toEqual(
      places,
    );
  });

  it("reads patterns as RE2 does, in linear time, and refuses what RE2 does", async () => {
    const body = `const cell = sheet.getRange("A1").setValue("a".repeat(5000) + "!");
      const found = (pattern) => said(() => cell.createTextFinder(pattern).useRegularExpression(true).findAll());
      const swapped = sheet.getRange("B1").createTextFinder("(churn) (RATE)").useRegularExpression(true);
      return [cell.createTextFinder("^(a+)+$").useRegularExpression(true).findAll().length, found("(?=a)"), found("(a)\\\\1"), found("("),
        cell.createTextFinder("a+!").useRegularExpression(true).matchEntireCell(true).findAll().length,
        swapped.replaceAllWith("$2 $1 $$"), sheet.getRange("B1").getValue(), sheet.getRange("B2").createTextFinder("2").replaceAllWith("3")];`;
    expect(await answer(body, rows)).toEqual([
      0,
      '"(?=a)" is not a valid regular expression.',
      '"(a)\\1" is not a valid regular expression.',
      '"(" is not a valid regular expression.',
      1,
      1,
      "rate churn $$",
      0,
    ]);
  });

  it("[documented] goes from match to match, and replaces", async () => {
    const body = `const finder = sheet.createTextFinder("churn"); const steps = [finder.findNext(), finder.findNext(), finder.findNext(), finder.findNext(), finder.findPrevious()].map((range) => range.getA1Notation());
      return [steps, finder.replaceWith("Loss"), file.createTextFinder("churn").replaceAllWith("Loss"), sheet.getDataRange().getValues()];`;
    expect(await answer(body, rows)).toEqual([
      ["A1", "B1", "A3", "A1", "A3"],
      1,
      2,
      [
        ["Loss", "Loss rate"],
        ["a.b", 2],
        ["Loss", "a-b"],
      ],
    ]);
  });
});

it("[documented] a cell's text links somewhere; a part of it is not posed", async () => {
  const body = `const value = SpreadsheetApp.newRichTextValue().setText("12% Docs").setLinkUrl("https://example.com/a").build(); const cell = sheet.getRange("D1").setRichTextValue(value);
    sheet.insertRowBefore(1); const read = sheet.getRange("D2").getRichTextValue();
    return [read.getText(), read.getLinkUrl(), read.getRuns().length, sheet.getRange("D2").getValue(), sheet.getRange("A2:B2").getRichTextValues()[0].map((one) => one && [one.getText(), one.getLinkUrl()]),
      said(() => SpreadsheetApp.newRichTextValue().setText("ab").setLinkUrl(0, 1, "https://example.com/a"))];`;
  expect(await answer(body)).toEqual([
    "12% Docs",
    "https://example.com/a",
    1,
    "12% Docs",
    [["a", null], null],
    "RichTextValueBuilder.setLinkUrl on a part of a text is not emulated",
  ]);
});
