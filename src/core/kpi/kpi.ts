import { functionSentences as say } from "../language/en/functions";
import type { AskLocale, Cell } from "../values/cell";
import { parseValue } from "../values/parse";
import { rounded, TOLERANCE } from "../values/round";
import { commonUnit } from "../values/row";
import { type Direction, parseDirection } from "./direction";

export { type Direction, parseDirection } from "./direction";

export type KpiStatus = "On target" | "At risk" | "Off target" | "No data" | "No target" | "";

export interface KpiCells {
  readonly actual: Cell;
  readonly target: Cell;
  readonly direction?: Cell;
  readonly limit?: Cell;
}

export interface KpiReading {
  readonly status: KpiStatus;
  readonly direction: Direction;
  /** Share of the target by which the actual misses it: 0.05 is 5 % short, 0 or less is met. Undefined without two
   *  numbers, and where the target is 0 and missed. */
  readonly gap: number | undefined;
  /** What to mend, as a sentence; "" where the row is in order. */
  readonly problem: string;
}

/** Judges one KPI. Never throws. */
export function readKpi(kpi: KpiCells, locale: AskLocale): KpiReading {
  const direction = parseDirection(kpi.direction);
  if (typeof direction === "object")
    return { status: "", direction: "higher", gap: undefined, problem: direction.problem };
  const way: Direction = direction ?? "higher";
  const actual = parseValue(kpi.actual, locale);
  const target = parseValue(kpi.target, locale);
  const without = (status: KpiStatus, problem = ""): KpiReading => ({
    status,
    direction: way,
    gap: undefined,
    problem,
  });
  if (actual.kind === "blank" || actual.kind === "no data") return without(target.kind === "blank" ? "" : "No data");
  if (target.kind !== "number") return without("No target");
  if (actual.kind !== "number") {
    return without("", say.notANumber({ argument: "Actual", text: "text" in actual ? actual.text : "" }));
  }
  const common = commonUnit([
    { argument: "Actual", value: actual },
    { argument: "Target", value: target },
  ]);
  if (!("numbers" in common)) return without("", common.problem);
  const [a = 0, t = 0] = common.numbers;
  const short = way === "lower" ? a - t : t - a;
  if (t === 0) return { status: short <= 0 ? "On target" : "Off target", direction: way, gap: undefined, problem: "" };
  const gap = rounded(short / Math.abs(t));
  const status = gap <= TOLERANCE ? "On target" : gap <= 0.05 + TOLERANCE ? "At risk" : "Off target";
  return { status, direction: way, gap, problem: "" };
}
