const DAY = 86_400_000;

/** Days since 1970-01-01 of the calendar day that the date shows in its own zone. */
export function dayOf(date: Date): number {
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY);
}

/** "2026-03-31" for a day counted from 1970. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** "4 May 2026" for a day counted from 1970. */
export function dateInWords(day: number): string {
  const date = new Date(day * DAY);
  return `${date.getUTCDate()} ${monthName(date.getUTCMonth())} ${date.getUTCFullYear()}`;
}

function monthName(month: number): string {
  const names = "January February March April May June July August September October November December";
  return names.split(" ")[month] ?? "";
}
