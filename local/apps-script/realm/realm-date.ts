import { clockFace, instantOf, zoneOffset } from "./clock-face";

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * Makes the realm's Date live by the host's clock and in the script's time zone, whatever the machine's are. Getters,
 * setters and texts are replaced on the realm's own prototype, so that every Date stays a native one.
 *
 * @param realm the global object whose Date and Intl are changed
 * @param now milliseconds since 1970
 */
export function settleDate(realm: typeof globalThis, now: () => number, timeZone: string): void {
  const Native = realm.Date;
  const machine = localReaders(Native.prototype);
  const parse = (text: string): number => {
    const at = Native.parse(text);
    if (Number.isNaN(at) || hasZone(text)) return at;
    // A text without a zone was read in the machine's: take its face and read it in the script's.
    return instantOf(machine(new Native(at)), timeZone);
  };
  const construct = (args: readonly unknown[]): number => {
    if (args.length === 0) return now();
    if (args.length > 1) return instantOf(Native.UTC(...fields(args)), timeZone);
    const [only] = args;
    if (only instanceof Native) return only.getTime();
    const primitive = toPrimitive(only);
    return typeof primitive === "string" ? parse(primitive) : Number(primitive);
  };
  function ScriptDate(this: unknown, ...args: unknown[]): unknown {
    if (new.target === undefined) return new Native(now()).toString();
    return Reflect.construct(Native, [construct(args)], new.target);
  }
  Object.defineProperty(ScriptDate, "name", { value: "Date" });
  Object.defineProperty(ScriptDate, "length", { value: 7 });
  Object.defineProperty(ScriptDate, "prototype", { value: Native.prototype, writable: false });
  const hidden = { writable: true, configurable: true, enumerable: false };
  Object.defineProperty(ScriptDate, "now", { ...hidden, value: () => now() });
  Object.defineProperty(ScriptDate, "parse", { ...hidden, value: (text: unknown) => parse(String(text)) });
  Object.defineProperty(ScriptDate, "UTC", { ...hidden, value: Native.UTC });
  Object.defineProperty(Native.prototype, "constructor", { ...hidden, value: ScriptDate });
  Object.defineProperty(realm, "Date", { ...hidden, value: ScriptDate });
  settlePrototype(Native, timeZone);
  settleIntl(realm, timeZone);
}

type DateClass = DateConstructor;

function settlePrototype(Native: DateClass, timeZone: string): void {
  const prototype: object = Native.prototype;
  const define = (name: string, value: (this: Date, ...args: number[]) => unknown): void => {
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true, enumerable: false });
  };
  const local = (date: Date): Date => new Native(date.getTime() + zoneOffset(date.getTime(), timeZone));
  for (const field of ["FullYear", "Month", "Date", "Day", "Hours", "Minutes", "Seconds", "Milliseconds"]) {
    const utc = member(prototype, `getUTC${field}`);
    define(`get${field}`, function () {
      return Reflect.apply(utc, local(this), []);
    });
  }
  for (const field of ["FullYear", "Month", "Date", "Hours", "Minutes", "Seconds", "Milliseconds"]) {
    const utc = member(prototype, `setUTC${field}`);
    define(`set${field}`, function (...args) {
      // A year may be set on an invalid date.
      const moved = Number.isNaN(this.getTime()) && field === "FullYear" ? new Native(0) : local(this);
      Reflect.apply(utc, moved, args);
      return this.setTime(instantOf(moved.getTime(), timeZone));
    });
  }
  define("getTimezoneOffset", function () {
    const at = this.getTime();
    return Number.isNaN(at) ? Number.NaN : -zoneOffset(at, timeZone) / 60_000 || 0;
  });
  define("toDateString", function () {
    return Number.isNaN(this.getTime()) ? "Invalid Date" : dayText(this.getTime(), timeZone);
  });
  define("toTimeString", function () {
    return Number.isNaN(this.getTime()) ? "Invalid Date" : timeText(this.getTime(), timeZone);
  });
  define("toString", function () {
    const at = this.getTime();
    return Number.isNaN(at) ? "Invalid Date" : `${dayText(at, timeZone)} ${timeText(at, timeZone)}`;
  });
  for (const name of ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"]) {
    const native = member(prototype, name);
    Object.defineProperty(prototype, name, {
      value: function (this: Date, locales?: string | string[], options?: Intl.DateTimeFormatOptions) {
        return Reflect.apply(native, this, [locales, { timeZone, ...options }]);
      },
      writable: true,
      configurable: true,
      enumerable: false,
    });
  }
}

