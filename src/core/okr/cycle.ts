/** A stretch of time that objectives belong to. Days are ISO days, both counted. */
export interface Cycle {
  readonly name: string;
  readonly start: string;
  readonly end: string;
}

/** The quarter that an ISO day falls in, "2026-Q4". */
export function quarterOf(day: string): Cycle {
  const year = Number(day.slice(0, 4));
  return quarter(year, Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1);
}

/** The dates that a name itself tells: "2026-Q4", "Q4 2026", "2026 Q4", "2026-H2", "2026". Undefined for free names. */
export function cycleFromName(name: string): Cycle | undefined {
  const text = name.trim().toUpperCase();
  const [, before, kind, number, after] = /^(\d{4})?[-\s]*(?:([QH])([1-4]))?[-\s]*(\d{4})?$/.exec(text) ?? [];
  if ((before === undefined) === (after === undefined)) return undefined;
  const year = Number(before ?? after);
  if (kind === "Q") return { ...quarter(year, Number(number)), name };
  if (kind === "H") {
    if (Number(number) > 2) return undefined;
    const first = number === "1";
    return { name, start: isoDay(year, first ? 1 : 7, 1), end: first ? isoDay(year, 6, 30) : isoDay(year, 12, 31) };
  }
  return { name, start: isoDay(year, 1, 1), end: isoDay(year, 12, 31) };
}

/** True for a day that exists, written as 2026-03-31. */
export function isIsoDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // A day that does not exist lies in another month.
  return date.getUTCMonth() === Number(month) - 1;
}

function quarter(year: number, number: number): Cycle {
  const lastMonth = number * 3;
  return {
    name: `${padded(year, 4)}-Q${number}`,
    start: isoDay(year, lastMonth - 2, 1),
    end: isoDay(year, lastMonth, number === 1 || number === 4 ? 31 : 30),
  };
}

function isoDay(year: number, month: number, day: number): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, "0");
}

/** As formulas look a cycle up: no blanks around the name, and one between its words. */
export function tidiedCycleName(name: string): string {
  return name.trim().replace(/\s+/g, " ");
}
