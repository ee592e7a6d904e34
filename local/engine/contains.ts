import type { Area } from "./book";

/** Whether all of `inner` lies in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.sheet === outer.sheet &&
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
