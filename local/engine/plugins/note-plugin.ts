import type { Zone } from "../upstream/cell";
import type { EngineNamespace } from "../upstream/engine";
import type { GridDrawing } from "../upstream/page";
import type { PluginClass } from "../upstream/plugin";

/** Pixels, and colour, of the mark in the corner of a cell with a note. */
const MARK = 6;
const MARK_COLOUR = "#1f1f1f";

/** Marks cells that have a note in their upper right corner, as Sheets does. */
export function notePlugin(engine: EngineNamespace): PluginClass {
  return class NotePlugin extends engine.UIPlugin {
    static layers = ["Highlights"];

    override drawLayer({ ctx, sheetId, viewports }: GridDrawing): void {
      const notes = this.getters.getNotes(sheetId);
      if (notes.length === 0) return;
      for (const { zone, rect } of viewports.getAllSheetViewportsZonesAndRect(sheetId)) {
        ctx.save();
        ctx.beginPath();
        ctx.rect(rect.x, rect.y, rect.width, rect.height);
        ctx.clip();
        for (const { col, row } of notes) {
          const cell: Zone = { left: col, right: col, top: row, bottom: row };
          if (isIn(cell, zone)) drawMark(ctx, viewports.getRect(sheetId, cell));
        }
        ctx.restore();
      }
    }
  };
}

// The surface has no fill of paths that we know: a corner is lines, each a pixel shorter than the one above.
function drawMark(
  ctx: GridDrawing["ctx"],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): void {
  ctx.fillStyle = MARK_COLOUR;
  for (let line = 0; line < MARK; line++) ctx.fillRect(x + width - MARK + line, y + line, MARK - line, 1);
}

function isIn(cell: Zone, zone: Zone): boolean {
  return cell.left >= zone.left && cell.right <= zone.right && cell.top >= zone.top && cell.bottom <= zone.bottom;
}
