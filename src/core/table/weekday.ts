import { plainText } from "./plain-words";

// Monday to Sunday, in full and as calendars shorten them: English, Portuguese, Spanish, Indonesian, German.
const names: readonly string[] = [
  "mon|monday|seg|segunda|segunda feira|lun|lunes|sen|senin|mo|montag",
  "tue|tues|tuesday|ter|terca|terca feira|mar|martes|sel|selasa|di|dienstag",
  "wed|weds|wednesday|qua|quarta|quarta feira|mie|miercoles|rab|rabu|mi|mittwoch",
  "thu|thur|thurs|thursday|qui|quinta|quinta feira|jue|jueves|kam|kamis|do|donnerstag",
  "fri|friday|sex|sexta|sexta feira|vie|viernes|jum|jumat|fr|freitag",
  "sat|saturday|sab|sabado|sabtu|sa|samstag|sonnabend",
  "sun|sunday|dom|domingo|min|minggu|ahad|so|sonntag",
];

/** The day of the week that a whole title names, from 1 for Monday. Alone it tells little: "Mar" is March as well. */
export function weekday(title: string): number | undefined {
  const plain = plainText(title);
  if (plain.length < 2 || plain.length > 13) return undefined;
  const index = names.findIndex((each) => each.split("|").includes(plain));
  return index < 0 ? undefined : index + 1;
}
