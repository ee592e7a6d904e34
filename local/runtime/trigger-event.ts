import type { WireEvent } from "../apps-script/acts";
import { clockFace } from "../apps-script/realm/clock-face";
import type { CellValue, UserEdit } from "../engine/book";
import type { InstalledTrigger } from "./clock-triggers";
import type { AuthMode } from "./host";
import { instantOfSerial } from "./zone-time";

/** The event of a user's edit, as Google gives it: texts, and no key where there is nothing to tell. */
export function editEvent(
  { area, value, oldValue }: UserEdit,
  user: string,
  trigger: InstalledTrigger | undefined,
  mode: AuthMode,
  datesAsText: boolean,
): Extract<WireEvent, { kind: "edit" }> {
  const single = area.rows === 1 && area.columns === 1;
  const texts = {
    ...(single && value !== undefined && value !== "" ? { value: eventText(value, datesAsText) } : {}),
    ...(single && oldValue !== undefined && oldValue !== "" ? { oldValue: eventText(oldValue, datesAsText) } : {}),
    ...(trigger === undefined ? {} : { triggerUid: trigger.id }),
  };
  return { kind: "edit", authMode: mode, user, area, ...texts };
}

function eventText(value: CellValue, datesAsText: boolean): string {
  if (typeof value === "object" && datesAsText)
    return new Date(instantOfSerial(value.serial, "Etc/UTC")).toISOString().slice(0, 10);
  if (typeof value === "object") return String(value.serial);
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** The event of a clock trigger: the face of the clock in the trigger's zone when it fell due. */
export function clockEvent(trigger: InstalledTrigger, at: number, timeZone: string): WireEvent {
  const face = clockFace(at, timeZone);
  return {
    kind: "clock",
    authMode: "FULL",
    triggerUid: trigger.id,
    year: face.year,
    month: face.month,
    dayOfMonth: face.day,
    dayOfWeek: face.weekday === 0 ? 7 : face.weekday,
    weekOfYear: weekOfYear(face),
    hour: face.hour,
    minute: face.minute,
    second: face.second,
    timeZone,
  };
}

/** The ISO week. */
function weekOfYear({ year, month, day, weekday }: ReturnType<typeof clockFace>): number {
  const date = Date.UTC(year, month - 1, day);
  // The week belongs to the year of its Thursday.
  const thursday = new Date(date + (4 - (weekday === 0 ? 7 : weekday)) * 86_400_000);
  return Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 604_800_000) + 1;
}
