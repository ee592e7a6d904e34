import { areaOfZone } from "./anchors";
import type { Area, NamedRange } from "./book";
import type { SheetDesk } from "./workbook";

export function readNamedRanges({ getters }: SheetDesk): NamedRange[] {
  return getters.getNamedRanges().map(({ name, range }) => ({ name, area: areaOfZone(range.sheetId, range.zone) }));
}

/** Makes the name or moves it. False where the text is no name. */
export function setNamedRange(workbook: SheetDesk, name: string, area: Area): boolean {
  const ranges = [workbook.getters.getRangeDataFromZone(area.sheet, workbook.zone(area))];
  const present = workbook.getters.getNamedRange(name);
  if (present) {
    workbook.dispatch("UPDATE_NAMED_RANGE", { oldRangeName: name, newRangeName: present.name, ranges });
    return true;
  }
  if (!isName(name) || !workbook.allows("CREATE_NAMED_RANGE", { name, ranges })) return false;
  workbook.dispatch("CREATE_NAMED_RANGE", { name, ranges });
  return true;
}

/** False where the text is no name, or one that is taken. Formulas follow. */
export function renameNamedRange(workbook: SheetDesk, name: string, newName: string): boolean {
  const present = workbook.getters.getNamedRange(name);
  if (!present) return false;
  const ranges = [workbook.getters.getRangeDataFromZone(present.range.sheetId, present.range.zone)];
  const payload = { oldRangeName: name, newRangeName: newName, ranges };
  if (!isName(newName) || !workbook.allows("UPDATE_NAMED_RANGE", payload)) return false;
  workbook.dispatch("UPDATE_NAMED_RANGE", payload);
  return true;
}

export function removeNamedRange(workbook: SheetDesk, name: string): void {
  if (workbook.getters.getNamedRange(name)) workbook.dispatch("DELETE_NAMED_RANGE", { name });
}

/** The engine refuses what reads as a reference; Sheets takes letters, digits and underscores, and no R1C1. */
function isName(name: string): boolean {
  if (!/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name)) return false;
  return !/^(true|false|r\d*c\d*)$/i.test(name);
}
