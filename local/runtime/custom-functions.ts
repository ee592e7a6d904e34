import type { Reply, Request, WireCell } from "../apps-script/acts";
import type { WireCustomResult } from "../apps-script/realm/custom-result";
import type { CustomArgument, CustomResult } from "../engine/book";
import { fromWire, toWire } from "./zone-time";

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
  return `${name}${JSON.stringify(args)}`;
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

/** What the cell gets. An error's text names the line that threw, as Google's does. */
export function customResult(reply: Reply, timeZone: string): CustomResult {
  if (!reply.ok) return { kind: "error", message: `${reply.message} (line ${reply.line}).` };
  const result = reply.value as WireCustomResult;
  return result.kind === "value"
    ? { kind: "value", value: fromWire(result.value, timeZone) }
    : { kind: "block", rows: result.rows.map((row) => row.map((cell) => fromWire(cell, timeZone))) };
}

function isRows(
  arg: CustomArgument,
): arg is Exclude<CustomArgument, string | number | boolean | null | { serial: number }> {
  return Array.isArray(arg);
}
