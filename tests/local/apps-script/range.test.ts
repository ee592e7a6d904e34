import { tryScript } from "../runtime/try-script";

const setUp = "const file = SpreadsheetApp.getActive(); const sheet = file.getActiveSheet();";
const table = [
  ["KPI", "Actual", "Date"],
  ["Revenue", "10%", "1/5/2026"],
  ["NPS", "=1/0", ""],
];

function answer(body: string, rows: readonly (readonly string[])[] = table) {
  return tryScript(`${setUp} ${body}`, { rows }).answer();
}

it.each([
  [
    "documented",
    "numbers, texts and blanks",
    'sheet.getRange("A2:B3").getValues()',
    [
      ["Revenue", 0.1],
      ["NPS", "#DIV/0!"],
    ],
  ],
  ["documented", "an empty cell", 'sheet.getRange("C3").getValue()', ""],
  ["reported", "an error cell is its bare text", 'sheet.getRange("B3").getValue()', "#DIV/0!"],
  ["documented", "display values are texts", 'sheet.getRange("B2:C2").getDisplayValues()', [["10%", "1/5/2026"]]],
  ["documented", "the formula, or nothing", 'sheet.getRange("A3:B3").getFormulas()', [["", "=1/0"]]],
  [
    "documented",
    "blank only if all is blank",
    '[sheet.getRange("C3").isBlank(), sheet.getRange("B3:C3").isBlank()]',
    [true, false],
  ],
  ["documented", "the data's edge", "[sheet.getLastRow(), sheet.getLastColumn()]", [3, 3]],
  ["documented", "the data range", "sheet.getDataRange().getA1Notation()", "A1:C3"],
  ["documented", "getRange in numbers", "sheet.getRange(2, 3, 4, 5).getA1Notation()", "C2:G5"],
  ["reported", "corners in any order", 'sheet.getRange("C5:B2").getA1Notation()', "B2:C5"],
  ["reported", "whole columns keep their notation", 'sheet.getRange("d:F").getA1Notation()', "D:F"],
  ["reported", "whole rows keep their notation", 'sheet.getRange("5:7").getA1Notation()', "5:7"],
  [
    "documented",
    "the parts of a range",
    '(r => [r.getRow(), r.getColumn(), r.getLastRow(), r.getLastColumn(), r.getNumRows(), r.getNumColumns(), r.getHeight(), r.getWidth()])(sheet.getRange("B2:D5"))',
    [2, 2, 5, 4, 4, 3, 4, 3],
  ],
  ["documented", "a cell within", 'sheet.getRange("B2:D5").getCell(2, 3).getA1Notation()', "D3"],
  ["documented", "an offset keeps the size", 'sheet.getRange("B2:D5").offset(1, -1).getA1Notation()', "A3:C6"],
  ["documented", "an offset of another size", 'sheet.getRange("B2:D5").offset(1, 0, 1, 2).getA1Notation()', "B3:C3"],
  [
    "documented",
    "a range of another sheet by name",
    '(file.insertSheet("O K"), file.getRange("\'O K\'!B2").getSheet().getName())',
    "O K",
  ],
  ["documented", "a range knows its sheet", 'sheet.getRange("B2").getGridId() === sheet.getSheetId()', true],
])("[%s] reading: %s: %s", async (_mark, _what, expression, expected) => {
  expect(await answer(`return ${expression};`)).toEqual(expected);
});

it.each([
  ["documented", "a text beginning with = becomes a formula", "=1+2", 3, "=1+2"],
  ["reported", "a text is read as if typed", "12%", 0.12, ""],
  ["reported", "an apostrophe keeps text and is no part of it", "'12", "12", ""],
  ["reported", "an apostrophe disarms a formula", "'=1+2", "=1+2", ""],
  ["documented", "TRUE becomes a boolean", "TRUE", true, ""],
  ["documented", "a number", 1.5, 1.5, ""],
  ["documented", "a boolean", false, false, ""],
])("[%s] writing: %s", async (_mark, _what, value, read, formula) => {
  const body = `const cell = sheet.getRange("E9"); cell.setValue(${JSON.stringify(value)}); return [cell.getValue(), cell.getFormula()];`;
  expect(await answer(body)).toEqual([read, formula]);
});

it("[reported] null and undefined empty cells", async () => {
  const body = 'sheet.getRange("A2:B2").setValues([[null, undefined]]); return sheet.getRange("A2:B2").getValues();';
  expect(await answer(body)).toEqual([["", ""]]);
});

it("[documented] setFormula reads US notation whatever the file's locale", async () => {
  const body = `${setUp} sheet.getRange("A1").setFormula("=SUM(1.5,2)"); return sheet.getRange("A1").getValue();`;
  expect(await tryScript(body, { locale: "pt_BR" }).answer()).toBe(3.5);
});

