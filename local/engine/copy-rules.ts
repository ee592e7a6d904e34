import type { Area } from "./book";
import { copyPlaces } from "./copy-places";
import { readRules, setRules } from "./rules";
import type { Zone } from "./upstream/cell";
import type { Workbook } from "./workbook";
import { joinCells } from "./zones";

/** A copied cell takes its rules along: onto the same rule on its own sheet, as a rule of its own on another. */
export function copyRules(workbook: Workbook, from: Area, to: Area, transposed: boolean): void {
  const own = readRules(workbook, from.sheet);
  const extended = own.map((rule) => {
    const zones = rule.ranges.flatMap((range) => {
      const { zone } = workbook.getters.getRangeFromSheetXC(from.sheet, range);
      return copyPlaces(from, to, transposed).flatMap((place) => movedZone(zone, from, place, transposed) ?? []);
    });
    const ranges = joinCells(zones).map((zone) =>
      workbook.getters.getRangeString(workbook.getters.getRangeFromZone(to.sheet, zone), to.sheet),
    );
    return { rule, ranges };
  });
  if (extended.every(({ ranges }) => ranges.length === 0)) return;
  const isSame = from.sheet === to.sheet;
  const present = isSame ? [] : readRules(workbook, to.sheet);
  const copies = extended.flatMap(({ rule, ranges }) => {
    if (isSame)
      return [{ ...rule, ranges: [...rule.ranges, ...ranges.filter((range) => !rule.ranges.includes(range))] }];
    return ranges.length === 0 || rule.other !== undefined ? [] : [{ ...rule, ranges }];
  });
  setRules(workbook, to.sheet, [...present, ...copies]);
}

/** The part of `zone` that lies in `from`, as it lies in the copy at `to`; undefined where they do not meet. */
function movedZone(zone: Zone, from: Area, to: Area, transposed: boolean): Zone | undefined {
  const left = Math.max(zone.left, from.column - 1) - from.column;
  const right = Math.min(zone.right, from.column + from.columns - 2) - from.column;
  const top = Math.max(zone.top, from.row - 1) - from.row;
  const bottom = Math.min(zone.bottom, from.row + from.rows - 2) - from.row;
  if (left > right || top > bottom) return undefined;
  const { row, column } = to;
  return transposed
    ? { left: column + top, right: column + bottom, top: row + left, bottom: row + right }
    : { left: column + left, right: column + right, top: row + top, bottom: row + bottom };
}
