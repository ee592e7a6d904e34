import { operationNamed, operationNames } from "../../../local/apps-script/operations";
import { answerOf, tryScript } from "../runtime/try-script";
import { everyKindRealm } from "./every-kind";

it("poses every member of the table of operations", async () => {
  const host = everyKindRealm(`function missing(names) {
    const kinds = every();
    return names.filter(([kind, member]) => !(kind in kinds) || !(member in kinds[kind]));
  }`);
  const names = operationNames().map((name) => name.split("."));
  expect(answerOf(await host.callFromPage("missing", [names]))).toEqual([]);
  expect(names.length).toBeGreaterThan(250);
});

it("refuses any other member of any posed object, however it is looked up", async () => {
  const host = everyKindRealm(`function refusals() {
    const kinds = every();
    const said = (act) => { try { act(); return "silent"; } catch (e) { return e.name + ": " + e.message; } };
    return Object.keys(kinds).map((kind) => [
      said(() => kinds[kind].fooBar), said(() => kinds[kind].fooBar()), said(() => "fooBar" in kinds[kind]),
      said(() => { kinds[kind].fooBar = 1; }), said(() => { delete kinds[kind].fooBar; }),
      said(() => Object.defineProperty(kinds[kind], "fooBar", { value: 1 })),
    ].map((text) => text.replace(kind, "Kind")));
  }`);
  const refusals = answerOf(await host.callFromPage("refusals", []));
  const wanted = ["Kind.fooBar", "Kind.fooBar", "Kind.fooBar", "Kind.fooBar =", "delete Kind.fooBar", "Kind.fooBar ="];
  expect(new Set((refusals as string[][]).map((one) => one.join("|")))).toEqual(
    new Set([wanted.map((member) => `Exception: ${member} is not emulated`).join("|")]),
  );
});

it("answers what the language itself looks up, as Google's plain objects do", async () => {
  const { answer } = tryScript(`
    const range = SpreadsheetApp.getActiveSheet().getRange("B2:C3");
    return [String(range), JSON.stringify(range), "getRow" in range, Object.keys(range), range.getRow === range.getRow,
      Object.prototype.toString.call(range), ScriptApp.AuthMode.FULL.toString(), String(ScriptApp.WeekDay.MONDAY),
      ScriptApp.AuthMode.FULL === ScriptApp.AuthMode.FULL, typeof range];`);
  const fields = { rowStart: 2, rowEnd: 3, columnStart: 2, columnEnd: 3 };
  expect(await answer()).toEqual([
    "Range",
    JSON.stringify(fields),
    true,
    Object.keys(fields),
    true,
    "[object Object]",
    "FULL",
    "MONDAY",
    true,
    "object",
  ]);
});

it.each([
  ["sheet.getRange(1)", "(number) don't match the method signature for SpreadsheetApp.Sheet.getRange."],
  ['sheet.getRange("A1", 2)', "(String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange."],
  ["sheet.getRange(1.5, 1)", "(number,number) don't match the method signature for SpreadsheetApp.Sheet.getRange."],
  ["sheet.getRange(1, NaN)", "(number,number) don't match the method signature for SpreadsheetApp.Sheet.getRange."],
  ["sheet.getRange(1, null)", "(number,null) don't match the method signature for SpreadsheetApp.Sheet.getRange."],
  ["range.setValues([1, 2])", "(number[]) don't match the method signature for SpreadsheetApp.Range.setValues."],
  ['range.setValues("x")', "(String) don't match the method signature for SpreadsheetApp.Range.setValues."],
  ["range.setNumberFormat(1)", "(number) don't match the method signature for SpreadsheetApp.Range.setNumberFormat."],
  ["range.setFormula(1)", "(number) don't match the method signature for SpreadsheetApp.Range.setFormula."],
  ["range.setValue()", "() don't match the method signature for SpreadsheetApp.Range.setValue."],
  ["range.getValues(true)", "(Boolean) don't match the method signature for SpreadsheetApp.Range.getValues."],
  [
    "file.setActiveSheet(range)",
    "(Range) don't match the method signature for SpreadsheetApp.Spreadsheet.setActiveSheet.",
  ],
  [
    "file.getSheetByName(7)",
    "(number) don't match the method signature for SpreadsheetApp.Spreadsheet.getSheetByName.",
  ],
  [
    "sheet.setConditionalFormatRules([{}])",
    "(Object[]) don't match the method signature for SpreadsheetApp.Sheet.setConditionalFormatRules.",
  ],
  ["MailApp.sendEmail('a@b.c')", "(String) don't match the method signature for MailApp.sendEmail."],
  [
    "Utilities.formatDate(1, 'UTC', 'y')",
    "(number,String,String) don't match the method signature for Utilities.formatDate.",
  ],
  [
    "PropertiesService.getUserProperties().setProperty('a', {})",
    "(String,Object) don't match the method signature for Properties.setProperty.",
  ],
])("[documented shape] %s is refused: The parameters %s", async (call, message) => {
  const { answer } = tryScript(`
    const file = SpreadsheetApp.getActive(); const sheet = file.getActiveSheet(); const range = sheet.getRange("A1");
    ${call};`);
  await expect(answer()).rejects.toThrow(`The parameters ${message}`);
});

it("knows the weight and the need of each operation", () => {
  const counted = operationNames().filter((name) => operationNamed(name)?.[0] === "counted");
  const handles = [
    "Sheet.getRange",
    "Spreadsheet.getSheetByName",
    "Sheet.getDataRange",
    "Range.getA1Notation",
    "Menu.addItem",
  ];
  const servers = [
    "Range.getValues",
    "Sheet.getLastRow",
    "SpreadsheetApp.flush",
    "Spreadsheet.toast",
    "Lock.tryLock",
    "Ui.showSidebar",
  ];
  expect(counted).toEqual(expect.arrayContaining(servers));
  expect(counted.filter((name) => handles.includes(name))).toEqual([]);
});
