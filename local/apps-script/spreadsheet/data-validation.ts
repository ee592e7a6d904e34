import type { Area, WireValidation } from "../acts";
import { implementationOf } from "../behind";
import { labelOf } from "../enumeration";
import { exception } from "../exception";
import { googleMessages } from "../google-messages";
import { Posed } from "../pose-object";
import { areaOf } from "./area-of";
import { conditionValue, conditionValues, requireMembers } from "./condition";
import type { SpreadsheetDocument } from "./spreadsheet-document";

type Google = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type Range = GoogleAppsScript.Spreadsheet.Range;

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
  getHelpText = (): string | null => this.validation.helpText;
  getCriteriaType = (): Criteria => this.document.validationCriteria(this.validation.condition);

  /** A list and a range come with whether they show an arrow. */
  getCriteriaValues(): unknown[] {
    const { condition, values, range, showDropdown } = this.validation;
    if (condition === "VALUE_IN_LIST") return [[...values], showDropdown];
    if (range !== undefined) return [this.document.range(range), showDropdown];
    return conditionValues(values);
  }
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
      | "requireCheckbox"
      | "requireValueInList"
      | "requireValueInRange"
      | "setAllowInvalid"
      | "setHelpText"
      | "withCriteria"
    >
{
  private validation: Partial<WireValidation>;

  constructor(
    private readonly document: SpreadsheetDocument,
    from?: WireValidation,
  ) {
    super("DataValidationBuilder", document.connection);
    this.validation = from ?? {};
    Object.assign(
      this,
      requireMembers((condition, values) => this.meeting({ condition, values })),
    );
  }

  requireValueInList = (values: readonly (string | number | boolean)[], showDropdown = true): GoogleBuilder =>
    this.meeting({ condition: "VALUE_IN_LIST", values: values.map(String), showDropdown });
  requireValueInRange = (range: Range, showDropdown = true): GoogleBuilder =>
    this.meeting({ condition: "VALUE_IN_RANGE", range: areaOf(range), showDropdown });
  requireCheckbox = (): GoogleBuilder => this.meeting({ condition: "CHECKBOX" });

  withCriteria(criteria: Criteria, args: unknown[]): GoogleBuilder {
    const condition = labelOf(criteria);
    const [first, second] = args;
    const showDropdown = second !== false;
    if (condition === "VALUE_IN_LIST" && Array.isArray(first))
      return this.meeting({ condition, values: first.map(String), showDropdown });
    if (condition === "VALUE_IN_RANGE") return this.meeting({ condition, range: areaOf(first as Range), showDropdown });
    return this.meeting({ condition, values: args.map(conditionValue) });
  }

  setAllowInvalid(allowInvalid: boolean): GoogleBuilder {
    this.validation = { ...this.validation, allowInvalid };
    return this.self;
  }

  setHelpText(helpText: string): GoogleBuilder {
    this.validation = { ...this.validation, helpText };
    return this.self;
  }

  getHelpText = (): string | null => this.validation.helpText ?? null;
  getAllowInvalid = (): boolean => this.validation.allowInvalid ?? true;
  getCriteriaType = (): Criteria => this.built().getCriteriaType();
  getCriteriaValues = (): unknown[] => this.built().getCriteriaValues();
  copy = (): GoogleBuilder => this.built().copy();
  build = (): Google => this.built().self;

  private built(): PosedDataValidation {
    const {
      condition,
      values = [],
      allowInvalid = true,
      showDropdown = true,
      helpText = null,
      range,
    } = this.validation;
    if (condition === undefined) throw exception(googleMessages.validationIncomplete);
    const place: { readonly range?: Area } = range === undefined ? {} : { range };
    return new PosedDataValidation(this.document, {
      ...{ condition, values, allowInvalid, showDropdown, helpText },
      ...place,
    });
  }

  private meeting(told: Pick<WireValidation, "condition"> & Partial<WireValidation>): GoogleBuilder {
    const { allowInvalid = true, helpText = null } = this.validation;
    this.validation = { allowInvalid, helpText, ...told };
    return this.self;
  }
}

export function dataValidation(document: SpreadsheetDocument, validation: WireValidation | null): Google | null {
  return validation === null ? null : new PosedDataValidation(document, validation).self;
}

export function wireValidation(rule: Google | null): WireValidation | null {
  const implementation = implementationOf(rule);
  return implementation instanceof PosedDataValidation ? implementation.validation : null;
}
