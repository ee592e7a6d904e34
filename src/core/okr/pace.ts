import { rounded } from "../values/round";

/** Expected share of the time, 0 to 1, both end days counted. All three are days counted from one origin. [F14] */
export function paceOf(start: number, end: number, asOf: number): number {
  const share = (asOf - start + 1) / (end - start + 1);
  return rounded(Math.min(Math.max(share, 0), 1));
}
