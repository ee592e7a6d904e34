import type { WireEvent } from "../acts";
import type { Poses } from "../pose";
import { User } from "../session/user";

/** The event object of a trigger, as PLATFORM describes it: keys that Google leaves out are absent, not undefined. */
export function eventObject(event: WireEvent, { globals, document, connection }: Poses): object {
  const authMode = authModeNamed(globals.ScriptApp.AuthMode, event.authMode);
  switch (event.kind) {
    case "install":
      return { authMode };
    case "open":
      return { authMode, source: document.spreadsheet(), user: new User(connection, event.user).self };
    case "edit":
      return {
        authMode,
        source: document.spreadsheet(),
        user: new User(connection, event.user).self,
        range: document.range(event.area),
        ...(event.value === undefined ? {} : { value: event.value }),
        ...(event.oldValue === undefined ? {} : { oldValue: event.oldValue }),
        ...(event.triggerUid === undefined ? {} : { triggerUid: event.triggerUid }),
      };
    case "change":
      return {
        authMode,
        changeType: event.changeType,
        source: document.spreadsheet(),
        triggerUid: event.triggerUid,
        user: new User(connection, event.user).self,
      };
    case "clock":
      return {
        authMode,
        triggerUid: event.triggerUid,
        year: event.year,
        month: event.month,
        "day-of-month": event.dayOfMonth,
        "day-of-week": event.dayOfWeek,
        "week-of-year": event.weekOfYear,
        hour: event.hour,
        minute: event.minute,
        second: event.second,
        timezone: event.timeZone,
      };
  }
}

function authModeNamed(modes: typeof GoogleAppsScript.Script.AuthMode, name: string): GoogleAppsScript.Script.AuthMode {
  switch (name) {
    case "NONE":
      return modes.NONE;
    case "LIMITED":
      return modes.LIMITED;
    case "CUSTOM_FUNCTION":
      return modes.CUSTOM_FUNCTION;
    default:
      return modes.FULL;
  }
}
