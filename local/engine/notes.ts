import type { Area } from "./book";
import type { Position } from "./upstream/cell";
import { blockCommands, mapZone, type Workbook } from "./workbook";

export function readNotes(workbook: Workbook, area: Area): string[][] {
  const noteAt = notesOf(workbook, area.sheet);
  return mapZone(area.sheet, workbook.zone(area), noteAt);
}

/** "" takes a note away. */
export function setNotes(workbook: Workbook, area: Area, notes: readonly (readonly string[])[]): void {
  workbook.zone(area);
  const noteAt = notesOf(workbook, area.sheet);
  workbook.dispatchAll(
    blockCommands(area, notes, (at, note) => (noteAt(at) === note ? undefined : { type: "SET_NOTE", ...at, note })),
  );
}

function notesOf({ getters }: Workbook, sheet: string): (at: Position) => string {
  const texts = new Map(getters.getNotes(sheet).map(({ col, row, text }) => [`${row}:${col}`, text]));
  return ({ col, row }) => texts.get(`${row}:${col}`) ?? "";
}
