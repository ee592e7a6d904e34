import { momentFormat } from "../number-format";
import { type Surroundings, surroundingsOf } from "../surroundings";
import type { EngineNamespace } from "../upstream/engine";
import type { EvaluationContext } from "../upstream/formula";

const millisecondsPerDay = 86_400_000;
/** Days from 1899-12-30 to 1970-01-01. */
const unixEpochSerial = 25_569;

/** TODAY and NOW by the host's clock, in the spreadsheet's time zone. */
export function addClock(engine: EngineNamespace): void {
  const { functionRegistry } = engine.registries;
  functionRegistry.replace("TODAY", {
    ...functionRegistry.get("TODAY"),
    compute(this: EvaluationContext) {
      return { value: Math.floor(serialNow(surroundingsOf(this))), format: this.locale.dateFormat };
    },
  });
  functionRegistry.replace("NOW", {
    ...functionRegistry.get("NOW"),
    compute(this: EvaluationContext) {
      // Also at midnight to the second it is a moment.
      return { value: serialNow(surroundingsOf(this)), format: momentFormat(0.5, this.locale) };
    },
  });
}

function serialNow(surroundings: Surroundings | undefined): number {
  if (!surroundings) return unixEpochSerial;
  return zonedSerial(surroundings.now(), surroundings.timeZone());
}

/** Wall-clock time in `timeZone` as days since 1899-12-30, to the second. */
export function zonedSerial(milliseconds: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(milliseconds);
  const read = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(read("year"), read("month") - 1, read("day"), read("hour"), read("minute"), read("second"));
  return wall / millisecondsPerDay + unixEpochSerial;
}
