/** What is done about the file as a whole: a copy begun afresh, formulas made independent of Lodestar. */
export const fileEn = {
  noCopy: "This file is no copy: nothing was changed.",
  begunAfresh:
    "This copy is a file of its own now. Its tables keep their colours, and what is off target today is where its alerts begin. Turn alerts on if they should be mailed.",

  noFormulas: "No cell of this file holds a formula of Lodestar's: it is independent already.",
  independent: (at: {
    readonly turned: number;
    readonly left: readonly string[];
    /** True for more formulas than Undo can remember. */
    readonly isLasting: boolean;
  }): string => {
    const turned =
      at.turned === 0
        ? "No formula could be turned into a native one."
        : `${at.turned} ${at.turned === 1 ? "cell holds" : "cells hold"} native formulas now, with the same results, and need Lodestar no more.`;
    const lasting = at.isLasting ? ` ${lastingChange}` : "";
    return at.left.length === 0 ? `${turned}${lasting}` : `${turned} Left as they are: ${listed(at.left)}.${lasting}`;
  },
  place: (at: { readonly sheet: string; readonly cell: string; readonly why: keyof typeof whyLeft }): string =>
    `${at.cell} on sheet "${at.sheet}" (${whyLeft[at.why]})`,
  goneSheet: "a sheet that is gone",
  cell: (at: { readonly sheet: string; readonly cell: string }): string => `${at.cell} on sheet "${at.sheet}"`,
} as const;

const lastingChange =
  "They are too many for Undo last change: if you want them back, use the version history of Google Sheets (File > Version history).";

const whyLeft = {
  unknown: "no native formula says the same",
  error: "it shows an error: repair it first",
  differs: "its cells can be read by Lodestar only",
} as const;

const shown = 6;

function listed(places: readonly string[]): string {
  const more = places.length > shown ? `, and ${places.length - shown} more` : "";
  return `${places.slice(0, shown).join(", ")}${more}`;
}
