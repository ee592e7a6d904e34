/** Words that stand for "nothing here yet". Between bars, so that one FIND tells whether a cell is blank (`||`) or holds one. */
const blankOrNoFigure = "||-|–|—|?|n/a|na|tbd|tbc|pending|unknown|no data|null|";
const blankOrDash = "||-|–|—|";

/** True where the cell is blank, only spaces, or says that there is no figure yet. An error in the cell stays an error. */
export function noFigure(cell: string): string {
  return isOneOf(cell, blankOrNoFigure);
}

/** True where the cell is blank, only spaces, or a dash. An error in the cell stays an error. */
export function noEntry(cell: string): string {
  return isOneOf(cell, blankOrDash);
}

// FIND knows no wildcards, unlike MATCH and COUNTIF: "?" is a word like any other.
function isOneOf(cell: string, words: string): string {
  return `ISNUMBER(FIND("|"&LOWER(TRIM(${cell}))&"|","${words}"))`;
}
