import type { Area } from "./book";
import { blockCommands, mapZone, type Workbook } from "./workbook";

export function readNotes(workbook: Workbook, area: Area): string[][] {
  return mapZone(area.sheet, workbook.zone(area), (at) => workbook.getters.getNote(at));
}

/** "" takes a note away. */
export function setNotes(workbook: Workbook, area: Area, notes: readonly (readonly string[])[]): void {
  workbook.zone(area);
  workbook.dispatchAll(
    blockCommands(area, notes, (at, note) =>
      workbook.getters.getNote(at) === note ? undefined : { type: "SET_NOTE", ...at, note },
    ),
  );
}
