import { exception } from "../exception";
import { googleMessages } from "../google-messages";
import { clockFace } from "../realm/clock-face";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** A date by a pattern of Java's SimpleDateFormat, in English. Letters without a meaning here are refused. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const face = clockFace(date.getTime(), timeZone);
  // Quoted text, a doubled quote, a run of one letter, or anything else.
  return pattern.replace(/''|'((?:[^']|'')*)'|([A-Za-z])\2*/g, (found: string, quoted?: string, letter?: string) => {
    if (found === "''") return "'";
    if (letter === undefined) return (quoted ?? "").replace(/''/g, "'");
    return field(letter, found.length, face, timeZone);
  });
}

function field(letter: string, width: number, face: ReturnType<typeof clockFace>, timeZone: string): string {
  const number = (value: number) => String(value).padStart(width, "0");
  switch (letter) {
    case "y":
    case "Y":
      return width === 2 ? String(face.year % 100).padStart(2, "0") : number(face.year);
    case "M":
    case "L":
      return width > 2 ? named(MONTHS, face.month - 1, width) : number(face.month);
    case "d":
      return number(face.day);
    case "E":
      return named(DAYS, face.weekday, width);
    case "u":
      return number(face.weekday === 0 ? 7 : face.weekday);
    case "D":
      return number(dayOfYear(face));
    case "H":
      return number(face.hour);
    case "k":
      return number(face.hour === 0 ? 24 : face.hour);
    case "h":
      return number(face.hour % 12 === 0 ? 12 : face.hour % 12);
    case "K":
      return number(face.hour % 12);
    case "m":
      return number(face.minute);
    case "s":
      return number(face.second);
    case "S":
      return number(face.millisecond);
    case "a":
      return face.hour < 12 ? "AM" : "PM";
    case "Z":
      return offset(face.offsetMinutes, "");
    case "X":
      return face.offsetMinutes === 0
        ? "Z"
        : width === 1
          ? offset(face.offsetMinutes, "").slice(0, 3)
          : offset(face.offsetMinutes, width === 2 ? "" : ":");
    case "z":
      return face.offsetMinutes === 0 && /UTC|GMT/.test(timeZone) ? "UTC" : `GMT${offset(face.offsetMinutes, ":")}`;
    default:
      throw exception(googleMessages.notEmulated({ member: `The date pattern letter "${letter}"` }));
  }
}

function named(names: readonly string[], index: number, width: number): string {
  const name = names[index] ?? "";
  return width > 3 ? name : name.slice(0, 3);
}

function dayOfYear({ year, month, day }: { year: number; month: number; day: number }): number {
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / 86_400_000) + 1;
}

function offset(minutes: number, colon: string): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}${colon}${two(Math.floor(size % 60))}`;
}
