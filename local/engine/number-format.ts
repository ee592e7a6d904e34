import type { EngineLocale } from "./upstream/cell";

/** What a moment shows that nobody gave a format: hours count to 24 in every locale. */
export function momentFormat(serial: number, { dateFormat }: EngineLocale): string {
  return Number.isInteger(serial) ? dateFormat : `${dateFormat} hh:mm:ss`;
}

/**
 * A number format of Sheets as the engine has it: no colours and no room for a bracket, two digits of the hour, "a" for
 * the half of the day, "hhhh" for hours beyond 24.
 */
export function engineFormat(format: string): string {
  const pieces =
    /"[^"]*"|\\.|\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]|am\/pm|\[h+\]|h+|_.|e[+-]0+/gi;
  return format.replace(pieces, (piece) => {
    if (/^["\\]/.test(piece)) return piece;
    if (/^\[h/i.test(piece)) return "hhhh";
    if (/^h/i.test(piece)) return piece.length > 2 ? "hhhh" : "hh";
    if (/^e/i.test(piece)) return "e";
    return /^am/i.test(piece) ? "a" : "";
  });
}

/** A format of the engine's as Sheets spells it. */
export function sheetsFormat(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]|hhhh|(?<=[hms] ?)a\b|(?<=[0#])e/g, (piece) => {
    if (piece === "hhhh") return "[h]";
    if (piece === "e") return "E+00";
    return piece === "a" ? "AM/PM" : piece;
  });
}