function settleIntl(realm: typeof globalThis, timeZone: string): void {
  const Native = realm.Intl.DateTimeFormat;
  function DateTimeFormat(this: unknown, locales?: string | string[], options?: Intl.DateTimeFormatOptions): unknown {
    return Reflect.construct(Native, [locales, { timeZone, ...options }], new.target ?? Native);
  }
  DateTimeFormat.prototype = Native.prototype;
  Object.defineProperty(DateTimeFormat, "supportedLocalesOf", { value: Native.supportedLocalesOf });
  Object.defineProperty(Native.prototype, "constructor", { value: DateTimeFormat, configurable: true });
  Object.defineProperty(realm.Intl, "DateTimeFormat", { value: DateTimeFormat, writable: true, configurable: true });
}

/** The machine's own reading of a date's face, taken before the getters are replaced. */
function localReaders(prototype: object): (date: Date) => number {
  const get = (name: string) => member(prototype, name);
  const [year, month, day, hours, minutes, seconds, milliseconds] = [
    get("getFullYear"),
    get("getMonth"),
    get("getDate"),
    get("getHours"),
    get("getMinutes"),
    get("getSeconds"),
    get("getMilliseconds"),
  ];
  return (date) => {
    const read = (reader: typeof year): number => Number(reader === undefined ? 0 : Reflect.apply(reader, date, []));
    const face = new Date(0);
    face.setUTCFullYear(read(year), read(month), read(day));
    return face.setUTCHours(read(hours), read(minutes), read(seconds), read(milliseconds));
  };
}

function member(prototype: object, name: string): (...args: unknown[]) => unknown {
  const found: unknown = Reflect.get(prototype, name);
  if (typeof found === "function") return found as (...args: unknown[]) => unknown;
  throw new TypeError(name);
}

/** Year, month, day, hours, minutes, seconds, milliseconds, as the constructor takes them. */
function fields(
  args: readonly unknown[],
): [year: number, month: number, day: number, hours: number, minutes: number, seconds: number, milliseconds: number] {
  const given = args.map(Number);
  const [year = Number.NaN, month = Number.NaN, day = 1, hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = given;
  return [year, month, day, hours, minutes, seconds, milliseconds];
}

function toPrimitive(value: unknown): unknown {
  return typeof value === "object" && value !== null ? `${value}` : value;
}

/** ISO days are UTC by the language's own rule; other texts are local unless they name a zone. */
function hasZone(text: string): boolean {
  return /^[+-]?\d{4,6}(-\d\d(-\d\d)?)?$/.test(text.trim()) || /(Z|GMT|UTC|[+-]\d\d:?\d\d)(\s*\(.*\))?\s*$/i.test(text);
}

function dayText(at: number, timeZone: string): string {
  const { weekday, month, day, year } = clockFace(at, timeZone);
  return `${DAYS[weekday]} ${MONTHS[month - 1]} ${two(day)} ${String(year).padStart(4, "0")}`;
}

function timeText(at: number, timeZone: string): string {
  const { hour, minute, second, offsetMinutes } = clockFace(at, timeZone);
  const size = Math.abs(offsetMinutes);
  const offset = `${offsetMinutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}${two(Math.floor(size % 60))}`;
  const name = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "long" })
    .formatToParts(at)
    .find((part) => part.type === "timeZoneName")?.value;
  return `${two(hour)}:${two(minute)}:${two(second)} GMT${offset} (${name})`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
