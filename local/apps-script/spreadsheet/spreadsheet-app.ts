import type { Connection } from "../connection";
import { enumeration } from "../enumeration";
import { Posed } from "../pose-object";
import { PosedConditionalFormatRuleBuilder } from "./conditional-format-rule";
import { PosedDataValidationBuilder } from "./data-validation";
import { areaOf, PosedRange } from "./range";
import { PosedSheet, sheetIdOf } from "./sheet";
import { PosedSpreadsheet } from "./spreadsheet";
import type { SpreadsheetDocument } from "./spreadsheet-document";

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Posing =
  | "BooleanCriteria"
  | "DataValidationCriteria"
  | "WrapStrategy"
  | "flush"
  | "getActive"
  | "getActiveRange"
  | "getActiveSheet"
  | "getActiveSpreadsheet"
  | "getCurrentCell"
  | "getUi"
  | "newConditionalFormatRule"
  | "newDataValidation"
  | "setActiveRange"
  | "setActiveSheet";

export class PosedSpreadsheetApp extends Posed<Google> implements Pick<Google, Posing> {
  readonly BooleanCriteria: Google["BooleanCriteria"];
  readonly DataValidationCriteria: Google["DataValidationCriteria"];
  readonly WrapStrategy = enumeration<Google["WrapStrategy"]>("WrapStrategy", ["WRAP", "OVERFLOW", "CLIP"]);

  constructor(
    private readonly document: SpreadsheetDocument,
    private readonly ui: () => GoogleAppsScript.Base.Ui,
  ) {
    super("SpreadsheetApp", document.connection);
    this.BooleanCriteria = document.criteria.boolean;
    this.DataValidationCriteria = document.criteria.validation;
  }

  getActive = () => this.allowed(this.document.spreadsheet());
  getActiveSpreadsheet = () => this.allowed(this.document.spreadsheet());
  getActiveSheet = (): Sheet => this.document.sheet(this.connection.call("activeSheet"));
  getActiveRange = (): Range => this.document.range(this.connection.call("activeArea"));
  getCurrentCell = (): Range => this.document.range({ ...this.connection.call("activeArea"), rows: 1, columns: 1 });

  setActiveSheet(sheet: Sheet, _restoreSelection?: boolean): Sheet {
    this.connection.call("activateSheet", sheetIdOf(sheet));
    return sheet;
  }

  setActiveRange(range: Range): Range {
    this.connection.call("activateArea", areaOf(range));
    return range;
  }

  getUi(): GoogleAppsScript.Base.Ui {
    this.connection.call("getUi");
    return this.ui();
  }

  flush = (): void => this.connection.call("permission");
  newConditionalFormatRule = () => this.allowed(new PosedConditionalFormatRuleBuilder(this.document).self);
  newDataValidation = () => this.allowed(new PosedDataValidationBuilder(this.document).self);

  private allowed<V>(value: V): V {
    this.connection.call("permission");
    return value;
  }
}

export function spreadsheetDocument(connection: Connection): SpreadsheetDocument {
  const document: SpreadsheetDocument = {
    connection,
    criteria: {
      boolean: enumeration("BooleanCriteria", ["CUSTOM_FORMULA"]),
      validation: enumeration("DataValidationCriteria", ["VALUE_IN_LIST"]),
    },
    spreadsheet: () => new PosedSpreadsheet(document).self,
    sheet: (id) => new PosedSheet(document, id).self,
    range: (area, notation = "") => new PosedRange(document, area, notation).self,
  };
  return document;
}
