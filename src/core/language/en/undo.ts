/** Taking a change back: what was done, and what came of it. */
export const undoEn = {
  savedObjective: (at: { readonly objective: string }): string => `Saved the objective "${at.objective}".`,
  tracked: (at: { readonly sheet: string }): string => `Began to track the table on sheet "${at.sheet}".`,
  changedTracking: (at: { readonly sheet: string }): string =>
    `Changed how the table on sheet "${at.sheet}" is tracked.`,
  untracked: (at: { readonly sheet: string }): string => `Ended the tracking of the table on sheet "${at.sheet}".`,
  madeIndependent: (at: { readonly cells: number }): string =>
    `Made ${at.cells === 1 ? "one cell" : `${at.cells} cells`} independent of Lodestar.`,
  aSheet: "that is gone",
  row: (at: { readonly text: string }): string => `the row "${short(at.text)}"`,
  field: (at: { readonly field: string; readonly text: string }): string => `${at.field} of "${short(at.text)}"`,

  nothing: "There is no change of Lodestar's in this file that could be taken back.",
  anotherSince: "Something else was changed in this file since. Read the overview again, and look at the last change.",
  undone: (at: { readonly what: string; readonly kept: readonly string[] }): string =>
    at.kept.length === 0 ? `Taken back: ${at.what}` : `Taken back: ${at.what} ${kept(at.kept)}`,
  nothingLeft: (at: { readonly what: string; readonly kept: readonly string[] }): string =>
    `Nothing was taken back of this: ${at.what} ${at.kept.length === 0 ? "Nothing of it stands any more." : kept(at.kept)}`,
  unknown: "This change was made by another version of Lodestar, which alone can take it back. Nothing was changed.",
} as const;

const shown = 8;
const longestText = 40;

function short(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
}

function kept(places: readonly string[]): string {
  const named = places.slice(0, shown).join(", ");
  const more = places.length > shown ? ` and ${places.length - shown} more` : "";
  return `Left as they are, because somebody has changed them since: ${named}${more}.`;
}