it.each([
  [
    "reported",
    'sheet.getRange("A1:B2").setValues([[1, 2]])',
    "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
  ],
  [
    "reported",
    'sheet.getRange("A1:B1").setValues([[1]])',
    "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
  ],
  ["reported", "sheet.getRange(1001, 1)", "The coordinates of the range are outside the dimensions of the sheet."],
  [
    "reported",
    'sheet.getRange("B2").offset(0, 30)',
    "The coordinates of the range are outside the dimensions of the sheet.",
  ],
  ["reported", "sheet.getRange(0, 1)", "The starting row of the range is too small."],
  ["reported", "sheet.getRange(1, 0)", "The starting column of the range is too small."],
  ["reported", "sheet.getRange(1, 1, 0, 1)", "The number of rows in the range must be at least 1."],
  ["reported", "sheet.getRange(1, 1, 1, 0)", "The number of columns in the range must be at least 1."],
  ["reported", 'sheet.getRange("nonsense!")', "Range not found"],
  ["assumed", 'sheet.getRange("A1:B2").getCell(3, 1)', "Cell reference out of range"],
  [
    "assumed",
    'sheet.getRange("A1").setValue("x".repeat(50001))',
    "Your input contains more than the maximum of 50000 characters in a single cell.",
  ],
  ["assumed", 'sheet.getRange("A1").setValue([1])', "Writing a value of type object into a cell is not emulated"],
])("[%s] %s is refused", async (_mark, expression, message) => {
  await expect(answer(expression)).rejects.toThrow(message);
});

it("[reported] an empty sheet has one blank cell of data and no last row", async () => {
  const body =
    "return [sheet.getDataRange().getValues(), sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()];";
  expect(await answer(body, [])).toEqual([[[""]], "A1", 0, 0]);
});

it("[documented] a date is a Date of the realm at the file's own midnight, in its zone", async () => {
  const body = `${setUp} const date = sheet.getRange("A1").getValue();
    return [date instanceof Date, date.toISOString(), Utilities.formatDate(date, file.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm")];`;
  const { answer: answered } = tryScript(body, { rows: [["7/1/2026"]], timeZone: "America/Sao_Paulo" });
  expect(await answered()).toEqual([true, "2026-07-01T03:00:00.000Z", "2026-07-01 00:00"]);
});

it("[documented] a Date written comes back as the same instant", async () => {
  const body = `${setUp} const date = new Date(Date.UTC(2026, 2, 29, 1, 30, 15)); const cell = sheet.getRange("A1").setValue(date);
    return [cell.getValue().getTime() - date.getTime(), cell.getDisplayValue()];`;
  const [difference] = (await tryScript(body, { timeZone: "Europe/Madrid" }).answer()) as [number];
  expect(Math.abs(difference)).toBeLessThan(2);
});

it("[documented] formats are set and read back, and null resets them", async () => {
  const body = `const range = sheet.getRange("A1:B1");
    range.setBackground("#FFE").setFontColor("#112233").setFontWeight("bold").setFontStyle("italic").setWrap(true)
      .setHorizontalAlignment("right").setNumberFormat("0.00%");
    const read = () => [range.getBackgrounds(), range.getFontColor(), range.getFontWeight(), range.getFontStyle(), range.getWrap(),
      range.getHorizontalAlignment(), range.getNumberFormats()];
    const set = read();
    range.setBackgrounds([[null, "#000000"]]).setFontColor(null).setFontWeight(null).setFontStyle(null);
    return [set, [range.getBackgrounds(), range.getFontColor(), range.getFontWeight(), range.getFontStyle()]];`;
  expect(await answer(body)).toEqual([
    [[["#ffffee", "#ffffee"]], "#112233", "bold", "italic", true, "right", [["0.00%", "0.00%"]]],
    [[["#ffffff", "#000000"]], "#000000", "normal", "normal"],
  ]);
});

it("[reported] a background is the cell's own, not what a rule paints", async () => {
  const body = `const cell = sheet.getRange("A1");
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=TRUE").setBackground("#ff0000").setRanges([cell]).build()]);
    return cell.getBackground();`;
  expect(await answer(body)).toBe("#ffffff");
});

it("[documented] notes are set, read, and removed by null", async () => {
  const body = `const range = sheet.getRange("A1:B1"); range.setNotes([["one", null]]); const set = range.getNotes();
    sheet.getRange("A1").setNote(null); return [set, range.getNotes(), sheet.getRange("A1").getNote()];`;
  expect(await answer(body)).toEqual([[["one", ""]], [["", ""]], ""]);
});

it("[documented] clear empties contents and formats, clearContent and clearFormat one of them", async () => {
  const body = `const look = (cell) => [cell.getValue(), cell.getBackground()];
    const fill = (place) => sheet.getRange(place).setValue("x").setBackground("#00ff00");
    return [fill("F1").clear(), fill("F2").clearContent(), fill("F3").clearFormat(), fill("F4").clear({ contentsOnly: true })].map(look);`;
  expect(await answer(body)).toEqual([
    ["", "#ffffff"],
    ["", "#00ff00"],
    ["x", "#ffffff"],
    ["", "#00ff00"],
  ]);
});

it("[documented] a validation list is set, read and removed; [assumed] a script's invalid entry is rejected", async () => {
  const body = `const cell = sheet.getRange("F1");
    cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["higher", "lower"]).setAllowInvalid(false).build());
    const rule = cell.getDataValidation();
    let refused = "";
    try { cell.setValue("sideways"); } catch (e) { refused = e.message; }
    cell.setValue("lower").clearDataValidations();
    return [String(rule.getCriteriaType()), rule.getCriteriaValues(), rule.getAllowInvalid(), refused, cell.getValue(), cell.getDataValidation()];`;
  expect(await answer(body)).toEqual([
    "VALUE_IN_LIST",
    [["higher", "lower"], true],
    false,
    "The data you entered in cell F1 violates the data validation rules set on this cell.",
    "lower",
    null,
  ]);
});
