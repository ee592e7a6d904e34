/** Whether two spellings are one formula: Sheets respells what it is given (blanks, case, 0.000000001 as 1e-9). */
export function isSameFormula(one: string, other: string): boolean {
  return one === other || respelled(one) === respelled(other);
}

function respelled(formula: string): string {
  return formula
    .replace(/\s+/g, "")
    .toLowerCase()
    .replace(/\d*\.?\d+(e[+-]?\d+)?/g, (number) => String(Number(number)));
}
