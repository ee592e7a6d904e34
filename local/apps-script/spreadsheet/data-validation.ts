import type { WireValidation } from "../acts";
import { implementationOf } from "../behind";
import { exception } from "../exception";
import { googleMessages } from "../google-messages";
import { Posed } from "../pose-object";
import type { SpreadsheetDocument } from "./spreadsheet-document";

type Google = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

export class PosedDataValidation
  extends Posed<Google>
  implements Pick<Google, "copy" | "getAllowInvalid" | "getCriteriaType" | "getCriteriaValues">
{
  constructor(
    private readonly document: SpreadsheetDocument,
    readonly validation: WireValidation,
  ) {
    super("DataValidation", document.connection);
  }

  copy = (): GoogleBuilder => new PosedDataValidationBuilder(this.document, this.validation).self;
  getAllowInvalid = (): boolean => this.validation.allowInvalid;
  getCriteriaType = (): Criteria => this.document.criteria.validation.VALUE_IN_LIST;
  getCriteriaValues = (): unknown[] => [[...this.validation.values], true];
}

export class PosedDataValidationBuilder
  extends Posed<GoogleBuilder>
  implements
    Pick<
      GoogleBuilder,
      | "build"
      | "copy"
      | "getAllowInvalid"
      | "getCriteriaType"
      | "getCriteriaValues"
      | "requireValueInList"
      | "setAllowInvalid"
      | "setHelpText"
    >
{
  private values: readonly string[] | undefined;
  private allowInvalid: boolean;

  constructor(
    private readonly document: SpreadsheetDocument,
    from?: WireValidation,
  ) {
    super("DataValidationBuilder", document.connection);
    this.values = from?.values;
    this.allowInvalid = from?.allowInvalid ?? true;
  }

  requireValueInList(values: readonly (string | number | boolean)[], _showDropdown?: boolean): GoogleBuilder {
    this.values = values.map(String);
    return this.self;
  }

  setAllowInvalid(allowInvalid: boolean): GoogleBuilder {
    this.allowInvalid = allowInvalid;
    return this.self;
  }

  // The engine keeps no help text.
  setHelpText = (_helpText: string): GoogleBuilder => this.self;
  getAllowInvalid = (): boolean => this.allowInvalid;
  getCriteriaType = (): Criteria => this.built().getCriteriaType();
  getCriteriaValues = (): unknown[] => this.built().getCriteriaValues();
  copy = (): GoogleBuilder => this.built().copy();
  build = (): Google => this.built().self;

  private built(): PosedDataValidation {
    if (this.values === undefined) throw exception(googleMessages.validationIncomplete);
    return new PosedDataValidation(this.document, { values: this.values, allowInvalid: this.allowInvalid });
  }
}

export function dataValidation(document: SpreadsheetDocument, validation: WireValidation | null): Google | null {
  return validation === null ? null : new PosedDataValidation(document, validation).self;
}

export function wireValidation(rule: Google | null): WireValidation | null {
  const implementation = implementationOf(rule);
  return implementation instanceof PosedDataValidation ? implementation.validation : null;
}
