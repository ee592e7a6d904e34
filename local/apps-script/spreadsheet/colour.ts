import { exception } from "../exception";
import { googleMessages } from "../google-messages";

/** "#ffeecc" of "#FEC" or "#ffeecc"; null resets. Names of colours are not posed. */
export function colour(text: string | null): string | null {
  if (text === null || text === "") return null;
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex === undefined) throw exception(googleMessages.notEmulated({ member: `The colour "${text}"` }));
  const long = hex.length === 6 ? hex : [...hex].map((digit) => digit + digit).join("");
  return `#${long.toLowerCase()}`;
}
