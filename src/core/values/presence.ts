import { functionSentences as say } from "../language/en/functions";
import { hasDigit } from "./text/scan";
import { percentUnit } from "./unit";
import type { NumberValue, Value } from "./value";

/** Nothing measured: blank, "TBD", or a "#N/A" that a look-up left. */
export function isNoData(value: Value): boolean {
  return value.kind === "blank" || value.kind === "no data" || (value.kind === "error" && isNotAvailable(value.text));
}

/** "#N/A" in the languages of Sheets. */
function isNotAvailable(text: string): boolean {
  return "|#N/A|#N/D|#NV|#NA|".includes(`|${text}|`);
}

/** "Currently no target is set": a text without a digit promises no number. */
export function isWordsOnly(value: Value): boolean {
  return value.kind === "unreadable" && !hasDigit(value.text);
}

/** An unticked checkbox: beside a blank target the row is not used. */
export function isUnticked(value: Value): boolean {
  return value.kind === "truth" && value.box && !value.value;
}

/** Whether a target cell sets no target: blank, "TBD", words without a number, or an unticked checkbox. */
export function setsNoTarget(target: Value): boolean {
  return target.kind === "blank" || target.kind === "no data" || isWordsOnly(target) || isUnticked(target);
}

/** The sentence for a cell that holds an error or is still loading. */
export function brokenCell(argument: string, value: Value): string | undefined {
  if (value.kind === "error") return say.brokenCell({ argument, text: value.text });
  return value.kind === "loading" ? say.stillLoading({ argument }) : undefined;
}

/** The text of a cell as a sentence shows it, "" for a blank one. */
export function textOf(value: Value): string {
  return value.kind === "blank" ? "" : value.text;
}

/** All of it, as a percentage: what a target that only says "yes" amounts to. */
export function wholeOf(value: number, text: string): NumberValue {
  return {
    kind: "number",
    value,
    unit: percentUnit,
    text,
    bound: undefined,
    amount: undefined,
    asMinutes: undefined,
    relative: false,
  };
}
