import { exception } from "../exception";
import { googleMessages } from "../google-messages";
import { instantOf } from "../realm/clock-face";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The date that a text shows by a pattern of Java's SimpleDateFormat, in English. */
export function parseDate(text: string, timeZone: string, pattern: string): Date {
  const face = { y: 1970, M: 1, d: 1, H: 0, m: 0, s: 0, S: 0 };
  let afternoon: boolean | undefined;
  let rest = text.trim();
  const fail = (): Error => exception(googleMessages.dateUnreadable({ text }));
  const take = (expression: RegExp): string => {
    const found = expression.exec(rest)?.[0];
    if (found === undefined) throw fail();
    rest = rest.slice(found.length);
    return found;
  };
  for (const part of pattern.match(/''|'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? []) {
    const letter = part.charAt(0);
    if (letter === "'" || !/[A-Za-z]/.test(letter)) {
      const literal = letter === "'" ? (part === "''" ? "'" : part.slice(1, -1).replace(/''/g, "'")) : part;
      if (!rest.startsWith(literal)) throw fail();
      rest = rest.slice(literal.length);
    } else if (letter === "M" && part.length > 2) {
      const month = MONTHS.indexOf(
        take(/^[A-Za-z]+/)
          .slice(0, 3)
          .toLowerCase(),
      );
      if (month < 0) throw fail();
      face.M = month + 1;
    } else if (letter === "E") take(/^[A-Za-z]+/);
    else if (letter === "a") afternoon = take(/^(am|pm)/i).toLowerCase() === "pm";
    else if (letter === "y") {
      const year = Number(take(part.length === 2 ? /^\d{2,4}/ : /^\d{1,4}/));
      face.y = year < 100 && part.length === 2 ? 2000 + year : year;
    } else if (letter === "h" || letter === "H" || letter === "K" || letter === "k") {
      const hour = Number(take(/^\d{1,2}/));
      face.H = (letter === "k" && hour === 24) || (letter === "h" && hour === 12) ? 0 : hour;
    } else if (letter === "d" || letter === "m" || letter === "s" || letter === "S" || letter === "M")
      face[letter] = Number(take(/^\d{1,3}/));
    else throw exception(googleMessages.notEmulated({ member: `The date pattern letter "${letter}"` }));
  }
  if (afternoon === true) face.H += 12;
  return new Date(instantOf(Date.UTC(face.y, face.M - 1, face.d, face.H, face.m, face.s, face.S), timeZone));
}
