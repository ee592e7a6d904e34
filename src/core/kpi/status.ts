import { TOLERANCE } from "../values/round";
import type { KpiBand } from "./band";

export type KpiStatus = "On target" | "At risk" | "Off target" | "No data" | "No target" | "";

/** The status that follows from the gap; without one (target 0, dates) the target is met or missed and nothing between.
 *  [K4] */
export function statusOf(gap: number | undefined, miss: number, band: KpiBand): "On target" | "At risk" | "Off target" {
  if (gap === undefined || band.kind !== "shares") return miss <= 0 ? "On target" : "Off target";
  if (gap <= band.onTarget + TOLERANCE) return "On target";
  return gap <= band.atRisk + TOLERANCE ? "At risk" : "Off target";
}
