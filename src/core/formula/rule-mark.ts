/** A constant, true term in every rule condition of ours: by it we know our rules again, and touch no other. */
export const ruleMark = 'ISTEXT("Lodestar")';

/** Whether a rule's condition is one of ours, however Sheets has respelled it: blanks, case, functions by another name. */
export function isOurRule(condition: string): boolean {
  return /\*[^*()"]+\("lodestar"\)>0$/i.test(condition.replace(/\s+/g, ""));
}
