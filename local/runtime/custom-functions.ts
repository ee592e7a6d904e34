import { createHash } from "node:crypto";
import type { Reply, Request, WireCell } from "../apps-script/acts";
import { googleMessages } from "../apps-script/google-messages";
import type { WireCustomResult } from "../apps-script/realm/custom-result";
import type { CustomArgument, CustomResult } from "../engine/book";
import { fromWire, toWire } from "./zone-time";

/** Characters of a key that is kept as it is. */
const KEY_LENGTH = 200;
/** Answers remembered at most. The oldest go first. */
const REMEMBERED = 50_000;

/** What custom functions answered, by name and arguments: Google does not run an equal call again either. */
export class CustomAnswers {
  private readonly answers = new Map<string, CustomResult>();

  get(key: string): CustomResult | undefined {
    return this.answers.get(key);
  }

  set(key: string, result: CustomResult): void {
    this.answers.set(key, result);
    if (this.answers.size <= REMEMBERED) return;
    for (const old of this.answers.keys()) {
      this.answers.delete(old);
      if (this.answers.size <= REMEMBERED * 0.9) return;
    }
  }
}

export function customKey(name: string, args: readonly CustomArgument[]): string {
  const text = `${name}${JSON.stringify(args)}`;
  // A range of many cells makes a long one, and tens of thousands are kept.
  return text.length <= KEY_LENGTH ? text : createHash("sha256").update(text).digest("base64");
}

/** The call of a custom function, on its way into the realm. */
export function customRequest(functionName: string, args: readonly CustomArgument[], timeZone: string): Request {
  return {
    kind: "custom",
    functionName,
    args: args.map((arg) =>
      isRows(arg)
        ? arg.map((row): readonly WireCell[] => row.map((cell) => toWire(cell, timeZone)))
        : toWire(arg, timeZone),
    ),
  };
}

/** What the cell of a function gets that took too long. */
export const customOutOfTime: CustomResult = { kind: "error", message: `${googleMessages.tooLong} (line 0).` };

/** What it gets where the function took its runtime along. */
export const customGone: CustomResult = { kind: "error", message: googleMessages.runtimeExited };

/** What the cell gets. An error's text names the line that threw, as Google's does. */
export function customResult(reply: Reply, timeZone: string): CustomResult {
  if (!reply.ok) return { kind: "error", message: `${reply.message} (line ${reply.line}).` };
  const result = reply.value;
  if (!isWireResult(result)) return { kind: "error", message: googleMessages.illFormed };
  return result.kind === "value"
    ? { kind: "value", value: fromWire(result.value, timeZone) }
    : { ...result, rows: result.rows.map((row) => row.map((cell) => fromWire(cell, timeZone))) };
}

/** What a script has changed in its realm may have changed this, too. */
function isWireResult(value: unknown): value is WireCustomResult {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false;
  if (value.kind === "value") return "value" in value && isWireCell(value.value);
  return (
    value.kind === "block" &&
    "rows" in value &&
    Array.isArray(value.rows) &&
    value.rows.every((row) => Array.isArray(row) && row.every(isWireCell))
  );
}

function isWireCell(value: unknown): value is WireCell {
  if (typeof value !== "object") return ["string", "number", "boolean"].includes(typeof value);
  return value === null || ("at" in value && typeof value.at === "number");
}

function isRows(
  arg: CustomArgument,
): arg is Exclude<CustomArgument, string | number | boolean | null | { serial: number }> {
  return Array.isArray(arg);
}
