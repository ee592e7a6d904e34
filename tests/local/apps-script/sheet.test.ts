import { answerOf, tryScript } from "../runtime/try-script";

const setUp = "const file = SpreadsheetApp.getActive(); const sheet = file.getActiveSheet();";
const answer = (body: string, rows: readonly (readonly string[])[] = [["a"], ["b"], ["c"]]) =>
  tryScript(`${setUp} ${body}`, { rows }).answer();

it("[documented] sheets are found by name and by id, which stays over a rename", async () => {
  const body = `const made = file.insertSheet("OKRs"); const id = made.getSheetId(); made.setName("Goals");
    return [file.getSheetByName("OKRs"), file.getSheetByName("Goals").getSheetId() === id, file.getSheetById(id).getName(),
      file.getSheets().map((one) => one.getName()), file.getNumSheets(), made.getIndex(), file.getActiveSheet().getName()];`;
  expect(await answer(body)).toEqual([null, true, "Goals", ["Sheet1", "Goals"], 2, 2, "Goals"]);
});

it("[documented] insertSheet takes a name, an index, both or nothing", async () => {
  const body = `file.insertSheet("Last", 1); file.insertSheet("First", 0); file.insertSheet(1); file.insertSheet();
    return file.getSheets().map((one) => one.getName());`;
  expect(await answer(body)).toEqual(["First", "Sheet4", "Sheet5", "Sheet1", "Last"]);
});

it.each([
  ['file.insertSheet("sheet1")', 'A sheet with the name "sheet1" already exists. Please enter another name.'],
  ["file.deleteSheet(sheet)", "You can't remove all the visible sheets in a document."],
  ["sheet.hideSheet()", "You can't hide all the sheets in a document."],
  ["sheet.deleteRows(1, 1000)", "You can't delete all the rows on the sheet."],
  ["sheet.setFrozenRows(1000)", "You can't freeze all visible rows on the sheet."],
  ['const gone = file.insertSheet("X"); file.deleteSheet(gone); gone.getName()', "not found"],
])("[assumed] %s is refused", async (expression, message) => {
  await expect(answer(expression)).rejects.toThrow(message);
});

it("[documented] rows and columns are inserted and deleted, and content moves with them", async () => {
  const body = `sheet.insertRowBefore(2); sheet.insertRowsAfter(4, 2); sheet.insertColumnAfter(1); sheet.insertColumns(1, 2); sheet.deleteColumn(1);
    sheet.deleteRow(2); sheet.deleteRows(3, 1);
    return [sheet.getDataRange().getValues(), sheet.getMaxRows(), sheet.getMaxColumns()];`;
  expect(await answer(body)).toEqual([
    [
      ["", "a"],
      ["", "b"],
    ],
    1001,
    28,
  ]);
});

it("[documented] appendRow writes below the last content", async () => {
  const body = 'sheet.appendRow(["d", 1, "=B4+1"]); return [sheet.getRange("A4:C4").getValues(), sheet.getLastRow()];';
  expect(await answer(body)).toEqual([[["d", 1, 2]], 4]);
});

it("[documented] a sheet is hidden and shown, frozen, widened, activated", async () => {
  const body = `const other = file.insertSheet("Other"); sheet.activate(); other.hideSheet(); const hidden = other.isSheetHidden();
    other.showSheet(); sheet.setFrozenRows(1); sheet.setFrozenColumns(2); sheet.setColumnWidths(2, 2, 222);
    return [hidden, other.isSheetHidden(), sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getColumnWidth(3), file.getActiveSheet().getName()];`;
  expect(await answer(body)).toEqual([true, false, 1, 2, 222, "Sheet1"]);
});

it("[documented] a sheet's contents, formats and notes are cleared", async () => {
  const body = `sheet.getRange("A1").setBackground("#ff0000").setNote("n"); sheet.clearContents(); const kept = sheet.getRange("A1").getBackground();
    sheet.clearFormats(); sheet.clearNotes();
    return [kept, sheet.getLastRow(), sheet.getRange("A1").getBackground(), sheet.getRange("A1").getNote()];`;
  expect(await answer(body)).toEqual(["#ff0000", 0, "#ffffff", ""]);
});

it("[documented] the active range is what the user has selected", async () => {
  const { host, book } = tryScript("return SpreadsheetApp.getActiveRange().getA1Notation();");
  expect(answerOf(await host.callFromPage("run", []))).toBe("A1");
  host.select({ sheet: book.activeSheet(), row: 3, column: 2, rows: 2, columns: 1 });
  expect(answerOf(await host.callFromPage("run", []))).toBe("B3:B4");
});

describe("conditional-format rules", () => {
  const rule = (formula: string, place: string, colour: string) =>
    `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(${JSON.stringify(formula)}).setBackground("${colour}").setBold(true).setRanges([sheet.getRange("${place}")]).build()`;
  const read = `sheet.getConditionalFormatRules().map((one) => {
    const condition = one.getBooleanCondition();
    return [String(condition.getCriteriaType()), condition.getCriteriaValues()[0], condition.getBackground(), condition.getBold(), one.getRanges().map((range) => range.getA1Notation()), one.getGradientCondition()];
  })`;

  it("[documented] all are replaced, in the given order, and the formula's text is read back", async () => {
    const body = `sheet.setConditionalFormatRules([${rule("=$A1>9", "A1:B9", "#aa0000")}]);
      sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat([${rule("=TRUE", "C1", "#00aa00")}]));
      return ${read};`;
    expect(await answer(body)).toEqual([
      ["CUSTOM_FORMULA", "=$A1>9", "#aa0000", true, ["A1:B9"], null],
      ["CUSTOM_FORMULA", "=TRUE", "#00aa00", true, ["C1"], null],
    ]);
  });

  it("[reported] a rule that names another sheet is refused, and the old ones stay", async () => {
    const body = `file.insertSheet("Other"); sheet.setConditionalFormatRules([${rule("=TRUE", "A1", "#aa0000")}]);
      let refused = "";
      try { sheet.setConditionalFormatRules([${rule("=Other!A1>0", "A1", "#00aa00")}]); } catch (e) { refused = e.message; }
      return [refused, ${read}.length];`;
    expect(await answer(body)).toEqual(["Conditional format rule cannot reference a different sheet.", 1]);
  });

  it("[assumed] a custom function inside a rule is refused", async () => {
    const { host } = tryScript(`/** @customfunction */ function RED() { return true; }
      function run() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.setConditionalFormatRules([${rule("=RED()", "A1", "#aa0000")}]); }`);
    expect(await host.callFromPage("run", [])).toMatchObject({ ok: false, message: expect.stringContaining("RED") });
  });

  it("[documented] a copy is a builder of its own", async () => {
    const body = `const one = ${rule("=TRUE", "A1", "#aa0000")}; const other = one.copy().setBackground(null).setItalic(true).build();
      return [one.getBooleanCondition().getBackground(), other.getBooleanCondition().getBackground(), other.getBooleanCondition().getItalic()];`;
    expect(await answer(body)).toEqual(["#aa0000", null, true]);
  });
});
