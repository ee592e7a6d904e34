import type { Zone } from "./upstream/cell";

/** The zone of one cell, counted from 0. */
export function cellZone(row: number, col: number): Zone {
  return { left: col, right: col, top: row, bottom: row };
}

/** Few zones that cover the same cells: runs down a column, then columns of equal runs side by side. */
export function joinCells(cells: readonly Zone[]): Zone[] {
  const down = join(
    [...cells].sort((a, b) => a.left - b.left || a.top - b.top),
    (last, next) => last.left === next.left && last.bottom + 1 === next.top,
  );
  return join(
    down.sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left),
    (last, next) => last.top === next.top && last.bottom === next.bottom && last.right + 1 === next.left,
  );
}

function join(zones: readonly Zone[], touches: (last: Zone, next: Zone) => boolean): Zone[] {
  const joined: Zone[] = [];
  for (const zone of zones) {
    const last = joined[joined.length - 1];
    if (last && touches(last, zone)) joined[joined.length - 1] = { ...last, right: zone.right, bottom: zone.bottom };
    else joined.push(zone);
  }
  return joined;
}
