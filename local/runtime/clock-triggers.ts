import type { WireClockSpec, WireTrigger } from "../apps-script/acts";
import { clockFace, instantOf } from "../apps-script/realm/clock-face";

export interface InstalledTrigger extends WireTrigger {
  /** Absent for triggers of the document. */
  readonly clock?: WireClockSpec & { readonly timeZone: string; readonly minute: number };
  /** Milliseconds since 1970 of the next run; null when there is none. */
  readonly nextAt: number | null;
}

/** The minute in its hour at which a trigger runs: chosen when it is made, and kept. `n` counts the file's triggers. */
export function minuteOfTrigger(n: number, nearMinute: number | null): number {
  return nearMinute ?? (n * 37 + 11) % 60;
}

/** The first run of a schedule after an instant; null when it has run for the last time. */
export function firstRun(clock: NonNullable<InstalledTrigger["clock"]>, now: number): number | null {
  if (clock.every === "once") return now + clock.count;
  const face = clockFace(now, clock.timeZone);
  const at = (days: number, hour: number) =>
    instantOf(Date.UTC(face.year, face.month - 1, face.day + days, hour, clock.minute), clock.timeZone);
  if (clock.every === "minutes") return now + clock.count * 60_000;
  if (clock.every === "hours") {
    const thisHour = at(0, face.hour);
    return thisHour > now ? thisHour : thisHour + 3_600_000;
  }
  const hour = clock.atHour ?? face.hour;
  const wanted = clock.weekDay === null ? 0 : (clock.weekDay - face.weekday + 7) % 7;
  const period = clock.weekDay === null ? 1 : 7;
  const first = at(wanted, hour);
  return first > now ? first : at(wanted + period, hour);
}

/** The run that follows one at `ran`. Days and weeks keep their hour over a change of clocks. */
export function nextRun(clock: NonNullable<InstalledTrigger["clock"]>, ran: number): number | null {
  if (clock.every === "once") return null;
  if (clock.every === "hours") return ran + clock.count * 3_600_000;
  if (clock.every === "minutes") return ran + clock.count * 60_000;
  const face = clockFace(ran, clock.timeZone);
  const days = clock.count * (clock.every === "weeks" ? 7 : 1);
  const hour = clock.atHour ?? face.hour;
  return instantOf(Date.UTC(face.year, face.month - 1, face.day + days, hour, clock.minute), clock.timeZone);
}
