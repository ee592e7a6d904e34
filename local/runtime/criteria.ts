import type { CellValue } from "../engine/book";

/** What a condition needs to know of a cell. */
export interface ConditionCell {
  readonly value: CellValue;
  readonly text: string;
  /** The formula's value at this cell. */
  evaluate(formula: string): CellValue;
}

/**
 * Whether a cell meets a condition of BooleanCriteria or DataValidationCriteria. Dates among the values are serial
 * numbers. Undefined for a condition that is not known here.
 */
export function meetsCondition(
  condition: string,
  values: readonly (string | number)[],
  cell: ConditionCell,
): boolean | undefined {
  const [, subject = "", how = ""] = /^([A-Z]+)_(.*)$/.exec(condition) ?? [];
  if (condition === "CUSTOM_FORMULA") return cell.evaluate(String(values[0] ?? "")) === true;
  if (condition === "CELL_EMPTY") return cell.text === "";
  if (condition === "CELL_NOT_EMPTY") return cell.text !== "";
  if (condition === "DATE_IS_VALID_DATE") return typeof cell.value === "object";
  if (condition === "TEXT_IS_VALID_EMAIL") return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell.text);
  if (condition === "TEXT_IS_VALID_URL") return /^https?:\/\/[^\s]+\.[^\s]+$/i.test(cell.text);
  if (subject === "TEXT") return textMeets(how, String(values[0] ?? ""), cell.text);
  if (subject !== "NUMBER" && subject !== "DATE") return undefined;
  const number = subject === "DATE" ? serialOf(cell.value) : numberOf(cell.value);
  if (number === undefined) return false;
  return numberMeets(how, number, values.map(Number));
}

function textMeets(how: string, wanted: string, text: string): boolean | undefined {
  const [found, sought] = [text.toLowerCase(), wanted.toLowerCase()];
  switch (how) {
    case "CONTAINS":
      return found.includes(sought);
    case "DOES_NOT_CONTAIN":
      return !found.includes(sought);
    case "EQUAL_TO":
      return found === sought;
    case "STARTS_WITH":
      return found.startsWith(sought);
    case "ENDS_WITH":
      return found.endsWith(sought);
    default:
      return undefined;
  }
}

function numberMeets(how: string, number: number, [first = 0, second = 0]: readonly number[]): boolean | undefined {
  const between = number >= Math.min(first, second) && number <= Math.max(first, second);
  switch (how) {
    case "BETWEEN":
      return between;
    case "NOT_BETWEEN":
      return !between;
    case "EQUAL_TO":
      return number === first;
    case "NOT_EQUAL_TO":
      return number !== first;
    case "GREATER_THAN":
    case "AFTER":
      return number > first;
    case "GREATER_THAN_OR_EQUAL_TO":
    case "ON_OR_AFTER":
      return number >= first;
    case "LESS_THAN":
    case "BEFORE":
      return number < first;
    case "LESS_THAN_OR_EQUAL_TO":
    case "ON_OR_BEFORE":
      return number <= first;
    default:
      return undefined;
  }
}

function numberOf(value: CellValue): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "object" ? value.serial : undefined;
}

/** Conditions on dates look at the day. */
function serialOf(value: CellValue): number | undefined {
  return typeof value === "object" ? Math.floor(value.serial) : undefined;
}
