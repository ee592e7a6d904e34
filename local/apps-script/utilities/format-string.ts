import { exception } from "../exception";
import { googleMessages } from "../google-messages";

/** "%s of %5.2f%%" with its values, as Java's String.format has it. Numbers come as they are: %d takes whole ones. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%(?:(\d+)\$)?([-+ 0,(#]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g,
    (found: string, place?: string, flags = "", width?: string, precision?: string, kind = "") => {
      if (kind === "%") return "%";
      if (kind === "n") return "\n";
      const index = place === undefined ? next++ : Number(place) - 1;
      if (index >= values.length) throw exception(googleMessages.formatMissing({ found }));
      return padded(converted(kind, values[index], flags, precision), flags, Number(width ?? 0));
    },
  );
}

function converted(kind: string, value: unknown, flags: string, precision: string | undefined): string {
  switch (kind) {
    case "s":
    case "S": {
      const text = value === null || value === undefined ? "null" : String(value);
      const cut = precision === undefined ? text : text.slice(0, Number(precision));
      return kind === "S" ? cut.toUpperCase() : cut;
    }
    case "d":
      return signed(grouped(Math.abs(Math.trunc(Number(value))).toFixed(0), flags), Number(value), flags);
    case "f":
      return signed(grouped(Math.abs(Number(value)).toFixed(Number(precision ?? 6)), flags), Number(value), flags);
    case "e":
      return signed(exponent(Math.abs(Number(value)).toExponential(Number(precision ?? 6))), Number(value), flags);
    case "x":
      return Math.trunc(Number(value)).toString(16);
    case "X":
      return Math.trunc(Number(value)).toString(16).toUpperCase();
    case "o":
      return Math.trunc(Number(value)).toString(8);
    case "b":
      return String(value === true || (value !== false && value !== null && value !== undefined));
    case "c":
      return typeof value === "number" ? String.fromCodePoint(value) : String(value).slice(0, 1);
    default:
      throw exception(googleMessages.notEmulated({ member: `The format "%${kind}"` }));
  }
}

function signed(digits: string, value: number, flags: string): string {
  if (value < 0) return flags.includes("(") ? `(${digits})` : `-${digits}`;
  return flags.includes("+") ? `+${digits}` : flags.includes(" ") ? ` ${digits}` : digits;
}

function grouped(digits: string, flags: string): string {
  if (!flags.includes(",")) return digits;
  const [whole = "", rest] = digits.split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return rest === undefined ? groups : `${groups}.${rest}`;
}

/** "1.5e+07": Java writes two digits at least. */
function exponent(text: string): string {
  return text.replace(/e([+-])(\d)$/, "e$10$2");
}

function padded(text: string, flags: string, width: number): string {
  if (flags.includes("-")) return text.padEnd(width);
  if (!flags.includes("0")) return text.padStart(width);
  const sign = /^[-+ ]/.exec(text)?.[0] ?? "";
  return sign + text.slice(sign.length).padStart(width - sign.length, "0");
}
