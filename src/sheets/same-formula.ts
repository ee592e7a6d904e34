/** Whether two spellings are one formula: Sheets respells what it is given (blanks, case). */
export function isSameFormula(one: string, other: string): boolean {
  return respelled(one) === respelled(other);
}

function respelled(formula: string): string {
  return formula.replace(/\s+/g, "").toLowerCase();
}
