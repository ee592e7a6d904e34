/** What a clock in a time zone shows. Months count from 1; weekday 0 is Sunday. */
export interface ClockFace {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** East of Greenwich is positive; zones before about 1900 may have fractions. */
  readonly offsetMinutes: number;
}

/** @param at milliseconds since 1970 */
export function clockFace(at: number, timeZone: string): ClockFace {
  const offset = zoneOffset(at, timeZone);
  const local = new Date(at + offset);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    weekday: local.getUTCDay(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    millisecond: local.getUTCMilliseconds(),
    offsetMinutes: offset / 60_000,
  };
}

/**
 * The instant at which a zone's clocks show the given face, written as if it were UTC. A face that a change of clocks
 * skips is read with the offset before it, one that it repeats is its first occurrence, as JavaScript's Dates do.
 */
export function instantOf(localAsUtc: number, timeZone: string): number {
  if (isUtc(timeZone) || !Number.isFinite(localAsUtc)) return localAsUtc;
  const day = 86_400_000;
  const before = zoneOffset(localAsUtc - day, timeZone);
  const after = zoneOffset(localAsUtc + day, timeZone);
  const early = localAsUtc - before;
  if (before === after) return early;
  if (zoneOffset(early, timeZone) === before) return early;
  const late = localAsUtc - after;
  return zoneOffset(late, timeZone) === after ? late : early;
}

/** Milliseconds that a zone is ahead of UTC at an instant. */
export function zoneOffset(at: number, timeZone: string): number {
  if (isUtc(timeZone) || !Number.isFinite(at)) return 0;
  const parts = formatterOf(timeZone).formatToParts(at);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "0";
  const year = part("era") === "BC" ? 1 - Number(part("year")) : Number(part("year"));
  const local = new Date(0);
  local.setUTCFullYear(year, Number(part("month")) - 1, Number(part("day")));
  local.setUTCHours(Number(part("hour")), Number(part("minute")), Number(part("second")));
  return local.getTime() - Math.floor(at / 1000) * 1000;
}

// Making one takes longer than ten thousand uses of it.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    era: "short",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formatters.set(timeZone, made);
  return made;
}

function isUtc(timeZone: string): boolean {
  return timeZone === "Etc/UTC" || timeZone === "UTC" || timeZone === "Etc/GMT" || timeZone === "GMT";
}
