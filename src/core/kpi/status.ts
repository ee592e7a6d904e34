import { TOLERANCE } from "../values/round";
import type { ShareBand } from "./band";

export type KpiStatus = "On target" | "At risk" | "Off target" | "No data" | "No target" | "";

/** The status that follows from the gap alone. [K4] */
export function statusOf(gap: number, band: ShareBand): "On target" | "At risk" | "Off target" {
  if (gap <= band.onTarget + TOLERANCE) return "On target";
  return gap <= band.atRisk + TOLERANCE ? "At risk" : "Off target";
}
