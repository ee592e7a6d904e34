/** A constant, true term in every rule condition of ours: by it we know our rules again, and touch no other. */
export const ruleMark = 'ISTEXT("Lodestar")';

/** Whether a rule's condition is one of ours, however Sheets has respelled it (blanks, case of function names). */
export function isOurRule(condition: string): boolean {
  return condition.replace(/\s+/g, "").toLowerCase().includes('istext("lodestar")');
}
