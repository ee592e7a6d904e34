import { type AskLocale, askedOnce, localeOf } from "../../../src/core/values/cell";
import type { NumberValue, Value } from "../../../src/core/values/value";

/** The locale that most tests read with; asks are free. */
export const us: AskLocale = askedOnce(() => localeOf("en_US"));

/** A locale question that must not be asked. */
export const nobody: AskLocale = () => {
  throw new Error("The locale was asked for, but nothing was ambiguous.");
};

/** A value in one line: "0.45 %", "7200 time at most", "4..5", "no data". */
export function inShort(value: Value): string {
  switch (value.kind) {
    case "number":
      return numberInShort(value);
    case "range":
      return `${numberInShort(value.low)}..${numberInShort(value.high)}`;
    case "truth":
      return value.value ? "yes" : "no";
    default:
      return value.kind;
  }
}

function numberInShort({ value, unit, bound, relative }: NumberValue): string {
  const name = unit.kind === "plain" ? "" : unit.kind === "percent" ? "%" : `${unit.kind}${unit.key && `:${unit.key}`}`;
  return [String(value), name, bound ?? "", relative ? "change" : ""].filter((part) => part !== "").join(" ");
}
