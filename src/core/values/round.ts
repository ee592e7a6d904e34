// Kept here because a realm's globals are slow to reach, and this runs once a cell.
const { round } = Math;

/** How far two numbers may lie apart and still count as equal at a boundary, as a share: 1 - 0.95 is a hair above 0.05. */
export const TOLERANCE = 1e-9;

/** The number with 12 significant digits: enough for any score, too few for 0.30000000000000004 to show. */
export function rounded(x: number): number {
  let size = x < 0 ? -x : x;
  if (!(size > 1e-280 && size < 1e280)) return size <= 1e-280 ? 0 : x;
  let scale = 1e12;
  let shrink = 1;
  while (size < 0.1) {
    size *= 10;
    scale *= 10;
  }
  while (size >= 1 && scale > 1) {
    size /= 10;
    scale /= 10;
  }
  while (size >= 1) {
    size /= 10;
    shrink *= 10;
  }
  return shrink > 1 ? round(x / shrink) * shrink : round(x * scale) / scale;
}

/** Whether a value is at least the limit, or within a billionth of it: the limit itself passes, whatever floating point
 *  made of it. [V21] */
export function reaches(value: number, limit: number): boolean {
  return value >= limit - (limit < 0 ? -limit : limit) * TOLERANCE;
}
