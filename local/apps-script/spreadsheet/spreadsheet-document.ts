import type { Area } from "../acts";
import type { Connection } from "../connection";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** How the handles of one file find each other. */
export interface SpreadsheetDocument {
  readonly connection: Connection;
  readonly criteria: Criteria;
  spreadsheet(): Spreadsheet;
  sheet(id: string): Sheet;
  /** @param notation how the range was asked for, where Google keeps it: "D:F", "5:7" */
  range(area: Area, notation?: string): Range;
}

/** The enumerations of the Spreadsheet service that are posed. */
export interface Criteria {
  readonly boolean: typeof GoogleAppsScript.Spreadsheet.BooleanCriteria;
  readonly validation: typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria;
}
