import { type ConditionValue, conditionDate } from "../apps-script/condition-acts";
import { instantOfSerial, serialOf } from "./zone-time";

/** A condition's values as the book keeps them: dates are serial days in its zone. */
export function storedValues(values: readonly ConditionValue[], timeZone: string): (string | number)[] {
  return values.map((value) => (typeof value === "object" ? serialOf(conditionDate(value) ?? 0, timeZone) : value));
}

/** A condition's values for a script: those of a condition on dates are instants. */
export function toldValues(
  condition: string | null,
  values: readonly (string | number)[],
  timeZone: string,
): ConditionValue[] {
  const isDate = condition?.startsWith("DATE_") === true;
  return values.map((value) => {
    const serial = isDate && value !== "" ? Number(value) : Number.NaN;
    return Number.isNaN(serial) ? value : { at: instantOfSerial(serial, timeZone) };
  });
}
