import { surroundingsOf } from "../surroundings";
import type { EvaluatedCell, Position } from "../upstream/cell";
import type { Command } from "../upstream/command";
import type { EngineNamespace } from "../upstream/engine";
import type { PluginClass } from "../upstream/plugin";
import type { RecordedEdit } from "../upstream/sheet";

/**
 * Sees which cells a revision writes to, and what the first of them held before. A sort, and cells that are cut and
 * pasted, move values and edit none, unless the switch "triggers.edit-sort" or "triggers.edit-move" is turned.
 */
export function recorderPlugin(engine: EngineNamespace): PluginClass {
  return class RecorderPlugin extends engine.CoreViewPlugin {
    static getters = ["startRecording", "recordedEdit"];
    private isRecording = false;
    private isSort = false;
    private isMove = false;
    private edit: RecordedEdit | undefined;
    private readonly sortsEdit: boolean;
    private readonly movesEdit: boolean;

    constructor(config: never) {
      super(config);
      const { custom } = config as { readonly custom?: { readonly lodestar?: unknown } };
      const surroundings = surroundingsOf({ lodestar: custom?.lodestar });
      this.sortsEdit = surroundings?.isTurned?.("triggers.edit-sort") === true;
      this.movesEdit = surroundings?.isTurned?.("triggers.edit-move") === true;
    }

    override beforeHandle(command: Command): void {
      if (command.type === "SORTED") this.isSort = true;
      if (command.type === "MOVE_RANGES") this.isMove = true;
      if (!this.isRecording || command.type !== "UPDATE_CELL" || !("content" in command)) return;
      this.widen({ sheetId: `${command.sheetId}`, col: Number(command.col), row: Number(command.row) });
    }

    startRecording(): void {
      this.isRecording = true;
      this.isSort = false;
      this.isMove = false;
      this.edit = undefined;
    }

    recordedEdit(): RecordedEdit | undefined {
      this.isRecording = false;
      const isSilent = (this.isSort && !this.sortsEdit) || (this.isMove && !this.movesEdit);
      return isSilent ? undefined : this.edit;
    }

    private widen({ sheetId, col, row }: Position): void {
      if (!this.edit) {
        const before: EvaluatedCell = this.getters.getEvaluatedCell({ sheetId, col, row });
        this.edit = { sheetId, zone: { left: col, right: col, top: row, bottom: row }, before };
        return;
      }
      const { zone } = this.edit;
      if (this.edit.sheetId !== sheetId) return;
      this.edit = {
        ...this.edit,
        zone: {
          left: Math.min(zone.left, col),
          right: Math.max(zone.right, col),
          top: Math.min(zone.top, row),
          bottom: Math.max(zone.bottom, row),
        },
      };
    }
  };
}
