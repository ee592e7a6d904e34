import type { Area } from "../acts";
import type { Connection } from "../connection";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** How the handles of one file find each other. */
export interface SpreadsheetDocument {
  readonly connection: Connection;
  readonly criteria: Criteria;
  readonly enumerations: Enumerations;
  spreadsheet(): Spreadsheet;
  validationCriteria(name: string): GoogleAppsScript.Spreadsheet.DataValidationCriteria;
  /** The value of BooleanCriteria with this name; null for null. */
  booleanCriteria(name: string | null): GoogleAppsScript.Spreadsheet.BooleanCriteria | null;
  sheet(id: string): Sheet;
  /** All cells of a sheet. */
  wholeSheet(id: string): Range;
  /** @param notation how the range was asked for, where Google keeps it: "D:F", "5:7" */
  range(area: Area, notation?: string): Range;
}

/** The enumerations of the Spreadsheet service that are posed. */
export interface Criteria {
  readonly boolean: typeof GoogleAppsScript.Spreadsheet.BooleanCriteria;
  readonly validation: typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria;
}

/** The other enumerations of the Spreadsheet service, by what they tell. */
export interface Enumerations {
  readonly interpolation: typeof GoogleAppsScript.Spreadsheet.InterpolationType;
  readonly copyPaste: typeof GoogleAppsScript.Spreadsheet.CopyPasteType;
  readonly protection: typeof GoogleAppsScript.Spreadsheet.ProtectionType;
  readonly metadataLocation: typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
  readonly metadataVisibility: typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
}
