import { tryScript } from "../runtime/try-script";

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

/** A host whose script has `every()`, which answers one object of each kind. */
export function everyKindRealm(body: string) {
  return tryScript(`/** */${everyKind} ${tiedToPlaces} ${body}`, { scopes, answer: () => ({ button: "OK", text: "" }) })
    .host;
}
