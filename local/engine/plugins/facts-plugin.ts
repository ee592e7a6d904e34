import type { EngineRange, Position } from "../upstream/cell";
import type { Command } from "../upstream/command";
import type { EngineNamespace } from "../upstream/engine";
import type { PluginClass, RangeAdapters } from "../upstream/plugin";
import type { CellNote } from "../upstream/sheet";
import type { WorkbookSnapshot } from "../upstream/snapshot";

interface Note {
  readonly range: EngineRange;
  readonly text: string;
}

/** What a spreadsheet file knows and the engine does not: cell notes, and how many sheets were ever made. */
export function factsPlugin(engine: EngineNamespace): PluginClass {
  return class FactsPlugin extends engine.CorePlugin {
    static getters = ["getNotes", "getSheetsCreated"];
    readonly notes: Record<string, Note | undefined> = {};
    nextNote = 1;
    sheetsCreated = 0;

    override handle(command: Command): void {
      if (command.type === "SET_NOTE") {
        this.setNote(
          { sheetId: `${command.sheetId}`, col: Number(command.col), row: Number(command.row) },
          command.note,
        );
      }
      if (command.type === "CREATE_SHEET" || command.type === "DUPLICATE_SHEET") {
        this.history.update("sheetsCreated", this.sheetsCreated + 1);
      }
      if (command.type === "DUPLICATE_SHEET") {
        const sheetIdTo = `${command.sheetIdTo}`;
        for (const { col, row, text } of this.getNotes(`${command.sheetId}`))
          this.setNote({ sheetId: sheetIdTo, col, row }, text);
      }
      if (command.type === "DELETE_SHEET") {
        for (const [key, note] of Object.entries(this.notes)) {
          if (note?.range.sheetId === command.sheetId) this.history.update("notes", key, undefined);
        }
      }
    }

    override adaptRanges({ applyChange }: RangeAdapters): void {
      for (const [key, note] of Object.entries(this.notes)) {
        if (!note) continue;
        const change = applyChange(note.range);
        if (change.changeType === "REMOVE") this.history.update("notes", key, undefined);
        else if (change.changeType !== "NONE") this.history.update("notes", key, { ...note, range: change.range });
      }
    }

    override import(snapshot: WorkbookSnapshot): void {
      for (const { sheetId, xc, note } of snapshot.lodestar?.notes ?? []) {
        this.notes[this.nextNote++] = { range: this.getters.getRangeFromSheetXC(sheetId, xc), text: note };
      }
      this.sheetsCreated = snapshot.lodestar?.sheetsCreated ?? snapshot.sheets.length;
    }

    override export(snapshot: WorkbookSnapshot): void {
      const notes = Object.values(this.notes).flatMap((note) => {
        if (!note) return [];
        const { sheetId } = note.range;
        return [{ sheetId, xc: this.getters.getRangeString(note.range, sheetId), note: note.text }];
      });
      snapshot.lodestar = { notes, sheetsCreated: this.sheetsCreated };
    }

    getNotes(sheetId: string): CellNote[] {
      return Object.values(this.notes).flatMap((note) => {
        if (note?.range.sheetId !== sheetId) return [];
        const { left, top } = note.range.zone;
        return [{ col: left, row: top, text: note.text }];
      });
    }

    getSheetsCreated(): number {
      return this.sheetsCreated;
    }

    private setNote(position: Position, text: unknown): void {
      const present = this.noteAt(position);
      if (typeof text !== "string" || text === "") {
        if (present) this.history.update("notes", present[0], undefined);
        return;
      }
      if (present) {
        this.history.update("notes", present[0], { ...present[1], text });
        return;
      }
      const { sheetId, col, row } = position;
      const range = this.getters.getRangeFromZone(sheetId, { left: col, right: col, top: row, bottom: row });
      this.history.update("notes", `${this.nextNote}`, { range, text });
      this.history.update("nextNote", this.nextNote + 1);
    }

    private noteAt({ sheetId, col, row }: Position): readonly [string, Note] | undefined {
      for (const [key, note] of Object.entries(this.notes)) {
        if (note?.range.sheetId !== sheetId) continue;
        if (note.range.zone.left === col && note.range.zone.top === row) return [key, note];
      }
      return undefined;
    }
  };
}
