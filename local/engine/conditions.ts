/** What the engine calls the conditions of Google's BooleanCriteria and DataValidationCriteria. */
const OPERATORS: Readonly<Record<string, string>> = {
  CELL_EMPTY: "isEmpty",
  CELL_NOT_EMPTY: "isNotEmpty",
  CHECKBOX: "isBoolean",
  CUSTOM_FORMULA: "customFormula",
  DATE_AFTER: "dateIsAfter",
  DATE_BEFORE: "dateIsBefore",
  DATE_BETWEEN: "dateIsBetween",
  DATE_EQUAL_TO: "dateIs",
  DATE_IS_VALID_DATE: "dateIsValid",
  DATE_NOT_BETWEEN: "dateIsNotBetween",
  DATE_ON_OR_AFTER: "dateIsOnOrAfter",
  DATE_ON_OR_BEFORE: "dateIsOnOrBefore",
  NUMBER_BETWEEN: "isBetween",
  NUMBER_EQUAL_TO: "isEqual",
  NUMBER_GREATER_THAN: "isGreaterThan",
  NUMBER_GREATER_THAN_OR_EQUAL_TO: "isGreaterOrEqualTo",
  NUMBER_LESS_THAN: "isLessThan",
  NUMBER_LESS_THAN_OR_EQUAL_TO: "isLessOrEqualTo",
  NUMBER_NOT_BETWEEN: "isNotBetween",
  NUMBER_NOT_EQUAL_TO: "isNotEqual",
  TEXT_CONTAINS: "containsText",
  TEXT_DOES_NOT_CONTAIN: "notContainsText",
  TEXT_ENDS_WITH: "endsWithText",
  TEXT_EQUAL_TO: "isEqualText",
  TEXT_IS_VALID_EMAIL: "isEmail",
  TEXT_IS_VALID_URL: "isLink",
  TEXT_STARTS_WITH: "beginsWithText",
  VALUE_IN_LIST: "isValueInList",
  VALUE_IN_RANGE: "isValueInRange",
};

/** "isBetween" of "NUMBER_BETWEEN"; undefined for a name that is no condition. */
export function operatorOf(condition: string): string | undefined {
  return OPERATORS[condition];
}

/** "NUMBER_BETWEEN" of "isBetween"; undefined for what Google has no name for. */
export function conditionOf(operator: string): string | undefined {
  return Object.keys(OPERATORS).find((condition) => OPERATORS[condition] === operator);
}

/** The field that conditions on a date need besides. */
export function dateField(condition: string): { readonly dateValue?: "exactDate" } {
  return condition.startsWith("DATE_") ? { dateValue: "exactDate" } : {};
}
