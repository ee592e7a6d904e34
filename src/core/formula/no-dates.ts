/**
 * True where neither cell is a date, for Sheets counts a date as a number. Should a Sheets take every number for a date,
 * this is true of all: then dates are judged, and no status is lost. Without argument separators, as rules need it.
 */
export function noDates(one: string, other: string): string {
  return `(ISDATE(${one})+ISDATE(${other})<=2*ISDATE(5))`;
}
