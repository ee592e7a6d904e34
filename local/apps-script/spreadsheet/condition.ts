import { type ConditionValue, conditionDate } from "../condition-acts";

/** Takes a condition by Google's name, with its values as they go through the port. */
export type ConditionTaker<B> = (condition: string, values: readonly ConditionValue[]) => B;

type WhenName = Extract<keyof GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder, `when${string}`>;
type RequireName = Exclude<
  Extract<keyof GoogleAppsScript.Spreadsheet.DataValidationBuilder, `require${string}`>,
  "requireValueInList" | "requireValueInRange" | "requireCheckbox"
>;

/** "whenNumberBetween" and its like, by the name of their condition. */
const WHEN: { readonly [Name in WhenName]: string } = {
  whenCellEmpty: "CELL_EMPTY",
  whenCellNotEmpty: "CELL_NOT_EMPTY",
  whenDateAfter: "DATE_AFTER",
  whenDateBefore: "DATE_BEFORE",
  whenDateEqualTo: "DATE_EQUAL_TO",
  whenFormulaSatisfied: "CUSTOM_FORMULA",
  whenNumberBetween: "NUMBER_BETWEEN",
  whenNumberEqualTo: "NUMBER_EQUAL_TO",
  whenNumberGreaterThan: "NUMBER_GREATER_THAN",
  whenNumberGreaterThanOrEqualTo: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  whenNumberLessThan: "NUMBER_LESS_THAN",
  whenNumberLessThanOrEqualTo: "NUMBER_LESS_THAN_OR_EQUAL_TO",
  whenNumberNotBetween: "NUMBER_NOT_BETWEEN",
  whenNumberNotEqualTo: "NUMBER_NOT_EQUAL_TO",
  whenTextContains: "TEXT_CONTAINS",
  whenTextDoesNotContain: "TEXT_DOES_NOT_CONTAIN",
  whenTextEndsWith: "TEXT_ENDS_WITH",
  whenTextEqualTo: "TEXT_EQUAL_TO",
  whenTextStartsWith: "TEXT_STARTS_WITH",
};

const REQUIRE: { readonly [Name in RequireName]: string } = {
  requireDate: "DATE_IS_VALID_DATE",
  requireDateAfter: "DATE_AFTER",
  requireDateBefore: "DATE_BEFORE",
  requireDateBetween: "DATE_BETWEEN",
  requireDateEqualTo: "DATE_EQUAL_TO",
  requireDateNotBetween: "DATE_NOT_BETWEEN",
  requireDateOnOrAfter: "DATE_ON_OR_AFTER",
  requireDateOnOrBefore: "DATE_ON_OR_BEFORE",
  requireFormulaSatisfied: "CUSTOM_FORMULA",
  requireNumberBetween: "NUMBER_BETWEEN",
  requireNumberEqualTo: "NUMBER_EQUAL_TO",
  requireNumberGreaterThan: "NUMBER_GREATER_THAN",
  requireNumberGreaterThanOrEqualTo: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  requireNumberLessThan: "NUMBER_LESS_THAN",
  requireNumberLessThanOrEqualTo: "NUMBER_LESS_THAN_OR_EQUAL_TO",
  requireNumberNotBetween: "NUMBER_NOT_BETWEEN",
  requireNumberNotEqualTo: "NUMBER_NOT_EQUAL_TO",
  requireTextContains: "TEXT_CONTAINS",
  requireTextDoesNotContain: "TEXT_DOES_NOT_CONTAIN",
  requireTextEqualTo: "TEXT_EQUAL_TO",
  requireTextIsEmail: "TEXT_IS_VALID_EMAIL",
  requireTextIsUrl: "TEXT_IS_VALID_URL",
};

/** Every condition of BooleanCriteria that is posed. */
export const booleanConditions: readonly string[] = Object.values(WHEN);

/** Every condition of DataValidationCriteria. */
export const validationConditions: readonly string[] = [
  ...Object.values(REQUIRE),
  "VALUE_IN_LIST",
  "VALUE_IN_RANGE",
  "CHECKBOX",
];

/** The builder's members "whenCellEmpty" to "whenTextStartsWith". */
export function whenMembers<B>(take: ConditionTaker<B>): { readonly [Name in WhenName]: (...args: unknown[]) => B } {
  return membersOf(WHEN, take);
}

/** The builder's members "requireDate" to "requireTextIsUrl". */
export function requireMembers<B>(take: ConditionTaker<B>): {
  readonly [Name in RequireName]: (...args: unknown[]) => B;
} {
  return membersOf(REQUIRE, take);
}

function membersOf<N extends string, B>(
  conditions: { readonly [Name in N]: string },
  take: ConditionTaker<B>,
): { readonly [Name in N]: (...args: unknown[]) => B } {
  const members = Object.entries<string>(conditions).map(([name, condition]) => [
    name,
    (...args: unknown[]) => take(condition, args.map(conditionValue)),
  ]);
  return Object.fromEntries(members);
}

/** A number, a text, or an instant. */
export function conditionValue(value: unknown): ConditionValue {
  if (typeof value === "number") return value;
  return value instanceof Date ? { at: value.getTime() } : String(value);
}

/** What scripts read: dates are Dates of the realm. */
export function conditionValues(values: readonly ConditionValue[]): unknown[] {
  return values.map((value) => (conditionDate(value) === undefined ? value : new Date(conditionDate(value) ?? 0)));
}
