import type { AskLocale, Cell } from "./cell";
import { parseValue } from "./parse";

/** Two shares written as one text, "0.6/0.4" or "90%/75%", as fractions; undefined for anything else. */
export function parsePair(cell: Cell, locale: AskLocale): readonly [number, number] | undefined {
  if (typeof cell !== "string") return undefined;
  const at = cell.indexOf("/");
  if (at < 0 || cell.indexOf("/", at + 1) >= 0) return undefined;
  const first = share(cell.slice(0, at), locale);
  const second = share(cell.slice(at + 1), locale);
  return first === undefined || second === undefined ? undefined : [first, second];
}

function share(text: string, locale: AskLocale): number | undefined {
  const value = parseValue(text, locale);
  if (value.kind !== "number" || value.bound !== undefined || value.relative) return undefined;
  const fits = value.unit.kind === "percent" || (value.unit.kind === "plain" && Math.abs(value.value) <= 2);
  return fits ? value.value : undefined;
}
