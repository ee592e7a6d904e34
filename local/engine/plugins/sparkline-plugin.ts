import { type Shape, sparklineShapes } from "../dialect/sparkline-shape";
import type { Position } from "../upstream/cell";
import type { EngineNamespace } from "../upstream/engine";
import type { GridDrawing } from "../upstream/page";
import type { PluginClass } from "../upstream/plugin";

/** Draws what SPARKLINE shows over the cells, under whatever marks a selection. */
export function sparklinePlugin(engine: EngineNamespace): PluginClass {
  return class SparklinePlugin extends engine.UIPlugin {
    static layers = ["Highlights"];

    override drawLayer({ ctx, sheetId, viewports }: GridDrawing): void {
      for (const { zone, rect } of viewports.getAllSheetViewportsZonesAndRect(sheetId)) {
        ctx.save();
        ctx.beginPath();
        ctx.rect(rect.x, rect.y, rect.width, rect.height);
        ctx.clip();
        for (let row = zone.top; row <= zone.bottom; row++) {
          for (let col = zone.left; col <= zone.right; col++) this.drawCell({ sheetId, col, row }, ctx, viewports);
        }
        ctx.restore();
      }
    }

    private drawCell(at: Position, ctx: GridDrawing["ctx"], viewports: GridDrawing["viewports"]): void {
      const { sparkline } = this.getters.getEvaluatedCell(at);
      if (!sparkline) return;
      const { sheetId, col, row } = at;
      const { x, y, width, height } = viewports.getRect(sheetId, { left: col, right: col, top: row, bottom: row });
      ctx.save();
      ctx.beginPath();
      ctx.rect(x, y, width, height);
      ctx.clip();
      ctx.translate(x, y);
      for (const shape of sparklineShapes(sparkline, width, height)) draw(ctx, shape);
      ctx.restore();
    }
  };
}

function draw(ctx: GridDrawing["ctx"], shape: Shape): void {
  if (shape.kind === "rectangle") {
    ctx.fillStyle = shape.color;
    ctx.fillRect(shape.x, shape.y, shape.width, shape.height);
    return;
  }
  ctx.strokeStyle = shape.color;
  ctx.lineWidth = shape.width;
  ctx.beginPath();
  for (const [x, y] of shape.points) ctx.lineTo(x, y);
  ctx.stroke();
}
