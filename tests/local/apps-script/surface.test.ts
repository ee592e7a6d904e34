import { operationNamed, operationNames } from "../../../local/apps-script/operations";
import { answerOf, tryScript } from "../runtime/try-script";

/** One object of each posed kind, made inside the realm. */
const everyKind = `
  function every() {
    const file = SpreadsheetApp.getActive();
    const sheet = file.getActiveSheet();
    const range = sheet.getRange("A1");
    const ui = SpreadsheetApp.getUi();
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=TRUE").setRanges([range]).build();
    const validation = SpreadsheetApp.newDataValidation().requireValueInList(["a"]).build();
    const trigger = ScriptApp.newTrigger("every").timeBased().everyDays(1).create();
    return {
      SpreadsheetApp, Spreadsheet: file, Sheet: sheet, Range: range, Ui: ui, Menu: ui.createMenu("M"),
      PromptResponse: ui.prompt("?"), HtmlService, HtmlOutput: HtmlService.createHtmlOutput(""), ScriptApp,
      ConditionalFormatRule: rule, ConditionalFormatRuleBuilder: rule.copy(), BooleanCondition: rule.getBooleanCondition(),
      DataValidation: validation, DataValidationBuilder: validation.copy(),
      AuthorizationInfo: ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL), Trigger: trigger,
      TriggerBuilder: ScriptApp.newTrigger("every"), ClockTriggerBuilder: ScriptApp.newTrigger("every").timeBased(),
      SpreadsheetTriggerBuilder: ScriptApp.newTrigger("every").forSpreadsheet(file),
      PropertiesService, Properties: PropertiesService.getUserProperties(), CacheService,
      Cache: CacheService.getUserCache(), LockService, Lock: LockService.getScriptLock(), MailApp, UrlFetchApp,
      HTTPResponse: UrlFetchApp.fetch("https://example.com/x"), Session, User: Session.getActiveUser(), Utilities,
      Blob: Utilities.newBlob("x"), Logger, console,
      ...tied(file, sheet, range),
    };
  }`;

const tiedToPlaces = `
  function tied(file, sheet, range) {
    const row = sheet.getRange("1:1").addDeveloperMetadata("k");
    const metadata = row.getDeveloperMetadata()[0];
    file.setNamedRange("Named", range);
    return {
      Protection: range.protect(), DeveloperMetadata: metadata, DeveloperMetadataLocation: metadata.getLocation(),
      DeveloperMetadataFinder: file.createDeveloperMetadataFinder(), NamedRange: file.getNamedRanges()[0],
      GradientCondition: SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint("#ffffff").getGradientCondition(),
      Charts, EmbeddedChartBuilder: sheet.newChart(), EmbeddedLineChartBuilder: sheet.newChart().asLineChart(),
      EmbeddedBarChartBuilder: sheet.newChart().asBarChart(), EmbeddedColumnChartBuilder: sheet.newChart().asColumnChart(),
      EmbeddedComboChartBuilder: sheet.newChart().asComboChart(), EmbeddedChart: sheet.newChart().build(),
      ContainerInfo: sheet.newChart().getContainer(), ChartOptions: sheet.newChart().build().getOptions(),
      Filter: range.createFilter(), FilterCriteriaBuilder: SpreadsheetApp.newFilterCriteria(),
      FilterCriteria: SpreadsheetApp.newFilterCriteria().whenCellEmpty().build(), TextFinder: range.createTextFinder("x"),
      RangeList: sheet.getRangeList(["A1"]), RichTextValueBuilder: SpreadsheetApp.newRichTextValue(),
      RichTextValue: SpreadsheetApp.newRichTextValue().setText("x").build(),
    };
  }`;

const scopes = [
  "https://www.googleapis.com/auth/spreadsheets.currentonly",
  "https://www.googleapis.com/auth/script.container.ui",
  "https://www.googleapis.com/auth/script.scriptapp",
  "https://www.googleapis.com/auth/script.external_request",
];

function realm(body: string) {
  return tryScript(`/** */${everyKind} ${tiedToPlaces} ${body}`, { scopes, answer: () => ({ button: "OK", text: "" }) })
    .host;
}

it("poses every member of the table of operations", async () => {
  const host = realm(`function missing(names) {
    const kinds = every();
    return names.filter(([kind, member]) => !(kind in kinds) || !(member in kinds[kind]));
  }`);
  const names = operationNames().map((name) => name.split("."));
  expect(answerOf(await host.callFromPage("missing", [names]))).toEqual([]);
  expect(names.length).toBeGreaterThan(250);
});

it("refuses any other member of any posed object, however it is looked up", async () => {
  const host = realm(`function refusals() {
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
