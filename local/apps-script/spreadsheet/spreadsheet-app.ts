import type { Connection } from "../connection";
import { enumeration } from "../enumeration";
import { Posed } from "../pose-object";
import { areaOf } from "./area-of";
import { booleanConditions, validationConditions } from "./condition";
import { PosedConditionalFormatRuleBuilder } from "./conditional-format-rule";
import { PosedDataValidationBuilder } from "./data-validation";
import { PosedFilterCriteriaBuilder } from "./filter";
import { PosedRange } from "./range";
import { PosedRichTextValueBuilder } from "./rich-text";
import { PosedSheet } from "./sheet";
import { sheetIdOf } from "./sheet-id-of";
import { PosedSpreadsheet } from "./spreadsheet";
import type { SpreadsheetDocument } from "./spreadsheet-document";

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Posing =
  | "BooleanCriteria"
  | "BorderStyle"
  | "CopyPasteType"
  | "DataValidationCriteria"
  | "InterpolationType"
  | "DeveloperMetadataLocationType"
  | "DeveloperMetadataVisibility"
  | "ProtectionType"
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
  | "newFilterCriteria"
  | "newRichTextValue"
  | "setActiveRange"
  | "setActiveSheet";

export class PosedSpreadsheetApp extends Posed<Google> implements Pick<Google, Posing> {
  readonly BooleanCriteria: Google["BooleanCriteria"];
  readonly DataValidationCriteria: Google["DataValidationCriteria"];
  readonly DeveloperMetadataLocationType: Google["DeveloperMetadataLocationType"];
  readonly DeveloperMetadataVisibility: Google["DeveloperMetadataVisibility"];
  readonly CopyPasteType: Google["CopyPasteType"];
  readonly InterpolationType: Google["InterpolationType"];
  readonly ProtectionType: Google["ProtectionType"];
  readonly BorderStyle = enumeration<Google["BorderStyle"]>("BorderStyle", [
    "DOTTED",
    "DASHED",
    "SOLID",
    "SOLID_MEDIUM",
    "SOLID_THICK",
    "DOUBLE",
  ]);
  readonly WrapStrategy = enumeration<Google["WrapStrategy"]>("WrapStrategy", ["WRAP", "OVERFLOW", "CLIP"]);

  constructor(
    private readonly document: SpreadsheetDocument,
    private readonly ui: () => GoogleAppsScript.Base.Ui,
  ) {
    super("SpreadsheetApp", document.connection);
    this.BooleanCriteria = document.criteria.boolean;
    this.DataValidationCriteria = document.criteria.validation;
    this.DeveloperMetadataLocationType = document.enumerations.metadataLocation;
    this.DeveloperMetadataVisibility = document.enumerations.metadataVisibility;
    this.CopyPasteType = document.enumerations.copyPaste;
    this.InterpolationType = document.enumerations.interpolation;
    this.ProtectionType = document.enumerations.protection;
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
  newFilterCriteria = () => this.allowed(new PosedFilterCriteriaBuilder(this.document).self);
  newRichTextValue = () => this.allowed(new PosedRichTextValueBuilder(this.connection).self);
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
      boolean: enumeration("BooleanCriteria", booleanConditions),
      validation: enumeration("DataValidationCriteria", validationConditions),
    },
    booleanCriteria: (name) => {
      const found: unknown = name === null ? null : Reflect.get(document.criteria.boolean, name);
      return found as GoogleAppsScript.Spreadsheet.BooleanCriteria | null;
    },
    validationCriteria: (name) =>
      Reflect.get(document.criteria.validation, name) as GoogleAppsScript.Spreadsheet.DataValidationCriteria,
    enumerations: {
      interpolation: enumeration("InterpolationType", ["NUMBER", "PERCENT", "PERCENTILE", "MIN", "MAX"]),
      copyPaste: enumeration("CopyPasteType", [
        "PASTE_NORMAL",
        "PASTE_NO_BORDERS",
        "PASTE_FORMAT",
        "PASTE_FORMULA",
        "PASTE_DATA_VALIDATION",
        "PASTE_VALUES",
        "PASTE_CONDITIONAL_FORMATTING",
        "PASTE_COLUMN_WIDTHS",
      ]),
      protection: enumeration("ProtectionType", ["RANGE", "SHEET"]),
      metadataLocation: enumeration("DeveloperMetadataLocationType", ["SPREADSHEET", "SHEET", "ROW", "COLUMN"]),
      metadataVisibility: enumeration("DeveloperMetadataVisibility", ["DOCUMENT", "PROJECT"]),
    },
    spreadsheet: () => new PosedSpreadsheet(document).self,
    sheet: (id) => new PosedSheet(document, id).self,
    wholeSheet(id) {
      const { maxRows, maxColumns } = connection.call("sheet", id);
      return document.range({ sheet: id, row: 1, column: 1, rows: maxRows, columns: maxColumns });
    },
    range: (area, notation = "") => new PosedRange(document, area, notation).self,
  };
  return document;
}
